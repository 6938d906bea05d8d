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
  'debrief.result.how':
    '{how, select, fell {The signature did not hold at home. That costs both sides, whatever the text was worth.} later {A treaty that waits for years brings 40% of what its text is above or below the fallback.} treaty {A treaty needs two groups in each capital, and brings all that its text is worth.} protocol {A protocol needs one group in each capital, and brings 80% of what its text is above or below the fallback.} other {A declaration needs one group in each capital, and brings half of what its text is above or below the fallback.}}',
  'debrief.result.home': '{won} of {of} groups at home said yes',
  'debrief.result.no-vote': 'no vote at home',

  'debrief.best':
    '{holds, select, yes {The best text for both that both capitals would have ratified} other {The best text for both that breaks nobody’s red line}} was worth {own} to you and {theirs} to them. Your draft ended at {ownNow} and {theirsNow}. The best text:',
  'debrief.best.none':
    'No text was worth as much as leaving to both sides at once. There was no room for an agreement.',

  'debrief.plane': 'The best text, and where yours went',
  'debrief.plane.across': 'worth to Russia',
  'debrief.plane.up': 'worth to the United States',
  'debrief.plane.way':
    'Your draft after the statement of that number. It ended at {own} for you and {theirs} for them, {signed, select, yes {signed} other {unsigned}}.',
  'debrief.plane.best': 'The best text: {own} for you, {theirs} for them',
  'debrief.plane.nash': 'Nash point, the largest product of both gains: {own} for you, {theirs} for them',
  'debrief.plane.missed': 'The trade you missed: {own} for you, {theirs} for them',
  'debrief.plane.frontier': 'Pareto frontier: no draft beyond it',
  'debrief.plane.fallback': 'Fallback of both: {n}',
  'debrief.plane.possible': 'A draft that breaks no red line',
  'debrief.plane.ratified': 'One that both capitals would ratify as a treaty',
  'debrief.plane.words':
    'Your draft began at 0 for both and ended at {own} for you and {theirs} for them. {zopa, select, yes {Some drafts beat both fallbacks: there was room for an agreement.} other {No draft reached both fallbacks: there was no room for an agreement.}} Every draft is a pair of worths, one for each side. {possible, plural, one {# pair is} other {# pairs are}} possible without a red line, {frontier, plural, one {# lies} other {# lie}} on the frontier, and {ratified, plural, one {# would be ratified} other {# would be ratified}} as a treaty in both capitals.',
  'debrief.points': 'More figures',
  'debrief.points.what': 'Four old rules say which text is fair. Each here: for you / for them.',
  'debrief.point.nash': 'Nash: the largest product of both gains',
  'debrief.point.kalaiSmorodinsky': 'Kalai-Smorodinsky: equal shares of what each could hope for',
  'debrief.point.egalitarian': 'Egalitarian: the smaller gain as large as can be',
  'debrief.point.utilitarian': 'Utilitarian: the largest sum',
  'debrief.point.worth': '{own} / {theirs}',

  'debrief.missed': 'The trade you missed',
  'debrief.missed.what':
    'Statement {n}. They would have taken another text, {both, select, yes {better for both} other {better for one side and worse for neither}}:',
  'debrief.missed.was': 'What came of it',
  'debrief.missed.better': 'Also open to you',
  'debrief.missed.why': 'Why',
  'debrief.missed.clause':
    '{clause}{open, select, yes {, left out of the text,} other {}} weighs {theirs} for them and {own} for you: {theyHow, select, more {they gain {they}} less {they give {they}} other {they gain nothing}}, {youHow, select, more {you gain {you}} less {you give {you}} other {you gain nothing}}.',
  'debrief.missed.known':
    'The debrief sees their cards; you did not. Your board would have said {share, number, percent} for this text, {n} of {of, plural, one {# reading} other {# readings}}{compared, select, yes {, and {mine, number, percent} for yours} other {}}.',
  'debrief.missed.seen': 'So you could have seen it.',
  'debrief.missed.safer': 'It was an even chance or better. Yours was safer, and brought less.',
  'debrief.missed.unseen': 'From what you knew, it was reasonable to leave it.',
  'debrief.missed.asked':
    'Had you asked them first, they would have named their heaviest clause, and the board would have said {n} of {of}.',
  'debrief.missed.channel':
    'With the back channel in the recess you would have known their mandate, and the board would have said {n} of {of}.',
  'debrief.missed.neither':
    '{channel, select, yes {Neither asking nor the back channel would have told you more of it.} other {Asking would not have told you more of it, and the back channel comes only in the recess.}}',
  'debrief.missed.none':
    'None. Whenever you put a text forward, nothing that they would have taken at that moment was better for both.',
  'debrief.worths': '{own} for you, {theirs} for them',

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
    'For every statement: what you did, their answer, and the text they would have taken that was best for you alone. The trade above was the best for both.',
  'debrief.tell':
    '{isTrue, select, true {True} other {Misleading}}: {clause} {sign, select, stirred {{isTrue, select, true {weighs much for them.} other {weighs little for them.}}} other {{isTrue, select, true {weighs little for them.} other {weighs much for them.}}}}',
  'debrief.tells':
    '{temperament, select, cautious {Cautious delegations show their hands truly 6 times in 10} proud {Proud delegations show their hands truly 9 times in 10} other {Steady delegations show their hands truly 3 times in 4}}; here {right} of {n} tells were true. Much means a weight of 2 or 3.',
  'debrief.course.n': 'No.',
  'debrief.course.you': 'You',
  'debrief.course.answer': 'Their answer',
  'debrief.course.draft': 'You / they',
  'debrief.course.share': '{own, number, percent} / {theirs, number, percent} of the best each could sign',
  'debrief.course.best': 'Best for you there',
  'debrief.course.taken':
    '{n, plural, =0 {They would have taken none of {of} texts.} one {They would have taken # of {of} texts.} other {They would have taken # of {of} texts.}}',
  'debrief.course.better': 'The best for you, worth {own}:',
  'debrief.course.yours': 'None of them was better for you than what you agreed.',
  'debrief.course.no-more': 'None would have brought you more than the draft as it stood.',
  'debrief.course.signed': 'Signing. It was the last statement.',
  'debrief.course.sign':
    'Signing: they would have, and the draft was worth {own} to you. After the last statement no text helps.',
  'debrief.course.thin': 'Nothing. They would have signed, but the draft was worth {own} to you, no more than leaving.',
  'debrief.course.unsigned': 'Nothing: it was the last statement, and this draft could not be signed.',

  'debrief.kept.mandate':
    'Their mandate: {mandate}. {how, select, told {They told you so in the recess.} read {{when} you could tell: no other was left.} other {At the end {left} of 3 were still possible.}}',
  'debrief.kept.temperament':
    'They deal {temperament, select, cautious {cautiously} proud {proudly} other {steadily}}. {how, select, read {{when} you could tell: nothing else was left.} other {At the end {left} of 3 ways were still possible.}}',
  'debrief.kept.show': 'At statement {n} they made a proposal for show:',
  'debrief.kept.honest':
    '{some, select, yes {By their own mandate they would have proposed:} other {By their own mandate they would have proposed nothing.}}',
  'debrief.kept.no-show': 'It changed none of their proposals.',
} as const
