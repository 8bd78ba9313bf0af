### The office: the team's own pages, who works here, inviting and joining.

role-migrant = ishchi
role-staff = xodim
role-coordinator = koordinator
role-admin = administrator

menu-office = 🗂 Idora
office = <b>Idora.</b> Vazifangiz: { $role }
office-waiting = Kutayotgan arizalar: { $count }
office-you-are-away = Siz hozir ishda emassiz. Yangi arizalarni hamkasblaringiz oladi.
office-open = 🗂 Idora
office-queue = 📥 Arizalar
office-find = 🔎 Ariza qidirish
office-calls = 📞 Kimga qo‘ng‘iroq qilish kerak
office-untranslated = 🌐 Tarjima kutayotgan izohlar
office-export = 📊 Jadval tayyorlash
office-reviewed = 📤 Jadval topshirish
office-overview = 📈 Umumiy hisobot
office-team = 👥 Jamoa
office-away = 🌙 Ishda bo‘lmayman
office-back = ☀️ Ishga qaytdim

handover = Siz yo‘g‘ingizda arizalaringizni kim oladi?
handover-queue = Hamma hamkasblar (umumiy navbatga)
handover-to = { $name }
handover-done =
    { $count ->
        [one] { $count } ta ariza topshirildi. Yaxshi dam oling!
       *[other] { $count } ta ariza topshirildi. Yaxshi dam oling!
    }
handover-got =
    { $count ->
        [one] { $name } hozir ishda emas. Sizga yana { $count } ta ariza o‘tdi.
       *[other] { $name } hozir ishda emas. Sizga yana { $count } ta ariza o‘tdi.
    }

team = <b>Jamoa</b>
team-everywhere = hamma davlatlar
team-line = • { $name }: { $role } ({ $countries })
team-line-away = • { $name }: { $role } ({ $countries }), hozir ishda emas
team-member = 👤 { $name }
team-invite = ➕ Hamkasb taklif qilish
team-open = <b>Hali ishlatilmagan taklifnomalar</b>
team-invitation = • { $role } ({ $countries }), oxirgi kuni: { $day }
team-revoke = ✖️ Bekor qilish: { $role }, { $day }
team-no = Yo‘q, orqaga
member-remove = Jamoadan chiqarish
member-remove-yes = Ha, chiqarilsin
member-sure = { $name } rostdan ham jamoadan chiqarilsinmi? Uning arizalari umumiy navbatga qaytadi.
member-last = Oxirgi administratorni chiqarib bo‘lmaydi. Iltimos, avval boshqa administrator taklif qiling.

invite-role = Yangi hamkasbingizning vazifasi nima bo‘ladi?
    .label = Vazifasi
invite-where = U qaysi davlatlarning arizalarini ko‘ra oladi? Hammasini ko‘rsin desangiz, “O‘tkazib yuborish” tugmasini bosing.
    .label = Davlatlar
invite-done = Shu havolani hamkasbingizga yuboring. U faqat bir kishi uchun, bir marta ishlaydi. Oxirgi kuni: { $day }. Vazifasi: { $role }.

menu-join = 🤝 Jamoaga qo‘shilish
join-code = Taklifnomangiz kodi qanday?
    .label = Taklifnoma kodi
join-name = Siz jamoaga taklif qilindingiz. Hamkasblaringizga ismingiz qanday ko‘rinsin?
    .label = Hamkasblarga ko‘rinadigan ism
join-over = Bu taklifnoma endi ishlamaydi. Iltimos, yangisini so‘rang.
join-done = Jamoaga xush kelibsiz! Vazifangiz: { $role }. Kerakli hamma narsa “Idora” bo‘limida.

deed-looked = ariza o‘qildi
deed-approved = ariza tasdiqlandi
deed-returned = ariza tuzatish uchun qaytarildi
deed-rejected = ariza qabul qilinmadi
deed-taken-over = arizani boshqa xodim oldi
deed-called = qo‘ng‘iroq qilindi
deed-exported = ariza jadvalga kiritildi
deed-handed = arizalar hamkasbga topshirildi
deed-invited = hamkasb taklif qilindi
deed-revoked = taklifnoma bekor qilindi
deed-joined = jamoaga qo‘shildi
deed-removed = jamoadan chiqarildi
