/** Fact cards of the dossier and the debrief. A contested fact has both official lines, equally long. */
export const cards = {
  'card.offer-and-answer.title': 'The offer and its answer',
  'card.offer-and-answer.moscow':
    'President Putin on state television, 13 June: if both agree to extradite criminals, Russia will do it, “but only if the other side, in this case the United States, agrees to the same”. He did not say Russian citizens.',
  'card.offer-and-answer.washington':
    'President Biden, 13 June (repost of a newspaper text): “I am open to”; of those behind crimes against Russia: “I am committed to holding them accountable”. His adviser Jake Sullivan, the same day: “This is not about exchanges or swaps”.',

  'card.two-laws.title': 'Two laws that do not mirror each other',
  'card.two-laws.body':
    'Russia’s Constitution, Article 61, forbids extraditing a citizen to another state. American law asks for a treaty, and under one may surrender even American citizens. Between the two countries no extradition treaty is in force, both governments say.',

  'card.pipeline.title': 'A pipeline stops: Colonial, 7 May 2021',
  'card.pipeline.moscow':
    'Spokesman Dmitry Peskov, 11 May (Russian state media): Russia “has nothing to do with” it. President Putin, in June on television: accusations over a pipeline and a meat plant are “nonsense”, “ridiculous”.',
  'card.pipeline.washington':
    'The FBI named a group, DarkSide. President Biden, 13 May (second-hand): “we do not believe the Russian government was involved”, but the criminals “are living in Russia”. Of 75 bitcoin paid, 63.7 were recovered.',

  'card.espionage-apart.title': 'Another file: SolarWinds and Nobelium',
  'card.espionage-apart.moscow':
    'SVR director Naryshkin, 18 May, denied any part in SolarWinds, saying he was “flattered”. Peskov, 28 May, called the charge over Nobelium’s e-mails “unfounded”. President Putin to NBC: “Where is proof?”. His offer of 13 June spoke of “criminals”.',
  'card.espionage-apart.washington':
    'White House, 17 February: through SolarWinds nine agencies and about 100 companies were compromised; 15 April: Russia’s intelligence service SVR did it. Nobelium is no company: it is Microsoft’s name for a group “originating from Russia”.',

  'card.treaty-of-1999.title': 'The legal-assistance treaty of 1999',
  'card.treaty-of-1999.body':
    'Signed in Moscow on 17 June 1999, in force since 31 January 2002. It moves evidence, searches and asset freezes, not suspects. Senator Biden submitted the committee’s report on it; Ambassador Yuri Ushakov signed the protocol bringing it into force.',

  'card.who-asked-whom.title': 'Who asked whom',
  'card.who-asked-whom.moscow':
    'President Putin, 16 June: Russia sent 45 requests in 2020 and 35 in 2021, with “not a single answer”. Kremlin, 9 July: from US agencies “no inquiries on these issues have been received” in the last month.',
  'card.who-asked-whom.washington':
    'A US official, 9 or 10 July, as reported by Russia’s agency TASS: “multiple specific requests for action” had been passed through official channels. We found no US figure to set beside the Russian ones, for or against.',

  'card.sixteen-sectors.title': 'Sixteen sectors',
  'card.sixteen-sectors.body':
    'President Biden, 16 June: he gave a list, “16 defined as critical infrastructure”, off-limits “by cyber or any other means”. Reuters took it for the sixteen sectors of a US directive. Russia’s own law on such systems dates from 2017.',

  'card.arrests-abroad.title': 'Arrests in third countries',
  'card.arrests-abroad.moscow':
    'The Foreign Ministry warned travellers in 2013, 2014 and 2018, and spoke of a “hunt” for Russians. When Roman Seleznev (later convicted) was arrested in the Maldives on 5 July 2014, it called that a “kidnapping”.',
  'card.arrests-abroad.washington':
    'As reported: arrests abroad rest on treaties with those countries, because Russia does not surrender suspects. The Maldives, without such a treaty, spoke of an expulsion on an Interpol notice. Seleznev was sentenced to 27 years in 2017.',

  'card.who-wanted-a-treaty.title': 'Who wanted a treaty',
  'card.who-wanted-a-treaty.moscow':
    'A deputy prosecutor general, August 2013 (Russian state media): since 2008 the US refused 16 requests for want of a treaty, five more had no answer; “we have been insisting on concluding such a treaty”.',
  'card.who-wanted-a-treaty.washington':
    'Federal law: extradition “only during the existence of any treaty of extradition”. And on 19 July 2018 the Senate voted 98 to 0, without binding force, against making American officials available to Russia for questioning.',

  'card.helsinki.title': 'Helsinki, three days in July 2018',
  'card.helsinki.body':
    '16 July: President Putin offered, under the 1999 treaty, American presence at the questioning of twelve charged officers, for Russian access to Americans. President Trump called it “an incredible offer”. On 19 July the White House dropped it.',

  'card.ten-for-ten.title': 'Ten for ten, April 2021',
  'card.ten-for-ten.moscow':
    '16 April: Russia expels ten diplomats, bars eight US officials, stops local hiring at US missions and advises the US ambassador to go home for consultations. Moscow calls its answer reciprocal.',
  'card.ten-for-ten.washington':
    '15 April: the US expels ten diplomats, puts sanctions on 32 persons and entities over election interference and on six technology companies. It calls the Russian answer “escalatory and regrettable”.',

  'card.two-calls.title': 'Two calls before Geneva',
  'card.two-calls.moscow':
    'President Putin, 25 September 2020 (Russian state media): regular dialogue, open channels, an agreement on incidents modelled on the naval one of 1972, and mutual guarantees of non-interference, elections included.',
  'card.two-calls.washington':
    'The G7, the United States among them, 13 June 2021 (as quoted in a trade report): Russia is called on to “identify, disrupt, and hold to account those within its borders who conduct ransomware attacks”.',

  'card.price-of-contact.title': 'What working together has cost',
  'card.price-of-contact.body':
    'In 2017 the US charged two FSB officers over the Yahoo breach: charges, not verdicts. In 2019 an FSB officer was convicted of treason; Russian media spoke of information passed to people linked to the FBI. His lawyers contest it.',

  'card.swiss-case.title': 'A suspect in Swiss custody',
  'card.swiss-case.body':
    'Vladislav Klyushin was arrested in Sion on 21 March 2021 and was in Swiss custody during the summit. Washington asked for him in April; Russia’s request was rejected in August. He was extradited in December and convicted in 2023.',

  'card.old-treaty.title': 'A treaty with the Tsar',
  'card.old-treaty.body':
    'An extradition convention with the Russian Empire was signed on 28 March 1887, proclaimed on 5 June 1893. A Russian prosecutor’s official said in 2007 that nobody ever cancelled it (Russian state media). Both governments now say there is none.',

  'card.the-day.title': 'The day, Wednesday 16 June 2021',
  'card.the-day.body':
    'Villa La Grange, Geneva. Talks from about 13:39 to 17:05, breaks included: first the presidents and two ministers with interpreters, then a wider round. No cyber or justice official is on either list. Each president met the press alone.',
} as const
