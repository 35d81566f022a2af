# Written by `tis-bot words`; the English beside it is the original.

## Sagot na kinuwenta gamit ang sariling numero ng nagtanong

sum-overtime = <b>Sa mga numero ninyo: { $hourly } kada oras at { $hours } oras na overtime sa isang buwan ay hindi bababa sa { $pay } para sa overtime na iyon, bago ang mga kaltas.</b>
sum-rest-day = <b>Sa mga numero ninyo: { $hours } oras sa { $hourly } kada oras ay hindi bababa sa { $rest } sa legal na rest day (法定休日). Sa ibang araw, bilang overtime, hindi bababa sa { $pay }.</b> Bago ang mga kaltas.
sum-below-minimum = <b>Masyadong mababa ang { $hourly } kada oras saanman sa Japan: kahit ang pinakamababang minimum wage na alam ko ay { $lowest }.</b>
sum-overtime-below = <b>Masyadong mababa ang { $hourly } kada oras na overtime saanman sa Japan: kahit sa pinakamababang minimum wage na alam ko ({ $lowest }), mga { $least } dapat.</b> Dapat mas mataas ang overtime ninyo nang hindi bababa sa 25% kaysa sa sarili ninyong sahod kada oras.
sum-minimum = <b>{ $place }: { $least } kada oras ang minimum wage, mula { $since }.{ $which ->
        [less] { " " }Masyadong mababa ang { $hourly }.
        [enough] { " " }Hindi mas mababa rito ang { $hourly }.
       *[none] { "" }
    }</b> May mga industriya na may sariling mas mataas na minimum (特定最低賃金).
sum-hours = <b>{ $which ->
        [against] Labag sa batas ang { $hours } oras na overtime sa isang buwan: kahit may special clause, dapat laging wala pang { $most } oras ang overtime at trabaho sa rest day na pinagsama.
       *[much] Lampas sa karaniwang limit na { $limit } ang { $hours } oras na overtime sa isang buwan: special clause lang ng 36 agreement (36協定) ang puwedeng magpahintulot ng higit, sa ilang buwan.
    }</b>
sum-pension = <b>Sa mga numero ninyo: { $pay } × { $times } = mga { $sum } para sa { $months } buwan; mga { $left } pagkatapos ng buwis; puwede ninyong hinging ibalik ang buwis.</b> Ang binibilang ay ang average na sahod na pinagbatayan ng hulog (標準報酬).{ $which ->
        [fewer] { " " }Mga buwan lang ng kosei nenkin ang binibilang; karaniwang hindi kasama ang buwan ng lecture. Kung kulang ng isang buwan, × { $fewer }.
       *[same] { "" }
    }
sum-take-home = <b>Sa mga numero ninyo: { $pay } sa isang buwan − mga { $insurance } na health insurance, pension at employment insurance{ $which ->
        [rent] { " " }− { $rent } upa
       *[none] { "" }
    }{ " " }= mga { $left }.</b> May kaltas pang income tax, resident tax mula ikalawang taon, at iba pang napagkasunduan (mga rate ng fiscal 2026).
sum-less-named = <b>Sa mga numero ninyo: { $sum } = { $left }.</b> Ang mga binanggit lang ninyo ang ibinawas.
sum-esd-fee = <b>Kung { $pay } ang sahod sa isang buwan, hanggang { $most } lang ({ $months } buwang sahod, hindi kasama ang overtime).</b>
sum-leave = <b>Pagkatapos ng { $months } buwang trabaho (hindi kasama ang lecture): { $days } araw sa isang taon, kung pumasok kayo sa hindi bababa sa 80% ng mga araw ng trabaho.</b>
sum-leave-left = <b>{ $which ->
        [told] Sa mga numero ninyo: { $days } − { $taken } = { $left } araw pa ng leave ang natitira.
       *[first] Sa unang { $days } araw (pagkatapos ng { $months } buwan ng trabaho), { $left } pa ang natitira matapos ang { $taken } na nagamit ninyo.
    }</b> Hingin ang rekord ng leave ninyo (年次有給休暇管理簿).
sum-room = <b>{ $square } m² para sa { $people } tao ay { $each } m² bawat isa: { $which ->
        [less] masyadong maliit bilang tulugan, { $needed } m² bawat isa ang kailangan.
       *[enough] sapat kung tulugan lang iyon; { $needed } m² bawat isa ang kailangan.
    }</b>
sum-rent = <b>{ $people } × { $rent } = { $all } sa isang buwan para sa lahat.</b> Ihambing ito sa tunay na upa ng buong tirahan.
