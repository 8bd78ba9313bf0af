### A group that forms a cooperative: founding, inviting, joining, members and roles, tasks, votes.

menu-groups = 👥 Kooperativim
groups = Guruhlaringiz:
groups-none = Siz hali hech qaysi guruhda emassiz. Yangi guruh tuzsangiz bo‘ladi. Boshqa guruhga esa uning havolasi yoki rasmi orqali qo‘shilasiz.
groups-found = ➕ Guruh tuzish

group = <b>{ $name }</b>
group-what = { $kind } · { $where }
group-kind =
    .farming = Ekin ekish
    .animals = Mol boqish
    .food = Oziq-ovqat tayyorlash
    .crafts = Hunarmandchilik, tikuv
    .trade = Savdo
    .services = Xizmat ko‘rsatish
    .building = Qurilish
    .other = Boshqa ish
group-aim = { $aim }
# The law asks for $most founders
group-size = 👥 Hozir { $count } kishisiz, kamida { $most } kishi kerak
# No number is sure; $most is our advice
group-size-advised = 👥 Hozir { $count } kishisiz. Maslahatimiz: kamida { $most } kishi bo‘lib boshlang.
group-stage = 🪜 { $parts } qadamdan { $part }-qadam: { $stage }
group-members = <b>A’zolar</b>
group-more = … va boshqalar
group-member = { $name } · { $role }
group-missing = Yana kerak: { $what }
group-open = 👥 { $name }
group-offered = 🙋 Sizga taklif bor
group-tasks = ✅ Topshiriqlar
group-motions = 🗳 Ovoz berish: { $count }
group-plan = 📘 Biznes-reja
group-invite = 📨 Taklif qilish
group-mates = 👥 A’zolar
group-change = ✏️ Guruh haqida
group-leave = 🚪 Guruhdan chiqish

mate-role =
    .member = a’zo
    .chairperson = rais
    .secretary = kotib
    .treasurer = xazinachi
    .auditor = taftishchi
mate-duty =
    .chairperson = <b>Rais</b> guruhni yig‘adi va guruh nomidan gapiradi.
    .secretary = <b>Kotib</b> nima qaror qilinganini yozib boradi va hujjatlarni saqlaydi.
    .treasurer = <b>Xazinachi</b> pulni saqlaydi va hisob-kitobni yuritadi.
    .auditor = <b>Taftishchi</b> pul hisobi to‘g‘rimi, tekshirib turadi. Uning boshqa vazifasi bo‘lmaydi.

## Founding
menu-found = Guruh tuzish
found-group =
    <b>Guruh uchun yozganlaringizni saqlashimizga va guruhda ko‘rsatishimizga rozimisiz?</b>
    • <b>Nimani:</b> guruhda ko‘rinadigan ismingizni (uni o‘zingiz tanlaysiz), vazifangizni, topshiriqlaringizni, guruh uchun yozganlaringizni va ovozingizni (yashirin ovoz berishda faqat ovoz berganingizni).
    • <b>Nima uchun:</b> birga reja tuzib, birga qaror qilishingiz uchun.
    • <b>Kim ko‘radi:</b> guruhingiz a’zolari. Dastur maslahatchilari guruhni ko‘radi, lekin ismingizni ko‘rmaydi.
    • <b>Qancha vaqt:</b> siz guruhdan chiqquncha, lekin ko‘pi bilan oxirgi o‘zgartirishingizdan keyin { $years ->
        [one] <b>{ $years } yil</b>.
       *[other] <b>{ $years } yil</b>.
    }
    • <b>Kim saqlaydi:</b> { $office }, { $contact }.
    “Yo‘q” desangiz ham bo‘ladi. Unda bu yerda guruhga a’zo bo‘la olmaysiz. Boshqa hamma narsa avvalgidek ishlaydi.
    .label = Guruh uchun yozganlarimni saqlash
group-refused = Hechqisi yo‘q. Guruh haqida hech narsa saqlamaymiz. Istagan payt qaytib kelishingiz mumkin.
found-name = Guruhning nomi nima bo‘ladi?
    .label = Guruh nomi
found-country = Kooperativ qaysi davlatda bo‘ladi?
    .label = Davlat
found-region = Qaysi viloyatda?
    .label = Viloyat
    .none = Hali bilmaymiz
found-kind = Kooperativ nima ish qiladi?
    .label = Ish turi
found-aim = Birgalikda nima qilmoqchisiz? Ikki-uch gap bilan yozing. Buni guruhdagilarning hammasi o‘qiydi.
    .label = Nima qilmoqchimiz
