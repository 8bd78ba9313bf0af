### Keeping the directory of offices true: entries, reports, questions, tables. Only staff see this.

office-directory = 🗺 Куда обратиться
directory = <b>Наш список: куда обратиться за помощью.</b>
directory-how = Чтобы изменить карточку, откройте её в разделе «{ menu-services }» и нажмите «{ services-edit }». Или выберите ниже, что вам нужно.
directory-open = 🗺 Куда обратиться
directory-questions = 🙋 Спросили, но не нашли
directory-reports = 🛠 Пишут об ошибках: { $count }
directory-old = 🕰 Больше года без проверки: { $count }
directory-offered = 🆕 Новые сведения
directory-words = 🔤 Слова для поиска
directory-add = ➕ Новая карточка
directory-retired = 🗃 Архив
directory-table = 📊 Сделать таблицу
directory-hand-in = 📤 Сдать таблицу

entries-old = Эти карточки проверяли больше года назад. Позвоните, пожалуйста, или посмотрите сами. Потом нажмите «{ entry-checked }» или исправьте карточку.
entries-retired = Эти карточки в архиве. Люди их не видят.
entries-offered = Эти карточки вы уже меняли, а в новой версии бота сведения о них другие. Откройте карточку и сравните.
entries-none = Здесь ничего нет.

## One entry
entry-is-retired = 🗃 <b>В архиве.</b> Люди эту карточку не видят.
entry-offered = 🆕 <b>Новая версия бота изменила бы вот что:</b>
entry-take = Взять новое
entry-ours = Оставить наше
entry-checked = ✔️ Сегодня проверено
entry-retire = 🗃 Убрать в архив
entry-revive = ↩️ Вернуть из архива
entry-history = 🕓 Что менялось
entry-line = <b>{ $field }:</b> { $value }
entry-differs = <b>{ $field }:</b> { $was } → { $now }
entry-many = и ещё полей: { $count }
entry-past = <b>{ $name }</b>: что менялось
entry-no-past = Пока ничего не менялось.
entry-step = <b>{ $day }</b> · { $who } · { $how }
entry-step-release = <b>{ $day }</b> · { $how }
entry-by-gone = кто-то, кто уже не в команде
entry-how =
    .chat = в чате
    .spreadsheet = таблицей
    .release = новая версия бота

## The parts of an entry that are changed together
part-name = Название
part-offers = Чем помогают
part-hours = Часы
part-audience = Для кого
part-cost = Цена
part-place = Место
part-contact = Контакты
part-kinds = Вид помощи
part-origin = Источник

field-in = { $part } ({ $language })
field-status = Видна людям или в архиве
field-country = Страна
    .hint = Выберите, пожалуйста, страну из списка.
field-region = Регион
    .hint = Регион должен быть в той же стране. Сначала выберите «{ field-region.all }».
    .all = Вся страна
field-city = Город
    .hint = Не больше 200 букв.
field-categories = Вид помощи
    .hint = Хотя бы один из списка.
field-local = Название на местном языке
    .hint = Так, как написано на двери. Не больше 200 букв.
field-name = Название
    .hint = Коротко, как говорят люди. Название нужно хотя бы на одном языке.
field-offers = Чем помогают
    .hint = Одно-два коротких предложения. Не больше 700 букв.
field-hours = Часы работы
    .hint = Например: Пн-пт 9:00-18:00
field-audience = Для кого
    .hint = Например: те, кто работает по визе E-9
field-cost = Сколько стоит
    .hint = Например: 20 000 вон. Не больше 700 букв.
field-free = Бесплатно
    .hint = Да или нет.
field-address = Адрес
    .hint = Так, как пишут на конверте. Не больше 200 букв.
field-at = Место на карте
    .hint = Два числа с карты, сначала широта, потом долгота: 37.3219, 126.8309
field-about = На карте только центр города
    .hint = Да или нет.
field-phones = Телефон
    .hint = Каждый номер на новой строке, так, как его набирают там. Если знаете больше, напишите вот так: { "1577-0071 | +82 1577 0071 | yes" }. Последнее слово означает, можно ли звонить из-за границы: { "yes, no, unknown" } (да, нет, неизвестно).
field-telegram = Telegram
    .hint = { "@name" } или { "https://t.me/name" }
field-website = Сайт
    .hint = Начинается с { "https://" } или { "http://" }
field-email = Электронная почта
    .hint = Например: { "office@example.org" }
field-languages = На каких языках говорят
    .hint = Выберите, пожалуйста, из списка.
field-source = Откуда сведения
    .hint = Адрес в интернете или кто вам это сказал и как.
field-seen_on = Когда проверено
    .hint = День, например { "2026-11-28" }, или только { "2026-11" } или { "2026" }
field-confidence = Насколько точно
    .hint = Выберите, пожалуйста, из списка.

confidence-sourced = Точно: видели в источнике
confidence-sourced-old = Источник старый
confidence-sourced-weak = Источник ненадёжный
confidence-unverified = Не проверено
confidence-own-rule = Наше правило

## Changing a field
menu-amend = Поле карточки
amend-to = <b>{ $field }</b>: напишите, пожалуйста, как должно быть. { $hint }
    .label = Новое
amend-unfit = В поле «{ $field }» так написать нельзя. { $hint }
menu-amendone = Поле карточки
amendone-to = <b>{ $field }</b>: выберите, пожалуйста.
    .label = Новое
menu-amendmany = Поле карточки
amendmany-to = <b>{ $field }</b>: отметьте, пожалуйста, всё, что подходит.
    .label = Новое

## A new entry
menu-newentry = Новая карточка
newentry-country = В какой это стране?
    .label = Страна
newentry-region = Где живут люди, которым здесь помогают?
    .label = Регион
newentry-categories = Какая здесь помощь?
    .label = Вид помощи
