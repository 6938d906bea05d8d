/** Fact cards of the dossier and the debrief. A contested fact has both official lines, equally long. */
export const cards = {
  'card.offer-and-answer.title': 'The offer and its answer',
  'card.offer-and-answer.moscow':
    'President Putin on state television, 13 June: if both agree to extradite criminals, Russia will do it, “but only if the other side, in this case the United States, agrees to the same”. He did not say Russian citizens.',
  'card.offer-and-answer.washington':
    'President Biden, 13 June (repost of a newspaper text): “I am open to”; of those behind crimes against Russia: “I am committed to holding them accountable”. His adviser Jake Sullivan, the same day: “This is not about exchanges or swaps”.',

  'card.two-laws.title': 'Two laws, no mirror image',
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
    'The Foreign Ministry warned travellers in 2013, 2014 and 2018 of a “hunt”. The arrest of Roman Seleznev (later convicted) in the Maldives in 2014 it called a “kidnapping”. Russia’s ambassador later counted 59 people taken to the US since 2008.',
  'card.arrests-abroad.washington':
    'As reported: arrests abroad rest on treaties with those countries, because Russia does not surrender suspects. The Maldives, without such a treaty, spoke of an expulsion on an Interpol notice. Seleznev, sentenced to 27 years in 2017, went home in 2024.',

  'card.who-wanted-a-treaty.title': 'Who wanted a treaty',
  'card.who-wanted-a-treaty.moscow':
    'A deputy prosecutor general, August 2013 (Russian state media): since 2008 the US refused 16 requests for want of a treaty, five more had no answer; “we have been insisting on concluding such a treaty”. Another official spoke of about 200 wanted people there.',
  'card.who-wanted-a-treaty.washington':
    'Federal law: extradition “only during the existence of any treaty of extradition”, foreigners accused of violence against Americans abroad apart. And on 19 July 2018 the Senate voted 98 to 0, without binding force, against making American officials available to Russia for questioning.',

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

  'card.words-of-the-offer.title': 'The words of the offer',
  'card.words-of-the-offer.body':
    'In an interview for the state channel Rossiya 1, President Putin asked for an agreement with equal obligations on both sides. As Interfax and Reuters carried it, he spoke of “criminals”, and mentioned neither Russian citizens nor American national security. RFE/RL adds: “without elaborating”.',

  'card.why-they-met.title': 'What the summit was for',
  'card.why-they-met.body':
    'An excerpt of the same interview, out before the broadcast: President Putin expected the summit to help “to restore our personal contacts and relations, to establish direct dialogue, to create really functioning mechanisms in those areas that represent mutual interests”. Both presidents called relations a “low point”.',

  'card.american-answer.title': 'The American answer, the same day',
  'card.american-answer.body':
    'President Biden, after the G7 (repost of a newspaper text): “potentially a good sign of progress”. He spoke of holding people accountable, not of extraditing them. Jake Sullivan: cyber criminals “will be held accountable in America, because they already are”. One Russian-language outlet took this for a refusal.',

  'card.nato-statement.title': 'NATO, two days before Geneva',
  'card.nato-statement.body':
    'On 14 June 2021 the alliance said that a cyberattack might lead it to Article 5, its promise of common defence, “on a case-by-case basis”. Many smaller attacks together, it added, might amount to an armed attack.',

  'card.mails-in-numbers.title': 'The May e-mails, in Microsoft’s numbers',
  'card.mails-in-numbers.body':
    'Microsoft, 27 May 2021: about 3,000 accounts at more than 150 organisations in at least 24 countries, the largest share American. They were agencies, think tanks, consultants and NGOs; at least a quarter did development, humanitarian or human-rights work. Targeted does not mean breached.',

  'card.borrowed-address.title': 'The address the e-mails came from',
  'card.borrowed-address.body':
    'The e-mails went out through a mailing account of the American aid agency USAID that had been taken over. Microsoft: they “appear to be a continuation” of efforts to gather intelligence from agencies in foreign policy. On 28 May the US Justice Department seized two domains.',

  'card.mails-answered.title': 'Who sent them? Two answers',
  'card.mails-answered.moscow':
    'Spokesman Dmitry Peskov, 28 May, the day after Microsoft’s report: an “abstract” and “unfounded” accusation. How, he asked, did Microsoft know? Moscow itself had no detailed information.',
  'card.mails-answered.washington':
    'The White House suggested that agencies had mostly kept the e-mails out, and held to the summit. Unnamed officials told AP: “basic phishing”. The finding is Microsoft’s, no court’s.',

  'card.rules-wanted.title': 'A company asks for rules',
  'card.rules-wanted.body':
    'Tom Burt, a vice president of Microsoft: cyberattacks are “the tool of choice for a growing number of nation-states to accomplish a wide variety of political objectives”. “We need clear rules governing nation-state conduct in cyberspace and clear expectations of the consequences for violation of those rules.” Consequences, not penalties.',

  'card.solarwinds-found.title': 'SolarWinds: how it came out',
  'card.solarwinds-found.body':
    'The company FireEye disclosed its own breach on 8 December 2020 and the way through SolarWinds on the 13th; SolarWinds followed on the 14th. The intrusion had begun in about March, CBS reported. SolarWinds’ software was the vehicle; its customers were the victims.',

  'card.solarwinds-counted.title': 'SolarWinds: what was counted',
  'card.solarwinds-counted.body':
    'White House, 17 February 2021: about 18,000 organisations downloaded the altered update; nine federal agencies and about 100 companies were compromised. Others wrote “at least nine” and “hundreds”. Intruders obtained e-mails at the Treasury, Justice and Commerce departments, Reuters reported.',

  'card.solarwinds-blamed.title': 'SolarWinds: named and denied',
  'card.solarwinds-blamed.moscow':
    'Moscow: “absolutely baseless”. SVR director Naryshkin to the BBC, 18 May: denied; a Western service could be behind it; it was like “a bad detective novel”. President Putin to NBC: “Where is proof? It’s becoming farcical”.',
  'card.solarwinds-blamed.washington':
    'White House, 17 February 2021: “likely of Russian origin”. On 15 April it named Russia’s foreign intelligence service, the SVR, and answered with sanctions, ten expulsions and a declared national emergency.',

  'card.largest-attack.title': 'The largest attack, by whose measure?',
  'card.largest-attack.body':
    'Brad Smith, president of Microsoft, on CBS, 14 February 2021: “I think from a software engineering perspective, it’s probably fair to say that this is the largest and most sophisticated attack the world has ever seen”. An opinion, with a condition. His December blog named no country.',

  'card.what-moscow-needs.title': 'What Moscow needs for a treaty',
  'card.what-moscow-needs.body':
    'The President signs; the Duma passes a ratification law; the Federation Council must consider it. The Constitutional Court may review a treaty not yet in force. One against the Constitution is given no effect, and Article 61 is part of the Constitution.',

  'card.what-washington-needs.title': 'What Washington needs for a treaty',
  'card.what-washington-needs.body':
    'The President signs; two thirds of the senators present must agree. Each case then goes before a judge, who asks for evidence “sufficient to satisfy probable cause”; the Secretary of State decides. Over a hundred states have an extradition treaty with the US; Russia has none.',

  'card.foreigners.title': 'Whom Russia may extradite',
  'card.foreigners.body':
    'Foreigners and stateless persons, by treaty or on reciprocity, for acts that both states can punish with more than a year. Not Russian citizens; and, says Article 63 of the Constitution, nobody persecuted for political views. For foreigners, then, Russia does not strictly need a treaty.',

  'card.home-trial.title': 'Not extradited, tried at home',
  'card.home-trial.body':
    'In 2007 Russia’s Prosecutor-General’s Office explained: a citizen who is not extradited can be tried in Russia on the other state’s material, if the act is a crime in Russia too. It offered that for Andrei Lugovoi (accused, denies it). Britain declined.',

  'card.never-2018.title': 'An earlier answer, March 2018',
  'card.never-2018.moscow':
    'President Putin to NBC, on thirteen Russians charged in the US: “Never. Russia does not extradite its citizens to anyone, just like the United States.” Article 61 says so of Russia.',
  'card.never-2018.washington':
    'US law differs: even where a treaty does not oblige it to give up its own citizens, the Secretary of State “may, nevertheless, order the surrender”. There has to be a treaty, though.',

  'card.political-offence.title': 'Political offences, then and now',
  'card.political-offence.body':
    'The treaty of 1887 refused surrender for offences “of a political character”, attempts on a head of government excepted. Petitions in America, where exiles had found refuge, asked for its end. Joining the European extradition convention, Russia declared that its law knows no “political offences”.',

  'card.meat-plant.title': 'A meat company stops: JBS',
  'card.meat-plant.moscow':
    'President Putin on Channel One, days later (second-hand): the accusations over a meat plant and a pipeline are “nonsense” and “ridiculous”. Russia rejects any part of the state in it.',
  'card.meat-plant.washington':
    'The FBI, 2 June, named a group, REvil. The White House told Russia: “responsible states do not harbor ransomware criminals”. JBS said later that it had paid 11 million dollars.',

  'card.list-of-sixteen.title': 'Sixteen sectors, and all the rest',
  'card.list-of-sixteen.body':
    'A US directive of 12 February 2013 names sixteen sectors, among them energy, water, health, food, finance and dams. The paper handed over in Geneva we have not found in print; Reuters took it for these. Critics at home feared that to name sixteen is to leave the rest open.',

  'card.contact-2013.title': 'The contact points of 2013',
  'card.contact-2013.body':
    'On 17 June 2013 the two presidents agreed a working group, exchanges between computer emergency teams, and a link through the Nuclear Risk Reduction Centers of 1987. The group first met that November. In November 2016 the State Department described the link again.',

  'card.eleven-norms.title': 'Eleven voluntary norms',
  'card.eleven-norms.body':
    'In 2015 experts of twenty states, Russia and the United States among them, wrote eleven norms; one asks states to work together against crime by computer. Two UN groups reported in March and May 2021. Whether “due diligence”, care for what starts on one’s territory, is binding law is contested.',

  'card.two-drafts.title': 'Budapest, or the United Nations',
  'card.two-drafts.moscow':
    'Russia never joined the Budapest Convention of 2001: access to data across borders without the authorities’ permission breaches sovereignty, it says. Its own UN draft of 29 June 2021 has a section on extradition.',
  'card.two-drafts.washington':
    'In November 2019 the US, the EU and Britain were among 58 votes against Russia’s UN project; 88 were for it (Russian state media). Its draft names 23 offences, by a press count, more than Budapest.',

  'card.hanoi.title': 'The UN convention, years later',
  'card.hanoi.body':
    'Adopted on 24 December 2024, opened for signature in Hanoi on 25 October 2025. Seventy-two states signed by the end of the ceremony; forty must ratify. Russia signed, the United States did not. Critics fear surveillance; supporters expect evidence to travel faster.',

  'card.rival-requests.title': 'Two requests for one person',
  'card.rival-requests.body':
    'Yevgeniy Nikulin (later convicted), held in Prague from 2016: courts allowed the American and the Russian request, a minister chose the American. Alexander Vinnik (later convicted), held in Greece from 2017: wanted by three states, sent to France, then to the US, exchanged in 2025.',

  'card.third-country-chooses.title': 'When the third country chooses',
  'card.third-country-chooses.body':
    'Kazakhstan, 2023: Nikita Kislitsin (accused), detained on an American request, was given to Russia. France: Daniil Kasatkin (accused, denies it), held from June 2025 on an American request, was flown to Moscow on 8 January 2026 in exchange for a French researcher.',

  'card.snowden.title': 'The other way round: Edward Snowden',
  'card.snowden.body':
    'Edward Snowden, an American (accused), was wanted in the United States. In August 2013 Russia gave him asylum and pointed out that there is no extradition treaty. On 7 August President Obama cancelled a summit in Moscow.',

  'card.sent-home.title': 'Sent home, no reason given',
  'card.sent-home.body':
    'Aleksei Burkov (convicted) was arrested in Israel in 2015. Russia sought a trade; Israel extradited him to the United States, where he got nine years. On 25 August 2021 he was released and deported to Moscow, where police detained him. A lawyer called it highly unusual.',

  'card.announced.title': 'What each president announced',
  'card.announced.moscow':
    'President Putin, first to meet the press (Russian state media): “we agreed to start consultations” on cyber questions. By his count Russia had answered ten American requests in 2020 and two in 2021. He announced no extradition deal.',
  'card.announced.washington':
    'President Biden, second: experts would work on “what is off-limits” and “follow up on specific cases”. “This is not about trust. This is about self-interest, and about verification of self-interest”. He announced no extradition deal.',

  'card.where-from.title': 'Where the attacks come from',
  'card.where-from.moscow':
    'President Putin, 16 June: most cyberattacks come from networks in the United States, and from Canadian ones; the health system of a Russian region had been attacked too. Russia had asked and had no answer. These are his claims.',
  'card.where-from.washington':
    'President Biden, 16 June: what if ransomware hit the pipelines from Russia’s oil fields? By his account the answer was “it would matter”. We found no American figure on the Russian claim, and no acceptance of it.',

  'card.joint-statement.title': 'The joint statement of Geneva',
  'card.joint-statement.body':
    'It is about nuclear risk: “a nuclear war cannot be won and must never be fought”, and a dialogue on strategic stability. Cyber is not mentioned in it. The ambassadors went back, the Russian on 20 June, the American on 24 June.',

  'card.two-readouts.title': 'Kaseya, and one call told twice',
  'card.two-readouts.moscow':
    'The Kremlin’s own account of the call that the two presidents had on 9 July 2021: “no inquiries on these issues have been received from US agencies in the last month”.',
  'card.two-readouts.washington':
    'REvil hit 800 to 1,500 businesses through Kaseya. White House: no reason to believe that Moscow ordered it; on the call President Biden “underscored the need for Russia to take action”.',

  'card.own-citizens-stay.title': 'After the summit: citizens stay',
  'card.own-citizens-stay.body':
    'Deputy Foreign Minister Ryabkov, asked about such a deal (Russian state media): “We do not extradite Russian citizens. This is an obvious, principled position”. He pointed to the treaty of 1999. In January 2022 a source told Interfax the same of the REvil members who were Russian.',

  'card.revil-case.title': 'REvil: the arrests and the case',
  'card.revil-case.moscow':
    'The FSB, 14 January 2022: REvil dismantled at American request, 14 people, 25 addresses. By May, Russian reports and defence lawyers said that the US had stopped sending material; only card-fraud charges were left.',
  'card.revil-case.washington':
    'A US official welcomed the arrests and expected trials in Russia, “within its own system”. Four people were sentenced in 2024, to 4.5 to 6 years; others later got five, press reports say, and were freed for time served.',

  'card.channel-closed.title': 'Why the channel closed',
  'card.channel-closed.moscow':
    'A Russian official, Khramov (Russian state media): the US withdrew “unilaterally”, after both sides had exchanged lists of critical infrastructure. In 2025 he dated it to March 2022 and recalled a success against REvil.',
  'card.channel-closed.washington':
    'State Department, 7 April 2022 (quoted by Russian state media): “Russia is engaged in a brutal and unjustified war against Ukraine, so our channel on criminal ransomware actors is not active”.',

  'card.swaps.title': 'What did move people: exchanges',
  'card.swaps.body':
    'Vienna 2010: ten for four. Abu Dhabi, December 2022: Griner for Bout. Ankara, 1 August 2024: 16 people left Russian and Belarusian custody, eight adults went to Russia, two convicted of cyber crimes among them. By the Kremlin’s account, a channel for exchanges was agreed in Geneva in 2021.',
} as const
