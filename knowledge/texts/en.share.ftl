## In any chat, and links

inline-open = Ask me in a chat of your own
inline-more = Ask the bot
inline-company = { $staff } { $sector ->
        [care] care staff
        [construction] staff, construction
        [agriculture] staff, farming
        [fishery] staff, fishing boats
        [aquaculture] staff, aquaculture
       *[general] staff
    }{ $type ->
        [supervised] { "" }
       *[other] , own company abroad
    }{ $excellent ->
        [yes] , excellent
        [no] , not excellent
       *[open] { "" }
    }{ $here ->
        [0] { "" }
       *[other] , { $here } here
    }
inline-hours = { $hours } hours
inline-when = Start in { $month }
link-old = What this link led to isn't here any more. Here is the menu.
command-link = A link and a QR code to a result
button-send = Send to a chat
button-link = Link and QR
link-here = { $whose ->
        [bot] <b>This link opens a chat with me.</b> Copy it with a tap, or show the picture.
       *[result] <b>This link opens the result</b>, for anyone and worked out anew on that day. Copy it with a tap, or show the picture.
    }
link-none = I found nothing for “{ $said }”.
