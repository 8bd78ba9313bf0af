### Broadcasts as people get them: the buttons under them, answering, wanting no more news.

announce-read = ✔️ Уншлаа
announce-answer = ✍️ Хариу бичих
announce-news = 🔕 Мэдээ авахгүй
# stands where a message names its reader and we do not know the name
announce-friend = эрхэм найз

news-on = Манай офисын мэдээ танд ирж байна.
news-off = Манай офисын мэдээ танд ирэхгүй.
news-case = Таны бүртгэлийн тухай мэдэгдэл үргэлж ирнэ.
news-stop = 🔕 Мэдээ авахгүй
news-start = 🔔 Мэдээ дахин авах
news-read = Баярлалаа! Таныг уншсан гэж тэмдэглэлээ.

menu-answering = Офист хариу бичих
answering-words = Хариугаа бичээрэй. Манай офис уншина.
    .label = Хариу
answering-done = Баярлалаа! Таны хариу манай офист хүрлээ. Танд хариу бичвэл энд ирнэ.
respond-told = <b>Манай офисын хариу:</b> { $words }
