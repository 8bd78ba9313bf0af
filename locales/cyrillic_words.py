"""Word lists for Uzbek Cyrillic: names that stay Latin, and loanwords whose spelling no letter rule gives."""

from types import MappingProxyType

# Case endings a name or an acronym may carry ("Telegramda", "EPSga"): the name stays, the ending is Uzbek.
CASES = "ning|dagi|dan|lar|siz|ga|ka|qa|da|ni|li"

# Names and acronyms that are read in Latin letters even among Cyrillic ones.
KEEP = frozenset(
    {
        "Yurt", "Telegram", "WhatsApp", "KakaoTalk", "Kakao", "Facebook", "Instagram", "YouTube", "Google",
        "Android", "Naver", "Papago", "Excel", "Word", "Wi-Fi", "iPhone", "Windows", "HRD Korea", "HRD", "HUG",
        "EPS", "TOPIK", "HiKorea", "Happy Return Program", "Happy Return", "NPS", "COMWEL", "KOTRA", "KOICA", "ILO",
        "IOM", "SMS", "PDF", "XLSX", "DOCX", "CSV", "QR", "GPS", "SIM", "PIN", "USB", "ID", "SWIFT", "IBAN", "ATM",
        "KRW", "USD", "UZS", "KGS", "MNT", "RUB", "EUR", "KEB Hana Bank", "Samsung Fire", "OneID", "MyGov",
    }
)  # fmt: skip

# Short Uzbek words that texts put in capitals for weight; other short words in capitals are acronyms.
SHOUTED = frozenset({"MUHIM", "EMAS", "FAQAT", "HA", "VA", "YOKI", "HOZIR", "BEPUL", "XATO", "TAYYOR", "YANGI"})

# Beginnings of loanwords; whatever follows is spelled by rule.
STEMS = MappingProxyType(
    {
        "abzats": "абзац", "aksioner": "акционер", "aksiz": "акциз", "albom": "альбом", "ansambl": "ансамбль",
        "asfalt": "асфальт", "atelye": "ателье", "auksion": "аукцион", "batalyon": "батальон", "budjet": "бюджет",
        "dosye": "досье", "dotsent": "доцент", "film": "фильм", "filtr": "фильтр", "gospital": "госпитал",
        "intervyu": "интервью", "kalkulyator": "калькулятор", "kanselyar": "канцеляр", "kansler": "канцлер",
        "kompyuter": "компьютер", "konsern": "концерн", "konsert": "концерт", "konsultat": "консультат",
        "konsultant": "консультант", "konveyer": "конвейер", "kultivator": "культиватор", "litsen": "лицен",
        "litsey": "лицей", "matritsa": "матрица", "mayonez": "майонез", "mayor": "майор", "meditsina": "медицина",
        "multfilm": "мультфильм", "multi": "мульти", "mo'jiza": "мўъжиза", "mo'tabar": "мўътабар",
        "mo'tadil": "мўътадил", "obyekt": "объект", "ofitser": "офицер", "ofitsiant": "официант",
        "oktabr": "октябр", "pavilyon": "павильон", "palto": "пальто", "premyera": "премьера", "prinsip": "принцип",
        "protsed": "процед", "protsent": "процент", "protsess": "процесс", "rayon": "район", "retsept": "рецепт",
        "sellofan": "целлофан", "sement": "цемент", "senzura": "цензура", "sentabr": "сентябр",
        "sentner": "центнер", "sentr": "центр", "siklon": "циклон", "sirkul": "циркул", "sitrus": "цитрус",
        "subyekt": "субъект", "syomka": "съёмка", "syezd": "съезд", "ultra": "ультра", "vaksina": "вакцина",
        "vitse": "вице", "vyetnam": "вьетнам", "yogurt": "йогурт", "york": "йорк", "nyu": "нью",
        "shveytsariya": "швейцария", "fakultativ": "факультатив", "fakultet": "факультет", "pasiyent": "пациент",
        "konditsioner": "кондиционер",
    }
)  # fmt: skip

# Words listed only as they stand: before an ending their soft sign is not written ("октябрь", "октябрда"),
# or a native word begins the same way ("sirk" and "sirka").
WHOLE = MappingProxyType(
    {
        "yanvar": "январь", "fevral": "февраль", "aprel": "апрель", "iyun": "июнь", "iyul": "июль",
        "sentabr": "сентябрь", "oktabr": "октябрь", "noyabr": "ноябрь", "dekabr": "декабрь",
        "avtomobil": "автомобиль", "detal": "деталь", "kabel": "кабель", "mebel": "мебель", "model": "модель",
        "modul": "модуль", "nol": "ноль", "parol": "пароль", "profil": "профиль", "rol": "роль", "rubl": "рубль",
        "dubl": "дубль", "duel": "дуэль", "stil": "стиль", "tonnel": "тоннель", "dizel": "дизель", "sirk": "цирк",
        "sirkda": "циркда", "sirkdan": "циркдан", "sirkka": "циркка", "sirkni": "циркни", "sirkning": "циркнинг",
        "sex": "цех", "sexda": "цехда", "sexdan": "цехдан", "sexga": "цехга", "sexlar": "цехлар", "sexni": "цехни",
        "sexning": "цехнинг", "sikl": "цикл",
    }
)  # fmt: skip
