### Decided tables that come back: what was read, and why a file could not be.

import-look = Look at it
import-empty = I found no decisions in this table: the column “decision” is empty in every row. Please fill it in and send the table again.
import-read =
    { $count ->
        [one] I have read your table: { $count } decision can take effect. Nothing has happened yet.
       *[other] I have read your table: { $count } decisions can take effect. Nothing has happened yet.
    }

unread-other = I cannot read this file. Please send the table as XLSX or CSV.
unread-broken = This file is damaged. Please save the table once more as XLSX and send it again.
unread-locked = This file has a password or is in the old XLS format. Please save it as XLSX without a password and send it again.
unread-swollen = This file is not built like an ordinary table, so I did not open it. Please save the table once more as XLSX and send it again.
unread-large = This file is too large. The most I can read is { $most } MB.
unread-long = This table is too long. The most I can read is { $most } rows.
unread-wide = This table is too wide. The most I can read is { $most } columns.
unread-columns = I cannot find our columns in this table. Please fill in a table that you got from me, and leave its first row as it is.
unread-gone = I could not get this file from Telegram. Please send it once more. It can be 20 MB at most.
