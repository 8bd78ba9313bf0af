### Exports: the headings of tables, what is told about them, and long work.

## Headings
export-column-case = Ariza raqami
export-column-status = Holati
export-column-decision = Qaror
export-column-reason = Sababi
export-column-answers_to_mend = Tuzatiladigan javoblar
export-column-version = Versiyasi
export-column-submitted = Yuborilgan
export-column-changed = O‘zgartirilgan
export-column-language = Javoblar tili
export-column-form_version = Anketa versiyasi
export-column-taken_by = Kim oldi
export-column-last_decision = Oxirgi qaror
export-column-last_decided = Qaror sanasi
export-column-last_note = Oxirgi izoh
export-column-answered = tili va versiyasi

## What a reviewer writes into the column of decisions
export-decision-approved = Tasdiqlash
export-decision-returned = Tuzatish uchun qaytarish
export-decision-rejected = Qabul qilmaslik

## The sheet that tells where a table comes from
export-about-by = Kim tayyorladi
export-about-at = Qachon tayyorlandi
export-about-why = Nima uchun
export-about-filters = Qaysi arizalar
export-about-rows = Nechta ariza
export-about-masked = Shaxsiy javoblar yashirilgan
export-about-since = Shu kundan boshlab o‘zgargan
export-about-until = Shu kungacha o‘zgargan
export-about-all = hammasi

## Long work
export-ready = ✅ Jadvalingiz tayyor. Arizalar: { $count }
export-ready-care = Unda shaxsiy ma’lumotlar bor. Iltimos, uni ehtiyot saqlang, ishingiz tugagach esa o‘chirib tashlang.
export-ready-masked = Unda shaxsiy javoblar yashirilgan.
export-ready-none = Bunday arizalar yo‘q, shuning uchun jadval tayyorlanmadi.
job-progress = ⏳ Tayyorlayapman… { $percent } %
job-failed = Kechirasiz, bo‘lmadi, bu bizning xatomiz. Iltimos, birozdan keyin yana urinib ko‘ring.
job-large = Bu fayl Telegram uchun juda katta. Iltimos, kamroq ariza tanlang yoki administratordan shu buyruqni ishlatishni so‘rang: { "yurt export" }
