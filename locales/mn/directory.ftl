### Keeping the directory of offices true: entries, reports, questions, tables. Only staff see this.

office-directory = 🗺 Тусламж авах газрууд
directory = <b>Тусламж авах газруудын жагсаалт.</b>
directory-how = Аль нэг газрын мэдээллийг засах бол «{ menu-services }» хэсгээс тэр газраа нээгээд, «{ services-edit }» гэснийг дараарай. Эсвэл доороос сонгоорой.
directory-open = 🗺 Тусламж авах газрууд
directory-questions = 🙋 Асуугаад олоогүй зүйл
directory-reports = 🛠 Буруу гэсэн мэдээлэл: { $count }
directory-old = 🕰 Жил гаруй шалгаагүй: { $count }
directory-offered = 🆕 Шинэ мэдээлэлтэй
directory-words = 🔤 Хайх үгс
directory-add = ➕ Газар нэмэх
directory-retired = 🗃 Нуусан газар
directory-table = 📊 Хүснэгтээр авах
directory-hand-in = 📤 Хүснэгт явуулах

entries-old = Эдгээр газрыг сүүлд шалгаснаас хойш жил гаруй болжээ. Залгаж асуугаарай, эсвэл өөрөө хараарай. Зөв бол «{ entry-checked }» гэснийг дараарай, буруу бол засаарай.
entries-retired = Эдгээр газрыг нуусан. Хэн ч хайгаад олохгүй.
entries-offered = Эдгээр газрын мэдээллийг манай ажилтнууд зассан. Гэтэл программын шинэ хувилбарт өөр мэдээлэл байна. Нэгийг нь нээгээд харьцуулаарай.
entries-none = Энд юу ч алга.

## One entry
entry-is-retired = 🗃 <b>Нуусан.</b> Энэ газрыг хэн ч хайгаад олохгүй.
entry-offered = 🆕 <b>Программын шинэ хувилбар үүнийг ингэж өөрчлөх гэж байна:</b>
entry-take = Шинийг нь авах
entry-ours = Манайхыг үлдээх
entry-checked = ✔️ Би өнөөдөр шалгасан
entry-retire = 🗃 Нуух
entry-revive = ↩️ Дахин харуулах
entry-history = 🕓 Юу өөрчлөгдсөн бэ
entry-line = <b>{ $field }:</b> { $value }
entry-differs = <b>{ $field }:</b> { $was } → { $now }
entry-many = бас { $count } зүйл
entry-past = <b>{ $name }</b>: юу өөрчлөгдсөн бэ
entry-no-past = Одоохондоо юу ч өөрчлөгдөөгүй.
entry-step = <b>{ $day }</b> · { $who } · { $how }
entry-step-release = <b>{ $day }</b> · { $how }
entry-by-gone = багаас гарсан ажилтан
entry-how =
    .chat = чатаар
    .spreadsheet = хүснэгтээр
    .release = программын шинэ хувилбар

## The parts of an entry that are changed together
part-name = Нэр
part-offers = Юу хийдэг
part-hours = Ажлын цаг
part-audience = Хэнд зориулсан
part-cost = Үнэ
part-place = Байршил
part-contact = Холбоо барих
part-kinds = Ямар тусламж
part-origin = Эх сурвалж

field-in = { $part }, { $language }
field-status = Харагдах эсэх
field-country = Улс
    .hint = Улсыг нь жагсаалтаас сонгоорой.
field-region = Аймаг, муж
    .hint = Аймаг, муж нь тэр улсынх байх ёстой. Эхлээд «{ field-region.all }» гэснийг сонгоорой.
    .all = Улс даяар
field-city = Хот
    .hint = Хамгийн ихдээ 200 үсэг.
field-categories = Ямар тусламж
    .hint = Жагсаалтаас ядаж нэгийг нь сонгоорой.
field-local = Тэр улсын хэл дээрх нэр
    .hint = Хаалган дээр нь яаж бичсэн, тэр чигээр нь бичээрэй. Хамгийн ихдээ 200 үсэг.
field-name = Нэр
    .hint = Хүмүүсийн нэрлэдгээр, богино бичээрэй. Ядаж нэг хэлээр нэртэй байх ёстой.
field-offers = Юу хийдэг
    .hint = Нэг хоёр богино өгүүлбэр бичээрэй. Хамгийн ихдээ 700 үсэг.
field-hours = Ажлын цаг
    .hint = Жишээ: Даваа-баасан 9:00-18:00
field-audience = Хэнд зориулсан
    .hint = Жишээ: E-9 визтэй ажилчид
field-cost = Үнэ
    .hint = Жишээ: 20,000 вон. Хамгийн ихдээ 700 үсэг.
field-free = Үнэгүй
    .hint = Тийм эсвэл үгүй.
field-address = Хаяг
    .hint = Захиа явуулахад бичдэг шиг, бүтнээр нь бичээрэй. Хамгийн ихдээ 200 үсэг.
field-at = Газрын зураг дээрх цэг
    .hint = Газрын зургаас авсан хоёр тоо, эхлээд өргөрөг, дараа нь уртраг: 37.3219, 126.8309
