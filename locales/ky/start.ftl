### The door: language, welcome, menu, and what Telegram shows about the bot.

language-choose = Тилиңизди тандаңыз.

welcome-hello = <b>Саламатсызбы! Менин атым Yurt.</b> Кореядан үйгө кайтууңузга кадам сайын жардам берем: Happy Return (мекенге кайткандарга жардам) программасына катталасыз, мекениңизде кыла турган ишиңизди пландайсыз, керектүү жардамды табасыз.
welcome-who = Мен адам эмесмин, компьютер программасымын. Мени иштеткен мекеме: { $office }. Байланыш: { $contact }
welcome-data = Сиз жөнүндө бир нерсе сактаардан мурун уруксат сурайм. Аны каалаган убакта көрүп, өзгөртүп же өчүрүп салсаңыз болот: /mydata. Жазышканыбыз Telegram аркылуу өтөт, анын компьютерлери Кореядан сыртта турат. Паспортуңуздун же Кореядагы ID картаңыздын ({ "외국인등록증" }) номерин мага жөнөтпөңүз.
welcome-go = Баштоо

menu = Эмне кылгыңыз келет?
menu-continue = ▶ Улантуу: { $form }
menu-enrollment = 📝 Happy Return: катталуу
menu-mine = 📄 Менин арызым
menu-recover = 🔑 Сактык кодум бар
menu-mydata = 🔒 Менин маалыматым
menu-language = 🌐 Тил
menu-help = ❓ Жардам

## The command menu and the profile that Telegram shows
command-start = Баштоо
command-menu = Меню
command-enroll = Happy Return программасына катталуу
command-language = Тилди алмаштыруу
command-help = Жардам жана телефон номерлери
command-cancel = Азырынча токтотуу, жооптор сакталат
command-mydata = Менин маалыматым
profile-name = Yurt
profile-short = Кореядан үйгө: Happy Return, кооперативдер, кызматтар. Өз тилиңизде.
profile-description =
    Yurt Кыргызстандан, Өзбекстандан жана Монголиядан келген жумушчуларга Кореядан үйүнө жакшы кайтууга жардам берет.

    Happy Return программасына он мүнөттө катталасыз. Каалаган убакта токтосоңуз болот: жоопторуңуз сакталып турат. Баштоо үчүн ылдыйдагы баскычты басыңыз.
