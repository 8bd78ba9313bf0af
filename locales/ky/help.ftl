### Help: what the bot can do and whom to call. Numbers come from the facts, never from here.

help-can =
    <b>Менин колумдан келгени</b>
    • Happy Return программасына каттоо: /enroll
    • жоопторуңузду көрсөтүү же өчүрүү: /mydata
    • башка тилде сүйлөө: /language
    • токтоп туруп, кийин улантуу: /cancel жана /menu
help-call = <b>Кимге чалсаңыз болот</b>
# $seen is the day, or only the year, when this number was last seen
help-line = • { $who }: { $phone } (акыркы көргөнүбүз: { $seen })
help-abroad = { $phone }, Кореянын сыртынан { $abroad }
help-unsure = { $phone } ⚠️
help-unsure-means = ⚠️ = толук такталган эмес
help-numbers = Номерлер өзгөрүп калышы мүмкүн. Бири иштебесе, тизмеден башкасына чалып көрүңүз.
help-office = Мени иштеткен мекеме: { $office }, { $contact }
help-hug = EPS жумушчуларына кеңеш (HRD Korea), өз тилиңизде
help-labour = Берилбей калган айлык жана жумуштагы башка кыйынчылык (Кореянын Эмгек министрлиги)
help-immigration = Виза жана Кореяда калуу (Иммиграция кызматы)
help-police = Полиция
help-ambulance = Тез жардам жана өрт өчүрүү
help-danuri = Зордук-зомбулук, үй-бүлөдөгү кыйынчылык (Danuri, күнү-түнү)
help-embassy-KG = Кыргызстандын Сеулдагы элчилиги
help-embassy-UZ = Өзбекстандын Сеулдагы элчилиги
help-embassy-MN = Монголиянын Сеулдагы элчилиги
