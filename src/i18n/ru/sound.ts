import type { sound as en } from '../en/sound.ts'
import type { Words } from '../say.ts'

/** Words of the sound settings, and captions of sounds that carry meaning. */
export const sound: Words<keyof typeof en> = {
  'settings.sound': 'Звук',
  'settings.sound.music': 'Музыка',
  'settings.sound.sounds': 'Отдельные звуки',
  'settings.sound.room': 'Звуки места',
  'settings.sound.now': '{percent} %',
  'settings.sound.mute': 'Без звука',
  'settings.sound.captions': 'Подписи к звукам',
  'settings.sound.captions.what': 'Звуки, которые что-то сообщают, показаны ещё и словами.',

  'caption.chairs': '[двигают стулья]',
  'caption.murmur': '[негромкие голоса]',
  'caption.shutters': '[щёлкают затворы камер]',
  'caption.bell': '[колокольчик: перерыв]',
  'caption.accept': '[тёплый аккорд: принято]',
  'caption.refuse': '[две низкие ноты: отказ]',
  'caption.red-line': '[мрачный аккорд: красная линия]',
  'caption.breakdown': '[резко отодвигают стул]',
  'caption.signature': '[перо подписывает]',
}
