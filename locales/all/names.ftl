### The same in every language: languages by their own names, and the question before one is chosen.

language-any = Тил · Til · Хэл · Язык · 언어 · Language
language-ky = Кыргызча
language-uz = O‘zbekcha
language-uz_Cyrl = Ўзбекча
language-mn = Монгол
language-ru = Русский
language-ko = 한국어
language-en = English
