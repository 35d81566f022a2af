# Written by `tis-bot words`; the English beside it is the original.

inline-open = Magtanong sa akin sa sarili ninyong chat
inline-more = Magtanong sa bot
inline-company = { $staff } { $sector ->
        [care] care staff
        [construction] empleyado, konstruksyon
        [agriculture] empleyado, bukid
        [fishery] empleyado, bangkang pangisda
        [aquaculture] empleyado, aquaculture
       *[general] empleyado
    }{ $type ->
        [supervised] { "" }
       *[other] , sariling kumpanya sa abroad
    }{ $excellent ->
        [yes] , mahusay
        [no] , hindi mahusay
       *[open] { "" }
    }{ $here ->
        [0] { "" }
       *[other] , { $here } narito
    }
inline-hours = { $hours } oras
inline-when = Simula sa { $month }
link-old = Wala na rito ang pinupuntahan ng link na ito. Narito ang menu.
command-link = Link at QR code sa isang resulta
button-send = Ipasa
button-link = Link, QR
link-here = { $whose ->
        [bot] <b>Binubuksan ng link na ito ang isang chat sa akin.</b> I-tap para kopyahin, o ipakita ang larawan.
       *[result] <b>Binubuksan ng link na ito ang resulta</b>, para sa kahit sino at kinukuwenta ulit sa araw na iyon. I-tap para kopyahin, o ipakita ang larawan.
    }
link-none = Wala akong nakita para sa “{ $said }”.
inline-compared = { $kind ->
        [x] Karaniwan at mahusay
        [p] TITP at ESD
        [h] Dalawang plan
       *[other] Dalawang bilang ng empleyado
    }
compare-head = <b>{ $sign ->
        [same] Walang pagkakaiba sa unang taon
        [more] Mas marami ng { $apart } sa unang taon
       *[fewer] Mas kaunti ng { $apart } sa unang taon
    }</b> { $kind ->
        [x]
            bilang mahusay na kumpanya, kung { $first } ang full-time na { $care ->
                [yes] care staff
               *[no] empleyado
            }.
       *[other]
            kung { $second } ang full-time na { $care ->
                [yes] care staff
               *[no] empleyado
            }, kumpara sa { $first }.
    }
compare-stage = { $what ->
        [no1] No. 1
        [no2] No. 2
        [no3] No. 3
       *[total] Kabuuan
    }
compare-staff = Empleyado
compare-ordinary = Karaniwan
compare-excellent = Mahusay
compare-titp = TITP
compare-esd = ESD
compare-a-year = Taon 1
compare-first-start = Mula
compare-last-start = Hanggang
compare-plan = Plan { $number }
compare-law = Mga bahagi
compare-programmes = <b>{ $esd ->
        [0] Technical Intern Training (TITP): { $total } sa kabuuan. Para sa Ikusei Shuro (ESD, 育成就労), wala pang nakalathalang numero para sa kasong ito.
       *[other] Technical Intern Training (TITP): { $total } sa kabuuan. Ikusei Shuro (ESD, 育成就労): mga { $esd }.
    }</b> Kung { $staff } ang full-time na empleyado.
compare-plans = { $first ->
        [yes] ✅ Plan 1: pasado ang tatlong bahagi.
        [page] ⚠ Plan 1: legal, pero lampas sa mga bahagi ng page ng programa.
       *[no] ❌ <b>Plan 1: hindi legal ang mga bahagi.</b>
    }
    { $second ->
        [yes] ✅ Plan 2: pasado ang tatlong bahagi.
        [page] ⚠ Plan 2: legal, pero lampas sa mga bahagi ng page ng programa.
       *[no] ❌ <b>Plan 2: hindi legal ang mga bahagi.</b>
    }
    Hindi chine-check dito ang oras ng kaligtasan.
compare-no3 = Puwede lang ang No. 3 kung nagsimula ang No. 2 hanggang { $until }.
compare-worked-out = Hindi lahat ng numerong ito ay nakalathala; ang ilan ay kinuwenta.
button-compare-excellent = Ikumpara: mahusay
button-compare-esd = Ikumpara: ESD
button-compare-staff = Ikumpara: { $staff } empleyado
button-compare-plan = Ikumpara: inayos na plan
button-picture = Larawan
card-when = { $what ->
        [no1] taon 1
        [no2] taon 2–3
       *[no3] taon 4–5
    }
