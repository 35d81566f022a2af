# Written by `tis-bot words`; the English beside it is the original.

flow-when = Kailan, at sa aling programa
button-when = Kailan, at aling programa?
command-when = Kailan mag-a-apply, at sa aling programa, halimbawa /when Hulyo 2027
when-start = <b>Anong buwan sila dapat magsimula?</b> I-type, halimbawa <b>Mayo 2027</b>, o <b>sa lalong madaling panahon</b>.
when-start-hint = Kailangan ko ng buwang darating pa at ang taon, halimbawa <b>Mayo 2027</b> o <b>2027-05</b>. Puwede na ang “sa lalong madaling panahon”.
when-start-name = Simula
when-unknown = Wala pang ibinigay na buwan, kaya ito ay para sa pinakamaagang buwan na karaniwang maaabot pa kung ifa-file ang plan ngayon.
when-over = Hanggang { $last_start } lang puwedeng magsimula ang mga bagong technical intern trainee. Ang magsisimula ngayon ay nasa ilalim na ng Ikusei Shuro (育成就労).
button-calendar = Mga petsa para sa kalendaryo ko
calendar-how = { $days ->
        [1] <b>Isang petsa para sa kalendaryo ninyo.</b>
       *[other] <b>{ $days } petsa para sa kalendaryo ninyo.</b>
    } Buksan ang file sa phone o computer ninyo. Kung magbago ang buwan ng simula, magtanong ulit at gamitin ang bagong file.
