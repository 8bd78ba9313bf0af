### The recovery code: the way back after the SIM card or the Telegram account is gone.

# The caption of the picture with the code
recover-new =
    <b>🔑 Your recovery code: <code>{ $code }</code></b>
    Save this picture, or write the code on paper. With a new number or a new Telegram it brings you back to your enrollment. Show it to nobody. An older code does not work any more.

recover-code = Please write your recovery code.
    .label = Recovery code
    .hint = It has 12 letters and numbers. Example: { "7KQF-9M2T-XR4W" }. No code any more? Then ask the office: /help
recover-sure = Your enrollment will move to this account. Your old Telegram account will be closed here. Shall we do it?
    .label = Move to this account

recover-wrong = This code is not right. Please look again and write it once more.
recover-often = There were too many tries. Please wait an hour and try again. Or ask the office: /help
recover-has = This account has an enrollment already, so a code cannot be used here. Please ask the office: /help
recover-left = You have moved to a new Telegram account with your recovery code. This old account is closed here. Was it not you? Then ask the office at once: /help
recover-done = <b>Welcome back!</b> Everything has moved to this account. Above is your new recovery code. The old one does not work any more.
