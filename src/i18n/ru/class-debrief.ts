import type { classDebrief as en } from '../en/class-debrief.ts'
import type { Words } from '../say.ts'

/** The class debrief: what a class handed in, what it has reached, and tables of it. */
export const classDebrief: Words<keyof typeof en> = {
  'class.title': 'Итоги класса',
  'class.what':
    'Вставьте, перетащите или отсканируйте коды, которые сдал класс. Каждый из них здесь заново разыгрывается по правилам.',
  'class.kept': 'Ничего не отправляется и ничего не сохраняется: закройте вкладку, и всё исчезнет.',
  'class.text': 'Коды класса',
  'class.example':
    'По одному в строке: псевдоним, пробел, код партии, например: Heron-12 ABCD-EFGH. Списки, ссылки и ячейки таблиц тоже читаются.',
  'class.file': 'Открыть файл',
  'class.clear': 'Очистить поле',
  'class.codes.show': 'Показать коды',
  'class.codes.hide': 'Скрыть коды',
  'class.reading': 'Разыграно строк: {known} из {all}.',
  'class.read': 'Учтено саммитов: {counted} из {ended} завершённых. Не завершено: {open}. Пропущено строк: {bad}.',
  'class.none': 'Среди этих строк нет завершённых саммитов.',
  'class.back': 'Назад',

  'class.scan': 'Сканировать камерой',
  'class.scan.stop': 'Остановить сканирование',
  'class.scan.picture': 'Прочитать картинку',
  'class.scan.what': 'Поднесите QR-код к камере. Изображение не покидает это устройство.',
  'class.scan.got': 'Прочитано кодов: {n}',
  'class.scan.no-camera': 'Браузер не даёт доступа к камере. Вставьте коды или откройте картинку с кодом.',
  'class.scan.no-code': 'На этой картинке нет QR-кода, который можно прочитать.',

  'class.parts': 'Что показано',
  'class.part.endings': 'Развязки',
  'class.part.clauses': 'Что сорвалось',
  'class.part.worth': 'Ценность',
  'class.part.forecasts': 'Прогнозы',
  'class.part.summits': 'Саммиты',
  'class.part.bad': 'Пропущено: {n}',
  'class.part.grades': 'Таблицы',
  'class.tries': 'Если попыток с одним псевдонимом несколько',
  'class.tries.last': 'Считается последняя',
  'class.tries.best': 'Считается лучшая',
  'class.tries.every': 'Считаются все',
  'class.named': 'Показывать псевдонимы',

  'class.endings': 'К чему пришли',
  'class.summits': '{n, plural, one {# саммит} few {# саммита} many {# саммитов} other {# саммита}}',
  'class.atlas': 'Их пути в атласе',

  'class.clauses': 'На какой статье сорвалось',
  'class.clauses.what':
    'Не подписано: статьи, из-за которых отклонён последний текст. Подписано, но не устояло: что помешало в суде, в Сенате или дома. Один саммит может попасть в счёт двух статей.',
  'class.clauses.held': 'Саммитов, где текст устоял: {held} из {of}.',
  'class.clauses.other': 'Не из-за одной статьи',
  'class.reason.court': 'отменено судом: {n}',
  'class.reason.senate': 'застряло в Сенате: {n}',
  'class.reason.line': 'вопреки публичному обещанию: {n}',
  'class.reason.home': 'дороже всего обошлось дома: {n}',
  'class.reason.red-line': 'красная линия: {n}',
  'class.reason.refused': 'отклонено: {n}',
  'class.reason.walked': 'ушли с переговоров: {n}',
  'class.reason.broke-down': 'переговоры сорвались: {n}',
  'class.reason.time': 'не хватило времени: {n}',
  'class.reason.votes': 'мало голосов дома: {n}',

  'class.worth': 'С чем стороны вернулись домой',
  'class.worth.same': 'Во всех этих саммитах цели сторон одинаковы, поэтому граница у них общая.',
  'class.worth.several':
    'Цели сторон в этих саммитах различаются. Поэтому каждый показан как доля пути от запасного варианта (0) до лучшего, что его мир давал этой стороне (100); позади — границы всех миров.',
  'class.worth.spread':
    '{seat, select, russia {Ценность для России} other {Ценность для США}}: наименьшая {low}, средняя в ряду {middle}, наибольшая {high}.',
  'class.worth.across': 'Россия, % пути к её лучшему',
  'class.worth.up': 'США, % пути к их лучшему',
  'class.worth.run': 'Саммиты, пришедшие к этой точке, и их число',
  'class.worth.frontier': 'Граница Парето: за ней проектов нет',
  'class.worth.fallback': 'Запасной вариант обеих сторон',
  'class.worth.figures': 'То же в цифрах',
  'class.worth.at': 'Россия {russia}, США {usa}: {names}',

  'class.forecasts': 'Прогнозы и что вышло',
  'class.forecasts.what':
    'Насколько вероятно «да» в обеих столицах? Каждый знак — прогноз одного саммита, в процентах.',
  'class.forecasts.villa': 'До виллы',
  'class.forecasts.press': 'До пресс-конференции',
  'class.forecasts.mean':
    '{n, plural, =0 {Прогнозов нет.} one {# прогноз, в среднем {mean} %.} few {# прогноза, в среднем {mean} %.} many {# прогнозов, в среднем {mean} %.} other {# прогноза, в среднем {mean} %.}}',
  'class.forecasts.yes': 'Обе столицы сказали «да»',
  'class.forecasts.no': 'Подписано, но дома сказали «нет»',
  'class.forecasts.none': 'Ничего не подписано',
  'class.forecasts.came': 'Саммитов, где обе столицы сказали «да»: {yes} из {of}.',
  'class.forecasts.at': '{percent} %: {names}',

  'class.summit': 'Саммит {n}',
  'class.list': 'Саммиты',
  'class.list.name': 'Саммит',
  'class.list.seed': 'Зерно',
  'class.list.seeds':
    'Это саммиты {n, plural, one {# зерна} few {# зёрен} many {# зёрен} other {# зерна}}: то, за чем приехала другая сторона, и события вокруг в них могут быть разными.',
  'class.list.chair': 'Сторона',
  'class.list.ending': 'Развязка',
  'class.list.russia': 'Ценность для России',
  'class.list.usa': 'Ценность для США',
  'class.list.joint': 'Для обеих вместе',
  'class.list.decisions': 'Решения',
  'class.list.open': 'Не завершён: {act}',
  'class.list.under': 'Псевдонимов, под которыми сдан: {n}',
  'class.list.as': 'Сдан под псевдонимами: {names}',
  'class.list.times': 'Сдан {n, plural, one {# раз} few {# раза} many {# раз} other {# раза}}',
  'class.list.passed': 'Считается другая попытка',
  'class.step': 'Пройти по шагам',
  'class.step.of': 'Пройти по шагам: {name}',

  'class.bad': 'Пропущенные строки',
  'class.bad.what': 'Что написано в строке, видно, когда показаны псевдонимы.',
  'class.bad.line': 'Строка {line}: {why}',
  'class.bad.none': 'Прочитаны все строки.',
  'class.bad.no-code': 'Кода партии в этой строке нет.',

  'class.questions': 'Обсудите',
  'class.ask.clause':
    'Саммитов, сорвавшихся на статье «{clause}»: {count} из {of}. Что каждая сторона могла бы за неё предложить?',
  'class.ask.home':
    'Подписей, не устоявших дома: {count} из {of}. Кто сказал «нет» и чего этим людям не хватило в тексте?',
  'class.ask.spread':
    'Ценность для обеих сторон вместе: {best} («{most}») и {worst} («{least}»). Где их пути разошлись?',
  'class.ask.forecast':
    'До виллы класс давал «да» в обеих столицах {percent} %; так вышло в {count} из {of}. Чего оттуда нельзя было увидеть?',
  'class.ask.left': 'Саммитов без подписи: {count} из {of}. Когда уйти лучше, чем подписать?',
  'class.ask.held': 'Саммитов, где текст устоял: {count} из {of}. Что общего у этих текстов?',

  'class.grades': 'Таблицы на память',
  'class.points': 'Баллы, от 0 до 100',
  'class.points.handed-in': 'За сдачу: 100 за саммит, доведённый до конца',
  'class.points.own':
    'По ценности для себя: 0 за запасной вариант, 100 за наибольшее, что этой стороне давал текст не хуже запасных вариантов обеих',
  'class.points.joint':
    'По ценности для обеих: 0 за оба запасных варианта, 100 за наибольшее, что обе могли получить вместе',
  'class.points.what':
    'Ценность для себя поощряет брать, ценность для обеих — обмениваться. Ни та ни другая не говорит, насколько хорошо кто-то думал.',
  'class.points.counting': 'Лучшее в этих мирах ещё просчитывается. До тех пор баллы по ценности остаются пустыми.',
  'class.assignment': 'Название задания',
  'class.csv.sheet': 'Для электронной таблицы',
  'class.csv.canvas': 'Для Canvas',
  'class.csv.moodle': 'Для Moodle',
  'class.csv.what':
    'Для Canvas и Moodle у каждого псевдонима своя строка: перед загрузкой впишите вместо него номер ученика. Коды без псевдонима есть только в электронной таблице. Никакой текст в этих файлах не сработает как формула.',
  'class.column.label': 'Псевдоним',
  'class.column.chair': 'Сторона',
  'class.column.seed': 'Зерно',
  'class.column.rules': 'Версия правил',
  'class.column.number': 'Развязка, №',
  'class.column.ending': 'Развязка',
  'class.column.russia': 'Ценность для России',
  'class.column.usa': 'Ценность для США',
  'class.column.own': 'Ценность для себя',
  'class.column.joint': 'Ценность для обеих',
  'class.column.home': 'Обе столицы',
  'class.column.villa': 'Прогноз до виллы, %',
  'class.column.press': 'Прогноз до прессы, %',
  'class.column.decisions': 'Решения',
  'class.column.points': 'Баллы',
  'class.column.code': 'Код партии',
  'class.home.yes': 'да',
  'class.home.no': 'нет',
  'class.home.none': 'ничего не подписано',

  'atlas.counter.class': 'Этот класс: за Россию {russia} из {all}, за США {usa} из {all}',
  'atlas.world.class': 'Линии — из мира, в котором играл этот класс.',
  'atlas.yours.class': 'Рекорд класса',
  'atlas.yours.worth.class': 'ценность {own} для своей стороны, {theirs} для другой',
}
