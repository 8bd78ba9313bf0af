### Exports: the headings of tables, what is told about them, and long work.

## Headings
export-column-case = Бүртгэлийн дугаар
export-column-status = Явц
export-column-decision = Шийдвэр
export-column-reason = Шалтгаан
export-column-answers_to_mend = Засах хариулт
export-column-version = Хувилбар
export-column-submitted = Явуулсан өдөр
export-column-changed = Өөрчилсөн өдөр
export-column-language = Хариултын хэл
export-column-form_version = Маягтын хувилбар
export-column-taken_by = Хэн авсан
export-column-last_decision = Сүүлийн шийдвэр
export-column-last_decided = Шийдсэн өдөр
export-column-last_note = Сүүлийн тайлбар
export-column-answered = хэл ба хувилбар

## What a reviewer writes into the column of decisions
export-decision-approved = Батлах
export-decision-returned = Засуулахаар буцаах
export-decision-rejected = Батлахгүй

## The sheet that tells where a table comes from
export-about-by = Хэн гаргасан
export-about-at = Хэзээ гаргасан
export-about-why = Юунд хэрэгтэй
export-about-filters = Ямар бүртгэл
export-about-rows = Хэдэн бүртгэл
export-about-masked = Хувийн хариултыг нуусан эсэх
export-about-since = Энэ өдрөөс хойш өөрчлөгдсөн
export-about-until = Энэ өдөр хүртэл өөрчлөгдсөн
export-about-all = бүгд

## Long work
export-ready = ✅ Таны хүснэгт бэлэн. Бүртгэл: { $count }
export-ready-care = Дотор нь хувийн мэдээлэл бий. Та үүнийг найдвартай хадгалж, ажлаа дуусгаад устгаарай.
export-ready-masked = Хувийн хариултыг нуусан.
export-ready-none = Ийм бүртгэл алга, тиймээс би хүснэгт гаргасангүй.
job-progress = ⏳ Бэлтгэж байна… { $percent } %
job-failed = Уучлаарай, болсонгүй, манай талд алдаа гарлаа. Жаахан хүлээгээд дахин оролдоорой.
job-large = Энэ файл Telegram-д хэтэрхий том байна. Цөөн бүртгэл сонгоорой, эсвэл админаас энэ командыг ажиллуулахыг хүсээрэй: { "yurt export" }
