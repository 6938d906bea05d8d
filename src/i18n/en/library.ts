/** The library: its parts, its searches, what the game assumes, and whose work it is. */
export const library = {
  'library.parts': 'Parts of the library',
  'library.facts': 'Facts',
  'library.glossary': 'Glossary',
  'library.cases': 'Two cases',
  'library.about': 'Assumptions',
  'library.credits': 'Credits',

  'library.facts.all': 'All facts',
  'library.facts.what':
    'Open a line to read its card. “Disputed”: the two sides or the sources contradict each other. “Partly verified”: we could read only a part of it, or one weak source.',
  'library.facts.search': 'Search the facts',
  'library.facts.found': '{found, plural, =0 {None of {of} facts has these words} other {# of {of} facts}}',
  'library.group.summit': 'The offer and the summit',
  'library.group.law': 'Law and agreements',
  'library.group.cases': 'People: arrests, requests, exchanges',
  'library.group.infrastructure': 'Attacks, and what is to be off-limits',
  'library.group.after': 'What came after',

  'library.glossary.what': 'The words of the table and of the law, each in one plain sentence.',
  'library.glossary.search': 'Search the glossary',
  'library.glossary.found': '{found, plural, =0 {None of {of} terms has these words} other {# of {of} terms}}',

  'library.cases.what':
    'A deal of this kind is about people who sit at no table. Two moments, each told once from Russia and once from America.',

  'library.about.real': 'What is real',
  'library.about.real.1':
    'The place and the day are real: Villa La Grange in Geneva, 16 June 2021. So is the offer. Three days before, Russia’s president said that Russia would hand over criminals if the United States did the same. Washington answered the same day.',
  'library.about.real.2':
    'Every fact card has its date and its sources, and says how sure it is. Where the two governments disagree, both official lines stand side by side. Cards that rest on state media, on officials without a name or on copies of longer texts say so.',
  'library.about.real.3':
    'What really happened is ending 13: talks between experts, a list, the ambassadors back, and no extradition agreement.',

  'library.about.invented': 'What is invented',
  'library.about.invented.1':
    'Both delegations are invented: their names, their faces and every word they say. So are the suspects, the news of the day, the two cases and the newspaper. You lead a delegation; you play no living person.',
  'library.about.invented.2':
    'We found no source that says whether such a deal was discussed in the room. The negotiation in this game is our own question: what if it had been?',
  'library.about.invented.3':
    'Nineteen of the twenty endings did not happen in June 2021. Each names a real case that is like it, with sources.',

  'library.about.simplified': 'What was simplified',
  'library.about.simplified.1':
    'The real talks took about three and a half hours, breaks included, and were about much else, nuclear risk among it. Here there is one question, seven clauses and eight statements.',
  'library.about.simplified.2':
    'The law is real, in its main lines. Russia’s Constitution forbids extraditing a citizen; American law, as a rule, asks for an extradition treaty, and there is none. In the game a text against the law can be signed, and falls afterwards.',
  'library.about.simplified.3':
    'Parliament, courts, services and press are three groups in each capital. Trust, temper and face move in small steps. Chance is drawn once, at the start: after that the same moves always lead to the same end. Hands that tell are our rule too: real people give away less.',

  'library.about.numbers': 'Why these numbers',
  'library.about.numbers.1':
    'No source says what a clause is worth to a country, or what a group at home needs. These figures are our own judgement, made from what both sides have said and done in public. They measure no country and no person.',
  'library.about.numbers.2':
    'They were then set so that the game is fair and can teach. Both chairs have the same time, the same fallback, three possible mandates and three groups at home. Plans that only accept, only demand or only meet in the middle earned less than half of what trading earned, from both chairs and over many worlds.',
  'library.about.numbers.3':
    'Reciprocity pays here because the rules say so: giving earns trust, and taking spends it. That is an assumption about people and states, and you may doubt it. The rules and all figures can be read with the game’s source.',

  'library.about.left-out': 'What the model leaves out',
  'library.about.left-out.1':
    'Whoever is not at the table: those who were attacked, those who are accused, their families, companies, allies, and the countries where suspects are arrested.',
  'library.about.left-out.2':
    'Who is right. The game judges no accusation. Equal chairs are a rule of play; they do not say that the two states, their courts or their press are alike. Alleged spying by states is another matter than crime for money, and the cards keep the two apart.',
  'library.about.left-out.3':
    'What came later. In February 2022 Russia began its full-scale invasion of Ukraine, and by April the channel between the two was closed; why it closed, they tell differently. A model of one day foretells nothing; it can show how a trade is found, or missed.',

  'library.credits.made': 'Who made what',
  'library.credits.game':
    'The game, its words and its pictures are by the Reciprocity authors, under the MIT licence. Scripts of the project draw all pictures.',
  'library.credits.facts': 'The facts rest on {count} sources. Each is named where it is used.',
  'library.credits.letters':
    'Letters: Playfair Display by Claus Eggers Sørensen, and Source Serif 4 by Frank Grießhammer for Adobe, packed by Fontsource.',
  'library.credits.flags': 'Flags: after the drawings of flag-icons, by Panayiotis Lipiridis and others.',
  'library.credits.phaser': 'The moving picture is painted with Phaser, by Phaser Studio.',
  'library.credits.licences': 'Licences',
  'library.credits.licences.what': 'These packages are part of the game. Open a line to read its licence in full.',
  'library.credits.package': '{version}, {licence}',
} as const