found-own = Guruhdagilarga ismingiz qanday ko‘rinsin?
    .label = Guruhdagi ismim
    .hint = Familiyasiz, ismingizning o‘zi yetadi.
found-review = Hammasi to‘g‘rimi?
    .send = ✔️ Guruhni tuzish
found-done = 🎉 <b>{ $name }</b> guruhi tuzildi. Hozircha uning raisi siz. Boshqalar mana shu orqali qo‘shiladi:

## Inviting and joining
groupinvite = <b>{ $name }</b> guruhiga mana shu orqali qo‘shilish mumkin. Rasmni yotoqxonada ko‘rsating yoki havolani yuboring. Rasm yoki havola kimda bo‘lsa, o‘sha qo‘shila oladi.
groupinvite-how = Havola yoki rasm orqali kirgan odam <b>{ $name }</b> guruhiga a’zo bo‘ladi.
groupinvite-show = 🖼 Havola va rasmni ko‘rsatish
groupinvite-renew = 🔄 Yangi havola qilish
groupinvite-sure = Eski havola va rasmlar bundan keyin ishlamaydi. Yangisini qilaymi?
menu-joingroup = Guruhga qo‘shilish
joingroup-code = Iltimos, guruhning kodini yozing.
    .label = Kod
joingroup-group =
    Sizni <b>{ $group }</b> guruhiga taklif qilishdi.

    { found-group }
    .label = { found-group.label }
joingroup-own = Guruhdagilarga ismingiz qanday ko‘rinsin?
    .label = Guruhdagi ismim
    .hint = Familiyasiz, ismingizning o‘zi yetadi.
joingroup-over = Bu havola endi ishlamaydi. Iltimos, guruhdan yangisini so‘rang.
joingroup-news = 👋 “{ $group }” guruhiga yangi a’zo qo‘shildi: { $name }.

menu-regroup = Guruh haqida
regroup-name = Guruhning nomi nima bo‘ladi?
    .label = Guruh nomi
regroup-country = Kooperativ qaysi davlatda bo‘ladi?
    .label = Davlat
regroup-region = Qaysi viloyatda?
    .label = Viloyat
regroup-kind = Kooperativ nima ish qiladi?
    .label = Ish turi
regroup-aim = Birgalikda nima qilmoqchisiz? Ikki-uch gap bilan yozing.
    .label = Nima qilmoqchimiz
regroup-review = Guruh o‘zi haqida mana shularni aytadi. Buni guruhdagi har kim o‘zgartira oladi.
    .send = ✔️ Shunday qolsin

leavegroup = <b>{ $name }</b> guruhidan chiqmoqchimisiz? Ismingiz guruhdan o‘chadi. Keyin havola orqali qaytib kelishingiz mumkin.
leavegroup-chair = Guruhning raisi siz. Yaxshisi, avval birovdan o‘rningizga rais bo‘lishini so‘rang. Baribir chiqmoqchimisiz?
leavegroup-yes = 🚪 Ha, chiqaman
leavegroup-done = Siz “{ $name }” guruhidan chiqdingiz.
leavegroup-news = “{ $group }” guruhidan bir a’zo chiqdi: { $name }.

## Members and roles
mates =
    { $count ->
        [one] <b>{ $name }</b>: { $count } a’zo
       *[other] <b>{ $name }</b>: { $count } a’zo
    }
mate-since = Guruhga qo‘shilgan kuni: { $day }
mate-offer = Taklif qilish: { $role }
mate-offered = Taklifingizni yubordim: { $name }. Javobi “ha” bo‘lsa, vazifasi o‘zgaradi.
mate-remove = Guruhdan ketishini taklif qilish
mate-resign = Vazifamdan voz kechaman
offers = <b>{ $name }</b> guruhi sizga vazifa taklif qilyapti:
offers-news = “{ $group }” guruhi sizga vazifa taklif qilyapti: { $role }.
offers-take = ✔️ Ha: { $role }
offers-leave = Yo‘q, rahmat
offers-taken = “{ $group }” guruhida { $name } endi { $role } bo‘ldi.

