### Broadcasts as the office makes them: writing, choosing who gets them, sending, the account.

office-broadcasts = 📣 Messages to many
broadcasts = <b>Messages to many people.</b>
broadcasts-back = 📣 All messages
broadcast-new = ➕ New message
broadcast-line = { $name } · { $state }
broadcast = <b>{ $name }</b> · { $state }
broadcast-open = 📣 Back to the message
broadcast-none = There is no such message.
broadcast-state =
    .draft = draft
    .asked = waits for a colleague
    .scheduled = waits for its time
    .gathering = is starting
    .sending = is being sent
    .paused = paused
    .held = held back
    .done = finished
    .cancelled = stopped for good
broadcast-kind = { $what }, by { $name }
broadcast-at-once = Goes out at once.
broadcast-due = Goes out on { $day } at { $hour } ({ $where } time).
broadcast-night = 🌙 It is night now by the clock of: { $where }. People there get it in the morning.
broadcast-approved-by = ✅ { $name } has said yes.
broadcast-instead = No text in: { $what }. These people get it in: { $language }
broadcast-change = ✏️ Change the message
broadcast-whom = 👥 Who gets it
broadcast-when = 🕐 When
broadcast-test = 📨 Send it to me first
broadcast-tested = You will get it in a moment, just as people will see it.
broadcast-off = ▶️ Send off
broadcast-delete = 🗑 Delete this draft
broadcast-approve = ✅ Yes, send it
broadcast-back = ↩️ Back to the writer
broadcast-go = ▶️ Send it now
broadcast-pause = ⏸ Pause
broadcast-resume = ▶️ Go on
broadcast-cancel = ⏹ Stop for good
broadcast-look = 👁 Have a look
broadcast-please-look = { $who } wants to send a message to many people: { $name }. Please look at it and say yes or no.
broadcast-was-approved = ✅ Your message “{ $name }” got a yes. It goes out now or at its time.
broadcast-was-sent-back = ↩️ Your message “{ $name }” came back to you. Please talk with your colleague, change it and send it off again.
broadcast-was-done = ✅ Your message “{ $name }” is finished. Look who got it.
broadcast-was-paused = ⏸ I paused your message “{ $name }”: too many deliveries failed. Please look at the reasons before it goes on.
broadcast-was-held = ✋ Your message “{ $name }” was not sent when it should have been. I sent nothing more. Does it still fit? Then tap “Send it now”.
broadcast-progress = 📣 { $count } of { $most } ({ $percent } %)

preview-open = 👁 See it as it will arrive
preview-language = ⬇️ { $language }
preview-end = That was everything.

menu-compose = Write a message to many
compose-title = What shall we call this message? Only the office sees the name.
    .label = Name
compose-kind = What kind of message is it?
    .label = Kind
    .information = ℹ️ Information
    .urgent = ❗ Urgent
    .invitation = ✍️ Invitation to answer
    .hint = Information and invitations go only to people who want news. Urgent ones go to everybody, also at night, and need no second yes: that is kept on record.
compose-text_ky = Please send me the text in Kyrgyz.
    .label = Kyrgyz
compose-text_uz = Please send me the text in Uzbek, with Latin letters.
    .label = Uzbek
    .hint = People who read Uzbek in Cyrillic letters get it in Cyrillic. You see both before you send.
compose-text_mn = Please send me the text in Mongolian.
    .label = Mongolian
compose-text_ru = Please send me the text in Russian.
    .label = Russian
compose-text_ko = Please send me the text in Korean.
    .label = Korean
compose-text_en = Please send me the text in English.
    .label = English
compose-fallback = Some languages have no text. In which language do these people get it?
    .label = Instead of missing ones
compose-file = Do you want to add a photo or a document? Everybody gets the same one.
    .label = Photo or document
compose-button = Do you want a button under it?
    .label = Button
    .page = A page of this bot
    .web = A web page
compose-page = Which page shall the button open?
    .label = Page
compose-url = Please send me the address of the web page.
    .label = Address
compose-label = What shall the button say? Everybody sees the same words.
    .label = Words on the button
compose-ack = Shall people tap “I have read this”?
    .label = “I have read this”
compose-until = Shall people who join later get it too? Then until which day?
    .label = For people who join until
compose-review = <b>Is this right?</b> Nothing is sent yet.
    .send = ✔️ Yes, keep it
