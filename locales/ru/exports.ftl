### Exports: the headings of tables, what is told about them, and long work.

## Headings
export-column-case = Номер заявки
export-column-status = Статус
export-column-decision = Решение
export-column-reason = Причина
export-column-answers_to_mend = Что исправить
export-column-version = Версия
export-column-submitted = Отправлена
export-column-changed = Изменена
export-column-language = Язык ответов
export-column-form_version = Версия анкеты
export-column-taken_by = Кто взял
export-column-last_decision = Последнее решение
export-column-last_decided = Дата решения
export-column-last_note = Последнее примечание
export-column-answered = язык и версия

## What a reviewer writes into the column of decisions
export-decision-approved = Одобрить
export-decision-returned = Вернуть на исправление
export-decision-rejected = Не одобрять

## The sheet that tells where a table comes from
export-about-by = Кто сделал
export-about-at = Когда сделано
export-about-why = Для чего
export-about-filters = Какие заявки
export-about-rows = Сколько заявок
export-about-masked = Личные ответы скрыты
export-about-since = Изменены с
export-about-until = Изменены по
export-about-all = все

## Long work
export-ready = ✅ Ваша таблица готова. Заявок: { $count }
export-ready-care = В ней личные данные. Пожалуйста, храните её надёжно и удалите, когда закончите работу.
export-ready-masked = Личные ответы в ней скрыты.
export-ready-none = Таких заявок нет, поэтому таблица не сделана.
job-progress = ⏳ Готовлю… { $percent } %
job-failed = Извините, не получилось, это наша ошибка. Попробуйте, пожалуйста, чуть позже.
job-large = Этот файл слишком большой для Telegram. Выберите меньше заявок или попросите администратора выполнить команду { "yurt export" }
