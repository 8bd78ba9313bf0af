### Broadcasts as the office makes them: writing, choosing who gets them, sending, the account.

office-broadcasts = 📣 Көпчүлүккө билдирүү
broadcasts = <b>Көпчүлүккө билдирүүлөр.</b>
broadcasts-back = 📣 Бардык билдирүүлөр
broadcast-new = ➕ Жаңы билдирүү
broadcast-line = { $name } · { $state }
broadcast = <b>{ $name }</b> · { $state }
broadcast-open = 📣 Билдирүүгө кайтуу
broadcast-none = Андай билдирүү жок.
broadcast-state =
    .draft = каралама
    .asked = кесиптештин макулдугун күтүп турат
    .scheduled = убактысын күтүп турат
    .gathering = башталып жатат
    .sending = жөнөтүлүп жатат
    .paused = убактылуу токтотулду
    .held = убагында кетпей калды
    .done = бүттү
    .cancelled = биротоло токтотулду
broadcast-kind = { $what }, жазган: { $name }
broadcast-at-once = Дароо жөнөтүлөт.
broadcast-due = Жөнөтүлөт: { $day }, саат { $hour } ({ $where } убактысы боюнча).
broadcast-night = 🌙 Азыр түн болуп турган жер: { $where }. Ал жактагыларга эртең менен барат.
broadcast-approved-by = ✅ Макулдук берген: { $name }.
broadcast-instead = Бул тилдерде текст жок: { $what }. Ал адамдарга мына бул тилде барат: { $language }
broadcast-change = ✏️ Билдирүүнү өзгөртүү
broadcast-whom = 👥 Кимге барат
broadcast-when = 🕐 Качан
broadcast-test = 📨 Адегенде өзүмө жөнөтүү
broadcast-tested = Азыр өзүңүзгө келет: адамдар кандай көрсө, так ошондой.
broadcast-off = ▶️ Жөнөтүү
broadcast-delete = 🗑 Караламаны өчүрүү
broadcast-approve = ✅ Макул, жөнөтүлсүн
broadcast-back = ↩️ Жазган кишиге кайтаруу
broadcast-go = ▶️ Азыр жөнөтүү
broadcast-pause = ⏸ Убактылуу токтотуу
broadcast-resume = ▶️ Улантуу
broadcast-cancel = ⏹ Биротоло токтотуу
broadcast-look = 👁 Карап көрүү
broadcast-please-look = { $who } көп адамга «{ $name }» деген билдирүү жөнөткөнү жатат. Карап көрүп, макулсузбу же жокпу, айтып коюңуз.
broadcast-was-approved = ✅ «{ $name }» деген билдирүүңүзгө макулдук берилди. Ал азыр же белгиленген убакта кетет.
broadcast-was-sent-back = ↩️ «{ $name }» деген билдирүүңүз кайра өзүңүзгө кайтарылды. Кесиптешиңиз менен сүйлөшүп, өзгөртүп, кайра жөнөтүңүз.
broadcast-was-done = ✅ «{ $name }» деген билдирүүңүз жөнөтүлүп бүттү. Кимге жеткенин караңыз.
broadcast-was-paused = ⏸ «{ $name }» деген билдирүүңүздү убактылуу токтоттум: өтө көп адамга жетпей калды. Улантуудан мурун себебин караңыз.
broadcast-was-held = ✋ «{ $name }» деген билдирүүңүз өз убагында кетпей калды. Андан бери эч нерсе жөнөткөн жокмун. Азыр да керекпи? Керек болсо «Азыр жөнөтүү» дегенди басыңыз.
broadcast-progress = 📣 { $count } / { $most } адам ({ $percent } %)

preview-open = 👁 Кандай барарын көрүү
preview-language = ⬇️ { $language }
preview-end = Болгону ушул.

menu-compose = Көпчүлүккө билдирүү жазуу
compose-title = Бул билдирүүгө кандай ат коёбуз? Ал атты кеңсе гана көрөт.
    .label = Аты
