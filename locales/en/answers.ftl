### Kinds of answer: hints under a question, and what is said when an answer does not fit.

answer-tap = Please tap one of the buttons below.
answer-empty = I did not see any words. Please write your answer.
answer-long =
    { $length ->
        [one] That is { $length } letter. I can keep { $longest }. Please write it shorter.
       *[other] That is { $length } letters. I can keep { $longest }. Please write it shorter.
    }
answer-earlier = ◀ Before
answer-later = Next ▶
answer-yes = Yes
answer-no = No

answer-name =
    .hint = Write it with English letters, just as in your passport. Example: { "AIBEKOV" }
    .cyrillic = This is not in English letters. Look in your passport and write the name the way it stands there. Example: { "AIBEKOV" }
    .hangul = This is in Korean letters. Look in your passport and write the name with English letters. Example: { "AIBEKOV" }
    .letters = A name has only letters. Please write it as in your passport. Example: { "AIBEKOV" }

answer-phone =
    .hint = Tap the button below to send your number, or write it. Example: { "010-1234-5678" }
    .share = 📱 Send my number
    .other = This is another person’s number. Please send your own, or write it.
    .wrong = I do not know such a number. Korean: { "010-1234-5678" }. From home, with + and the country: { "+996 700 123 456" }

answer-amount =
    .hint = Write only the number. Example: { "1500000" }
    .wrong = This is not a sum. Write only the number. Example: { "1500000" }
    .range = The sum must be between { $least } and { $most }.

answer-date =
    .hint = Write it like { "31.12.2026" }, or tap: first the year, then the month, then the day.
    .wrong = I cannot read this date. Write day, month, year. Example: { "31.12.2026" }
    .range = { $found } does not fit here. It must be between { $first } and { $last }.
    .year = { $year }
    .day = { $day }

answer-month =
    .m1 = January
    .m2 = February
    .m3 = March
    .m4 = April
    .m5 = May
    .m6 = June
    .m7 = July
    .m8 = August
    .m9 = September
    .m10 = October
    .m11 = November
    .m12 = December

answer-many =
    .hint = Tap all that fit. Then tap “Done”.
    .on = ✅ { $label }
    .off = ▫️ { $label }
    .done = Done
    .empty = Please tap at least one. Then tap “Done”.

answer-formatted =
    .hint = Write it, or forward or copy a message to me. Bold and links stay as they are. { "{name}" } stands for the reader’s name, { "{case}" } for the case number.
    .wrong = Please send me a text, a photo or a document.
    .unknown = I do not know { $what }. You can use { "{name}" } and { "{case}" }.
    .broken = Please write { "{name}" } or { "{case}" } in one piece, not partly bold.

answer-media =
    .hint = Send me one photo or one document.
    .wrong = Please send me a photo or a document.
    .photo = photo
    .document = document

answer-time =
    .hint = Example: { "9:30" }
    .wrong = I cannot read this time. Write hour and minutes. Example: { "9:30" }

answer-web =
    .hint = It begins with { "https://" }
    .wrong = This is not a web address I can use. It must begin with { "https://" }
