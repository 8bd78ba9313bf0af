### A group that forms a cooperative: founding, inviting, joining, members and roles, tasks, votes.

menu-groups = 👥 My cooperative
groups = Your groups:
groups-none = You are in no group yet. You can found one, or join one with its link or picture.
groups-found = ➕ Found a group

group = <b>{ $name }</b>
group-what = { $kind } · { $where }
group-kind =
    .farming = Growing crops
    .animals = Keeping animals
    .food = Making food
    .crafts = Crafts and sewing
    .trade = Trade
    .services = Services
    .building = Building
    .other = Something else
group-aim = { $aim }
# The law asks for $most founders
group-size = 👥 You are { $count } of { $most } needed
# No number is sure; $most is our advice
group-size-advised = 👥 You are { $count }. We advise to begin with { $most } or more.
group-stage = 🪜 Step { $part } of { $parts }: { $stage }
group-members = <b>Members</b>
group-more = … and others
group-member = { $name } · { $role }
group-missing = Still missing: { $what }
group-open = 👥 { $name }
group-offered = 🙋 They ask you something
group-tasks = ✅ Tasks
group-motions = 🗳 Votes: { $count }
group-plan = 📘 Business plan
group-invite = 📨 Invite
group-mates = 👥 Members
group-change = ✏️ About the group
group-leave = 🚪 Leave

mate-role =
    .member = member
    .chairperson = chairperson
    .secretary = secretary
    .treasurer = treasurer
    .auditor = auditor
mate-duty =
    .chairperson = The <b>chairperson</b> calls the group together and speaks for it.
    .secretary = The <b>secretary</b> writes down what is decided and keeps the papers.
    .treasurer = The <b>treasurer</b> keeps the money and the accounts.
    .auditor = The <b>auditor</b> looks whether the money is right, and holds no other role.

## Founding
menu-found = Found a group
found-group =
    <b>May we keep what you write for the group, and show it there?</b>
    • <b>What:</b> the name you choose to show, your role, your tasks, what you write for the group, and your votes (in a secret vote only that you voted).
    • <b>Why:</b> so that you can plan and decide together.
    • <b>Who sees it:</b> the members of your group. Our advisers see the group, not your name.
    • <b>How long:</b> until you leave the group, at the longest { $years ->
        [one] <b>{ $years } year</b>
       *[other] <b>{ $years } years</b>
    } after your last change.
    • <b>Who keeps it:</b> { $office }, { $contact }.
    You may say no. Then you cannot be in a group here. Everything else works as before.
    .label = We may keep what I write for a group
group-refused = That is all right. We keep nothing about a group. You can come back any time.
found-name = What shall the group be called?
    .label = Name of the group
found-country = In which country will the cooperative be?
    .label = Country
found-region = In which region?
    .label = Region
    .none = We do not know yet
found-kind = What will it do?
    .label = Kind of work
found-aim = What do you want to do together? Two or three sentences. Everybody in the group reads them.
    .label = What we want to do
found-own = Under which name shall the others see you?
    .label = My name in the group
    .hint = Your first name is enough.
found-review = Is everything right?
    .send = ✔️ Found the group
found-done = 🎉 <b>{ $name }</b> is founded, and you are its chairperson for now. Here is the way in for the others:

## Inviting and joining
groupinvite = <b>{ $name }</b>: a way to join. Show this picture at the dormitory, or send the link on. Whoever has it can join.
groupinvite-how = Who comes in with the link or picture becomes a member of <b>{ $name }</b>.
groupinvite-show = 🖼 Show link and picture
groupinvite-renew = 🔄 Make a new link
groupinvite-sure = The old link and pictures will not work any more. Shall I make a new one?
menu-joingroup = Join a group
joingroup-code = Please write the code of the group.
    .label = Code
joingroup-group =
    You are invited to <b>{ $group }</b>.

    { found-group }
    .label = { found-group.label }
joingroup-own = Under which name shall the others see you?
    .label = My name in the group
    .hint = Your first name is enough.
joingroup-over = This link does not work any more. Please ask the group for a new one.
joingroup-news = 👋 { $name } has joined { $group }.

