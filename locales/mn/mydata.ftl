### My data: what is kept, who saw it, permissions, a copy, deleting everything.

mydata = <b>Таны тухай бид ийм зүйл хадгалж байна.</b>
mydata-language = Хэл: { $language }
mydata-enrollment = <b>Таны бүртгэл ({ $day })</b>
mydata-draft = <b>Одоохондоо явуулаагүй: { $form }</b>
mydata-who = <b>Таны мэдээлэлд хэн юу хийсэн бэ</b>
mydata-seen =
    { $day }: { $deed } ({ $who })
mydata-why = Шалтгаан: { $why }
mydata-given = <b>Таны зөвшөөрлүүд</b>
mydata-consent = { $what }: { $answer } ({ $day })
mydata-keep =
    { $years ->
        [one] Таныг хариултаа хамгийн сүүлд бичсэн юм уу зассанаас хойш бид үүнийг { $years } жил хадгална. Дараа нь устгана. Танд хариу бичихийн тулд Telegram чатын тань дугаарыг бас хадгалдаг.
       *[other] Таныг хариултаа хамгийн сүүлд бичсэн юм уу зассанаас хойш бид үүнийг { $years } жил хадгална. Дараа нь устгана. Танд хариу бичихийн тулд Telegram чатын тань дугаарыг бас хадгалдаг.
    }
mydata-copy = 📥 Хуулбар авах
mydata-consents = Миний зөвшөөрлүүд
mydata-erase = 🗑 Бүгдийг устгах
mydata-file = Таны хуулбар энэ байна. Сайн хадгалаарай.

deed-enrolled = бүртгүүлсэн
deed-changed = хариултаа зассан
deed-withdrew = бүртгэлээ цуцалсан
deed-moved = энэ хаяг руу шилжсэн
deed-allowed = зөвшөөрөл өгсөн
deed-stopped = зөвшөөрлөө болиулсан
deed-news-on = мэдээ авна гэсэн
deed-news-off = мэдээ авахгүй гэсэн
deed-erased = бүгдийг устгасан
deed-expired = хадгалах хугацаа дууссан тул устгасан
actor-you = та
actor-office = манай офис
actor-group = танай бүлгийн гишүүн

consents = <b>Таны зөвшөөрлүүд.</b> Хүссэн үедээ өөрчилж болно.
consents-none = Та одоохондоо зөвшөөрөл өгөөгүй байна.
consents-stop = Болих: { $what }
consents-allow = Зөвшөөрөх: { $what }

erase = <b>Таны тухай бүгдийг устгах уу?</b> Таны бүртгэл, дуусгаагүй хариулт, зөвшөөрөл, сэргээх код бүгд алга болно. Хэн ч буцааж сэргээж чадахгүй.
erase-go-on = Үргэлжлүүлэх
erase-no = Үгүй, үлдээх
erase-sure = <b>Та үнэхээр устгах уу?</b> Үүний дараа бид таныг танихгүй болно.
erase-yes = Тийм, бүгдийг устгах
erase-done = Таны тухай бүгдийг устгалаа. Нутагтаа сайн яваарай! Бид дахин хэрэг болбол бичээрэй: /start

mydata-news = 🔔 Офисын мэдээ
mydata-answer = Манай мэдээнд өгсөн таны хариу ({ $day }): { $words }
mydata-asked = Таны асуугаад миний хариулж чадаагүй зүйл: { $words }
mydata-group = Таны бүлэг: { $name }, тэнд харагдах нэр: { $own }
mydata-saved = Таны хадгалсан газрууд: { $what }
