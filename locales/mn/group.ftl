### A group that forms a cooperative: founding, inviting, joining, members and roles, tasks, votes.

menu-groups = 👥 Миний хоршоо
groups = Таны бүлгүүд:
groups-none = Та одоохондоо бүлэгт ороогүй байна. Шинэ бүлэг байгуулж болно, эсвэл холбоос юм уу зургаар нь бэлэн бүлэгт орж болно.
groups-found = ➕ Бүлэг байгуулах

group = <b>{ $name }</b>
group-what = { $kind } · { $where }
group-kind =
    .farming = Тариалан
    .animals = Мал аж ахуй
    .food = Хоол, хүнс хийх
    .crafts = Гар урлал, оёдол
    .trade = Дэлгүүр, наймаа
    .services = Үйлчилгээ
    .building = Барилга
    .other = Өөр
group-aim = { $aim }
# The law asks for $most founders
group-size = 👥 Одоо { $count } хүнтэй, нийт { $most } хүн хэрэгтэй
# No number is sure; $most is our advice
group-size-advised = 👥 Одоо { $count } хүнтэй. Бид { $most } юм уу түүнээс олон хүнтэй эхлэхийг зөвлөж байна.
group-stage = 🪜 Алхам { $part }/{ $parts }: { $stage }
group-members = <b>Гишүүд</b>
group-more = … бас бусад
group-member = { $name } · { $role }
group-missing = Одоохондоо алга: { $what }
group-open = 👥 { $name }
group-offered = 🙋 Танд үүрэг санал болгосон
group-tasks = ✅ Хийх ажил
group-motions = 🗳 Санал хураалт: { $count }
group-plan = 📘 Бизнес төлөвлөгөө
group-invite = 📨 Хүн урих
group-mates = 👥 Гишүүд
group-change = ✏️ Бүлгийн тухай
group-leave = 🚪 Бүлгээс гарах

mate-role =
    .member = гишүүн
    .chairperson = дарга
    .secretary = нарийн бичиг
    .treasurer = нярав
    .auditor = хянагч
mate-duty =
    .chairperson = <b>Дарга</b> бүлгээ цуглуулж, бүлгийнхээ өмнөөс ярина.
    .secretary = <b>Нарийн бичиг</b> юу шийдсэнийг бичиж тэмдэглээд, бичиг баримтыг хадгална.
    .treasurer = <b>Нярав</b> мөнгө, тооцоог хариуцна.
    .auditor = <b>Хянагч</b> мөнгөний тооцоо зөв эсэхийг шалгана, өөр үүрэг авахгүй.

## Founding
menu-found = Бүлэг байгуулах
found-group =
    <b>Бүлэгт зориулж бичсэнийг тань хадгалж, бүлэгт тань харуулж болох уу?</b>
    • <b>Юуг:</b> бусдад харуулах гэж таны сонгосон нэр, таны үүрэг, хийх ажил, бүлэгт зориулж бичсэн зүйл, мөн таны саналыг (нууц санал хураалтад зөвхөн санал өгснийг тань).
    • <b>Яагаад:</b> та бүхэн хамтдаа төлөвлөж, хамтдаа шийдэхэд хэрэгтэй.
    • <b>Хэн харах:</b> танай бүлгийн гишүүд. Хөтөлбөрийн зөвлөхүүд бүлгийг харна, харин таны нэрийг харахгүй.
    • <b>Хэр удаан:</b> таныг бүлгээс гартал. Хамгийн удаандаа таныг сүүлд ямар нэг зүйл өөрчилснөөс хойш { $years ->
        [one] <b>{ $years } жил</b>.
       *[other] <b>{ $years } жил</b>.
    }
    • <b>Хэн хадгалах:</b> { $office }, { $contact }.
    Та «Үгүй» гэж болно. Тэгвэл та энд бүлэгтэй байж чадахгүй. Бусад бүх зүйл хэвээрээ ажиллана.
    .label = Бүлэгт бичсэнийг хадгалах
