### Enrollment in Happy Return. A question is `enrollment-STEP`; `.label` is its short name, the other attributes are its choices.

enrollment-part =
    .consent = Ruxsatingiz
    .you = O‘zingiz haqingizda
    .korea = Koreyadagi hayotingiz
    .home = Vatandagi uyingiz
    .plans = Rejalaringiz
    .sharing = Kim ko‘rishi mumkin

## Permission. The law asks for each of these points; keep all of them.
enrollment-collect =
    <b>Javoblaringizni saqlashimizga rozimisiz?</b>
    • <b>Nimani:</b> ism-familiyangiz, davlatingiz, tug‘ilgan sanangiz va jinsingizni; telefoningiz va qo‘shimcha aloqangizni; vizangiz, Koreyada qolish muddatingiz va ishingizni; vatanda qayerda yashashingiz, qayerda o‘qiganingiz va qaysi tillarni bilishingizni; rejalaringizni, nimani o‘rganmoqchi ekaningizni va nimada yordam kerakligini.
    • <b>Nima uchun:</b> sizni Happy Return dasturiga yozib qo‘yish va uyga eson-omon qaytishingizga yordam berish uchun.
    • <b>Qancha vaqt:</b> { $years ->
        [one] oxirgi o‘zgartirishingizdan keyin <b>{ $years } yil</b>. So‘ng hammasini o‘chiramiz.
       *[other] oxirgi o‘zgartirishingizdan keyin <b>{ $years } yil</b>. So‘ng hammasini o‘chiramiz.
    }
    • <b>Kim saqlaydi:</b> { $office }, { $contact }.
    “Yo‘q” desangiz ham bo‘ladi. Unda sizni dasturga yoza olmaymiz, lekin bu yerdagi boshqa hamma narsa avvalgidek ishlaydi. “Ha” degan javobingizni istagan payt qaytarib olishingiz mumkin: /mydata
    .label = Javoblarni saqlash
    .refused = Hechqisi yo‘q. Javoblaringizni saqlamaymiz. Fikringiz o‘zgarsa, menyudagi “Happy Returnga yozilish” tugmasini bosing.

## About you
enrollment-family_name = Familiyangiz nima?
    .label = Familiya
enrollment-given_name = Ismingiz nima?
    .label = Ism
    .hint = Xuddi pasportingizdagidek, lotin harflari bilan yozing. Ismingiz ikkita bo‘lsa, ikkalasini ham yozing. Masalan: { "DILSHOD" }
enrollment-nationality = Pasportingiz qaysi davlatniki?
    .label = Davlat
    .other = Boshqa davlat
enrollment-birth = Qachon tug‘ilgansiz?
    .label = Tug‘ilgan sana
    .hint = Mana bunday yozing: { "25.03.1994" }. Yoki tugmalarni bosing: avval yil, keyin oy, keyin kun.
enrollment-gender = Siz ayolmisiz yoki erkak?
    .label = Jins
    .woman = Ayol
    .man = Erkak
    .unsaid = Aytishni istamayman
enrollment-phone = Hozirgi telefon raqamingiz qanday?
    .label = Telefon
enrollment-second_contact = Uyga ketsangiz, Koreya raqamingiz o‘chadi. Keyin siz bilan qanday bog‘lansak bo‘ladi?
    .label = Qo‘shimcha aloqa
    .hint = Masalan: vatandagi raqamingiz, uydagilaringizdan birining raqami (avval o‘zidan so‘rang), elektron pochta yoki KakaoTalk.

## Your time in Korea
enrollment-place = Hozir qayerdasiz?
    .label = Hozir
    .korea = Koreyada
    .home = Uyga qaytganman
enrollment-visa = Koreyada qaysi viza bilan ishlaysiz? Uyga qaytgan bo‘lsangiz, oxirgi vizangiz qaysi edi?
    .label = Viza
    .e9 = { "E-9" }
    .e10 = { "E-10" }
    .e7 = { "E-7" }
    .h2 = { "H-2" }
    .other = Boshqa viza
    .unsure = Bilmayman
enrollment-entry = Koreyaga oxirgi marta qachon kelgansiz?
    .label = Koreyaga kelgan sana
enrollment-stay_until = Koreyada qachongacha qolishingiz mumkin?
    .label = Qolish muddati
    .hint = Bu sana Koreyadagi ID kartangizda yozilgan. Mana bunday yozing: { "31.12.2026" }. Yoki tugmalarni bosing: yil, oy, kun.
enrollment-worker = Bu Koreyadagi birinchi ish muddatingizmi?
    .label = Ish muddati
    .first = Ha, birinchisi
    .reemployed = Yo‘q, uzaytirilgan ({ "재고용" })
    .committed = Yo‘q, qayta kelganman ({ "성실근로자" })
    .unsure = Bilmayman
enrollment-work_region = Koreyaning qayerida ishlaysiz? Uyga qaytgan bo‘lsangiz, oxirgi marta qayerda ishlagansiz?
    .label = Ish joyi
