### The ways of every conversation: going on, going back, what to say when something does not fit.

## Buttons
engine-back = ← Буцах
engine-later = Дараа хийе
engine-skip = Алгасах
engine-menu = ☰ Цэс
# $value is the answer given before
engine-keep = Хэвээр: { $value }

## What was said
engine-part = <b>Хэсэг { $part }/{ $parts }: { $title }</b>
engine-title = <b>{ $title }</b>
engine-line = { $label }: { $value }
engine-value = { $value }
engine-taken = ✓ { $label }: { $value }
engine-skipped = хариулаагүй
engine-keys-away = 👌

## Changing answers
engine-edit = ✏️ { $title }
engine-edit-all = ✏️ Хариулт засах
engine-edit-which = Аль хариултаа засах вэ?

## Finding the way
engine-continue = Тавтай морил. Зогссон газраасаа цааш үргэлжлүүлье.
engine-stale = Энэ товч хуучирсан байна. Одоо бид энд байна:
engine-moved = Энэ хооронд өөрчлөгдсөн байна. Дахин нэг хараарай.
engine-unknown = Уучлаарай, би үүнийг мэдэхгүй байна. Миний хийж чадах зүйл:
engine-lost = Уучлаарай, би ойлгосонгүй. Эндээс сонгоорой:
engine-not-text = Уучлаарай, би зөвхөн бичсэн үг, товчийг ойлгодог. Үгээр бичээрэй, эсвэл товч дараарай.
engine-tap-one = Товчнуудын нэгийг дараарай.
engine-edited = Та бичсэнээ зассан байна. Би зөвхөн хамгийн сүүлийн хариултын засварыг хардаг. Дахин нэг бичээрэй.
engine-choose-again = Үүнийг одоо сонгож болохгүй болсон. Дахин сонгоорой.
engine-parked = Хадгаллаа. Хүссэн үедээ цэсээс үргэлжлүүлж болно.
engine-nothing-parked = Зогсоох юм алга. Цэс энд байна.
engine-apology = Уучлаарай, манай талд алдаа гарлаа. Таны бичсэн юм алга болоогүй. Жаахан хүлээгээд дахин оролдоорой: /menu
engine-wait = Би таны явуулсныг бичиж авч байна. Ердийнхөөс удаж байна, түр хүлээгээрэй. Дахин явуулах хэрэггүй.
engine-group = Сайн байна уу! Би нэг удаад нэг л хүнтэй ярьдаг. Над руу тусад нь бичээрэй: { $link }
