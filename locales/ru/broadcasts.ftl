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
    .asked = ждёт ответа коллеги
    .scheduled = ждёт назначенного времени
    .gathering = начинается
    .sending = отправляется
    .paused = на паузе
    .held = задержана
    .done = завершена
    .cancelled = отменена
broadcast-kind = { $what }, автор: { $name }
broadcast-at-once = Уйдёт сразу.
broadcast-due = Уйдёт { $day } в { $hour } (часовой пояс: { $where }).
broadcast-night = 🌙 Сейчас ночь по времени: { $where }. Люди там получат сообщение утром.
broadcast-approved-by = ✅ Одобрено, коллега: { $name }.
broadcast-instead = Нет текста: { $what }. Эти люди получат рассылку на другом языке: { $language }
broadcast-change = ✏️ Изменить рассылку
broadcast-whom = 👥 Кому
broadcast-when = 🕐 Когда
broadcast-test = 📨 Сначала отправить мне
broadcast-tested = Сейчас она придёт вам точно в том виде, в каком её увидят люди.
broadcast-off = ▶️ Отправить
broadcast-delete = 🗑 Удалить черновик
broadcast-approve = ✅ Да, отправляйте
broadcast-back = ↩️ Вернуть автору
broadcast-go = ▶️ Отправить сейчас
broadcast-pause = ⏸ Пауза
broadcast-resume = ▶️ Продолжить
broadcast-cancel = ⏹ Остановить совсем
broadcast-look = 👁 Посмотреть
broadcast-please-look = Коллега просит вас посмотреть рассылку, её получат многие. Автор: { $who }. Название: { $name }. Посмотрите её, пожалуйста, и ответьте «да» или «нет».
broadcast-was-approved = ✅ Вашу рассылку «{ $name }» одобрили. Она уйдёт сейчас или в назначенное время.
broadcast-was-sent-back = ↩️ Вашу рассылку «{ $name }» вернули. Поговорите, пожалуйста, с коллегой, исправьте её и отправьте снова.
broadcast-was-done = ✅ Ваша рассылка «{ $name }» завершена. Посмотрите, кто её получил.
broadcast-was-paused = ⏸ Ваша рассылка «{ $name }» на паузе: слишком много сообщений не дошло. Посмотрите, пожалуйста, причины, прежде чем продолжать.
broadcast-was-held = ✋ Ваша рассылка «{ $name }» не ушла вовремя. После этого ничего не отправлялось. Она ещё нужна? Тогда нажмите «Отправить сейчас».
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
    .invitation = ✍️ Просьба ответить
    .hint = Новости и просьбы ответить получают только те, кто хочет новости. Срочное получают все, даже ночью, и одобрение коллеги не нужно: каждая такая отправка записывается.
compose-text_ky = Пришлите, пожалуйста, текст на кыргызском.
    .label = Кыргызский
compose-text_uz = Пришлите, пожалуйста, текст на узбекском, латиницей.
    .label = Узбекский
    .hint = Кто читает по-узбекски кириллицей, получит текст кириллицей. Перед отправкой вы увидите оба варианта.
compose-text_mn = Пришлите, пожалуйста, текст на монгольском.
    .label = Монгольский
compose-text_ru = Пришлите, пожалуйста, текст на русском.
    .label = Русский
compose-text_ko = Пришлите, пожалуйста, текст на корейском.
    .label = Корейский
compose-text_en = Пришлите, пожалуйста, текст на английском.
    .label = Английский
compose-fallback = На некоторых языках текста нет. На каком языке отправить рассылку этим людям?
    .label = Вместо недостающих
compose-file = Хотите добавить фото или документ? Он будет один для всех.
    .label = Фото или документ
compose-button = Нужна кнопка под сообщением?
    .label = Кнопка
    .page = Страница этого бота
    .web = Страница в интернете
compose-page = Какую страницу откроет кнопка?
    .label = Страница
compose-url = Пришлите, пожалуйста, адрес страницы в интернете.
    .label = Адрес
compose-label = Что написать на кнопке? Все увидят одни и те же слова.
    .label = Слова на кнопке
compose-ack = Добавить кнопку «Прочитано»?
    .label = «Прочитано»
compose-until = Отправлять и тем, кто придёт сюда позже? Если да, до какого дня?
    .label = Новым людям до
compose-review = <b>Всё верно?</b> Пока ничего не отправлено.
    .send = ✔️ Да, сохранить
compose-empty = Текста пока нет. Напишите его, пожалуйста, хотя бы на одном языке.
compose-caption = Под фото или документом текст не может быть длиннее { $longest } знаков. Сколько знаков в самом длинном: { $length }. Сократите его, пожалуйста, или уберите фото.

