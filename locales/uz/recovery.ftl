### The recovery code: the way back after the SIM card or the Telegram account is gone.

# The caption of the picture with the code
recover-new =
    <b>🔑 Tiklash kodingiz: <code>{ $code }</code></b>
    Shu rasmni saqlab qo‘ying yoki kodni qog‘ozga yozib oling. Raqamingiz yoki Telegram akkauntingiz o‘zgarsa ham, shu kod bilan arizangizga qaytasiz. Uni hech kimga ko‘rsatmang. Eski kod endi ishlamaydi.

recover-code = Iltimos, tiklash kodingizni yozing.
    .label = Tiklash kodi
    .hint = Unda 12 ta harf va raqam bor. Masalan: { "7KQF-9M2T-XR4W" }. Kodni yo‘qotdingizmi? Unda idoradan so‘rang: /help
recover-sure = Arizangiz shu akkauntga ko‘chadi. Eski Telegram akkauntingiz bilan esa bu yerga kirib bo‘lmaydi. Ko‘chiraylikmi?
    .label = Shu akkauntga ko‘chish

recover-wrong = Bu kod to‘g‘ri emas. Iltimos, yana bir qarab, qaytadan yozing.
recover-often = Kod juda ko‘p marta xato yozildi. Iltimos, bir soat kutib, yana urinib ko‘ring. Yoki idoradan so‘rang: /help
recover-has = Bu akkauntda allaqachon ariza bor, shuning uchun bu yerda kod ishlamaydi. Iltimos, idoradan so‘rang: /help
recover-left = Siz tiklash kodi bilan yangi Telegram akkauntiga ko‘chdingiz. Endi bu eski akkaunt bilan bu yerga kirib bo‘lmaydi. Buni siz qilmadingizmi? Unda darrov idoradan so‘rang: /help
recover-done = <b>Xush kelibsiz!</b> Hammasi shu akkauntga ko‘chdi. Yuqorida yangi tiklash kodingiz bor. Eskisi endi ishlamaydi.
