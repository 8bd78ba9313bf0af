### Keeping the directory of offices true: entries, reports, questions, tables. Only staff see this.

office-directory = 🗺 도움을 받을 곳
directory = <b>도움을 받을 곳을 모아 둔 목록이에요.</b>
directory-how = 정보를 고치시려면 “{ menu-services }”에서 그곳을 열고 “{ services-edit }” 버튼을 누르세요. 아래에서 고르셔도 돼요.
directory-open = 🗺 도움을 받을 곳
directory-questions = 🙋 답을 못 찾은 질문
directory-reports = 🛠 틀렸다고 알려 주신 곳: { $count }
directory-old = 🕰 확인한 지 1년 넘은 곳: { $count }
directory-offered = 🆕 새로 나온 정보
directory-words = 🔤 검색어
directory-add = ➕ 새로운 곳 추가
directory-retired = 🗃 숨긴 곳
directory-table = 📊 표로 받기
directory-hand-in = 📤 표 보내기

entries-old = 확인한 지 1년이 넘은 곳이에요. 전화하거나 찾아보시고, 정보가 맞으면 “{ entry-checked }” 버튼을 눌러 주세요. 틀린 것이 있으면 고쳐 주세요.
entries-retired = 숨겨 둔 곳이에요. 아무도 찾을 수 없어요.
entries-offered = 이미 고치신 곳인데, 프로그램의 새 버전에는 다른 정보가 들어 있어요. 하나를 열어서 비교해 보세요.
entries-none = 여기에는 아무것도 없어요.

## One entry
entry-is-retired = 🗃 <b>숨겨 둔 곳이에요.</b> 아무도 찾을 수 없어요.
entry-offered = 🆕 <b>프로그램의 새 버전대로 하면 이렇게 바뀌어요:</b>
entry-take = 새 정보로 바꾸기
entry-ours = 지금 정보 그대로 두기
entry-checked = ✔️ 오늘 확인했어요
entry-retire = 🗃 숨기기
entry-revive = ↩️ 다시 보이게 하기
entry-history = 🕓 그동안 바뀐 내용
entry-line = <b>{ $field }:</b> { $value }
entry-differs = <b>{ $field }:</b> { $was } → { $now }
entry-many = 그 밖에 바뀐 것: { $count }개
entry-past = <b>{ $name }</b>: 그동안 바뀐 내용
entry-no-past = 아직 바뀐 것이 없어요.
entry-step = <b>{ $day }</b> · { $who } · { $how }
entry-step-release = <b>{ $day }</b> · { $how }
entry-by-gone = 팀을 떠난 분
entry-how =
    .chat = 대화에서
    .spreadsheet = 표로
    .release = 새 버전

## The parts of an entry that are changed together
part-name = 이름
part-offers = 하는 일
part-hours = 운영 시간
part-audience = 대상
part-cost = 비용
part-place = 위치
part-contact = 연락처
part-kinds = 도움 종류
part-origin = 출처

field-in = { $part } ({ $language })
field-status = 보임 또는 숨김
field-country = 나라
    .hint = 목록에서 나라를 골라 주세요.
field-region = 지역
    .hint = 그 나라 안에 있는 지역이어야 해요. 먼저 “{ field-region.all }”를 골라 주세요.
    .all = 나라 전체
field-city = 도시
    .hint = 200자까지 쓸 수 있어요.
field-categories = 도움 종류
    .hint = 목록에서 하나 이상 골라 주세요.
field-local = 현지 언어로 된 이름
    .hint = 간판에 쓰여 있는 그대로 써 주세요. 200자까지 쓸 수 있어요.
field-name = 이름
    .hint = 사람들이 부르는 대로 짧게 써 주세요. 적어도 한 언어로는 이름이 있어야 해요.
field-offers = 하는 일
    .hint = 한두 문장으로 짧게 써 주세요. 700자까지 쓸 수 있어요.
field-hours = 운영 시간
    .hint = 예: 월~금 9:00~18:00
field-audience = 대상
    .hint = 예: E-9 비자로 일하는 노동자
field-cost = 비용
    .hint = 예: 20,000원. 700자까지 쓸 수 있어요.
field-free = 무료
    .hint = “예”나 “아니요”로 답해 주세요.
field-address = 주소
    .hint = 편지 봉투에 쓰는 대로 써 주세요. 200자까지 쓸 수 있어요.