menu-schedule = Когда уйдёт рассылка
schedule-when = Когда отправить?
    .label = Когда
    .now = Сразу
    .later = Позже
schedule-zone = По времени какого города?
    .label = Часовой пояс
schedule-day = В какой день?
    .label = День
schedule-time = Во сколько?
    .label = Время
schedule-review = <b>Всё верно?</b> Ночью (с 22 до 8 там, где живёт человек) приходят только срочные сообщения. Остальные ждут утра.
    .send = ✔️ Да
schedule-past = Это время уже прошло. Выберите, пожалуйста, более позднее.
clock-KR = Сеул
clock-KG = Бишкек
clock-UZ = Ташкент
clock-MN = Улан-Батор

segment = <b>Кто получит?</b>
segment-all = Все, кто пользуется этим ботом.
segment-count =
    { $count ->
        [one] Сейчас это <b>{ $count } человек</b>:
        [few] Сейчас это <b>{ $count } человека</b>:
        [many] Сейчас это <b>{ $count } человек</b>:
       *[other] Сейчас это <b>{ $count } человека</b>:
    }
segment-unreachable = нет связи: { $count }
segment-opted-out = не хотят новостей и не получат: { $count }
segment-country = Страна
segment-region = Область на родине
segment-place = В Корее или дома
segment-work_region = Регион в Корее
segment-language = Язык
segment-status = Статус заявки
segment-plan = План
segment-cooperative = В кооперативе
    .member = Члены
    .chairperson = Председатели
segment-departs_from = Отъезд не раньше
segment-departs_until = Отъезд не позже
segment-active = Недавно писали
segment-days =
    { $days ->
        [one] за последний { $days } день
        [few] за последние { $days } дня
        [many] за последние { $days } дней
       *[other] за последние { $days } дня
    }
segment-unread = Только те, кто получил прошлое сообщение и ещё не нажал «Прочитано».
segment-done = ✔️ Готово
segment-saved = 📂 Сохранённые группы
segment-keep = 💾 Сохранить группу
segments = <b>Сохранённые группы.</b> Нажмите на нужную.
segments-none = Сохранённых групп пока нет.
segments-forget = 🗑
menu-keepsegment = Сохранить группу
keepsegment-name = Как назовём эту группу людей?
    .label = Название

sendoff-urgent = ❗ Это срочная рассылка. Её получат все, даже ночью, и даже те, кто не хочет новостей. Одобрение коллеги не нужно, но отправка записывается.
sendoff-ask = Её получат больше { $count } человек, поэтому сначала посмотрит коллега.
sendoff-ask-yes = ✋ Попросить коллегу
sendoff-yes = ▶️ Да, отправить
sendoff-nobody = Получателей больше { $count }, а согласиться больше некому. Попросите администратора пригласить коллегу.
sendoff-asked = Коллеги получили вашу просьбу. Когда кто-то ответит, вы узнаете об этом здесь.

account-open = 📊 Кто получил
account =
    { $count ->
        [one] <b>{ $name }</b>: { $count } человек
        [few] <b>{ $name }</b>: { $count } человека
        [many] <b>{ $name }</b>: { $count } человек
       *[other] <b>{ $name }</b>: { $count } человека
    }
account-state =
    .delivered = ✅ получено
    .blocked = 🚫 нет связи
    .failed = ⚠️ не дошло
    .uncertain = ❔ возможно, получено
    .opted-out = 🔕 не хотят новостей
    .skipped = ⏭ пропущено
    .queued = ⏳ в пути
    .waiting = ⏳ ждёт очереди
account-language = <b>Получено, по языкам</b>
account-country = <b>Получено, по странам</b>
account-elsewhere = страна неизвестна
account-reasons = <b>Почему не дошло</b>
account-read = ✔️ прочитали: { $count }
account-retry = 🔁 Ещё раз тем, кому не дошло
account-remind = ⏰ Написать тем, кто не прочитал
account-export = 📊 Сделать таблицу
menu-accountfile = Таблица рассылки
accountfile-format = Какой нужен файл?
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
replies = <b>Что ответили люди.</b> Имена мы не показываем.
replies-none = Ответов пока нет.
replies-line = <b>{ $number }</b> ({ $day }): { $words }
replies-answer = ↪️ Мы написали: { $words }
replies-respond = ↪️ Ответить: { $number }
replies-back = ✍️ К ответам
menu-respond = Ответить человеку
respond-words = Напишите, пожалуйста, этому человеку на его языке. Вот что он пишет: { $words }
    .label = Ответ
respond-done = Готово. Человек сейчас получит ваш ответ.
