### The office: the team's own pages, who works here, inviting and joining.

role-migrant = ажилчин
role-staff = ажилтан
role-coordinator = зохицуулагч
role-admin = админ

menu-office = 🗂 Офис
office = <b>Офис.</b> Таны үүрэг: { $role }
office-waiting = Хүлээж байгаа бүртгэл: { $count }
office-you-are-away = Та түр эзгүй байгаа. Шинэ бүртгэлийг бусад ажилтан авна.
office-open = 🗂 Офис
office-queue = 📥 Бүртгэлүүд
office-find = 🔎 Бүртгэл хайх
office-calls = 📞 Залгах хүмүүс
office-untranslated = 🌐 Орчуулах тайлбарууд
office-export = 📊 Хүснэгт гаргах
office-reviewed = 📤 Хүснэгт явуулах
office-overview = 📈 Тойм
office-team = 👥 Баг
office-away = 🌙 Би түр эзгүй байна
office-back = ☀️ Би ирлээ

handover = Таныг эзгүй байхад бүртгэлүүдийг тань хэн хариуцах вэ?
handover-queue = Бүх ажилтан (дараалалд буцаана)
handover-to = { $name }
handover-done =
    { $count ->
        [one] { $count } бүртгэлийг шилжүүллээ. Сайхан амраарай!
       *[other] { $count } бүртгэлийг шилжүүллээ. Сайхан амраарай!
    }
handover-got =
    { $count ->
        [one] { $name } түр эзгүй байна. Танд { $count } бүртгэл нэмэгдлээ.
       *[other] { $name } түр эзгүй байна. Танд { $count } бүртгэл нэмэгдлээ.
    }

team = <b>Манай баг</b>
team-everywhere = бүх улс
team-line = • { $name }: { $role } ({ $countries })
team-line-away = • { $name }: { $role } ({ $countries }), түр эзгүй
team-member = 👤 { $name }
team-invite = ➕ Хүн урих
team-open = <b>Хүчинтэй байгаа урилгууд</b>
team-invitation = • { $role } ({ $countries }), дуусах өдөр: { $day }
team-revoke = ✖️ Цуцлах: { $role }, { $day }
team-no = Үгүй, буцах
member-remove = Багаас хасах
member-remove-yes = Тийм, хасах
member-sure = Та { $name } гэдэг ажилтныг багаас үнэхээр хасах уу? Түүний авсан бүртгэлүүд дараалалд буцна.
member-last = Сүүлийн админыг хасаж болохгүй. Эхлээд өөр админ уриарай.

invite-role = Шинэ ажилтан ямар үүрэгтэй байх вэ?
    .label = Үүрэг
invite-where = Шинэ ажилтан аль улсын бүртгэлийг харж болох вэ? Бүх улс бол «Алгасах» гэснийг дараарай.
    .label = Улс
invite-done = Энэ холбоосыг шинэ ажилтандаа явуулаарай. Нэг л хүн, нэг л удаа ашиглана. Дуусах өдөр: { $day }. Үүрэг: { $role }.

menu-join = 🤝 Багт орох
join-code = Урилгын кодоо бичээрэй.
    .label = Урилгын код
join-name = Таныг манай багт урьсан байна. Та бусад ажилтанд ямар нэрээр харагдах вэ?
    .label = Бусдад харагдах нэр
join-over = Энэ урилга ажиллахгүй болсон байна. Дахин урихыг хүсээрэй.
join-done = Манай багт тавтай морил! Таны үүрэг: { $role }. Хэрэгтэй бүхэн тань «Офис» гэсэн хэсэгт бий.

deed-looked = бүртгэлийг уншсан
deed-approved = бүртгэлийг баталсан
deed-returned = бүртгэлийг засуулахаар буцаасан
deed-rejected = бүртгэлийг батлахгүй гэж шийдсэн
deed-taken-over = өөр ажилтан хариуцаж авсан
deed-called = утсаар залгасан
deed-exported = бүртгэлийг хүснэгтэд оруулсан
deed-handed = бүртгэлүүдээ шилжүүлсэн
deed-invited = шинэ ажилтан урьсан
deed-revoked = урилгаа цуцалсан
deed-joined = багт орсон
deed-removed = багаас хассан
