/** The clock of a lesson, and two people who share a chair. */
export const lesson = {
  'clock.name': 'Class clock',
  'clock.what':
    'It measures and asks; nothing is decided for you. It can be extended, rested or taken away at any time.',
  'clock.off': 'No clock',
  'clock.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'clock.rests': 'The clock rests at {time}.',
  'clock.up': 'Time is up. Finish the sentence you are in, or take some minutes more.',
  'clock.told': '{minutes, plural, one {One minute} other {# minutes}} left.',
  'clock.more': '+{minutes} min',
  'clock.more.long': '{minutes, plural, one {One minute} other {# minutes}} more',
  'clock.rest': 'Rest',
  'clock.go': 'Go on',
  'clock.stop': 'Take the clock away',
  'pair.setting': 'Two people share this chair: every move needs both',
  'pair.question': 'Do you both agree?',
  'pair.what':
    'The move is made once both of you have said yes. Say why before you press; whoever is not convinced says so now.',
  'pair.first': 'The first says yes',
  'pair.second': 'The second says yes',
  'pair.talk': 'Talk on',
} as const
