### Broadcasts as the office makes them: writing, choosing who gets them, sending, the account.

office-broadcasts = 📣 Олон хүнд мэдээ илгээх
broadcasts = <b>Олон хүнд илгээх мэдээ.</b>
broadcasts-back = 📣 Бүх мэдээ
broadcast-new = ➕ Шинэ мэдээ
broadcast-line = { $name } · { $state }
broadcast = <b>{ $name }</b> · { $state }
broadcast-open = 📣 Мэдээг харах
broadcast-none = Ийм мэдээ алга.
broadcast-state =
    .draft = ноорог
    .asked = өөр ажилтны зөвшөөрөл хүлээж байна
    .scheduled = цагаа хүлээж байна
    .gathering = эхэлж байна
    .sending = явж байна
    .paused = түр зогсоосон
    .held = саатсан
    .done = дууссан
    .cancelled = бүр зогсоосон
broadcast-kind = { $what }, бичсэн: { $name }
broadcast-at-once = Шууд явна.
broadcast-due = { $day }, { $hour } цагт явна ({ $where } хотын цагаар).
broadcast-night = 🌙 Одоо энд шөнө байна: { $where }. Тэнд байгаа хүмүүс өглөө авна.
broadcast-approved-by = ✅ Зөвшөөрсөн: { $name }.
broadcast-instead = Эдгээр хэлээр бичээгүй байна: { $what }. Тэр хүмүүст энэ хэлээр очно: { $language }
broadcast-change = ✏️ Мэдээг засах
broadcast-whom = 👥 Хэнд очих вэ
broadcast-when = 🕐 Хэзээ
broadcast-test = 📨 Эхлээд надад илгээх
broadcast-tested = Удахгүй танд ирнэ. Хүмүүс яг ингэж харна.
broadcast-off = ▶️ Илгээх
broadcast-delete = 🗑 Энэ ноорог устгах
broadcast-approve = ✅ Тийм, илгээж болно
broadcast-back = ↩️ Бичсэн хүнд нь буцаах
broadcast-go = ▶️ Одоо илгээх
broadcast-pause = ⏸ Түр зогсоох
broadcast-resume = ▶️ Үргэлжлүүлэх
broadcast-cancel = ⏹ Бүр зогсоох
broadcast-look = 👁 Харах
broadcast-please-look = { $who } олон хүнд мэдээ илгээх гэж байна: { $name }. Хараад зөвшөөрөх эсэхээ хэлээрэй.
broadcast-was-approved = ✅ Таны «{ $name }» мэдээг зөвшөөрлөө. Одоо эсвэл товлосон цагтаа явна.
broadcast-was-sent-back = ↩️ Таны «{ $name }» мэдээ буцаж ирлээ. Мэдээг харсан ажилтантай ярилцаад, засаад дахин илгээгээрэй.
broadcast-was-done = ✅ Таны «{ $name }» мэдээ явж дууслаа. Хэнд очсоныг хараарай.
broadcast-was-paused = ⏸ Таны «{ $name }» мэдээг түр зогсоолоо: хэтэрхий олон хүнд хүрсэнгүй. Үргэлжлүүлэхээсээ өмнө шалтгааныг нь хараарай.
broadcast-was-held = ✋ Таны «{ $name }» мэдээ цагтаа явсангүй. Түүнээс хойш юу ч илгээгээгүй. Одоо ч хэрэгтэй юу? Хэрэгтэй бол «Одоо илгээх» гэснийг дараарай.
broadcast-progress = 📣 { $most } хүнээс { $count } ({ $percent } %)

preview-open = 👁 Яаж очихыг харах
preview-language = ⬇️ { $language }
preview-end = Ингээд дууслаа.

menu-compose = Олон хүнд мэдээ бичих
compose-title = Энэ мэдээг юу гэж нэрлэх вэ? Нэрийг зөвхөн офис харна.
    .label = Нэр
compose-kind = Энэ ямар мэдээ вэ?
    .label = Төрөл
    .information = ℹ️ Мэдээлэл
    .urgent = ❗ Яаралтай
    .invitation = ✍️ Хариу хүссэн мэдээ
    .hint = Мэдээлэл, хариу хүссэн мэдээ зөвхөн мэдээ авах хүсэлтэй хүмүүст очно. Яаралтай мэдээ бүгдэд, шөнө ч очно. Өөр ажилтны зөвшөөрөл хэрэггүй, гэхдээ энэ нь тэмдэглэгдэж үлдэнэ.
