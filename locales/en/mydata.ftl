### My data: what is kept, who saw it, permissions, a copy, deleting everything.

mydata = <b>This is what we keep about you.</b>
mydata-language = Language: { $language }
mydata-enrollment = <b>Your enrollment of { $day }</b>
mydata-draft = <b>Not sent yet: { $form }</b>
mydata-who = <b>Who did what with your data</b>
mydata-seen =
    { $day }: { $deed } ({ $who })
mydata-why = Why: { $why }
mydata-given = <b>Your permissions</b>
mydata-consent = { $what }: { $answer } ({ $day })
mydata-keep =
    { $years ->
        [one] We keep it for { $years } year after your last change. Then we delete it. We also keep a number for your Telegram chat, so that we can answer you.
       *[other] We keep it for { $years } years after your last change. Then we delete it. We also keep a number for your Telegram chat, so that we can answer you.
    }
mydata-copy = 📥 Give me a copy
mydata-consents = My permissions
mydata-erase = 🗑 Delete everything
mydata-file = Here is your copy. Please keep it safe.

deed-enrolled = enrolled
deed-changed = answers changed
deed-withdrew = enrollment taken back
deed-moved = moved to this account
deed-allowed = permission given
deed-stopped = permission taken back
deed-news-on = news wanted
deed-news-off = no more news wanted
deed-erased = everything deleted
deed-expired = deleted, because the promised time was over
actor-you = you
actor-office = our office
actor-group = a member of your group

consents = <b>Your permissions.</b> You can change them any time.
consents-none = You have not given any yet.
consents-stop = Stop: { $what }
consents-allow = Allow: { $what }

erase = <b>Do you want to delete everything about you?</b> Your enrollment, your unfinished answers, your permissions and your recovery code will be gone. Nobody can bring them back.
erase-go-on = Go on
erase-no = No, keep it
erase-sure = <b>Are you really sure?</b> After this we do not know you any more.
erase-yes = Yes, delete everything
erase-done = Everything about you is deleted. Have a good way home! If you need us again, write /start

mydata-news = 🔔 News from the office
mydata-answer = Your answer to our message ({ $day }): { $words }
mydata-asked = What you asked and I could not answer: { $words }
mydata-group = You are in the group { $name }, as { $own }
mydata-saved = Offices you saved: { $what }