field-about = Энэ цэг зөвхөн хотын төвийг заана
    .hint = Тийм эсвэл үгүй.
field-phones = Утас
    .hint = Мөр бүрд нэг дугаар бичээрэй, тэндээ яаж залгадаг, яг тэр чигээр нь. Илүү ихийг мэдэж байвал ингэж бичээрэй: { "1577-0071 | +82 1577 0071 | yes" }. Сүүлийн үг нь гадаадаас залгаж болох эсэхийг хэлнэ: { "yes, no, unknown" } (тийм, үгүй, мэдэхгүй).
field-telegram = Telegram
    .hint = { "@name" } эсвэл { "https://t.me/name" }
field-website = Вэб хуудас
    .hint = { "https://" } эсвэл { "http://" } гэж эхэлнэ
field-email = Имэйл
    .hint = Жишээ: { "office@example.org" }
field-languages = Ярьдаг хэл
    .hint = Жагсаалтаас сонгоорой.
field-source = Хаанаас мэдсэн
    .hint = Вэб хаягийг нь, эсвэл хэн, яаж хэлснийг бичээрэй.
field-seen_on = Шалгасан өдөр
    .hint = Өдрийг { "2026-11-28" } гэж, эсвэл зөвхөн { "2026-11" } юм уу { "2026" } гэж бичнэ
field-confidence = Хэр найдвартай
    .hint = Жагсаалтаас сонгоорой.

confidence-sourced = Найдвартай: эх сурвалжаас нь үзсэн
confidence-sourced-old = Эх сурвалж нь хуучин
confidence-sourced-weak = Эх сурвалж нь эргэлзээтэй
confidence-unverified = Шалгаагүй
confidence-own-rule = Манай өөрсдийн дүрэм

## Changing a field
menu-amend = Мэдээлэл засах
amend-to = <b>{ $field }</b>: яаж байх ёстойг нь бичээрэй. { $hint }
    .label = Шинэ
amend-unfit = «{ $field }» гэсэн хэсэгт ингэж бичиж болохгүй. { $hint }
menu-amendone = Мэдээлэл засах
amendone-to = <b>{ $field }</b>: нэгийг нь сонгоорой.
    .label = Шинэ
menu-amendmany = Мэдээлэл засах
amendmany-to = <b>{ $field }</b>: таарах бүгдийг нь сонгоорой.
    .label = Шинэ

## A new entry
menu-newentry = Шинэ газар
newentry-country = Энэ газар аль улсад байдаг вэ?
    .label = Улс
newentry-region = Аль нутгийн хүмүүст тусалдаг вэ?
    .label = Аймаг, муж
newentry-categories = Ямар тусламж үзүүлдэг вэ?
    .label = Ямар тусламж
newentry-name = Юу гэж нэрлэдэг вэ? Өөрийнхөө хэлээр бичээрэй.
    .label = Нэр
newentry-offers = Хүмүүст юугаар тусалдаг вэ? Өөрийнхөө хэлээр нэг хоёр богино өгүүлбэр бичээрэй.
    .label = Юу хийдэг
newentry-phones = Утасны дугаар нь хэд вэ?
    .hint = Мөр бүрд нэг дугаар бичээрэй, тэндээ яаж залгадаг, яг тэр чигээр нь.
    .label = Утас
newentry-address = Яг хаана байдаг вэ?
    .label = Хаяг
newentry-website = Вэб хуудас бий юу?
    .label = Вэб хуудас
newentry-source = Та үүнийг хаанаас мэдсэн бэ?
    .hint = Вэб хаягийг нь, эсвэл хэн хэлснийг бичээрэй. Хүмүүст өдөр нь харагдана, хаанаас мэдсэн нь харагдахгүй.
    .label = Хаанаас мэдсэн
newentry-review = Бүгд зөв үү? Хүмүүс үүнийг шууд хайж олно.
    .send = ✔️ Тийм, харуулах

## Said to be wrong
reports = <b>Хүмүүс манай жагсаалтын эдгээр мэдээллийг буруу гэж хэлсэн.</b> Нэр харагдахгүй. Шалгаад засаарай.
reports-none = Буруу байна гэж хэлсэн хүн алга.
reports-line = <b>{ $number }</b> { $name } ({ $day }, { $language }): { $note }
reports-see = ✏️ { $number }
reports-done = ✔️ { $number }: болсон

## Asked, but not found
questions = <b>Хүмүүс эдгээрийг асуусан ч би сайн хариулж чадаагүй.</b> Утасны дугаар, хаягийг нь хассан. Хэн асуусан нь танд харагдахгүй.
questions-none = Бүх асуултыг шийдсэн байна.
questions-one = { $count }× { $words }
questions-open = 🙋 Бусад асуулт
question =
    { $count ->
        [one] <b>{ $count } хүн ингэж асуусан:</b>
       *[other] <b>{ $count } хүн ингэж асуусан:</b>
    }