compose-text_ky = Мэдээгээ киргиз хэлээр бичиж илгээгээрэй.
    .label = Киргиз
compose-text_uz = Мэдээгээ узбек хэлээр, латин үсгээр бичиж илгээгээрэй.
    .label = Узбек
    .hint = Узбек хэлийг кирилл үсгээр уншдаг хүмүүст кириллээр очно. Илгээхээсээ өмнө хоёуланг нь харна.
compose-text_mn = Мэдээгээ монгол хэлээр бичиж илгээгээрэй.
    .label = Монгол
compose-text_ru = Мэдээгээ орос хэлээр бичиж илгээгээрэй.
    .label = Орос
compose-text_ko = Мэдээгээ солонгос хэлээр бичиж илгээгээрэй.
    .label = Солонгос
compose-text_en = Мэдээгээ англи хэлээр бичиж илгээгээрэй.
    .label = Англи
compose-fallback = Зарим хэлээр бичээгүй байна. Тэр хүмүүст аль хэлээр очих вэ?
    .label = Бичээгүй хэлний оронд
compose-file = Зураг эсвэл баримт хавсаргах уу? Бүгдэд адилхан очно.
    .label = Зураг, баримт
compose-button = Доор нь товч тавих уу?
    .label = Товч
    .page = Манай хуудас
    .web = Вэб хуудас
compose-page = Товч аль хуудсыг нээх вэ?
    .label = Хуудас
compose-url = Вэб хуудасны хаягийг илгээгээрэй.
    .label = Хаяг
compose-label = Товч дээр юу гэж бичих вэ? Бүгд ижил үг харна.
    .label = Товч дээрх үг
compose-ack = Хүмүүс «Уншлаа» гэснийг дарах уу?
    .label = «Уншлаа»
compose-until = Дараа нэгдэх хүмүүст бас очих уу? Тийм бол аль өдөр хүртэл?
    .label = Шинэ хүмүүст очих хугацаа
compose-review = <b>Бүгд зөв үү?</b> Одоохондоо юу ч яваагүй.
    .send = ✔️ Тийм, хадгалах
compose-empty = Одоохондоо бичвэр алга. Ядаж нэг хэлээр бичээрэй.
compose-caption = Зураг, баримтын доорх бичвэрт { $longest } үсэг багтана. Хамгийн урт нь { $length } үсэгтэй байна. Богиносгоорой, эсвэл зураг, баримтаа хасаарай.

menu-schedule = Мэдээ хэзээ явах вэ
schedule-when = Хэзээ илгээх вэ?
    .label = Хэзээ
    .now = Шууд
    .later = Дараа
schedule-zone = Аль хотын цагаар вэ?
    .label = Цагийн бүс
schedule-day = Хэдний өдөр вэ?
    .label = Өдөр
schedule-time = Хэдэн цагт вэ?
    .label = Цаг
schedule-review = <b>Бүгд зөв үү?</b> Шөнө (тухайн хүний амьдарч байгаа газрын 22 цагаас 8 цаг хүртэл) зөвхөн яаралтай мэдээ очно. Бусад нь өглөө очно.
    .send = ✔️ Тийм
schedule-past = Энэ цаг өнгөрсөн байна. Арай хожуу цаг сонгоорой.
clock-KR = Сөүл
clock-KG = Бишкек
clock-UZ = Ташкент
clock-MN = Улаанбаатар

segment = <b>Хэнд очих вэ?</b>
segment-all = Энэ үйлчилгээг ашигладаг бүх хүнд.
segment-count =
    { $count ->
        [one] Одоогоор <b>{ $count } хүн</b>:
       *[other] Одоогоор <b>{ $count } хүн</b>:
    }
segment-unreachable = холбогдох боломжгүй: { $count }
segment-opted-out = мэдээ авахгүй гэсэн тул очихгүй: { $count }
segment-country = Улс
segment-region = Нутгийн аймаг, хот
segment-place = Одоо байгаа газар
segment-work_region = Ажлын хот, муж
segment-language = Хэл
segment-status = Бүртгэлийн явц
segment-plan = Төлөвлөгөө
segment-cooperative = Хоршоонд
    .member = Гишүүд
    .chairperson = Дарга нар
