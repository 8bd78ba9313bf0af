### A group that forms a cooperative: founding, inviting, joining, members and roles, tasks, votes.

menu-groups = 👥 우리 협동조합
groups = 함께하고 계신 모임이에요:
groups-none = 아직 들어가신 모임이 없어요. 새로 만드셔도 되고, 다른 모임의 링크나 사진으로 들어가셔도 돼요.
groups-found = ➕ 모임 만들기

group = <b>{ $name }</b>
group-what = { $kind } · { $where }
group-kind =
    .farming = 농사
    .animals = 가축 키우기
    .food = 음식 만들기
    .crafts = 공예, 바느질
    .trade = 장사
    .services = 서비스
    .building = 건축
    .other = 다른 일
group-aim = { $aim }
# The law asks for $most founders
group-size = 👥 지금 { $count }명이 모였어요 (적어도 { $most }명이 필요해요)
# No number is sure; $most is our advice
group-size-advised = 👥 지금 { $count }명이 모였어요. 저희는 { $most }명 이상 모여서 시작하시기를 권해 드려요.
group-stage = 🪜 { $parts }단계 중 { $part }단계: { $stage }
group-members = <b>조합원</b>
group-more = … 그 밖의 분들
group-member = { $name } · { $role }
group-missing = 아직 맡은 분이 없는 역할: { $what }
group-open = 👥 { $name }
group-offered = 🙋 부탁이 왔어요
group-tasks = ✅ 할 일
group-motions = 🗳 투표: { $count }건
group-plan = 📘 사업계획서
group-invite = 📨 초대하기
group-mates = 👥 조합원
group-change = ✏️ 모임 소개
group-leave = 🚪 나가기

mate-role =
    .member = 조합원
    .chairperson = 이사장
    .secretary = 서기
    .treasurer = 회계
    .auditor = 감사
mate-duty =
    .chairperson = <b>이사장</b>은 사람들을 모으고, 모임을 대표해서 말해요.
    .secretary = <b>서기</b>는 함께 정한 것을 적고 서류를 보관해요.
    .treasurer = <b>회계</b>는 돈과 장부를 관리해요.
    .auditor = <b>감사</b>는 돈이 맞는지 살펴봐요. 다른 역할은 함께 맡지 않아요.

## Founding
menu-found = 모임 만들기
found-group =
    <b>모임에 적으시는 내용을 저장하고, 그 모임 안에서 보여 드리는 데 동의하십니까?</b>
    • <b>무엇을:</b> 모임에서 보이도록 직접 고르신 이름, 역할, 할 일, 모임을 위해 쓰신 글, 투표 내용(비밀 투표에서는 투표하셨다는 사실만).
    • <b>왜:</b> 모임에서 함께 계획하고 결정하시도록 하기 위해서입니다.
    • <b>누가 보는지:</b> 같은 모임의 조합원이 봅니다. 프로그램 상담원은 모임을 볼 수 있지만, 이름은 볼 수 없습니다.
    • <b>얼마 동안:</b> 모임에서 나가실 때까지, { $years ->
       *[other] 길어도 마지막으로 내용을 바꾸신 날부터 <b>{ $years }년</b>입니다.
    }
    • <b>저장하는 곳:</b> { $office }, { $contact }.
    “아니요”를 누르셔도 됩니다. 그러면 여기서 모임을 함께하실 수 없지만, 나머지는 모두 그대로 쓰실 수 있습니다.
    .label = 모임에 적은 내용 저장
group-refused = 괜찮아요. 모임에 대해서는 아무것도 저장하지 않을게요. 언제든지 다시 오세요.
found-name = 모임 이름을 뭐라고 할까요?
    .label = 모임 이름
found-country = 협동조합을 어느 나라에 만드실 거예요?
    .label = 나라
found-region = 어느 지역에 만드실 거예요?
    .label = 지역
    .none = 아직 모르겠어요
found-kind = 협동조합에서 무슨 일을 하실 거예요?
    .label = 일의 종류
found-aim = 함께 무엇을 하고 싶으세요? 두세 문장으로 써 주세요. 모임에 있는 분이 모두 읽어요.
    .label = 하고 싶은 일
found-own = 모임에서 어떤 이름으로 보이면 좋을까요?
    .label = 모임에서 쓰는 이름
    .hint = 성 없이 이름만 쓰셔도 돼요.
found-review = 모두 맞나요?
    .send = ✔️ 모임 만들기
