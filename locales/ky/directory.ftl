### Keeping the directory of offices true: entries, reports, questions, tables. Only staff see this.

office-directory = 🗺 Мекемелер жана кызматтар
directory = <b>Мекемелер менен кызматтардын тизмеси.</b>
directory-how = Баракчаны өзгөртүш үчүн аны «{ menu-services }» бөлүмүнөн ачып, «{ services-edit }» дегенди басыңыз же төмөндөн тандаңыз.
directory-open = 🗺 Мекемелер жана кызматтар
directory-questions = 🙋 Суралып, табылбагандар
directory-reports = 🛠 Ката деп айтылгандар: { $count }
directory-old = 🕰 Бир жыл текшерилбегендер: { $count }
directory-offered = 🆕 Жаңысы чыккандар
directory-words = 🔤 Издөө сөздөрү
directory-add = ➕ Баракча кошуу
directory-retired = 🗃 Жашырылгандар
directory-table = 📊 Таблица алуу
directory-hand-in = 📤 Таблица тапшыруу

entries-old = Булар акыркы жолу текшерилгенден бери бир жылдан ашты. Чалып же карап көрүңүз, анан «{ entry-checked }» дегенди басыңыз же оңдоп коюңуз.
entries-retired = Булар жашырылган. Аларды эч ким таба албайт.
entries-offered = Бул баракчаларды кеңсебиз өзгөрткөн, ал эми боттун жаңы версиясында алар башкача жазылган. Салыштырып көрүш үчүн бирин ачыңыз.
entries-none = Бул жерде эч нерсе жок.

## One entry
entry-is-retired = 🗃 <b>Жашырылган.</b> Бул баракчаны эч ким таба албайт.
entry-offered = 🆕 <b>Боттун жаңы версиясы муну мындай өзгөртмөк:</b>
entry-take = Жаңысын алуу
entry-ours = Биздики калсын
entry-checked = ✔️ Бүгүн текшердим
entry-retire = 🗃 Жашырып коюу
entry-revive = ↩️ Кайра көрсөтүү
entry-history = 🕓 Эмне өзгөргөн
entry-line = <b>{ $field }:</b> { $value }
entry-differs = <b>{ $field }:</b> { $was } → { $now }
entry-many = дагы башка жерлери: { $count }
entry-past = <b>{ $name }</b>: эмне өзгөргөн
entry-no-past = Азырынча эч нерсе өзгөргөн жок.
entry-step = <b>{ $day }</b> · { $who } · { $how }
entry-step-release = <b>{ $day }</b> · { $how }
entry-by-gone = командадан кеткен кесиптеш
entry-how =
    .chat = чатта
    .spreadsheet = таблица менен
    .release = боттун жаңы версиясы

## The parts of an entry that are changed together
part-name = Аты
part-offers = Эмне кылат
part-hours = Иш убактысы
part-audience = Кимдер үчүн
part-cost = Баасы
part-place = Кайда
part-contact = Байланыш
part-kinds = Жардамдын түрү
part-origin = Булагы

field-in = { $part }, { $language }
field-status = Көрүнөбү же жашырылганбы
field-country = Өлкөсү
    .hint = Өлкөнү тизмеден тандаңыз.
field-region = Аймагы
    .hint = Аймак ошол эле өлкөдө болушу керек. Адегенде «{ field-region.all }» дегенди тандаңыз.
    .all = Бүт өлкө
field-city = Шаары
    .hint = Эң көп дегенде 200 тамга.
field-categories = Жардамдын түрү
    .hint = Жок дегенде бирин тизмеден тандаңыз.
field-local = Ошол жердин тилиндеги аты
    .hint = Эшигинде кандай жазылса, так ошондой. Эң көп дегенде 200 тамга.
field-name = Аты
    .hint = Кыска, эл айтып жүргөндөй. Жок дегенде бир тилде аты болушу керек.
field-offers = Эмне кылат
    .hint = Бир-эки кыска сүйлөм. Эң көп дегенде 700 тамга.
field-hours = Иш убактысы
    .hint = Мисалы: дүйшөмбү-жума 9:00-18:00
field-audience = Кимдер үчүн
    .hint = Мисалы: E-9 визасы менен иштегендер
field-cost = Баасы
    .hint = Мисалы: 20 000 вон. Эң көп дегенде 700 тамга.
field-free = Акысыз
    .hint = Ооба же жок.
