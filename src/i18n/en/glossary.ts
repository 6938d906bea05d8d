/** The glossary: each term of content/glossary.ts and one plain sentence, twenty-five words at most. */
export const glossary = {
  'term.clause.name': 'Clause',
  'term.clause.plain':
    'One article of the draft; it stays open until both sides have settled one of its five options, a to e.',
  'term.mandate.name': 'Mandate',
  'term.mandate.plain': 'The secret instructions of a delegation, which say how much each clause weighs for it.',
  'term.red-line.name': 'Red line',
  'term.red-line.plain': 'An option that a delegation may never put forward, accept or sign.',
  'term.worth.name': 'Worth',
  'term.worth.plain':
    'What the draft gives a side: the value of each settled option times the weight of its clause, added up.',
  'term.fallback.name': 'Fallback, or BATNA',
  'term.fallback.plain':
    'The best a side can have without an agreement; a text worth less than this is not worth its signature.',
  'term.package.name': 'Package',
  'term.package.plain': 'Text for one or two clauses, put forward together and answered as a whole.',
  'term.trade.name': 'Trade, or logrolling',
  'term.trade.plain': 'Giving way on a clause that matters more to them, in return for one that matters more to you.',
  'term.reading.name': 'Reading',
  'term.reading.plain':
    'One guess at the other side: one of three mandates with one of three temperaments; every answer rules some of the nine out.',
  'term.forecast.name': 'Forecast',
  'term.forecast.plain': 'The share of the readings still possible that would accept a text as a whole.',
  'term.trust.name': 'Trust',
  'term.trust.plain':
    'How far they believe your word: giving earns it, taking spends it, and it helps a text pass that falls short of their hopes.',
  'term.reciprocity.name': 'Reciprocity',
  'term.reciprocity.plain': 'Doing for the other side what it does for you: in law, the same duty for both.',
  'term.face.name': 'Face',
  'term.face.plain':
    'How a delegation looks at home: bowed, even or high; each step counts three points with every group of its capital.',
  'term.temper.name': 'Temper',
  'term.temper.plain':
    'How heated the room is: calm, tense, sharp, or at the brink; one step further and the talks break down.',
  'term.tell.name': 'Tell',
  'term.tell.plain':
    'What hands give away before words do: whether a clause weighs much for that person’s side; it can mislead.',
  'term.public-line.name': 'Public line',
  'term.public-line.plain':
    'A pledge made to the press: kept, it helps you at home a little; broken, it costs you more.',
  'term.home-group.name': 'Home group',
  'term.home-group.plain': 'One of the three groups in each capital that say yes or no to a signed text.',
  'term.win-set.name': 'Win-set',
  'term.win-set.plain':
    'All the texts that a capital would ratify; an agreement holds only where the sets of both capitals meet.',
  'term.ratification.name': 'Ratification',
  'term.ratification.plain': 'The consent that a signed text needs at home before it can bind the state.',
  'term.treaty.name': 'Treaty',
  'term.treaty.plain':
    'The agreement that binds most and is hardest to pass; here it needs two home groups in each capital.',
  'term.protocol.name': 'Protocol',
  'term.protocol.plain':
    'An agreement that builds on an older treaty; here it needs only one home group in each capital.',
  'term.declaration.name': 'Declaration',
  'term.declaration.plain':
    'A public promise of two governments that binds no court; of what the text gains, half is kept.',

  'term.distributive.name': 'Distributive bargaining',
  'term.distributive.plain': 'Dividing something of fixed size, so that what one side gains the other gives up.',
  'term.integrative.name': 'Integrative bargaining',
  'term.integrative.plain':
    'Looking for texts that give both sides more, which is possible where they value the clauses differently.',
  'term.anchoring.name': 'Anchoring',
  'term.anchoring.plain':
    'Naming a far-reaching text or figure first, so that whatever follows is measured against it.',
  'term.aspiration.name': 'Aspiration',
  'term.aspiration.plain': 'How much a side still hopes to get; in this game it sinks as the statements pass.',
  'term.zopa.name': 'ZOPA, zone of possible agreement',
  'term.zopa.plain': 'All the texts that leave neither side worse off than its fallback.',
  'term.pareto.name': 'Pareto frontier',
  'term.pareto.plain': 'The texts that cannot be made better for one side without becoming worse for the other.',
  'term.nash.name': 'Nash point',
  'term.nash.plain':
    'The text at which the gains of both sides over their fallbacks, multiplied with each other, are greatest.',

  'term.ransomware.name': 'Ransomware',
  'term.ransomware.plain': 'A program that locks a victim’s computers or files until money is paid.',
  'term.critical-infrastructure.name': 'Critical infrastructure',
  'term.critical-infrastructure.plain':
    'What a country cannot do without for long, such as hospitals, water, power, fuel and banks.',
  'term.attribution.name': 'Attribution',
  'term.attribution.plain':
    'Saying who was behind an attack: a company’s opinion, a government’s claim or a court’s finding are three things.',

  'term.accused.name': 'Accused',
  'term.accused.plain': 'Said by somebody to have committed a crime; nothing has been proven.',
  'term.charged.name': 'Charged',
  'term.charged.plain': 'Formally accused by prosecutors of a crime; no court has judged yet.',
  'term.convicted.name': 'Convicted',
  'term.convicted.plain': 'Found by a court to have committed the crime.',
  'term.extradite.name': 'Extradite',
  'term.extradite.plain': 'To hand a person over to another state, by law, for trial or to serve a sentence there.',
  'term.prosecute.name': 'Prosecute',
  'term.prosecute.plain': 'To bring a person before a court on a charge.',
  'term.mutual-legal-assistance.name': 'Mutual legal assistance',
  'term.mutual-legal-assistance.plain':
    'Help between states with evidence, searches and frozen money; it hands nobody over for trial.',
  'term.dual-criminality.name': 'Dual criminality',
  'term.dual-criminality.plain':
    'The rule that a person is extradited only for an act that is a crime in both countries.',
  'term.political-offence.name': 'Political offence',
  'term.political-offence.plain':
    'An act against a state or its rulers for political ends; extradition treaties often leave it out.',
  'term.article-61.name': 'Article 61',
  'term.article-61.plain':
    'The article of Russia’s Constitution that forbids extraditing a Russian citizen to another state.',

  'term.good-offices.name': 'Good offices',
  'term.good-offices.plain': 'Help from a third party that brings two sides together and decides nothing for them.',
  'term.back-channel.name': 'Back channel',
  'term.back-channel.plain': 'A private way for two sides to talk, away from the table and without notes.',
  'term.adjourn.name': 'Adjourn',
  'term.adjourn.plain': 'To end a session now and leave what is still open for later.',
  'term.communique.name': 'Communiqué',
  'term.communique.plain': 'A short official text that says what was discussed or agreed at a meeting.',
} as const
