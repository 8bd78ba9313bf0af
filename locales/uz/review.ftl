### Review: the queue, a case, the decision, tables, and what the person hears of it.

status-returned = tuzatish kerak
status-approved = tasdiqlangan
status-rejected = qabul qilinmagan
mine-returned = Xodimimiz javoblaringizni ozgina tuzatib yuborishingizni so‘rayapti. Pastdagi tugmani bosing, yana bir marta javob bering, keyin “Yuborish” tugmasini bosing.
mine-approved = Xushxabar: arizangiz tasdiqlandi! Keyingi qadamlarni aytish uchun idoramiz siz bilan o‘zi bog‘lanadi.
mine-rejected = Afsuski, arizangiz qabul qilinmadi. Sababi pastda yozilgan. Savolingiz bo‘lsa, bemalol idoradan so‘rang: /help

queue = <b>Arizalar:</b> { $status }
queue-count = { $status }: { $count }
queue-many = { $count } yoki undan ko‘p
queue-empty = Bu yerda kutayotgan ariza yo‘q. Barakalla!
queue-line = { $mark } { $case } · { $where } · { $days } kun
queue-filter = ⚙️ Saralash
queue-export = 📊 Jadval tayyorlash
queue-back = 📥 Arizalar
queue-next = ➡️ Keyingi ariza
queue-month = { $month } { $year }
filter = <b>Saralash.</b> Qaysi arizalarni ko‘rsatay?
filter-one = Tanlang: { $field }
filter-all = Hammasini ko‘rsatish
filter-done = ✔️ Arizalarni ko‘rsatish
filter-status = Holati
filter-country = Davlat
filter-region = Vatandagi viloyat
filter-month = Ketish oyi
filter-plan = Reja
filter-language = Til

menu-find = 🔎 Ariza qidirish
find-words = Iltimos, ariza raqamini, telefon raqamini yoki to‘liq ism-familiyani yozing.
    .label = Qidiruv
find-many = Mana shu arizalarni topdim:
find-none = Bunday arizani topmadim. Iltimos, raqam yoki ismni tekshirib ko‘ring.
find-case = 📄 { $case }
calls = <b>Iltimos, shu odamlarga qo‘ng‘iroq qiling.</b> Ular qarorimizni hali o‘qimagan.
calls-none = Hozir hech kimga qo‘ng‘iroq qilish kerak emas.

case = <b>Ariza { $case }:</b> { $status }
case-when = Yuborilgan kuni: { $day }, javoblar tili: { $language }
case-yours = ✋ Bu ariza sizda.
case-taken = 🔒 Bu ariza hamkasbingizda: { $name }.
case-decided = { $day }: { $status } ({ $name })
case-note = Izoh: { $note }
case-read = O‘qilgan kuni: { $day }.
case-changed = <b>Oxirgi qarordan keyin o‘zgarganlari</b>
case-approved = ✅ Tasdiqlash
case-returned = ↩️ Tuzatish uchun qaytarish
case-rejected = ⛔ Qabul qilmaslik
case-take = ✋ Bu arizani olaman
case-take-over = ✋ Bu arizani o‘zimga o‘tkazaman
case-give-back = Navbatga qaytarish
case-called = 📞 Qo‘ng‘iroq qildim
case-move = 📱 Telegram akkaunti yo‘qolgan
case-open = 📄 Arizani ko‘rish
case-none = Bu yerda bunday ariza yo‘q.

menu-decide = Ariza bo‘yicha qaror qilish
decide-state = Qaroringiz qanday?
    .label = Qaror
    .approved = ✅ Tasdiqlash
    .returned = ↩️ Tuzatish uchun qaytarish
    .rejected = ⛔ Qabul qilmaslik
decide-mend = Qaysi javoblarni tuzatish kerak?
    .label = Tuzatiladigan javoblar
decide-note = Iltimos, sababini oddiy so‘zlar bilan yozing. Ariza egasi uni xuddi siz yozgandek o‘qiydi.
    .label = Sababi
