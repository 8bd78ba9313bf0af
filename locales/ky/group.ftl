### A group that forms a cooperative: founding, inviting, joining, members and roles, tasks, votes.

menu-groups = 👥 Менин кооперативим
groups = Сиздин топторуңуз:
groups-none = Азырынча эч бир топто жоксуз. Өзүңүз топ түзсөңүз же бир топтун шилтемеси же сүрөтү аркылуу ага кошулсаңыз болот.
groups-found = ➕ Топ түзүү

group = <b>{ $name }</b>
group-what = { $kind } · { $where }
group-kind =
    .farming = Дыйканчылык
    .animals = Мал багуу
    .food = Тамак-аш жасоо
    .crafts = Кол өнөрчүлүк, кийим тигүү
    .trade = Соода
    .services = Тейлөө
    .building = Курулуш
    .other = Башка иш
group-aim = { $aim }
# The law asks for $most founders
group-size = 👥 Азыр { $count } кишисиздер, жок дегенде { $most } киши керек
# No number is sure; $most is our advice
group-size-advised = 👥 Азыр { $count } кишисиздер. Жок дегенде { $most } киши болуп баштаганга кеңеш беребиз.
group-stage = 🪜 { $part }-кадам (баары { $parts }): { $stage }
group-members = <b>Мүчөлөр</b>
group-more = … жана башкалар
group-member = { $name } · { $role }
group-missing = Азырынча жок: { $what }
group-open = 👥 { $name }
group-offered = 🙋 Сизге сунуш бар
group-tasks = ✅ Иштер
group-motions = 🗳 Добуш берүү: { $count }
group-plan = 📘 Бизнес-план
group-invite = 📨 Чакыруу
group-mates = 👥 Мүчөлөр
group-change = ✏️ Топ жөнүндө
group-leave = 🚪 Топтон чыгуу

mate-role =
    .member = мүчө
    .chairperson = төрага
    .secretary = катчы
    .treasurer = казыначы
    .auditor = текшерүүчү
mate-duty =
    .chairperson = <b>Төрага</b> топту чогултат, топтун атынан сүйлөйт.
    .secretary = <b>Катчы</b> эмне чечилгенин жазып турат, кагаздарды сактайт.
    .treasurer = <b>Казыначы</b> акчаны сактайт, эсебин жүргүзөт.
    .auditor = <b>Текшерүүчү</b> акчанын эсеби туура экенин карайт, башка милдет албайт.

## Founding
menu-found = Топ түзүү
found-group =
    <b>Топ үчүн жазганыңызды сактап, топтун ичинде көрсөтсөк болобу?</b>
    • <b>Эмнени:</b> башкалар көрсүн деп тандаган атыңызды, милдетиңизди, мойнуңузга алган иштерди, топ үчүн жазгандарыңызды жана добушуңузду (жашыруун добуш берүүдө добуш бергениңизди гана).
    • <b>Эмне үчүн:</b> чогуу пландап, чогуу чечишиңиз үчүн.
    • <b>Ким көрөт:</b> тобуңуздун мүчөлөрү. Программанын кеңешчилери топту көрөт, бирок атыңызды көрбөйт.
    • <b>Канча убакыт:</b> топтон чыкканыңызга чейин, эң көп дегенде акыркы жолу бир нерсени өзгөрткөнүңүздөн кийин { $years ->
        [one] <b>{ $years } жыл</b>.
       *[other] <b>{ $years } жыл</b>.
    }
    • <b>Ким сактайт:</b> { $office }, { $contact }.
    «Жок» десеңиз болот. Анда бул жерде топко кире албайсыз. Калганынын баары мурдагыдай иштей берет.
    .label = Топ үчүн жазганымды сактоо
group-refused = Макул, капачылык жок. Топ жөнүндө эч нерсе сактабайбыз. Каалаган убакта кайра келсеңиз болот.
found-name = Топ кандай аталсын?
    .label = Топтун аты
found-country = Кооператив кайсы өлкөдө болот?
    .label = Өлкөсү
found-region = Кайсы аймакта?
    .label = Аймагы
    .none = Азырынча билбейбиз
found-kind = Кооператив эмне иш кылат?
    .label = Иштин түрү
found-aim = Чогуу эмне кылгыңыздар келет? Эки-үч сүйлөм менен жазыңыз. Аны топтогулардын баары окуйт.
    .label = Эмне кылгыбыз келет
