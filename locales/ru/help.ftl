### Help: what the bot can do and whom to call. Numbers come from the facts, never from here.

help-can =
    <b>Что я умею</b>
    • записать вас в Happy Return: /enroll
    • показать ваши ответы или удалить их: /mydata
    • говорить на другом языке: /language
    • остановиться и продолжить потом: /cancel и /menu
help-call = <b>Кому можно позвонить</b>
# $seen is the day, or only the year, when this number was last seen
help-line = • { $who }: { $phone } (данные: { $seen })
help-abroad = { $phone }, из-за границы { $abroad }
help-unsure = { $phone } ⚠️
help-unsure-means = ⚠️ = не до конца проверено
help-numbers = Номера могут меняться. Если один не работает, попробуйте другой из списка.
help-office = За меня отвечает: { $office }, { $contact }
help-hug = Советы для тех, кто работает по EPS (HRD Korea), на вашем языке
help-labour = Не платят зарплату, другие проблемы на работе (Министерство труда Кореи)
help-immigration = Виза и разрешение жить в Корее (миграционная служба Кореи)
help-police = Полиция
help-ambulance = Скорая помощь и пожарные
help-danuri = Насилие, проблемы в семье (Danuri, днём и ночью)
help-embassy-KG = Посольство Кыргызстана в Сеуле
help-embassy-UZ = Посольство Узбекистана в Сеуле
help-embassy-MN = Посольство Монголии в Сеуле