compose-kind = Бул кандай билдирүү?
    .label = Түрү
    .information = ℹ️ Маалымат
    .urgent = ❗ Шашылыш
    .invitation = ✍️ Жооп күткөн билдирүү
    .hint = Маалымат жана жооп күткөн билдирүү кабар алгысы келгендерге гана барат. Шашылышы баарына, түнкүсүн да барат. Ага кесиптештин макулдугу керек эмес, бирок бул жазылып калат.
compose-text_ky = Кыргызча текстти жөнөтүңүз.
    .label = Кыргызча
compose-text_uz = Өзбекче текстти латын тамгасы менен жөнөтүңүз.
    .label = Өзбекче
    .hint = Өзбекчени кирилл тамгасы менен окугандарга ошол тамга менен барат. Жөнөтөрдөн мурун экөөнү тең көрөсүз.
compose-text_mn = Монголчо текстти жөнөтүңүз.
    .label = Монголчо
compose-text_ru = Орусча текстти жөнөтүңүз.
    .label = Орусча
compose-text_ko = Корейче текстти жөнөтүңүз.
    .label = Корейче
compose-text_en = Англисче текстти жөнөтүңүз.
    .label = Англисче
compose-fallback = Айрым тилдерде текст жок. Ал адамдарга кайсы тилде барсын?
    .label = Башка тилдегилерге
compose-file = Сүрөт же документ кошосузбу? Ал баарына бирдей барат.
    .label = Сүрөт же документ
compose-button = Астына баскыч коёлубу?
    .label = Баскыч
    .page = Ушул боттун бети
    .web = Интернеттеги бет
compose-page = Баскыч кайсы бетти ачсын?
    .label = Бет
compose-url = Интернеттеги беттин дарегин жөнөтүңүз.
    .label = Дареги
compose-label = Баскычта эмне деп жазылсын? Кайсы тилде болсо да, баары ушул сөздү көрөт.
    .label = Баскычтагы сөз
compose-ack = Адамдар «Окуп чыктым» дегенди бассынбы?
    .label = «Окуп чыктым»
compose-until = Кийин кошулгандарга да барсынбы? Барса, кайсы күнгө чейин?
    .label = Кийин кошулгандар үчүн мөөнөт
compose-review = <b>Баары туурабы?</b> Азырынча эч нерсе жөнөтүлө элек.
    .send = ✔️ Ооба, сакталсын
compose-empty = Азырынча текст жок. Жок дегенде бир тилде жазыңыз.
compose-caption = Сүрөттүн же документтин астындагы текстке { $longest } тамга батат. Эң узун текст { $length } тамга болду. Кыскартыңыз же сүрөттү алып салыңыз.

menu-schedule = Билдирүү качан кетет
schedule-when = Качан жөнөтүлсүн?
    .label = Качан
    .now = Дароо
    .later = Кийинчерээк
schedule-zone = Кайсы шаардын убактысы боюнча?
    .label = Кайсы шаар боюнча
schedule-day = Кайсы күнү?
    .label = Күнү
schedule-time = Саат канчада?
    .label = Сааты
schedule-review = <b>Баары туурабы?</b> Түнкүсүн (адам жашаган жерде саат 22ден 8ге чейин) шашылыш билдирүү гана барат. Калгандары эртең менен барат.
    .send = ✔️ Ооба
schedule-past = Бул убакыт өтүп кетиптир. Кийинчерээк убакытты тандаңыз.
clock-KR = Сеул
clock-KG = Бишкек
clock-UZ = Ташкент
clock-MN = Улан-Батор

segment = <b>Кимге барат?</b>
segment-all = Ушул ботту колдонгондордун баарына.
segment-count =
    { $count ->
        [one] Азыр бул топто <b>{ $count } адам</b> бар:
       *[other] Азыр бул топто <b>{ $count } адам</b> бар:
    }
segment-unreachable = аларга жаза албайбыз: { $count }
segment-opted-out = кабар алгысы келбейт, аларга барбайт: { $count }
segment-country = Өлкөсү
segment-region = Мекениндеги облусу
segment-place = Кореядабы же үйүндөбү
segment-work_region = Кореядагы аймагы
segment-language = Тили
segment-status = Арыздын абалы
segment-plan = Планы
segment-cooperative = Кооперативде
    .member = Мүчөлөр
    .chairperson = Төрагалар
