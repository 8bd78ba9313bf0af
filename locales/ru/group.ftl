### A group that forms a cooperative: founding, inviting, joining, members and roles, tasks, votes.

menu-groups = 👥 Мой кооператив
groups = Ваши группы:
groups-none = У вас пока нет группы. Можно создать свою или вступить в ту, что уже есть: по ссылке или по картинке.
groups-found = ➕ Создать группу

group = <b>{ $name }</b>
group-what = { $kind } · { $where }
group-kind =
    .farming = Поле, теплица
    .animals = Скот и птица
    .food = Продукты, еда
    .crafts = Ремесло, шитьё
    .trade = Торговля
    .services = Услуги
    .building = Стройка, ремонт
    .other = Другое
group-aim = { $aim }
# The law asks for $most founders
group-size =
    { $count ->
        [one] 👥 В группе { $count } человек, нужно не меньше { $most }
        [few] 👥 В группе { $count } человека, нужно не меньше { $most }
        [many] 👥 В группе { $count } человек, нужно не меньше { $most }
       *[other] 👥 В группе { $count } человека, нужно не меньше { $most }
    }
# No number is sure; $most is our advice
group-size-advised =
    { $count ->
        [one] 👥 В группе { $count } человек. Мы советуем начинать, когда вас будет { $most } или больше.
        [few] 👥 В группе { $count } человека. Мы советуем начинать, когда вас будет { $most } или больше.
        [many] 👥 В группе { $count } человек. Мы советуем начинать, когда вас будет { $most } или больше.
       *[other] 👥 В группе { $count } человека. Мы советуем начинать, когда вас будет { $most } или больше.
    }
group-stage = 🪜 Шаг { $part } из { $parts }: { $stage }
group-members = <b>Члены группы</b>
group-more = … и другие
group-member = { $name } · { $role }
group-missing = Кто ещё нужен: { $what }
group-open = 👥 { $name }
group-offered = 🙋 Вам предлагают роль
group-tasks = ✅ Задачи
group-motions = 🗳 Голосования: { $count }
group-plan = 📘 Бизнес-план
group-invite = 📨 Пригласить
group-mates = 👥 Члены группы
group-change = ✏️ О группе
group-leave = 🚪 Выйти

mate-role =
    .member = член группы
    .chairperson = председатель
    .secretary = секретарь
    .treasurer = казначей
    .auditor = ревизор
mate-duty =
    .chairperson = <b>Председатель</b> собирает всех вместе и говорит от имени группы.
    .secretary = <b>Секретарь</b> записывает, что вы решили, и хранит документы.
    .treasurer = <b>Казначей</b> хранит деньги и записывает, сколько пришло и сколько ушло.
    .auditor = <b>Ревизор</b> проверяет, всё ли в порядке с деньгами. Другой роли у него нет.

## Founding
menu-found = Создать группу
found-group =
    <b>Можно нам хранить то, что вы пишете для группы, и показывать это в группе?</b>
    • <b>Что:</b> имя, которое вы сами решите показывать, ваша роль, ваши задачи, то, что вы пишете для группы, и ваш голос (при тайном голосовании только отметка, что вы голосовали).
    • <b>Зачем:</b> чтобы вы могли вместе планировать и решать.
    • <b>Кто это видит:</b> члены вашей группы. Советники программы видят группу, но не ваше имя.
    • <b>Как долго:</b> пока вы не выйдете из группы, но не дольше { $years ->
        [one] <b>{ $years } года</b>
        [few] <b>{ $years } лет</b>
        [many] <b>{ $years } лет</b>
       *[other] <b>{ $years } года</b>
    } с того дня, когда вы в последний раз что-то изменили.
    • <b>Кто хранит:</b> { $office }, { $contact }.
    Вы можете сказать «нет». Тогда здесь вы не сможете быть в группе. Всё остальное работает как раньше.
    .label = Хранение записей для группы
group-refused = Ничего страшного. О группе мы ничего не храним. Если передумаете, возвращайтесь в любое время.
found-name = Как будет называться группа?
    .label = Название группы
