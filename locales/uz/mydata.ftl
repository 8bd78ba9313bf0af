### My data: what is kept, who saw it, permissions, a copy, deleting everything.

mydata = <b>Siz haqingizda mana shularni saqlaymiz.</b>
mydata-language = Til: { $language }
mydata-enrollment = <b>Arizangiz ({ $day })</b>
mydata-draft = <b>Hali yuborilmagan: { $form }</b>
mydata-who = <b>Ma’lumotlaringiz bilan kim nima qildi</b>
mydata-seen =
    { $day }: { $deed } ({ $who })
mydata-why = Sababi: { $why }
mydata-given = <b>Ruxsatlaringiz</b>
mydata-consent = { $what }: { $answer } ({ $day })
mydata-keep =
    { $years ->
        [one] Bularni oxirgi o‘zgartirishingizdan keyin { $years } yil saqlaymiz. So‘ng o‘chiramiz. Sizga javob bera olishimiz uchun Telegram suhbatingiz raqamini ham saqlaymiz.
       *[other] Bularni oxirgi o‘zgartirishingizdan keyin { $years } yil saqlaymiz. So‘ng o‘chiramiz. Sizga javob bera olishimiz uchun Telegram suhbatingiz raqamini ham saqlaymiz.
    }
mydata-copy = 📥 Nusxasini olish
mydata-consents = Ruxsatlarim
mydata-erase = 🗑 Hammasini o‘chirish
mydata-file = Mana ma’lumotlaringiz nusxasi. Iltimos, uni ehtiyot qilib saqlang.

deed-enrolled = ariza berildi
deed-changed = javoblar o‘zgartirildi
deed-withdrew = ariza qaytarib olindi
deed-moved = shu akkauntga ko‘chirildi
deed-allowed = ruxsat berildi
deed-stopped = ruxsat qaytarib olindi
deed-news-on = yangiliklar yoqildi
deed-news-off = yangiliklar to‘xtatildi
deed-erased = hammasi o‘chirildi
deed-expired = saqlash muddati tugagani uchun o‘chirildi
actor-you = siz
actor-office = idoramiz
actor-group = guruhingiz a’zosi

consents = <b>Ruxsatlaringiz.</b> Ularni istagan payt o‘zgartirishingiz mumkin.
consents-none = Hali hech qanday ruxsat bermagansiz.
consents-stop = To‘xtatish: { $what }
consents-allow = Ruxsat berish: { $what }

erase = <b>Siz haqingizdagi hamma narsani o‘chirmoqchimisiz?</b> Arizangiz, tugallanmagan javoblaringiz, ruxsatlaringiz va tiklash kodingiz yo‘qoladi. Ularni hech kim qaytara olmaydi.
erase-go-on = Davom etish
erase-no = Yo‘q, qolsin
erase-sure = <b>Rostdan ham o‘chiraylikmi?</b> Shundan keyin biz sizni tanimaymiz.
erase-yes = Ha, hammasini o‘chiring
erase-done = Siz haqingizdagi hamma narsa o‘chirildi. Uyga eson-omon yetib oling! Yana kerak bo‘lsak, yozing: /start

mydata-news = 🔔 Idora yangiliklari
mydata-answer = Xabarimizga javobingiz ({ $day }): { $words }
mydata-asked = Siz so‘radingiz, men javob bera olmadim: { $words }
mydata-group = Siz “{ $name }” guruhidasiz, u yerdagi ismingiz: { $own }
mydata-saved = Saqlagan idoralaringiz: { $what }