field-at = 지도 위치
    .hint = 지도에 나오는 숫자 두 개를 북위, 동경 순서로 써 주세요: 37.3219, 126.8309
field-about = 도시 한가운데로만 표시
    .hint = “예”나 “아니요”로 답해 주세요.
field-phones = 전화
    .hint = 한 줄에 번호 하나만, 그 나라에서 거는 그대로 써 주세요. 더 아시는 것이 있으면 이렇게 써 주세요: { "1577-0071 | +82 1577 0071 | yes" }. 맨 끝에는 해외에서 걸 수 있는지 써 주세요: { "yes, no, unknown" }.
field-telegram = 텔레그램
    .hint = { "@name" } 또는 { "https://t.me/name" }
field-website = 홈페이지
    .hint = 주소는 이렇게 시작해요: { "https://" } 또는 { "http://" }
field-email = 이메일
    .hint = 예: { "office@example.org" }
field-languages = 가능한 언어
    .hint = 목록에서 골라 주세요.
field-source = 출처
    .hint = 웹 페이지 주소를 쓰시거나, 누가 어떻게 알려 줬는지 써 주세요.
field-seen_on = 확인한 날
    .hint = 이렇게 써 주세요: { "2026-11-28" }. 날짜를 모르면 { "2026-11" } 또는 { "2026" }
field-confidence = 얼마나 확실한지
    .hint = 목록에서 골라 주세요.

confidence-sourced = 확실함: 출처에서 확인함
confidence-sourced-old = 출처가 오래됨
confidence-sourced-weak = 출처가 확실하지 않음
confidence-unverified = 확인하지 않음
confidence-own-rule = 저희가 정한 규칙

## Changing a field
menu-amend = 정보 고치기
amend-to = <b>{ $field }</b>: 새로 넣을 내용을 써 주세요. { $hint }
    .label = 새 내용
amend-unfit = “{ $field }”에는 그렇게 쓸 수 없어요. { $hint }
menu-amendone = 정보 고치기
amendone-to = <b>{ $field }</b>: 하나를 골라 주세요.
    .label = 새 내용
menu-amendmany = 정보 고치기
amendmany-to = <b>{ $field }</b>: 맞는 것을 모두 골라 주세요.
    .label = 새 내용

## A new entry
menu-newentry = 새로운 곳 추가
newentry-country = 어느 나라에 있는 곳인가요?
    .label = 나라
newentry-region = 어느 지역 사람들을 도와주나요?
    .label = 지역
newentry-categories = 어떤 도움을 주나요?
    .label = 도움 종류
newentry-name = 이름이 무엇인가요? 한국어로 써 주세요.
    .label = 이름
newentry-offers = 어떤 일을 도와주나요? 한국어로 한두 문장만 짧게 써 주세요.
    .label = 하는 일
newentry-phones = 전화번호가 어떻게 되나요?
    .hint = 한 줄에 번호 하나만, 그 나라에서 거는 그대로 써 주세요.
    .label = 전화
newentry-address = 어디에 있나요?
    .label = 주소
newentry-website = 홈페이지가 있나요?
    .label = 홈페이지
newentry-source = 어디에서 알게 되셨어요?
    .hint = 웹 페이지 주소를 쓰시거나, 누가 알려 줬는지 써 주세요. 사람들에게는 확인한 날만 보이고 출처는 보이지 않아요.
    .label = 출처
newentry-review = 이대로 맞나요? 넣으시면 사람들이 바로 찾을 수 있어요.
    .send = ✔️ 예, 목록에 넣을게요

## Said to be wrong
reports = <b>목록에서 틀렸다고 알려 주신 내용이에요.</b> 이름은 보여 드리지 않아요. 확인하고 고쳐 주세요.
reports-none = 틀렸다고 알려 주신 것이 없어요.
reports-line = <b>{ $number }</b> { $name } ({ $day }, { $language }): { $note }
reports-see = ✏️ { $number }
reports-done = ✔️ { $number }: 다 했어요

## Asked, but not found
questions = <b>제가 제대로 답해 드리지 못한 질문이에요.</b> 전화번호와 주소는 지웠고, 누가 물어보셨는지는 보이지 않아요.
questions-none = 남은 질문이 없어요. 수고하셨어요!
questions-one = { $count }× { $words }
questions-open = 🙋 다른 질문 보기
question =
    { $count ->
       *[other] <b>{ $count }명이 이렇게 물어보셨어요:</b>
    }
