### The papers of a group that forms a cooperative: asking for one, and what stands in them.
### In a paper, ________ is a line that people fill in by hand. Plain words, as for a farmer; but exact.

group-papers = 📄 Papers
papers = <b>{ $name }</b>: your papers
papers-line = <b>{ $title }.</b> { $what }
papers-draft = All of them are drafts, made from what your group has written here. On every page stands which office should check them. What we do not know is a line to fill in.
papers-title =
    .articles = Articles of association
    .founders = List of founders
    .minutes = Minutes of the founding meeting
    .register = Share register
    .plan = Business plan
papers-about =
    .articles = The rules of your cooperative.
    .founders = Your names, with room for what the office asks.
    .minutes = What you have voted on, and who has which role.
    .register = Who pays how much, and when it was paid.
    .plan = All parts of your plan, with sums and pictures.
papers-all = 📄 All papers
menu-paper = A paper of your group
paper-language = In which language?
    .label = Language
paper-format = As which file?
    .label = File
    .docx = Word: I can change it
    .pdf = PDF: ready to print
paper-begun = I am writing it: { $title }. I will send it to you here.
paper-busy = I am still writing the paper before. Please wait until it is here.
paper-ready = ✅ { $title }
paper-how = This is a draft. Read it together, fill in the lines, and let it be checked by: { $who }
deed-group-paper = named in a paper of the group

## On every paper
papers-stamp = DRAFT of { $day }. To be checked by: { $who }
papers-facts = What this draft rests on
    .how = These notes are for you. Take this page out before you hand the paper in.
    .known = What we know
    .source = From where, and how sure
papers-total = Together
papers-day = { $day }
papers-field =
    .name = Name of the cooperative
    .seat = Place
    .count = Members of the group
    .day = Day
    .place = Where
    .began = It began at
    .ended = It ended at
    .chair = Chair of the meeting
    .writer = Who writes the minutes
    .members = Members in all
    .present = Members present
papers-column =
    .number = Number
    .name = Name in the group
    .passport = Name as in the passport
    .address = Address
    .signature = Signature
    .role = Role
    .present = Present
    .share = Share contribution
    .paid = Paid on
    .receipt = Receipt number
    .what = For what
    .sum = Sum

## Articles of association: the chapters and their clauses
articles-name = Name and seat
    .called = The cooperative is called: { $name }
    .seat = Its seat: { $where }. Address: ________
    .nature = It is a business that belongs to its members. They use it, put money into it and decide in it together.
articles-aims = Aims and activities
    .aim = Its aim: { $aim }
    .work = Its activity: { $kind }. More exactly: ________
    .more = It may also do other work that serves this aim and that the law allows.
articles-members = Members: joining and leaving
    .who = Whoever wants the same aim, will use the cooperative or work in it, and accepts these articles can become a member. Least age and other conditions: ________
    .join = Whoever wants to join asks in writing. The board answers in writing within ________ days. If it says no, one can turn to the general meeting.
    .begin = Membership begins when the share contribution, or its first part, is paid.
    .leave = Every member may leave. They tell the board in writing ________ days before.
    .exclude = Only the general meeting can exclude a member, and only for a serious reason: the member does great harm to the cooperative, or does not keep these articles even after a written reminder.
    .heard = The member is told the reason in writing ________ days before the meeting, and may speak there before the vote.
    .death = If a member dies, the heirs can: ________
    .back = Whoever has left gets their share back within ________ after the end of the business year. What is taken off for losses: ________
    .back-by-law = { $years ->
        [one] Whoever has left can ask for their share from the next business year on, for { $years } year. After that the right ends.
       *[other] Whoever has left can ask for their share from the next business year on, for { $years } years. After that the right ends.
    }
articles-rights = Rights and duties of members
    .vote = Every member has one vote, however much they have paid in.
    .use = Every member may use what the cooperative offers, read its books and papers, speak and propose at the meetings, and be elected.
    .part = Every member has a part in the surplus, as these articles say.
    .duties = Every member pays the share contribution in time, keeps these articles and what is decided, and takes part in the work and the meetings.
    .debts = How far members answer for debts of the cooperative: ________
    .debts-by-law = A member answers for debts of the cooperative only with what they have paid in for shares.
articles-shares = Share contributions
    .same = The share contribution of each member: { $value }. It is the same for all.
    .price = One share costs: ________. All shares cost the same. Every member takes at least one.
    .founders = Each founder pays in: { $value }
    .most = One member may hold at most { $percent }% of all shares.
    .paid = It is paid by this day: ________. It may be paid in these parts: ________
    .receipt = Everybody gets a receipt. Every payment is written into the share register.
    .transfer = Without the consent of the general meeting nobody may sell, give away or pledge their share.