## Tasks
tasks = <b>{ $name }</b>: kooperativ sari yo‘lingiz
tasks-line = { $stage } ({ $done }/{ $most })
tasks-stage = <b>{ $stage }</b>
tasks-all = 🪜 Hamma qadamlar
tasks-news = 🎉 “{ $group }” guruhi bu qadamni tugatdi: “{ $stage }”. Keyingi qadam: { $next }
task-is-open = ⬜ { $task }
task-is-taken = ⬜ { $task } – { $name }
task-is-dated = ⬜ { $task } – { $name }, oxirgi kuni: { $day }
task-is-done = ✅ { $task }
task-rule = ⚖️ { $rule }
task-limit = ⚖️ { $rule }: oxirgi kuni { $day }
event-meeting = Ta’sis yig‘ilishi kuni
event-shares = Pay badali to‘lanadigan kun
event-business = Ish boshlanadigan kun
task-done = ✅ Bajarildi
task-undo = Yo‘q, hali bajarilmagan
task-take = 🙋 Men qilaman
task-drop = Men qila olmayman
task-give = 👉 Boshqa kishi qilsin
task-day = 📅 Qachongacha?
task-event = 📅 { $event }
task-open = ✅ Topshiriqni ko‘rish
task-news = { $name } sizdan “{ $group }” guruhi uchun bir ish qilib berishingizni so‘rayapti: { $task }
task-reminder = ⏰ { $group }: “{ $task }”. Oxirgi kuni: { $day }.
taskgive = “{ $task }”: buni kim qiladi?
menu-taskday = Topshiriq kuni
taskday-day = Qaysi kuni? { $task }
    .label = Kun
taskday-late = Bu juda kech: qonun bo‘yicha oxirgi kun { $day }. Iltimos, oldinroq kunni tanlang.

## Votes
motions = <b>{ $name }</b>: birgalikda qiladigan qarorlaringiz
motions-none = Hali hech narsa ovozga qo‘yilmagan.
motions-legal = Bu tayyorgarlik ko‘rishga yordam beradi, lekin qonun talab qiladigan yig‘ilish o‘rnini bosmaydi.
motions-put = ➕ Taklifni ovozga qo‘yish
motions-line = { $state } { $words }
motion-mark =
    .open = 🗳
    .passed = ✅
    .failed = ❌
motion = <b>{ $kind }</b>
motion-about = Kim haqida: { $name }
motion-words = “{ $words }”
motion-until = Ovoz berishning oxirgi kuni: { $day }. Hozircha { $most } kishidan { $count } kishi ovoz berdi
motion-secret = Yashirin: kim qanday ovoz berganini hech kim ko‘rmaydi.
motion-state =
    .passed = ✅ <b>Qabul qilindi</b>
    .failed = ❌ <b>Qabul qilinmadi</b>
motion-counted = Ha: { $yes } · Yo‘q: { $no } · Betaraf: { $abstain } · A’zolar: { $most }
# "more than half" or "at least 2/3", twice
motion-rule = Taklif qabul qilinishi uchun a’zolarning { $quorum } ovoz berishi va ovozlarning { $majority } “ha” bo‘lishi kerak.
motion-half = yarmi
motion-share = { $value } qismi
motion-own-rule = Bu qoida bizning maslahatimiz. Ustavingiz yoki qonun bundan ko‘proq talab qilishi mumkin: iltimos, qo‘llanmada aytilgan idoradan so‘rang.
motion-more-than = { $share }dan ko‘pi
motion-at-least = kamida { $share }
motion-open = 🗳 Ovoz berishga o‘tish
motion-news = 🗳 “{ $group }” guruhi ovoz beryapti: “{ $words }”
motion-over = 🗳 { $group }: “{ $words }” bo‘yicha ovoz berish tugadi.
vote-yes = 👍 Ha
vote-no = 👎 Yo‘q
vote-abstain = Betarafman

menu-propose = Ovoz berish
propose-kind = Nima haqida ovoz beriladi?
    .label = Nima haqida
    .articles = Ustavni qabul qilish
    .board = Boshqaruvni saylash
    .share = Pay badalini belgilash
    .remove = A’zoning guruhdan ketishi
    .other = Boshqa narsa
propose-anything = Iltimos, taklifingizni yozing. Unga “ha” yoki “yo‘q” deb javob berib bo‘lsin.
propose-remove = { $name } nima uchun guruhdan ketishi kerak? Yozganingizni hamma o‘qiydi, { $name } ham o‘qiydi.
propose-words = { $about }
    .label = Taklif
propose-secret = Ovoz berish yashirin bo‘lsinmi?
    .label = Yashirin
    .hint = Yashirin bo‘lsa, kim qanday ovoz berganini hech kim ko‘rmaydi.
propose-days = Necha kun ovoz beriladi?
    .label = Necha kun
    .day = 1 kun
    .three = 3 kun
    .week = 7 kun
    .fortnight = 14 kun
propose-review = Har bir a’zo bir marta ovoz bera oladi, keyin uni hech kim o‘zgartira olmaydi. Guruhda ovozga qo‘yaymi?
    .send = ✔️ Ha, ovozga qo‘yilsin

