### Review: the queue, a case, the decision, tables, and what the person hears of it.

status-returned = 고칠 것이 있음
status-approved = 승인됨
status-rejected = 승인되지 않음
mine-returned = 담당자가 읽어 보니 고칠 것이 있어요. 버튼을 누르고 다시 답해 주세요. 그다음 “보내기”를 누르세요.
mine-approved = 좋은 소식이에요. 신청이 승인됐어요! 사무실에서 연락드려 다음에 하실 일을 알려 드릴게요.
mine-rejected = 죄송하지만 신청을 승인해 드리지 못했어요. 이유는 아래에 있어요. 궁금한 것이 있으시면 사무실에 물어보세요: /help

queue = <b>신청:</b> { $status }
queue-count = { $status }: { $count }
queue-many = { $count } 이상
queue-empty = 여기에는 기다리는 신청이 없어요. 수고하셨어요!
queue-line = { $mark } { $case } · { $where } · { $days }일
queue-filter = ⚙️ 필터
queue-export = 📊 표 만들기
queue-back = 📥 신청 목록
queue-next = ➡️ 다음 신청
queue-month = { $year }년 { $month }
filter = <b>필터.</b> 어떤 신청을 보여 드릴까요?
filter-one = 골라 주세요: { $field }
filter-all = 모두 보기
filter-done = ✔️ 신청 보기
filter-status = 상태
filter-country = 나라
filter-region = 고향 지역
filter-month = 한국을 떠나는 달
filter-plan = 계획
filter-language = 언어

menu-find = 🔎 신청 찾기
find-words = 접수 번호나 전화번호, 또는 성과 이름을 써 주세요.
    .label = 찾기
find-many = 이런 신청을 찾았어요:
find-none = 신청을 찾지 못했어요. 번호나 이름을 확인해 주세요.
find-case = 📄 { $case }
calls = <b>이분들께 전화해 주세요.</b> 아직 결정을 읽지 않으셨어요.
calls-none = 지금은 전화할 분이 없어요.

case = <b>신청 { $case }:</b> { $status }
case-when = 보낸 날: { $day }, 답변 언어: { $language }
case-yours = ✋ 직접 맡고 계신 신청이에요.
case-taken = 🔒 맡은 사람: { $name }.
case-decided = { $day }: { $status } ({ $name })
case-note = 메모: { $note }
case-read = { $day }에 읽으셨어요.
case-changed = <b>마지막 결정 뒤에 바뀐 내용</b>
case-approved = ✅ 승인
case-returned = ↩️ 고치도록 돌려보내기
case-rejected = ⛔ 거절
case-take = ✋ 제가 맡을게요
case-take-over = ✋ 제가 이어서 맡을게요
case-give-back = 대기 목록으로 돌려놓기
case-called = 📞 전화했어요
case-move = 📱 텔레그램 계정을 잃어버린 분
case-open = 📄 신청 보기
case-none = 여기에는 그런 신청이 없어요.

menu-decide = 신청 결정하기
decide-state = 어떻게 결정하시겠어요?
    .label = 결정
    .approved = ✅ 승인
    .returned = ↩️ 고치도록 돌려보내기
    .rejected = ⛔ 거절
decide-mend = 어느 답변을 고쳐야 하나요?
    .label = 고칠 답변
decide-note = 이유를 쉬운 말로 써 주세요. 쓰신 글은 신청하신 분께 그대로 보여 드려요.
    .label = 이유
decide-review = <b>이대로 맞나요?</b> 신청하신 분께 바로 알려 드려요.
    .send = ✔️ 예, 결정할게요
decide-done = 결정했어요. 신청 { $case }: { $status }. 신청하신 분께 지금 알려 드려요.
decide-moved = 그동안 이 신청이 바뀌었어요. 동료가 먼저 결정했거나, 신청하신 분이 답변을 바꾸셨어요. 지금 하신 결정은 저장하지 않았어요. 다시 한번 봐 주세요.

menu-translation = 메모 번역하기
translation-words = 이 메모를 번역해 주세요. 번역할 언어: { $language }. 메모: { $note }
    .label = 번역
translation-done = 고맙습니다! 번역을 보내 드렸어요.
untranslated = <b>신청하신 분이 읽지 못한 메모예요.</b> 하나 번역해 주시겠어요?
untranslated-none = 번역을 기다리는 메모가 없어요.

told-approved = <b>좋은 소식이에요! 신청({ $case })이 승인됐어요.</b> 사무실에서 연락드려 다음에 하실 일을 알려 드릴게요.
told-returned = <b>신청({ $case })이 거의 다 됐어요.</b> 아래에 있는 것만 고쳐 주세요. 버튼을 누르고 다시 답해 주세요. 그다음 “보내기”를 누르세요.
told-rejected = <b>죄송하지만 신청({ $case })을 승인해 드리지 못했어요.</b> 궁금한 것이 있으시면 사무실에 물어보세요: /help
told-note = 담당자가 드리는 말씀: { $note }
told-translated = 쓰시는 언어로 번역했어요: { $note }
told-mend = ✏️ { $label }
told-translate = 🌐 무슨 말인지 모르겠어요
told-wanted = 번역을 부탁해 두었어요. 번역이 되면 여기로 보내 드릴게요.
told-again = 신청에 대한 답이 와 있어요. 버튼을 눌러 읽어 보세요.

