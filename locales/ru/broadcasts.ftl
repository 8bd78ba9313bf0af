### Broadcasts as the office makes them: writing, choosing who gets them, sending, the account.

office-broadcasts = 📣 Рассылки
broadcasts = <b>Рассылки: сообщения многим людям.</b>
broadcasts-back = 📣 Все рассылки
broadcast-new = ➕ Новая рассылка
broadcast-line = { $name } · { $state }
broadcast = <b>{ $name }</b> · { $state }
broadcast-open = 📣 К рассылке
broadcast-none = Такой рассылки нет.
broadcast-state =
    .draft = черновик
    .asked = ждёт согласия коллеги
    .scheduled = ждёт своего часа
    .gathering = начинается
    .sending = отправляется
    .paused = на паузе
    .held = задержана
    .done = завершена
    .cancelled = остановлена
broadcast-kind = { $what }, автор: { $name }
broadcast-at-once = Уйдёт сразу.
broadcast-due = Уйдёт { $day } в { $hour } (время: { $where }).
broadcast-approved-by = ✅ Согласие: { $name }.
broadcast-instead = Нет текста на языках: { $what }. Эти люди получат его на другом: { $language }
broadcast-change = ✏️ Изменить текст
broadcast-whom = 👥 Кому
broadcast-when = 🕐 Когда
broadcast-test = 📨 Сначала отправить мне
broadcast-tested = Сейчас придёт, точно так, как увидят люди.
broadcast-off = ▶️ Отправить
broadcast-delete = 🗑 Удалить черновик
broadcast-approve = ✅ Да, отправляйте
broadcast-back = ↩️ Вернуть автору
broadcast-go = ▶️ Отправить сейчас
broadcast-pause = ⏸ Пауза
broadcast-resume = ▶️ Продолжить
broadcast-cancel = ⏹ Остановить совсем
broadcast-look = 👁 Посмотреть
broadcast-please-look = { $who } хочет отправить сообщение многим людям: { $name }. Посмотрите, пожалуйста, и скажите да или нет.
broadcast-was-approved = ✅ Вашу рассылку «{ $name }» одобрили. Она уйдёт сейчас или в назначенное время.
broadcast-was-sent-back = ↩️ Вашу рассылку «{ $name }» вернули. Поговорите с коллегой, исправьте и отправьте снова.
broadcast-was-done = ✅ Ваша рассылка «{ $name }» завершена. Посмотрите, кто её получил.
broadcast-was-paused = ⏸ Я поставил рассылку «{ $name }» на паузу: слишком много сообщений не дошло. Посмотрите причины, прежде чем продолжать.
broadcast-was-held = ✋ Рассылка «{ $name }» не ушла вовремя. Больше я ничего не отправлял. Она ещё нужна? Тогда нажмите «Отправить сейчас».
broadcast-progress = 📣 { $count } из { $most } ({ $percent } %)

preview-open = 👁 Как это увидят люди
preview-language = ⬇️ { $language }
preview-end = Это всё.

menu-compose = Написать рассылку
compose-title = Как назовём эту рассылку? Название видит только офис.
    .label = Название
compose-kind = Что это за сообщение?
    .label = Вид
    .information = ℹ️ Новость
    .urgent = ❗ Срочное
    .invitation = ✍️ Вопрос, на который ждём ответа
    .hint = Новости и вопросы получают только те, кто хочет новости. Срочное получают все, даже ночью и без согласия второго коллеги: это останется в записях.
compose-text_ky = Пришлите, пожалуйста, текст на кыргызском.
    .label = Кыргызский
compose-text_uz = Пришлите, пожалуйста, текст на узбекском, латиницей.
    .label = Узбекский
    .hint = Кто читает по-узбекски кириллицей, получит текст кириллицей. Вы увидите оба до отправки.
compose-text_mn = Пришлите, пожалуйста, текст на монгольском.
    .label = Монгольский
compose-text_ru = Пришлите, пожалуйста, текст на русском.
    .label = Русский
compose-text_ko = Пришлите, пожалуйста, текст на корейском.
    .label = Корейский
compose-text_en = Пришлите, пожалуйста, текст на английском.
    .label = Английский
compose-fallback = На некоторых языках текста нет. На каком языке отправить этим людям?
    .label = Вместо недостающих
compose-file = Добавить фото или документ? Он будет один для всех.
    .label = Фото или документ
compose-button = Нужна кнопка под сообщением?
    .label = Кнопка
    .none = Без кнопки
    .page = Страница этого бота
    .web = Страница в интернете
compose-page = Какую страницу откроет кнопка?
    .label = Страница
compose-url = Пришлите адрес страницы в интернете.
    .label = Адрес
compose-label = Что написать на кнопке? Все увидят одни и те же слова.
    .label = Слова на кнопке
compose-ack = Пусть люди нажмут «Прочитал(а)»?
    .label = «Прочитал(а)»
compose-until = Отправлять и тем, кто придёт позже? До какого дня?
    .label = Для пришедших позже, до
