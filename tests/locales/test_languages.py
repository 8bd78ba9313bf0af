import pytest

from locales.languages import complaints

RIGHT = {
    "ky": [
        "Ооба", "Жок", "Телефон номериңиз кандай?", "Улантуу", "E-9 визасы, HRD Korea", "Артка",
        "Кореядан мекенге кайтуу үчүн эмне кылуу керек экенин билип алыңыз жана документтерди даярдаңыз.",
        "Бул жерден акча которуу, камсыздандыруу жана жумуш тууралуу маалымат аласыз. Telegramда жазыңыз.",
    ],
    "uz": [
        "Ha", "Yo‘q", "Telefon raqamingiz", "Davom etish", "EPS-TOPIK imtihoni", "Orqaga",
        "Vataningizga qaytishdan oldin sug‘urta pulini olish uchun ariza bering va hujjatlarni tayyorlang.",
    ],
    "mn": [
        "Тийм", "Үгүй", "Утасны дугаар", "Үргэлжлүүлэх", "Буцах", "Нэр",
        "Эх орондоо буцахаас өмнө даатгалын мөнгөө авах өргөдлөө бөглөж, бичиг баримтаа бэлдээрэй.",
    ],
    "ru": [
        "Да", "Нет", "Номер телефона", "Продолжить", "Назад", "Виза E-9",
        "Перед возвращением домой подайте заявление на страховую выплату и подготовьте документы.",
    ],
    "ko": [
        "예", "아니요", "전화번호", "계속", "E-9 비자",
        "귀국하기 전에 출국만기보험금을 신청하고 서류를 준비하세요. Telegram에서도 됩니다.",
    ],
    "en": ["Yes", "Before you fly home, claim your departure guarantee insurance and keep the papers.", "Кыргызча"],
}  # fmt: skip


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in RIGHT.items() for text in texts])
def test_right_texts_raise_no_alarm(language: str, text: str) -> None:
    assert list(complaints(language, text)) == []


def test_long_texts_in_another_of_our_languages_are_seen() -> None:
    wrong = [
        (language, other)
        for language in RIGHT
        for other in RIGHT
        if language != other and not list(complaints(language, RIGHT[other][-1 if other != "en" else 1]))
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("language", "text", "part"),
    [
        ("ky", "Пacпорт", "mixes Latin and Cyrillic"),
        ("ru", "Oтвет", "mixes Latin and Cyrillic"),
        ("ky", "Для вас", "“вас” is a word of ru"),
        ("mn", "Нажмите, если нужно", "is a word of ru"),
        ("ky", "Жұмыс", "letter of another language"),
        ("ru", "Күн", "letter of another language"),
        ("mn", "Сиздин атыңыз", "letter of another language"),
        ("ky", "Ўзбек", "letter of another language"),
        ("uz", "Салом", "Cyrillic letter"),
        ("ko", "Привет", "Cyrillic letter"),
        ("en", "안녕", "Korean letter"),
        ("ky", "Continue", "Latin word “Continue”"),
        ("ko", "Continue", "Latin word “Continue”"),
        ("ru", "Нажмите button", "Latin word “button”"),
    ],
)
def test_letters_and_small_words_give_short_texts_away(language: str, text: str, part: str) -> None:
    assert part in "; ".join(complaints(language, text))


def test_names_may_be_in_any_script() -> None:
    assert list(complaints("ky", "Hana Bank", frozenset({"Hana Bank"}))) == []