question-way = «{ $words }» ({ $language }, { $country })
question-how = Та алийг нь ч сонгосон, асуусан бүх хүнд мэдэгдэнэ. Зөвхөн «{ question-aside }» гэвэл мэдэгдэхгүй.
question-word = 🔤 Энэ үгийг хайлтад нэмэх…
question-add = ➕ Тохирох газар нэмэх
question-answer = ✍️ Хариу бичих
question-aside = Хариулахгүй орхих
question-told =
    { $count ->
        [one] Боллоо. { $count } хүнд мэдэгдэнэ.
       *[other] Боллоо. { $count } хүнд мэдэгдэнэ.
    }

menu-word = Хайх үг
word-words =
    <code>{ $asked }</code>
    Хүмүүс ямар үг хэлдэг вэ? Зөвхөн тэр үгийг, залгаваргүй үлдээгээрэй. Жишээ нь «цалингийн» биш, «цалин».
    .label = Үг
word-category = Энэ үгээр ямар тусламж хайдаг вэ?
    .label = Ямар тусламж

words = <b>Хайлтад нэмсэн үгс:</b>
words-none = Одоохондоо нэмсэн үг алга. «{ directory-questions }» гэсэн хэсгээс нэмж болно.
words-line = «{ $words }» ({ $language }): { $kind }
words-drop = ✖️ { $words }

menu-explain = Асуултад хариулах
explain-words = Тэд юуг мэдэх хэрэгтэй вэ? Асуусан бүх хүнд яг таны бичсэнээр очно.
    .label = Хариу
explain-review = Асуусан бүх хүнд үүнийг явуулах уу?
    .send = ✔️ Тийм, явуулах

## What those hear who asked
asked-answer = Та надаас ингэж асуусан: «{ $words }»
asked-words = { $note }
asked-look = Одоо би хаанаас хайхаа мэддэг боллоо:
asked-open = 🔎 Харах

## The directory as a table
menu-entrytable = Жагсаалтыг хүснэгтээр авах
entrytable-format = Ямар хүснэгт хэрэгтэй вэ?
    .label = Хүснэгт
    .xlsx = XLSX, өөрөө засах
    .hsds = HSDS, бусдад өгөх
entrytable-begun = Би хүснэгтийг гаргаж байна. Бэлэн болмогц танд энд ирнэ.
entrytable-ready = ✅ Жагсаалт бэлэн. Газрын тоо: { $count }
entrytable-how = Хүссэнээ өөрчлөөрэй. Шинэ газрыг хамгийн доор нь, дугааргүй мөрөөр нэмээрэй. Дараа нь хүснэгтээ надад явуулаарай. Би эхлээд юу өөрчлөгдөхийг танд харуулна.
entrytable-hsds = Эдгээр нь { "Open Referral HSDS 3.0" } хэлбэрийн хүснэгтүүд. Бусад байгууллагын лавлах ч үүнийг уншиж чадна.
entrytable-column-number = Дугаар
entrytable-column-version = Хувилбар
entrytable-about-at = Хэзээ гаргасан
entrytable-about-rows = Хэдэн газар
entrytable-about-how = Яаж ашиглах

amended = <b>Энэ хүснэгтээр { $changed } газрын мэдээлэл өөрчлөгдөж, { $added } газар шинээр нэмэгдэнэ.</b> Одоохондоо юу ч өөрчлөгдөөгүй.
amended-applied = Эдгээр өөрчлөлтийг аль хэдийн хийсэн байна.
amended-dropped = Энэ хүснэгтийг цуцалсан.
amended-apply = ✔️ Тийм, ингэж өөрчилье
amended-drop = ✖️ Үгүй, энэ хүснэгт хэрэггүй
amended-entry = <b>{ $name }</b>
amended-new = ➕ <b>{ $name }</b>
amended-row = { $row }-р мөр, газар { $number }: { $why }
amended-unfit = «{ $field }» гэсэн хэсэгт ингэж бичиж болохгүй
amended-unknown = ийм газар алга
amended-moved = энэ хооронд өөр хүн өөрчилсөн
amended-twice = энэ газар хүснэгтэд хоёр удаа орсон
amended-done =
    { $count ->
        [one] Боллоо: { $count } газрын мэдээллийг шинэчиллээ. Хүмүүст шууд харагдана.
       *[other] Боллоо: { $count } газрын мэдээллийг шинэчиллээ. Хүмүүст шууд харагдана.
    }
amended-stayed =
    { $count ->
        [one] Энэ хооронд { $count } газрын мэдээллийг өөр хүн өөрчилсөн байна. Түүнийг хэвээр нь үлдээлээ.
       *[other] Энэ хооронд { $count } газрын мэдээллийг өөр хүн өөрчилсөн байна. Тэдгээрийг хэвээр нь үлдээлээ.
    }
amended-none = Энэ хүснэгтээс өөрчлөх зүйл олдсонгүй.
amended-read = Таны хүснэгтийг уншлаа. Одоохондоо юу ч өөрчлөгдөөгүй.
amended-look = Юу өөрчлөгдөхийг харах
