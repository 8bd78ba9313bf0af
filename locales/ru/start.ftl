### The door: language, welcome, menu, and what Telegram shows about the bot.

language-choose = Выберите, пожалуйста, язык.

welcome-hello = <b>Здравствуйте! Я Yurt.</b> Я помогаю вернуться из Кореи домой, шаг за шагом: записаться в Happy Return (это программа помощи тем, кто едет домой), решить, чем заняться на родине, и найти помощь.
welcome-who = Я не человек, я компьютерная программа. За меня отвечает: { $office }. Связь: { $contact }
welcome-data = Я спрошу вас, прежде чем что-то о вас сохранить. Посмотреть, изменить или удалить это можно в любое время: /mydata. Наши сообщения передаёт Telegram, а его компьютеры стоят не в Корее. Пожалуйста, не присылайте мне номер паспорта или корейской ID-карты.
welcome-go = Начать

menu = Что вы хотите сделать?
menu-continue = ▶ Дальше: { $form }
menu-enrollment = 📝 Запись в Happy Return
menu-mine = 📄 Моя заявка
menu-recover = 🔑 Ввести код восстановления
menu-mydata = 🔒 Мои данные
menu-language = 🌐 Язык
menu-help = ❓ Помощь

## The command menu and the profile that Telegram shows
command-start = Начать
command-menu = Меню
command-enroll = Запись в Happy Return
command-language = Сменить язык
command-help = Помощь и телефоны
command-cancel = Остановиться, ответы сохранятся
command-mydata = Мои данные
profile-name = Yurt
profile-short = Из Кореи домой: Happy Return, кооперативы, услуги. На вашем языке.
profile-description =
    Yurt помогает тем, кто приехал работать в Корею, спокойно вернуться домой: в Кыргызстан, Узбекистан или Монголию.

    Запись в Happy Return — за десять минут. Можно остановиться в любое время: ответы сохранятся. Нажмите «Старт».
