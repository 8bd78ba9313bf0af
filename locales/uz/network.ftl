### Cooperatives and those around them: what they show, asking to join, one group writing to another.

network-open = 🌍 Boshqa kooperativlar
network = <b>O‘zi haqida yozgan kooperativlar.</b> Qaysi davlatdan izlaymiz?
network-kind = { $where }: ular nima ish qilsin?
network-all = Ishning hamma turi
network-line = { $name } · { $where }
network-none = Bu yerda hali hech bir kooperativ o‘zi haqida yozmagan.
showngroup-join = 🙋 Qo‘shilishni so‘rash
showngroup-write = ✉️ { $group } nomidan yozish
showngroup-wrong = ⚠️ Bu yerda xato bor
card-line = <b>{ $title }:</b> { $words }

## On the group's own page
group-registered = 🏢 Kooperativ ro‘yxatdan o‘tgan va ishlayapti.
group-advice = 💡 <b>Idora maslahati, { $day }</b>
group-card = 🪧 Biz haqimizda
group-contacts = ✉️ Boshqa guruhlar
group-asked = 🙋 Kimdir qo‘shilmoqchi

ourcard = <b>{ $name }: hamma o‘qiy oladigan ma’lumot</b>
ourcard-none = Siz hali hech narsa ko‘rsatmayapsiz. O‘zingiz haqingizda yozsangiz, boshqa guruhlar sizni topadi va sizga yoza oladi, odamlar esa qo‘shilishni so‘ray oladi. Ismlaringiz hech qachon ko‘rsatilmaydi.
ourcard-publish = 🪧 Guruhimizni ko‘rsatish
ourcard-change = ✏️ O‘zgartirish
ourcard-hide = ✖️ Endi ko‘rsatmaslik
menu-publish = Guruhimiz haqida
publish-makes = Siz nima qilasiz? Buni hamma o‘qiy oladi, shuning uchun ism va telefon raqamini yozmang.
    .label = Biz qilamiz
publish-seeks = Nima izlayapsiz? Masalan, xaridor, asbob, bilim.
    .label = Biz izlaymiz
publish-offers = Boshqalarga nima taklif qila olasiz?
    .label = Biz taklif qilamiz
publish-review = Buni hammaga ko‘rsataymi?
    .send = ✔️ Ha, ko‘rsatish

## Telling the office that something is wrong
menu-reportgroup = Guruhdagi xato haqida
reportgroup-note = Nimasi noto‘g‘ri? Buni idora o‘qiydi. Kim yozganini guruh bilmaydi.
    .label = Nimasi noto‘g‘ri
reportgroup-done = Rahmat. Xodimlarimiz ko‘rib chiqadi.

## Asking to join
menu-askjoin = Guruhga qo‘shilishni so‘rash
askjoin-group =
    <b>Hozir yozganlaringizni saqlashimizga va qaror qiladigan odamlarga ko‘rsatishimizga rozimisiz?</b>
    • <b>Nimani:</b> guruhda ko‘rinadigan ismingizni (uni o‘zingiz tanlaysiz) va o‘zingiz haqingizda bir-ikki gapni. Guruhga kirganingizdan keyin vazifangizni, topshiriqlaringizni, guruh uchun yozganlaringizni va ovozingizni ham (yashirin ovoz berishda faqat ovoz berganingizni).
    • <b>Nima uchun:</b> sizga javob berishlari va birga reja tuzib, birga qaror qilishingiz uchun.
    • <b>Kim ko‘radi:</b> rais. Guruhning raisi bo‘lmasa, dastur maslahatchilari. Guruhga kirganingizdan keyin uning a’zolari.
    • <b>Qancha vaqt:</b> so‘rovingizni javob berilguncha, qolganini siz guruhdan chiqquncha, lekin ko‘pi bilan oxirgi o‘zgartirishingizdan keyin { $years ->
        [one] <b>{ $years } yil</b>.
       *[other] <b>{ $years } yil</b>.
    }
    • <b>Kim saqlaydi:</b> { $office }, { $contact }.
    “Yo‘q” desangiz ham bo‘ladi. Unda bu yerda guruhga a’zo bo‘la olmaysiz. Boshqa hamma narsa avvalgidek ishlaydi.
    .label = { found-group.label }