compose-review = <b>Всё верно?</b> Пока ничего не отправлено.
    .send = ✔️ Да, сохранить
compose-empty = Текста пока нет. Напишите его хотя бы на одном языке.
compose-caption = Под фото или документом помещается { $longest } знаков. В самом длинном тексте { $length }. Сократите его или уберите фото.

menu-schedule = Когда уйдёт рассылка
schedule-when = Когда отправить?
    .label = Когда
    .now = Сразу
    .later = Позже
schedule-zone = По какому времени?
    .label = Часы
schedule-day = В какой день?
    .label = День
schedule-time = Во сколько?
    .label = Время
schedule-review = <b>Всё верно?</b> Ночью (с 22 до 8 там, где живёт человек) приходят только срочные сообщения. Остальные ждут утра.
    .send = ✔️ Да
schedule-past = Это время уже прошло. Выберите более позднее.
clock-KR = Сеул
clock-KG = Бишкек
clock-UZ = Ташкент
clock-MN = Улан-Батор

segment = <b>Кому отправить?</b>
segment-all = Всем, кто пользуется ботом.
segment-count =
    { $count ->
        [one] Сейчас это <b>{ $count } человек</b>:
        [few] Сейчас это <b>{ $count } человека</b>:
        [many] Сейчас это <b>{ $count } человек</b>:
       *[other] Сейчас это <b>{ $count } человека</b>:
    }
segment-unreachable = не на связи: { $count }
segment-opted-out = не хотят новостей и не получат: { $count }
segment-country = Страна
segment-region = Область на родине
segment-place = В Корее или дома
segment-work_region = Регион в Корее
segment-language = Язык
segment-status = Статус заявки
segment-plan = План
segment-departs_from = Уезжает не раньше
segment-departs_until = Уезжает не позже
segment-active = Писали недавно
segment-days =
    { $days ->
        [one] за последний { $days } день
        [few] за последние { $days } дня
        [many] за последние { $days } дней
       *[other] за последние { $days } дня
    }
segment-unread = Только те, кто получил прошлое сообщение и не нажал «Прочитал(а)».
segment-done = ✔️ Готово
segment-saved = 📂 Наши группы
segment-keep = 💾 Запомнить группу
segments = <b>Наши группы.</b> Нажмите на нужную.
segments-none = Сохранённых групп пока нет.
segments-forget = 🗑
menu-keepsegment = Запомнить группу
keepsegment-name = Как назовём эту группу людей?
    .label = Название

sendoff-urgent = ❗ Это срочное: его получат все, даже ночью и те, кто не хочет новостей, без согласия второго коллеги. Это останется в записях.
sendoff-ask = Получателей больше { $count }, поэтому сначала посмотрит коллега.
sendoff-ask-yes = ✋ Попросить коллегу
sendoff-yes = ▶️ Да, отправить
sendoff-asked = Я попросил ваших коллег. Как только ответят, скажу.

account-open = 📊 Кто получил
account =
    { $count ->
        [one] <b>{ $name }</b>: { $count } человек
        [few] <b>{ $name }</b>: { $count } человека
        [many] <b>{ $name }</b>: { $count } человек
       *[other] <b>{ $name }</b>: { $count } человека
    }
account-state =
    .delivered = ✅ получили
    .blocked = 🚫 не на связи
    .failed = ⚠️ не дошло
    .uncertain = ❔ возможно, получили
    .opted-out = 🔕 не хотят новостей
    .skipped = ⏭ пропущены
    .queued = ⏳ в пути
    .waiting = ⏳ ждут
account-language = <b>Получили, по языкам</b>
account-country = <b>Получили, по странам</b>
account-elsewhere = страна не известна
account-reasons = <b>Почему не дошло</b>
account-read = ✔️ прочитали: { $count }
account-retry = 🔁 Отправить снова, кому не дошло
account-remind = ⏰ Написать тем, кто не прочитал
account-export = 📊 Таблицей
menu-accountfile = Таблица рассылки
accountfile-format = В каком виде файл?
    .label = Файл
    .xlsx = Excel (XLSX)
    .csv = CSV
account-column-number = Номер
account-column-language = Язык
account-column-country = Страна
account-column-state = Итог
account-column-why = Причина
account-column-at = Когда
account-column-read = Прочитано
accountfile-ready = ✅ Таблица готова. Людей: { $count }. Имён в ней нет.

replies-open = ✍️ Ответы: { $count }
replies = <b>Что ответили люди.</b> Имена не показаны.
replies-none = Ответов пока нет.
replies-line = <b>{ $number }</b> ({ $day }): { $words }
replies-answer = ↪️ Мы написали: { $words }
replies-respond = ↪️ Написать в ответ на { $number }
replies-back = ✍️ К ответам
menu-respond = Написать в ответ
respond-words = Напишите этому человеку на его языке. Он написал: { $words }
    .label = Ответ
respond-done = Готово. Человек сейчас получит ваш ответ.