found-own = Атыңыз топтогуларга кандай көрүнсүн?
    .label = Топтогу атым
    .hint = Фамилиянын кереги жок, атыңыз эле жетет.
found-review = Баары туурабы?
    .send = ✔️ Топ түзүү
found-done = 🎉 <b>{ $name }</b> тобу түзүлдү, азырынча төрагасы сизсиз. Башкалар мына ушул аркылуу кошулат:

## Inviting and joining
groupinvite = <b>{ $name }</b>: топко кошулуунун жолу. Бул сүрөттү жатаканада көрсөтүңүз же шилтемени жөнөтүңүз. Кимде ушул болсо, топко кошула алат.
groupinvite-how = Шилтеме же сүрөт менен кирген киши <b>{ $name }</b> тобунун мүчөсү болот.
groupinvite-show = 🖼 Шилтеме менен сүрөттү көрүү
groupinvite-renew = 🔄 Жаңы шилтеме жасоо
groupinvite-sure = Эски шилтеме менен эски сүрөттөр иштебей калат. Жаңысын жасайынбы?
menu-joingroup = Топко кошулуу
joingroup-code = Топтун кодун жазыңыз.
    .label = Код
joingroup-group =
    Сизди <b>{ $group }</b> тобуна чакырышты.

    { found-group }
    .label = { found-group.label }
joingroup-own = Атыңыз топтогуларга кандай көрүнсүн?
    .label = Топтогу атым
    .hint = Фамилиянын кереги жок, атыңыз эле жетет.
joingroup-over = Бул шилтеме эми иштебейт. Топтогулардан жаңысын сураңыз.
joingroup-news = 👋 { $group } тобуна { $name } кошулду.

menu-regroup = Топ жөнүндө
regroup-name = Топ кандай аталсын?
    .label = Топтун аты
regroup-country = Кооператив кайсы өлкөдө болот?
    .label = Өлкөсү
regroup-region = Кайсы аймакта?
    .label = Аймагы
regroup-kind = Кооператив эмне иш кылат?
    .label = Иштин түрү
regroup-aim = Чогуу эмне кылгыңыздар келет? Эки-үч сүйлөм менен жазыңыз.
    .label = Эмне кылгыбыз келет
regroup-review = Топ жөнүндө мына булар жазылган. Муну топтогу ар бир киши өзгөртө алат.
    .send = ✔️ Ушундай калсын

leavegroup = <b>{ $name }</b> тобунан чыккыңыз келеби? Атыңыз топтон өчөт. Шилтеме менен кайра кирсеңиз болот.
leavegroup-chair = Сиз төрагасыз. Адегенде бирөөдөн ордуңузга төрага болуп берүүсүн сурансаңыз жакшы болот. Ошентсе да чыккыңыз келеби?
leavegroup-yes = 🚪 Ооба, чыгам
leavegroup-done = Сиз { $name } тобунан чыктыңыз.
leavegroup-news = { $group } тобунан { $name } чыкты.

## Members and roles
mates =
    { $count ->
        [one] <b>{ $name }</b>: { $count } мүчө
       *[other] <b>{ $name }</b>: { $count } мүчө
    }
mate-since = Топко кошулган күнү: { $day }
mate-offer = Сунуштоо: { $role }
mate-offered = Сунушту жөнөттүм: { $name }. Макул десе, милдети өзгөрөт.
mate-remove = Топтон чыгарууну сунуштоо
mate-resign = Милдетимден кетүү
offers = <b>{ $name }</b> тобу сизге мындай сунуш кылат:
offers-news = { $group } тобу сизден { $role } болуп берүүңүздү суранат.
offers-take = ✔️ Ооба, { $role } болом
offers-leave = Жок, рахмат
offers-taken = { $group } тобунда { $name } эми { $role } болду.

