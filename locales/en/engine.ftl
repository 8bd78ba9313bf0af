### The ways of every conversation: going on, going back, what to say when something does not fit.

## Buttons
engine-back = ← Back
engine-later = Later
engine-skip = Skip
engine-menu = ☰ Menu
# $value is the answer given before
engine-keep = Keep: { $value }

## What was said
engine-part = <b>Part { $part } of { $parts }: { $title }</b>
engine-title = <b>{ $title }</b>
engine-line = { $label }: { $value }
engine-value = { $value }
engine-taken = ✓ { $label }: { $value }
engine-skipped = not answered
engine-keys-away = 👌

## Changing answers
engine-edit = ✏️ { $title }
engine-edit-all = ✏️ Change an answer
engine-edit-which = Which answer do you want to change?

## Finding the way
engine-continue = Welcome back. Let us go on where you stopped.
engine-stale = That button is from before. We are here now:
engine-moved = This has changed in the meantime. Please look at it again.
engine-unknown = Sorry, I do not know that. Here is what I can do:
engine-lost = Sorry, I did not understand. Please choose here:
engine-not-text = Sorry, I can only read text and buttons. Please write it, or tap a button.
engine-tap-one = Please tap one of the buttons.
engine-edited = I only see a changed message if it was your last answer. Please write it once more.
engine-choose-again = This choice is not possible any more. Please choose again.
engine-parked = It is saved. You can go on any time from the menu.
engine-nothing-parked = There is nothing to stop. Here is the menu.
engine-apology = Sorry, something went wrong on our side. Nothing you wrote is lost. Please try again in a little while: /menu
engine-wait = I am writing this down. It is taking longer than usual. Please wait a little. You do not need to send it again.
engine-group = Hello! I only talk with one person at a time. Please write to me alone: { $link }
