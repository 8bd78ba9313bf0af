### Cooperatives and those around them: what they show, asking to join, one group writing to another.

network-open = 🌍 Other cooperatives
network = <b>Cooperatives that show themselves.</b> In which country?
network-kind = { $where }: what shall they do?
network-all = All kinds of work
network-line = { $name } · { $where }
network-none = No cooperative shows itself here yet.
showngroup-join = 🙋 Ask to join
showngroup-write = ✉️ Write as { $group }
showngroup-wrong = ⚠️ Something is wrong here
card-line = <b>{ $title }:</b> { $words }

## On the group's own page
group-registered = 🏢 It is registered and working.
group-advice = 💡 <b>Advice from the office, { $day }</b>
group-card = 🪧 What we show
group-contacts = ✉️ Other groups
group-asked = 🙋 Somebody asks to join

ourcard = <b>{ $name }: what everybody can read</b>
ourcard-none = You show nothing yet. If you do, other groups find you: they can write to you, and people can ask to join. Your names are never shown.
ourcard-publish = 🪧 Show our group
ourcard-change = ✏️ Change it
ourcard-hide = ✖️ Show nothing any more
menu-publish = What our group shows
publish-makes = What do you make or do? Everybody can read it, so please write no names and no phone numbers.
    .label = We make
publish-seeks = What do you look for? For example buyers, tools, knowledge.
    .label = We look for
publish-offers = What can you offer others?
    .label = We offer
publish-review = Shall everybody be able to read this?
    .send = ✔️ Yes, show it

## Telling the office that something is wrong
menu-reportgroup = Something is wrong with a group
reportgroup-note = What is wrong? The office reads it. The group does not hear who told us.
    .label = What is wrong
reportgroup-done = Thank you. Somebody from the office will look at it.

## Asking to join
menu-askjoin = Asking to join
askjoin-group =
    <b>May we keep what you write now, and show it to those who decide?</b>
    • <b>What:</b> the name you choose to show, and a few words of yours. Once you are in the group: also your role, your tasks, what you write for the group, and your votes (in a secret vote only that you voted).
    • <b>Why:</b> so that they can say yes or no, and so that you can plan and decide together.
    • <b>Who sees it:</b> the chairperson. If the group has none yet: our advisers. Once you are in the group, its members.
    • <b>How long:</b> your request until it is answered, the rest until you leave the group, at the longest { $years ->
        [one] <b>{ $years } year</b>
       *[other] <b>{ $years } years</b>
    } after your last change.
    • <b>Who keeps it:</b> { $office }, { $contact }.
    You may say no. Then you cannot be in a group here. Everything else works as before.
    .label = { found-group.label }
askjoin-own = Under which name shall they see you?
    .label = My name in the group
    .hint = Your first name is enough.
askjoin-words = Please write in a few words who you are and what you can do.
    .label = About me
askjoin-many = You have asked { $most } groups already. Please wait for an answer first.
askjoin-done = I have asked <b>{ $name }</b>. You will hear from me.
askjoin-accepted = 🎉 <b>{ $name }</b> says yes: you are a member now.
askjoin-refused = Thank you for asking. <b>{ $name }</b> cannot take anybody in at the moment. Perhaps another cooperative near you can.
joinasks = <b>{ $name }</b>: they ask to join
joinasks-none = Nobody asks to join at the moment.
joinask-news = 🙋 Somebody asks to join { $group }.
joinask-open = 🙋 Look at it
joinask = <b>{ $name }</b> asks to join { $group }:
joinask-yes = ✔️ Yes, welcome
joinask-no = No, thank you
joinask-over = This request is answered already, or it was taken back.
joinask-accepted = { $name } is a member now and has heard of it.
joinask-refused = I have said it kindly.

## Group to group
menu-askgroup = A request to another group
askgroup-words = What would you like to say or ask? They see the name of your group and not yours.
    .label = Request
askgroup-done = I have sent it to <b>{ $name }</b>. When they say yes, you can write to each other here.
askgroup-many = { $most } requests of your group wait for an answer. Please wait for one first.
askgroup-closed = <b>{ $name }</b> wants no messages from your group at the moment.
contacts = <b>{ $name }</b>: other groups
contacts-none = You are in contact with no other group yet.
contacts-line = { $state } { $name }
contact-mark =
    .asked = ⏳
    .open = ✉️
contact = <b>{ $name }</b>
contact-state =
    .asked = They have not answered yet.
    .came = They write to your group:
    .open = You can write to each other. Only the names of the groups are shown.
    .closed = This contact has ended.
contact-words = “{ $words }”
contact-open = ✉️ Open
contact-news = ✉️ { $name } writes to { $group }.
contact-yes = ✔️ Yes, let us write
contact-no = No, thank you
contact-back = ✖️ Take the request back
contact-write = ✍️ Write
contact-end = ✖️ End it
contact-accepted = 🎉 { $name } says yes. You can write to each other now.
contact-refused = { $name } thanks you for your message, but says no at the moment.
contact-ended = { $name } has ended the contact. Thank you for writing with each other.
contact-from = ✉️ From { $name }:
menu-writegroup = A message to another group
writegroup-words = What shall I tell them? They see the name of your group and not yours.
    .label = Message
writegroup-done = I have sent it to { $name }.

mydata-asking = 🙋 You asked to join { $name }, as { $own }: “{ $words }”
deed-group-accepted = accepted into a group
