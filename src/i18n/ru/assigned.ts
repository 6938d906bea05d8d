import type { assigned as en } from '../en/assigned.ts'
import type { Words } from '../say.ts'

/** What the title, the settings and the notices say of an assignment. */
export const assigned: Words<keyof typeof en> = {
  'title.teachers': 'Учителям',
  'title.assigned': 'Ваше задание',
  'title.assigned.what': '{named, select, yes {{title}, } other {}}под именем {name}',
  'assigned.leave.question': 'Выйти из задания?',
  'assigned.leave.detail':
    'Новый саммит к заданию не относится. Имя, записки и попытки сохранятся: по ссылке задание откроется снова.',
  'assigned.leave.yes': 'Выйти',
  'assigned.leave.no': 'Остаться',
  'notice.assigned-damaged':
    'Записи о ваших заданиях прочитать не удалось. Они отложены в этом браузере: откройте ссылку ещё раз.',
  'settings.held': 'Так установлено в задании, пока вы из него не вышли.',
  'settings.reading': 'Чтение',
  'settings.reading.full': 'Полностью',
  'settings.reading.easy': 'Облегчённое',
  'settings.reading.what':
    'Облегчённое чтение: в досье простыми словами объяснены десять терминов саммита, а продолжение статьи в газете открывается по нажатию.',
}
