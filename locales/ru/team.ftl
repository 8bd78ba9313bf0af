### The office: the team's own pages, who works here, inviting and joining.

role-migrant = работник
role-staff = сотрудник
role-coordinator = координатор
role-admin = администратор

menu-office = 🗂 Офис
office = <b>Офис.</b> Ваша роль: { $role }
office-waiting = Заявки ждут решения: { $count }
office-you-are-away = Вы отметили, что вас нет. Новые заявки берут коллеги.
office-open = 🗂 Офис
office-queue = 📥 Заявки
office-find = 🔎 Найти заявку
office-calls = 📞 Кому позвонить
office-untranslated = 🌐 Примечания для перевода
office-export = 📊 Сделать таблицу
office-reviewed = 📤 Сдать таблицу
office-overview = 📈 Обзор
office-team = 👥 Команда
office-away = 🌙 Меня не будет
office-back = ☀️ Я снова здесь

handover = Кто возьмёт ваши заявки, пока вас нет?
handover-queue = Все коллеги (вернуть в очередь)
handover-to = { $name }
handover-done =
    { $count ->
        [one] Передана { $count } заявка. Всего вам хорошего!
        [few] Переданы { $count } заявки. Всего вам хорошего!
        [many] Передано { $count } заявок. Всего вам хорошего!
       *[other] Передано { $count } заявки. Всего вам хорошего!
    }
handover-got =
    { $count ->
        [one] Сейчас нет на месте: { $name }. У вас теперь на { $count } заявку больше.
        [few] Сейчас нет на месте: { $name }. У вас теперь на { $count } заявки больше.
        [many] Сейчас нет на месте: { $name }. У вас теперь на { $count } заявок больше.
       *[other] Сейчас нет на месте: { $name }. У вас теперь на { $count } заявки больше.
    }

team = <b>Команда</b>
team-everywhere = все страны
team-line = • { $name }: { $role } ({ $countries })
team-line-away = • { $name }: { $role } ({ $countries }), сейчас нет на месте
team-member = 👤 { $name }
team-invite = ➕ Пригласить коллегу
team-open = <b>Открытые приглашения</b>
team-invitation = • { $role } ({ $countries }), до { $day }
team-revoke = ✖️ Отменить: { $role }, { $day }
team-no = Нет, назад
member-remove = Убрать из команды
member-remove-yes = Да, убрать
member-sure = Убрать из команды: { $name }. Вы точно этого хотите? Заявки этого коллеги вернутся в очередь.
member-last = Последнего администратора убрать нельзя. Сначала пригласите, пожалуйста, другого.

invite-role = Кем будет новый коллега?
    .label = Роль
invite-where = Заявки из каких стран можно видеть новому коллеге? Если из всех, нажмите «Пропустить».
    .label = Страны
invite-done = Отправьте эту ссылку коллеге. Она сработает один раз, для одного человека. Срок: до { $day }. Роль: { $role }.

menu-join = 🤝 Войти в команду
join-code = Какой у вас код приглашения?
    .label = Код приглашения
join-name = Вас пригласили в команду. Какое имя будут видеть ваши коллеги?
    .label = Имя для коллег
join-over = Это приглашение больше не работает. Попросите, пожалуйста, новое.
join-done = Добро пожаловать в команду! Ваша роль: { $role }. Всё нужное вы найдёте в разделе «Офис».

deed-looked = заявка прочитана
deed-approved = заявка одобрена
deed-returned = заявка возвращена на исправление
deed-rejected = заявка не одобрена
deed-taken-over = заявка перешла к другому сотруднику
deed-called = звонок по телефону
deed-exported = заявка внесена в таблицу
deed-handed = заявки переданы
deed-invited = создано приглашение для коллеги
deed-revoked = приглашение отменено
deed-joined = вступление в команду
deed-removed = работа в команде закончена
