### Decided tables that come back: what was read, and why a file could not be.

import-look = Ko‘rish
import-empty = Bu jadvalda qaror yo‘q: “Qaror” ustuni hamma qatorda bo‘sh. Iltimos, uni to‘ldirib, jadvalni qayta yuboring.
import-read =
    { $count ->
        [one] Jadvalingizni o‘qidim: { $count } ta qaror kuchga kirishi mumkin. Hozircha hech narsa o‘zgarmadi.
       *[other] Jadvalingizni o‘qidim: { $count } ta qaror kuchga kirishi mumkin. Hozircha hech narsa o‘zgarmadi.
    }

unread-other = Bu faylni o‘qiy olmadim. Iltimos, jadvalni {"XLSX"} yoki {"CSV"} formatida yuboring.
unread-broken = Bu fayl buzilgan. Iltimos, jadvalni {"XLSX"} formatida yana bir marta saqlab, qayta yuboring.
unread-locked = Bu faylga parol qo‘yilgan yoki u eski {"XLS"} formatida. Iltimos, uni parolsiz, {"XLSX"} formatida saqlab, qayta yuboring.
unread-swollen = Bu fayl oddiy jadvalga o‘xshamaydi, shuning uchun uni ochmadim. Iltimos, jadvalni {"XLSX"} formatida yana bir marta saqlab, qayta yuboring.
unread-large = Bu fayl juda katta. Ko‘pi bilan { $most } MB o‘qiy olaman.
unread-long = Bu jadval juda uzun. Ko‘pi bilan { $most } qator o‘qiy olaman.
unread-wide = Bu jadval juda keng. Ko‘pi bilan { $most } ustun o‘qiy olaman.
unread-columns = Bu jadvalda bizning ustunlarimizni topmadim. Iltimos, men yuborgan jadvalni to‘ldiring, birinchi qatorini o‘zgartirmang.
unread-gone = Bu faylni Telegramdan ola olmadim. Iltimos, uni yana bir marta yuboring; ko‘pi bilan 20 MB bo‘lsin.
