### The door: language, welcome, menu, and what Telegram shows about the bot.

language-choose = Please choose your language.

welcome-hello = <b>Hello! I am Yurt.</b> I help you go home from Korea, step by step: enroll in Happy Return, plan your work at home, and find help.
welcome-who = I am a computer program. { $office } runs me. Contact: { $contact }
welcome-data = I ask before I keep anything about you. You can see it, change it or delete it any time: /mydata. Telegram carries our messages, and its computers are outside Korea. Please do not send me your passport or alien card number.
welcome-go = Start

menu = What would you like to do?
menu-continue = ▶ Continue: { $form }
menu-enrollment = 📝 Enroll in Happy Return
menu-mine = 📄 My enrollment
menu-recover = 🔑 I have a recovery code
menu-mydata = 🔒 My data
menu-language = 🌐 Language
menu-help = ❓ Help

## The command menu and the profile that Telegram shows
command-start = Begin
command-menu = Menu
command-enroll = Enroll in Happy Return
command-language = Change language
command-help = Help and phone numbers
command-cancel = Stop for now, keep my answers
command-mydata = My data
profile-name = Yurt
profile-short = From Korea back home: Happy Return, cooperatives, services. In your language.
profile-description =
    Yurt helps workers from Kyrgyzstan, Uzbekistan and Mongolia go home from Korea well.

    Enroll in Happy Return in ten minutes. Stop any time: your answers are kept. Tap Start.