## Tasks
tasks = <b>{ $name }</b>: кооператив ачканга чейинки жол
tasks-line = { $stage } ({ $done } / { $most })
tasks-stage = <b>{ $stage }</b>
tasks-all = 🪜 Бардык кадамдар
tasks-news = 🎉 { $group } тобу «{ $stage }» деген кадамды бүтүрдү. Эмкиси: { $next }
task-is-open = ⬜ { $task }
task-is-taken = ⬜ { $task } – { $name }
task-is-dated = ⬜ { $task } – { $name }, акыркы күнү: { $day }
task-is-done = ✅ { $task }
task-rule = ⚖️ { $rule }
task-limit = ⚖️ { $rule }: эң кечи { $day }
event-meeting = Уюштуруу чогулушунун күнү
event-shares = Үлүштүк төгүм төлөнчү күн
event-business = Иш башталчу күн
task-done = ✅ Бүттү
task-undo = Жок, бүтө элек
task-take = 🙋 Мен кылам
task-drop = Кыла албайм
task-give = 👉 Башка киши
task-day = 📅 Качанга чейин?
task-event = 📅 { $event }
task-open = ✅ Ишти көрүү
task-news = { $name } сизден { $group } тобу үчүн бир иш кылып берүүңүздү суранат: { $task }
task-reminder = ⏰ { $group }: «{ $task }» деген иштин акыркы күнү { $day }.
taskgive = «{ $task }» деген ишти ким кылат?
menu-taskday = Иштин күнү
taskday-day = Кайсы күнү? { $task }
    .label = Күнү
taskday-late = Бул өтө кеч: мыйзам боюнча акыркы күнү { $day }. Эртерээк күндү тандаңыз.

## Votes
motions = <b>{ $name }</b>: чогуу чече турган маселелер
motions-none = Азырынча эч нерсе добушка коюла элек.
motions-legal = Бул даярданууңузга жардам берет. Бирок мыйзам талап кылган чогулуштун ордун баспайт.
motions-put = ➕ Добушка коюу
motions-line = { $state } { $words }
motion-mark =
    .open = 🗳
    .passed = ✅
    .failed = ❌
motion = <b>{ $kind }</b>
motion-about = Ким жөнүндө: { $name }
motion-words = «{ $words }»
motion-until = Добуш берүүнүн акыркы күнү: { $day }. Азырынча добуш бергендер: { $count } / { $most }
motion-secret = Жашыруун: ким кандай добуш бергенин эч ким көрбөйт.
motion-state =
    .passed = ✅ <b>Кабыл алынды</b>
    .failed = ❌ <b>Кабыл алынган жок</b>
motion-counted = Ооба: { $yes } · Жок: { $no } · Калыс: { $abstain } · Мүчөлөр: { $most }
# "more than half" or "at least 2/3", twice
motion-rule = Мүчөлөрдүн { $quorum } добуш берип, добуштардын { $majority } «ооба» болсо, кабыл алынат.
motion-half = жарымынан
motion-share = { $value } бөлүгүнөн
motion-own-rule = Бул эреже биздин кеңеш гана. Уставыңыздар же мыйзам көбүрөөктү талап кылышы мүмкүн: колдонмодо аты жазылган мекемеден сураңыз.
motion-more-than = { $share } көбү
motion-at-least = { $share } кем эмеси
motion-open = 🗳 Добуш берүү
motion-news = 🗳 { $group } тобу добуш берип жатат: «{ $words }»
motion-over = 🗳 { $group }: «{ $words }» боюнча добуш берүү бүттү.
vote-yes = 👍 Ооба
vote-no = 👎 Жок
vote-abstain = Калыс калам

menu-propose = Добуш берүү
propose-kind = Эмне жөнүндө добуш бересиздер?
    .label = Эмне жөнүндө
    .articles = Уставды кабыл алуу
    .board = Башкарманы шайлоо
    .share = Үлүштүк төгүмдү белгилөө
    .remove = Мүчөнү топтон чыгаруу
    .other = Башка маселе
propose-anything = Эмнени сунуштайсыз? «Ооба» же «жок» десе боло тургандай кылып жазыңыз.
propose-remove = { $name } эмне үчүн топтон чыгышы керек? Жазганыңызды баары окуйт, анын өзү да окуйт.
propose-words = { $about }
    .label = Сунуш
propose-secret = Жашыруун добуш бересиздерби?
    .label = Жашыруун
    .hint = Жашыруун болсо, ким кандай добуш бергенин эч ким көрбөйт.
propose-days = Канча күн добуш берсе болот?
    .label = Канча күн
    .day = 1 күн
    .three = 3 күн
    .week = 7 күн
    .fortnight = 14 күн
propose-review = Ар бир мүчө бир жолу добуш берет, берген добушун эч ким өзгөртө албайт. Топко сунуштайынбы?
    .send = ✔️ Ооба, добушка коюлсун

deed-group-founded = топ түзүлдү
deed-group-joined = топко кошулду
deed-group-left = топтон чыкты
deed-group-role = топто милдет алынды
deed-voted = топто добуш берилди

