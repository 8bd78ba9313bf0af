### The recovery code: the way back after the SIM card or the Telegram account is gone.

# The caption of the picture with the code
recover-new =
    <b>🔑 복구 코드: <code>{ $code }</code></b>
    이 사진을 저장하시거나 종이에 코드를 적어 두세요. 전화번호나 텔레그램이 바뀌어도 이 코드로 내 신청을 다시 찾을 수 있어요. 아무에게도 보여 주지 마세요. 예전 코드는 이제 쓸 수 없어요.

recover-code = 복구 코드를 써 주세요.
    .label = 복구 코드
    .hint = 영어 글자와 숫자를 합해서 모두 12개예요. 예: { "7KQF-9M2T-XR4W" }. 코드를 잃어버리셨어요? 사무실에 물어보세요: /help
recover-sure = 신청을 이 계정으로 옮겨요. 예전 텔레그램 계정으로는 더 이상 여기를 쓸 수 없어요. 옮길까요?
    .label = 이 계정으로 옮기기

recover-wrong = 코드가 맞지 않아요. 다시 보시고 한 번 더 써 주세요.
recover-often = 코드가 너무 여러 번 틀렸어요. 한 시간 뒤에 다시 해 주세요. 아니면 사무실에 물어보세요: /help
recover-has = 이 계정에는 이미 신청이 있어서 코드를 쓸 수 없어요. 사무실에 물어보세요: /help
recover-left = 복구 코드를 써서 새 텔레그램 계정으로 옮기셨어요. 이 예전 계정으로는 더 이상 여기를 쓸 수 없어요. 본인이 하신 일이 아니면 바로 사무실에 물어보세요: /help
recover-done = <b>다시 오셔서 반가워요!</b> 모두 이 계정으로 옮겼어요. 위에 있는 것이 새 복구 코드예요. 예전 코드는 이제 쓸 수 없어요.
