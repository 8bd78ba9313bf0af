### Broadcasts as people get them: the buttons under them, answering, wanting no more news.

announce-read = ✔️ Окуп чыктым
announce-answer = ✍️ Жооп жазуу
announce-news = 🔕 Кабар келбесин
# stands where a message names its reader and we do not know the name
announce-friend = досубуз

news-on = Кеңсебиздин кабарлары сизге келип турат.
news-off = Кеңсебиздин кабарлары сизге келбейт.
news-case = Өз арызыңыз тууралуу билдирүүлөр дайыма келет.
news-stop = 🔕 Кабар келбесин
news-start = 🔔 Кабар кайра келип турсун
news-read = Рахмат! Окуганыңызды белгилеп койдук.

menu-answering = Кеңсеге жооп жазуу
answering-words = Жообуңузду жазып коюңуз. Аны кеңсебиз окуйт.
    .label = Жооп
answering-done = Рахмат! Жообуңуз кеңсебизге жетти. Бизден жооп келсе, ушул жерден көрөсүз.
respond-told = <b>Кеңсебиз сизге жооп жазды:</b> { $words }
