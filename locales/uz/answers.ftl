### Kinds of answer: hints under a question, and what is said when an answer does not fit.

answer-tap = Iltimos, pastdagi tugmalardan birini bosing.
answer-empty = Hech qanday yozuv ko‘rmadim. Iltimos, javobingizni yozing.
answer-long =
    { $length ->
        [one] Siz { $length } ta harf yozdingiz. Bu yerga ko‘pi bilan { $longest } ta harf sig‘adi. Iltimos, qisqaroq yozing.
       *[other] Siz { $length } ta harf yozdingiz. Bu yerga ko‘pi bilan { $longest } ta harf sig‘adi. Iltimos, qisqaroq yozing.
    }
answer-earlier = ◀ Oldingi
answer-later = Keyingi ▶
answer-yes = Ha
answer-no = Yo‘q

answer-name =
    .hint = Xuddi pasportingizdagidek, lotin harflari bilan yozing. Masalan: { "KARIMOV" }
    .cyrillic = Bu lotin harflari emas. Pasportingizga qarang: u yerda qanday bo‘lsa, xuddi shunday yozing. Masalan: { "KARIMOV" }
    .hangul = Bu koreyscha harflar. Pasportingizga qarab, lotin harflari bilan yozing. Masalan: { "KARIMOV" }
    .letters = Ism-familiyada faqat harflar bo‘ladi. Iltimos, pasportingizdagidek yozing. Masalan: { "KARIMOV" }

answer-phone =
    .hint = Raqamingizni yuborish uchun pastdagi tugmani bosing yoki o‘zingiz yozing. Masalan: { "010-1234-5678" }
    .share = 📱 Raqamimni yuborish
    .other = Bu boshqa odamning raqami. Iltimos, o‘zingiznikini yuboring yoki yozing.
    .wrong = Bu raqamni tushunmadim. Koreya raqamini mana bunday yozing: { "010-1234-5678" }. Vatandagi raqamni + va davlat kodi bilan yozing: { "+998 90 123 45 67" }

answer-amount =
    .hint = Faqat raqam yozing. Masalan: { "1500000" }
    .wrong = Bu pul miqdori emas. Faqat raqam yozing. Masalan: { "1500000" }
    .range = Pul miqdori shu oraliqda bo‘lsin: { $least } – { $most }.

answer-date =
    .hint = Mana bunday yozing: { "31.12.2026" }. Yoki tugmalarni bosing: avval yil, keyin oy, keyin kun.
    .wrong = Bu sanani tushunmadim. Kun, oy, yilni yozing. Masalan: { "31.12.2026" }
    .range = Bu sana to‘g‘ri kelmaydi: { $found }. Sana shu oraliqda bo‘lsin: { $first } – { $last }.
    .year = { $year }
    .day = { $day }

answer-month =
    .m1 = Yanvar
    .m2 = Fevral
    .m3 = Mart
    .m4 = Aprel
    .m5 = May
    .m6 = Iyun
    .m7 = Iyul
    .m8 = Avgust
    .m9 = Sentabr
    .m10 = Oktabr
    .m11 = Noyabr
    .m12 = Dekabr

answer-many =
    .hint = Sizga to‘g‘ri keladiganlarning hammasini bosing. Keyin “Tayyor” tugmasini bosing.
    .on = ✅ { $label }
    .off = ▫️ { $label }
    .done = Tayyor
    .empty = Iltimos, kamida bittasini bosing. Keyin “Tayyor” tugmasini bosing.

answer-formatted =
    .hint = Matnni yozing yoki tayyor xabarning o‘zini yoki nusxasini menga yuboring. Qalin harflar va havolalar o‘z holicha qoladi. { "{name}" } o‘rniga o‘quvchining ismi, { "{case}" } o‘rniga ariza raqami qo‘yiladi.
    .wrong = Iltimos, matn, rasm yoki hujjat yuboring.
    .unknown = { $what } nimaligini bilmayman. Bular bo‘ladi: { "{name}" } va { "{case}" }.
    .broken = Bularni yaxlit yozing, yarmi qalin bo‘lib qolmasin: { "{name}" }, { "{case}" }.

answer-media =
    .hint = Bitta rasm yoki bitta hujjat yuboring.
    .wrong = Iltimos, rasm yoki hujjat yuboring.
    .photo = rasm
    .document = hujjat

answer-time =
    .hint = Masalan: { "9:30" }
    .wrong = Bu vaqtni tushunmadim. Soat va daqiqani yozing. Masalan: { "9:30" }

answer-web =
    .hint = { "https://" } bilan boshlanadi
    .wrong = Bu internet manzili to‘g‘ri kelmaydi. Boshlanishi shunday bo‘lsin: { "https://" }
