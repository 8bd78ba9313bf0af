### The door: language, welcome, menu, and what Telegram shows about the bot.

language-choose = 언어를 골라 주세요.

welcome-hello = <b>안녕하세요! 저는 Yurt예요.</b> 한국에서 고향으로 잘 돌아가시도록 차근차근 도와드려요. 저와 함께 Happy Return(귀국 지원 프로그램)을 신청하고, 고향에서 할 일을 계획하고, 도움을 받을 곳을 찾으실 수 있어요.
welcome-who = 저는 컴퓨터 프로그램이에요. 저를 운영하는 사무실: { $office }. 연락처: { $contact }
welcome-data = 저는 먼저 물어보고 나서 정보를 저장해요. 저장한 정보는 언제든지 보고, 바꾸고, 지우실 수 있어요: /mydata. 우리 메시지는 텔레그램을 거쳐 가는데, 텔레그램 컴퓨터는 한국 밖에 있어요. 여권 번호나 외국인등록증 번호는 보내지 마세요.
welcome-go = 시작하기

menu = 무엇을 하고 싶으세요?
menu-continue = ▶ 계속: { $form }
menu-enrollment = 📝 Happy Return 신청
menu-mine = 📄 내 신청
menu-recover = 🔑 복구 코드가 있어요
menu-mydata = 🔒 내 정보
menu-language = 🌐 언어
menu-help = ❓ 도움말

## The command menu and the profile that Telegram shows
command-start = 시작하기
command-menu = 메뉴
command-enroll = Happy Return 신청
command-language = 언어 바꾸기
command-help = 도움말과 전화번호
command-cancel = 잠깐 멈추기 (답변은 저장돼요)
command-mydata = 내 정보
profile-name = Yurt
profile-short = 한국에서 고향으로: Happy Return(귀국 지원 프로그램), 협동조합, 도움을 받을 곳. 편한 언어로 알려 드려요.
profile-description =
    Yurt는 키르기스스탄, 우즈베키스탄, 몽골에서 일하러 오신 분들이 한국에서 고향으로 잘 돌아가시도록 도와드려요.

    Happy Return(귀국 지원 프로그램) 신청은 10분이면 돼요. 언제든지 멈추실 수 있고, 답변은 저장돼요. “시작”을 누르세요.
