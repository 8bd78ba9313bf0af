import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.cyrillic import to_cyrillic

PAIRS = """
    O‘zbekiston Ўзбекистон | Qirg‘iziston Қирғизистон | Koreya Корея | Toshkent Тошкент | viloyat вилоят
    tuman туман | shahar шаҳар | mahalla маҳалла | ko‘cha кўча | manzil манзил | familiya фамилия | ism исм
    tug‘ilgan туғилган | sana сана | jins жинс | erkak эркак | ayol аёл | fuqaro фуқаро | millat миллат
    pasport паспорт | hujjat ҳужжат | guvohnoma гувоҳнома | ariza ариза | shartnoma шартнома | ma’lumot маълумот
    so‘rov сўров | javob жавоб | ro‘yxat рўйхат | xizmat хизмат | ish иш | ishchi ишчи | ish-haqi иш-ҳақи
    maosh маош | to‘lov тўлов | sug‘urta суғурта | nafaqa нафақа | pensiya пенсия | soliq солиқ | bank банк
    qarz қарз | kredit кредит | pul пул | yordam ёрдам | markaz марказ | elchixona элчихона | konsullik консуллик
    uchish учиш | aeroport аэропорт | chipta чипта | chegara чегара | bojxona божхона | qaytish қайтиш | uy уй
    oila оила | bola бола | maktab мактаб | ta’lim таълим | kasb касб | o‘qish ўқиш | malaka малака
    kooperativ кооператив | a’zo аъзо | ulush улуш | majlis мажлис | rais раис | ustav устав | saylov сайлов
    e’lon эълон | e’tibor эътибор | san’at санъат | mas’ul масъул | qat’iy қатъий | Is’hoq Исҳоқ | yil йил
    kun кун | yangi янги | yetti етти | yuz юз | yo‘q йўқ | yo‘l йўл | yaxshi яхши | dunyo дунё | jarayon жараён
    tayyor тайёр | buyurtma буюртма | migratsiya миграция | ro‘yxatga рўйхатга | deklaratsiya декларация
    konferensiya конференция | stansiya станция | funksiya функция | litsenziya лицензия | protsent процент
    militsiya милиция | sotsial социал | korrupsiya коррупция | sirk цирк | sirka сирка | sement цемент
    kompyuter компьютер | kompyuterlar компьютерлар | oktabr октябрь | oktabrda октябрда | sentabr сентябрь
    yanvar январь | fevral февраль | fevralda февралда | aprel апрель | iyun июнь | iyul июль | noyabr ноябрь
    dekabr декабрь | mart март | avgust август | may май | rayon район | mayor майор | obyekt объект
    subyekt субъект | budjet бюджет | parol пароль | parolni паролни | poema поэма | klient клиент
    Yevropa Европа | ketsin кетсин | aytsa айтса | mo‘jiza мўъжиза | fakultet факультет | ekran экран
    telefon телефон | internet интернет | elektron электрон | she’r шеър | g‘oya ғоя | tog‘ тоғ | bog‘i боғи
"""
WORDS = [tuple(pair.split()) for pair in PAIRS.replace("\n", "|").split("|") if pair.strip()]


@pytest.mark.parametrize(("latin", "cyrillic"), WORDS)
def test_words(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic
    assert to_cyrillic(latin.capitalize()) == cyrillic.capitalize()
    assert to_cyrillic(f"{latin}, {latin}") == f"{cyrillic}, {cyrillic}"


@pytest.mark.parametrize("apostrophe", "'‘’ʻʼ`´")
def test_any_apostrophe_will_do(apostrophe: str) -> None:
    text = "o‘g‘il ma‘lumot yo‘q tog‘".replace("‘", apostrophe)
    assert to_cyrillic(text) == "ўғил маълумот йўқ тоғ"


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("SHAHAR", "ШАҲАР"),
        ("Sh. Karimov", "Ш. Каримов"),
        ("O‘ZBEKISTON RESPUBLIKASI", "ЎЗБЕКИСТОН РЕСПУБЛИКАСИ"),
        ("BU MUHIM", "БУ МУҲИМ"),
        ("MUHIM: shartnoma", "МУҲИМ: шартнома"),
        ("DIQQAT! Bu yerda", "ДИҚҚАТ! Бу ерда"),
        ("2027-yil 5-mart, 2-bosqich", "2027 йил 5 март, 2-босқич"),
        ("va/yoki", "ва/ёки"),
    ],
)
def test_capitals_and_numbers(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("E-9 vizasi, H-2 emas", "E-9 визаси, H-2 эмас"),
        ("EPS-TOPIK imtihoni", "EPS-TOPIK имтиҳони"),
        ("ILO va HRD Korea xabari", "ILO ва HRD Korea хабари"),
        ("EPSga, HRDdan, Telegramda", "EPSга, HRDдан, Telegramда"),
        ("WhatsApp yoki KakaoTalk", "WhatsApp ёки KakaoTalk"),
        ("Yurt va yurt", "Yurt ва юрт"),
        ("XXI asr, I bob", "XXI аср, I боб"),
        ("<b>Salom</b> &amp; <i>xat</i>", "<b>Салом</b> &amp; <i>хат</i>"),
        ('<a href="https://t.me/yurt">bosing</a>', '<a href="https://t.me/yurt">босинг</a>'),
        ("/menu bosing, @yurt_bot ga yozing", "/menu босинг, @yurt_bot га ёзинг"),
        ("hikorea.go.kr sayti, ali.v@mail.ru", "hikorea.go.kr сайти, ali.v@mail.ru"),
    ],
)
def test_what_stays_latin(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


def test_words_to_keep_are_the_callers_too() -> None:
    assert to_cyrillic("Hana Bank va bank", keep=["Hana Bank"]) == "Hana Bank ва банк"


LATIN = st.text(string.ascii_lowercase + " ‘’'.,!-\n", max_size=60)
CYRILLIC = st.text("абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳАБВЎҚ ,.!—0123456789", max_size=60)
KEPT = st.sampled_from(
    ["<b>", "</b>", "https://t.me/Abc_d", "/menu", "@yurt_bot", "E-9", "HRD", "a.b@mail.ru", "&lt;"]
)


@given(LATIN)
def test_no_latin_letter_is_left(text: str) -> None:
    """But of addresses, which stay as they are: `a.kr` is one."""
    words = re.sub(r"\.(?=\S)", ". ", text.replace("'", " "))
    assert not re.search("[A-Za-z]", to_cyrillic(words).replace("’", ""))


@given(CYRILLIC)
def test_cyrillic_stays_as_it_is(text: str) -> None:
    assert to_cyrillic(text) == text


@given(st.lists(st.tuples(LATIN, KEPT), max_size=5))
def test_what_is_kept_survives_in_order(parts: list[tuple[str, str]]) -> None:
    text = to_cyrillic(" ".join(f"{prose.replace('.', '')} {kept}" for prose, kept in parts))
    at = 0
    for _, kept in parts:
        at = text.index(kept, at) + len(kept)


@given(st.text(max_size=80))
def test_any_text_can_be_rewritten_and_twice_is_once(text: str) -> None:
    once = to_cyrillic(text)
    if not re.search("[A-Z]", once):
        assert to_cyrillic(once) == once
