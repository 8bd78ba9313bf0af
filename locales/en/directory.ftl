### Keeping the directory of offices true: entries, reports, questions, tables. Only staff see this.

office-directory = 🗺 Offices and services
directory = <b>Our list of offices and services.</b>
directory-how = To change an entry, open its card under “{ menu-services }” and tap “{ services-edit }”, or choose from here.
directory-open = 🗺 Offices and services
directory-questions = 🙋 Asked, but not found
directory-reports = 🛠 Said to be wrong: { $count }
directory-old = 🕰 Not checked for a year: { $count }
directory-offered = 🆕 Newer entries
directory-words = 🔤 Words for the search
directory-add = ➕ Add an entry
directory-retired = 🗃 Put away
directory-table = 📊 Get as a table
directory-hand-in = 📤 Hand in the table

entries-old = These were last checked more than a year ago. Please call or look, then tap “{ entry-checked }” or correct them.
entries-retired = These are put away. Nobody finds them.
entries-offered = You have changed these entries, and a new version of the bot has other data for them. Open one to compare.
entries-none = There is nothing here.

## One entry
entry-is-retired = 🗃 <b>Put away.</b> Nobody finds this entry.
entry-offered = 🆕 <b>The new version of the bot would change this:</b>
entry-take = Take the new one
entry-ours = Keep ours
entry-checked = ✔️ I checked it today
entry-retire = 🗃 Put it away
entry-revive = ↩️ Show it again
entry-history = 🕓 What has changed
entry-line = <b>{ $field }:</b> { $value }
entry-differs = <b>{ $field }:</b> { $was } → { $now }
entry-many = and more fields: { $count }
entry-past = <b>{ $name }</b>: what has changed
entry-no-past = Nothing has changed so far.
entry-step = <b>{ $day }</b> · { $who } · { $how }
entry-step-release = <b>{ $day }</b> · { $how }
entry-by-gone = somebody who has left the team
entry-how =
    .chat = in the chat
    .spreadsheet = with a table
    .release = new version

## The parts of an entry that are changed together
part-name = Name
part-offers = What it offers
part-hours = Hours
part-audience = For whom
part-cost = Cost
part-place = Place
part-contact = Contact
part-kinds = Kind of help
part-origin = Source

field-in = { $part }, { $language }
field-status = Shown or put away
field-country = Country
    .hint = Please choose a country from the list.
field-region = Region
    .hint = The region must be in the same country. First choose “{ field-region.all }”.
    .all = The whole country
field-city = City
    .hint = 200 letters at most.
field-categories = Kind of help
    .hint = At least one from the list.
field-local = Name in the local language
    .hint = As it is written on the door. 200 letters at most.
field-name = Name
    .hint = Short, as people call it. One language must have a name.
field-offers = What it offers
    .hint = One or two short sentences. 700 letters at most.
field-hours = Opening hours
    .hint = For example: Mon-Fri 9:00-18:00
field-audience = For whom
    .hint = For example: workers with an E-9 visa
field-cost = Cost
    .hint = For example: 20,000 won. 700 letters at most.
field-free = Free of charge
    .hint = Yes or no.
field-address = Address
    .hint = As one writes it on a letter. 200 letters at most.
field-at = Place on the map
    .hint = Two numbers from a map, north and east: 37.3219, 126.8309
field-about = The place is only the middle of the city
    .hint = Yes or no.
field-phones = Phone
    .hint = One number on each line, as people dial it there. If you know more, write it like this: { "1577-0071 | +82 1577 0071 | yes" }. The last word says if it can be called from abroad: { "yes, no, unknown" }.
field-telegram = Telegram
    .hint = { "@name" } or { "https://t.me/name" }
field-website = Website
    .hint = Begins with { "https://" } or { "http://" }
field-email = E-mail
    .hint = For example: { "office@example.org" }
field-languages = They speak
    .hint = Please choose from the list.
field-source = Where this is from
    .hint = A web address, or who told you and how.
field-seen_on = Checked on
    .hint = A day like { "2026-11-28" }, or only { "2026-11" } or { "2026" }
field-confidence = How sure
    .hint = Please choose from the list.

confidence-sourced = Sure: seen at its source
confidence-sourced-old = The source is old
confidence-sourced-weak = The source is weak
confidence-unverified = Not checked
confidence-own-rule = Our own rule

## Changing a field
menu-amend = A field of an entry
amend-to = <b>{ $field }</b>: please write what it should say. { $hint }
    .label = New
amend-unfit = “{ $field }” cannot say that. { $hint }
menu-amendone = A field of an entry
amendone-to = <b>{ $field }</b>: please choose.
    .label = New
