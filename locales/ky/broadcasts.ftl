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
    .draft = даяр эмес
    .asked = кесиптештин макулдугун күтүүдө
    .scheduled = убактысын күтүүдө
    .gathering = башталып жатат
    .sending = жөнөтүлүп жатат
    .paused = тындырылды
    .held = кармап турабыз
    .done = бүттү
    .cancelled = токтотулду
broadcast-kind = { $what }, жазган: { $name }
broadcast-at-once = Дароо жөнөтүлөт.
broadcast-due = { $day } күнү саат { $hour } жөнөтүлөт (сааты: { $where }).
broadcast-night = 🌙 Азыр бул жерде түн: { $where }. Андагылар эртең менен алат.
broadcast-approved-by = ✅ Макулдук берген: { $name }.
broadcast-instead = Бул тилдерде текст жок: { $what }. Алардын ордуна мына бул тилде барат: { $language }
broadcast-change = ✏️ Билдирүүнү өзгөртүү
broadcast-whom = 👥 Кимге барат
broadcast-when = 🕐 Качан
broadcast-test = 📨 Адегенде өзүмө жөнөтүү
broadcast-tested = Азыр сизге келет, адамдар кандай көрсө, ошондой.
broadcast-off = ▶️ Жөнөтүү
broadcast-delete = 🗑 Бул даяр эмести өчүрүү
broadcast-approve = ✅ Макул, жөнөтүлсүн
broadcast-back = ↩️ Жазганга кайтаруу
broadcast-go = ▶️ Азыр жөнөтүү
broadcast-pause = ⏸ Тындырып туруу
broadcast-resume = ▶️ Улантуу
broadcast-cancel = ⏹ Биротоло токтотуу
broadcast-look = 👁 Карап көрүү
broadcast-please-look = { $who } көп адамга билдирүү жөнөткөнү жатат: { $name }. Карап көрүп, макул же макул эмес экениңизди айтыңыз.
broadcast-was-approved = ✅ «{ $name }» деген билдирүүңүзгө макулдук берилди. Ал азыр же белгиленген убакта кетет.
broadcast-was-sent-back = ↩️ «{ $name }» деген билдирүүңүз өзүңүзгө кайтты. Кесиптешиңиз менен сүйлөшүп, өзгөртүп, кайра жөнөтүңүз.
broadcast-was-done = ✅ «{ $name }» деген билдирүүңүз жөнөтүлүп бүттү. Кимге жеткенин караңыз.
broadcast-was-paused = ⏸ «{ $name }» деген билдирүүңүздү тындырдым: өтө көп адамга жетпей калды. Улантуудан мурун себебин караңыз.
broadcast-was-held = ✋ «{ $name }» деген билдирүүңүз өз убагында кетпей калды. Андан бери эч нерсе жөнөткөн жокмун. Азыр дагы керекпи? Керек болсо «Азыр жөнөтүү» дегенди басыңыз.
broadcast-progress = 📣 { $most } адамдын { $count } ({ $percent } %)

preview-open = 👁 Кандай барарын көрүү
preview-language = ⬇️ { $language }
preview-end = Ушуну менен бүттү.

menu-compose = Көпчүлүккө билдирүү жазуу
compose-title = Бул билдирүүнү кандай атайбыз? Атын кеңсе гана көрөт.
    .label = Аты
compose-kind = Бул кандай билдирүү?
    .label = Түрү
    .information = ℹ️ Маалымат
    .urgent = ❗ Шашылыш
    .invitation = ✍️ Жооп күткөн кат
    .hint = Маалымат жана жооп күткөн кат кабар келишин каалагандарга гана барат. Шашылышы баарына, түнкүсүн да барат, экинчи адамдын макулдугу керек эмес: бирок бул жазылып калат.
compose-text_ky = Кыргызча текстти жөнөтүңүз.
    .label = Кыргызча
compose-text_uz = Өзбекче текстти жөнөтүңүз, латын тамгасы менен.
    .label = Өзбекче
    .hint = Өзбекчени кирилл тамгасы менен окугандарга кириллица менен барат. Жөнөтүүдөн мурун экөөнү тең көрөсүз.
compose-text_mn = Монголчо текстти жөнөтүңүз.
    .label = Монголчо
compose-text_ru = Орусча текстти жөнөтүңүз.
    .label = Орусча
compose-text_ko = Корейче текстти жөнөтүңүз.
    .label = Корейче
compose-text_en = Англисче текстти жөнөтүңүз.
    .label = Англисче
compose-fallback = Айрым тилдерде текст жок. Ал адамдарга кайсы тилде барсын?
    .label = Жок тилдердин ордуна
compose-file = Сүрөт же документ кошосузбу? Баарына ошол эле барат.
    .label = Сүрөт же документ
compose-button = Астына баскыч коёлубу?
    .label = Баскыч
    .page = Ушул боттун бети
    .web = Интернеттеги бет
compose-page = Баскыч кайсы бетти ачсын?
    .label = Бет
