import { sound } from './sound.ts'

/** Words that the title, the notices and the settings need before the game screens are loaded. */
export const start = {
  'app.not-loaded':
    'A part of the game could not be fetched. Your summit is kept. Check the connection and load the page again.',
  'app.again': 'Load again',
  'app.name': 'Reciprocity: Geneva 2021',
  'title.name': 'Reciprocity',
  'title.place': 'Geneva, 16 June 2021',
  'title.what': 'One summit, one draft of seven clauses. Lead one delegation and find out what the other came for.',
  'title.long': '10 to 12 minutes, about 11 decisions',
  'title.chairs': 'Take a chair',
  'title.chair': '{seat, select, russia {Russia} other {United States}}',
  'title.chair.what':
    '{seat, select, russia {Moscow offered to hand over suspects if Washington does. Find out what that is worth.} other {Washington heard Moscow offer to hand over suspects. Find out what that is worth.}}',
  'title.watching': 'Another tab is playing. A summit can begin here when that tab is closed.',
  'title.begin': 'Begin in this chair',
  'title.seed': 'Seed',
  'title.seed.what': 'The same seed is the same summit, from either chair.',
  'title.seed.bad': 'A seed is a whole number from 0 to 4294967295. Nothing has begun yet.',
  'title.seed.other': 'Another seed',
  'title.resume': 'Go on with your summit',
  'title.resume.where':
    '{seat, select, russia {Russia’s chair} other {The American chair}}, {decisions, plural, =0 {not yet begun} one {# decision made} other {# decisions made}}',
  'title.resume.ended':
    '{seat, select, russia {Russia’s chair} other {The American chair}}, it is over: read the paper again',
  'title.new.question': 'Begin a new summit?',
  'title.new.detail': 'Your running summit ends here and cannot be taken up again.',
  'title.new.yes': 'Begin the new one',
  'title.new.no': 'Keep the running one',
  'offer.question': 'This address begins another summit',
  'offer.detail':
    'It asks for {seat, select, russia {Russia’s chair} other {the American chair}}. Your running summit would end here and could not be taken up again.',
  'title.settings': 'Settings',
  'title.saves': 'Saved summits',
  'title.truth': 'What is real, what is fiction',
  'title.truth.real':
    'Real: the place, the day, the offer of 13 June 2021, and every fact card, each with date and source. Where the two governments disagree, both official lines stand side by side.',
  'title.truth.fiction':
    'Invented: both delegations, everything they say, the files and suspects, and The Lake Courier. The numbers behind clauses and groups at home are the game’s own judgement.',
  'title.truth.fair':
    'You lead a delegation, and play no living person. Both chairs have the same time, the same number of groups at home and the same fallback.',

  'saves.title': 'Saved summits',
  'saves.what':
    'The running summit is kept after every decision. Here you can keep others beside it, and take all of them to another browser as one file.',
  'saves.slot': 'Place {n}',
  'saves.empty': 'Empty',
  'saves.kept':
    '{seat, select, russia {Russia’s chair} other {The American chair}}, {seed, select, none {a world named by hand} other {seed {seed}}}, {decisions, plural, =0 {not yet begun} one {# decision} other {# decisions}}{ending, select, 0 {} other {, ended}}',
  'saves.bad.damaged': 'What lies here is damaged and cannot be read.',
  'saves.bad.foreign': 'What lies here is no summit of this game.',
  'saves.bad.newer': 'This comes from a newer version of the game. Load the newest page to read it.',
  'saves.keep': 'Keep here',
  'saves.take': 'Take up',
  'saves.clear': 'Empty it',
  'saves.clear.question': 'Empty this place?',
  'saves.write': 'Save all as a file',
  'saves.read': 'Read a file',
  'saves.done.kept': 'Kept in place {n}.',
  'saves.done.cleared': 'Place {n} is empty.',
  'saves.done.read': 'The file has been read.',
  'saves.no.room': 'The browser has no room left. Nothing was changed. Save all as a file instead.',
  'saves.no.damaged': 'This file is damaged: it cannot be read. Nothing was changed.',
  'saves.no.foreign': 'This file holds no saves of this game. Nothing was changed.',
  'saves.no.newer': 'This file comes from a newer version of the game. Load the newest page and try again.',
  'saves.no.watching': 'Another tab is playing. This one only watches, so nothing was changed.',
  'saves.over': 'Keep it over what lies here?',
  'saves.over.detail': 'The summit in place {n} would be gone.',
  'saves.replace': 'Leave the running summit?',
  'saves.replace.detail': 'It would be gone, unless you keep it in a place first.',
  'saves.replace.file': 'The running summit and the three places would be replaced by what the file holds.',
  'saves.yes': 'Go on',
  'saves.no': 'Not now',

  'dialog.close': 'Close',
  'hint.name': 'Hint',
  'hint.close': 'Got it',

  'notice.close': 'Close this notice',
  'notice.save-damaged':
    'The kept summit could not be read: it is damaged. It has been put aside in this browser, and you can begin a new one.',
  'notice.save-foreign':
    'What was kept here is no summit of this game. It has been put aside in this browser, and you can begin a new one.',
  'notice.save-newer':
    'The kept summit comes from a newer version of the game. It is not lost: it has been put aside in this browser. Load the newest version of this page to read it.',
  'notice.save-stuck':
    'The kept summit could not be read, and the browser has no room to put it aside. It stays where it is, and what you play now is not kept. Make room and load the page again.',
  'notice.storage-off':
    'This browser keeps nothing for the page. You can play, but the summit is gone when the page is closed. Copy the minutes to keep a record.',
  'notice.storage-full':
    'The browser has no room left, so your last decision is not kept. You can play on; copy the minutes to keep a record.',
  'notice.watching': 'Another tab is playing this summit. This one watches, and takes over when the other is closed.',
  'notice.picture-off': 'The moving picture could not be shown. The game plays without it.',

  'settings.name': 'Settings',
  'settings.text': 'Text size',
  'settings.text.now': '{percent} %',
  'settings.quality': 'Picture',
  'settings.quality.auto': 'As the device can',
  'settings.quality.full': 'Moving, with depth',
  'settings.quality.plain': 'Moving',
  'settings.quality.still': 'Still',
  'settings.motion': 'Motion',
  'settings.motion.system': 'As the system says',
  'settings.motion.less': 'Less',
  'settings.contrast': 'Contrast',
  'settings.contrast.system': 'As the system says',
  'settings.contrast.normal': 'Normal',
  'settings.contrast.high': 'High',
  'settings.keys': 'Single keys act',
  'settings.keys.what': 'Enter and Escape always do.',
  'settings.counter': 'Show how many statements are left',
  'settings.hints': 'Show closed hints again',
  'settings.hints.count': '{count, plural, =0 {No hint is closed} one {# hint is closed} other {# hints are closed}}',
  'settings.language': 'Language',
  'settings.erase': 'Erase everything',
  'settings.erase.what': 'Your summit, the saved ones, these settings and what was put aside, in this browser.',
  'settings.erase.question': 'Erase everything?',
  'settings.erase.detail':
    'Your summit, the three saved ones, your settings and saves that were put aside are deleted. Nothing can bring them back.',
  'settings.erase.yes': 'Erase',
  'settings.erase.no': 'Keep',

  ...sound,
} as const