decide-review = <b>Hammasi to‘g‘rimi?</b> Ariza egasiga darrov xabar boradi.
    .send = ✔️ Ha, qarorim shu
decide-done = Bajarildi. Ariza { $case }: { $status }. Ariza egasiga hozir xabar boradi.
decide-moved = Shu orada bu ariza o‘zgarib qoldi: hamkasbingiz qaror qilgan yoki ariza egasi javobini o‘zgartirgan. Hech narsa qilinmadi. Iltimos, yana bir qarab chiqing.

menu-translation = Izohni tarjima qilish
translation-words = Iltimos, bu izohni shu tilda yozib bering: { $language }. Izoh: { $note }
    .label = Tarjima
translation-done = Rahmat! Tarjimangiz ariza egasiga yetkazildi.
untranslated = <b>Ariza egalari o‘qiy olmagan izohlar.</b> Birortasini tarjima qila olasizmi?
untranslated-none = Tarjima kutayotgan izoh yo‘q.

told-approved = <b>Xushxabar! { $case } raqamli arizangiz tasdiqlandi.</b> Keyingi qadamlarni aytish uchun idoramiz siz bilan o‘zi bog‘lanadi.
told-returned = <b>{ $case } raqamli arizangiz deyarli tayyor.</b> Iltimos, pastda ko‘rsatilganini tuzating: tugmani bosing, yana bir marta javob bering, keyin “Yuborish” tugmasini bosing.
told-rejected = <b>Afsuski, { $case } raqamli arizangiz qabul qilinmadi.</b> Savolingiz bo‘lsa, bemalol idoradan so‘rang: /help
told-note = Xodimimiz sizga shunday yozdi: { $note }
told-translated = Xodimimizning izohi sizning tilingizda: { $note }
told-mend = ✏️ { $label }
told-translate = 🌐 Izohni o‘qiy olmayapman
told-wanted = Tarjima qilib berishlarini so‘radik. Tayyor bo‘lishi bilan shu yerga yuboramiz.
told-again = Bir qarab qo‘ying: arizangizga javob bor. O‘qish uchun tugmani bosing.

lost-open = 📱 Telegram ham, kod ham yo‘qoldi
lost = Iltimos, idoraga qo‘ng‘iroq qiling: { $office }, { $contact }. Ularga shu raqamni o‘qib bering: <b>{ $number }</b>. Ular sizga bir nechta savol berib, arizangizni shu yerga ko‘chiradi. Raqam bir kun ishlaydi. Uni boshqa hech kimga aytmang.
menu-moving = Yangi akkauntga ko‘chirish
moving-fits = Iltimos, telefonda pastdagilarni so‘rang. Javoblari to‘g‘ri keldimi? { $known }
    .label = Javoblari to‘g‘ri keldi
moving-number = Ariza egasi yangi akkauntida qaysi raqamni ko‘ryapti? Raqam “Yordam” bo‘limida chiqadi (/help).
    .label = Yangi akkauntdagi raqam
    .wrong = Bu raqam xato yoki berilganiga bir kundan oshgan. Iltimos, ariza egasi “Yordam” bo‘limini (/help) qaytadan ochsin.
    .enrolled = Yangi akkauntda allaqachon boshqa ariza bor. Avval egasi uni o‘sha yerda o‘chirsin: /mydata
moving-why = Nima bo‘ldi? Bir gap bilan yozsangiz yetadi.
    .label = Nima bo‘ldi
moving-review = <b>Hammasi to‘g‘rimi?</b> Shundan keyin eski akkaunt bilan bu yerga kirib bo‘lmaydi. Ikkala akkauntga ham xabar boradi.
    .send = ✔️ Ha, ko‘chirilsin
moving-done = Bajarildi. Endi hamma narsa yangi akkauntda.

menu-export = 📊 Jadval tayyorlash
export-format = Qanday fayl kerak?
    .label = Fayl
    .xlsx = Excel (XLSX)
    .csv = CSV
