/** Every move that is no text: its button, its price in plain words (twelve at most), and when it helps. */
export const choices = {
  'move.silent': 'Say nothing',
  'move.silent.does': 'Their face +1, temper −1. Both hands stay free.',
  'move.silent.does.nothing': 'Changes nothing. Both hands stay free.',
  'move.silent.what':
    'Walk past the cameras and leave them the word. It helps when you do not yet know which clause you will have to give.',
  'move.line-1': 'First public line',
  'move.line-1.russia': 'Our own stay home',
  'move.line-1.usa': 'Infrastructure is off limits',
  'move.line-1.does': 'Face +1. At home +2 if kept, −5 if broken.',
  'move.line-1.what':
    'Promise one clause to the press. They meet you a little more easily there, and at home the promise is counted.',
  'move.line-1.russia.what':
    'Promise that no citizen is handed over: nationals must stay open, or end with nobody handed over or trial at home. At home the promise is counted.',
  'move.line-1.usa.what':
    'Promise that infrastructure is off limits: off-limits must stay open, or end as a public list or both sides’ lists. At home the promise is counted.',
  'move.line-2': 'Second public line',
  'move.line-2.russia': 'Equal numbers',
  'move.line-2.usa': 'Money crimes at least',
  'move.line-2.does': 'Face +1. At home +2 if kept, −5 if broken.',
  'move.line-2.what':
    'Promise one clause to the press. They meet you a little more easily there, and at home the promise is counted.',
  'move.line-2.russia.what':
    'Promise equal numbers: that clause must stay open, or say one for one as the rule. A pilot breaks it. At home the promise is counted.',
  'move.line-2.usa.what':
    'Promise that money crimes are covered: scope must stay open, or end as money crimes or all intrusions. At home the promise is counted.',
  'move.warm': 'Warm words',
  'move.warm.does': 'Trust +1, your face −1.',
  'move.warm.what':
    'Speak well of the other delegation before the cameras. It helps when you mean to ask for much early, and hurts when home support is thin.',

  'move.channel': 'Back channel',
  'move.channel.does': 'Trust +1; you learn their mandate. A leak: temper +1, face −1.',
  'move.channel.what':
    'Ten minutes by the water without notes. It helps when several readings of them are left; nobody can say beforehand whether it will leak.',
  'move.capital': 'Call the capital',
  'move.capital.does': 'Your face +1.',
  'move.capital.what':
    'Tell your capital first, in your own words. It helps when you look weak at home, or mean to build them a bridge later.',
  'move.lakeside': 'Walk by the lake',
  'move.lakeside.does': 'Temper −2, but never below calm.',
  'move.lakeside.what':
    'Take both delegations down to the water. It helps when the room is sharp or close to the brink.',
  'move.host': 'Ask the host',
  'move.host.does': 'Fills the first open principle with the best joint text.',
  'move.host.what':
    'Let the Swiss envoy write a principle you left open: the text worth most to both countries together, with nothing forbidden to you.',
  'move.retract': 'Withdraw your line',
  'move.retract.does': 'No public line any more. Your face −1.',
  'move.retract.what':
    'Take back what you told the press. It helps when the line stands in the way of a text you want; broken later, it costs more.',

  'move.joint': 'Joint words',
  'move.joint.does': 'Changes nothing. Both read the same statement.',
  'move.joint.what': 'One statement, read twice. It helps when both capitals already have the support they need.',
  'move.credit': 'Credit them',
  'move.credit.does': 'Your face −1, theirs +1. One face is three support.',
  'move.credit.what':
    'Say what came from the other side. It helps when their capital is short of support and yours has some to spare.',
  'move.claim': 'Claim the result',
  'move.claim.does': 'Your face +1, theirs −1. One face is three support.',
  'move.claim.what':
    'Call the text your success. It helps when your capital is short of support and theirs has some to spare.',

  'move.ask': 'Ask',
  'move.ask.does': 'Trust +1 if below working. They name their heaviest clause.',
  'move.ask.what':
    'Ask which clause of this session matters most to them. They answer truly, and the answer rules out some readings.',
  'move.ease': 'Ease',
  'move.ease.does': 'Temper −1. From sharp or brink, your face −1.',
  'move.ease.what':
    'Take back a hard word. It helps with a proud delegation, and when one more insult would end the talks.',
  'move.press': 'Press',
  'move.press.does': 'Temper +1, trust −1.',
  'move.press.what':
    'Push for an answer. Once no trust is left to spend, it makes a cautious delegation readier to settle. It hardens a proud one.',
  'move.bridge': 'Bridge',
  'move.bridge.does': 'Your face −1, theirs +1.',
  'move.bridge.what':
    'Find wording they can be proud of at home. It helps when their capital is short of support and yours is not.',
  'move.gallery': 'Tell home',
  'move.gallery.does': 'Your face +1, temper +1.',
  'move.gallery.what':
    'Say a sentence for your newspapers. It helps when your own groups are short of support and the room is calm.',
  'move.adjourn': 'Adjourn',
  'move.adjourn.does': 'Ends this session, temper −2. In the final one, suspends the summit.',
  'move.adjourn.does.no-cooling': 'Ends this session. In the final one, suspends the summit.',
  'move.adjourn.what':
    'Stop while the draft is good or the room too hot. What is open stays open; statements left in this session lapse.',
  'move.sign': 'Sign',
  'move.sign.does': 'Takes a statement, ends the talks. Three settled clauses, their consent needed.',
  'move.sign.what':
    'Keep one of the three final statements for it. Choose a treaty, a protocol or a declaration; then come the press and the votes in both capitals.',
  'move.walk': 'Walk out',
  'move.walk.does': 'Ends the talks at once. Worth 10: two below your fallback.',
  'move.walk.what':
    'Leave at once, without a text. A summit that ends unsigned in good order is mostly worth the fallback, 12; a text that fails at home, 10 or less.',
  'move.accept': 'Accept',
  'move.accept.does': 'Their text stands. Trust may rise; your face may fall.',
  'move.accept.what':
    'Take their proposal as written. Trust rises if it gives them what they hope for; your face falls if it costs your country.',
} as const
