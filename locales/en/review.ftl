### Review: the queue, a case, the decision, tables, and what the person hears of it.

status-returned = please mend
status-approved = approved
status-rejected = not accepted
mine-returned = Our coordinator asks you to mend something. Tap the button, answer once more, then tap Send.
mine-approved = Good news: your enrollment is approved. Our office will contact you about the next steps.
mine-rejected = Your enrollment was not accepted. The reason is below. If you have a question, please ask the office: /help

queue = <b>Cases:</b> { $status }
queue-count = { $status }: { $count }
queue-many = { $count } or more
queue-empty = Nothing waits here. Well done!
queue-line = { $mark } { $case } · { $where } · { $days } d
queue-filter = ⚙️ Filter
queue-export = 📊 Make a table
queue-back = 📥 Cases
queue-next = ➡️ Next case
queue-month = { $month } { $year }
filter = <b>Filter.</b> Which cases shall I show?
filter-one = Choose: { $field }
filter-all = Show all
filter-done = ✔️ Show the cases
filter-status = Status
filter-country = Country
filter-region = Region at home
filter-month = Month of departure
filter-plan = Plan
filter-language = Language

menu-find = 🔎 Find a case
find-words = Please write the case number, the phone number or the full name.
    .label = Search
find-many = I found these cases:
find-none = I found no case. Please check the number or the name.
find-case = 📄 { $case }
calls = <b>Please call these people.</b> They have not read our decision.
calls-none = Nobody needs a call now.

case = <b>Case { $case }:</b> { $status }
case-when = Sent on { $day }, filled in in: { $language }
case-yours = ✋ You have this case.
case-taken = 🔒 { $name } has this case.
case-decided = { $day }: { $status } ({ $name })
case-note = Note: { $note }
case-read = Read on { $day }.
case-changed = <b>New since the last decision</b>
case-approved = ✅ Approve
case-returned = ↩️ Send back to mend
case-rejected = ⛔ Do not accept
case-take = ✋ I take this case
case-take-over = ✋ I take it over
case-give-back = Give it back to the queue
case-called = 📞 I have called
case-move = 📱 Lost the Telegram account
case-open = 📄 See the case
case-none = There is no such case here.

menu-decide = Decide on a case
decide-state = What is your decision?
    .label = Decision
    .approved = ✅ Approve
    .returned = ↩️ Send back to mend
    .rejected = ⛔ Do not accept
decide-mend = Which answers shall be mended?
    .label = To mend
decide-note = Please write the reason, in simple words. The person reads it just as you write it.
    .label = Reason
decide-review = <b>Is this right?</b> The person is told at once.
    .send = ✔️ Yes, decide
decide-done = Done. Case { $case }: { $status }. The person is told now.
decide-moved = This case has changed in the meantime: a colleague has decided, or the person has changed an answer. Nothing was done. Please look again.

menu-translation = Translate a note
translation-words = Please write this note in this language: { $language }. The note: { $note }
    .label = Translation
translation-done = Thank you! The person has the translation now.
untranslated = <b>Notes that somebody could not read.</b> Can you translate one?
untranslated-none = No note waits for a translation.

told-approved = <b>Good news! Your enrollment { $case } is approved.</b> Our office will contact you about the next steps.
told-returned = <b>Your enrollment { $case } is almost ready.</b> Please mend what is below: tap the button, answer once more, then tap Send.
told-rejected = <b>Your enrollment { $case } was not accepted.</b> If you have a question, please ask the office: /help
told-note = Our coordinator writes: { $note }
told-translated = The note in your language: { $note }
told-mend = ✏️ { $label }
told-translate = 🌐 I cannot read the note
told-wanted = We have asked for a translation. You will get it here.
told-again = Please look: there is an answer about your enrollment. Tap the button to read it.

lost-open = 📱 I lost my Telegram and my code
lost = Please call the office: { $office }, { $contact }. Read this number to them: <b>{ $number }</b>. They will ask you some questions and bring your enrollment here. The number works for one day. Give it to nobody else.
menu-moving = Move a person
moving-fits = Please ask on the phone about what you see below. Do the answers fit? { $known }
    .label = Answers fit
moving-number = Which number does the person see in the new account? They find it under /help.
    .label = Number in the new account
    .wrong = This number is wrong or older than a day. Please ask the person to open /help again.
    .enrolled = The new account has an enrollment of its own. Please ask the person to delete it there first: /mydata
moving-why = What happened? One sentence is enough.
    .label = What happened
moving-review = <b>Is this right?</b> The old account is closed here, and both accounts are told.
    .send = ✔️ Yes, move
moving-done = Done. The person has everything in the new account now.

menu-export = 📊 Make a table
export-format = Which kind of file?
    .label = File
    .xlsx = Excel (XLSX)
    .csv = CSV
export-span = Which cases?
    .label = Cases
    .all = All
    .last = Changed since my last table
    .days = From day to day
export-since = From which day?
    .label = From
export-until = To which day?
    .label = To
export-language = In which language shall the headings be?
    .label = Language
export-why = What do you need the table for? This is kept, and the people in the table can see it.
    .label = Purpose
export-days = The first day is after the last day. Please choose again.
export-begun = I am making the table. You will get it here as a file.

menu-reviewed = 📤 Hand in a table
reviewed-file = Please send me the table (XLSX or CSV) you have filled in. Nothing happens yet: first I show you what I read.
    .label = Table
reviewed-begun = I am reading the table. I will tell you what I found.
answer-file =
    .wrong = Please send a file: tap the paper clip and choose the table.
    .sent = file
upload = <b>This is what your table would do.</b> Nothing has happened yet.
upload-none = There is no such table here.
upload-refused =
    { $count ->
        [one] <b>{ $count } row cannot be used:</b>
       *[other] <b>{ $count } rows cannot be used:</b>
    }
upload-row = row { $row }, case { $case }: { $why }
upload-apply = ✔️ Yes, decide like this
upload-drop = ✖️ No, forget this table
upload-applied = These decisions have taken effect already.
upload-dropped = This table was put aside.
upload-reading = I am still reading it.
upload-done =
    { $count ->
        [one] Done: { $count } case is decided. The person is told now.
       *[other] Done: { $count } cases are decided. The people are told now.
    }
upload-moved =
    { $count ->
        [one] { $count } case changed in the meantime. It was left as it is.
       *[other] { $count } cases changed in the meantime. They were left as they are.
    }
refused-unknown = no such case
refused-moved = changed in the meantime
refused-reason = the reason is missing or too long
refused-decision = the decision is not one of the three
refused-mend = the answers to mend are missing or unknown
refused-twice = the case is in the table twice

overview = <b>Overview</b>
overview-status = <b>By status</b>
overview-country = <b>By country</b>
overview-plan = <b>By plan</b>
overview-week = <b>By week</b>
overview-week-line = { $week }: { $count }
overview-stopped = <b>Where people stop</b>
overview-stopped-line = { $label } ({ $language }): { $count }
overview-few = Groups smaller than { $count } are not shown.
overview-picture = 📈 As a picture
overview-begun = I am drawing the picture. You will get it here.