menu-regroup = About the group
regroup-name = What shall the group be called?
    .label = Name of the group
regroup-country = In which country will the cooperative be?
    .label = Country
regroup-region = In which region?
    .label = Region
regroup-kind = What will it do?
    .label = Kind of work
regroup-aim = What do you want to do together? Two or three sentences.
    .label = What we want to do
regroup-review = What the group says of itself. Everybody in it can change it.
    .send = ✔️ Keep it so

leavegroup = Do you want to leave <b>{ $name }</b>? Your name goes from the group. You can come back with the link.
leavegroup-chair = You are the chairperson. Better first ask somebody to be it in your place. Do you want to leave all the same?
leavegroup-yes = 🚪 Yes, leave
leavegroup-done = You have left { $name }.
leavegroup-news = { $name } has left { $group }.

## Members and roles
mates =
    { $count ->
        [one] <b>{ $name }</b>: { $count } member
       *[other] <b>{ $name }</b>: { $count } members
    }
mate-since = In the group since { $day }
mate-offer = Ask to be { $role }
mate-offered = I have asked { $name }. The role changes when they say yes.
mate-remove = Propose that they leave
mate-resign = Give up my role
offers = <b>{ $name }</b> asks you:
offers-news = { $group } asks you to be its { $role }.
offers-take = ✔️ Yes: { $role }
offers-leave = No, thank you
offers-taken = { $name } is now { $role } of { $group }.

## Tasks
tasks = <b>{ $name }</b>: the way to your cooperative
tasks-line = { $stage } ({ $done } of { $most })
tasks-stage = <b>{ $stage }</b>
tasks-all = 🪜 All steps
tasks-news = 🎉 { $group } has finished “{ $stage }”. Next: { $next }
task-is-open = ⬜ { $task }
task-is-taken = ⬜ { $task } – { $name }
task-is-dated = ⬜ { $task } – { $name }, by { $day }
task-is-done = ✅ { $task }
task-rule = ⚖️ { $rule }
task-limit = ⚖️ { $rule }: at the latest { $day }
event-meeting = Day of the founding meeting
event-shares = Day when the shares are paid
event-business = Day when the work begins
task-done = ✅ It is done
task-undo = Not done after all
task-take = 🙋 I will do it
task-drop = I cannot do it
task-give = 👉 Somebody else
task-day = 📅 By when?
task-event = 📅 { $event }
task-open = ✅ To the task
task-news = { $name } asks you to do a task for { $group }: { $task }
task-reminder = ⏰ { $group }: “{ $task }” is due on { $day }.
taskgive = Who shall do “{ $task }”?
menu-taskday = Day of a task
taskday-day = On which day? { $task }
    .label = Day
taskday-late = That is too late: the law allows it until { $day }. Please choose an earlier day.

## Votes
motions = <b>{ $name }</b>: what you decide together
motions-none = Nothing has been put to a vote yet.
motions-legal = This helps you prepare. It does not replace the meeting that the law asks for.
motions-put = ➕ Put something to the vote
motions-line = { $state } { $words }
motion-mark =
    .open = 🗳
    .passed = ✅
    .failed = ❌
motion = <b>{ $kind }</b>
motion-about = About: { $name }
motion-words = “{ $words }”
motion-until = Open until { $day }. Votes so far: { $count } of { $most }
motion-secret = Secret: nobody sees who votes how.
motion-state =
    .passed = ✅ <b>Accepted</b>
    .failed = ❌ <b>Not accepted</b>
motion-counted = Yes: { $yes } · No: { $no } · Abstain: { $abstain } · Members: { $most }
# "more than half" or "at least 2/3", twice
motion-rule = Accepted when { $quorum } of the members vote, and { $majority } of the votes are yes.
motion-half = half
motion-share = { $value }
motion-own-rule = This rule is our advice. Your articles or the law may ask for more: please ask the office named in the guide.
motion-more-than = more than { $share }
motion-at-least = at least { $share }
motion-open = 🗳 To the vote
motion-news = 🗳 { $group } votes: “{ $words }”
motion-over = 🗳 { $group }: the vote on “{ $words }” is over.
vote-yes = 👍 Yes
vote-no = 👎 No
vote-abstain = Abstain

