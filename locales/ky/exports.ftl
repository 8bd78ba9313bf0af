### Exports: the headings of tables, what is told about them, and long work.

## Headings
export-column-case = Арыздын номери
export-column-status = Абалы
export-column-decision = Чечим
export-column-reason = Себеби
export-column-answers_to_mend = Оңдой турган жооптор
export-column-version = Версиясы
export-column-submitted = Жөнөтүлгөн
export-column-changed = Өзгөртүлгөн
export-column-language = Жооптордун тили
export-column-form_version = Анкетанын версиясы
export-column-taken_by = Ким алды
export-column-last_decision = Акыркы чечим
export-column-last_decided = Чечим күнү
export-column-last_note = Акыркы эскертме
export-column-answered = тили жана версиясы

## What a reviewer writes into the column of decisions
export-decision-approved = кабыл алуу
export-decision-returned = кайтаруу
export-decision-rejected = четке кагуу

## The sheet that tells where a table comes from
export-about-by = Ким жасады
export-about-at = Качан жасалды
export-about-why = Эмне үчүн
export-about-filters = Кайсы арыздар
export-about-rows = Канча арыз
export-about-masked = Жеке жооптор жашырылган
export-about-since = Качантан бери өзгөргөн
export-about-until = Качанга чейин өзгөргөн
export-about-all = баары

## Long work
export-ready = ✅ Таблицаңыз даяр. Арыздар: { $count }
export-ready-care = Анда жеке маалыматтар бар. Аны ишенимдүү жерде сактап, ишиңиз бүткөндө өчүрүп салыңыз.
export-ready-masked = Анда жеке жооптор жашырылган.
export-ready-none = Мындай арыздар жок, ошондуктан таблица жасалган жок.
job-progress = ⏳ Даярдап жатам… { $percent } %
job-failed = Кечиресиз, болбой калды, бул биздин катабыз. Бир аздан кийин кайра аракет кылып көрүңүз.
job-large = Бул файл Telegram үчүн өтө чоң. Азыраак арыз тандаңыз же администраторго айтыңыз: { "yurt export" }
