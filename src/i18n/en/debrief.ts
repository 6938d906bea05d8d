/** The debrief: what was possible, what was missed, what it shows. The terms' sources are real books and papers. */
export const debrief = {
  'debrief.title': 'What was possible',
  'debrief.where':
    '{seat, select, russia {Russia’s chair} other {The American chair}} · {ending} · {seed, select, none {a world named by hand} other {seed {seed}}}',
  'debrief.paper': 'Back to the paper',
  'debrief.counting': 'Counting every possible draft …',

  'debrief.result': 'What each side took home',
  'debrief.result.seat': '{seat, select, russia {Russia} other {United States}}',
  'debrief.result.worth': 'worth {worth}',
  'debrief.result.text': 'the text alone: {worth}',
  'debrief.result.over':
    '{how, select, over {{n} more than its fallback} under {{n} less than its fallback} other {as much as its fallback}}',
  'debrief.result.home': '{won} of {of} groups at home said yes',
  'debrief.result.no-vote': 'no vote at home',

  'debrief.plane': 'Where the draft went',
  'debrief.plane.what':
    'Each dot is worth to both sides of a draft that breaks nobody’s red line. Dark dots: both capitals would ratify it as a treaty.',
  'debrief.plane.across': 'worth to Russia',
  'debrief.plane.up': 'worth to the United States',
  'debrief.plane.fallback': 'fallback {n}',
  'debrief.plane.frontier': 'Pareto frontier: no draft is better for both',
  'debrief.plane.nash': 'Nash point {russia} / {usa}',
  'debrief.plane.start': 'start',
  'debrief.plane.end': '{signed, select, yes {signed} other {left}} {russia} / {usa}',
  'debrief.plane.missed': 'missed {russia} / {usa}',
  'debrief.plane.words':
    'Your draft began at 0 / 0 and ended at {russia} / {usa} (Russia / United States). {zopa, select, yes {Some drafts beat both fallbacks: there was room for an agreement.} other {No draft reached both fallbacks: there was no room for an agreement.}} The frontier has {frontier, plural, one {# point} other {# points}}; of {possible, plural, one {# pair of worths} other {# pairs of worths}} both capitals would ratify {ratified} as a treaty.',
  'debrief.points': 'Fair points, by four old rules',
  'debrief.point.nash': 'Nash: the largest product of both gains',
  'debrief.point.kalaiSmorodinsky': 'Kalai-Smorodinsky: equal shares of what each could hope for',
  'debrief.point.egalitarian': 'Egalitarian: the smaller gain as large as can be',
  'debrief.point.utilitarian': 'Utilitarian: the largest sum',
  'debrief.point.worth': '{russia} / {usa}',
  'debrief.point.draft': 'The draft of the Nash point',

  'debrief.missed': 'The trade you missed',
  'debrief.missed.what':
    'Statement {n}. They would have taken this text, {both, select, yes {better for both} other {better for one side and worse for neither}}:',
  'debrief.missed.was': 'What came of it',
  'debrief.missed.better': 'Also open to you',
  'debrief.missed.none':
    'None. Whenever you put a text forward, nothing that they would have taken at that moment was better for both.',
  'debrief.worths': 'Russia {russia}, United States {usa}',

  'debrief.principle': 'One thing your summit shows',
  'debrief.at': '{n, select, none {At the {act}} other {At statement {n}}}',
  'debrief.principle.none': 'This summit was too short to show one principle clearly.',
  'debrief.principle.logrolling':
    'You traded one clause for another: each side gave where it cost little and got where it counted.',
  'debrief.term.logrolling': 'The term: logrolling, or integrative trade.',
  'debrief.source.logrolling': 'Howard Raiffa, The Art and Science of Negotiation, 1982',
  'debrief.principle.reciprocity':
    'You gave first, and later they let you have something back: together both sides gained.',
  'debrief.term.reciprocity': 'The term: reciprocity.',
  'debrief.source.reciprocity': 'Robert Axelrod, The Evolution of Cooperation, 1984',
  'debrief.principle.anchoring':
    'You asked for much, and nothing came of it. A far demand can pull an answer towards it; one too far costs the statement.',
  'debrief.term.anchoring': 'The term: anchoring, and its limit.',
  'debrief.source.anchoring':
    'Amos Tversky and Daniel Kahneman, Judgment under Uncertainty: Heuristics and Biases, Science, 1974',
  'debrief.principle.batna':
    'You weighed the draft against leaving without one, and left. What you have without a deal is the measure of any deal.',
  'debrief.principle.batna.signed':
    'You signed, and came home with less than leaving without a text would have brought. That is the measure of any deal.',
  'debrief.principle.batna.left':
    'You left, though they would have signed a draft worth more to you than leaving. That is the measure of any deal.',
  'debrief.term.batna': 'The term: BATNA, the best alternative to a negotiated agreement.',
  'debrief.source.batna': 'Roger Fisher and William Ury, Getting to Yes, 1981',
  'debrief.principle.two-level':
    'You agreed at the table, and home said no. Every text is negotiated twice: with them, and with those who must ratify it.',
  'debrief.term.two-level': 'The term: a two-level game; a failure like this is involuntary defection.',
  'debrief.source.two-level':
    'Robert D. Putnam, Diplomacy and Domestic Politics: The Logic of Two-Level Games, International Organization, 1988',
  'debrief.principle.pareto':
    'You signed a text that nobody could make better for one side without taking from the other.',
  'debrief.principle.pareto.not':
    'Something was left on the table: another text was better for one side and worse for neither.',
  'debrief.term.pareto': 'The term: Pareto efficiency.',
  'debrief.source.pareto': 'Howard Raiffa, The Art and Science of Negotiation, 1982',
  'debrief.principle.commitment':
    'You promised something in public and kept it, and without that promise home would have decided otherwise.',
  'debrief.principle.commitment.not':
    'You promised something in public and signed against it. A promise that binds you can carry a text, or bring it down.',
  'debrief.term.commitment': 'The term: commitment, tying one’s own hands.',
  'debrief.source.commitment': 'Thomas Schelling, The Strategy of Conflict, 1960',

  'debrief.history': 'Where you left history',
  'debrief.history.same':
    'You did not. Nothing was signed, a list of what is off limits lay on the table, and the ambassadors went back: so it was on 16 June 2021.',
  'debrief.history.nationals':
    'You settled where a country’s own citizens are tried. On 16 June 2021 nothing was agreed on that.',
  'debrief.history.signed':
    'You signed a text. On 16 June 2021 the two presidents announced talks between experts, and no text on handing over suspects.',
  'debrief.history.walked': 'You walked out. On 16 June 2021 both sides stayed to the end.',
  'debrief.history.broke-down': 'The talks broke down. On 16 June 2021 both sides stayed to the end.',
  'debrief.history.no-list':
    'You left without a word on what is off limits. On 16 June 2021 the American president handed over a list of sixteen sectors.',
  'debrief.history.no-ambassadors':
    'You left without sending the ambassadors back. On 16 June 2021 both sides agreed that they return to their posts.',

  'debrief.course': 'Statement by statement',
  'debrief.course.what':
    'After every statement, what you did, and the best text for you that they would have taken there.',
  'debrief.tell':
    '{isTrue, select, true {True} other {Misleading}}: {clause} {sign, select, stirred {{isTrue, select, true {weighs much for them.} other {weighs little for them.}}} other {{isTrue, select, true {weighs little for them.} other {weighs much for them.}}}}',
  'debrief.tells':
    '{temperament, select, cautious {Cautious delegations show their hands truly 6 times in 10} proud {Proud delegations show their hands truly 9 times in 10} other {Steady delegations show their hands truly 3 times in 4}}; here {right} of {n} tells were true. Much means a weight of 2 or 3.',
  'debrief.course.n': 'No.',
  'debrief.course.you': 'You',
  'debrief.course.answer': 'Their answer',
  'debrief.course.draft': 'Russia / US',
  'debrief.course.share': '{russia, number, percent} / {usa, number, percent} of the best each could sign',
  'debrief.course.best': 'They would have taken',
  'debrief.course.open':
    '{n, plural, =0 {none of {of} texts} one {# of {of} texts; best for you:} other {# of {of} texts; best for you:}}',
} as const
