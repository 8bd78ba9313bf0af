### The ways of every conversation: going on, going back, what to say when something does not fit.

## Buttons
engine-back = ← Orqaga
engine-later = Keyinroq
engine-skip = O‘tkazib yuborish
engine-menu = ☰ Menyu
# $value is the answer given before
engine-keep = Shu qolsin: { $value }

## What was said
engine-part = <b>{ $parts } qismdan { $part }-qism: { $title }</b>
engine-title = <b>{ $title }</b>
engine-line = { $label }: { $value }
engine-value = { $value }
engine-taken = ✓ { $label }: { $value }
engine-skipped = javob berilmagan
engine-keys-away = 👌

## Changing answers
engine-edit = ✏️ { $title }
engine-edit-all = ✏️ Javobni o‘zgartirish
engine-edit-which = Qaysi javobni o‘zgartirasiz?

## Finding the way
engine-continue = Xush kelibsiz! To‘xtagan joyingizdan davom etamiz.
engine-stale = Bu eski tugma. Hozir biz mana bu yerdamiz:
engine-moved = Shu orada bu o‘zgarib qoldi. Iltimos, yana bir qarab chiqing.
engine-unknown = Kechirasiz, buni bilmayman. Mana nimalar qila olaman:
engine-lost = Kechirasiz, tushunmadim. Shu yerdan tanlang:
engine-not-text = Kechirasiz, men faqat yozuv va tugmalarni tushunaman. Iltimos, yozib yuboring yoki tugmani bosing.
engine-tap-one = Iltimos, tugmalardan birini bosing.
engine-edited = Men faqat oxirgi javobingizdagi o‘zgarishni ko‘raman. Iltimos, yana bir marta yozing.
engine-choose-again = Endi buni tanlab bo‘lmaydi. Iltimos, qaytadan tanlang.
engine-parked = Saqlab qo‘yildi. Istagan payt menyudan davom ettirishingiz mumkin.
engine-nothing-parked = To‘xtatadigan narsa yo‘q. Mana menyu.
engine-apology = Kechirasiz, bizda xatolik bo‘ldi. Yozganlaringiz yo‘qolmadi. Birozdan keyin yana urinib ko‘ring: /menu
engine-wait = Yuborganingizni yozib olyapman. Odatdagidan ko‘proq vaqt ketyapti, iltimos, biroz kuting. Qayta yuborishingiz shart emas.
engine-group = Assalomu alaykum! Men har bir odam bilan yakkama-yakka gaplashaman. Iltimos, menga o‘zingiz alohida yozing: { $link }
