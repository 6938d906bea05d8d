import { cards } from '../../content/cards.ts'
import type { GameKey } from '../../i18n/languages.ts'
import { ASKED } from '../../rules/endings.ts'
import { CLAUSES, type SeatId, seatOf } from '../../rules/scenario.ts'
import { LINE_BROKEN, LINE_KEPT } from '../../rules/votes.ts'
import { writeDate } from '../parts/dates.ts'
import { OptionWorths } from './option-worths.tsx'
import type { Printing } from './printing.ts'
import { Part, Points, Sheet, SourceLines } from './sheet.tsx'

const LINES = [1, 2] as const
const ADVICE = ['light', 'first', 'ask'] as const
const OFFER = cards[0]

/** What the side itself said in public: its official line in full, with day and source, or in plain words. */
function Said({ printing, chair }: { readonly printing: Printing; readonly chair: SeatId }) {
  const { say, lang, level } = printing
  const line = chair === 'russia' ? 'moscow' : 'washington'
  return (
    <Part name={say('pack.role.said')}>
      <p>{level === 'easy' ? say('pack.role.said.easy', { seat: chair }) : say(`card.${OFFER.id}.${line}`)}</p>
      <p class="sheet-small">
        {writeDate(lang, OFFER.when)} · <SourceLines printing={printing} ids={OFFER.sources} />
      </p>
    </Part>
  )
}

/** Whom the text must please at home, and what it takes. */
function AtHome({ printing: { say, scenario }, chair }: { readonly printing: Printing; readonly chair: SeatId }) {
  return (
    <Part name={say('pack.role.home')}>
      <p>{say('pack.role.home.what', { treaty: ASKED.treatyGroups, less: ASKED.groups })}</p>
      <ul class="sheet-points">
        {scenario.homeGroups[chair].map(({ id, needs }) => (
          <li key={id}>
            <b>{say(`group.${id}` as GameKey)}</b> ({say('pack.role.home.needs', { needs })}).{' '}
            {say(`group.${id}.what` as GameKey)}
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** The role sheet of a chair, for a person who plays against another: one page, for their eyes alone. */
export function Role({ printing, chair }: { readonly printing: Printing; readonly chair: SeatId }) {
  const { say, scenario, world, level, figures } = printing
  const mandate = scenario.mandates[chair][world.mandates[seatOf(chair)]]
  if (mandate === undefined) return null
  const [kept, broken] = [figures.signed(LINE_KEPT), figures.signed(LINE_BROKEN)]
  return (
    <Sheet
      printing={printing}
      title={say('pack.role.title', { seat: chair })}
      size={level === 'easy' ? 'plain-page' : 'page'}
      seeded
    >
      <p class="sheet-secret">{say('pack.role.secret')}</p>
      <Part name={say('pack.role.chair')}>
        <p>{say(`pack.role.chair.${level}`, { seat: chair, clauses: CLAUSES.length })}</p>
      </Part>
      <Said printing={printing} chair={chair} />
      <Part name={say('pack.role.came')}>
        <p>
          <b>{say(`mandate.${mandate.id}` as GameKey)}.</b> {say(`mandate.${mandate.id}.what` as GameKey)}{' '}
          {say(`pack.role.fallback.${level}`, { fallback: scenario.fallback })}
        </p>
      </Part>
      <Part name={say('pack.role.figures')}>
        <OptionWorths printing={printing} chair={chair} mandate={mandate} />
        <p class="sheet-small">{say(`pack.role.figures.${level}`)}</p>
      </Part>
      <Part name={say('pack.role.lines')}>
        <p>{say('pack.role.lines.what', { kept, broken })}</p>
        <ul class="sheet-points">
          {LINES.map((line) => (
            <li key={line}>
              <b>{say('dossier.line', { line: say(`line.${chair}-${line}`) })}</b>{' '}
              {say('arrival.pledge', { pledge: `${chair}${line}` })}
            </li>
          ))}
        </ul>
      </Part>
      <AtHome printing={printing} chair={chair} />
      <Part name={say('pack.role.advice')}>
        <Points points={ADVICE.map((id) => say(`pack.role.advice.${id}.${level}`))} numbered />
      </Part>
    </Sheet>
  )
}