lost-open = 📱 텔레그램도 코드도 잃어버렸어요
lost = 사무실에 전화해 주세요: { $office }, { $contact }. 전화로 이 번호를 말씀해 주세요: <b>{ $number }</b>. 사무실에서 몇 가지를 여쭤보고, 신청을 여기로 옮겨 드려요. 이 번호는 하루 동안만 쓸 수 있어요. 다른 사람에게는 알려 주지 마세요.
menu-moving = 새 계정으로 옮기기
moving-fits = 아래 내용을 전화로 물어봐 주세요. 대답이 맞나요? { $known }
    .label = 대답이 맞는지
moving-number = 새 계정에 보이는 번호가 무엇인가요? 번호는 /help 화면에 있어요.
    .label = 새 계정에 보이는 번호
    .wrong = 번호가 틀렸거나 하루가 지났어요. /help 화면을 다시 열어 달라고 부탁해 주세요.
    .enrolled = 새 계정에 이미 다른 신청이 있어요. 먼저 거기서 지워 달라고 부탁해 주세요: /mydata
moving-why = 무슨 일이 있었나요? 한 문장이면 돼요.
    .label = 있었던 일
moving-review = <b>이대로 맞나요?</b> 예전 계정으로는 더 이상 여기를 쓸 수 없어요. 두 계정에 모두 알려 드려요.
    .send = ✔️ 예, 옮길게요
moving-done = 다 옮겼어요. 이제 모두 새 계정에 있어요.

menu-export = 📊 표 만들기
export-format = 어떤 파일로 만들까요?
    .label = 파일
    .xlsx = 엑셀(XLSX)
    .csv = CSV
export-span = 어떤 신청을 넣을까요?
    .label = 신청
    .all = 모두
    .last = 지난번 표를 만든 뒤에 바뀐 신청
    .days = 날짜를 골라서
export-since = 언제부터 넣을까요?
    .label = 첫날
export-until = 언제까지 넣을까요?
    .label = 마지막 날
export-language = 표의 제목 줄을 어떤 언어로 쓸까요?
    .label = 언어
export-why = 이 표가 왜 필요하세요? 적어 주신 이유는 저장되고, 표에 있는 분들도 볼 수 있어요.
    .label = 목적
export-days = 첫날이 마지막 날보다 늦어요. 다시 골라 주세요.
export-begun = 표를 만들고 있어요. 다 되면 여기로 파일을 보내 드릴게요.

menu-reviewed = 📤 표 보내기
reviewed-file = 채우신 표(XLSX나 CSV)를 보내 주세요. 아직 아무것도 바뀌지 않아요. 제가 읽은 내용을 먼저 보여 드릴게요.
    .label = 표
reviewed-begun = 표를 읽고 있어요. 다 읽으면 알려 드릴게요.
answer-file =
    .wrong = 파일을 보내 주세요. 클립 모양 버튼을 누르고 표를 고르시면 돼요.
    .sent = 파일
upload = <b>보내 주신 표대로 하면 이렇게 돼요.</b> 아직 바뀐 것은 없어요.
upload-none = 여기에는 그런 표가 없어요.
upload-refused =
    { $count ->
       *[other] <b>쓸 수 없는 행이 { $count }개 있어요:</b>
    }
upload-row = { $row }행, 신청 { $case }: { $why }
upload-apply = ✔️ 예, 이대로 결정할게요
upload-drop = ✖️ 아니요, 이 표는 쓰지 않을게요
upload-applied = 이 결정은 이미 적용됐어요.
upload-dropped = 이 표는 쓰지 않기로 하셨어요.
upload-reading = 아직 읽고 있어요.
upload-done =
    { $count ->
       *[other] 신청 { $count }건을 결정했어요. 신청하신 분께 지금 알려 드려요.
    }
upload-moved =
    { $count ->
       *[other] 그동안 바뀐 신청이 { $count }건 있어요. 그 신청은 그대로 두었어요.
    }
refused-unknown = 그런 신청이 없음
refused-moved = 그동안 바뀜
refused-reason = 이유가 없거나 너무 김
refused-decision = 결정이 세 가지 중 하나가 아님
refused-mend = 고칠 답변이 없거나 알 수 없음
refused-twice = 같은 신청이 표에 두 번 있음

overview = <b>전체 현황</b>
overview-status = <b>상태별</b>
overview-country = <b>나라별</b>
overview-plan = <b>계획별</b>
overview-week = <b>주별</b>
overview-week-line = { $week }: { $count }
overview-stopped = <b>어느 질문에서 멈추는지</b>
overview-stopped-line = { $label } ({ $language }): { $count }
overview-few = { $count }명보다 적은 항목은 보여 드리지 않아요.
overview-picture = 📈 그래프로 보기
overview-begun = 그래프를 그리고 있어요. 다 되면 여기로 보내 드릴게요.