menu-propose = A vote
propose-kind = What is the vote about?
    .label = About
    .articles = Accept the articles
    .board = Elect the board
    .share = Set the share contribution
    .remove = Ask a member to leave
    .other = Something else
propose-anything = Please write what you propose, so that one can say yes or no to it.
propose-remove = Why should { $name } leave? Everybody reads what you write, { $name } too.
propose-words = { $about }
    .label = Proposal
propose-secret = Shall the vote be secret?
    .label = Secret
    .hint = In a secret vote nobody sees who voted how.
propose-days = How many days shall it be open?
    .label = Days
    .day = 1 day
    .three = 3 days
    .week = 7 days
    .fortnight = 14 days
propose-review = All members can vote once, and nobody can change a vote. Shall I put it to the group?
    .send = ✔️ Yes, put it to the vote

deed-group-founded = group founded
deed-group-joined = joined a group
deed-group-left = left a group
deed-group-role = took a role in a group
deed-voted = voted in a group

## The business plan
plan = <b>{ $name }: business plan</b>
    Everybody in the group sees all of it. Each part is written by one of you.
plan-section =
    .idea = Our idea
    .needs = What members need
    .market = Who will buy
    .production = How we work
    .people = Who does what
    .startup = Costs to begin
    .income = Income a month
    .costs = Costs a month
    .numbers = Shares, loan, jobs
    .risks = What may go wrong
    .benefit = Good for all
plan-about =
    .idea = What will you make or do, and why together?
    .needs = Which trouble of the members does it end? What will each of them gain?
    .market = Who buys it, how much of it, at which price? Who else sells it there?
    .production = Where, with which tools and materials, in which steps? What do you have already?
    .people = Who does which work? Who has learned it, in Korea or before?
    .startup = Everything you must pay once, before the first sale: tools, animals, building, papers.
    .income = What you sell in an ordinary month: one line for each thing.
    .costs = What you pay in an ordinary month: wages, rent, feed, fuel, electricity, loan.
    .numbers = How much each member puts in, how much you must borrow, and how many people will have work.
    .risks = What may go wrong: weather, illness, prices? What will you do then?
    .benefit = What is it good for in the village or town, also for women, young people and nature?
plan-written = ✅ { $title }
plan-unwritten = ⬜ { $title }
plan-title = <b>{ $title }</b>
plan-words = { $words }
plan-line = • { $what }: { $value }
plan-total = <b>Together: { $value }</b>
plan-number = { $title }: { $value }
plan-author = ✍️ Written by { $name }
plan-nobody = Nobody writes this part yet.
plan-claim = 🙋 I will write this
plan-drop = Let others write it
plan-write = ✍️ Write
plan-more = ➕ Add a line
plan-less = ✖️ { $what }
plan-start = To begin: { $value }
plan-month = A month: income { $income }, costs { $costs }, left { $left }
plan-first = First money: shares { $shares }, loan { $loan }, still missing { $gap }
plan-even =
    { $count ->
        [one] The costs to begin are earned back after { $count } month.
       *[other] The costs to begin are earned back after { $count } months.
    }
plan-never = As it stands, the costs to begin are never earned back: a month costs as much as it brings, or more.
menu-plantext = Part of the plan
plantext-words = { $about }
    .label = Text
menu-planline = A line of the plan
planline-what = <b>{ $title }</b>: what is it?
    .label = What
planline-amount = How much is it, in the money of your country?
    .label = Sum
planline-full = There are { $most } lines already. Please take one away first.
menu-plannumbers = Shares, loan, jobs
plannumbers-jobs = For how many people will there be work, members too?
    .label = Jobs
plannumbers-women = How many of the members are women?
    .label = Women
plannumbers-young = How many of the members are younger than 30?
    .label = Younger than 30
plannumbers-share = How much does each member put in?
    .label = Share of each member
plannumbers-loan = How much must you borrow?
    .label = Loan
plannumbers-review = Are these numbers right?
    .send = ✔️ Keep them