group-refused = Зүгээр ээ. Бид бүлгийн тухай юу ч хадгалахгүй. Хүссэн үедээ буцаж ирээрэй.
found-name = Бүлгээ юу гэж нэрлэх вэ?
    .label = Бүлгийн нэр
found-country = Хоршоо тань аль улсад байх вэ?
    .label = Улс
found-region = Аль аймаг, муж, хотод байх вэ?
    .label = Аймаг, муж, хот
    .none = Одоохондоо мэдэхгүй
found-kind = Хоршоо тань юу хийх вэ?
    .label = Ажлын төрөл
found-aim = Хамтдаа юу хиймээр байна вэ? Хоёр гурван өгүүлбэр бичээрэй. Бүлгийн бүх хүн уншина.
    .label = Бидний хийх зүйл
found-own = Бүлгийн бусад хүнд ямар нэрээр харагдах вэ?
    .label = Бүлэгт харагдах нэр
    .hint = Овоггүй, зөвхөн нэрээ бичихэд болно.
found-review = Бүгд зөв үү?
    .send = ✔️ Бүлгээ байгуулах
found-done = 🎉 <b>{ $name }</b> бүлгийг байгууллаа. Одоохондоо та өөрөө дарга нь байна. Бусад хүн бүлэгт ингэж орно:

## Inviting and joining
groupinvite = <b>{ $name }</b>: бүлэгт орох зураг, холбоос. Зургийг дотуур байрныхандаа үзүүлээрэй, эсвэл холбоосыг нь явуулаарай. Үүнийг авсан хүн бүр бүлэгт орж чадна.
groupinvite-how = Холбоос юм уу зургаар орсон хүн <b>{ $name }</b> бүлгийн гишүүн болно.
groupinvite-show = 🖼 Холбоос, зургийг харах
groupinvite-renew = 🔄 Шинэ холбоос гаргах
groupinvite-sure = Хуучин холбоос, зураг ажиллахаа болино. Шинийг гаргах уу?
menu-joingroup = Бүлэгт орох
joingroup-code = Бүлгийн кодыг бичээрэй.
    .label = Код
joingroup-group =
    Таныг <b>{ $group }</b> бүлэгт урьсан байна.

    { found-group }
    .label = { found-group.label }
joingroup-own = Бусад хүнд ямар нэрээр харагдах вэ?
    .label = Бүлэгт харагдах нэр
    .hint = Овоггүй, зөвхөн нэрээ бичихэд болно.
joingroup-over = Энэ холбоос ажиллахаа больсон байна. Бүлгийнхнээс шинэ холбоос хүсээрэй.
joingroup-news = 👋 { $group }: { $name } бүлэгт орлоо.

menu-regroup = Бүлгийн тухай
regroup-name = Бүлгээ юу гэж нэрлэх вэ?
    .label = Бүлгийн нэр
regroup-country = Хоршоо тань аль улсад байх вэ?
    .label = Улс
regroup-region = Аль аймаг, муж, хотод байх вэ?
    .label = Аймаг, муж, хот
regroup-kind = Хоршоо тань юу хийх вэ?
    .label = Ажлын төрөл
regroup-aim = Хамтдаа юу хиймээр байна вэ? Хоёр гурван өгүүлбэр бичээрэй.
    .label = Бидний хийх зүйл
regroup-review = Бүлэг өөрийнхөө тухай ингэж хэлж байна. Бүлгийн хэн ч үүнийг засаж болно.
    .send = ✔️ Ингэж хадгалах

leavegroup = Та <b>{ $name }</b> бүлгээс гарах уу? Таны нэр бүлгээс хасагдана. Холбоосоор нь дахин орж болно.
leavegroup-chair = Та энэ бүлгийн дарга. Эхлээд өөр хүнээс дарга болохыг хүссэн нь дээр. Гэсэн ч гарах уу?
leavegroup-yes = 🚪 Тийм, гарах
leavegroup-done = Та { $name } бүлгээс гарлаа.
leavegroup-news = { $group }: { $name } бүлгээс гарлаа.

