### The ways of every conversation: going on, going back, what to say when something does not fit.

## Buttons
engine-back = ← Артка
engine-later = Кийин
engine-skip = Өткөрүп жиберүү
engine-menu = ☰ Меню
# $value is the answer given before
engine-keep = Калсын: { $value }

## What was said
engine-part = <b>{ $part }-бөлүк (баары { $parts }): { $title }</b>
engine-title = <b>{ $title }</b>
engine-line = { $label }: { $value }
engine-value = { $value }
engine-taken = ✓ { $label }: { $value }
engine-skipped = жооп жок
engine-keys-away = 👌

## Changing answers
engine-edit = ✏️ { $title }
engine-edit-all = ✏️ Жоопту өзгөртүү
engine-edit-which = Кайсы жоопту өзгөртөсүз?

## Finding the way
engine-continue = Кайра келгениңиз жакшы болду. Токтогон жерден уланталы.
engine-stale = Бул баскыч эскирип калды. Азыр мына ушул жердебиз:
engine-moved = Ал арада бул өзгөрүп калыптыр. Дагы бир жолу карап чыгыңыз.
engine-unknown = Кечиресиз, муну билбейм. Менин колумдан мына булар келет:
engine-lost = Кечиресиз, түшүнбөй калдым. Мына булардан тандаңыз:
engine-not-text = Кечиресиз, мен жазганды жана баскычты гана түшүнөм. Жазып жибериңиз же баскычты басыңыз.
engine-tap-one = Баскычтардын бирин басыңыз.
engine-edited = Мага акыркы жообуңузду оңдогонуңуз гана көрүнөт. Дагы бир жолу жазып коюңузчу.
engine-choose-again = Муну эми тандоого болбойт. Кайра тандаңыз.
engine-parked = Сакталды. Каалаган убакта менюдан улантсаңыз болот.
engine-nothing-parked = Азыр токтото турган эч нерсе жок. Мына меню.
engine-apology = Кечиресиз, бизден ката кетти. Жазганыңыз жоголгон жок. Бир аздан кийин кайра басып көрүңүз: /menu
engine-wait = Жөнөткөнүңүздү жазып алып жатам. Бул адаттагыдан узагыраак болуп жатат, бир аз күтө туруңуз. Кайра жөнөтүүнүн кереги жок.
engine-group = Саламатсызбы! Мен ар бир киши менен өзүнчө сүйлөшөм. Мага жеке жазыңыз: { $link }