found-done = 🎉 모임을 만들었어요: <b>{ $name }</b>. 당분간 이사장을 맡게 되셨어요. 다른 분들은 여기로 들어오시면 돼요:

## Inviting and joining
groupinvite = <b>{ $name }</b>: 모임에 들어오는 방법이에요. 기숙사에서 이 사진을 보여 주시거나 링크를 보내 주세요. 사진이나 링크가 있으면 누구나 들어올 수 있어요.
groupinvite-how = <b>{ $name }</b>: 링크나 사진으로 들어오신 분은 이 모임의 조합원이 돼요.
groupinvite-show = 🖼 링크와 사진 보기
groupinvite-renew = 🔄 링크 새로 만들기
groupinvite-sure = 예전 링크와 사진은 더 이상 쓸 수 없게 돼요. 새로 만들까요?
menu-joingroup = 모임에 들어가기
joingroup-code = 모임 코드를 써 주세요.
    .label = 모임 코드
joingroup-group =
    모임에 초대받으셨어요: <b>{ $group }</b>.

    { found-group }
    .label = { found-group.label }
joingroup-own = 모임에서 어떤 이름으로 보이면 좋을까요?
    .label = 모임에서 쓰는 이름
    .hint = 성 없이 이름만 쓰셔도 돼요.
joingroup-over = 이 링크는 이제 쓸 수 없어요. 모임에 새 링크를 달라고 부탁해 주세요.
joingroup-news = 👋 { $group }: { $name } 님이 들어오셨어요.

menu-regroup = 모임 소개
regroup-name = 모임 이름을 뭐라고 할까요?
    .label = 모임 이름
regroup-country = 협동조합을 어느 나라에 만드실 거예요?
    .label = 나라
regroup-region = 어느 지역에 만드실 거예요?
    .label = 지역
regroup-kind = 협동조합에서 무슨 일을 하실 거예요?
    .label = 일의 종류
regroup-aim = 함께 무엇을 하고 싶으세요? 두세 문장으로 써 주세요.
    .label = 하고 싶은 일
regroup-review = 모임을 소개하는 내용이에요. 모임에 있는 분은 누구나 바꿀 수 있어요.
    .send = ✔️ 이대로 저장하기

leavegroup = <b>{ $name }</b>: 이 모임에서 나가시겠어요? 모임에서 이름이 사라져요. 링크가 있으면 다시 들어오실 수 있어요.
leavegroup-chair = 지금 이사장을 맡고 계세요. 먼저 다른 분께 이사장을 부탁하시는 것이 좋아요. 그래도 나가시겠어요?
leavegroup-yes = 🚪 예, 나갈게요
leavegroup-done = { $name }: 이 모임에서 나오셨어요.
leavegroup-news = { $group }: { $name } 님이 모임에서 나가셨어요.

## Members and roles
mates =
    { $count ->
       *[other] <b>{ $name }</b>: 조합원 { $count }명
    }
mate-since = 모임에 들어온 날: { $day }
mate-offer = { $role } 부탁하기
mate-offered = { $name } 님께 여쭤봤어요. 좋다고 하시면 역할이 바뀌어요.
mate-remove = 나가 달라고 제안하기
mate-resign = 내 역할 그만두기
offers = <b>{ $name }</b>: 모임에서 부탁이 왔어요.
offers-news = { $group }: 모임에서 { $role } 역할을 부탁드려요.
offers-take = ✔️ 맡을게요: { $role }
offers-leave = 아니요, 괜찮아요
offers-taken = { $group }: 이제 { $name } 님이 { $role } 역할을 맡게 되셨어요.

## Tasks
tasks = <b>{ $name }</b>: 협동조합을 만드는 길
tasks-line = { $stage } ({ $done }/{ $most })
tasks-stage = <b>{ $stage }</b>
tasks-all = 🪜 모든 단계
tasks-news = 🎉 { $group }: “{ $stage }” 단계를 마쳤어요. 다음: { $next }
task-is-open = ⬜ { $task }
task-is-taken = ⬜ { $task } – { $name }
task-is-dated = ⬜ { $task } – { $name }, { $day }까지
task-is-done = ✅ { $task }
task-rule = ⚖️ { $rule }
task-limit = ⚖️ { $rule }: 늦어도 { $day }까지
event-meeting = 창립총회를 여는 날
event-shares = 출자금을 내는 날
event-business = 일을 시작하는 날
task-done = ✅ 다 했어요
task-undo = 아직 다 못 했어요
task-take = 🙋 제가 할게요
task-drop = 저는 못 하겠어요
task-give = 👉 다른 분께 부탁하기
task-day = 📅 언제까지 할까요?
task-event = 📅 { $event }
task-open = ✅ 할 일 보기
task-news = { $group }: { $name } 님이 할 일을 부탁하셨어요: { $task }
task-reminder = ⏰ { $group }: “{ $task }” { $day }까지 하실 일이에요.
taskgive = “{ $task }”: 누가 하면 좋을까요?
menu-taskday = 할 일의 날짜
taskday-day = 어느 날로 할까요? { $task }
    .label = 날짜
