### The ways of every conversation: going on, going back, what to say when something does not fit.

## Buttons
engine-back = ← Назад
engine-later = Потом
engine-skip = Пропустить
engine-menu = ☰ Меню
# $value is the answer given before
engine-keep = Оставить: { $value }

## What was said
engine-part = <b>Часть { $part } из { $parts }: { $title }</b>
engine-title = <b>{ $title }</b>
engine-line = { $label }: { $value }
engine-value = { $value }
engine-taken = ✓ { $label }: { $value }
engine-skipped = нет ответа
engine-keys-away = 👌

## Changing answers
engine-edit = ✏️ { $title }
engine-edit-all = ✏️ Изменить ответ
engine-edit-which = Какой ответ вы хотите изменить?

## Finding the way
engine-continue = С возвращением! Продолжим с того же места.
engine-stale = Эта кнопка уже не работает. Сейчас мы здесь:
engine-moved = За это время здесь кое-что изменилось. Посмотрите, пожалуйста, ещё раз.
engine-unknown = Извините, этого я не знаю. Вот что я умею:
engine-lost = Извините, это мне непонятно. Выберите, пожалуйста, здесь:
engine-not-text = Извините, я понимаю только текст и кнопки. Напишите, пожалуйста, словами или нажмите кнопку.
engine-tap-one = Нажмите, пожалуйста, одну из кнопок.
engine-edited = Я вижу исправленное сообщение, только если это ваш последний ответ. Напишите, пожалуйста, ещё раз.
engine-choose-again = Этого варианта больше нет. Выберите, пожалуйста, ещё раз.
engine-parked = Всё сохранено. Продолжить можно в любое время через меню.
engine-nothing-parked = Останавливать нечего. Вот меню.
engine-apology = Извините, у нас что-то сломалось. Всё, что вы написали, сохранилось. Попробуйте, пожалуйста, чуть позже: /menu
engine-wait = Записываю. Это занимает больше времени, чем обычно. Подождите, пожалуйста, немного. Отправлять ещё раз не нужно.
engine-group = Здравствуйте! Я говорю с каждым отдельно, не в группе. Напишите мне, пожалуйста, лично: { $link }
