### My data: what is kept, who saw it, permissions, a copy, deleting everything.

mydata = <b>Сиз жөнүндө мына буларды сактап турабыз.</b>
mydata-language = Тил: { $language }
mydata-enrollment = <b>Арызыңыз ({ $day })</b>
mydata-draft = <b>Жөнөтүлө элек: { $form }</b>
mydata-who = <b>Маалыматыңыз менен ким эмне кылды</b>
mydata-seen =
    { $day }: { $deed } ({ $who })
mydata-why = Эмне үчүн: { $why }
mydata-given = <b>Уруксаттарыңыз</b>
mydata-consent = { $what }: { $answer } ({ $day })
mydata-keep =
    { $years ->
        [one] Акыркы жолу бир нерсени өзгөрткөнүңүздөн кийин муну { $years } жыл сактайбыз. Анан өчүрөбүз. Сизге жооп бериш үчүн Telegram чатыңыздын номерин да сактайбыз.
       *[other] Акыркы жолу бир нерсени өзгөрткөнүңүздөн кийин муну { $years } жыл сактайбыз. Анан өчүрөбүз. Сизге жооп бериш үчүн Telegram чатыңыздын номерин да сактайбыз.
    }
mydata-copy = 📥 Көчүрмөсүн алуу
mydata-consents = Уруксаттарым
mydata-erase = 🗑 Баарын өчүрүү
mydata-file = Көчүрмөңүз мына. Аны башкалар көрбөгөн жерге сактап коюңуз.

deed-enrolled = катталды
deed-changed = жооптор өзгөртүлдү
deed-withdrew = арыз кайтарып алынды
deed-moved = ушул аккаунтка көчүрүлдү
deed-allowed = уруксат берилди
deed-stopped = уруксат кайтарып алынды
deed-news-on = кабар алуу кайра башталды
deed-news-off = кабар алуу токтотулду
deed-erased = баары өчүрүлдү
deed-expired = сактоо мөөнөтү бүткөнү үчүн өчүрүлдү
actor-you = сиз
actor-office = кеңсебиз
actor-group = тобуңуздун мүчөсү

consents = <b>Уруксаттарыңыз.</b> Аларды каалаган убакта өзгөртсөңүз болот.
consents-none = Азырынча уруксат бере элексиз.
consents-stop = Токтотуу: { $what }
consents-allow = Уруксат берүү: { $what }

erase = <b>Сиз жөнүндөгү маалыматтын баарын өчүрөсүзбү?</b> Арызыңыз, бүтпөй калган жоопторуңуз, уруксаттарыңыз жана сактык кодуңуз жок болот. Аларды эч ким кайтара албайт.
erase-go-on = Улантуу
erase-no = Жок, калсын
erase-sure = <b>Чын эле өчүрөсүзбү?</b> Андан кийин биз сизди тааныбай калабыз.
erase-yes = Ооба, баары өчсүн
erase-done = Сиз жөнүндөгү маалыматтын баары өчүрүлдү. Ак жол, үйгө аман-эсен жетиңиз! Кайра керек болсок, мындай жазыңыз: /start

mydata-news = 🔔 Кеңсебиздин кабарлары
mydata-answer = Билдирүүбүзгө берген жообуңуз ({ $day }): { $words }
mydata-asked = Мен жооп бере албай калган сурооңуз: { $words }
mydata-group = { $name } тобундасыз. Ал жердеги атыңыз: { $own }
mydata-saved = Сактаган мекемелериңиз: { $what }