deed-group-founded = guruh tuzildi
deed-group-joined = guruhga qo‘shildi
deed-group-left = guruhdan chiqildi
deed-group-role = guruhda vazifa olindi
deed-voted = guruhda ovoz berildi

## The business plan
plan = <b>{ $name }: biznes-reja</b>
    Uni guruhdagilarning hammasi to‘liq ko‘radi. Har bir qismini orangizdan bir kishi yozadi.
plan-section =
    .idea = Niyatimiz
    .needs = A’zolarga nima kerak
    .market = Kim sotib oladi
    .production = Qanday ishlaymiz
    .people = Kim nima qiladi
    .startup = Boshlash xarajatlari
    .income = Bir oylik daromad
    .costs = Bir oylik xarajatlar
    .numbers = Pay, qarz, ish o‘rni
    .risks = Qanday xavflar bor
    .benefit = Hammaga foydasi
plan-about =
    .idea = Nima tayyorlaysiz yoki qanday ish qilasiz, nega aynan birgalikda?
    .needs = A’zolar qaysi qiyinchilikdan qutuladi? Har biringizga qanday foyda keladi?
    .market = Buni kim sotib oladi, qancha oladi va qanday narxda? U yerda yana kim shunday narsa sotadi?
    .production = Qayerda, qaysi asbob va xomashyo bilan, qanday tartibda ishlaysiz? Nimalaringiz allaqachon bor?
    .people = Kim qaysi ishni qiladi? Bu ishni Koreyada yoki undan oldin kim o‘rgangan?
    .startup = Birinchi savdogacha bir marta pul to‘lanadigan hamma narsa: asbob-uskuna, chorva, bino, hujjatlar.
    .income = Oddiy bir oyda nimalarni sotasiz: har biri alohida qatorda.
    .costs = Oddiy bir oyda nimalarga pul to‘laysiz: ishchilar oyligi, ijara, yem, yoqilg‘i, elektr, qarz.
    .numbers = Har bir a’zo qancha pul qo‘shadi, qancha qarz olish kerak va necha kishiga ish bo‘ladi.
    .risks = Nima xalaqit berishi mumkin: ob-havo, kasallik, narxlar? Unda nima qilasiz?
    .benefit = Qishloq yoki shaharga, ayollarga, yoshlarga va tabiatga qanday foydasi bor?
plan-written = ✅ { $title }
plan-unwritten = ⬜ { $title }
plan-title = <b>{ $title }</b>
plan-words = { $words }
plan-line = • { $what }: { $value }
plan-total = <b>Jami: { $value }</b>
plan-number = { $title }: { $value }
plan-author = ✍️ Buni yozadi: { $name }
plan-nobody = Bu qismni hali hech kim yozmayapti.
plan-claim = 🙋 Buni men yozaman
plan-drop = Boshqalar yozsin
plan-write = ✍️ Yozish
plan-more = ➕ Qator qo‘shish
plan-less = ✖️ { $what }
plan-start = Boshlash uchun: { $value }
plan-month = Bir oyda: daromad { $income }, xarajat { $costs }, qoladi { $left }
plan-first = Birinchi pul: pay badallari { $shares }, qarz { $loan }, yana kerak { $gap }
plan-even =
    { $count ->
        [one] Boshlash xarajatlari { $count } oyda qoplanadi.
       *[other] Boshlash xarajatlari { $count } oyda qoplanadi.
    }
plan-never = Hozirgi hisobga ko‘ra, boshlash xarajatlari hech qachon qoplanmaydi: bir oylik xarajat daromadga teng yoki undan ko‘p.
menu-plantext = Rejaning bir qismi
plantext-words = { $about }
    .label = Matn
menu-planline = Rejaning bir qatori
planline-what = <b>{ $title }</b>: bu nima?
    .label = Nima
planline-amount = Bu o‘z davlatingiz pulida qancha bo‘ladi?
    .label = Pul miqdori
planline-full = Bu yerda allaqachon { $most } ta qator bor. Iltimos, avval bittasini olib tashlang.
menu-plannumbers = Pay, qarz, ish o‘rni
plannumbers-jobs = A’zolar bilan birga necha kishiga ish bo‘ladi?
    .label = Ish o‘rinlari
plannumbers-women = A’zolarning nechtasi ayol?
    .label = Ayollar
plannumbers-young = A’zolarning nechtasi 30 yoshdan kichik?
    .label = 30 yoshdan kichiklar
plannumbers-share = Har bir a’zo qancha pul qo‘shadi?
    .label = Har bir a’zoning pay badali
plannumbers-loan = Qancha qarz olishingiz kerak?
    .label = Qarz
plannumbers-review = Bu raqamlar to‘g‘rimi?
    .send = ✔️ Ha, saqlansin