field-address = Дареги
    .hint = Кат салганда кандай жазылса, ошондой. Эң көп дегенде 200 тамга.
field-at = Картадагы жери
    .hint = Картадан алынган эки сан, адегенде түндүгү, анан чыгышы: 37.3219, 126.8309
field-about = Картада шаардын ортосу гана
    .hint = Ооба же жок.
field-phones = Телефону
    .hint = Ар бир сапка бир номер: ошол өлкөдө кандай терилсе, ошондой. Көбүрөөк билсеңиз, мындай жазыңыз: { "1577-0071 | +82 1577 0071 | yes" }. Акыркы сөз чет өлкөдөн чалса болорун айтат: { "yes, no, unknown" } (ооба, жок, белгисиз).
field-telegram = Telegram
    .hint = { "@name" } же { "https://t.me/name" }
field-website = Сайты
    .hint = { "https://" } же { "http://" } деп башталат
field-email = Электрондук почтасы
    .hint = Мисалы: { "office@example.org" }
field-languages = Кайсы тилде сүйлөшөт
    .hint = Тизмеден тандаңыз.
field-source = Кайдан алынган
    .hint = Интернеттеги дарек же ким, кантип айтканы.
field-seen_on = Текшерилген күнү
    .hint = Мындай жазыңыз: { "2026-11-28" }. Так күнүн билбесеңиз, { "2026-11" } же { "2026" }
field-confidence = Канчалык так
    .hint = Тизмеден тандаңыз.

confidence-sourced = Так: булагынан көрүлгөн
confidence-sourced-old = Булагы эски
confidence-sourced-weak = Булагы анча ишенимдүү эмес
confidence-unverified = Текшериле элек
confidence-own-rule = Өзүбүздүн эреже

## Changing a field
menu-amend = Баракчаны өзгөртүү
amend-to = <b>{ $field }</b>: эмне деп жазылсын? { $hint }
    .label = Жаңысы
amend-unfit = «{ $field }» деген жерге бул туура келбейт. { $hint }
menu-amendone = Баракчаны өзгөртүү
amendone-to = <b>{ $field }</b>: тандаңыз.
    .label = Жаңысы
menu-amendmany = Баракчаны өзгөртүү
amendmany-to = <b>{ $field }</b>: туура келгендин баарын тандаңыз.
    .label = Жаңысы

## A new entry
menu-newentry = Жаңы баракча
newentry-country = Ал кайсы өлкөдө?
    .label = Өлкөсү
newentry-region = Кайсы жердегилерге жардам берет?
    .label = Аймагы
newentry-categories = Кандай жардам берет?
    .label = Жардамдын түрү
newentry-name = Ал кандай аталат? Өз тилиңизде жазыңыз.
    .label = Аты
newentry-offers = Адамдарга эмне кылып берет? Өз тилиңизде бир-эки кыска сүйлөм жазыңыз.
    .label = Эмне кылат
newentry-phones = Телефон номерлери кандай?
    .hint = Ар бир сапка бир номер жазыңыз: ошол өлкөдө кандай терилсе, ошондой.
    .label = Телефону
newentry-address = Ал кайсы жерде?
    .label = Дареги
newentry-website = Сайты барбы? Болсо, дарегин жазыңыз.
    .label = Сайты
newentry-source = Муну кайдан билдиңиз?
    .hint = Интернеттеги дарек же ким айтканы. Адамдар күнүн гана көрөт, кайдан алынганын көрбөйт.
    .label = Кайдан алынган
newentry-review = Баары туурабы? Адамдар муну дароо таба алат.
    .send = ✔️ Ооба, көрсөтүлсүн

## Said to be wrong
reports = <b>Адамдар тизмебизден байкаган каталар.</b> Аттары көрсөтүлбөйт. Текшерип, оңдоп коюңуз.
reports-none = Ката бар деп эч ким айткан жок.
reports-line = <b>{ $number }</b> { $name } ({ $day }, { $language }): { $note }
reports-see = ✏️ { $number }
reports-done = ✔️ { $number }: болду

## Asked, but not found
questions = <b>Адамдар муну сурады, бирок мен жакшы жооп бере алган жокмун.</b> Телефон номерлери менен даректер алып салынган, ким сураганы көрүнбөйт.
questions-none = Суроолордун баары каралды.
questions-one = { $count }× { $words }
questions-open = 🙋 Башка суроолор
question =
    { $count ->
        [one] <b>Муну { $count } адам сурады:</b>
       *[other] <b>Муну { $count } адам сурады:</b>
    }
