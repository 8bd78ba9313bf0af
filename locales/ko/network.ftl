### Cooperatives and those around them: what they show, asking to join, one group writing to another.

network-open = 🌍 다른 협동조합
network = <b>소개를 올린 협동조합이에요.</b> 어느 나라에서 찾을까요?
network-kind = { $where }: 어떤 일을 하는 곳을 찾으세요?
network-all = 모든 종류의 일
network-line = { $name } · { $where }
network-none = 여기에는 아직 소개를 올린 협동조합이 없어요.
showngroup-join = 🙋 들어가고 싶다고 말하기
showngroup-write = ✉️ { $group } 이름으로 쓰기
showngroup-wrong = ⚠️ 정보가 틀려요
card-line = <b>{ $title }:</b> { $words }

## On the group's own page
group-registered = 🏢 이미 등록하고 일하는 협동조합이에요.
group-advice = 💡 <b>사무실에서 드리는 조언, { $day }</b>
group-card = 🪧 우리 소개
group-contacts = ✉️ 다른 모임
group-asked = 🙋 들어오고 싶은 분이 있어요

ourcard = <b>{ $name }: 누구나 볼 수 있는 소개</b>
ourcard-none = 아직 소개를 올리지 않으셨어요. 소개를 올리시면 다른 모임이 찾아서 글을 보낼 수 있고, 들어오고 싶은 분도 부탁할 수 있어요. 조합원의 이름은 절대 보이지 않아요.
ourcard-publish = 🪧 우리 모임 소개 올리기
ourcard-change = ✏️ 바꾸기
ourcard-hide = ✖️ 소개 내리기
menu-publish = 우리 모임 소개
publish-makes = 무엇을 만들거나 어떤 일을 하세요? 누구나 읽을 수 있으니 이름과 전화번호는 쓰지 말아 주세요.
    .label = 하는 일
publish-seeks = 무엇을 찾고 계세요? 예를 들면 물건을 살 사람, 도구, 기술 같은 거예요.
    .label = 찾는 것
publish-offers = 다른 모임에 무엇을 해 줄 수 있으세요?
    .label = 해 줄 수 있는 것
publish-review = 이 내용을 모두에게 보여 줄까요?
    .send = ✔️ 예, 보여 주세요

## Telling the office that something is wrong
menu-reportgroup = 틀린 정보 알리기
reportgroup-note = 무엇이 틀렸나요? 사무실에서 읽어요. 누가 썼는지 모임은 알 수 없어요.
    .label = 틀린 점
reportgroup-done = 알려 주셔서 고맙습니다. 사무실 직원이 확인할게요.

## Asking to join
menu-askjoin = 모임에 들어가고 싶어요
askjoin-group =
    <b>지금 쓰시는 내용을 저장하고, 결정하는 분께 보여 드리는 데 동의하십니까?</b>
    • <b>무엇을:</b> 모임에서 보이도록 직접 고르신 이름과 짧은 글. 모임에 들어가신 뒤에는 역할, 할 일, 모임을 위해 쓰신 글, 투표 내용(비밀 투표에서는 투표하셨다는 사실만)도 저장합니다.
    • <b>왜:</b> 모임에서 답을 드리고, 함께 계획하고 결정하시도록 하기 위해서입니다.
    • <b>누가 보는지:</b> 이사장이 봅니다. 이사장이 아직 없으면 프로그램 상담원이 봅니다. 모임에 들어가신 뒤에는 같은 모임의 조합원이 봅니다.
    • <b>얼마 동안:</b> 부탁하신 글은 답을 받으실 때까지, 나머지는 모임에서 나가실 때까지, { $years ->
       *[other] 길어도 마지막으로 내용을 바꾸신 날부터 <b>{ $years }년</b>입니다.
    }
    • <b>저장하는 곳:</b> { $office }, { $contact }.
    “아니요”를 누르셔도 됩니다. 그러면 여기서 모임을 함께하실 수 없지만, 나머지는 모두 그대로 쓰실 수 있습니다.
    .label = { found-group.label }
