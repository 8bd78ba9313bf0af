### My enrollment, and taking it back.

mine = <b>Case number: { $case }</b>
    Status: { $status }
mine-none = You are not enrolled yet.
mine-new = You can change your answers until a coordinator decides.
mine-withdrawn = You have taken your enrollment back. Nobody will decide on it.
mine-change = ✏️ Change my answers
mine-withdraw = Take my enrollment back
mine-again = 📝 Enroll again
mine-code = 🔑 New recovery code
status-new = received, not read yet
status-withdrawn = taken back
withdraw = Do you really want to take your enrollment back? Nobody will decide on it then. You can enroll again later.
withdraw-yes = Yes, take it back
withdraw-no = No, keep it
