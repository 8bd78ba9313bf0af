### My enrollment, and taking it back.

mine = <b>Номер заявки: { $case }</b>
    Сейчас: { $status }
mine-none = Вы ещё не записаны.
mine-new = Ответы можно менять, пока координатор не примет решение.
mine-withdrawn = Вы отменили свою заявку. Решения по ней не будет.
mine-change = ✏️ Изменить мои ответы
mine-withdraw = Отменить мою заявку
mine-again = 📝 Записаться снова
mine-code = 🔑 Новый код восстановления
status-new = получена, ещё не прочитана
status-withdrawn = отменена
withdraw = Вы точно хотите отменить заявку? Тогда решения по ней не будет. Потом можно записаться снова.
withdraw-yes = Да, отменить
withdraw-no = Нет, оставить