menu-amendmany = A field of an entry
amendmany-to = <b>{ $field }</b>: please choose all that fit.
    .label = New

## A new entry
menu-newentry = New entry
newentry-country = In which country is it?
    .label = Country
newentry-region = Which people does it serve?
    .label = Region
newentry-categories = What kind of help is it?
    .label = Kind of help
newentry-name = What is it called? Please write in your own language.
    .label = Name
newentry-offers = What does it do for people? One or two short sentences in your own language.
    .label = What it offers
newentry-phones = Which phone numbers does it have?
    .hint = One number on each line, as people dial it there.
    .label = Phone
newentry-address = Where is it?
    .label = Address
newentry-website = Does it have a website?
    .label = Website
newentry-source = Where do you know this from?
    .hint = A web address, or who told you. People see the day, not the source.
    .label = Where this is from
newentry-review = Is everything right? People will find it right away.
    .send = ✔️ Yes, show it

## Said to be wrong
reports = <b>What people say is wrong in our list of offices.</b> Names are not shown. Please check and correct it.
reports-none = Nobody has said that something is wrong.
reports-line = <b>{ $number }</b> { $name } ({ $day }, { $language }): { $note }
reports-see = ✏️ { $number }
reports-done = ✔️ { $number }: done

## Asked, but not found
questions = <b>People asked this, and I had no good answer.</b> Phone numbers and addresses are taken out; you do not see who asked.
questions-none = Every question has been dealt with.
questions-one = { $count }× { $words }
questions-open = 🙋 Other questions
question =
    { $count ->
        [one] <b>{ $count } person asked this:</b>
       *[other] <b>{ $count } people asked this:</b>
    }
question-way = “{ $words }” ({ $language }, { $country })
question-how = Whatever you choose, everybody who asked is told, except when you put it aside.
question-word = 🔤 This is a word for…
question-add = ➕ Add an office for it
question-answer = ✍️ Write an answer
question-aside = Put it aside
question-told =
    { $count ->
        [one] Done. { $count } person hears of it.
       *[other] Done. { $count } people hear of it.
    }

menu-word = Word for the search
word-words =
    <code>{ $asked }</code>
    Which word do people use? Please leave only that word, without endings.
    .label = Word
word-category = What kind of help do they mean?
    .label = Kind of help

words = <b>Words you have added for the search:</b>
words-none = You have not added any words yet. You can do it from “{ directory-questions }”.
words-line = “{ $words }” ({ $language }): { $kind }
words-drop = ✖️ { $words }

menu-explain = Answer to a question
explain-words = What should they know? Everybody who asked gets these words as you write them.
    .label = Answer
explain-review = Shall I send this to everybody who asked?
    .send = ✔️ Yes, send it

## What those hear who asked
asked-answer = You asked: “{ $words }”
asked-words = { $note }
asked-look = Now I know where to look:
asked-open = 🔎 Show me

## The directory as a table
menu-entrytable = Get the list as a table
entrytable-format = Which table would you like?
    .label = Table
    .xlsx = XLSX, to correct it
    .hsds = HSDS, for others
entrytable-begun = I am preparing it. I will send it to you here.
entrytable-ready = ✅ The list is ready. Entries: { $count }
entrytable-how = Change what you like, or add rows at the end without a number. Then send the table to me. First I show you what would change.
entrytable-hsds = These are tables in the { "Open Referral HSDS 3.0" } format, which other directories can read.
entrytable-column-number = Number
entrytable-column-version = Version
entrytable-about-at = Made on
entrytable-about-rows = How many entries
entrytable-about-how = How to use it

amended = <b>This table would change { $changed } and add { $added } entries.</b> Nothing has happened yet.
amended-applied = These changes have been made.
amended-dropped = This table was put aside.
amended-apply = ✔️ Yes, change it
amended-drop = ✖️ No, forget this table
amended-entry = <b>{ $name }</b>
amended-new = ➕ <b>{ $name }</b>
amended-row = row { $row }, entry { $number }: { $why }
amended-unfit = “{ $field }” cannot say that
amended-unknown = there is no such entry
amended-moved = somebody has changed it in the meantime
amended-twice = it is in the table twice
amended-done =
    { $count ->
        [one] Done: { $count } entry is changed. People see it right away.
       *[other] Done: { $count } entries are changed. People see it right away.
    }
amended-stayed =
    { $count ->
        [one] { $count } entry stayed as it is: somebody has changed it in the meantime.
       *[other] { $count } entries stayed as they are: somebody has changed them in the meantime.
    }
amended-none = I found nothing to change in this table.
amended-read = I have read your table. Nothing has happened yet.
amended-look = Show me what would change
