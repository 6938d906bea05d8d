import type { moments as en } from '../en/moments.ts'
import type { Words } from '../say.ts'

/** A word or two across the room when something great or grave has just happened. */
export const moments: Words<keyof typeof en> = {
  'moment.trade': 'Размен',
  'moment.accepted': 'Согласовано',
  'moment.insult': 'Сочтено оскорблением',
  'moment.red-line': 'Красная линия',
  'moment.broke-down': 'Переговоры сорваны',
  'moment.walked': 'Вы покидаете стол',
  'moment.leak': 'Это уже в газетах',
  'moment.event': 'Новости у озера',
  'moment.signed': 'Подписано',
  'moment.ended': 'Саммит окончен',
}
