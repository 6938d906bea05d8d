/** Words of the sound settings, and captions of sounds that carry meaning. */
export const sound = {
  'settings.sound': 'Sound',
  'settings.sound.music': 'Music',
  'settings.sound.sounds': 'Single sounds',
  'settings.sound.room': 'Sound of the place',
  'settings.sound.now': '{percent} %',
  'settings.sound.mute': 'No sound at all',
  'settings.sound.captions': 'Captions for sounds',
  'settings.sound.captions.what': 'Sounds that tell something are also shown in words.',

  'caption.chairs': '[chairs move on the floor]',
  'caption.murmur': '[people murmur]',
  'caption.shutters': '[camera shutters]',
  'caption.bell': '[a small bell: recess]',
  'caption.accept': '[a warm chord: accepted]',
  'caption.refuse': '[two low notes: refused]',
  'caption.red-line': '[a dark chord: red line]',
  'caption.breakdown': '[a chair is pushed back]',
  'caption.signature': '[a pen signs]',
} as const
