### Broadcasts as the office makes them: writing, choosing who gets them, sending, the account.

office-broadcasts = 📣 Ko‘pchilikka xabar
broadcasts = <b>Ko‘pchilikka xabarlar.</b>
broadcasts-back = 📣 Barcha xabarlar
broadcast-new = ➕ Yangi xabar
broadcast-line = { $name } · { $state }
broadcast = <b>{ $name }</b> · { $state }
broadcast-open = 📣 Xabarga qaytish
broadcast-none = Bunday xabar yo‘q.
broadcast-state =
    .draft = xomaki nusxa
    .asked = hamkasb roziligini kutyapti
    .scheduled = vaqtini kutyapti
    .gathering = boshlanyapti
    .sending = yuborilyapti
    .paused = to‘xtatib turilgan
    .held = vaqtida ketmagan
    .done = yuborib bo‘lingan
    .cancelled = butunlay to‘xtatilgan
broadcast-kind = { $what }, yozgan: { $name }
broadcast-at-once = Darhol yuboriladi.
broadcast-due = Yuboriladi: { $day }, soat { $hour } ({ $where } vaqti bilan).
broadcast-night = 🌙 Hozir bu yerda tun: { $where }. U yerdagilar ertalab oladi.
broadcast-approved-by = ✅ Rozilik bergan: { $name }.
broadcast-instead = Bu tillarda matn yo‘q: { $what }. Bu odamlarga shu tilda boradi: { $language }
broadcast-change = ✏️ Xabarni o‘zgartirish
broadcast-whom = 👥 Kimga boradi
broadcast-when = 🕐 Qachon
broadcast-test = 📨 Avval o‘zimga yuborish
broadcast-tested = Hozir sizga keladi. Odamlar ham uni xuddi shunday ko‘radi.
broadcast-off = ▶️ Yuborish
broadcast-delete = 🗑 Bu xomaki nusxani o‘chirish
broadcast-approve = ✅ Roziman, yuborilsin
broadcast-back = ↩️ Yozgan odamga qaytarish
broadcast-go = ▶️ Hozir yuborish
broadcast-pause = ⏸ To‘xtatib turish
broadcast-resume = ▶️ Davom ettirish
broadcast-cancel = ⏹ Butunlay to‘xtatish
broadcast-look = 👁 Ko‘rib chiqish
broadcast-please-look = { $who } ko‘pchilikka xabar yubormoqchi: { $name }. Iltimos, ko‘rib chiqing: yuborilishiga rozimisiz?
broadcast-was-approved = ✅ “{ $name }” xabaringizga rozilik berildi. U hozir yoki belgilangan vaqtda yuboriladi.
broadcast-was-sent-back = ↩️ “{ $name }” xabaringiz o‘zingizga qaytdi. Hamkasbingiz bilan gaplashib, o‘zgartirib, yana yuboring.
broadcast-was-done = ✅ “{ $name }” xabaringiz yuborib bo‘lindi. Kimga yetganini ko‘ring.
broadcast-was-paused = ⏸ “{ $name }” xabaringizni to‘xtatib turdim: juda ko‘p odamga yetib bormadi. Davom ettirishdan oldin sababini ko‘ring.
broadcast-was-held = ✋ “{ $name }” xabaringiz o‘z vaqtida ketmay qoldi. Shundan beri hech narsa yubormadim. Hozir ham kerakmi? Kerak bo‘lsa, “Hozir yuborish” tugmasini bosing.
broadcast-progress = 📣 { $most } kishidan { $count } ({ $percent } %)

preview-open = 👁 Qanday borishini ko‘rish
preview-language = ⬇️ { $language }
preview-end = Hammasi shu.

menu-compose = Ko‘pchilikka xabar yozish
compose-title = Bu xabarni nima deb ataymiz? Nomini faqat idora ko‘radi.
    .label = Nomi
compose-kind = Bu qanday xabar?
    .label = Turi
    .information = ℹ️ Ma’lumot
    .urgent = ❗ Shoshilinch
    .invitation = ✍️ Javob kutiladigan xabar
    .hint = Ma’lumot va javob kutiladigan xabar faqat yangilik olishni istaganlarga boradi. Shoshilinch xabar hammaga, kechasi ham boradi. Unga hamkasb roziligi kerak emas, lekin bu yozib qo‘yiladi.