found-country = В какой стране будет кооператив?
    .label = Страна
found-region = В каком регионе?
    .label = Регион
    .none = Пока не знаем
found-kind = Чем займётся кооператив?
    .label = Вид работы
found-aim = Что вы хотите делать вместе? Напишите два-три предложения. Их прочитают все в группе.
    .label = Что мы хотим делать
found-own = Под каким именем вас будут видеть другие?
    .label = Моё имя в группе
    .hint = Фамилия не нужна.
found-review = Всё верно?
    .send = ✔️ Создать группу
found-done = 🎉 Группа <b>«{ $name }»</b> создана! Пока вы её председатель. Вот как могут вступить остальные:

## Inviting and joining
groupinvite = <b>{ $name }</b>: приглашение в группу. Покажите эту картинку в общежитии или перешлите ссылку. Вступить сможет каждый, у кого есть ссылка или картинка.
groupinvite-how = Кто придёт по ссылке или картинке, станет членом группы <b>«{ $name }»</b>.
groupinvite-show = 🖼 Ссылка и картинка
groupinvite-renew = 🔄 Сделать новую ссылку
groupinvite-sure = Старая ссылка и старые картинки больше не будут работать. Сделать новую ссылку?
menu-joingroup = Вступить в группу
joingroup-code = Напишите, пожалуйста, код группы.
    .label = Код
joingroup-group =
    Вас приглашают в группу <b>«{ $group }»</b>.

    { found-group }
    .label = { found-group.label }
joingroup-own = Под каким именем вас будут видеть другие?
    .label = Моё имя в группе
    .hint = Фамилия не нужна.
joingroup-over = Эта ссылка больше не работает. Попросите, пожалуйста, у группы новую.
joingroup-news = 👋 В группе «{ $group }» новый человек: { $name }.

menu-regroup = О группе
regroup-name = Как будет называться группа?
    .label = Название группы
regroup-country = В какой стране будет кооператив?
    .label = Страна
regroup-region = В каком регионе?
    .label = Регион
regroup-kind = Чем займётся кооператив?
    .label = Вид работы
regroup-aim = Что вы хотите делать вместе? Напишите два-три предложения.
    .label = Что мы хотим делать
regroup-review = Вот что группа рассказывает о себе. Изменить это может каждый в группе.
    .send = ✔️ Сохранить

leavegroup = Вы хотите выйти из группы <b>«{ $name }»</b>? Вашего имени в ней больше не будет. Вернуться можно по ссылке.
leavegroup-chair = Вы председатель. Лучше сначала попросите кого-нибудь занять ваше место. Всё равно хотите выйти?
leavegroup-yes = 🚪 Да, выйти
leavegroup-done = Вы вышли из группы «{ $name }».
leavegroup-news = { $name } больше не в группе «{ $group }».

## Members and roles
mates =
    { $count ->
        [one] <b>{ $name }</b>: { $count } член группы
        [few] <b>{ $name }</b>: { $count } члена группы
        [many] <b>{ $name }</b>: { $count } членов группы
       *[other] <b>{ $name }</b>: { $count } члена группы
    }
mate-since = В группе с { $day }
mate-offer = Предложить роль: { $role }
mate-offered = Вопрос отправлен. Когда { $name } скажет «да», роль изменится.
mate-remove = Попросить выйти из группы
mate-resign = Отказаться от своей роли
offers = Группа <b>«{ $name }»</b> просит вас взять это на себя:
offers-news = Группа «{ $group }» предлагает вам роль: { $role }.
offers-take = ✔️ Да: { $role }
offers-leave = Нет, спасибо
offers-taken = В группе «{ $group }» { $name } теперь { $role }.