question-way = “{ $words }” ({ $language }, { $country })
question-how = 무엇을 고르셔도 물어보신 분 모두에게 알려 드려요. 답하지 않고 넘어가실 때만 알려 드리지 않아요.
question-word = 🔤 이 말이 뜻하는 것은…
question-add = ➕ 알맞은 곳 추가하기
question-answer = ✍️ 답 쓰기
question-aside = 답하지 않고 넘어가기
question-told =
    { $count ->
       *[other] 다 됐어요. 물어보신 분 { $count }명에게 알려 드려요.
    }

menu-word = 검색어 추가
word-words =
    <code>{ $asked }</code>
    사람들이 어떤 말을 쓰나요? 그 낱말만 남기고, 끝에 붙는 말은 빼 주세요.
    .label = 검색어
word-category = 어떤 도움을 찾는 말인가요?
    .label = 도움 종류

words = <b>직접 추가하신 검색어예요:</b>
words-none = 아직 추가하신 검색어가 없어요. “{ directory-questions }”에서 추가하실 수 있어요.
words-line = “{ $words }” ({ $language }): { $kind }
words-drop = ✖️ { $words }

menu-explain = 질문에 답하기
explain-words = 무엇을 알려 드릴까요? 쓰신 글은 물어보신 분 모두에게 그대로 보내 드려요.
    .label = 답
explain-review = 물어보신 분 모두에게 이대로 보낼까요?
    .send = ✔️ 예, 보낼게요

## What those hear who asked
asked-answer = 이렇게 물어보셨어요: “{ $words }”
asked-words = { $note }
asked-look = 이제 알려 드릴 곳을 찾았어요:
asked-open = 🔎 열어 보기

## The directory as a table
menu-entrytable = 목록을 표로 받기
entrytable-format = 어떤 표로 드릴까요?
    .label = 표
    .xlsx = 엑셀(XLSX), 고칠 때
    .hsds = HSDS, 다른 기관에 줄 때
entrytable-begun = 표를 만들고 있어요. 다 되면 여기로 보내 드릴게요.
entrytable-ready = ✅ 목록이 준비됐어요. 모두 { $count }곳
entrytable-how = 고치고 싶은 것을 고치시고, 새로운 곳은 맨 아래에 번호 없이 쓰시면 돼요. 그다음 표를 저에게 보내 주세요. 무엇이 바뀌는지 먼저 보여 드릴게요.
entrytable-hsds = { "Open Referral HSDS 3.0" } 형식의 표예요. 다른 기관의 목록에서도 읽을 수 있어요.
entrytable-column-number = 번호
entrytable-column-version = 버전
entrytable-about-at = 만든 때
entrytable-about-rows = 모두 몇 곳인지
entrytable-about-how = 쓰는 방법

amended = <b>이 표대로 하면 { $changed }곳이 바뀌고 { $added }곳이 새로 들어가요.</b> 아직 바뀐 것은 없어요.
amended-applied = 이 내용은 이미 적용됐어요.
amended-dropped = 이 표는 쓰지 않기로 하셨어요.
amended-apply = ✔️ 예, 이대로 바꿀게요
amended-drop = ✖️ 아니요, 이 표는 쓰지 않을게요
amended-entry = <b>{ $name }</b>
amended-new = ➕ <b>{ $name }</b>
amended-row = { $row }행, 번호 { $number }: { $why }
amended-unfit = “{ $field }”에 쓸 수 없는 내용
amended-unknown = 그런 번호가 목록에 없음
amended-moved = 그동안 다른 사람이 바꿈
amended-twice = 표에 두 번 있음
amended-done =
    { $count ->
       *[other] 다 됐어요. { $count }곳을 바꿨어요. 사람들에게 바로 보여요.
    }
amended-stayed =
    { $count ->
       *[other] 그동안 다른 사람이 바꾼 곳이 { $count }곳 있어요. 그곳은 그대로 두었어요.
    }
amended-none = 이 표에는 바꿀 것이 없어요.
amended-read = 표를 읽었어요. 아직 바뀐 것은 없어요.
amended-look = 바뀔 내용 보기