compose-text_ky = Iltimos, qirg‘izcha matnni yuboring.
    .label = Qirg‘izcha
compose-text_uz = Iltimos, o‘zbekcha matnni lotin harflarida yuboring.
    .label = O‘zbekcha
    .hint = O‘zbekchani kirill harflarida o‘qiydiganlarga matn kirillcha boradi. Yuborishdan oldin ikkalasini ham ko‘rasiz.
compose-text_mn = Iltimos, mo‘g‘ulcha matnni yuboring.
    .label = Mo‘g‘ulcha
compose-text_ru = Iltimos, ruscha matnni yuboring.
    .label = Ruscha
compose-text_ko = Iltimos, koreyscha matnni yuboring.
    .label = Koreyscha
compose-text_en = Iltimos, inglizcha matnni yuboring.
    .label = Inglizcha
compose-fallback = Ba’zi tillarda matn yo‘q. Shu tillarda o‘qiydiganlarga qaysi tilda borsin?
    .label = Matni yo‘q tillar o‘rniga
compose-file = Rasm yoki hujjat qo‘shasizmi? Hammaga bir xili boradi.
    .label = Rasm yoki hujjat
compose-button = Tagiga tugma qo‘yaylikmi?
    .label = Tugma
    .page = Shu yerdagi sahifa
    .web = Internetdagi sahifa
compose-page = Tugma qaysi sahifani ochsin?
    .label = Sahifa
compose-url = Iltimos, internetdagi sahifa manzilini yuboring.
    .label = Manzil
compose-label = Tugmaga nima deb yozilsin? Hamma bir xil so‘zni ko‘radi.
    .label = Tugmadagi so‘z
compose-ack = Odamlar “O‘qib chiqdim” tugmasini bossinmi?
    .label = “O‘qib chiqdim”
compose-until = Keyin qo‘shilganlarga ham borsinmi? Borsa, qaysi kungacha?
    .label = Yangi odamlar uchun muddat
compose-review = <b>Hammasi to‘g‘rimi?</b> Hali hech narsa yuborilgani yo‘q.
    .send = ✔️ Ha, saqlansin
compose-empty = Hali matn yo‘q. Iltimos, kamida bitta tilda yozing.
compose-caption = Rasm yoki hujjat tagidagi matnga { $longest } ta harf sig‘adi. Eng uzunida { $length } ta harf bor. Iltimos, qisqartiring yoki rasmni olib tashlang.

menu-schedule = Xabar qachon ketadi
schedule-when = Qachon yuborilsin?
    .label = Qachon
    .now = Darhol
    .later = Keyinroq
schedule-zone = Qaysi shahar vaqti bilan?
    .label = Shahar vaqti
schedule-day = Qaysi kuni?
    .label = Kuni
schedule-time = Soat nechada?
    .label = Vaqti
schedule-review = <b>Hammasi to‘g‘rimi?</b> Kechasi (odam yashaydigan joy vaqti bilan 22:00–8:00) faqat shoshilinch xabar boradi. Qolganlari ertalab boradi.
    .send = ✔️ Ha
schedule-past = Bu vaqt o‘tib ketgan. Iltimos, kechroq vaqtni tanlang.
clock-KR = Seul
clock-KG = Bishkek
clock-UZ = Toshkent
clock-MN = Ulan-Bator

segment = <b>Kimga boradi?</b>
segment-all = Shu xizmatdan foydalanadigan hammaga.
segment-count =
    { $count ->
        [one] Hozir <b>{ $count } kishi</b>:
       *[other] Hozir <b>{ $count } kishi</b>:
    }
segment-unreachable = xabar yetkazib bo‘lmaydi: { $count }
segment-opted-out = yangilik istamaydi, ularga bormaydi: { $count }
segment-country = Davlat
segment-region = Vatandagi viloyat
segment-place = Hozir qayerda
segment-work_region = Koreyadagi ish joyi
segment-language = Til
segment-status = Ariza holati
segment-plan = Reja
segment-cooperative = Kooperativda
    .member = A’zolar
    .chairperson = Raislar
