### The office: the team's own pages, who works here, inviting and joining.

role-migrant = worker
role-staff = staff
role-coordinator = coordinator
role-admin = admin

menu-office = 🗂 Office
office = <b>Office.</b> You are: { $role }
office-waiting = Cases that wait: { $count }
office-you-are-away = You are away. Colleagues take the new cases.
office-open = 🗂 Office
office-queue = 📥 Cases
office-find = 🔎 Find a case
office-calls = 📞 People to call
office-untranslated = 🌐 Notes to translate
office-export = 📊 Make a table
office-reviewed = 📤 Hand in a table
office-overview = 📈 Overview
office-team = 👥 Team
office-away = 🌙 I will be away
office-back = ☀️ I am back

handover = Who takes your cases while you are away?
handover-queue = All colleagues (back to the queue)
handover-to = { $name }
handover-done =
    { $count ->
        [one] { $count } case is handed over. Have a good time!
       *[other] { $count } cases are handed over. Have a good time!
    }
handover-got =
    { $count ->
        [one] { $name } is away. You now have { $count } more case.
       *[other] { $name } is away. You now have { $count } more cases.
    }

team = <b>The team</b>
team-everywhere = all countries
team-line = • { $name }: { $role } ({ $countries })
team-line-away = • { $name }: { $role } ({ $countries }), away
team-member = 👤 { $name }
team-invite = ➕ Invite somebody
team-open = <b>Open invitations</b>
team-invitation = • { $role } ({ $countries }), until { $day }
team-revoke = ✖️ Take back: { $role }, { $day }
team-no = No, go back
member-remove = Take out of the team
member-remove-yes = Yes, take out
member-sure = Do you really want to take { $name } out of the team? Their cases go back to the queue.
member-last = The last admin stays. Please invite another admin first.

invite-role = What will the new colleague do?
    .label = Role
invite-where = From which countries may they see cases? Skip this for all countries.
    .label = Countries
invite-done = Send this link to your colleague. It works once, for one person, until { $day }. Role: { $role }.

menu-join = 🤝 Join the team
join-code = What is your invitation code?
    .label = Invitation code
join-name = You are invited to the team. Which name shall your colleagues see?
    .label = Name for colleagues
join-over = This invitation does not work any more. Please ask for a new one.
join-done = Welcome to the team! Your role: { $role }. You find everything in the office.

deed-looked = enrollment read
deed-approved = enrollment approved
deed-returned = enrollment sent back to mend
deed-rejected = enrollment not accepted
deed-taken-over = another colleague took over
deed-called = called on the phone
deed-exported = included in a table
deed-handed = cases handed over
deed-invited = colleague invited
deed-revoked = invitation taken back
deed-joined = joined the team
deed-removed = taken out of the team