## The business plan
plan = <b>{ $name }: бизнес-план</b>
    Аны топтогулардын баары толук көрөт. Ар бир бөлүгүн араңыздардан бирөө жазат.
plan-section =
    .idea = Биздин ой
    .needs = Мүчөлөргө эмне керек
    .market = Ким сатып алат
    .production = Кантип иштейбиз
    .people = Ким эмне кылат
    .startup = Баштоого кетчү чыгым
    .income = Бир айлык киреше
    .costs = Бир айлык чыгым
    .numbers = Төгүм, насыя, жумуш
    .risks = Эмне оңунан чыкпашы мүмкүн
    .benefit = Баарына пайдасы
plan-about =
    .idea = Эмне жасайсыздар же эмне иш кыласыздар? Эмне үчүн чогуу?
    .needs = Мүчөлөр кайсы кыйынчылыктан кутулат? Ар бири эмне пайда көрөт?
    .market = Ким сатып алат, канча алат, кандай баада алат? Ал жерде муну дагы ким сатат?
    .production = Кайда, кайсы шаймандар жана материалдар менен, кандай ирет менен иштейсиздер? Азыр эмнеңиздер бар?
    .people = Кайсы ишти ким кылат? Аны Кореяда же андан мурда ким үйрөнгөн?
    .startup = Биринчи сатууга чейин бир жолу төлөнө турган нерселердин баары: шаймандар, мал, имарат, кагаздар.
    .income = Кадимки айда эмне сатасыздар: ар бир нерсеге бир сап.
    .costs = Кадимки айда эмнеге төлөйсүздөр: айлык, ижара, тоют, күйүүчү май, электр, насыя.
    .numbers = Ар бир мүчө канча акча кошот, канча насыя алуу керек, канча киши жумуштуу болот.
    .risks = Эмне оңунан чыкпашы мүмкүн: аба ырайыбы, ооруубу, баабы? Анда эмне кыласыздар?
    .benefit = Айылга же шаарга, ошондой эле аялдарга, жаштарга, жаратылышка кандай пайдасы бар?
plan-written = ✅ { $title }
plan-unwritten = ⬜ { $title }
plan-title = <b>{ $title }</b>
plan-words = { $words }
plan-line = • { $what }: { $value }
plan-total = <b>Баары: { $value }</b>
plan-number = { $title }: { $value }
plan-author = ✍️ Муну жазган: { $name }
plan-nobody = Бул бөлүктү жазып жаткан киши азырынча жок.
plan-claim = 🙋 Муну мен жазам
plan-drop = Башкалар жазсын
plan-write = ✍️ Жазуу
plan-more = ➕ Сап кошуу
plan-less = ✖️ { $what }
plan-start = Баштоого керек: { $value }
plan-month = Бир айда: киреше { $income }, чыгым { $costs }, калганы { $left }
plan-first = Алгачкы акча: үлүштүк төгүм { $shares }, насыя { $loan }, дагы жетпейт { $gap }
plan-even =
    { $count ->
        [one] Баштоого кеткен акча { $count } айдан кийин кайтып келет.
       *[other] Баштоого кеткен акча { $count } айдан кийин кайтып келет.
    }
plan-never = Азыркы эсеп боюнча баштоого кеткен акча эч качан кайтпайт: бир айда канча киреше болсо, чыгымы ошончо же андан көп.
menu-plantext = Пландын бөлүгү
plantext-words = { $about }
    .label = Текст
menu-planline = Пландын бир сабы
planline-what = <b>{ $title }</b>: бул эмне?
    .label = Эмне
planline-amount = Бул канча болот? Өлкөңүздүн акчасы менен жазыңыз.
    .label = Суммасы
planline-full = Буга чейин эле { $most } сап жазылган. Адегенде бирин алып салыңыз.
menu-plannumbers = Төгүм, насыя, жумуш
plannumbers-jobs = Мүчөлөрдү кошкондо канча киши жумуштуу болот?
    .label = Жумуштуу болчулар
plannumbers-women = Мүчөлөрдүн канчасы аял?
    .label = Аялдар
plannumbers-young = Мүчөлөрдүн канчасы 30 жашка чыга элек?
    .label = 30 жашка чыга электер
plannumbers-share = Ар бир мүчө канча акча кошот?
    .label = Бир мүчөнүн үлүштүк төгүмү
plannumbers-loan = Канча насыя алуу керек?
    .label = Насыя
plannumbers-review = Бул сандар туурабы?
    .send = ✔️ Ооба, сакталсын
