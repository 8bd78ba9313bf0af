### Broadcasts as people get them: the buttons under them, answering, wanting no more news.

announce-read = ✔️ O‘qib chiqdim
announce-answer = ✍️ Javob yozish
announce-news = 🔕 Yangilik kelmasin
# stands where a message names its reader and we do not know the name
announce-friend = aziz do‘st

news-on = Idoramiz yangiliklari sizga kelib turadi.
news-off = Idoramiz yangiliklari sizga kelmaydi.
news-case = O‘z arizangiz haqidagi xabarlar doim keladi.
news-stop = 🔕 Yangilik kelmasin
news-start = 🔔 Yana yangilik kelib tursin
news-read = Rahmat! O‘qiganingizni belgilab qo‘ydik.

menu-answering = Idoraga javob yozish
answering-words = Iltimos, javobingizni yozing. Uni idoramiz o‘qiydi.
    .label = Javob
answering-done = Rahmat! Javobingiz idoramizga yetib bordi. Sizga javob yozishsa, shu yerda ko‘rasiz.
respond-told = <b>Idoramiz sizga javob yozdi:</b> { $words }
