### Help: what the bot can do and whom to call. Numbers come from the facts, never from here.

help-can =
    <b>제가 할 수 있는 일</b>
    • Happy Return 신청하기: /enroll
    • 내 답변 보기, 지우기: /mydata
    • 다른 언어로 말하기: /language
    • 멈추고 나중에 이어서 하기: /cancel, /menu
help-call = <b>전화하실 수 있는 곳</b>
# $seen is the day, or only the year, when this number was last seen
help-line = • { $who }: { $phone } (마지막 확인: { $seen })
help-abroad = { $phone }, 해외에서는 { $abroad }
help-unsure = { $phone } ⚠️
help-unsure-means = ⚠️ = 아직 확실히 확인되지 않은 번호예요
help-numbers = 전화번호는 바뀔 수 있어요. 전화가 안 되면 다른 번호로 해 보세요.
help-office = 저를 운영하는 사무실: { $office }, { $contact }
help-hug = 내 나라 말로 하는 EPS 노동자 상담 (HRD Korea)
help-labour = 못 받은 월급, 직장에서 생긴 문제 (고용노동부)
help-immigration = 비자와 체류 (출입국)
help-police = 경찰
help-ambulance = 구급차와 소방차
help-danuri = 폭력, 가족 문제 (다누리콜센터, 24시간)
help-embassy-KG = 키르기스스탄 대사관 (서울)
help-embassy-UZ = 우즈베키스탄 대사관 (서울)
help-embassy-MN = 몽골 대사관 (서울)