## Tasks
tasks = <b>{ $name }</b>: путь к вашему кооперативу
tasks-line = { $stage } ({ $done } из { $most })
tasks-stage = <b>{ $stage }</b>
tasks-all = 🪜 Все шаги
tasks-news = 🎉 Группа «{ $group }» прошла шаг «{ $stage }». Дальше: { $next }
task-is-open = ⬜ { $task }
task-is-taken = ⬜ { $task } Делает { $name }
task-is-dated = ⬜ { $task } Делает { $name }, до { $day }
task-is-done = ✅ { $task }
task-rule = ⚖️ { $rule }
task-limit = ⚖️ { $rule }. Последний день: { $day }
event-meeting = Учредительное собрание
event-shares = День, когда внесены паи
event-business = День начала работы
task-done = ✅ Готово
task-undo = Всё-таки не готово
task-take = 🙋 Я сделаю
task-drop = Я не смогу
task-give = 👉 Кто-то другой
task-day = 📅 До какого числа?
task-event = 📅 { $event }
task-open = ✅ К задаче
task-news = { $name } просит вас взять на себя задачу группы «{ $group }»: { $task }
task-reminder = ⏰ Группа «{ $group }». { $task } Срок — { $day }.
taskgive = { $task } Кто это сделает?
menu-taskday = Дата задачи
taskday-day = Какого числа? { $task }
    .label = Дата
taskday-late = Это слишком поздно: по закону — не позже { $day }. Выберите, пожалуйста, день пораньше.

## Votes
motions = <b>{ $name }</b>: что вы решаете вместе
motions-none = Голосований пока не было.
motions-legal = Это помогает подготовиться. Собрание, которого требует закон, это не заменяет.
motions-put = ➕ Новое голосование
motions-line = { $state } { $words }
motion-mark =
    .open = 🗳
    .passed = ✅
    .failed = ❌
motion = <b>{ $kind }</b>
motion-about = О ком: { $name }
motion-words = «{ $words }»
motion-until = Голосовать можно до { $day }. Уже проголосовали: { $count } из { $most }
motion-secret = Голосование тайное: никто не видит, кто как голосует.
motion-state =
    .passed = ✅ <b>Принято</b>
    .failed = ❌ <b>Не принято</b>
motion-counted = За: { $yes } · Против: { $no } · Воздержались: { $abstain } · Всего членов группы: { $most }
# "more than half" or "at least 2/3", twice
motion-rule = Будет принято, если проголосует { $quorum } членов группы и «за» будет { $majority } голосов.
motion-half = половины
motion-share = { $value }
motion-own-rule = Это правило — наш совет. Ваш устав или закон могут требовать больше. Спросите, пожалуйста, в офисе, который назван в разделе «Создать кооператив».
motion-more-than = больше { $share }
motion-at-least = не меньше { $share }
motion-open = 🗳 К голосованию
motion-news = 🗳 Группа «{ $group }» голосует: «{ $words }»
motion-over = 🗳 Группа «{ $group }»: голосование «{ $words }» закончилось.
vote-yes = 👍 За
vote-no = 👎 Против
vote-abstain = Воздержусь

menu-propose = Голосование
propose-kind = О чём голосуем?
    .label = О чём
    .articles = Принять устав
    .board = Выбрать правление
    .share = Установить паевой взнос
    .remove = Попросить выйти из группы
    .other = Другое
propose-anything = Напишите, пожалуйста, что вы предлагаете. Так, чтобы можно было ответить «за» или «против».
propose-remove = Почему, по-вашему, { $name } не может остаться в группе? Ваши слова прочитают все, { $name } тоже.
propose-words = { $about }
    .label = Предложение
propose-secret = Сделать голосование тайным?
    .label = Тайное
    .hint = Если оно тайное, никто не увидит, кто как голосовал.
propose-days = Сколько дней можно будет голосовать?
    .label = Сколько дней
    .day = 1 день
    .three = 3 дня
    .week = 7 дней
    .fortnight = 14 дней
propose-review = Каждый член группы голосует один раз, и изменить свой голос нельзя. Начать голосование?
    .send = ✔️ Да, начать голосование

deed-group-founded = группа создана
deed-group-joined = вступление в группу
deed-group-left = выход из группы
deed-group-role = новая роль в группе
deed-voted = голосование в группе