taskday-late = 그날은 너무 늦어요. 법으로는 { $day }까지 해야 해요. 더 빠른 날을 골라 주세요.

## Votes
motions = <b>{ $name }</b>: 함께 정하는 일
motions-none = 아직 투표에 올라온 안건이 없어요.
motions-legal = 이 투표는 총회를 준비하려고 하는 거예요. 법에서 정한 총회를 대신하지는 못해요.
motions-put = ➕ 투표에 안건 올리기
motions-line = { $state } { $words }
motion-mark =
    .open = 🗳
    .passed = ✅
    .failed = ❌
motion = <b>{ $kind }</b>
motion-about = 관련된 사람: { $name }
motion-words = “{ $words }”
motion-until = { $day }까지 투표하실 수 있어요. 지금까지 투표한 분: { $most }명 중 { $count }명
motion-secret = 비밀 투표예요. 누가 어떻게 투표하는지 아무도 볼 수 없어요.
motion-state =
    .passed = ✅ <b>통과됐어요</b>
    .failed = ❌ <b>통과되지 않았어요</b>
motion-counted = 찬성: { $yes } · 반대: { $no } · 기권: { $abstain } · 조합원: { $most }
# "more than half" or "at least 2/3", twice
motion-rule = 조합원의 { $quorum } 투표하고, 투표한 사람의 { $majority } 찬성하면 통과돼요.
motion-half = 절반
motion-share = { $value }
motion-own-rule = 이 기준은 저희가 권해 드리는 거예요. 정관이나 법에서는 기준이 더 높을 수 있어요. 안내에 적힌 곳에 물어보세요.
motion-more-than = { $share } 넘게
motion-at-least = { $share } 이상
motion-open = 🗳 투표하러 가기
motion-news = 🗳 { $group }: 투표가 시작됐어요. “{ $words }”
motion-over = 🗳 { $group }: “{ $words }” 투표가 끝났어요.
vote-yes = 👍 찬성
vote-no = 👎 반대
vote-abstain = 기권

menu-propose = 투표에 안건 올리기
propose-kind = 무엇을 투표로 정할까요?
    .label = 정할 일
    .articles = 정관 승인하기
    .board = 이사회 뽑기
    .share = 출자금 정하기
    .remove = 조합원에게 나가 달라고 하기
    .other = 다른 일
propose-anything = 무엇을 제안하고 싶으세요? 찬성이나 반대로 답할 수 있게 써 주세요.
propose-remove = { $name } 님이 왜 나가셔야 하나요? 쓰신 글은 모두가 읽어요. { $name } 님도 읽어요.
propose-words = { $about }
    .label = 제안
propose-secret = 비밀 투표로 할까요?
    .label = 비밀 투표
    .hint = 비밀 투표에서는 누가 어떻게 투표했는지 아무도 볼 수 없어요.
propose-days = 며칠 동안 투표할까요?
    .label = 투표 기간
    .day = 1일
    .three = 3일
    .week = 7일
    .fortnight = 14일
propose-review = 조합원은 누구나 한 번만 투표할 수 있고, 투표한 뒤에는 아무도 바꿀 수 없어요. 투표에 올릴까요?
    .send = ✔️ 예, 투표에 올릴게요

deed-group-founded = 모임을 만듦
deed-group-joined = 모임에 들어감
deed-group-left = 모임에서 나감
deed-group-role = 모임에서 역할을 맡음
deed-voted = 모임에서 투표함

## The business plan
plan = <b>{ $name }: 사업계획서</b>
    모임에 있는 분은 누구나 전부 볼 수 있어요. 각 부분은 한 분이 맡아서 써요.