## Members and roles
mates =
    { $count ->
        [one] <b>{ $name }</b>: { $count } гишүүн
       *[other] <b>{ $name }</b>: { $count } гишүүн
    }
mate-since = Бүлэгт орсон өдөр: { $day }
mate-offer = Санал болгох: { $role }
mate-offered = { $name } гэдэг гишүүнээс асуулаа. «Тийм» гэвэл үүрэг нь өөрчлөгдөнө.
mate-remove = Бүлгээс гаргах санал тавих
mate-resign = Үүргээсээ татгалзах
offers = <b>{ $name }</b> бүлэг танд ийм үүрэг санал болгож байна:
offers-news = { $group } бүлэг танд ийм үүрэг санал болгож байна: { $role }.
offers-take = ✔️ Тийм: { $role }
offers-leave = Үгүй, баярлалаа
offers-taken = { $group }: { $name } одоо { $role } боллоо.

## Tasks
tasks = <b>{ $name }</b>: хоршоо болох зам
tasks-line = { $stage } ({ $done }/{ $most })
tasks-stage = <b>{ $stage }</b>
tasks-all = 🪜 Бүх алхам
tasks-news = 🎉 { $group }: «{ $stage }» гэсэн алхам дууслаа. Дараагийнх нь: { $next }
task-is-open = ⬜ { $task }
task-is-taken = ⬜ { $task } – { $name }
task-is-dated = ⬜ { $task } – { $name }, { $day } гэхэд
task-is-done = ✅ { $task }
task-rule = ⚖️ { $rule }
task-limit = ⚖️ { $rule }: хамгийн оройдоо { $day }
event-meeting = Үүсгэн байгуулах хурлын өдөр
event-shares = Хувь хөрөнгөө төлөх өдөр
event-business = Ажлаа эхлэх өдөр
task-done = ✅ Хийж дууслаа
task-undo = Үгүй, дуусаагүй байна
task-take = 🙋 Би хийнэ
task-drop = Би хийж чадахгүй
task-give = 👉 Өөр хүнд өгөх
task-day = 📅 Хэзээ гэхэд хийх вэ?
task-event = 📅 { $event }
task-open = ✅ Ажлыг харах
task-news = { $group }: { $name } танаас энэ ажлыг хийхийг хүсэж байна: { $task }
task-reminder = ⏰ { $group }: «{ $task }» гэсэн ажлыг дуусгах өдөр: { $day }.
taskgive = «{ $task }» гэсэн ажлыг хэн хийх вэ?
menu-taskday = Ажлыг хийх өдөр
taskday-day = Аль өдөр вэ? { $task }
    .label = Өдөр
taskday-late = Энэ өдөр хэтэрхий орой байна. Хуулиар { $day } хүртэл болно. Арай эрт өдөр сонгоорой.

## Votes
motions = <b>{ $name }</b>: хамтдаа шийдэх зүйл
motions-none = Одоохондоо санал хураасан зүйл алга.
motions-legal = Энэ нь хуралдаа бэлтгэхэд тань тусална. Хуулиар хийх ёстой хурлыг орлохгүй.
motions-put = ➕ Санал хураалгах
motions-line = { $state } { $words }
motion-mark =
    .open = 🗳
    .passed = ✅
    .failed = ❌
motion = <b>{ $kind }</b>
motion-about = Хэний тухай: { $name }
motion-words = «{ $words }»
motion-until = Дуусах өдөр: { $day }. Одоогоор { $most } хүнээс { $count } нь санал өгсөн
motion-secret = Нууц санал хураалт: хэн ямар санал өгснийг хэн ч харахгүй.
motion-state =
    .passed = ✅ <b>Дэмжсэн</b>
    .failed = ❌ <b>Дэмжээгүй</b>
