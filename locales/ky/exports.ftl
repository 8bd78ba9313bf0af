### Exports: the headings of tables, what is told about them, and long work.

## Headings
export-column-case = Арыздын номери
export-column-status = Абалы
export-column-decision = Чечим
export-column-reason = Себеби
export-column-answers_to_mend = Оңдой турган жооптор
export-column-version = Версиясы
export-column-submitted = Жөнөтүлгөн күнү
export-column-changed = Өзгөртүлгөн күнү
export-column-language = Жооптордун тили
export-column-form_version = Анкетанын версиясы
export-column-taken_by = Ким алган
export-column-last_decision = Акыркы чечим
export-column-last_decided = Чечим чыккан күн
export-column-last_note = Акыркы эскертме
export-column-answered = тили жана версиясы

## What a reviewer writes into the column of decisions
export-decision-approved = Кабыл алуу
export-decision-returned = Оңдоого кайтаруу
export-decision-rejected = Четке кагуу

## The sheet that tells where a table comes from
export-about-by = Ким жасады
export-about-at = Качан жасалды
export-about-why = Эмне үчүн
export-about-filters = Кайсы арыздар
export-about-rows = Канча арыз
export-about-masked = Жеке жооптор жашырылган
export-about-since = Ушул күндөн бери өзгөргөн
export-about-until = Ушул күнгө чейин өзгөргөн
export-about-all = баары

## Long work
export-ready = ✅ Таблицаңыз даяр. Арыздар: { $count }
export-ready-care = Анда жеке маалыматтар бар. Аны ишенимдүү жерде сактап, ишиңиз бүткөндө өчүрүп салыңыз.
export-ready-masked = Анда жеке жооптор жашырылган.
export-ready-none = Мындай арыздар жок, ошондуктан таблица жасалган жок.
job-progress = ⏳ Даярдап жатам… { $percent } %
job-failed = Кечиресиз, болбой калды, бизден ката кетти. Бир аздан кийин кайра аракет кылып көрүңүз.
job-large = Бул файл Telegram үчүн өтө чоң. Азыраак арыз тандаңыз же администратордон мына бул буйрукту иштетип берүүнү сураңыз: { "yurt export" }
