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