compose-url = Интернеттеги беттин дарегин жөнөтүңүз.
    .label = Дареги
compose-label = Баскычта эмне деп жазылсын? Баары бирдей сөздү көрөт.
    .label = Баскычтагы сөз
compose-ack = Адамдар «Окуп чыктым» дегенди бассынбы?
    .label = «Окуп чыктым»
compose-until = Кийин кошулгандарга да барсынбы? Барса, кайсы күнгө чейин?
    .label = Кийин кошулгандар үчүн мөөнөт
compose-review = <b>Баары туурабы?</b> Азырынча эч нерсе жөнөтүлө элек.
    .send = ✔️ Ооба, сакталсын
compose-empty = Азырынча текст жок. Жок дегенде бир тилде жазыңыз.
compose-caption = Сүрөттүн же документтин астындагы текстке { $longest } тамга батат. Эң узуну { $length } тамга болду. Кыскартыңыз же сүрөттү албай коюңуз.

menu-schedule = Билдирүү качан кетет
schedule-when = Качан жөнөтүлсүн?
    .label = Качан
    .now = Дароо
    .later = Кийинчерээк
schedule-zone = Кайсы шаардын сааты боюнча?
    .label = Сааты
schedule-day = Кайсы күнү?
    .label = Күнү
schedule-time = Саат канчада?
    .label = Убактысы
schedule-review = <b>Баары туурабы?</b> Түнкүсүн (адам жашаган жерде саат 22ден 8ге чейин) шашылыш билдирүү гана барат. Калганы эртең мененкини күтөт.
    .send = ✔️ Ооба
schedule-past = Бул убакыт өтүп кетти. Андан кийинки убакытты тандаңыз.
clock-KR = Сеул
clock-KG = Бишкек
clock-UZ = Ташкент
clock-MN = Улан-Батор

segment = <b>Кимге барат?</b>
segment-all = Ушул ботту колдонгондордун баарына.
segment-count =
    { $count ->
        [one] Азыр бул <b>{ $count } адам</b>:
       *[other] Азыр бул <b>{ $count } адам</b>:
    }
segment-unreachable = байланышка чыкпайт: { $count }
segment-opted-out = кабар келишин каалабайт, ошондуктан барбайт: { $count }
segment-country = Өлкөсү
segment-region = Мекениндеги облусу
segment-place = Кореядабы же үйүндөбү
segment-work_region = Кореядагы аймагы
segment-language = Тили
segment-status = Арыздын абалы
segment-plan = Планы
segment-departs_from = Кетчү айы: ушул айдан
segment-departs_until = Кетчү айы: ушул айга чейин
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
segments = <b>Сакталган топтор.</b> Колдоно турганын басыңыз.
segments-none = Азырынча сакталган топ жок.
segments-forget = 🗑
menu-keepsegment = Топту сактоо
keepsegment-name = Бул топту кандай атайбыз?
    .label = Аты

sendoff-urgent = ❗ Бул шашылыш: баарына, түнкүсүн да, кабар келишин каалабагандарга да барат, экинчи адамдын макулдугу суралбайт. Бул жазылып калат.
sendoff-ask = { $count } адамдан көбүнө барат экен, ошондуктан адегенде кесиптешиңиз карайт.
sendoff-ask-yes = ✋ Кесиптешимден сурайм
sendoff-yes = ▶️ Ооба, жөнөтүлсүн
sendoff-nobody = { $count } адамдан көбүнө барат экен, бирок макулдук бере турган башка кесиптеш жок. Админден бирөөнү чакырып коюшун сураңыз.
sendoff-asked = Кесиптештериңизден сурадым. Жообун сизге айтам.

account-open = 📊 Кимге жетти
account =
    { $count ->
        [one] <b>{ $name }</b>: { $count } адам
       *[other] <b>{ $name }</b>: { $count } адам
    }
account-state =
    .delivered = ✅ алды
    .blocked = 🚫 байланышка чыкпайт
    .failed = ⚠️ жетпей калды
    .uncertain = ❔ балким алгандыр
    .opted-out = 🔕 кабар келишин каалабайт
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
account-export = 📊 Таблица кылып алуу
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
accountfile-ready = ✅ Таблица даяр. Адам саны: { $count }. Анда эч кимдин аты жазылган эмес.

replies-open = ✍️ Жооптор: { $count }
replies = <b>Адамдардын жооптору.</b> Аттары көрсөтүлбөйт.
replies-none = Азырынча жооп жок.
replies-line = <b>{ $number }</b> ({ $day }): { $words }
replies-answer = ↪️ Биз мындай жаздык: { $words }
replies-respond = ↪️ Жооп жазуу: { $number }
replies-back = ✍️ Жоопторго кайтуу
menu-respond = Жооп жазуу
respond-words = Бул адамга өз тилинде жазыңыз. Ал мындай жазган: { $words }
    .label = Жооп
respond-done = Болду. Азыр ага барат.
