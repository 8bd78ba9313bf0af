### Keeping the directory of offices true: entries, reports, questions, tables. Only staff see this.

office-directory = 🗺 Idoralar va xizmatlar
directory = <b>Idoralar va xizmatlar ro‘yxatimiz.</b>
directory-how = Yozuvni o‘zgartirish uchun “{ menu-services }” bo‘limida uning sahifasini ochib, “{ services-edit }” tugmasini bosing yoki shu yerdan tanlang.
directory-open = 🗺 Idoralar va xizmatlar
directory-questions = 🙋 So‘ralgan, lekin topilmagan
directory-reports = 🛠 Xato deyilganlar: { $count }
directory-old = 🕰 Bir yildan beri tekshirilmagan: { $count }
directory-offered = 🆕 Yangiroq yozuvlar
directory-words = 🔤 Qidiruv so‘zlari
directory-add = ➕ Yozuv qo‘shish
directory-retired = 🗃 Olib qo‘yilganlar
directory-table = 📊 Jadval qilib olish
directory-hand-in = 📤 Jadval topshirish

entries-old = Bular oxirgi marta bir yildan ko‘proq oldin tekshirilgan. Iltimos, qo‘ng‘iroq qiling yoki qarab ko‘ring. Keyin “{ entry-checked }” tugmasini bosing yoki xatosini tuzating.
entries-retired = Bular olib qo‘yilgan. Ularni hech kim topa olmaydi.
entries-offered = Bu yozuvlarni siz o‘zgartirgansiz, botning yangi versiyasida esa ular boshqacha. Solishtirish uchun birini oching.
entries-none = Bu yerda hech narsa yo‘q.

## One entry
entry-is-retired = 🗃 <b>Olib qo‘yilgan.</b> Bu yozuvni hech kim topa olmaydi.
entry-offered = 🆕 <b>Botning yangi versiyasi bularni o‘zgartirmoqchi:</b>
entry-take = Yangisini olamiz
entry-ours = O‘zimizniki qolsin
entry-checked = ✔️ Bugun tekshirdim
entry-retire = 🗃 Olib qo‘yish
entry-revive = ↩️ Yana ko‘rsatish
entry-history = 🕓 Nimalar o‘zgargan
entry-line = <b>{ $field }:</b> { $value }
entry-differs = <b>{ $field }:</b> { $was } → { $now }
entry-many = yana boshqa joylari: { $count }
entry-past = <b>{ $name }</b>: nimalar o‘zgargan
entry-no-past = Hali hech narsa o‘zgarmagan.
entry-step = <b>{ $day }</b> · { $who } · { $how }
entry-step-release = <b>{ $day }</b> · { $how }
entry-by-gone = jamoadan ketgan hamkasb
entry-how =
    .chat = suhbatda
    .spreadsheet = jadval bilan
    .release = yangi versiya

## The parts of an entry that are changed together
part-name = Nomi
part-offers = Nima qiladi
part-hours = Ish vaqti
part-audience = Kimlar uchun
part-cost = Narxi
part-place = Joyi
part-contact = Aloqa
part-kinds = Yordam turi
part-origin = Manba

field-in = { $part }, { $language }
field-status = Ko‘rinadi yoki olib qo‘yilgan
field-country = Davlat
    .hint = Iltimos, davlatni ro‘yxatdan tanlang.
field-region = Viloyat
    .hint = Viloyat shu davlatniki bo‘lishi kerak. Avval “{ field-region.all }” degan javobni tanlang.
    .all = Butun davlat
field-city = Shahar
    .hint = Ko‘pi bilan 200 ta harf.
field-categories = Yordam turi
    .hint = Ro‘yxatdan kamida bittasini tanlang.
field-local = Mahalliy tildagi nomi
    .hint = Eshigida qanday yozilgan bo‘lsa, shunday yozing. Ko‘pi bilan 200 ta harf.
field-name = Nomi
    .hint = Qisqa, odamlar aytadigan nomi. Kamida bitta tilda nomi bo‘lishi kerak.
field-offers = Nima qiladi
    .hint = Bir-ikki qisqa gap. Ko‘pi bilan 700 ta harf.
field-hours = Ish vaqti
    .hint = Masalan: dushanba-juma 9:00-18:00
field-audience = Kimlar uchun
    .hint = Masalan: E-9 vizasi bor ishchilar
field-cost = Narxi
    .hint = Masalan: 20 000 von. Ko‘pi bilan 700 ta harf.
field-free = Bepul
    .hint = Ha yoki yo‘q.
field-address = Manzil
    .hint = Xatga qanday yozilsa, shunday yozing. Ko‘pi bilan 200 ta harf.
