### Enrollment in Happy Return. A question is `enrollment-STEP`; `.label` is its short name, the other attributes are its choices.

enrollment-part =
    .consent = Your permission
    .you = About you
    .korea = Your time in Korea
    .home = Your home
    .plans = Your plans
    .sharing = Who may see it

## Permission. The law asks for each of these points; keep all of them.
enrollment-collect =
    <b>May we keep your answers?</b>
    • <b>What:</b> your name, country, date of birth and gender; your phone and second contact; your visa, stay and work in Korea; your home place, school and languages; your plans, what you want to learn and what you need help with.
    • <b>Why:</b> to enroll you in Happy Return and to help you go home well.
    • <b>How long:</b> { $years ->
        [one] <b>{ $years } year</b> after your last change. Then we delete everything.
       *[other] <b>{ $years } years</b> after your last change. Then we delete everything.
    }
    • <b>Who keeps it:</b> { $office }, { $contact }.
    You may say no. Then we cannot enroll you, but everything else here works as before. You can take your “yes” back any time: /mydata
    .label = We may keep your answers
    .refused = That is all right. We keep no answers. If you change your mind, choose “Enroll” in the menu.

## About you
enrollment-family_name = What is your family name?
    .label = Family name
enrollment-given_name = What is your given name?
    .label = Given name
    .hint = Write it with English letters, just as in your passport. If there are two names, write both. Example: { "NURLAN" }
enrollment-nationality = Which country’s passport do you have?
    .label = Country
    .other = Another country
enrollment-birth = When were you born?
    .label = Born
    .hint = Write it like { "25.03.1994" }, or tap: first the year, then the month, then the day.
enrollment-gender = Are you a woman or a man?
    .label = Gender
    .woman = Woman
    .man = Man
    .unsaid = I prefer not to say
enrollment-phone = What is your phone number now?
    .label = Phone
enrollment-second_contact = Your Korean number stops when you go home. How can we reach you then?
    .label = Second contact
    .hint = For example your number at home, a family member’s number (ask them first), an e-mail, or KakaoTalk.

## Your time in Korea
enrollment-place = Where are you now?
    .label = Now in
    .korea = In Korea
    .home = Already back home
enrollment-visa = Which visa do you work with in Korea? If you are home already: which was the last one?
    .label = Visa
    .e9 = { "E-9" }
    .e10 = { "E-10" }
    .e7 = { "E-7" }
    .h2 = { "H-2" }
    .other = Another visa
    .unsure = I do not know
enrollment-entry = When did you come to Korea the last time?
    .label = Came to Korea
enrollment-stay_until = Until when may you stay in Korea?
    .label = Stay until
    .hint = The date is on your alien card. Write it like { "31.12.2026" }, or tap: year, month, day.
enrollment-worker = Is this your first work period in Korea?
    .label = Work period
    .first = Yes, the first
    .reemployed = No, I was re-employed
    .committed = No, I came back as a committed worker
    .unsure = I do not know
enrollment-work_region = Where in Korea do you work? If you are home already: where did you work last?
    .label = Work region
enrollment-sector = What kind of work is it?
    .label = Kind of work
    .factory = Factory
    .farm = Farm or animals
    .fishing = Fishing
    .building = Building
    .service = Service
    .other = Other work
enrollment-job = What do you do at work? Say it in a few words.
    .label = Job
    .hint = Example: I weld car parts.
enrollment-departure = When do you plan to leave Korea?
    .label = Leaves Korea
    .hint = If you do not know yet, tap “Skip”. Or write it like { "31.12.2026" }, or tap: year, month, day.
enrollment-returned = When did you come home?
    .label = Came home

## Your home
enrollment-home_region = Which region will you live in at home?
    .label = Home region
enrollment-home_place = Which town or village?
    .label = Town or village
enrollment-education = Which school did you finish?
    .label = School
    .school9 = 9 classes
    .school11 = 10, 11 or 12 classes
    .vocational = Vocational school or college
    .university = University
    .other = Other
enrollment-korean = How well do you speak Korean?
    .label = Korean
    .little = A little
    .everyday = Enough for every day
    .good = Well
    .fluent = Very well

## Your plans
enrollment-plan = What would you like to do at home?
    .label = Plan
    .job = Work for a Korean company at home
    .business = Open my own business
    .cooperative = Start a cooperative with others
    .undecided = I have not decided yet
enrollment-job_kind = What kind of work would you like there?
    .label = Work wanted
    .production = Making things
    .technician = Machines and repair
    .language = Korean language, office
    .sales = Selling
    .any = Any work
enrollment-business_kind = What kind of business?
    .label = Business
    .farming = Growing plants
    .livestock = Animals
    .food = Food, cafe
    .sewing = Sewing, clothes
    .building = Building, repair
    .cars = Cars
    .trade = Shop, trade
    .services = Services, tourism
    .computers = Computers
    .other = Something else
