### Exports: the headings of tables, what is told about them, and long work.

## Headings
export-column-case = Бүртгэлийн дугаар
export-column-status = Явц
export-column-decision = Шийдвэр
export-column-reason = Шалтгаан
export-column-answers_to_mend = Засах хариулт
export-column-version = Хувилбар
export-column-submitted = Илгээсэн
export-column-changed = Өөрчилсөн
export-column-language = Хариултын хэл
export-column-form_version = Маягтын хувилбар
export-column-taken_by = Хэн авсан
export-column-last_decision = Сүүлийн шийдвэр
export-column-last_decided = Шийдсэн өдөр
export-column-last_note = Сүүлийн тэмдэглэл
export-column-answered = хэл ба хувилбар

## What a reviewer writes into the column of decisions
export-decision-approved = зөвшөөрөх
export-decision-returned = буцаах
export-decision-rejected = татгалзах

## The sheet that tells where a table comes from
export-about-by = Хэн гаргасан
export-about-at = Хэзээ гаргасан
export-about-why = Юунд хэрэгтэй
export-about-filters = Ямар бүртгэл
export-about-rows = Хэдэн бүртгэл
export-about-masked = Хувийн хариултыг нуусан
export-about-since = Хэзээнээс өөрчлөгдсөн
export-about-until = Хэзээ хүртэл өөрчлөгдсөн
export-about-all = бүгд

## Long work
export-ready = ✅ Таны хүснэгт бэлэн. Бүртгэл: { $count }
export-ready-care = Дотор нь хувийн мэдээлэл бий. Та үүнийг найдвартай хадгалж, ажлаа дуусгаад устгаарай.
export-ready-masked = Хувийн хариултыг нуусан.
export-ready-none = Ийм бүртгэл байхгүй тул хүснэгт гаргасангүй.
job-progress = ⏳ Бэлтгэж байна… { $percent } %
job-failed = Уучлаарай, болсонгүй, манай талын алдаа. Жаахан хүлээгээд дахин оролдоорой.
job-large = Энэ файл Telegram-д хэтэрхий том байна. Та цөөн бүртгэл сонгох, эсвэл админаас хүсээрэй: { "yurt export" }