plan-section =
    .idea = 우리 생각
    .needs = 조합원에게 필요한 것
    .market = 사 줄 사람
    .production = 일하는 방법
    .people = 누가 무엇을 할지
    .startup = 시작할 때 드는 돈
    .income = 한 달에 버는 돈
    .costs = 한 달에 드는 돈
    .numbers = 출자금, 대출, 일자리
    .risks = 잘못될 수 있는 일
    .benefit = 모두에게 좋은 점
plan-about =
    .idea = 무엇을 만들거나 무슨 일을 하실 거예요? 왜 함께하려고 하세요?
    .needs = 조합원의 어떤 어려움이 풀리나요? 조합원 한 사람 한 사람은 무엇을 얻게 되나요?
    .market = 누가 사나요? 얼마나 많이, 얼마에 사나요? 거기서 또 누가 같은 것을 파나요?
    .production = 어디에서, 어떤 도구와 재료로, 어떤 순서로 일하나요? 이미 가지고 있는 것은 무엇인가요?
    .people = 누가 어떤 일을 하나요? 한국에서, 또는 한국에 오기 전에 그 일을 배운 분은 누구인가요?
    .startup = 팔기 시작하기 전에 한 번 내야 하는 돈을 모두 써 주세요: 도구, 가축, 건물, 서류.
    .income = 보통 한 달에 무엇을 파는지 써 주세요. 한 줄에 한 가지만 써 주세요.
    .costs = 보통 한 달에 나가는 돈을 써 주세요: 월급, 월세, 사료, 기름, 전기, 대출.
    .numbers = 조합원 한 사람이 얼마를 내는지, 얼마를 빌려야 하는지, 몇 명이 일하게 되는지 써 주세요.
    .risks = 무엇이 잘못될 수 있나요? 날씨, 병, 가격? 그때는 어떻게 하실 거예요?
    .benefit = 마을이나 도시에 어떤 도움이 되나요? 여성과 청년, 자연에는 어떤 도움이 되나요?
plan-written = ✅ { $title }
plan-unwritten = ⬜ { $title }
plan-title = <b>{ $title }</b>
plan-words = { $words }
plan-line = • { $what }: { $value }
plan-total = <b>합계: { $value }</b>
plan-number = { $title }: { $value }
plan-author = ✍️ 쓰는 사람: { $name }
plan-nobody = 이 부분을 맡은 분이 아직 없어요.
plan-claim = 🙋 제가 쓸게요
plan-drop = 다른 분께 맡기기
plan-write = ✍️ 쓰기
plan-more = ➕ 한 줄 더 쓰기
plan-less = ✖️ { $what }
plan-start = 시작할 때 드는 돈: { $value }
plan-month = 한 달: 버는 돈 { $income }, 드는 돈 { $costs }, 남는 돈 { $left }
plan-first = 처음 쓸 돈: 출자금 { $shares }, 대출 { $loan }, 아직 모자란 돈 { $gap }
plan-even =
    { $count ->
       *[other] 시작할 때 쓴 돈은 { $count }개월이 지나면 모두 다시 벌게 돼요.
    }
plan-never = 지금 이대로는 시작할 때 쓴 돈을 다시 벌 수 없어요. 한 달에 드는 돈이 버는 돈과 같거나 더 많아요.
menu-plantext = 사업계획서의 한 부분
plantext-words = { $about }
    .label = 내용
menu-planline = 사업계획서의 한 줄
planline-what = <b>{ $title }</b>: 무엇인가요?
    .label = 내용
planline-amount = 얼마예요? 협동조합을 만들 나라의 돈으로 써 주세요.
    .label = 금액
planline-full = 이미 { $most }줄이 다 찼어요. 먼저 한 줄을 빼 주세요.
menu-plannumbers = 출자금, 대출, 일자리
plannumbers-jobs = 조합원까지 합해서 몇 명이 일하게 되나요?
    .label = 일자리
plannumbers-women = 조합원 중에 여성은 몇 명인가요?
    .label = 여성
plannumbers-young = 조합원 중에 서른 살이 안 된 분은 몇 명인가요?
    .label = 서른 살이 안 된 분
plannumbers-share = 조합원 한 사람이 얼마를 내나요?
    .label = 한 사람이 내는 출자금
plannumbers-loan = 얼마를 빌려야 하나요?
    .label = 대출
plannumbers-review = 숫자가 모두 맞나요?
    .send = ✔️ 저장하기
