### My data: what is kept, who saw it, permissions, a copy, deleting everything.

mydata = <b>저희가 저장한 정보예요.</b>
mydata-language = 언어: { $language }
mydata-enrollment = <b>신청한 내용 ({ $day })</b>
mydata-draft = <b>아직 보내지 않음: { $form }</b>
mydata-who = <b>누가 내 정보로 무엇을 했는지</b>
mydata-seen =
    { $day }: { $deed } ({ $who })
mydata-why = 이유: { $why }
mydata-given = <b>내 동의</b>
mydata-consent = { $what }: { $answer } ({ $day })
mydata-keep =
    { $years ->
       *[other] 마지막으로 내용을 바꾸신 날부터 { $years }년 동안 저장해요. 그 뒤에는 지워요. 답장을 드릴 수 있도록 텔레그램 대화 번호도 저장해요.
    }
mydata-copy = 📥 파일로 받기
mydata-consents = 내 동의
mydata-erase = 🗑 모두 지우기
mydata-file = 내 정보를 담은 파일이에요. 잘 보관해 주세요.

deed-enrolled = 신청함
deed-changed = 답변을 바꿈
deed-withdrew = 신청을 취소함
deed-moved = 이 계정으로 옮김
deed-allowed = 동의함
deed-stopped = 동의를 취소함
deed-news-on = 소식을 받기로 함
deed-news-off = 소식을 그만 받기로 함
deed-erased = 모두 지움
deed-expired = 보관 기간이 지나 지움
actor-you = 본인
actor-office = 저희 사무실
actor-group = 모임의 조합원

consents = <b>동의하신 내용이에요.</b> 언제든지 바꾸실 수 있어요.
consents-none = 아직 동의하신 것이 없어요.
consents-stop = 동의 취소: { $what }
consents-allow = 동의하기: { $what }

erase = <b>내 정보를 모두 지우시겠어요?</b> 신청, 쓰다가 멈춘 답변, 동의, 복구 코드가 모두 사라져요. 아무도 되돌릴 수 없어요.
erase-go-on = 계속하기
erase-no = 아니요, 그대로 둘게요
erase-sure = <b>정말로 지우시겠어요?</b> 지우고 나면 저희는 누구신지 더 이상 알 수 없어요.
erase-yes = 예, 모두 지울게요
erase-done = 정보를 모두 지웠어요. 고향까지 조심히 가세요! 다시 필요하시면 이렇게 써 주세요: /start

mydata-news = 🔔 사무실 소식
mydata-answer = 저희 메시지에 보내신 답장 ({ $day }): { $words }
mydata-asked = 물어보셨지만 제가 답해 드리지 못한 것: { $words }
mydata-group = 들어가 계신 모임: { $name } (모임에서 쓰는 이름: { $own })
mydata-saved = 저장하신 곳: { $what }
