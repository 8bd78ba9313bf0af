### The door: language, welcome, menu, and what Telegram shows about the bot.

language-choose = Iltimos, tilni tanlang.

welcome-hello = <b>Assalomu alaykum! Mening ismim Yurt.</b> Koreyadan uyga qaytishingizga qadamma-qadam yordam beraman. Bu yerda Happy Return dasturiga yozilasiz (u uyga qaytayotganlarga yordam beradi), vatanda nima ish qilishingizni o‘ylab olasiz va kerakli yordamni topasiz.
welcome-who = Men kompyuter dasturiman. Meni yuritadigan idora: { $office }. Aloqa: { $contact }
welcome-data = Siz haqingizda biror narsani saqlashdan oldin sizdan so‘rayman. Uni istagan payt ko‘rishingiz, o‘zgartirishingiz yoki o‘chirishingiz mumkin: /mydata. Xabarlarimiz Telegram orqali o‘tadi, uning kompyuterlari esa Koreyadan tashqarida. Iltimos, menga pasport yoki ID karta raqamingizni yubormang.
welcome-go = Boshlash

menu = Nima qilmoqchisiz?
menu-continue = ▶ Davom etish: { $form }
menu-enrollment = 📝 Happy Returnga yozilish
menu-mine = 📄 Mening arizam
menu-recover = 🔑 Tiklash kodim bor
menu-mydata = 🔒 Ma’lumotlarim
menu-language = 🌐 Til
menu-help = ❓ Yordam

## The command menu and the profile that Telegram shows
command-start = Boshlash
command-menu = Menyu
command-enroll = Happy Returnga yozilish
command-language = Tilni almashtirish
command-help = Yordam va telefon raqamlari
command-cancel = Hozircha to‘xtatish, javoblarim saqlansin
command-mydata = Ma’lumotlarim
profile-name = Yurt
profile-short = Koreyadan uyga: Happy Return, kooperativlar, xizmatlar. O‘z tilingizda.
profile-description =
    Yurt Qirg‘iziston, O‘zbekiston va Mo‘g‘ulistondan kelgan ishchilarga Koreyadan uyga eson-omon qaytishda yordam beradi.

    Happy Return dasturiga o‘n daqiqada yozilasiz. Istagan payt to‘xtasangiz bo‘ladi: javoblaringiz saqlanib turadi. Boshlash uchun pastdagi tugmani bosing.
