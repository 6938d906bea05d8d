/**
 * One fact card: the day it speaks of (a span if `until` is there), what it rests on, and how sure it is.
 * `contested`: the words are two official lines (moscow, washington); otherwise they are one body.
 */
export interface FactCard {
  readonly id: string
  readonly when: string
  readonly until?: string
  readonly sources: readonly string[]
  readonly status: 'verified' | 'disputed' | 'partly'
  readonly contested: boolean
}

/** The cards in the order of the dossier: the six that matter most first. Dates are local, yyyy-mm-dd. */
export const cards = [
  {
    id: 'offer-and-answer',
    when: '2021-06-13',
    sources: ['S1', 'S2', 'S7', 'S36', 'S5'],
    status: 'verified',
    contested: true,
  },
  {
    id: 'two-laws',
    when: '2021-06-16',
    sources: ['S38', 'S39', 'S51', 'S52', 'S3', 'S55', 'S60'],
    status: 'verified',
    contested: false,
  },
  {
    id: 'pipeline',
    when: '2021-05-07',
    until: '2021-06-07',
    sources: ['S18', 'S159', 'S160', 'S161', 'S162', 'S163', 'S168', 'S169'],
    status: 'disputed',
    contested: true,
  },
  {
    id: 'espionage-apart',
    when: '2021-02-17',
    until: '2021-06-13',
    sources: ['S14', 'S22', 'S11', 'S25', 'S16', 'S28', 'S2'],
    status: 'disputed',
    contested: true,
  },
  {
    id: 'treaty-of-1999',
    when: '1999-06-17',
    until: '2002-01-31',
    sources: ['S61', 'S55', 'S63', 'S64'],
    status: 'verified',
    contested: false,
  },
  {
    id: 'who-asked-whom',
    when: '2021-06-16',
    until: '2021-07-10',
    sources: ['S198', 'S204', 'S152'],
    status: 'disputed',
    contested: true,
  },
  {
    id: 'sixteen-sectors',
    when: '2021-06-16',
    sources: ['S195', 'S112', 'S110', 'S114'],
    status: 'verified',
    contested: false,
  },
  {
    id: 'arrests-abroad',
    when: '2013-09-02',
    until: '2018-02-02',
    sources: ['S67', 'S68', 'S69', 'S66', 'S70', 'S115', 'S116'],
    status: 'disputed',
    contested: true,
  },
  {
    id: 'who-wanted-a-treaty',
    when: '2013-08-21',
    until: '2018-07-19',
    sources: ['S71', 'S51', 'S75', 'S76'],
    status: 'disputed',
    contested: true,
  },
  {
    id: 'helsinki',
    when: '2018-07-16',
    until: '2018-07-19',
    sources: ['S75', 'S76', 'S77'],
    status: 'verified',
    contested: false,
  },
  {
    id: 'ten-for-ten',
    when: '2021-04-15',
    until: '2021-04-16',
    sources: ['S24', 'S155', 'S158'],
    status: 'verified',
    contested: true,
  },
  {
    id: 'two-calls',
    when: '2020-09-25',
    until: '2021-06-13',
    sources: ['S107', 'S171'],
    status: 'verified',
    contested: true,
  },
  {
    id: 'price-of-contact',
    when: '2017-03-15',
    until: '2019-02-26',
    sources: ['S80', 'S81', 'S78', 'S79'],
    status: 'verified',
    contested: false,
  },
  {
    id: 'swiss-case',
    when: '2021-03-21',
    until: '2021-12-18',
    sources: ['S132', 'S133', 'S134', 'S116'],
    status: 'verified',
    contested: false,
  },
  {
    id: 'old-treaty',
    when: '1887-03-28',
    until: '1893-06-05',
    sources: ['S57', 'S60', 'S55'],
    status: 'disputed',
    contested: false,
  },
  {
    id: 'the-day',
    when: '2021-06-16',
    sources: ['S173', 'S178', 'S179', 'S180', 'S186', 'S189'],
    status: 'verified',
    contested: false,
  },
] as const satisfies readonly FactCard[]
