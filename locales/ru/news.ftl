### Broadcasts as people get them: the buttons under them, answering, wanting no more news.

announce-read = ✔️ Прочитал(а)
announce-answer = ✍️ Ответить
announce-news = 🔕 Не присылать новости
# stands where a message names its reader and we do not know the name
announce-friend = друг

news-on = Вы получаете новости нашего офиса.
news-off = Новости нашего офиса вам не приходят.
news-case = Сообщения о вашей заявке приходят всегда.
news-stop = 🔕 Не присылать новости
news-start = 🔔 Снова присылать новости
news-read = Спасибо! Мы отметили, что вы прочитали.

menu-answering = Ответить офису
answering-words = Напишите, пожалуйста, ваш ответ. Его прочтут в нашем офисе.
    .label = Ответ
answering-done = Спасибо! Ваш ответ у нас. Если вам напишут, вы увидите это здесь.
respond-told = <b>Ответ нашего офиса:</b> { $words }
