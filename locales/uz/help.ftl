### Help: what the bot can do and whom to call. Numbers come from the facts, never from here.

help-can =
    <b>Men nimalar qila olaman</b>
    • sizni Happy Return dasturiga yozib qo‘yaman: /enroll
    • javoblaringizni ko‘rsataman yoki o‘chiraman: /mydata
    • boshqa tilda gaplashaman: /language
    • to‘xtab turaman, keyinroq davom etamiz: /cancel va /menu
help-call = <b>Kimga qo‘ng‘iroq qilsangiz bo‘ladi</b>
# $seen is the day, or only the year, when this number was last seen
help-line = • { $who }: { $phone } (oxirgi ko‘rganimiz: { $seen })
help-abroad = { $phone }, chet eldan { $abroad }
help-unsure = { $phone } ⚠️
help-unsure-means = ⚠️ = to‘liq tasdiqlanmagan
help-numbers = Raqamlar o‘zgarishi mumkin. Biri ishlamasa, ro‘yxatdagi boshqasiga qo‘ng‘iroq qiling.
help-office = Meni yuritadigan idora: { $office }, { $contact }
help-hug = EPS ishchilariga o‘z tilida maslahat (HRD Korea)
help-labour = Berilmagan oylik va ishdagi boshqa muammolar (Mehnat vazirligi)
help-immigration = Viza va Koreyada qolish (Immigratsiya xizmati)
help-police = Politsiya
help-ambulance = Tez yordam va o‘t o‘chirish
help-danuri = Zo‘ravonlik, oiladagi muammolar (Danuri, kecha-kunduz)
help-embassy-KG = Qirg‘izistonning Seuldagi elchixonasi
help-embassy-UZ = O‘zbekistonning Seuldagi elchixonasi
help-embassy-MN = Mo‘g‘ulistonning Seuldagi elchixonasi
