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
button-send = Send on
button-link = Link, QR
link-here = { $whose ->
        [bot] <b>This link opens a chat with me.</b> Copy it with a tap, or show the picture.
       *[result] <b>This link opens the result</b>, for anyone and worked out anew on that day. Copy it with a tap, or show the picture.
    }
link-none = I found nothing for “{ $said }”.

## Side by side

inline-compared = { $kind ->
        [x] Ordinary and excellent
        [p] TITP and ESD
        [h] Two plans
       *[other] Two numbers of staff
    }
compare-head = <b>{ $sign ->
        [same] No difference in the first year
        [more] { $apart } more in the first year
       *[fewer] { $apart } fewer in the first year
    }</b> { $kind ->
        [x] as an excellent company, with { $first } full-time { $care ->
            [yes] care staff
           *[no] staff
        }.
       *[other] with { $second } full-time { $care ->
            [yes] care staff
           *[no] staff
        } than with { $first }.
    }
compare-stage = { $what ->
        [no1] No. 1
        [no2] No. 2
        [no3] No. 3
       *[total] In all
    }
compare-staff = Staff
compare-ordinary = Ordinary
compare-excellent = Excellent
compare-titp = TITP
compare-esd = ESD
compare-a-year = Year 1
compare-first-start = From
compare-last-start = Until
compare-plan = Plan { $number }
compare-law = Shares
compare-programmes = <b>{ $esd ->
        [0] Technical intern training (TITP): { $total } in all. For Employment for Skill Development (ESD, 育成就労) no number is published yet for this case.
       *[other] Technical intern training (TITP): { $total } in all. Employment for Skill Development (ESD, 育成就労): about { $esd }.
    }</b> With { $staff } full-time staff.
compare-plans = { $first ->
        [yes] ✅ Plan 1: the three shares fit.
        [page] ⚠ Plan 1: lawful, but over the programme page's shares.
       *[no] ❌ <b>Plan 1: the shares aren't lawful.</b>
    }
    { $second ->
        [yes] ✅ Plan 2: the three shares fit.
        [page] ⚠ Plan 2: lawful, but over the programme page's shares.
       *[no] ❌ <b>Plan 2: the shares aren't lawful.</b>
    }
    Safety hours aren't checked here.
compare-no3 = No. 3 only where No. 2 began by { $until }.
compare-worked-out = Not all of these numbers are published; some are worked out.
button-compare-excellent = Compare: excellent
button-compare-esd = Compare: ESD
button-compare-staff = Compare: { $staff } staff
button-compare-plan = Compare: mended plan
button-picture = Picture
card-when = { $what ->
        [no1] year 1
        [no2] years 2–3
       *[no3] years 4–5
    }
