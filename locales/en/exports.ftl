### Exports: the headings of tables, what is told about them, and long work.

## Headings
export-column-case = Case
export-column-status = Status
export-column-decision = Decision
export-column-reason = Reason
export-column-answers_to_mend = Answers to mend
export-column-version = Version
export-column-submitted = Sent
export-column-changed = Changed
export-column-language = Language of the answers
export-column-form_version = Form version
export-column-taken_by = Taken by
export-column-last_decision = Last decision
export-column-last_decided = Decided on
export-column-last_note = Last note
export-column-answered = language and version

## What a reviewer writes into the column of decisions
export-decision-approved = Approve
export-decision-returned = Send back to mend
export-decision-rejected = Do not accept

## The sheet that tells where a table comes from
export-about-by = Made by
export-about-at = Made on
export-about-why = Purpose
export-about-filters = Which cases
export-about-rows = How many cases
export-about-masked = Personal answers hidden
export-about-since = Changed since
export-about-until = Changed until
export-about-all = all

## Long work
export-ready = ✅ Your table is ready. Cases: { $count }
export-ready-care = It holds personal data. Please keep it safe, and delete it when your work is done.
export-ready-masked = Personal answers are hidden in it.
export-ready-none = There are no such cases, so I made no table.
job-progress = ⏳ I am preparing it… { $percent } %
job-failed = Sorry, that did not work, and it is our mistake. Please try again a little later.
job-large = This file is too big for Telegram. Please choose fewer cases, or ask an admin: { "yurt export" }