askjoin-own = 어떤 이름으로 보이면 좋을까요?
    .label = 모임에서 쓰는 이름
    .hint = 성 없이 이름만 쓰셔도 돼요.
askjoin-words = 어떤 분이고 무엇을 할 수 있는지 짧게 써 주세요.
    .label = 내 소개
askjoin-many = 이미 모임 { $most }곳에 부탁하셨어요. 먼저 답을 기다려 주세요.
askjoin-done = <b>{ $name }</b>에 부탁을 보냈어요. 답이 오면 알려 드릴게요.
askjoin-accepted = 🎉 <b>{ $name }</b>에서 좋다고 했어요. 이제 조합원이 되셨어요.
askjoin-refused = 관심을 가져 주셔서 고맙습니다. <b>{ $name }</b>에서 지금은 새로 받을 수 없다고 해요. 가까운 다른 협동조합도 찾아보세요.
joinasks = <b>{ $name }</b>: 들어오고 싶은 분들
joinasks-none = 지금은 들어오고 싶다는 분이 없어요.
joinask-news = 🙋 { $group }: 들어오고 싶은 분이 있어요.
joinask-open = 🙋 보기
joinask = { $group }: <b>{ $name }</b> 님이 모임에 들어오고 싶어 하세요.
joinask-yes = ✔️ 예, 환영해요
joinask-no = 아니요, 지금은 어려워요
joinask-over = 이미 답을 했거나 취소된 부탁이에요.
joinask-accepted = { $name } 님은 이제 조합원이에요. 제가 그렇게 알려 드렸어요.
joinask-refused = 제가 부드럽게 전해 드렸어요.

## Group to group
menu-askgroup = 다른 모임에 보내는 글
askgroup-words = 무슨 말을 전하거나 무엇을 묻고 싶으세요? 쓰신 분의 이름은 보이지 않고 모임 이름만 보여요.
    .label = 보내는 글
askgroup-done = <b>{ $name }</b>에 보냈어요. 좋다고 하면 여기서 서로 글을 주고받을 수 있어요.
askgroup-many = 우리 모임이 보낸 글 { $most }개가 답을 기다리고 있어요. 먼저 답을 기다려 주세요.
askgroup-closed = <b>{ $name }</b>에서 지금은 우리 모임의 글을 받지 않겠다고 해요.
contacts = <b>{ $name }</b>: 다른 모임
contacts-none = 아직 글을 주고받는 모임이 없어요.
contacts-line = { $state } { $name }
contact-mark =
    .asked = ⏳
    .open = ✉️
contact = <b>{ $name }</b>
contact-state =
    .asked = 아직 답이 없어요.
    .came = 우리 모임에 이런 글을 보냈어요:
    .open = 서로 글을 주고받을 수 있어요. 모임 이름만 보여요.
    .closed = 글 주고받기가 끝났어요.
contact-words = “{ $words }”
contact-open = ✉️ 열기
contact-news = ✉️ { $name }에서 { $group }에 글을 보냈어요.
contact-yes = ✔️ 예, 주고받을게요
contact-no = 아니요, 지금은 어려워요
contact-back = ✖️ 보낸 글 취소하기
contact-write = ✍️ 쓰기
contact-end = ✖️ 끝내기
contact-accepted = 🎉 { $name }에서 좋다고 했어요. 이제 서로 글을 주고받을 수 있어요.
contact-refused = { $name }에서 글을 보내 줘서 고맙지만 지금은 어렵다고 해요.
contact-ended = { $name }에서 글 주고받기를 끝냈어요. 그동안 함께 이야기해 주셔서 고맙습니다.
contact-from = ✉️ { $name }에서 온 글:
menu-writegroup = 다른 모임에 쓰는 글
writegroup-words = 무슨 말을 전할까요? 쓰신 분의 이름은 보이지 않고 모임 이름만 보여요.
    .label = 글
writegroup-done = { $name }에 보냈어요.

mydata-asking = 🙋 들어가고 싶다고 부탁하신 모임: { $name } (쓰신 이름: { $own }) “{ $words }”
deed-group-accepted = 모임에서 받아 줌