enrollment-sector = Bu qanday ish?
    .label = Ish turi
    .factory = Zavod
    .farm = Dehqonchilik, chorva
    .fishing = Baliqchilik
    .building = Qurilish
    .service = Xizmat ko‘rsatish
    .other = Boshqa ish
enrollment-job = Ishda nima qilasiz? Qisqacha yozing.
    .label = Ishdagi vazifa
    .hint = Masalan: mashina qismlarini payvandlayman.
enrollment-departure = Koreyadan qachon ketmoqchisiz?
    .label = Koreyadan ketish sanasi
    .hint = Hali bilmasangiz, “O‘tkazib yuborish” tugmasini bosing. Bilsangiz, mana bunday yozing: { "31.12.2026" }. Yoki tugmalarni bosing: yil, oy, kun.
enrollment-returned = Uyga qachon qaytib keldingiz?
    .label = Uyga qaytgan sana

## Your home
enrollment-home_region = Vatanda qaysi viloyatda yashaysiz?
    .label = Vatandagi viloyat
enrollment-home_place = Qaysi shahar yoki qishloqda?
    .label = Shahar yoki qishloq
enrollment-education = Qayerni bitirgansiz?
    .label = O‘qish
    .school9 = 9-sinf
    .school11 = 10, 11 yoki 12-sinf
    .vocational = Kollej, kasb-hunar maktabi
    .university = Institut, universitet
    .other = Boshqa
enrollment-korean = Koreyscha qanchalik yaxshi gapirasiz?
    .label = Koreys tili
    .little = Ozgina
    .everyday = Kundalik gapga yetadi
    .good = Yaxshi
    .fluent = Juda yaxshi

## Your plans
enrollment-plan = Vatanda nima ish qilmoqchisiz?
    .label = Vatandagi reja
    .job = Koreys firmasida ishlash
    .business = O‘z biznesimni ochish
    .cooperative = Birgalikda kooperativ tuzish
    .undecided = Hali qaror qilmadim
enrollment-job_kind = U yerda qanday ish qilmoqchisiz?
    .label = Kerakli ish
    .production = Ishlab chiqarish
    .technician = Uskunalar va ta’mirlash
    .language = Koreys tili, ofis
    .sales = Savdo
    .any = Har qanday ish
enrollment-business_kind = Qanday biznes?
    .label = Biznes
    .farming = Dehqonchilik
    .livestock = Chorvachilik
    .food = Ovqat, kafe
    .sewing = Tikuv, kiyim
    .building = Qurilish, ta’mir
    .cars = Mashinalar
    .trade = Do‘kon, savdo
    .services = Xizmat, turizm
    .computers = Kompyuter
    .other = Boshqa
enrollment-business_stage = Bu ish qayergacha keldi?
    .label = Biznes holati
    .idea = Hozircha niyat
    .saving = Pul yig‘yapman
    .ready = Ochishga tayyorman
    .open = Ochib bo‘lganman
enrollment-coop_kind = Kooperativ nima ish qiladi?
    .label = Kooperativ
    .farming = Ekin ekish
    .livestock = Mol boqish
    .food = Oziq-ovqat
    .sewing = Kiyim tikish
    .building = Qurilish, ta’mir
    .cars = Mashina tuzatish
    .trade = Birga sotish
    .services = Xizmat, turizm
    .computers = Kompyuter
    .other = Boshqa
enrollment-coop_people = O‘zingiz bilan birga hozir necha kishisiz?
    .label = Odam soni
    .alone = Faqat o‘zim
    .few = 2–4 kishi
    .five = 5–9 kishi
    .ten = 10 va undan ko‘p
enrollment-coop_where = Kooperativ qayerda bo‘ladi?
    .label = Kooperativ joyi
    .village = Qishlog‘im yoki tumanimda
    .city = Vatandagi shaharda
    .korea = Koreyada
    .unsure = Hali bilmayman
enrollment-training = Nimani o‘rganmoqchisiz?
    .label = O‘rganish
    .welding = Payvandlash
    .cars = Mashina tuzatish
    .electric = Elektr ishlari
    .machines = Forklift, ekskavator
    .computers = Kompyuter
    .cooking = Ovqat, pishiriq
    .hair = Soch, go‘zallik
    .farming = Dehqonchilik
    .business = O‘z biznesim
    .cooperative = Kooperativ
    .korean = Koreys tili
    .none = Hozir hech narsa
enrollment-sunday = Yakshanba kunlari kursga kela olasizmi?
    .label = Yakshanba kunlari
    .yes = Ha
    .sometimes = Ba’zan
    .no = Yo‘q
enrollment-training_language = Qaysi tilda o‘rganmoqchisiz?
    .label = Kurs tili
enrollment-help = Nimada yordam kerak?
    .label = Yordam
    .departure_insurance = Ketish kafolati sug‘urtasi
    .return_insurance = Qaytish xarajati sug‘urtasi
    .pension = Pensiya puli
    .wages = Berilmagan oylik
    .certificate = Koreyada ishlaganlik hujjati
    .documents = Boshqa hujjatlar
    .none = Hozir yordam kerak emas

