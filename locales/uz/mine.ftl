### My enrollment, and taking it back.

mine = <b>Ariza raqami: { $case }</b>
    Holati: { $status }
mine-none = Siz hali yozilmagansiz.
mine-new = Xodimimiz qaror qilguncha javoblaringizni o‘zgartirishingiz mumkin.
mine-withdrawn = Siz arizangizni qaytarib oldingiz. Endi uni hech kim ko‘rib chiqmaydi.
mine-change = ✏️ Javoblarimni o‘zgartirish
mine-withdraw = Arizamni qaytarib olish
mine-again = 📝 Yana yozilish
mine-code = 🔑 Yangi tiklash kodi
status-new = yetib keldi, hali o‘qilmagan
status-withdrawn = qaytarib olingan
withdraw = Rostdan ham arizangizni qaytarib olmoqchimisiz? Unda uni hech kim ko‘rib chiqmaydi. Keyinroq yana yozilishingiz mumkin.
withdraw-yes = Ha, qaytarib olaman
withdraw-no = Yo‘q, qolsin