enrollment-business_stage = How far are you with it?
    .label = How far
    .idea = It is an idea
    .saving = I am saving money for it
    .ready = I am ready to open
    .open = It is open already
enrollment-coop_kind = What would the cooperative do?
    .label = Cooperative
    .farming = Grow plants
    .livestock = Keep animals
    .food = Make food
    .sewing = Sew clothes
    .building = Build, repair
    .cars = Repair cars
    .trade = Sell together
    .services = Services, tourism
    .computers = Computers
    .other = Something else
enrollment-coop_people = How many people are you already, with you?
    .label = People
    .alone = Only me
    .few = 2 to 4
    .five = 5 to 9
    .ten = 10 or more
enrollment-coop_where = Where would the cooperative be?
    .label = Place
    .village = In my village or district
    .city = In a city at home
    .korea = In Korea
    .unsure = I do not know yet
enrollment-training = What would you like to learn?
    .label = Training
    .welding = Welding
    .cars = Car repair
    .electric = Electrical work
    .machines = Forklift, excavator
    .computers = Computers
    .cooking = Cooking, baking
    .hair = Hair and beauty
    .farming = Farming
    .business = My own business
    .cooperative = Cooperatives
    .korean = Korean
    .none = Nothing now
enrollment-sunday = Can you come to a course on Sundays?
    .label = Sundays
    .yes = Yes
    .sometimes = Sometimes
    .no = No
enrollment-training_language = In which language would you like to learn?
    .label = Course language
enrollment-help = What do you need help with?
    .label = Help with
    .departure_insurance = Departure guarantee insurance money
    .return_insurance = Return cost insurance money
    .pension = Pension money
    .wages = Unpaid wages
    .certificate = Certificate of my work in Korea
    .documents = Other papers
    .none = I need no help now

## Who may see it. The law asks for each of these points; keep all of them.
enrollment-share_hrdk =
    <b>May we give your answers to HRD Korea?</b>
    • <b>Who:</b> <b>HRD Korea</b>, the office of the Happy Return Program.
    • <b>What:</b> all your answers in this form.
    • <b>Why:</b> so that it can offer you training, job search and help with insurance money.
    • <b>How long:</b> until you are home and your help is finished, at the longest { $years ->
        [one] <b>{ $years } year</b>.
       *[other] <b>{ $years } years</b>.
    }
    You may say no. Then you apply at HRD Korea yourself. We still help you here.
    .label = HRD Korea
enrollment-share_home =
    <b>May we give your answers to the labor office at home?</b>
    • <b>Who:</b> <b>{ $recipient }</b>.
    • <b>What:</b> your name, country, phone and second contact, home place, school, work in Korea and plans.
    • <b>Why:</b> so that it can help you find work, training or a loan at home.
    • <b>How long:</b> at the longest { $years ->
        [one] <b>{ $years } year</b>.
       *[other] <b>{ $years } years</b>.
    }
    You may say no. Everything else works as before.
    .label = Labor office at home
enrollment-share_coop =
    <b>May we give your plans to people who help cooperatives?</b>
    • <b>Who:</b> <b>the partners of the return project with the International Labour Organization (ILO)</b> who advise cooperatives.
    • <b>What:</b> your name, country, phone and second contact, home region, work in Korea and plans.
    • <b>Why:</b> so that they can advise you and bring you together with others.
    • <b>How long:</b> at the longest { $years ->
        [one] <b>{ $years } year</b>.
       *[other] <b>{ $years } years</b>.
    }
    You may say no. Everything else works as before.
    .label = Cooperative advisers
enrollment-share_abroad =
    <b>May your answers go outside Korea?</b>
    • <b>Where:</b> <b>{ $country }</b>, to those you have just allowed.
    • <b>What:</b> only what you have just allowed.
    • <b>When and how:</b> after we have looked at your enrollment, over a protected internet connection.
    • <b>Why:</b> so that they can help you at home.
    • <b>How long:</b> at the longest { $years ->
        [one] <b>{ $years } year</b>.
       *[other] <b>{ $years } years</b>.
    }
    You may say no. Then we send nothing outside Korea, and they can help you only after you contact them yourself. To say no later: /mydata. Questions: { $office }, { $contact }.
    .label = Sending it abroad

## The end
enrollment-review = <b>Please check your answers.</b> To change one, tap its part below. If all is right, tap “Send”.
    .send = ✅ Send
enrollment-done =
    <b>🎉 We have your enrollment!</b>
    Your case number is <b>{ $case }</b>. You can say it on the phone.
enrollment-next =
    <b>What happens now:</b> a coordinator reads your answers and decides. We write to you here as soon as it is decided. You do not have to do anything.
    { $days ->
        [one] If you hear nothing for { $days } day, ask us: /help
       *[other] If you hear nothing for { $days } days, ask us: /help
    }
enrollment-changed = ✅ Your new answers are sent.
