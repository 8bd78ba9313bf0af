### Broadcasts as people get them: the buttons under them, answering, wanting no more news.

announce-read = ✔️ 읽었어요
announce-answer = ✍️ 답장하기
announce-news = 🔕 소식 그만 받기
# stands where a message names its reader and we do not know the name
announce-friend = 친구

news-on = 사무소 소식을 받고 계세요.
news-off = 사무소 소식을 받지 않고 계세요.
news-case = 내 신청에 관한 알림은 언제나 보내 드려요.
news-stop = 🔕 소식 그만 받기
news-start = 🔔 소식 다시 받기
news-read = 고맙습니다! 읽으신 것으로 적어 두었어요.

menu-answering = 사무소에 답장하기
answering-words = 답장을 써 주세요. 사무소에서 읽어요.
    .label = 답장
answering-done = 고맙습니다! 답장이 사무소에 전달되었어요. 사무소에서 다시 쓰면 여기에 보여요.
respond-told = <b>사무소의 답장이에요:</b> { $words }