askjoin-own = Ularga ismingiz qanday ko‘rinsin?
    .label = Guruhdagi ismim
    .hint = Familiyasiz, ismingizning o‘zi yetadi.
askjoin-words = Kimligingizni va nima qila olishingizni bir-ikki gap bilan yozing.
    .label = O‘zim haqimda
askjoin-many = Siz allaqachon { $most } guruhdan so‘ragansiz. Avval birining javobini kuting.
askjoin-done = So‘rovingizni <b>{ $name }</b> guruhiga yubordim. Javobini sizga aytaman.
askjoin-accepted = 🎉 <b>{ $name }</b> sizni qabul qildi: endi uning a’zosisiz.
askjoin-refused = So‘raganingiz uchun rahmat. <b>{ $name }</b> hozir hech kimni qabul qila olmaydi. Balki yaqiningizdagi boshqa kooperativ qabul qilar.
joinasks = <b>{ $name }</b>: qo‘shilmoqchi bo‘lganlar
joinasks-none = Hozir hech kim qo‘shilishni so‘ramayapti.
joinask-news = 🙋 Kimdir “{ $group }” guruhiga qo‘shilmoqchi.
joinask-open = 🙋 Ko‘rish
joinask = <b>{ $name }</b> “{ $group }” guruhiga qo‘shilmoqchi:
joinask-yes = ✔️ Ha, xush kelibsiz
joinask-no = Yo‘q, rahmat
joinask-over = Bu so‘rovga javob berilgan yoki u qaytarib olingan.
joinask-accepted = { $name } endi a’zo, buni unga aytdim.
joinask-refused = Buni muloyim qilib aytaman.

## Group to group
menu-askgroup = Boshqa guruhga xat
askgroup-words = Nima demoqchi yoki so‘ramoqchisiz? Ular sizning ismingizni emas, guruhingiz nomini ko‘radi.
    .label = Xat
askgroup-done = Xatni <b>{ $name }</b> guruhiga yubordim. Ular rozi bo‘lsa, shu yerda yozisha olasiz.
askgroup-many = Guruhingizning { $most } ta xati javob kutyapti. Avval bittasining javobini kuting.
askgroup-closed = <b>{ $name }</b> hozir guruhingizdan xat olishni istamaydi.
contacts = <b>{ $name }</b>: boshqa guruhlar
contacts-none = Siz hali hech bir guruh bilan yozishmayapsiz.
contacts-line = { $state } { $name }
contact-mark =
    .asked = ⏳
    .open = ✉️
contact = <b>{ $name }</b>
contact-state =
    .asked = Ular hali javob bermadi.
    .came = Ular guruhingizga yozyapti:
    .open = Bir-biringizga yozishingiz mumkin. Faqat guruhlarning nomi ko‘rinadi.
    .closed = Bu yozishma tugagan.
contact-words = “{ $words }”
contact-open = ✉️ Ochish
contact-news = ✉️ “{ $name }” guruhi “{ $group }” guruhiga yozdi.
contact-yes = ✔️ Ha, yozishaylik
contact-no = Yo‘q, rahmat
contact-back = ✖️ Xatni qaytarib olish
contact-write = ✍️ Yozish
contact-end = ✖️ Tugatish
contact-accepted = 🎉 “{ $name }” guruhi rozi bo‘ldi. Endi bir-biringizga yozishingiz mumkin.
contact-refused = “{ $name }” guruhi xatingiz uchun rahmat aytadi, lekin hozircha rozi emas.
contact-ended = “{ $name }” guruhi yozishmani tugatdi. Yozishganingiz uchun rahmat.
contact-from = ✉️ “{ $name }” guruhidan:
menu-writegroup = Boshqa guruhga xabar
writegroup-words = Ularga nima deyin? Ular sizning ismingizni emas, guruhingiz nomini ko‘radi.
    .label = Xabar
writegroup-done = Xabarni “{ $name }” guruhiga yubordim.

mydata-asking = 🙋 Siz “{ $name }” guruhiga qo‘shilishni so‘radingiz, u yerdagi ismingiz: { $own }. “{ $words }”
deed-group-accepted = guruhga qabul qilindi