## The business plan
plan = <b>{ $name }: бизнес-план</b>
    Каждый в группе видит его целиком. Каждую часть пишет кто-то один из вас.
plan-section =
    .idea = Наша идея
    .needs = Что нам нужно
    .market = Кто будет покупать
    .production = Как мы работаем
    .people = Кто что делает
    .startup = Расходы на старт
    .income = Доход в месяц
    .costs = Расходы в месяц
    .numbers = Взносы, кредит, работа
    .risks = Что может помешать
    .benefit = Польза для всех
plan-about =
    .idea = Что вы будете производить или делать? И почему вместе?
    .needs = Какую проблему членов кооператива это решит? Что получит каждый из них?
    .market = Кто будет это покупать, сколько и по какой цене? Кто ещё продаёт там то же самое?
    .production = Где, какими инструментами, из чего и в каком порядке вы будете работать? Что у вас уже есть?
    .people = Кто какую работу делает? Кто этому учился, в Корее или раньше?
    .startup = Всё, за что надо заплатить один раз, до первой продажи: инструменты, скот, помещение, документы.
    .income = Что вы продаёте за обычный месяц. Каждый товар — на новой строке.
    .costs = За что вы платите в обычный месяц: зарплата, аренда, корм, топливо, электричество, кредит.
    .numbers = Сколько вносит каждый член кооператива, сколько надо взять в кредит и сколько людей получат работу.
    .risks = Что может пойти не так: погода, болезни, цены? Что вы тогда сделаете?
    .benefit = Чем это полезно для села или города? А для женщин, молодёжи и природы?
plan-written = ✅ { $title }
plan-unwritten = ⬜ { $title }
plan-title = <b>{ $title }</b>
plan-words = { $words }
plan-line = • { $what }: { $value }
plan-total = <b>Всего: { $value }</b>
plan-number = { $title }: { $value }
plan-author = ✍️ Эту часть пишет { $name }
plan-nobody = Эту часть пока никто не пишет.
plan-claim = 🙋 Я напишу эту часть
plan-drop = Пусть пишут другие
plan-write = ✍️ Написать
plan-more = ➕ Добавить строку
plan-less = ✖️ { $what }
plan-start = На старт: { $value }
plan-month = За месяц: доход { $income }, расходы { $costs }, остаётся { $left }
plan-first = Откуда деньги на старт: паевые взносы { $shares }, кредит { $loan }, ещё не хватает { $gap }
plan-even =
    { $count ->
        [one] Деньги, которые ушли на старт, вернутся через { $count } месяц.
        [few] Деньги, которые ушли на старт, вернутся через { $count } месяца.
        [many] Деньги, которые ушли на старт, вернутся через { $count } месяцев.
       *[other] Деньги, которые ушли на старт, вернутся через { $count } месяца.
    }
plan-never = С такими числами деньги, которые ушли на старт, никогда не вернутся: за месяц уходит столько же денег, сколько приходит, или больше.
menu-plantext = Часть бизнес-плана
plantext-words = { $about }
    .label = Текст
menu-planline = Строка бизнес-плана
planline-what = <b>{ $title }</b>: что это?
    .label = Что
planline-amount = Сколько это в деньгах вашей страны?
    .label = Сумма
planline-full = Строк уже { $most }, больше нельзя. Сначала уберите, пожалуйста, одну.
menu-plannumbers = Взносы, кредит, работа
plannumbers-jobs = Сколько людей получат работу, вместе с членами кооператива?
    .label = Рабочие места
plannumbers-women = Сколько женщин среди членов кооператива?
    .label = Женщины
plannumbers-young = Сколько членов кооператива моложе 30 лет?
    .label = Моложе 30 лет
plannumbers-share = Сколько вносит каждый член кооператива?
    .label = Паевой взнос каждого
plannumbers-loan = Сколько нужно взять в кредит?
    .label = Кредит
plannumbers-review = Эти числа верны?
    .send = ✔️ Сохранить
