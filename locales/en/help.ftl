### Help: what the bot can do and whom to call. Numbers come from the facts, never from here.

help-can =
    <b>What I can do</b>
    • enroll you in Happy Return: /enroll
    • show your answers, or delete them: /mydata
    • speak another language: /language
    • stop and go on later: /cancel and /menu
help-call = <b>Whom you can call</b>
# $seen is the day, or only the year, when this number was last seen
help-line = • { $who }: { $phone } (last seen: { $seen })
help-abroad = { $phone }, from abroad { $abroad }
help-unsure = { $phone } ⚠️
help-unsure-means = ⚠️ = not fully confirmed
help-numbers = Numbers can change. If one does not work, try another one from the list.
help-office = I am run by: { $office }, { $contact }
help-hug = Advice for EPS workers (HRD Korea), in your language
help-labour = Unpaid wages and other trouble at work (Ministry of Labor)
help-immigration = Visa and stay (Immigration)
help-police = Police
help-ambulance = Ambulance and fire
help-danuri = Violence, family trouble (Danuri, day and night)
help-embassy-KG = Embassy of Kyrgyzstan in Seoul
help-embassy-UZ = Embassy of Uzbekistan in Seoul
help-embassy-MN = Embassy of Mongolia in Seoul
