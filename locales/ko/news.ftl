### Broadcasts as people get them: the buttons under them, answering, wanting no more news.

announce-read = ✔️ 읽었어요
announce-answer = ✍️ 답장하기
announce-news = 🔕 소식 그만 받기
# stands where a message names its reader and we do not know the name
announce-friend = 이웃

news-on = 지금 저희 사무실 소식을 받고 계세요.
news-off = 지금은 저희 사무실 소식을 받지 않고 계세요.
news-case = 신청하신 일에 대한 소식은 언제나 보내 드려요.
news-stop = 🔕 소식 그만 받기
news-start = 🔔 소식 다시 받기
news-read = 고맙습니다! 읽으셨다고 적어 두었어요.

menu-answering = 사무실에 답장하기
answering-words = 답장을 써 주세요. 사무실에서 읽어요.
    .label = 답장
answering-done = 고맙습니다! 답장을 사무실에 전했어요. 사무실에서 다시 글을 보내면 여기에서 보실 수 있어요.
respond-told = <b>사무실에서 답을 드려요:</b> { $words }
