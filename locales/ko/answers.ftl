### Kinds of answer: hints under a question, and what is said when an answer does not fit.

answer-tap = 아래 버튼 중 하나를 눌러 주세요.
answer-empty = 쓰신 글이 안 보여요. 답변을 써 주세요.
answer-long =
    { $length ->
       *[other] 지금 { $length }자예요. { $longest }자까지 쓸 수 있어요. 더 짧게 써 주세요.
    }
answer-earlier = ◀ 이전
answer-later = 다음 ▶
answer-yes = 예
answer-no = 아니요

answer-name =
    .hint = 여권에 있는 그대로 영어 글자로 써 주세요. 예: { "AIBEKOV" }
    .cyrillic = 영어 글자가 아니에요. 여권을 보고 거기 있는 그대로 써 주세요. 예: { "AIBEKOV" }
    .hangul = 한글로 쓰셨어요. 여권을 보고 영어 글자로 써 주세요. 예: { "AIBEKOV" }
    .letters = 이름에는 글자만 쓸 수 있어요. 여권과 똑같이 써 주세요. 예: { "AIBEKOV" }

answer-phone =
    .hint = 아래 버튼을 눌러 번호를 보내 주세요. 직접 쓰셔도 돼요. 예: { "010-1234-5678" }
    .share = 📱 내 번호 보내기
    .other = 다른 사람의 번호예요. 본인 번호를 보내 주시거나 직접 써 주세요.
    .wrong = 이 번호는 맞지 않는 것 같아요. 한국 번호는 이렇게 써 주세요: { "010-1234-5678" }. 고향 번호는 +와 국가 번호부터 써 주세요: { "+996 700 123 456" }

answer-amount =
    .hint = 숫자만 써 주세요. 예: { "1500000" }
    .wrong = 금액이 아니에요. 숫자만 써 주세요. 예: { "1500000" }
    .range = { $least } ~ { $most } 사이의 금액을 써 주세요.

answer-date =
    .hint = 버튼을 연도, 월, 일 순서로 누르세요. 직접 쓰셔도 돼요(예: { "2026.12.31" }).
    .wrong = 날짜를 알아볼 수 없어요. 연도, 월, 일을 써 주세요. 예: { "2026.12.31" }
    .range = { $found }: 이 날짜는 여기에 맞지 않아요. { $first } ~ { $last } 사이의 날짜를 써 주세요.
    .year = { $year }년
    .day = { $day }일

answer-month =
    .m1 = 1월
    .m2 = 2월
    .m3 = 3월
    .m4 = 4월
    .m5 = 5월
    .m6 = 6월
    .m7 = 7월
    .m8 = 8월
    .m9 = 9월
    .m10 = 10월
    .m11 = 11월
    .m12 = 12월

answer-many =
    .hint = 맞는 것을 모두 고르고 “완료”를 누르세요.
    .on = ✅ { $label }
    .off = ▫️ { $label }
    .done = 완료
    .empty = 하나 이상 고르고 “완료”를 눌러 주세요.

answer-formatted =
    .hint = 글을 쓰시거나, 다른 메시지를 전달하거나 복사해서 보내 주세요. 굵은 글씨와 링크는 그대로 남아요. { "{name}" } 자리에는 받는 분의 이름이, { "{case}" } 자리에는 접수 번호가 들어가요.
    .wrong = 글이나 사진, 문서를 보내 주세요.
    .unknown = 모르는 말이에요: { $what }. 이 두 가지만 쓸 수 있어요: { "{name}" }, { "{case}" }.
    .broken = 일부만 굵게 하지 말고 통째로 써 주세요: { "{name}" }, { "{case}" }.

answer-media =
    .hint = 사진 한 장이나 문서 하나를 보내 주세요.
    .wrong = 사진이나 문서를 보내 주세요.
    .photo = 사진
    .document = 문서

answer-time =
    .hint = 예: { "9:30" }
    .wrong = 시간을 알아볼 수 없어요. 시와 분을 써 주세요. 예: { "9:30" }

answer-web =
    .hint = 주소는 이렇게 시작해요: { "https://" }
    .wrong = 쓸 수 없는 주소예요. 주소가 이렇게 시작해야 해요: { "https://" }
