### The door: language, welcome, menu, and what Telegram shows about the bot.

language-choose = Хэлээ сонгоорой.

welcome-hello = <b>Сайн байна уу! Намайг Yurt гэдэг.</b> Би таныг Солонгосоос нутагтаа буцахад алхам алхмаар тусална: та Happy Return-д бүртгүүлж, нутагтаа хийх ажлаа төлөвлөж, хэрэгтэй тусламжаа олно. Happy Return бол Солонгосоос нутаг буцах хүнд тусалдаг хөтөлбөр.
welcome-who = Би хүн биш, компьютерын программ. Намайг ажиллуулдаг газар: { $office }. Холбоо барих: { $contact }
welcome-data = Таны тухай юм хадгалахын өмнө би заавал асууна. Та түүнийгээ хүссэн үедээ харж, засаж, устгаж болно: /mydata. Та бид хоёрын бичсэн юм Telegram-аар дамждаг. Telegram-ын компьютер Солонгосоос гадна байдаг. Паспорт, Солонгосын ID картынхаа дугаарыг надад битгий явуулаарай.
welcome-go = Эхлэх

menu = Танд юугаар туслах вэ?
menu-continue = ▶ Цааш: { $form }
menu-enrollment = 📝 Happy Return-д бүртгүүлэх
menu-mine = 📄 Миний бүртгэл
menu-recover = 🔑 Надад сэргээх код бий
menu-mydata = 🔒 Миний мэдээлэл
menu-language = 🌐 Хэл
menu-help = ❓ Тусламж

## The command menu and the profile that Telegram shows
command-start = Эхлэх
command-menu = Цэс
command-enroll = Happy Return-д бүртгүүлэх
command-language = Хэл солих
command-help = Тусламж, утасны дугаар
command-cancel = Түр зогсоох, хариулт хадгалагдана
command-mydata = Миний мэдээлэл
profile-name = Yurt
profile-short = Солонгосоос нутагтаа: Happy Return, хоршоо, хэрэгтэй үйлчилгээ. Таны хэлээр.
profile-description =
    Yurt нь Киргиз, Узбекистан, Монголоос ирсэн ажилчдад Солонгосоос нутагтаа сайн буцахад нь тусалдаг.

    Happy Return-д арван минутад бүртгүүлээрэй. Хүссэн үедээ зогсож болно: хариулт тань хадгалагдана. Start товчийг дараарай.