field-at = Xaritadagi joyi
    .hint = Xaritadan ikkita son, avval shimol, keyin sharq bo‘yicha: 37.3219, 126.8309
field-about = Joyi faqat shahar markazi bo‘yicha
    .hint = Ha yoki yo‘q.
field-phones = Telefon
    .hint = Har qatorga bitta raqam: o‘sha yerda qanday terilsa, shunday yozing. Ko‘proq bilsangiz, mana bunday yozing: { "1577-0071 | +82 1577 0071 | yes" }. Oxirgi so‘z chet eldan qo‘ng‘iroq qilib bo‘ladimi, shuni bildiradi: { "yes, no, unknown" } (ha, yo‘q, noma’lum).
field-telegram = Telegram
    .hint = { "@name" } yoki { "https://t.me/name" }
field-website = Sayt
    .hint = { "https://" } yoki { "http://" } bilan boshlanadi
field-email = Elektron pochta
    .hint = Masalan: { "office@example.org" }
field-languages = Qaysi tillarda gaplashadi
    .hint = Iltimos, ro‘yxatdan tanlang.
field-source = Qayerdan olingan
    .hint = Internet manzili yoki kim va qanday aytgani.
field-seen_on = Tekshirilgan kuni
    .hint = Kuni mana bunday: { "2026-11-28" }. Faqat { "2026-11" } yoki { "2026" } ham bo‘ladi
field-confidence = Qanchalik aniq
    .hint = Iltimos, ro‘yxatdan tanlang.

confidence-sourced = Aniq: manbada ko‘rilgan
confidence-sourced-old = Manba eski
confidence-sourced-weak = Manba uncha ishonchli emas
confidence-unverified = Tekshirilmagan
confidence-own-rule = O‘zimizning qoidamiz

## Changing a field
menu-amend = Yozuvni o‘zgartirish
amend-to = <b>{ $field }</b>: bu yerga nima yozilsin? { $hint }
    .label = Yangisi
amend-unfit = “{ $field }” uchun bu to‘g‘ri kelmaydi. { $hint }
menu-amendone = Yozuvni o‘zgartirish
amendone-to = <b>{ $field }</b>: iltimos, tanlang.
    .label = Yangisi
menu-amendmany = Yozuvni o‘zgartirish
amendmany-to = <b>{ $field }</b>: iltimos, to‘g‘ri keladiganlarning hammasini tanlang.
    .label = Yangisi

## A new entry
menu-newentry = Yangi yozuv
newentry-country = Bu qaysi davlatda?
    .label = Davlat
newentry-region = Qayerdagi odamlarga yordam beradi?
    .label = Viloyat
newentry-categories = Qanday yordam beradi?
    .label = Yordam turi
newentry-name = Nomi nima? Iltimos, o‘z tilingizda yozing.
    .label = Nomi
newentry-offers = Odamlarga nima qilib beradi? O‘z tilingizda bir-ikki qisqa gap bilan yozing.
    .label = Nima qiladi
newentry-phones = Telefon raqamlari qanday?
    .hint = Har qatorga bitta raqam: o‘sha yerda qanday terilsa, shunday yozing.
    .label = Telefon
newentry-address = Manzili qanday?
    .label = Manzil
newentry-website = Sayti bormi?
    .label = Sayt
newentry-source = Buni qayerdan bilasiz?
    .hint = Internet manzili yoki kim aytgani. Odamlarga faqat sanasi ko‘rinadi, manba ko‘rinmaydi.
    .label = Qayerdan olingan
newentry-review = Hammasi to‘g‘rimi? Odamlar uni darrov topa oladi.
    .send = ✔️ Ha, ko‘rsatilsin

## Said to be wrong
reports = <b>Odamlar ro‘yxatimizda mana shular xato deb yozgan.</b> Ismlar ko‘rsatilmaydi. Iltimos, tekshirib, tuzatib qo‘ying.
reports-none = Hech kim xato bor demagan.
reports-line = <b>{ $number }</b> { $name } ({ $day }, { $language }): { $note }
reports-see = ✏️ { $number }
reports-done = ✔️ { $number }: bajarildi

## Asked, but not found
questions = <b>Odamlar shularni so‘ragan, lekin men yaxshi javob topa olmadim.</b> Telefon raqamlari va manzillar olib tashlangan, kim so‘ragani ko‘rinmaydi.
questions-none = Hamma savol ko‘rib chiqilgan.
questions-one = { $count }× { $words }
questions-open = 🙋 Boshqa savollar
question =
    { $count ->
        [one] <b>Buni { $count } kishi so‘ragan:</b>
       *[other] <b>Buni { $count } kishi so‘ragan:</b>
    }
