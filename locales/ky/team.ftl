### The office: the team's own pages, who works here, inviting and joining.

role-migrant = жумушчу
role-staff = кызматкер
role-coordinator = координатор
role-admin = администратор

menu-office = 🗂 Кеңсе
office = <b>Кеңсе.</b> Милдетиңиз: { $role }
office-waiting = Күтүп турган арыздар: { $count }
office-you-are-away = Азыр иште эмессиз. Жаңы арыздарды кесиптештериңиз алат.
office-open = 🗂 Кеңсе
office-queue = 📥 Арыздар
office-find = 🔎 Арыз издөө
office-calls = 📞 Кимге чалуу керек
office-untranslated = 🌐 Которо турган эскертмелер
office-export = 📊 Таблица жасоо
office-reviewed = 📤 Таблица тапшыруу
office-overview = 📈 Жалпы көрүнүш
office-team = 👥 Команда
office-away = 🌙 Иште болбойм
office-back = ☀️ Ишке кайттым

handover = Сиз жокто арыздарыңызды ким карайт?
handover-queue = Бардык кесиптештер (кайра кезекке)
handover-to = { $name }
handover-done =
    { $count ->
        [one] { $count } арыз өткөрүлүп берилди. Убактыңыз жакшы өтсүн!
       *[other] { $count } арыз өткөрүлүп берилди. Убактыңыз жакшы өтсүн!
    }
handover-got =
    { $count ->
        [one] { $name } азыр иште жок. Сизге дагы { $count } арыз келди.
       *[other] { $name } азыр иште жок. Сизге дагы { $count } арыз келди.
    }

team = <b>Команда</b>
team-everywhere = бардык өлкөлөр
team-line = • { $name }: { $role } ({ $countries })
team-line-away = • { $name }: { $role } ({ $countries }), азыр иште жок
team-member = 👤 { $name }
team-invite = ➕ Кесиптеш чакыруу
team-open = <b>Колдонула элек чакыруулар</b>
team-invitation = • { $role } ({ $countries }), акыркы күнү: { $day }
team-revoke = ✖️ Кайтарып алуу: { $role }, { $day }
team-no = Жок, артка
member-remove = Командадан чыгаруу
member-remove-yes = Ооба, чыгаруу
member-sure = { $name } чын эле командадан чыгарылсынбы? Анын арыздары кезекке кайтат.
member-last = Акыркы администраторду чыгарууга болбойт. Адегенде башка администраторду чакырыңыз.

invite-role = Жаңы кесиптешиңиз эмне иш кылат?
    .label = Милдети
invite-where = Ал кайсы өлкөлөрдүн арыздарын көрө алат? Баарын көрсүн десеңиз, «Өткөрүп жиберүү» дегенди басыңыз.
    .label = Өлкөлөр
invite-done = Бул шилтемени кесиптешиңизге жөнөтүңүз. Ал бир кишиге бир гана жолу иштейт. Акыркы күнү: { $day }. Милдети: { $role }.

menu-join = 🤝 Командага кошулуу
join-code = Чакыруу кодуңузду жазыңыз.
    .label = Чакыруу коду
join-name = Сизди командага чакырышты. Атыңыз кесиптештериңизге кандай көрүнсүн?
    .label = Кесиптештер көрө турган ат
join-over = Бул чакыруу эми иштебейт. Жаңысын сураңыз.
join-done = Командага кош келиңиз! Милдетиңиз: { $role }. Керектүүнүн баары «Кеңсе» бөлүмүндө.

deed-looked = арыз окулду
deed-approved = арыз кабыл алынды
deed-returned = арыз оңдоого кайтарылды
deed-rejected = арыз кабыл алынган жок
deed-taken-over = арыз башка кызматкерге өттү
deed-called = телефон чалынды
deed-exported = арыз таблицага кошулду
deed-handed = арыздар өткөрүлүп берилди
deed-invited = кесиптеш чакырылды
deed-revoked = чакыруу кайтарып алынды
deed-joined = командага кошулду
deed-removed = командадан чыгарылды