segment-departs_from = Ketish oyi (eng erta)
segment-departs_until = Ketish oyi (eng kech)
segment-active = Yaqinda yozganlar
segment-days =
    { $days ->
        [one] oxirgi { $days } kunda
       *[other] oxirgi { $days } kunda
    }
segment-unread = Faqat avvalgi xabarni olgan, lekin “O‘qib chiqdim” tugmasini bosmaganlar.
segment-done = ✔️ Tayyor
segment-saved = 📂 Saqlangan guruhlar
segment-keep = 💾 Bu guruhni saqlash
segments = <b>Saqlangan guruhlar.</b> Kerakligini bosing.
segments-none = Hali saqlangan guruh yo‘q.
segments-forget = 🗑
menu-keepsegment = Guruhni saqlash
keepsegment-name = Bu guruhni nima deb ataymiz?
    .label = Nomi

sendoff-urgent = ❗ Bu shoshilinch: hammaga, kechasi ham, yangilik istamaganlarga ham boradi va hamkasbdan rozilik so‘ralmaydi. Bu yozib qo‘yiladi.
sendoff-ask = Xabarni oladiganlar { $count } kishidan ko‘p, shuning uchun avval hamkasbingiz ko‘rib chiqadi.
sendoff-ask-yes = ✋ Hamkasbimdan so‘rayman
sendoff-yes = ▶️ Ha, yuborilsin
sendoff-nobody = Xabarni oladiganlar { $count } kishidan ko‘p, lekin rozilik beradigan boshqa hamkasb yo‘q. Iltimos, administratordan yana bir hamkasbni taklif qilishini so‘rang.
sendoff-asked = Hamkasblaringizdan so‘radim. Javobini sizga aytaman.

account-open = 📊 Kimga yetdi
account =
    { $count ->
        [one] <b>{ $name }</b>: { $count } kishi
       *[other] <b>{ $name }</b>: { $count } kishi
    }
account-state =
    .delivered = ✅ oldi
    .blocked = 🚫 xabar yetkazib bo‘lmaydi
    .failed = ⚠️ yetib bormadi
    .uncertain = ❔ balki olgandir
    .opted-out = 🔕 yangilik istamaydi
    .skipped = ⏭ yuborilmadi
    .queued = ⏳ yo‘lda
    .waiting = ⏳ kutyapti
account-language = <b>Olganlar, til bo‘yicha</b>
account-country = <b>Olganlar, davlat bo‘yicha</b>
account-elsewhere = davlati noma’lum
account-reasons = <b>Nega yetib bormadi</b>
account-read = ✔️ o‘qib chiqqanlar: { $count }
account-retry = 🔁 Yetmaganlarga yana yuborish
account-remind = ⏰ O‘qimaganlarga yozish
account-export = 📊 Jadval tayyorlash
menu-accountfile = Xabar jadvali
accountfile-format = Qanday fayl kerak?
    .label = Fayl
    .xlsx = Excel (XLSX)
    .csv = CSV
account-column-number = Tartib raqami
account-column-language = Til
account-column-country = Davlat
account-column-state = Natija
account-column-why = Sababi
account-column-at = Qachon
account-column-read = O‘qigan vaqti
accountfile-ready = ✅ Jadval tayyor. Odamlar soni: { $count }. Unda hech kimning ismi yo‘q.

replies-open = ✍️ Javoblar: { $count }
replies = <b>Odamlarning javoblari.</b> Ismlar ko‘rsatilmaydi.
replies-none = Hali javob yo‘q.
replies-line = <b>{ $number }</b> ({ $day }): { $words }
replies-answer = ↪️ Biz shunday yozdik: { $words }
replies-respond = ↪️ Javob yozish: { $number }
replies-back = ✍️ Javoblarga qaytish
menu-respond = Javob yozish
respond-words = Iltimos, bu odamga uning tilida yozing. U shunday yozgan: { $words }
    .label = Javob
respond-done = Bajarildi. Javobingiz hozir unga boradi.
