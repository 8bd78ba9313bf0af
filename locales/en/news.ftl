### Broadcasts as people get them: the buttons under them, answering, wanting no more news.

announce-read = ✔️ I have read this
announce-answer = ✍️ Answer
announce-news = 🔕 No more news
# stands where a message names its reader and we do not know the name
announce-friend = friend

news-on = You get news from our office.
news-off = You get no news from our office.
news-case = Messages about your own case always come.
news-stop = 🔕 No more news
news-start = 🔔 Send me news again
news-read = Thank you! We have noted that you read it.

menu-answering = Answer our office
answering-words = Please write your answer. Our office reads it.
    .label = Answer
answering-done = Thank you! Our office has your answer. If they write back, you will see it here.
respond-told = <b>Our office answers you:</b> { $words }
