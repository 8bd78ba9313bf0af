### Broadcasts as people get them: the buttons under them, answering, wanting no more news.

announce-read = ✔️ Прочитано
announce-answer = ✍️ Ответить
announce-news = 🔕 Не присылать новости
# stands where a message names its reader and we do not know the name
announce-friend = друг

news-on = Вы получаете новости нашего офиса.
news-off = Новости нашего офиса вам не приходят.
news-case = Сообщения о вашей заявке приходят всегда.
news-stop = 🔕 Не присылать новости
news-start = 🔔 Снова присылать новости
news-read = Спасибо! Мы отметили, что вы это прочитали.

menu-answering = Ответить офису
answering-words = Напишите, пожалуйста, свой ответ. Его прочитают в нашем офисе.
    .label = Ответ
answering-done = Спасибо! Ваш ответ уже в офисе. Если вам напишут в ответ, вы увидите это здесь.
respond-told = <b>Наш офис отвечает вам:</b> { $words }