## Who may see it. The law asks for each of these points; keep all of them.
enrollment-share_hrdk =
    <b>Javoblaringizni HRD Korea idorasiga berishimizga rozimisiz?</b>
    • <b>Kimga:</b> <b>HRD Korea</b>, Happy Return dasturini yuritadigan idora.
    • <b>Nimani:</b> shu arizadagi hamma javoblaringizni.
    • <b>Nima uchun:</b> sizga kurs taklif qilishi, ish topishda va sug‘urta pulini olishda yordam berishi uchun.
    • <b>Qancha vaqt:</b> siz uyga qaytib, yordam tugaguncha, lekin ko‘pi bilan { $years ->
        [one] <b>{ $years } yil</b>.
       *[other] <b>{ $years } yil</b>.
    }
    “Yo‘q” desangiz ham bo‘ladi. Unda arizani HRD Korea idorasiga o‘zingiz berasiz. Biz sizga bu yerda baribir yordam beramiz.
    .label = HRD Korea
enrollment-share_home =
    <b>Javoblaringizni vatandagi mehnat idorasiga berishimizga rozimisiz?</b>
    • <b>Kimga:</b> <b>{ $recipient }</b>.
    • <b>Nimani:</b> ism-familiyangiz, davlatingiz, telefoningiz va qo‘shimcha aloqangiz, vatanda qayerda yashashingiz, qayerda o‘qiganingiz, Koreyadagi ishingiz va rejalaringizni.
    • <b>Nima uchun:</b> vatanda ish va kurs topishingizga yoki kredit olishingizga yordam berishi uchun.
    • <b>Qancha vaqt:</b> ko‘pi bilan { $years ->
        [one] <b>{ $years } yil</b>.
       *[other] <b>{ $years } yil</b>.
    }
    “Yo‘q” desangiz ham bo‘ladi. Boshqa hamma narsa avvalgidek ishlaydi.
    .label = Vatandagi mehnat idorasi
enrollment-share_coop =
    <b>Rejalaringizni kooperativ maslahatchilariga berishimizga rozimisiz?</b>
    • <b>Kimga:</b> <b>Xalqaro mehnat tashkiloti (ILO) bilan olib boriladigan qaytish loyihasining hamkorlari</b>, ulardan faqat kooperativlarga maslahat beradiganlari.
    • <b>Nimani:</b> ism-familiyangiz, davlatingiz, telefoningiz va qo‘shimcha aloqangiz, vatandagi viloyatingiz, Koreyadagi ishingiz va rejalaringizni.
    • <b>Nima uchun:</b> sizga maslahat berishlari va sizni boshqalar bilan tanishtirishlari uchun.
    • <b>Qancha vaqt:</b> ko‘pi bilan { $years ->
        [one] <b>{ $years } yil</b>.
       *[other] <b>{ $years } yil</b>.
    }
    “Yo‘q” desangiz ham bo‘ladi. Boshqa hamma narsa avvalgidek ishlaydi.
    .label = Kooperativ maslahatchilari
enrollment-share_abroad =
    <b>Javoblaringizni Koreyadan tashqariga yuborishimizga rozimisiz?</b>
    • <b>Qayerga:</b> <b>{ $country }</b>, u yerda siz hozirgina ruxsat bergan idora va odamlarga.
    • <b>Nimani:</b> faqat siz hozirgina ruxsat bergan ma’lumotlarni.
    • <b>Qachon va qanday:</b> arizangizni ko‘rib chiqqanimizdan keyin, himoyalangan internet aloqasi orqali.
    • <b>Nima uchun:</b> ular sizga vatanda yordam bera olishi uchun.
    • <b>Qancha vaqt:</b> ko‘pi bilan { $years ->
        [one] <b>{ $years } yil</b>.
       *[other] <b>{ $years } yil</b>.
    }
    “Yo‘q” desangiz ham bo‘ladi. Unda biz Koreyadan tashqariga hech narsa yubormaymiz, ular esa sizga faqat o‘zingiz ular bilan bog‘langaningizdan keyin yordam bera oladi. Keyinroq “yo‘q” deyish uchun: /mydata. Savolingiz bo‘lsa: { $office }, { $contact }.
    .label = Vatanga yuborish

## The end
enrollment-review = <b>Iltimos, javoblaringizni tekshiring.</b> O‘zgartirish uchun pastda kerakli qismni bosing. Hammasi to‘g‘ri bo‘lsa, “Yuborish” tugmasini bosing.
    .send = ✅ Yuborish
enrollment-done =
    <b>🎉 Arizangizni oldik!</b>
    Arizangiz raqami: <b>{ $case }</b>. Telefonda shu raqamni aytsangiz bo‘ladi.
enrollment-next =
    <b>Endi nima bo‘ladi:</b> xodimimiz javoblaringizni o‘qib, qaror qiladi. Qaror chiqishi bilan sizga shu yerda yozamiz. Siz hech narsa qilishingiz shart emas.
    { $days ->
        [one] { $days } kun ichida xabar bo‘lmasa, bizdan so‘rang: /help
       *[other] { $days } kun ichida xabar bo‘lmasa, bizdan so‘rang: /help
    }
enrollment-changed = ✅ Yangi javoblaringiz yuborildi.