newentry-name = Как это место называется? Напишите, пожалуйста, на своём языке.
    .label = Название
newentry-offers = Чем здесь помогают людям? Напишите одно-два коротких предложения на своём языке.
    .label = Чем помогают
newentry-phones = Какие там номера телефонов?
    .hint = Каждый номер на новой строке, так, как его набирают там.
    .label = Телефон
newentry-address = Где это?
    .label = Адрес
newentry-website = Есть ли у них сайт?
    .label = Сайт
newentry-source = Откуда вы это знаете?
    .hint = Адрес в интернете или кто вам это сказал. Люди увидят день, но не источник.
    .label = Откуда сведения
newentry-review = Всё верно? Люди сразу смогут найти эту карточку.
    .send = ✔️ Да, показать

## Said to be wrong
reports = <b>О каких ошибках в нашем списке пишут люди.</b> Имена мы не показываем. Проверьте, пожалуйста, и исправьте.
reports-none = Об ошибках никто не писал.
reports-line = <b>{ $number }</b> { $name } ({ $day }, { $language }): { $note }
reports-see = ✏️ { $number }
reports-done = ✔️ { $number }: готово

## Asked, but not found
questions = <b>Об этом люди спрашивали, а хорошего ответа у меня не было.</b> Телефоны и адреса убраны. Кто спрашивал, вам не видно.
questions-none = Все вопросы разобраны.
questions-one = { $count }× { $words }
questions-open = 🙋 Другие вопросы
question =
    { $count ->
        [one] <b>Об этом спросил { $count } человек:</b>
        [few] <b>Об этом спросили { $count } человека:</b>
        [many] <b>Об этом спросили { $count } человек:</b>
       *[other] <b>Об этом спросили { $count } человека:</b>
    }
question-way = «{ $words }» ({ $language }, { $country })
question-how = Что бы вы ни выбрали, все, кто спрашивал, получат ответ. Только если нажать «{ question-aside }», никому ничего не придёт.
question-word = 🔤 Это слово означает…
question-add = ➕ Добавить карточку
question-answer = ✍️ Написать ответ
question-aside = Закрыть без ответа
question-told =
    { $count ->
        [one] Готово. Ответ получит { $count } человек.
        [few] Готово. Ответ получат { $count } человека.
        [many] Готово. Ответ получат { $count } человек.
       *[other] Готово. Ответ получат { $count } человека.
    }

menu-word = Слово для поиска
word-words =
    <code>{ $asked }</code>
    Каким словом люди это называют? Оставьте, пожалуйста, только это слово, без окончания.
    .label = Слово
word-category = Какую помощь они имеют в виду?
    .label = Вид помощи

words = <b>Слова, которые вы добавили для поиска:</b>
words-none = Вы пока не добавили ни одного слова. Это можно сделать в разделе «{ directory-questions }».
words-line = «{ $words }» ({ $language }): { $kind }
words-drop = ✖️ { $words }

menu-explain = Ответ на вопрос
explain-words = Что им нужно знать? Все, кто спрашивал, получат ваш ответ так, как вы его напишете.
    .label = Ответ
explain-review = Отправить это всем, кто спрашивал?
    .send = ✔️ Да, отправить

## What those hear who asked
asked-answer = Вы спрашивали: «{ $words }»
asked-words = { $note }
asked-look = Теперь я знаю, где искать:
asked-open = 🔎 Показать

## The directory as a table
menu-entrytable = Список в виде таблицы
entrytable-format = Какая таблица вам нужна?
    .label = Таблица
    .xlsx = XLSX, чтобы исправить
    .hsds = HSDS, для других справочников
entrytable-begun = Делаю таблицу. Она придёт вам сюда.
entrytable-ready = ✅ Список готов. Карточек: { $count }
entrytable-how = Измените, что нужно, или добавьте в конце строки без номера. Потом отправьте таблицу мне. Сначала я покажу, что изменится.
entrytable-hsds = Это таблицы в формате { "Open Referral HSDS 3.0" }. Его читают и другие справочники.
entrytable-column-number = Номер
entrytable-column-version = Версия
entrytable-about-at = Когда сделано
entrytable-about-rows = Сколько карточек
entrytable-about-how = Как пользоваться

amended = <b>По этой таблице карточек изменится: { $changed }, добавится: { $added }.</b> Пока ничего не изменилось.
amended-applied = Эти изменения уже внесены.
amended-dropped = Эта таблица отменена.
amended-apply = ✔️ Да, изменить
amended-drop = ✖️ Нет, отменить эту таблицу
amended-entry = <b>{ $name }</b>
amended-new = ➕ <b>{ $name }</b>
amended-row = строка { $row }, карточка { $number }: { $why }
amended-unfit = в поле «{ $field }» так написать нельзя
amended-unknown = такой карточки нет
amended-moved = за это время её кто-то изменил
amended-twice = она есть в таблице дважды
amended-done =
    { $count ->
        [one] Готово: изменена { $count } карточка. Люди уже видят изменения.
        [few] Готово: изменены { $count } карточки. Люди уже видят изменения.
        [many] Готово: изменено { $count } карточек. Люди уже видят изменения.
       *[other] Готово: изменено { $count } карточки. Люди уже видят изменения.
    }
amended-stayed =
    { $count ->
        [one] Без изменений осталась { $count } карточка: за это время её кто-то изменил.
        [few] Без изменений остались { $count } карточки: за это время их кто-то изменил.
        [many] Без изменений осталось { $count } карточек: за это время их кто-то изменил.
       *[other] Без изменений осталось { $count } карточки: за это время их кто-то изменил.
    }
amended-none = В этой таблице нечего менять.
amended-read = Таблица прочитана. Пока ничего не изменилось.
amended-look = Показать, что изменится
