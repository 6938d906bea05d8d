import type { lesson as en } from '../en/lesson.ts'
import type { Words } from '../say.ts'

/** The clock of a lesson, and two people who share a chair. */
export const lesson: Words<keyof typeof en> = {
  'clock.name': 'Часы урока',
  'clock.what':
    'Они измеряют и напоминают, но ничего не решают за вас. Их можно продлить, остановить или убрать в любую минуту.',
  'clock.off': 'Без часов',
  'clock.minutes': '{minutes, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}',
  'clock.rests': 'Часы остановлены, осталось {time}.',
  'clock.up': 'Время вышло. Закончите начатую мысль или возьмите ещё несколько минут.',
  'clock.told':
    '{minutes, plural, one {Осталась # минута.} few {Осталось # минуты.} many {Осталось # минут.} other {Осталось # минуты.}}',
  'clock.more': '+{minutes} мин',
  'clock.more.long': '{minutes, plural, one {Ещё # минута} few {Ещё # минуты} many {Ещё # минут} other {Ещё # минуты}}',
  'clock.rest': 'Остановить',
  'clock.go': 'Продолжить',
  'clock.stop': 'Убрать часы',
  'pair.setting': 'За одной стороной двое: каждый ход требует согласия обоих',
  'pair.question': 'Вы оба согласны?',
  'pair.what':
    'Ход будет сделан, когда «да» скажут оба. Сначала объясните друг другу, почему; кто сомневается, говорит об этом сейчас.',
  'pair.first': 'Первый голос: да',
  'pair.second': 'Второй голос: да',
  'pair.talk': 'Обсудить ещё',
}
