### Help: what the bot can do and whom to call. Numbers come from the facts, never from here.

help-can =
    <b>Миний хийж чадах зүйл</b>
    • таныг Happy Return-д бүртгэх: /enroll
    • хариултыг тань харуулах, устгах: /mydata
    • өөр хэлээр ярих: /language
    • түр зогсоод дараа үргэлжлүүлэх: /cancel ба /menu
help-call = <b>Хаашаа залгаж болох вэ</b>
# $seen is the day, or only the year, when this number was last seen
help-line = • { $who }: { $phone } (сүүлд үзсэн: { $seen })
help-abroad = { $phone }, гадаадаас { $abroad }
help-unsure = { $phone } ⚠️
help-unsure-means = ⚠️ = бүрэн баталгаажаагүй
help-numbers = Дугаар өөрчлөгдөж болно. Нэг нь холбогдохгүй бол жагсаалтаас өөр дугаар луу залгаарай.
help-office = Намайг ажиллуулдаг газар: { $office }, { $contact }
help-hug = EPS ажилчдад зөвлөгөө (HRD Korea), таны хэлээр
help-labour = Аваагүй цалин, ажлын бусад асуудал (Хөдөлмөрийн яам)
help-immigration = Виз, оршин суух (Цагаачлалын алба)
help-police = Цагдаа
help-ambulance = Түргэн тусламж, гал түймэр
help-danuri = Хүчирхийлэл, гэр бүлийн асуудал (Данури, өдөр шөнөгүй)
help-embassy-KG = Сөүл дэх Киргизийн Элчин сайдын яам
help-embassy-UZ = Сөүл дэх Узбекистаны Элчин сайдын яам
help-embassy-MN = Сөүл дэх Монголын Элчин сайдын яам
