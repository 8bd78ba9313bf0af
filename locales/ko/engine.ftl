### The ways of every conversation: going on, going back, what to say when something does not fit.

## Buttons
engine-back = ← 뒤로
engine-later = 나중에
engine-skip = 건너뛰기
engine-menu = ☰ 메뉴
# $value is the answer given before
engine-keep = 그대로 두기: { $value }

## What was said
engine-part = <b>{ $parts }단계 중 { $part }단계: { $title }</b>
engine-title = <b>{ $title }</b>
engine-line = { $label }: { $value }
engine-value = { $value }
engine-taken = ✓ { $label }: { $value }
engine-skipped = 답변 안 함
engine-keys-away = 👌

## Changing answers
engine-edit = ✏️ { $title }
engine-edit-all = ✏️ 답변 바꾸기
engine-edit-which = 어느 답변을 바꾸고 싶으세요?

## Finding the way
engine-continue = 다시 오셨네요. 멈춘 곳부터 이어서 할게요.
engine-stale = 그건 예전 버튼이에요. 여기서 이어서 하시면 돼요:
engine-moved = 그동안 내용이 바뀌었어요. 다시 한번 봐 주세요.
engine-unknown = 죄송해요, 그건 제가 잘 몰라요. 저는 이런 일을 할 수 있어요:
engine-lost = 죄송해요, 잘 이해하지 못했어요. 여기서 골라 주세요:
engine-not-text = 죄송해요, 저는 글과 버튼만 알아볼 수 있어요. 글로 써 주시거나 버튼을 눌러 주세요.
engine-tap-one = 버튼 하나를 눌러 주세요.
engine-edited = 메시지를 고치시면, 마지막 답변일 때만 제가 볼 수 있어요. 한 번 더 써 주세요.
engine-choose-again = 그 답변은 이제 고를 수 없어요. 다시 골라 주세요.
engine-parked = 저장했어요. 언제든지 메뉴에서 이어서 하실 수 있어요.
engine-nothing-parked = 지금은 멈출 것이 없어요. 메뉴를 보여 드릴게요.
engine-apology = 죄송해요, 저희 쪽에 문제가 생겼어요. 쓰신 글은 하나도 사라지지 않았어요. 조금 뒤에 다시 해 보세요: /menu
engine-wait = 지금 적고 있어요. 평소보다 조금 오래 걸리니 잠시만 기다려 주세요. 다시 보내지 않으셔도 돼요.
engine-group = 안녕하세요! 저는 한 번에 한 분하고만 이야기해요. 저에게 따로 메시지를 보내 주세요: { $link }