question-way = «{ $words }» ({ $language }, { $country })
question-how = Кайсынысын тандасаңыз да, сурагандардын баарына кабар барат. «{ question-aside }» дегенди бассаңыз гана барбайт.
question-word = 🔤 Бул сөз мынаны билдирет…
question-add = ➕ Буга мекеме кошуу
question-answer = ✍️ Жооп жазуу
question-aside = Жоопсуз калтыруу
question-told =
    { $count ->
        [one] Болду. { $count } адамга кабар барат.
       *[other] Болду. { $count } адамга кабар барат.
    }

menu-word = Издөөгө сөз кошуу
word-words =
    <code>{ $asked }</code>
    Адамдар кайсы сөздү колдонот? Ошол сөздү гана, мүчөсүз калтырыңыз.
    .label = Сөз
word-category = Бул сөз менен кандай жардамды айтышат?
    .label = Жардамдын түрү

words = <b>Издөөгө кошкон сөздөрүңүз:</b>
words-none = Азырынча сөз кошо элексиз. Сөздү «{ directory-questions }» бөлүмүнөн кошсоңуз болот.
words-line = «{ $words }» ({ $language }): { $kind }
words-drop = ✖️ { $words }

menu-explain = Суроого жооп
explain-words = Алар эмнени билиши керек? Кандай жазсаңыз, сурагандардын баарына так ошондой барат.
    .label = Жооп
explain-review = Муну сурагандардын баарына жөнөтөйүнбү?
    .send = ✔️ Ооба, жөнөтүлсүн

## What those hear who asked
asked-answer = Сиз мындай деп сурагансыз: «{ $words }»
asked-words = { $note }
asked-look = Эми кайдан издээримди билем:
asked-open = 🔎 Көрүү

## The directory as a table
menu-entrytable = Тизмени таблица кылып алуу
entrytable-format = Кандай таблица керек?
    .label = Таблица
    .xlsx = XLSX, оңдош үчүн
    .hsds = HSDS, башкалар үчүн
entrytable-begun = Таблицаны жасап жатам. Файл ушул жерге келет.
entrytable-ready = ✅ Тизме даяр. Баракчалар: { $count }
entrytable-how = Каалаганыңызды өзгөртүңүз же аягына номери жок жаңы саптарды кошуңуз. Анан таблицаны мага жөнөтүңүз. Адегенде эмне өзгөрөрүн көрсөтөм.
entrytable-hsds = Бул таблицалар { "Open Referral HSDS 3.0" } түрүндө. Аларды ушундай башка тизмелер да окуй алат.
entrytable-column-number = Номери
entrytable-column-version = Версиясы
entrytable-about-at = Качан жасалды
entrytable-about-rows = Канча баракча
entrytable-about-how = Кантип колдонуу керек

amended = <b>Бул таблица { $changed } баракчаны өзгөртүп, { $added } баракча кошот.</b> Азырынча эч нерсе өзгөргөн жок.
amended-applied = Бул өзгөртүүлөр киргизилди.
amended-dropped = Бул таблица колдонулбай калган.
amended-apply = ✔️ Ооба, өзгөртүлсүн
amended-drop = ✖️ Жок, бул таблица керек эмес
amended-entry = <b>{ $name }</b>
amended-new = ➕ <b>{ $name }</b>
amended-row = { $row }-сап, баракча { $number }: { $why }
amended-unfit = «{ $field }» деген жерге бул туура келбейт
amended-unknown = андай баракча жок
amended-moved = аны ал арада бирөө өзгөртүп коюптур
amended-twice = баракча таблицада эки жолу жазылган
amended-done =
    { $count ->
        [one] Болду: { $count } баракча өзгөрдү. Адамдар аны дароо көрөт.
       *[other] Болду: { $count } баракча өзгөрдү. Адамдар аларды дароо көрөт.
    }
amended-stayed =
    { $count ->
        [one] { $count } баракча ошол бойдон калды: ал арада аны бирөө өзгөртүп коюптур.
       *[other] { $count } баракча ошол бойдон калды: ал арада аларды бирөө өзгөртүп коюптур.
    }
amended-none = Бул таблицадан өзгөртө турган эч нерсе тапкан жокмун.
amended-read = Таблицаңызды окудум. Азырынча эч нерсе өзгөргөн жок.
amended-look = Эмне өзгөрөрүн көрүү