motion-counted = Тийм: { $yes } · Үгүй: { $no } · Түдгэлзсэн: { $abstain } · Нийт гишүүн: { $most }
# "more than half" or "at least 2/3", twice
motion-rule = Гишүүдийн { $quorum } санал өгч, өгсөн саналын { $majority } «Тийм» байвал дэмжсэн гэж үзнэ.
motion-half = талаас
motion-share = { $value } хэсгээс
motion-own-rule = Энэ бол бидний зөвлөгөө. Танай хоршооны дүрэм юм уу хууль үүнээс илүүг шаардаж магадгүй. «Хоршоо байгуулах» хэсэгт нэрлэсэн газраас асуугаарай.
motion-more-than = { $share } илүү нь
motion-at-least = { $share } доошгүй нь
motion-open = 🗳 Санал өгөх
motion-news = 🗳 { $group } бүлэг санал хурааж байна: «{ $words }»
motion-over = 🗳 { $group }: «{ $words }» гэсэн санал хураалт дууслаа.
vote-yes = 👍 Тийм
vote-no = 👎 Үгүй
vote-abstain = Түдгэлзэх

menu-propose = Санал хураалт
propose-kind = Юуны тухай санал хураах вэ?
    .label = Юуны тухай
    .articles = Хоршооны дүрмээ батлах
    .board = Удирдах зөвлөлөө сонгох
    .share = Хувь хөрөнгийн хэмжээг тогтоох
    .remove = Гишүүнийг бүлгээс гаргах
    .other = Өөр зүйл
propose-anything = Саналаа «Тийм» эсвэл «Үгүй» гэж хариулж болохоор бичээрэй.
propose-remove = { $name } яагаад бүлгээс гарах ёстой вэ? Таны бичсэнийг бүгд уншина, { $name } ч бас уншина.
propose-words = { $about }
    .label = Санал
propose-secret = Саналыг нууцаар хураах уу?
    .label = Нууц
    .hint = Нууцаар хураавал хэн ямар санал өгснийг хэн ч харахгүй.
propose-days = Санал хураалт хэдэн хоног үргэлжлэх вэ?
    .label = Хоног
    .day = 1 хоног
    .three = 3 хоног
    .week = 7 хоног
    .fortnight = 14 хоног
propose-review = Гишүүн бүр нэг удаа санал өгнө. Өгсөн саналаа хэн ч өөрчилж чадахгүй. Бүлгээсээ санал хураах уу?
    .send = ✔️ Тийм, санал хураах

deed-group-founded = бүлэг байгуулсан
deed-group-joined = бүлэгт орсон
deed-group-left = бүлгээс гарсан
deed-group-role = бүлэгт үүрэг авсан
deed-voted = бүлэгт санал өгсөн

## The business plan
plan = <b>{ $name }: бизнес төлөвлөгөө</b>
    Бүлгийн хүн бүр бүгдийг нь харна. Хэсэг бүрийг нэг гишүүн бичнэ.
plan-section =
    .idea = Бидний санаа
    .needs = Гишүүдэд юу хэрэгтэй
    .market = Хэн худалдаж авах
    .production = Яаж ажиллах
    .people = Хэн юу хийх
    .startup = Эхлэх зардал
    .income = Сарын орлого
    .costs = Сарын зардал
    .numbers = Хувь хөрөнгө, зээл, ажил
    .risks = Ямар саад гарч болох
    .benefit = Бүгдэд ямар тустай
