import type { codes as en } from '../en/codes.ts'
import type { Words } from '../say.ts'

/** A run code that is typed, pasted or opened by its address; why it is none is said alike in page and terminal. */
export const codes: Words<keyof typeof en> = {
  'code.no.bad-sign': 'Знака {at} в коде партии не бывает: в нём только цифры и латинские буквы, кроме I, L, O и U.',
  'code.no.too-short': 'Для кода партии это слишком коротко. Скопируйте код целиком.',
  'code.no.too-long': 'Для кода партии это слишком длинно: в нём не больше 89 знаков.',
  'code.no.mistyped':
    'Код партии не сходится: какой-то знак неверен, пропущен или лишний, либо код сделан для другого задания. Скопируйте его ещё раз.',
  'code.no.other-version': 'Этот код партии записан по-новому, а эта версия игры так читать не умеет.',
  'code.no.not-a-run': 'Код цел, но ни одна партия не могла его дать.',
  'code.no.unknown-rules': 'Этот код партии сыгран по правилам версии {rules}, а здесь она неизвестна.',
  'code.enter': 'Ввести код партии',
  'code.what':
    'Наберите или вставьте код партии либо целую ссылку, в которой он есть. Партия будет проведена по правилам заново на экране разбора; ваш текущий саммит подождёт.',
  'code.field': 'Код партии или ссылка',
  'code.open': 'Открыть разбор',
}
