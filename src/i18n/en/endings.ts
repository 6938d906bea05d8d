/**
 * Twenty front pages of an invented paper, and beside each what history did and a precedent.
 * Name, headline, deck and story are fiction; history and precedent are facts, their sources in content/endings.ts.
 */
export const endings = {
  'paper.name': 'The Lake Courier',
  'paper.label': 'Fiction: an invented paper reports what your talks made possible.',

  'ending.1.name': 'Treaty ratified',
  'ending.1.headline': 'Two Capitals, One Text, Two Votes',
  'ending.1.deck': 'The treaty of Villa La Grange passes in Washington and in Moscow',
  'ending.1.story':
    'The last vote was read out at ten past one, when most of the cameras had gone to lunch. In Washington enough of those who were asked had said yes; in Moscow enough had said it the week before. Clerks then laid the two languages side by side once more and found a comma.\n\nWhat the treaty settles, courts will now have to read. What it leaves open, experts will argue over for years. The heads of delegation were asked who had gained more. Each turned to the page that had been hardest at home, and said that this was the one to keep.',
  'ending.1.history':
    'Geneva brought no extradition treaty, and our sources show none since. On 16 June 2021 both presidents announced talks between experts (Mr Putin’s words as given by Russian state media). On 28 July Deputy Foreign Minister Ryabkov, asked about such a deal, said: “We do not extradite Russian citizens” (Russian state media).',
  'ending.1.precedent':
    'The treaty on legal assistance, signed in Moscow on 17 June 1999, in force since 31 January 2002: it moves evidence, not suspects. And the INF Treaty on missiles, signed in December 1987.',

  'ending.2.name': 'Ratified years later',
  'ending.2.headline': 'The Senate Took Its Time',
  'ending.2.deck': 'The treaty comes into force at last, with a dozen lines rewritten',
  'ending.2.story':
    'When the text left the villa, people spoke of months. Moscow was ready first, and waited. In Washington it lay in a committee, came out, went back, and was read again by senators who had not been there the first time. They changed a dozen lines. Moscow grumbled, and took them.\n\nIt helped that the two delegations went on writing to each other, and that the letters were answered. The files waited less well: servers had been switched off, witnesses had moved. Of the people who signed, one came to the last vote, and stood at the back.',
  'ending.2.history':
    'In June 2021 there was no treaty for a senate to read. American law asks for one: its extradition chapter applies only while a treaty with the other state exists. In August 2013 a Russian deputy prosecutor general counted 16 requests refused since 2008 for want of a treaty, and said that Russia had insisted on concluding one (Russian state media).',
  'ending.2.precedent':
    'The extradition convention between the United States and the Russian Empire: signed on 28 March 1887, accepted by the Senate with amendments on 6 February 1893, proclaimed on 5 June 1893.',

  'ending.3.name': 'Stuck in the Senate',
  'ending.3.headline': 'Signed in Geneva, Shelved in Washington',
  'ending.3.deck': 'The text has a number and a cover, and no date for a vote',
  'ending.3.story':
    'Somebody read the text once more, thought of the senators one by one, and asked the committee to leave it where it was. In Moscow the papers went back into their folder. It was done politely, in one afternoon, and no reason was written down.\n\nNobody has called the text off. Lawyers in both countries have been told to do nothing that it forbids, and some do more than that. But to take each other’s word is something that two sides learn by use. A shelf is a poor place for it, and each has started to say who put the text there.',
  'ending.3.history':
    'What Geneva announced in June 2021 needed no vote: consultations between experts, and two ambassadors back at their desks. The Senate had met a related idea before: on 19 July 2018, by 98 to 0 and without binding force, it spoke against letting Russia question American officials.',
  'ending.3.precedent':
    'SALT II, signed on 18 June 1979. In January 1980, after Soviet troops had entered Afghanistan, President Carter asked the Senate to hold it back. Both sides largely kept to it all the same.',

  'ending.4.name': 'Struck down on nationals',
  'ending.4.headline': 'One Line Older Than the Deal',
  'ending.4.deck': 'A court in Russia finds that no signature can send a citizen abroad for trial',
  'ending.4.story':
    'The hearing took less than a morning. The judges laid two pages side by side: the article on nationals, signed in Geneva, and a line of the Russian Constitution of 1993. A citizen may not be extradited to another state. The line makes no exception for a good reason, a fair court or a short stay.\n\nNobody was surprised, least of all the people who wrote the article. The lawyers of both delegations had marked it in the draft. Each side had taken it that the other would not put its name to something that could not be done. The rest of the text fell with it.',
  'ending.4.history':
    'Article 61 of Russia’s Constitution forbids extraditing a citizen to another state. American law differs: under a treaty, the Secretary of State may surrender American citizens too. Asked about a cyber deal on 28 July 2021, Deputy Foreign Minister Ryabkov said: “We do not extradite Russian citizens”. He pointed to the legal-assistance treaty of 1999 instead (Russian state media).',
  'ending.4.precedent':
    'In 2007 Russia, citing Article 61, refused to hand Andrei Lugovoi (accused, denies it) to Britain. Each country expelled four diplomats. Under Article 125 a treaty against the Constitution is given no effect.',

  'ending.5.name': 'Foreigners only',
  'ending.5.headline': 'A Treaty for Third Passports',
  'ending.5.deck': 'Ratified in both capitals: it hands over people who are citizens of neither',
  'ending.5.story':
    'It is an extradition treaty, and it leaves every Russian citizen to Russia and every American citizen to America. What it moves are the others: the people with a third passport who rented the servers or kept the books. Both capitals passed it, and in both one could hear some relief.\n\nCritics say that it lets the main thing go. Its friends answer that a crew has more than one chair, and that somebody usually wants to talk. The first request, File X-2, concerns a bookkeeper. Four embassies have already written to ask which of the two countries they should ring.',
  'ending.5.history':
    'Russian law lets foreigners be extradited, by treaty or on reciprocity, for acts punishable in both states by more than a year. American law asks for a treaty, with one narrow exception for violent crimes. None followed. For citizens of other countries, Mr Ryabkov said on 28 July 2021, “there is no such agreement with the United States” (Russian state media).',
  'ending.5.precedent':
    'Crews have several passports. Yaroslav Vasinskyi, a Ukrainian, was arrested in Poland on 8 October 2021 over the Kaseya attack, sent to the United States on 3 March 2022, convicted, and sentenced in 2024.',

  'ending.6.name': 'Prosecute at home',
  'ending.6.headline': 'Two Courts, One File',
  'ending.6.deck': 'Nobody boards an aircraft: each country tries its own, on evidence from both',
  'ending.6.story':
    'The paper signed last night is eleven pages long and moves nobody anywhere. A suspect in Russia will stand before a Russian judge, a suspect in America before an American one. The evidence will travel in their place: logs, wallet traces, statements sworn by people who may never meet.\n\nThe first two files have numbers and no names. R-1 concerns money taken from clinics in Ohio; U-1, money taken from a savings bank in Perm. Nobody has written down what follows if one court is quick and the other slow. Asked about it, both heads of delegation looked at the clock.',
  'ending.6.history':
    'No such protocol was signed. On 14 January 2022 Russia’s FSB said it had dismantled the REvil group at US request: 14 people, 25 addresses. In October 2024 four were sentenced in St Petersburg. Why the case shrank is disputed: Russian reports say that the US stopped sending material; others stress the mild outcome, some freed for time served.',
  'ending.6.precedent':
    'REvil, 14 January 2022: arrests at US request, trial in Russia. Earlier, in 2007, Russia offered to try Andrei Lugovoi (accused, denies it) at home; Britain declined.',

  'ending.7.name': 'Neutral-ground trial',
  'ending.7.headline': 'A Courtroom That Belongs to Neither',
  'ending.7.deck': 'Treaty ratified: suspects of both countries will be tried in a third',
  'ending.7.story':
    'The building was a school until spring. It has a hall with room for three benches, a canteen, and a fence that both countries paid for. Judges from neither will sit there, over files from both. In Moscow and in Washington the treaty passed, after lawyers had argued for days over what it means to lend a citizen and take one back.\n\nThe first two cases are R-1 and U-1. It will be slow, for every page has to be heard in two languages. The families have been shown the rooms. They asked about visiting hours first, and then which way the windows face.',
  'ending.7.history':
    'Whether extradition was discussed in the room on 16 June 2021, no source we found says. Afterwards President Putin spoke of consultations (as given by Russian state media). President Biden spoke of experts who would work on “specific understandings about what is off-limits” and follow up on specific cases. As far as we could read them, neither account named a third country.',
  'ending.7.precedent':
    'Lockerbie. In 1999 Libya handed two suspects to a Scottish court at Camp Zeist in the Netherlands, and UN sanctions were suspended. On 31 January 2001 one was convicted and one acquitted.',

  'ending.8.name': 'One-off swap',
  'ending.8.headline': 'Two Aircraft, One Runway',
  'ending.8.deck': 'A declaration counts one for one, and each side sends home somebody it held',
  'ending.8.story':
    'The aircraft stood nose to nose for as long as it took two people to walk past each other, and neither looked up. The declaration says one for one. It hands no citizen to the other’s courts, so each side opened a cell that it already had, and sent somebody home.\n\nBoth governments say that it sets no example. Both have kept the telephone number. In two kitchens a chair is taken again. In a clinic in Ohio and a bank in Perm, people who were robbed watched the pictures and tried to make out whether that was the one, and whether this was all.',
  'ending.8.history':
    'By the Kremlin’s account a channel came out of Geneva: spokesman Peskov said on 17 June 2021 that exchanges of prisoners had been raised, and on 5 August 2022 that the two presidents had agreed the channel there. On 1 August 2024 Roman Seleznev and Vladislav Klyushin, both convicted in the US of cyber crimes, went home to Russia in a wider exchange.',
  'ending.8.precedent':
    'Vienna, 9 July 2010: ten people for four. Abu Dhabi, 8 December 2022: Brittney Griner for Viktor Bout. Ankara, 1 August 2024: 16 people left Russian and Belarusian custody, eight adults went to Russia.',

  'ending.9.name': 'Parallel gestures',
  'ending.9.headline': 'Nobody Says These Two Things Are Linked',
  'ending.9.deck': 'A signed paper, two releases, and two spokesmen who see no connection',
  'ending.9.story':
    'On Monday a court in one country found that a prisoner had served enough. On Thursday a court in the other found the same about another prisoner. Two spokesmen were asked about it within the hour, and both praised the independence of judges. The paper signed at the villa mentions neither case.\n\nThe paper says what both sides mean to do, and leaves out something that they would need for doing it. So they have begun beside it. Somebody kept a promise that nobody had made, and somebody noticed. In two ministries people have started to watch what happens on Mondays.',
  'ending.9.history':
    'No deal on suspects was announced in Geneva. Ten weeks later, on 25 August 2021, the United States released Aleksei Burkov (convicted, sentenced to nine years). It deported him to Moscow, where police detained him at the end of September. No official reason was given; a lawyer called it highly unusual.',
  'ending.9.precedent':
    'On 24 September 2021 Meng Wanzhou was free to leave Canada, and two Canadians held in China were released. China denied any link.',

  'ending.10.name': 'Political pledge',
  'ending.10.headline': 'A Promise With the Cameras On',
  'ending.10.deck': 'One declaration, two signatures, no court',
  'ending.10.story':
    'The declaration binds no court, and by itself it moves no suspect. It says what neither side will do, and two people put their names to it while others held up telephones. By evening lawyers in both capitals had explained that it obliges nobody, and had sounded a little sorry.\n\nIn one hospital in Ohio and one in Perm the night shift read the news and checked the generator all the same. A pledge like this is measured in quiet nights, and those are hard to count. The first has passed. Nobody has reported it, on either side.',
  'ending.10.history':
    'On 16 June 2021 President Biden said he had given President Putin a list of 16 kinds of infrastructure, off-limits “by cyber or any other means”; the test would come in “six months to a year”. President Putin announced consultations (Russian state media). On 2 July REvil ransomware spread through Kaseya; the White House saw no reason to believe that Moscow had ordered it, but a duty to act.',
  'ending.10.precedent':
    'Presidents Obama and Xi, 25 September 2015: neither government will “conduct or knowingly support” the theft of commercial secrets by computer.',

  'ending.11.name': 'Incidents agreement',
  'ending.11.headline': 'Rules for the Hour After',
  'ending.11.deck': 'A protocol says what to leave alone, and how to talk when something breaks',
  'ending.11.story':
    'Two navies once agreed what their ships may not do to each other at sea. The protocol signed at the villa tries the same for machines. It says what is to be left alone, and how each side will know; the rest is about the hour after something goes dark, when nobody can yet say who did it.\n\nIt hands nobody over. In that hour an officer in Moscow and an officer in Washington are to speak before anyone else does. They have rehearsed it twice. The second time the interpreters had so little to correct that one of them went for coffee.',
  'ending.11.history':
    'On 25 September 2020 President Putin had proposed such an agreement, modelled on the naval one of 1972 (Russian state media). None was signed. In April 2022 a Russian official, Khramov, said that the two sides had exchanged lists of critical infrastructure before the channel closed (Russian state media). That is his account.',
  'ending.11.precedent':
    'The Incidents at Sea agreement of 25 May 1972, with yearly reviews. Whether it fits cyberspace is disputed among experts: one paper calls it a poor model, another asks how it might be carried over.',

  'ending.12.name': 'Contact points',
  'ending.12.headline': 'At Least the Telephone Works',
  'ending.12.deck': 'Of all that lay on the table, two duty desks start work first',
  'ending.12.story':
    'The rest will be argued over, in committees and newspapers, and at the next meeting if there is one. What starts on Monday is a telephone: a desk in Moscow, a desk in Washington, a short list of people who may pick up, and a rule that one of them does.\n\nThe first call was a test. The second was not. A bank had seen something odd at night, and its country’s desk asked whether the other side had seen it too. It had. The two officers compared times, found that their clocks were four seconds apart, and spent a minute agreeing which one to use.',
  'ending.12.history':
    'Experts did meet, from July 2021, and in October the White House spoke of a separate channel with Moscow. It did not last. On 7 April 2022 a Russian official said that the US had closed it “unilaterally” (Russian state media). The State Department named the cause as Russia’s “brutal and unjustified war against Ukraine” (quoted by Russian state media).',
  'ending.12.precedent':
    'The measures of 17 June 2013: a working group, exchanges between the two computer emergency teams, and a link through the Nuclear Risk Reduction Centers, which date from 1987.',

  'ending.13.name': 'What really happened',
  'ending.13.headline': 'Experts to Talk, Ambassadors to Return',
  'ending.13.deck': 'No. 13 is history: the summit of 16 June 2021 ended about here',
  'ending.13.story':
    'Your talks stopped about where the real ones did. The people in this game are invented, and this result is not. On 16 June 2021 nobody signed a word about handing over suspects. The American side had brought a list of what must be left alone; two ambassadors were to go back to their embassies; the rest was left to experts.\n\nThe presidents met the press one after the other, and each told it in his own way. Where a suspect is tried, and before whose judges, stayed an open line, as it does in your draft. Years later it still was.',
  'ending.13.history':
    'Ambassadors back on 20 and 24 June. Kaseya on 2 July. A call with two different readouts on 9 July. On 28 July: “We do not extradite Russian citizens” (Russian state media). REvil arrests on 14 January 2022. By April 2022 the channel was closed. In 2024, 2025 and 2026 people accused or convicted of cyber crimes went home in swaps. Our sources show no US–Russian extradition treaty.',
  'ending.13.precedent':
    'This one is its own precedent. The joint statement of 16 June 2021 is about nuclear risk and does not mention cyber. Each president announced that part by himself: consultations, said one; experts, said the other.',

  'ending.14.name': 'The pilot works',
  'ending.14.headline': 'Four Files Asked, Four Answers Given',
  'ending.14.deck': 'Two cases from each side, tried at home; both delegations want a second round',
  'ending.14.story':
    'The test was small on purpose: two files from each side, tried at home, on evidence from both. All four have been answered. Two ended in a verdict, one in a trial that has just begun, and one in a letter that says why the evidence would not do. The letter was the surprise. It came when it was due, and it was right.\n\nBoth delegations have asked for a second round. Both know that it can end for reasons that are in none of the files. Until then the boxes stand in two corridors, labelled in two languages, and somebody has begun to number them from five.',
  'ending.14.history':
    'Something close to it was tried. Experts met in July 2021; in October, by a summary of a newspaper report, the US passed names through a quiet channel; on 14 January 2022 Russia’s FSB announced 14 REvil arrests at US request. In February Russia began its full-scale invasion of Ukraine. By April the channel was closed: Moscow blames Washington, Washington the war.',
  'ending.14.precedent':
    'The same REvil case. In October 2024 four people were sentenced in St Petersburg. On 1 December 2025 a Russian official, Khramov, recalled the joint group of 2021 as a success (Russian state media).',

  'ending.15.name': 'Take it to the UN',
  'ending.15.headline': 'Next Stop: New York',
  'ending.15.deck': 'Nothing is signed in Geneva; both sides will put their drafts to the United Nations',
  'ending.15.story':
    'The draft of Villa La Grange has no signature under it, and will travel as an annex. The two delegations found that what they cannot settle between them is something on which every other country has a view as well. Both capitals, each for its own reasons, would sooner persuade many than give way to one.\n\nIn New York there are long tables, earphones, and six languages to be exact in. There will be brackets, and brackets inside brackets. The host’s staff packed the unsigned pages in order and left the clip off. Somebody, they thought, would want to add to them.',
  'ending.15.history':
    'That road was open already. On 26 May 2021 a UN resolution organised talks on a cybercrime treaty; Russia’s own draft is dated 29 June. The UN Convention against Cybercrime was adopted on 24 December 2024 and opened for signature in Hanoi on 25 October 2025. Russia signed it; the United States did not.',
  'ending.15.precedent':
    'The Budapest Convention of 2001, in force since 2004. Russia never joined. Its objection: data could be reached across a border without the authorities’ permission, which it sees as a breach of sovereignty.',

  'ending.16.name': 'A third country decides',
  'ending.16.headline': 'Elsewhere, a Judge Wants One More Page',
  'ending.16.deck': 'The summit pauses; File X-1 waits in a country that was not invited',
  'ending.16.story':
    'The summit is suspended, and the next word belongs to somebody who was not there. The duty judge who was rung up twice in nine minutes has now read both requests for File X-1. One was longer, the other came first, and both lacked the same page. The judge has asked for it, and has given neither embassy a date.\n\nTwo capitals have drawn one conclusion: it is better to have the person than the argument. Travel advice is being rewritten. What the draft left open about people will be settled one airport at a time, by countries that owe neither side an answer.',
  'ending.16.history':
    'Vladislav Klyushin (convicted in 2023) was arrested in Sion, Switzerland, on 21 March 2021 and was in Swiss custody during the summit. The US asked for him; Russia’s request was rejected in August; he was extradited on 18 December. Russia speaks of a “hunt” for its citizens. The American side, as reported, speaks of treaties with third countries, because Russia does not surrender suspects.',
  'ending.16.precedent':
    'Kazakhstan, 2023: Nikita Kislitsin (accused), held on a US request, was given to Russia. France, January 2026: Daniil Kasatkin (accused, denies it), also held on a US request, was exchanged for a French researcher.',

  'ending.17.name': 'Walked back at home',
  'ending.17.headline': 'Signed on Wednesday, Unsaid by Friday',
  'ending.17.deck': 'Both delegations meant it; at home, too few said yes',
  'ending.17.story':
    'For two days it was an agreement. Then somebody read one article aloud in a committee room and asked who had promised it. Nobody in the room had. By noon a spokesman said that the text described a procedure; by three, an intention; by six, nothing yet. The other capital did not wait to be left alone with a promise, and by night it was describing a procedure too.\n\nThe heads of delegation had meant what they signed, and nobody who was in the villa doubts it. They had weighed every clause across the table. The votes behind one chair or the other had been left for later.',
  'ending.17.history':
    'On 13 June 2021, asked about the Russian offer, President Biden said “I am open to” and spoke of “holding them accountable” (repost of a newspaper text). The same day his adviser Jake Sullivan said: “This is not about exchanges or swaps”. On 28 July Deputy Foreign Minister Ryabkov said: “We do not extradite Russian citizens” (Russian state media). Nothing on it was signed.',
  'ending.17.precedent':
    'Helsinki, 16 July 2018: an exchange of questioning, “an incredible offer” to President Trump. On the 19th the White House dropped it, and the Senate voted 98 to 0, non-binding, against making officials available.',

  'ending.18.name': 'A failure that pays later',
  'ending.18.headline': 'They Left the Pens on the Table',
  'ending.18.deck': 'No signature and no quarrel: the draft goes into two safes',
  'ending.18.story':
    'Nothing was signed, and no door was slammed. The delegations left on the lake side, together and not fast, and were photographed looking at a steamer. Asked what had stopped them, the two heads used the same words, which is rarer than it sounds.\n\nThe draft lies in two safes, with the same pages in both. Some of them are finished. Whoever takes it up again will not have to begin with the question of who is lying. At the villa the key is back on its hook. The cards with the names still stand in front of the chairs.',
  'ending.18.history':
    'In Geneva nothing was signed about suspects, and the talk went on. Experts met in July 2021, by October American officials saw first Russian steps, and in January 2022 arrests followed. President Biden on the day: “This is not about trust. This is about self-interest, and about verification of self-interest”. President Putin: “we agreed to start consultations” (Russian state media).',
  'ending.18.precedent':
    'Reykjavik, 11 and 12 October 1986: the talks collapsed over SDI, the American plan against missiles. In December 1987 the same two leaders signed the INF Treaty.',

  'ending.19.name': 'Talks broken off',
  'ending.19.headline': 'The Chairs Were Still Warm',
  'ending.19.deck': 'The talks at Villa La Grange end early, with no text and no date',
  'ending.19.story':
    'It ended before the coffee did. A folder was closed, then the others, and the delegations left by two doors. They thanked the hosts at some length and each other hardly at all. What was written of the draft stayed where it lay. Staff counted the pages and locked them in a drawer.\n\nGoing home can be right: a text that a capital cannot carry is gone in a week. Whether this was such a text, nobody who was in the room can say yet. Outside, the drivers had been told five o’clock and were still on the sports pages.',
  'ending.19.history':
    'On 16 June 2021 nobody walked out. Talks ran from about 13:39 to 17:05, breaks included, shorter than announced. Two months before, each country had expelled ten of the other’s diplomats; Russia had recalled its ambassador, and the American one had been advised to go home. After Geneva both went back, on 20 and 24 June.',
  'ending.19.precedent':
    'Paris, May 1960: a summit fell apart over the U-2 flight. Moscow: on 7 August 2013 President Obama cancelled a meeting after Edward Snowden (accused) was given asylum. Hanoi, 28 February 2019: lunch and signing cancelled.',

  'ending.20.name': 'Escalation',
  'ending.20.headline': 'First the Words, Then the Lists',
  'ending.20.deck': 'The talks break down without trust, and each capital answers the other',
  'ending.20.story':
    'The talks did not end; they broke. By six, each capital had put out a statement. By nine, each had a list of the other’s diplomats, equally long, and was speaking of an answer. Nobody planned it. Every step was smaller than the one it answered, people on both sides insist, and each side counts from a different first step.\n\nAfter midnight a water company in one country lost its pumps, and an hour later so did one in the other. The two duty desks might have asked each other what they saw. Both had been told not to ring.',
  'ending.20.history':
    'It did not come to this: on 16 June 2021 the presidents agreed to send their ambassadors back. But steps had been taken. In April each country expelled ten diplomats of the other. On 14 June NATO said that a cyberattack might, “on a case-by-case basis”, lead to Article 5. Russia had denied the attacks of which it was accused.',
  'ending.20.precedent':
    'July 2007: Britain and Russia each expelled four diplomats over the Lugovoi case. April 2021: ten and ten between Washington and Moscow. Moscow called its step reciprocal; the State Department, “escalatory and regrettable”.',
} as const