question-way = “{ $words }” ({ $language }, { $country })
question-how = Qaysi birini tanlasangiz ham, so‘raganlarning hammasiga xabar boradi. Faqat javobsiz qoldirsangiz, bormaydi.
question-word = 🔤 Bu so‘zning ma’nosi…
question-add = ➕ Bu savolga idora qo‘shish
question-answer = ✍️ Javob yozish
question-aside = Javobsiz qoldirish
question-told =
    { $count ->
        [one] Bajarildi. { $count } kishiga xabar boradi.
       *[other] Bajarildi. { $count } kishiga xabar boradi.
    }

menu-word = Qidiruv so‘zi
word-words =
    <code>{ $asked }</code>
    Odamlar qaysi so‘zni ishlatadi? Iltimos, faqat o‘sha so‘zni qoldiring, qo‘shimchalarini olib tashlang.
    .label = So‘z
word-category = Bu so‘z bilan qanday yordam so‘rashadi?
    .label = Yordam turi

words = <b>Qidiruv uchun siz qo‘shgan so‘zlar:</b>
words-none = Hali so‘z qo‘shmagansiz. “{ directory-questions }” bo‘limida qo‘shsangiz bo‘ladi.
words-line = “{ $words }” ({ $language }): { $kind }
words-drop = ✖️ { $words }

menu-explain = Savolga javob
explain-words = Ular nimani bilishi kerak? So‘raganlarning hammasi javobingizni xuddi siz yozgandek o‘qiydi.
    .label = Javob
explain-review = Buni so‘raganlarning hammasiga yuboraymi?
    .send = ✔️ Ha, yuborilsin

## What those hear who asked
asked-answer = Siz shunday so‘ragan edingiz: “{ $words }”
asked-words = { $note }
asked-look = Endi qayerdan qarashni bilaman:
asked-open = 🔎 Ko‘rish

## The directory as a table
menu-entrytable = Ro‘yxatni jadval qilib olish
entrytable-format = Qanday jadval kerak?
    .label = Jadval
    .xlsx = XLSX, tuzatish uchun
    .hsds = HSDS, boshqalar uchun
entrytable-begun = Tayyorlayapman. Tayyor bo‘lsa, shu yerga yuboraman.
entrytable-ready = ✅ Ro‘yxat tayyor. Yozuvlar: { $count }
entrytable-how = Keraklisini o‘zgartiring yoki oxiriga raqamsiz yangi qatorlar qo‘shing. Keyin jadvalni menga yuboring. Avval nima o‘zgarishini ko‘rsataman.
entrytable-hsds = Bu jadvallar { "Open Referral HSDS 3.0" } formatida, ularni boshqa shunday ro‘yxatlar ham o‘qiy oladi.
entrytable-column-number = Raqami
entrytable-column-version = Versiyasi
entrytable-about-at = Qachon tayyorlandi
entrytable-about-rows = Nechta yozuv
entrytable-about-how = Qanday ishlatiladi

amended = <b>Bu jadvalga ko‘ra { $changed } ta yozuv o‘zgaradi, { $added } ta yozuv qo‘shiladi.</b> Hozircha hech narsa o‘zgarmadi.
amended-applied = Bu o‘zgarishlar allaqachon kiritilgan.
amended-dropped = Bu jadval bekor qilingan.
amended-apply = ✔️ Ha, o‘zgartirilsin
amended-drop = ✖️ Yo‘q, bu jadval kerak emas
amended-entry = <b>{ $name }</b>
amended-new = ➕ <b>{ $name }</b>
amended-row = { $row }-qator, yozuv { $number }: { $why }
amended-unfit = “{ $field }” noto‘g‘ri to‘ldirilgan
amended-unknown = bunday yozuv yo‘q
amended-moved = shu orada kimdir o‘zgartirgan
amended-twice = jadvalda ikki marta yozilgan
amended-done =
    { $count ->
        [one] Bajarildi: { $count } ta yozuv o‘zgardi. Odamlar buni darrov ko‘radi.
       *[other] Bajarildi: { $count } ta yozuv o‘zgardi. Odamlar buni darrov ko‘radi.
    }
amended-stayed =
    { $count ->
        [one] { $count } ta yozuv avvalgidek qoldi: uni shu orada kimdir o‘zgartirgan.
       *[other] { $count } ta yozuv avvalgidek qoldi: ularni shu orada kimdir o‘zgartirgan.
    }
amended-none = Bu jadvalda o‘zgartiradigan narsa topmadim.
amended-read = Jadvalingizni o‘qidim. Hozircha hech narsa o‘zgarmadi.
amended-look = Nima o‘zgarishini ko‘rish