export-span = Qaysi arizalar?
    .label = Arizalar
    .all = Hammasi
    .last = Oxirgi jadvalimdan keyin o‘zgarganlari
    .days = Kunlar bo‘yicha
export-since = Qaysi kundan boshlab?
    .label = Birinchi kun
export-until = Qaysi kungacha?
    .label = Oxirgi kun
export-language = Ustunlarning nomi qaysi tilda bo‘lsin?
    .label = Til
export-why = Jadval sizga nima uchun kerak? Javobingiz saqlanadi va uni jadvaldagi odamlar ham ko‘ra oladi.
    .label = Nima uchun
export-days = Birinchi kun oxirgi kundan keyin bo‘lib qoldi. Iltimos, qaytadan tanlang.
export-begun = Jadvalni tayyorlayapman. Tayyor bo‘lsa, faylni shu yerga yuboraman.

menu-reviewed = 📤 Jadval topshirish
reviewed-file = Iltimos, to‘ldirgan jadvalingizni yuboring (XLSX yoki CSV). Hozircha hech narsa o‘zgarmaydi: avval nimani o‘qiganimni ko‘rsataman.
    .label = Jadval
reviewed-begun = Jadvalni o‘qiyapman. Nima topganimni aytaman.
answer-file =
    .wrong = Iltimos, fayl yuboring: qisqich belgisini bosib, jadvalni tanlang.
    .sent = fayl
upload = <b>Jadvalingizga ko‘ra shunday bo‘ladi.</b> Hozircha hech narsa o‘zgarmadi.
upload-none = Bu yerda bunday jadval yo‘q.
upload-refused =
    { $count ->
        [one] <b>{ $count } ta qator to‘g‘ri kelmadi:</b>
       *[other] <b>{ $count } ta qator to‘g‘ri kelmadi:</b>
    }
upload-row = { $row }-qator, ariza { $case }: { $why }
upload-apply = ✔️ Ha, qarorlarim shu
upload-drop = ✖️ Yo‘q, bu jadval kerak emas
upload-applied = Bu qarorlar allaqachon kuchga kirgan.
upload-dropped = Bu jadval bekor qilingan.
upload-reading = Hali o‘qiyapman.
upload-done =
    { $count ->
        [one] Bajarildi: { $count } ta ariza bo‘yicha qaror chiqdi. Ariza egasiga hozir xabar boradi.
       *[other] Bajarildi: { $count } ta ariza bo‘yicha qaror chiqdi. Ariza egalariga hozir xabar boradi.
    }
upload-moved =
    { $count ->
        [one] { $count } ta ariza shu orada o‘zgarib qoldi. U avvalgidek qoldi.
       *[other] { $count } ta ariza shu orada o‘zgarib qoldi. Ular avvalgidek qoldi.
    }
refused-unknown = bunday ariza yo‘q
refused-moved = shu orada o‘zgarib qolgan
refused-reason = sababi yozilmagan yoki juda uzun
refused-decision = bunday qaror yo‘q, uchtadan biri bo‘lishi kerak
refused-mend = tuzatiladigan javoblar yozilmagan yoki noma’lum
refused-twice = ariza jadvalda ikki marta yozilgan

overview = <b>Umumiy hisobot</b>
overview-status = <b>Holati bo‘yicha</b>
overview-country = <b>Davlatlar bo‘yicha</b>
overview-plan = <b>Rejalar bo‘yicha</b>
overview-week = <b>Haftalar bo‘yicha</b>
overview-week-line = { $week }: { $count }
overview-stopped = <b>Odamlar qayerda to‘xtab qolgan</b>
overview-stopped-line = { $label } ({ $language }): { $count }
overview-few = { $count } kishidan kam guruhlar ko‘rsatilmaydi.
overview-picture = 📈 Rasm ko‘rinishida
overview-begun = Rasmni chizyapman. Tayyor bo‘lsa, shu yerga yuboraman.
