# Written by `tis-bot words`; the English beside it is the original.

command-settings = Wika, Japanese sa ilalim, kumpanya ninyo
command-export = Lahat ng naka-save sa chat na ito, bilang file
settings-head = <b>Mga setting</b>
settings-language = Wika: <b>{ $language }</b>
settings-second = Japanese sa ilalim ng bawat sagot: <b>{ $on ->
        [yes] oo
       *[no] hindi
    }</b>
settings-stand-in = Mga sagot na wala pa sa wika ninyo: <b>{ $tongue ->
        [easy] madaling Japanese
       *[en] English
    }</b>
settings-company = Naka-save na kumpanya:
settings-no-company = wala
second-on = <b>Mula ngayon may Japanese na sa ilalim ng mga sagot at resulta</b>, para maipakita sa trabaho o sa opisina.
second-off = <b>Isang wika na lang ulit ang mga sagot.</b>
stand-in-set = <b>{ $tongue ->
        [easy] Mula ngayon, nasa madaling Japanese ang mga sagot na wala pa sa wika ninyo.
       *[en] Mula ngayon, nasa English ang mga sagot na wala pa sa wika ninyo.
    }</b>
second-below = <i>Ganito rin sa Japanese, para ipakita:</i>
company-none = <b>Walang naka-save na kumpanya.</b> Kung gusto lang ninyo, apat na bagay ang ise-save ko: kung paano darating ang mga trainee, ang field, ang bilang ng empleyado, kung mahusay o hindi. Walang pangalan. Dito na magsisimula ang /quota, /intake at /eligible, at sasabihin nila iyon. Binubura ito ng /erase.
company-last = Huling hinanap: { $company }
company-kept = <b>Naka-save:</b> { $company }. Dito nagsisimula ang /quota, /intake at /eligible, at sinasabi nila iyon; ang linyang may ibang numero ay kukuwentahin ayon sa nakasulat. Pindutin para palitan.
company-from = <b>Mula sa profile ninyo:</b> { $company }
company-forgotten = <b>Nabura na.</b> Walang naka-save na kumpanya.
button-keep-company = I-save ang kumpanyang ito
button-tell-company = Ilagay ang kumpanya namin
button-forget-company = Burahin ito
button-company = Kompanya namin
button-language-change = Wika
button-second-on = Ipakita rin ang Japanese
button-second-off = Wika ko lang
button-stand-in = { $tongue ->
        [easy] Sa madaling Japanese
       *[en] Sa English
    }
button-export = Bilang file
button-without = Magsimula nang wala ito
button-settings = Mga setting
button-menu = Menu
privacy-keeps = <b>Para sa chat na ito, ito lang ang sine-save ko:</b>
kept-chat_id = ang numero nito sa Telegram
kept-lang = ang wika ninyo
kept-second = kung may Japanese sa ilalim ng mga sagot
kept-stand_in = wika ng mga sagot na wala pa sa wika ninyo
kept-company = ang kumpanya ninyo, kung ipinasave ninyo
kept-flow = ang kasalukuyang usapan, o ang huling hinanap
kept-answers = ang mga sagot at numero nito, kung aling sagot ang huli kong ibinigay, at ang mga pagpipiliang kasama nito
kept-misses = kung ilang beses hindi naintindihan ang isang sagot
kept-seen_at = kung kailan kayo huling sumulat
export-head = <b>Ito ang lahat ng sine-save ko sa chat na ito.</b> Isa-isang nakasulat sa file.
export-nothing = <b>Wala akong sine-save sa chat na ito</b>: walang wika, walang setting, walang sagot.
export-turns = Bukod dito, sa loob ng 7 araw: na nasagot ang bawat mensahe, kasama ang numero nito, numero ng chat at oras, walang laman.
export-line = { $name }: <b>{ $said }</b>
export-none = wala
export-in-file = nasa file
export-answers = { $count ->
        [0] wala
       *[other] { $count }, nasa file
    }
erase-ask = <b>Burahin ang lahat ng sine-save ko tungkol sa chat na ito?</b> Iyon ay ang wika at mga setting ninyo, ang kumpanyang ipinasave ninyo, ang bukas na usapan at ang mga sagot nito.
erase-company = Nabura na rin ang impormasyon ng kumpanya ninyo.
erase-next = Puwede kayong magpatuloy agad: isulat ang tanong, o pumindot sa ibaba.
