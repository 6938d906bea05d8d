/** A teacher's page, the page of an assignment, and what a pupil hands in. */
export const assignment = {
  'assign.title': 'For teachers: an assignment',
  'assign.what':
    'Set the terms, then give your class the link, the picture or the text for the board. The whole assignment is in the link: nothing is sent to anybody, and there is no account.',
  'assign.ways': 'More for teachers',
  'assign.open': 'Open an assignment',
  'assign.form': 'The terms',
  'assign.name': 'Name of the assignment',
  'assign.name.what': 'It may stay empty. Whoever has the link reads it: put no pupil’s name here.',
  'assign.seed': 'Summit',
  'assign.seed.kind': '{kind, select, random {Each pupil draws one} other {The same for all}}',
  'assign.seed.what':
    '{kind, select, random {Each device draws a seed once and keeps it for every try.} other {The same seed is the same summit, so that results can be compared.}}',
  'assign.seed.field': 'Seed',
  'assign.seed.bad': 'A seed is a whole number from 0 to 4294967295.',
  'assign.seed.other': 'Another seed',
  'assign.chair': 'Chair',
  'assign.chair.choose': 'The pupil chooses',
  'assign.temper': 'Temperament of the other side',
  'assign.temper.drawn': 'As the seed has it',
  'assign.temper.what':
    '{kind, select, random {What is played is the first seed with this temperament from the drawn one on. Pupils are not told it.} same {Seed {seed} has this temperament. Pupils are not told it.} other {What is played is seed {played}, the first from {seed} on with this temperament. Pupils are not told it.}}',
  'assign.tries': 'Tries',
  'assign.tries.count': '{tries, plural, =0 {As many as they like} one {# try} other {# tries}}',
  'assign.minutes': 'Minutes for the class clock',
  'assign.minutes.what': 'A whole number from 0 to 240. 0 is no clock.',
  'assign.due': 'Due',
  'assign.due.what':
    'In your own words, as “Friday, before the lesson”. {left, plural, one {# character} other {# characters}} left.',
  'assign.locks': 'Settings that are held',
  'assign.locks.what':
    'What is held cannot be changed while the assignment is played. That is an agreement with your class, no security: who knows how can get round it. Text size, letters, contrast and motion stay with the pupil.',
  'assign.free': 'As the pupil has it',
  'assign.on': '{on, select, yes {Yes} other {No}}',
  'assign.class': 'For your class',
  'assign.bad': 'Something in the terms is not right yet; it is marked. Then link, picture and text come back.',
  'assign.seen': 'What pupils will read',
  'assign.qr': 'QR code of the link',
  'assign.qr.alt': 'QR code that holds the link to this assignment. The same link stands beside it as text.',
  'assign.board': 'Text for the board',
  'assign.board.what':
    'Pupils type it on the title, under “{enter}”. {texts, select, yes {Name and due date are in the link only.} other {}}',
  'assign.board.copy': 'Copy the text',

  'task.title': 'Your assignment',
  'task.by': 'Your teacher has set these terms. They came with the link; nothing is sent back to anybody.',
  'task.terms': 'What is set',
  'task.chair':
    '{chair, select, russia {You lead Russia’s delegation.} usa {You lead the American delegation.} other {You choose the chair.}}',
  'task.seed':
    '{seed, select, random {You draw a summit of your own.} other {All of you play the same summit, seed {seed}.}}',
  'task.tries':
    '{tries, plural, =0 {You have as many tries as you like.} one {You have # try. It counts from its first decision.} other {You have # tries. Each counts from its first decision.}}',
  'task.left':
    '{left, plural, =0 {No try is left on this device.} one {# try is left on this device.} other {# tries are left on this device.}}',
  'task.minutes': 'Class clock: {minutes, plural, one {# minute} other {# minutes}}.',
  'task.due': 'Due: {due}',
  'task.held': 'Held while you play:',
  'task.agreement':
    'You agree to that with your class; nothing forces it. Text size, letters, contrast and motion are always yours to set.',
  'task.lock.language': '{value, select, en {language English} ru {language Russian} other {language Arabic}}',
  'task.lock.reading': '{value, select, easy {easy reading} other {reading in full}}',
  'task.lock.pace':
    '{value, select, calm {speech word by word} fast {fast lines of speech} other {lines of speech at once}}',
  'task.lock.mute': 'no sound',
  'task.lock.captions': 'captions on',
  'task.lock.keys': '{value, select, true {single keys on} other {single keys off}}',
  'task.lock.counter': '{value, select, true {statements left shown} other {statements left hidden}}',
  'task.lock.pair': '{value, select, true {two share the chair} other {one to a chair}}',
  'task.name': 'Your name in the class',
  'task.name.what': 'Drawn by chance. It stands before your code when you hand in, in the place of your own.',
  'task.name.again': 'Draw another name',
  'task.names':
    'Heron Swan Crane Stork Wren Finch Lark Swift Thrush Owl Falcon Kestrel Osprey Curlew Plover Dipper Siskin Linnet Nuthatch Magpie Raven Gannet Puffin Tern Petrel Avocet Lapwing Grebe Bunting Bittern Nightjar Hoopoe Agate Basalt Granite Marble Onyx Quartz Topaz Slate Flint Gneiss Feldspar Limestone Birch Alder Aspen Cedar Elm Juniper Larch Maple Walnut Cypress Otter Badger Lynx Marten Beaver Chamois Dolphin Clover Thyme Fern',
  'task.before': 'Before: what do you want to reach, and what could you give up?',
  'task.memo.left': 'It stays on this device. {left, plural, one {# character} other {# characters}} left.',
  'task.begin': '{seat, select, russia {Begin in Russia’s chair} other {Begin in the American chair}}',
  'task.resume': 'Go on with your summit',
  'task.label': '{named, select, yes {Assignment “{title}”} other {Assignment}}, as {name}',
  'task.tried': '{of, plural, =0 {{used, plural, one {# try} other {# tries}} begun} other {{used} of # tries begun}}',
  'task.leave': 'Leave the assignment',
  'task.field': 'Text of the assignment, or its link',
  'task.enter': 'Open an assignment',
  'task.enter.what':
    'Type the text from the board, or paste the whole link. Small letters, blanks and hyphens do not matter.',
  'task.enter.do': 'Open',
  'task.no.bad-sign': '{at} stands in no assignment: it has figures and letters without I, L, O and U.',
  'task.no.too-short': 'This is too short for an assignment. Copy the whole of it.',
  'task.no.too-long': 'This is too long for an assignment: 1,023 signs at the most.',
  'task.no.mistyped':
    'This assignment is not whole: a sign is wrong, missing or too many. Copy it again, or ask your teacher for the link.',
  'task.no.a-run': 'This is the run code of a summit, no assignment. It opens on the title, under “{enter}”.',
  'task.no.other-version':
    'This assignment is written in a newer way than this game can read. Load the newest page and try again.',
  'task.no.not-an-assignment': 'This text is whole, but no teacher’s page can have written it.',
  'task.no.unknown-rules': 'This assignment is for rules version {rules}, which is not known here.',

  'handin.title': 'Hand in',
  'handin.what': 'Give this line to your teacher as you have agreed: copy it, write it down, or show the picture.',
  'handin.line': 'Your line',
  'handin.copy': 'Copy the line',
  'handin.qr': 'QR code of the line',
  'handin.qr.alt': 'QR code that holds your line. The same line stands beside it as text.',
  'handin.after': 'After: what did you reach, and what would you do otherwise?',
  'handin.keep': 'Your text',
  'handin.keep.what': 'With both memos, your name in the class, the result and the date. The line above holds no memo.',
  'handin.keep.copy': 'Copy the text',
  'handin.keep.do': 'Keep as text',
  'handin.none': 'nothing written',
  'handin.text':
    '{game}\n{label}\n{date}\n\nBefore: {before}\nAfter: {after}\n\n{result}\n\nAssignment: {board}\nHanded in: {line}',
} as const