segment-departs_from = Кетчү айы, эң эртеси
segment-departs_until = Кетчү айы, эң кечи
segment-active = Жакында жазгандар
segment-days =
    { $days ->
        [one] акыркы { $days } күндө
       *[other] акыркы { $days } күндө
    }
segment-unread = Мурунку билдирүүнү алып, «Окуп чыктым» дегенди баса электер гана.
segment-done = ✔️ Болду
segment-saved = 📂 Сакталган топтор
segment-keep = 💾 Бул топту сактоо
segments = <b>Сакталган топтор.</b> Керектүүсүн басыңыз.
segments-none = Азырынча сакталган топ жок.
segments-forget = 🗑
menu-keepsegment = Топту сактоо
keepsegment-name = Бул топко кандай ат коёбуз?
    .label = Аты

sendoff-urgent = ❗ Бул шашылыш: баарына, түнкүсүн да, кабар алгысы келбегендерге да барат. Кесиптештин макулдугу суралбайт, бирок бул жазылып калат.
sendoff-ask = Бул билдирүү { $count } кишиден ашык адамга барат, ошондуктан адегенде кесиптешиңиз карап чыгат.
sendoff-ask-yes = ✋ Кесиптешимден сурайм
sendoff-yes = ▶️ Ооба, жөнөтүлсүн
sendoff-nobody = Бул билдирүү { $count } кишиден ашык адамга барат, бирок макулдук бере турган башка кесиптеш жок. Администратордон кесиптеш чакырып коюшун сураңыз.
sendoff-asked = Кесиптештериңизден сурадым. Жообун сизге айтам.

account-open = 📊 Кимге жетти
account =
    { $count ->
        [one] <b>{ $name }</b>: { $count } адам
       *[other] <b>{ $name }</b>: { $count } адам
    }
account-state =
    .delivered = ✅ алды
    .blocked = 🚫 жаза албайбыз
    .failed = ⚠️ жетпей калды
    .uncertain = ❔ балким алгандыр
    .opted-out = 🔕 кабар алгысы келбейт
    .skipped = ⏭ жөнөтүлгөн жок
    .queued = ⏳ жолдо
    .waiting = ⏳ күтүп турат
account-language = <b>Алгандар, тили боюнча</b>
account-country = <b>Алгандар, өлкөсү боюнча</b>
account-elsewhere = өлкөсү белгисиз
account-reasons = <b>Эмне үчүн жетпей калды</b>
account-read = ✔️ окуп чыккандар: { $count }
account-retry = 🔁 Жетпегендерге кайра жөнөтүү
account-remind = ⏰ Окуй электерге жазуу
account-export = 📊 Таблица жасоо
menu-accountfile = Билдирүүнүн таблицасы
accountfile-format = Кандай файл керек?
    .label = Файл
    .xlsx = Excel (XLSX)
    .csv = CSV
account-column-number = Катар номери
account-column-language = Тили
account-column-country = Өлкөсү
account-column-state = Жыйынтыгы
account-column-why = Себеби
account-column-at = Качан
account-column-read = Окуган убактысы
accountfile-ready = ✅ Таблица даяр. Адамдардын саны: { $count }. Анда эч кимдин аты жазылган эмес.

replies-open = ✍️ Жооптор: { $count }
replies = <b>Адамдардын жооптору.</b> Аттары көрсөтүлбөйт.
replies-none = Азырынча жооп жок.
replies-line = <b>{ $number }</b> ({ $day }): { $words }
replies-answer = ↪️ Биз мындай деп жаздык: { $words }
replies-respond = ↪️ Жооп жазуу: { $number }
replies-back = ✍️ Жоопторго кайтуу
menu-respond = Жооп жазуу
respond-words = Бул адамга өз тилинде жазыңыз. Ал мындай деп жазган: { $words }
    .label = Жооп
respond-done = Болду. Азыр ага барат.