compose-empty = There is no text yet. Please write it in at least one language.
compose-caption = Under a photo or document a text may have { $longest } letters. The longest here has { $length }. Please make it shorter, or leave the photo out.

menu-schedule = When a message goes out
schedule-when = When shall it go out?
    .label = When
    .now = At once
    .later = Later
schedule-zone = By which clock?
    .label = Clock
schedule-day = On which day?
    .label = Day
schedule-time = At what time?
    .label = Time
schedule-review = <b>Is this right?</b> At night (from 22 to 8 where people live) only urgent messages arrive. The others wait for the morning.
    .send = ✔️ Yes
schedule-past = This time is over already. Please choose a later one.
clock-KR = Seoul
clock-KG = Bishkek
clock-UZ = Tashkent
clock-MN = Ulaanbaatar

segment = <b>Who gets it?</b>
segment-all = Everybody who uses this bot.
segment-count =
    { $count ->
        [one] Now this is <b>{ $count } person</b>:
       *[other] Now these are <b>{ $count } people</b>:
    }
segment-unreachable = cannot be reached: { $count }
segment-opted-out = want no news and will not get it: { $count }
segment-country = Country
segment-region = Region at home
segment-place = In Korea or home
segment-work_region = Region in Korea
segment-language = Language
segment-status = Status of the case
segment-plan = Plan
segment-cooperative = In a cooperative
    .member = Members
    .chairperson = Chairpersons
segment-departs_from = Leaves in or after
segment-departs_until = Leaves in or before
segment-active = Wrote lately
segment-days =
    { $days ->
        [one] in the last { $days } day
       *[other] in the last { $days } days
    }
segment-unread = Only people who got the message before and have not tapped “I have read this”.
segment-done = ✔️ Done
segment-saved = 📂 Groups we kept
segment-keep = 💾 Keep this group
segments = <b>Groups we kept.</b> Tap one to use it.
segments-none = No group is kept yet.
segments-forget = 🗑
menu-keepsegment = Keep a group
keepsegment-name = What shall we call this group of people?
    .label = Name

sendoff-urgent = ❗ This is urgent: it goes to everybody, also at night and to people who want no news, without a second yes. That is kept on record.
sendoff-ask = More than { $count } people would get it, so a colleague looks at it first.
sendoff-ask-yes = ✋ Ask a colleague
sendoff-yes = ▶️ Yes, send it
sendoff-nobody = More than { $count } people would get it, and nobody else here can say yes. Please ask an admin to invite a colleague.
sendoff-asked = Your colleagues are asked. You will hear from me.

account-open = 📊 Who got it
account =
    { $count ->
        [one] <b>{ $name }</b>: { $count } person
       *[other] <b>{ $name }</b>: { $count } people
    }
account-state =
    .delivered = ✅ got it
    .blocked = 🚫 cannot be reached
    .failed = ⚠️ failed
    .uncertain = ❔ perhaps got it
    .opted-out = 🔕 want no news
    .skipped = ⏭ passed over
    .queued = ⏳ on the way
    .waiting = ⏳ waiting
account-language = <b>Got it, by language</b>
account-country = <b>Got it, by country</b>
account-elsewhere = country not known
account-reasons = <b>Why it failed</b>
account-read = ✔️ have read it: { $count }
account-retry = 🔁 Try the failed ones again
account-remind = ⏰ Write to those who have not read it
account-export = 📊 As a table
menu-accountfile = Table of a message
accountfile-format = Which kind of file?
    .label = File
    .xlsx = Excel (XLSX)
    .csv = CSV
account-column-number = Number
account-column-language = Language
account-column-country = Country
account-column-state = How it ended
account-column-why = Reason
account-column-at = When
account-column-read = Read
accountfile-ready = ✅ The table is ready. People: { $count }. Nobody is named in it.

replies-open = ✍️ Answers: { $count }
replies = <b>What people answered.</b> Names are not shown.
replies-none = No answers yet.
replies-line = <b>{ $number }</b> ({ $day }): { $words }
replies-answer = ↪️ We wrote: { $words }
replies-respond = ↪️ Write back to { $number }
replies-back = ✍️ Back to the answers
menu-respond = Write back
respond-words = Please write to this person in their language. They wrote: { $words }
    .label = Answer
respond-done = Done. The person gets it now.