plan-about =
    .idea = Та бүхэн юу үйлдвэрлэх, эсвэл юу хийх вэ? Яагаад хамтдаа хийх гэж байна вэ?
    .needs = Гишүүдийн ямар бэрхшээл арилах вэ? Гишүүн бүр юу хожих вэ?
    .market = Хэн, хэдийг, ямар үнээр худалдаж авах вэ? Тэнд үүнийг өөр хэн зардаг вэ?
    .production = Хаана, ямар багаж, материалаар, ямар дарааллаар хийх вэ? Одоо юу нь бэлэн байна вэ?
    .people = Ямар ажлыг хэн хийх вэ? Түүнийг Солонгост юм уу өмнө нь сурсан хүн хэн бэ?
    .startup = Анх зарж эхлэхээсээ өмнө нэг удаа төлөх бүх зүйл: багаж, мал, барилга, бичиг баримт.
    .income = Энгийн нэг сард юу зарахаа бичээрэй: зүйл бүрийг тусдаа мөрөнд.
    .costs = Энгийн нэг сард юунд мөнгө төлөхөө бичээрэй: цалин, түрээс, тэжээл, түлш, цахилгаан, зээл.
    .numbers = Гишүүн бүр хэдийг оруулах, хэдийг зээлэх, хэдэн хүн ажилтай болохыг бичээрэй.
    .risks = Юу саад болж магадгүй вэ: цаг агаар, өвчин, үнэ? Тэгвэл яах вэ?
    .benefit = Сум, хотод тань ямар тустай вэ? Эмэгтэйчүүд, залуус, байгальд бас ямар тустай вэ?
plan-written = ✅ { $title }
plan-unwritten = ⬜ { $title }
plan-title = <b>{ $title }</b>
plan-words = { $words }
plan-line = • { $what }: { $value }
plan-total = <b>Нийт: { $value }</b>
plan-number = { $title }: { $value }
plan-author = ✍️ Бичсэн: { $name }
plan-nobody = Энэ хэсгийг бичих хүн одоохондоо алга.
plan-claim = 🙋 Үүнийг би бичнэ
plan-drop = Өөр хүнээр бичүүлэх
plan-write = ✍️ Бичих
plan-more = ➕ Мөр нэмэх
plan-less = ✖️ { $what }
plan-start = Эхлэхэд: { $value }
plan-month = Сард: орлого { $income }, зардал { $costs }, үлдэх нь { $left }
plan-first = Эхний мөнгө: хувь хөрөнгө { $shares }, зээл { $loan }, дутуу нь { $gap }
plan-even =
    { $count ->
        [one] Эхлэх зардлаа { $count } сарын дараа нөхнө.
       *[other] Эхлэх зардлаа { $count } сарын дараа нөхнө.
    }
plan-never = Одоогийн тооцоогоор эхлэх зардлаа хэзээ ч нөхөхгүй: сарын зардал орлоготойгоо тэнцүү, эсвэл түүнээс их байна.
menu-plantext = Төлөвлөгөөний хэсэг
plantext-words = { $about }
    .label = Бичвэр
menu-planline = Төлөвлөгөөний мөр
planline-what = <b>{ $title }</b>: юуны мөнгө вэ?
    .label = Юу
planline-amount = Өөрийн орны мөнгөөр хэд вэ?
    .label = Мөнгөний дүн
planline-full = Аль хэдийн { $most } мөр болсон байна. Эхлээд нэгийг нь хасаарай.
menu-plannumbers = Хувь хөрөнгө, зээл, ажил
plannumbers-jobs = Гишүүдээ оруулаад хэдэн хүн ажилтай болох вэ?
    .label = Ажилтай болох хүн
plannumbers-women = Гишүүдийн хэд нь эмэгтэй вэ?
    .label = Эмэгтэй гишүүн
plannumbers-young = Гишүүдийн хэд нь 30 нас хүрээгүй вэ?
    .label = 30 нас хүрээгүй
plannumbers-share = Гишүүн бүр хэдийг оруулах вэ?
    .label = Гишүүний хувь хөрөнгө
plannumbers-loan = Хэдийг зээлэх хэрэгтэй вэ?
    .label = Зээл
plannumbers-review = Эдгээр тоо зөв үү?
    .send = ✔️ Хадгалах