segment-departs_from = Явах сар (хамгийн эрт)
segment-departs_until = Явах сар (хамгийн орой)
segment-active = Саяхан бичсэн
segment-days =
    { $days ->
        [one] сүүлийн { $days } хоногт
       *[other] сүүлийн { $days } хоногт
    }
segment-unread = Зөвхөн өмнөх мэдээг аваад «Уншлаа» гэснийг дараагүй хүмүүс.
segment-done = ✔️ Боллоо
segment-saved = 📂 Хадгалсан бүлгүүд
segment-keep = 💾 Энэ бүлгийг хадгалах
segments = <b>Хадгалсан бүлгүүд.</b> Хэрэгтэйгээ дараарай.
segments-none = Хадгалсан бүлэг одоохондоо алга.
segments-forget = 🗑
menu-keepsegment = Бүлэг хадгалах
keepsegment-name = Энэ бүлгийг юу гэж нэрлэх вэ?
    .label = Нэр

sendoff-urgent = ❗ Энэ яаралтай мэдээ: бүгдэд, шөнө ч, мэдээ авахгүй гэсэн хүмүүст ч очно, өөр ажилтнаас зөвшөөрөл авахгүй. Энэ нь тэмдэглэгдэж үлдэнэ.
sendoff-ask = Хүний тоо { $count } гаруй тул эхлээд өөр ажилтан харна.
sendoff-ask-yes = ✋ Өөр ажилтнаас асуух
sendoff-yes = ▶️ Тийм, илгээх
sendoff-nobody = Хүний тоо { $count } гаруй байна, гэтэл зөвшөөрөх өөр ажилтан алга. Админаас өөр ажилтан урихыг хүсээрэй.
sendoff-asked = Бусад ажилтнаас асуулаа. Хариуг нь танд хэлнэ.

account-open = 📊 Хэнд очсон бэ
account =
    { $count ->
        [one] <b>{ $name }</b>: { $count } хүн
       *[other] <b>{ $name }</b>: { $count } хүн
    }
account-state =
    .delivered = ✅ авсан
    .blocked = 🚫 холбогдох боломжгүй
    .failed = ⚠️ хүрсэнгүй
    .uncertain = ❔ авсан байж магадгүй
    .opted-out = 🔕 мэдээ авахгүй гэсэн
    .skipped = ⏭ илгээгээгүй
    .queued = ⏳ явж байна
    .waiting = ⏳ хүлээж байна
account-language = <b>Авсан хүмүүс, хэлээр</b>
account-country = <b>Авсан хүмүүс, улсаар</b>
account-elsewhere = улс нь тодорхойгүй
account-reasons = <b>Яагаад хүрээгүй вэ</b>
account-read = ✔️ уншсан: { $count }
account-retry = 🔁 Хүрээгүй хүмүүст дахин илгээх
account-remind = ⏰ Уншаагүй хүмүүст бичих
account-export = 📊 Хүснэгт гаргах
menu-accountfile = Мэдээний хүснэгт
accountfile-format = Ямар файл хэрэгтэй вэ?
    .label = Файл
    .xlsx = Excel (XLSX)
    .csv = CSV
account-column-number = Дугаар
account-column-language = Хэл
account-column-country = Улс
account-column-state = Үр дүн
account-column-why = Шалтгаан
account-column-at = Хэзээ
account-column-read = Уншсан
accountfile-ready = ✅ Хүснэгт бэлэн. Хүний тоо: { $count }. Дотор нь хэний ч нэр байхгүй.

replies-open = ✍️ Хариу: { $count }
replies = <b>Хүмүүсийн хариу.</b> Нэр харагдахгүй.
replies-none = Хариу одоохондоо алга.
replies-line = <b>{ $number }</b> ({ $day }): { $words }
replies-answer = ↪️ Бидний бичсэн: { $words }
replies-respond = ↪️ Хариу бичих: { $number }
replies-back = ✍️ Бүх хариуг харах
menu-respond = Хариу бичих
respond-words = Энэ хүнд өөрийнх нь хэлээр бичээрэй. Тэр ингэж бичсэн: { $words }
    .label = Хариу
respond-done = Боллоо. Одоо түүнд очно.