articles-meeting = General meeting
    .highest = The general meeting of all members is the highest body. Everybody has one vote in it.
    .only = Only the general meeting can: change these articles, elect and dismiss the board and those who check it, accept the plan and the accounts, divide the surplus, exclude a member, end the cooperative.
    .yearly = It meets at least once a year, within ________ months after the end of the business year.
    .extra = It also meets when the board wants it, or when this many members ask for it in writing: ________
    .invite = The board invites every member in writing ________ days before: day, place, and what will be decided.
    .proxy = May somebody vote for another member, and for how many: ________
    .ordinary = A proposal is accepted when { $quorum } of the members vote, and { $majority } of the votes are yes.
    .weighty = For these decisions more votes are needed, and so many: ________
    .weighty-by-law = To change these articles, elect the board, set the share contribution or exclude a member, { $quorum } of the members must vote, and { $majority } of the votes must be yes.
    .minutes = Minutes are written of every meeting. The chair and the writer sign them.
articles-board = Board and chairperson
    .leads = The board leads the work between the general meetings and carries out what they have decided.
    .size = It has this many members: ________. One of them is the chairperson.
    .size-by-law = It has this many directors: ________ (at least { $least }). One of them is the chairperson.
    .term = They are elected for ________ years.
    .term-by-law = { $years ->
        [one] They are elected for ________ years, at most for { $years } year.
       *[other] They are elected for ________ years, at most for { $years } years.
    }
    .chair = The chairperson speaks and signs for the cooperative and calls the meetings.
    .meets = The board meets at least once in ________. How it decides: ________
    .director = The general meeting can name a director for the daily work. The director answers to the board.
articles-audit = Checking
    .auditors = The general meeting elects auditors: ________ people, for ________ years.
    .auditors-by-law = The general meeting elects auditors: ________ people (at least { $least }), for ________ years.
    .council = The general meeting elects a supervisory council from among the members: ________ people, for ________ years.
    .apart = Who checks holds no other role in the cooperative.
    .checks = They check the money and the books at least once a year and tell the general meeting what they have found.
    .sees = They may see every paper and every account of the cooperative at any time.
articles-money = Money and books
    .year = The business year goes from ________ to ________.
    .books = Every payment is written down from the first day on.
    .bank = The money lies in an account of the cooperative. Two people sign for every payment: ________
    .loan = The board may borrow or buy for more than ________ only if the general meeting agrees.
    .public = The cooperative takes no savings from other people, and promises nobody interest.
articles-profit = Surplus, reserve and losses
    .reserve = Every year this part of the surplus goes into the reserve fund: ________
    .reserve-by-law = Every year at least { $percent }% of the surplus goes into the legal reserve, until it is { $times } times what the members have paid in.
    .funds = Every year this part of the surplus goes into the reserve fund: ________. And this part into the indivisible fund: ________
    .rest = The general meeting decides how the rest is divided. By what each member has sold, bought or worked: ________. By shares: ________
    .rest-by-law = Of what is divided, at least half goes by how much each member has used the cooperative. For shares a member gets at most { $percent }% of what they have paid in.
    .loss = A loss is first covered from the reserve. What is still missing is covered so: ________
articles-closing = Last rules
    .changes = Only the general meeting changes these articles. Where a change must be reported or registered: ________
    .ending = The general meeting can end the cooperative. So many votes are needed for it: ________
    .left = At the end debts are paid first, then the members get their shares back. What is left after that goes to: ________
    .notices = The cooperative makes its notices known so: ________
    .silent = Where these articles say nothing, the law holds.
    .adopted = Accepted at the founding meeting on this day: ________

## List of founders, share register
founders-how = Fill in by hand what the office asks. Your assistant keeps no passport data and no addresses.
register-how = Each member signs when they pay. Give everybody a receipt.

## Minutes
minutes-who = Who was there
minutes-votes = What was decided
minutes-prepared = The group counted these votes before the meeting, to prepare it. They do not replace the meeting that the law asks for. Read every proposal aloud there, vote, and correct the numbers.
minutes-none = The group has not voted on anything yet. Write down here what the meeting decides.
minutes-put = Put to the vote on { $day }
minutes-secret = The vote was secret.
minutes-result =
    .passed = accepted
    .failed = not accepted
minutes-column =
    .entitled = May vote
    .voted = Voted
    .yes = Yes
    .no = No
    .abstain = Abstain
    .result = Result
minutes-roles = Who has which role
minutes-signed = Signatures
minutes-signer =
    .chair = Chair of the meeting
    .writer = Who wrote the minutes
    .member = A member chosen at the meeting

## Business plan
planpaper-open = Not written yet.
planpaper-sums = What the numbers say
planpaper-others = Others
planpaper-month = An ordinary month
planpaper-left = Left a month
planpaper-shares = Share contributions of all members
planpaper-gap = Still missing for the beginning
planpaper-back = Months until the costs to begin are earned back
planpaper-never = Never, with these numbers
planpaper-even = When the costs to begin are earned back
planpaper-earned = Earned in all
planpaper-spent = Paid in all
planpaper-months = Months after the beginning
planpaper-crossing = Month { $count }
