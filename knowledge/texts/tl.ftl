# Written by `tis-bot words`; the English beside it is the original.

bot-description = Mga tanong tungkol sa Technical Intern Training Program ng Japan, nasasagot sa ilang segundo: ilang trainee ang puwedeng tanggapin ng kumpanya, tama ba ang oras sa plan, anong trabaho ang kasama, saan makakahingi ng tulong ang trainee. Hindi ito pinapatakbo ng OTIT, ISA o JITCO.
bot-short-description = Quota, oras ng plan, uri ng trabaho at tulong sa Technical Intern Training Program ng Japan.
command-start = Magsimula
command-help = Ano ang kaya kong gawin
command-quota = Ilang trainee, halimbawa /quota 45
command-hours = I-check ang plan, halimbawa /hours 1000 500 420
command-eligible = Kuwalipikado ba kami, at gaano katagal
command-jobs = Hanapin ang trabaho, halimbawa /jobs welding
command-topics = Lahat ng paksa
command-language = 日本語 / English
command-privacy = Ano ang naka-save
command-erase = Burahin ang naka-save
command-cancel = Itigil ang usapan
command-unknown = Hindi ko alam ang command na iyan.
start-hello = <b>Magtanong sa akin tungkol sa Technical Intern Training Program ng Japan.</b> Isulat ang tanong gaya ng sasabihin ninyo, o mag-tap sa ibaba.
start-examples = Halimbawa: “45 kaming tao”, “1000/500/420 oras”, “welding”, “hawak ng boss ko ang passport ko”.
start-not-official = Sinasabi ko ang mga patakaran at ang pinagmulan; ang opisinang binanggit sa sagot ang nagpapasya. Hindi ito pinapatakbo ng OTIT, ISA o JITCO.
start-unfinished = May bukas kayong usapan: <b>{ $name }</b>, hakbang { $step }.
help-what = <b>Ano ang kaya kong gawin</b>
help-list = • Sumagot ng mga tanong sa humigit-kumulang { $topics } paksa, sa sarili ninyong salita
    • /quota 45 — ilang trainee ang puwede naming tanggapin
    • /hours 1000 500 420 — i-check ang plan
    • /eligible — kuwalipikado ba kami, at gaano katagal
    • /excellent — mahusay ba kami, ayon sa puntos
    • /when Hulyo 2027 — aling programa, at ano ang gagawin hanggang kailan
    • /intake — mga batch sa loob ng limang taon: ilan bawat taon, sino ang narito at kailan
    • /template — blangkong plan na pupunan; o ipadala ang inyo bilang xlsx, xls, ods o csv
    • /jobs welding — nasa listahan ba ang trabaho namin
    • “ikumpara ang 45 at 51” — dalawang kaso, magkatabi; /link — link at QR code sa isang resulta
    • /topics — lahat ayon sa grupo
    • /language, /settings, /export, /privacy, /erase, /cancel
language-ask = <b>Anong wika?</b> Alinman ang piliin ninyo, puwede kayong magtanong sa alinman sa mga ito.
language-set = Sasagot ako sa Filipino.
privacy-more = • Binubura ito agad ng /erase.
    • Binubura ang chat na hindi ginamit nang 180 araw.
    • Para isang beses lang sagutin ang bawat mensahe, sine-save nang 7 araw ang numero nito, ang numero ng chat na ito at ang oras, hindi kasama ang laman.
    • Binibilang ayon sa araw at wika kung ilang beses ibinigay ang bawat sagot at nakakuha ng 👍 o 👎, hindi inaalam kung kanino.
    • Ang Telegram mismo ay nagse-save ng chat na ito; sarili nitong patakaran ang sinusunod doon.
privacy-no-text = Walang pangalan, walang laman ng mga mensahe ninyo.
privacy-learns = <b>Sa linyang wala akong siguradong sagot, sine-save ko ang mga karaniwang salita, para matuto.</b> Bawat ibang salita, kaya halos bawat pangalan, ay nagiging …, at bawat numero ay 0. Kasama nito, ang araw, ang wika at ang pinakamalapit na paksa lang ang sine-save ko, wala tungkol sa kung sino ang sumulat o anong oras, kaya hindi ito mahahanap ng /erase. Binubura ito pagkalipas ng 30 araw.
privacy-operator = Nagpapatakbo ng bot na ito: { $operator }
erase-done = <b>Nabura</b> noong { $day } nang { $clock } (oras ng Japan): { $language ->
        [0] walang napiling wika
       *[other] ang napiling wika
    } at { $answers ->
        [0] walang sagot
       *[other] { $answers } sagot
    }. Wala nang naka-save tungkol sa chat na ito. Ang kopya ng Telegram mismo ay mabubura ninyo sa app.
thumb-up = Salamat po!
thumb-down = Salamat po. Subukang magtanong sa ibang salita, o tumingin sa /topics.
digest-head = <b>{ $first } hanggang { $last }: { $questions } tanong.</b> { $unanswered }% walang sagot, { $offered }% hindi lubos na sigurado.
digest-most = <b>Mga sagot na pinakamadalas ibigay:</b> { $what }
digest-down = <b>Pinakamaraming 👎:</b> { $what }
digest-stale = <b>Mga impormasyong lampas na sa petsa, dapat tingnan:</b> { $what }
digest-more = Higit pa sa makina ng bot: tis-bot stats, tis-bot unanswered, tis-bot check.
topics-ask = <b>Aling grupo?</b>
topics-in = <b>{ $group }</b>
group-system = Ang sistema
group-company = Para sa mga kumpanya
group-occupations = Mga uri ng trabaho
group-work-scope = Ang trabaho at oras nito
group-trainee = Para sa mga trainee
group-bot = Ang bot na ito
unreadable = Text lang ang nababasa ko. Pakisulat ang tanong ninyo sa ilang salita.
button-old = Galing sa lumang bersyon ang button na ito. Narito ang menu.
apology = Pasensya na po, may nagkamali sa panig ko. Walang nawala sa inyo. Pakisubukan ulit; kung maulit, sabihin ang numerong ito sa operator: { $reference }
too-fast = Medyo marami iyan nang sabay-sabay, at halos isang sagot lang kada segundo ang kaya ko para sa inyo. Sinasagot ko ang mga nauna; pakipadala ulit ang iba makalipas ang kalahating minuto.
answer-as-of = <i>As of { $day }</i>
answer-not-yet = <i>{ $tongue ->
        [easy] Wala pa ito sa Tagalog, kaya nasa madaling Japanese.
        [ja] Wala pa ito sa Tagalog at sa madaling Japanese, kaya nasa karaniwang Japanese.
       *[en] Wala pa ito sa Tagalog, kaya nasa English.
    }</i>
answer-not-yet-change = <i>Palitan: /settings</i>
answer-no-link = { $name } (walang link)
answer-front-page = (unang pahina)
choices-ask = <b>Isa ba sa mga ito ang ibig ninyong sabihin?</b>
choices-likely = Hindi ako sigurado kung alin ang ibig ninyong sabihin. Malamang ito:
choices-or = O isa ba sa mga ito?
choices-other = O sabihin sa ibang salita.
none-say = <b>Hindi ko alam iyan.</b> Subukan ang ibang salita, o tingnan ang mga paksa.
none-ask = May taong makakatulong: ang OTIT para sa programa (otit.go.jp), o ang Immigration Information Centre { $phone } para sa mga tanong sa status of residence.
cancelled = Itinigil. Wala na ang mga sagot ninyo.
nothing-to-cancel = Walang bukas na usapan.
button-quota = Ilan ang puwede naming tanggapin?
button-hours = I-check ang oras ng plan ko
button-eligible = Kuwalipikado ba kami?
button-jobs = Nasa listahan ba ang trabaho namin?
button-topics = Lahat ng paksa
button-help = Kailangan ko ng tulong
button-language = 🌐 Wika
button-back = ‹ Bumalik
button-stop = Itigil
button-unknown = Hindi ko alam
button-change = Palitan ang isang sagot
button-again = Magsimula ulit
button-result = Ipakita ang resulta
button-continue = Ituloy
button-can = Ano ang kaya kong sagutin
button-erase = Burahin lahat
button-erase-yes = Oo, burahin
button-erase-no = Hindi, huwag burahin
button-excellent = Mahusay (優良) kami
button-ordinary = Hindi mahusay (優良)
button-care = Caregiving
button-construction = Konstruksyon
button-general = Ibang field
button-who-counts = Sino ang bilang na empleyado?
button-staff = { $staff } empleyado
button-all-staff = Lahat ng { $total } ay empleyado
button-here = Mga trainee na narito na
button-safety = Idagdag ang oras ng kaligtasan
button-change-number = Palitan ang isang numero
button-related = Ano ang kaugnay na trabaho?
button-fields = Lahat ng field
flow-quota = Ilan ang puwede naming tanggapin
flow-hours = I-check ang oras ng plan ko
flow-step = <i>Hakbang { $step } sa { $steps }</i>
flow-back-to = — Balik sa pag-check ninyo:
flow-resumed = Narito kayo noong { $day }. Magpapatuloy tayo mula roon.
flow-way-out = Puwede rin ninyong i-tap ang “Hindi ko alam”, bumalik o tumigil. Walang mawawala sa mga sagot ninyo hanggang ngayon.
flow-summary = <b>Ang mga sagot ninyo.</b> I-tap ang isa para palitan; mananatili ang iba.
flow-answered = { $question }: { $answer }
flow-heard = <i>Pagkaintindi ko: { $said }.</i>
flow-noted = <i>Nakatala: { $known }.</i>
quota-kept = <i>Isinama sa bilang: { $known }.</i>
also-construction = Kumpanya ba kayo sa konstruksyon? Kung oo, i-tap ang “Konstruksyon”: ibang limit ang sinusunod doon.
also-work = Binanggit din ninyo ang “{ $word }”: mag-tap sa ibaba para makita kung nasa listahan ito.
flow-contradiction = <b>May dalawang sagot na hindi nagtutugma</b>: ang oras ng kaligtasan ay bahagi ng oras ng uri nito at hindi puwedeng mas marami. Mag-tap sa ibaba para palitan ang isa.
option-yes = Oo
option-no = Hindi
words-yes = oo, opo, oho, oo naman, yes, y, sige, ok, okay, tama, siyempre, syempre, meron, mayroon
words-no = hindi, hindi po, di, hinde, no, n, wala, wala pa, hindi pa, kahit kailan hindi, ayaw
words-unknown = hindi ko alam, di ko alam, hindi alam, diko alam, ewan, ewan ko, hindi sigurado, di sigurado, hindi ako sigurado, walang ideya, laktawan, skip, ?
help-full-time-employees = Sino ang bilang?
help-quota-care = Sino ang bilang?
help-excellent-company = Ano ang mahusay (優良)?
help-acceptance-types = Ano ang pagkakaiba?
help-replaced-by-esd = Ano ang magbabago sa 2027?
help-required-work = Ano ang kinakailangang trabaho?
help-related-work = Ano ang kaugnay na trabaho?
help-peripheral-work = Ano ang peripheral na trabaho?
help-safety-work = Ano ang bilang na kaligtasan?
quota-type = <b>Paano darating ang mga trainee?</b> Karamihan ng kumpanya ay dumadaan sa supervising organization (監理団体).
quota-type-hint = I-tap ang isa sa mga button, o i-type ang <b>1</b> para sa supervising organization, <b>2</b> o <b>3</b> para sa sarili ninyong kumpanya sa abroad.
quota-type-name = Paano darating
quota-type-supervised = Supervising organization
quota-type-enterprise = Galing sa sariling kumpanya sa abroad
quota-type-enterprise_recognised = Sariling kumpanya, kinilala ng mga ministro
quota-sector = <b>Anong field ng trabaho?</b>
quota-sector-hint = I-tap ang field, o i-type ang <b>caregiving</b>, <b>konstruksyon</b>, <b>agrikultura</b> o <b>iba pa</b>.
quota-sector-name = Field
quota-sector-general = Iba pa
quota-sector-care = Caregiving
quota-sector-construction = Konstruksyon
quota-sector-agriculture = Agrikultura
quota-sector-fishery = Bangkang pangisda
quota-sector-aquaculture = Aquaculture
quota-staff = <b>Ilan ang full-time na empleyado ng kumpanya?</b> Lahat ng site sa Japan, pinagsama; hindi bilang ang mga trainee.
quota-staff-hint = Kailangan ko ng numero, halimbawa <b>45</b>. Bilangin ang mga nagtatrabaho nang full-time sa inyo; hindi bilang ang mga trainee.
quota-staff-name = Full-time na empleyado
quota-care_staff = <b>Ilang full-time na care staff ang nagtatrabaho sa isang pasilidad na ito?</b> Iyon lang na caregiving ang pangunahing trabaho; hindi bilang ang office staff at mga trainee.
quota-care_staff-hint = Kailangan ko ng numero, halimbawa <b>25</b>. Bilangin ang full-time na staff ng pasilidad na ito na caregiving ang pangunahing trabaho.
quota-care_staff-name = Care staff
quota-excellent = <b>Mahusay (優良) ba ang kumpanya?</b> Kung gumagamit kayo ng supervising organization, kailangan ding may general license (一般監理事業) ito.
quota-excellent-hint = Sumagot po ng <b>oo</b> o <b>hindi</b>. Kung walang nagsabi sa inyo na mahusay kayo, hindi ang sagot.
quota-excellent-name = Mahusay
quota-here = <b>May mga trainee na bang nagte-training sa inyo?</b>
quota-here-hint = Sumagot po ng <b>oo</b> o <b>hindi</b>.
quota-here-name = Mga trainee dito
quota-no1 = <b>Ilan ang nasa No. 1</b> (unang taon)?
quota-no1-hint = Kailangan ko ng numero, halimbawa <b>3</b>; <b>0</b> kung wala.
quota-no1-name = Nasa No. 1
quota-no2 = <b>Ilan ang nasa No. 2</b> (ikalawa at ikatlong taon)?
quota-no2-hint = Kailangan ko ng numero, halimbawa <b>3</b>; <b>0</b> kung wala.
quota-no2-name = Nasa No. 2
quota-no3 = <b>Ilan ang nasa No. 3</b> (ikaapat at ikalimang taon)?
quota-no3-hint = Kailangan ko ng numero, halimbawa <b>3</b>; <b>0</b> kung wala.
quota-no3-name = Nasa No. 3
quota-arrival = <b>Kailan dapat magsimula ang mga susunod?</b> I-type ang buwan, halimbawa <b>Mayo 2027</b>.
quota-arrival-hint = Kailangan ko ng buwan at taon, halimbawa <b>Mayo 2027</b> o <b>2027-05</b>.
quota-arrival-name = Simula
hours-required = <b>Ilang oras ng kinakailangang trabaho (必須業務) ang nasa plan?</b> Puwedeng ibigay ang tatlo nang sabay: kinakailangan/kaugnay/peripheral, halimbawa <b>1000/500/420</b>. Huwag isama ang lectures.
hours-required-hint = Kailangan ko ng bilang ng oras, halimbawa <b>1000</b>, o ang tatlo, halimbawa <b>1000/500/420</b>.
hours-required-name = Kinakailangan
hours-related = <b>Ilang oras ng kaugnay na trabaho (関連業務)?</b>
hours-related-hint = Kailangan ko ng bilang ng oras, halimbawa <b>500</b>; <b>0</b> kung wala.
hours-related-name = Kaugnay
hours-peripheral = <b>Ilang oras ng peripheral na trabaho (周辺業務)?</b>
hours-peripheral-hint = Kailangan ko ng bilang ng oras, halimbawa <b>420</b>; <b>0</b> kung wala.
hours-peripheral-name = Peripheral
hours-safety = <b>Alam ba ninyo ang oras ng gawaing pangkaligtasan at pangkalusugan (安全衛生業務)?</b> Bahagi ito ng bawat uri, hindi bababa sa ikasampu nito.
hours-safety-hint = Sumagot po ng <b>oo</b> o <b>hindi</b>. Kung hindi, ang tatlong bahagi lang ang iche-check ko.
hours-safety-name = Oras ng kaligtasan
hours-safety_required = <b>Ilang oras ng kaligtasan ang nasa loob ng kinakailangang trabaho?</b> O ang tatlo, halimbawa <b>100/50/42</b>.
hours-safety_required-hint = Kailangan ko ng bilang ng oras, halimbawa <b>100</b>, o ang tatlo, halimbawa <b>100/50/42</b>.
hours-safety_required-name = Kaligtasan sa kinakailangan
hours-safety_related = <b>Ilan ang nasa loob ng kaugnay na trabaho?</b>
hours-safety_related-hint = Kailangan ko ng bilang ng oras, halimbawa <b>50</b>; <b>0</b> kung wala.
hours-safety_related-name = Kaligtasan sa kaugnay
hours-safety_peripheral = <b>Ilan ang nasa loob ng peripheral na trabaho?</b>
hours-safety_peripheral-hint = Kailangan ko ng bilang ng oras, halimbawa <b>42</b>; <b>0</b> kung wala.
hours-safety_peripheral-name = Kaligtasan sa peripheral
list-and = ; { "" }
verdict-yes = Oo.
verdict-over-guideline = Legal, pero lampas sa gabay ng page.
verdict-no = Hindi.
verdict-more-facts = Kailangan ko pang malaman ang iba.
verdict-not-in-force = Walang patakarang umiiral sa araw na iyon.
verdict-ask-office = Walang numerong maibibigay dito; magtanong sa opisina.
quota-head-some = <b>{ $no1 } trainee sa unang taon</b> (No. 1), kung { $staff } ang full-time na { $care ->
        [yes] care staff sa pasilidad na ito
       *[no] empleyado
    }{ $excellent ->
        [yes]
            , bilang { $type ->
                [supervised] <i>mahusay</i> na kumpanya na may mahusay na organisasyon
               *[enterprise] <i>mahusay</i> na kumpanya
            }
       *[no]
            { $type ->
                [supervised] , dumadaan sa supervising organization
               *[enterprise] , galing sa sarili ninyong kumpanya sa abroad
            }
    }.
quota-head-none = <b>Wala</b>: kung { $staff } ang full-time na { $care ->
        [yes] care staff
       *[no] empleyado
    }, ang bilang para sa unang taon (No. 1) ay { $no1 }{ $excellent ->
        [yes] , kahit bilang mahusay na kumpanya
       *[no] { "" }
    }{ $type ->
        [supervised] .
       *[enterprise] , sa company-alone type.
    }
quota-head-over = <b>Mas marami ang trainee kaysa sa pinapayagan ng limit.</b> Kung { $staff } ang full-time na { $care ->
        [yes] care staff
       *[no] empleyado
    }, ang No. 1 ay puwedeng { $no1 }{ $excellent ->
        [yes] { " " }para sa mahusay na kumpanya
       *[no] { "" }
    }{ $type ->
        [supervised] .
       *[enterprise] { " " }(company-alone type).
    }
quota-head-closed = <b>Wala nang bagong trainee na makakapagsimula sa programang ito.</b> Ang limit kung { $staff } ang full-time na { $care ->
        [yes] care staff
       *[no] empleyado
    } ay { $no1 } noon sa No. 1{ $excellent ->
        [yes] { " " }(mahusay)
       *[no] { "" }
    }{ $type ->
        [supervised] .
       *[enterprise] { " " }(company-alone type).
    }
quota-limit = { $what ->
        [no1] No. 1 · unang taon:
        [no2] No. 2 · taon 2–3:
        [no3] No. 3 · taon 4–5:
       *[total] Lahat ng stage, pinagsama, hanggang:
    } <b>{ $most }</b>{ $sure ->
        [yes] { "" }
       *[no] { " " }(hindi nakalathala; kinuwenta)
    }{ $what ->
        [no3] { " " }(puwede lang kung nagsimula ang No. 2 hanggang { $until })
       *[other] { "" }
    }
quota-more-none = <b>Wala nang dagdag ngayon.</b> Puno na ang mga puwesto para sa unang taon (No. 1).
quota-more = <b>{ $more } pa sa unang taon</b> (No. 1) ngayon.
quota-more-range = <b>{ $least }–{ $most } pa sa unang taon</b> (No. 1) ngayon: depende kung nasa anong taon na { $here ->
        [1] ang trainee ninyo
       *[other] ang { $here } trainee ninyo
    }.
quota-more-ways = { $some ->
        [yes] Kung ang natitirang { $rest }
       *[no] Kung ang lahat ng { $rest }
    } ay nasa taon 1 (No. 1): { $over1 ->
        [0] <b>{ $year1 }</b> pa
       *[other] <b>lampas ng { $over1 } sa limit</b>
    }. Kung nasa taon 2–3 (No. 2): { $over2 ->
        [0] <b>{ $year2 }</b> pa
       *[other] <b>lampas ng { $over2 } sa limit</b>
    }. Sabihin sa akin ang mga taon: “Mga trainee na narito na”.
quota-wish = { $verdict ->
        [yes] <b>Oo, ayon sa bilang: { $wanted } ang puwedeng magsimula sa unang taon</b> (No. 1).
        [no] <b>Hindi, hindi puwede ang { $wanted } sa isang taon.</b>
        [excellent] <b>Hindi puwede ang { $wanted } sa isang taon, maliban kung mahusay ang kumpanya at ang organisasyon.</b>
       *[open] <b>Kung puwedeng magsimula ang { $wanted } ay depende sa taon ng mga trainee na narito.</b>
    }
quota-over-all = <b>Mas marami ang trainee kaysa sa pinapayagan ng limit: { $here } ang narito, hanggang { $most } lang sa lahat ng stage na pinagsama.</b>
quota-took = <i>Pagkaintindi ko: { $staff } full-time na { $care ->
        [yes] care staff
       *[no] empleyado
    }{ $total ->
        [0] { "" }
       *[other] { " " }({ $total } − { $before } trainee, na hindi bilang na empleyado)
    }, { $here ->
        [0] walang trainee
       *[other] { $here } trainee
    } dito{ $gone ->
        [0] { "" }
       *[other] { " " }({ $before } − { $gone } na umalis)
    }{ $stages ->
        [yes] { " " }(No. 1: { $no1 }, No. 2: { $no2 }, No. 3: { $no3 })
        [some] { " " }(sa kanila No. 1: { $no1 }, No. 2: { $no2 }, No. 3: { $no3 }; hindi sinabi ang taon ng iba)
       *[no] { "" }
    }{ $wanted ->
        [0] { "" }
       *[other] , { $wanted } ang darating
    }.</i>
quota-together = Kabuuan: { $total }
quota-rough = ⚠ Tantiya lang ang sinabi ninyo: kung { $staff } ang full-time na empleyado, magiging <b>{ $no1 }</b> sa unang taon. Bilangin nang eksakto.
quota-why = Bakit: { $steps }.
quota-licence = ⚠ Totoo lang ito kung may general license (一般監理事業) din ang supervising organization (監理団体). Kung specified license (特定監理事業), { $no1 } sa unang taon.
quota-left-out = Hindi binilang na full-time na empleyado: { $left }. Hindi bilang ang part-timer na kulang ang oras, pana-panahong manggagawa at empleyado sa abroad; ayon sa ulat, hindi rin ang dispatched mula sa agency (派遣). Presidente at self-employed (一人親方): itanong muna sa OTIT bago bilangin.
quota-specified = ⚠ Specified license (特定監理事業) ang hawak ng supervising organization (監理団体) ninyo, kaya bilang ng karaniwang kumpanya ang susundin, at walang No. 3. Para sa mas malaking bilang, kailangan din nito ng general license (一般監理事業).
quota-if-excellent = Kung <i>mahusay</i> ang kumpanya (at organisasyon): { $no1 } / { $no2 } / { $no3 } (No. 1 / 2 / 3; puwede lang ang No. 3 kung nagsimula ang No. 2 hanggang { $until }).
quota-if-excellent-care = Kung <i>mahusay</i> ang kumpanya at organisasyon: { $no1 } sa unang taon, { $total } sa kabuuan.
quota-until = ⚠ Hanggang { $last_start } lang ang mga bagong simula; { $filing ->
        [still] mag-apply para sa plan hanggang { $last_application }.
       *[over] hanggang { $last_application } lang puwedeng mag-apply ng bagong plan.
    }
quota-room-head = <b>Puwang ngayon</b>, kasama ang mga trainee ninyo:
quota-room = { $what ->
        [no1] No. 1:
        [no2] No. 2:
       *[no3] No. 3:
    } <b>{ $more }</b> pa{ $binding ->
        [total] { " " }(limitado ng kabuuan)
        [last_start] { " " }(tapos na ang mga bagong simula)
       *[other] { "" }
    }
hours-move = ilipat ang { $hours } oras mula sa { $source ->
        [related] kaugnay
       *[peripheral] peripheral
    } papunta sa kinakailangan{ $either ->
        [yes] { " " }o kaugnay
       *[no] { "" }
    } na trabaho
hours-move-lawful = Para maging legal: { $moves } ({ $after }).
hours-move-both = Para masunod din ang mga bahagi ayon sa page: { $moves } ({ $after }).
step-band = { $first ->
        [0] hanggang { $last }
        [1] hanggang { $last }
       *[other] { $first }–{ $last }
    } full-time na empleyado (kayo: { $staff }) → batayang bilang { $basic }
step-band-open = { $first } o higit pang empleyado → { $share } ng { $staff } = { $basic }
step-share = company-alone type → { $share } ng { $staff } = { $basic }
step-care = { $first ->
        [1] hanggang { $last }
       *[other] { $first }–{ $last }
    } care staff (kayo: { $staff }) → batayang bilang { $basic }
step-care-open = { $first } o higit pang care staff → { $share } ng { $staff } = { $basic }
step-times = { $what ->
        [no1] No. 1
        [no2] No. 2
        [no3] No. 3
       *[total] lahat ng stage, pinagsama
    }: { $times } beses niyon = { $number }
step-ceiling = Kung { $staff } ang empleyado, ang { $what ->
        [no1] No. 1
        [no2] No. 2
        [no3] No. 3
       *[total] lahat ng stage na pinagsama
    } ay hindi puwedeng higit sa { $most }.
step-rounded-down = { $what ->
        [no1] No. 1
        [no2] No. 2
        [no3] No. 3
       *[total] Lahat ng stage
    }: { $number }, at hindi hihigit, kaya { $most }.
step-rounded-early = ⚠ { $what ->
        [no1] No. 1
        [no2] No. 2
        [no3] No. 3
       *[total] Lahat ng stage
    }: hindi sinasabi ng batas kung kailan magra-round. Kung sa simula ini-round, { $safe }; kung sa dulo, { $most }; magplano gamit ang { $safe }.
step-page-care = Pareho rito ang lalabas sa nasa page ng programa, “{ $share } bawat taon, mas kaunti sa { $below } staff” ({ $number } ng { $staff }), ini-round pataas.
step-construction-total = Sa konstruksyon, ang lahat ng trainee na pinagsama ay hindi puwedeng mas marami sa { $staff } full-time na empleyado: { $most }.
quota-filed = <b>Puwede lang kung in-apply ang plan hanggang { $last_application }:</b>
hours-head-yes = ✅ <b>Pasado ang plan</b>, ayon sa ordinansa at sa page ng programa.
hours-head-over-guideline = ⚠ <b>Legal, pero lampas sa gabay ng page.</b>
hours-head-shares-right = ✅ <b>Pasado ang tatlong bahagi</b>, ayon sa ordinansa at sa page ng programa. Tama lang ang plan kung tama rin ang oras ng kaligtasan: kailangan pa itong i-check.
hours-head-shares-lawful = ⚠ <b>Legal ang tatlong bahagi, pero lampas sa gabay ng page.</b> Kailangan pang i-check ang oras ng kaligtasan.
hours-head-no = ❌ <b>Hindi pasado ang plan.</b>
hours-head-more-facts = <b>Kailangan ko ang oras ng tatlong uri.</b>
hours-head-not-in-force = <b>Walang patakaran sa oras na umiiral sa araw na iyon.</b>
hours-share = { $sign } { $what ->
        [required] Kinakailangan
        [related] Kaugnay
       *[peripheral] Peripheral
    } { $hours } oras · { $part } ({ $what ->
        [required] hindi bababa sa { $law }
        [related] hindi hihigit sa { $law }; page ng programa: mas mababa sa { $page }
       *[peripheral] hindi hihigit sa { $law }; page ng programa: { $page }
    })
hours-shares = <b>Binasa ko ito bilang bahagi ng oras ng trabaho: kinakailangan { $required }, kaugnay { $related }, peripheral { $peripheral }.</b> { $verdict ->
        [yes] ✅ Pasok ang mga bahaging ito sa ordinansa at sa page ng programa; tama lang ang plan kung tama rin ang oras ng kaligtasan.
        [page] ⚠ Pasok ang mga bahaging ito sa ordinansa, pero lampas sa gabay ng page ng programa.
        [sum] Hindi 100% ang kabuuan, kaya hindi ko ito mahuhusgahan.
       *[no] ❌ Hindi pasok sa ordinansa ang mga bahaging ito.
    } Hindi bababa sa { $required_law } ang kinakailangang trabaho, hindi hihigit sa { $related_law } ang kaugnay at { $peripheral_law } ang peripheral. Para masuri ang plan pati ang trabahong pangkaligtasan, kailangan ko ang oras, halimbawa <b>1000/500/420</b>.
hours-safety-open = Hindi pa na-check: gawaing pangkaligtasan at pangkalusugan, ikasampu ng bawat uri ({ $required } / { $related } / { $peripheral } oras).
hours-safety-alone = Hindi ko ginamit ang { $said } oras ng gawaing pangkaligtasan: binibilang ang oras ng kaligtasan ayon sa uri, ikasampu ng bawat isa. Sabihin ito bilang kinakailangan/kaugnay/peripheral, na may “kaligtasan” sa unahan.
number-negative = <b>Mas mababa sa zero ang { $number }.</b> Kailangan ko ng buong numero, halimbawa <b>45</b> para sa full-time na empleyado, o tatlo para sa mga oras ng plan: <b>1000/500/420</b>.
number-not-whole = <b>Hindi ako makabilang gamit ang { $number }.</b> Kailangan ko ng buong numero sa simpleng digit, halimbawa <b>45</b> para sa full-time na empleyado, o tatlo para sa mga oras ng plan: <b>1000/500/420</b>.
number-trainees = <b>{ $number } trainee: alin sa dalawa?</b> Sabihin ang isang numero, at ang full-time na empleyado, halimbawa <b>45 empleyado, 4 trainee</b>.
number-which = <b>{ $count ->
        [2] Alin sa dalawa?
       *[other] Alin sa mga ito?
    }</b> { $numbers } — nakadepende ang mga limit sa eksaktong bilang ng full-time na empleyado. Pinagsasama ang mga site ng isang kumpanya; sa caregiving, bawat isa ay hiwalay.
number-staff = { $given ->
        [yes] Wala akong nakitang bilang ng empleyado sa “{ $said }”. { "" }
       *[no] { "" }
    }<b>Ilan ang full-time na empleyado ng kumpanya?</b> Sapat na ang numero, halimbawa <b>45</b>; hindi bilang ang mga trainee.
number-no-day = <b>Walang ganyang araw: { $said }.</b> Ibigay ang buwan at taon, halimbawa <b>Mayo 2027</b> o <b>2027-05</b>.
number-past = <b>Lumipas na ang { $month }.</b> Ibigay ang buwang darating pa, halimbawa <b>{ $example }</b>.
answer-titp-only = Technical Intern Training lang (ESD: hindi alam):
lead-titp = Technical intern training:
steer-earliest = Ang pinakamaagang simula ayon sa karaniwang tagal ay <b>{ $month }</b>.
hours-many = Higit sa tatlo ang numero sa “{ $said }”. Kailangan ko ang oras ng tatlong uri.
hours-none = Wala akong nakitang oras sa “{ $said }”.
number-zero = <b>Wala pang oras sa plan na ito.</b> Ibigay ang oras ng kinakailangan, kaugnay at peripheral na trabaho, halimbawa <b>1000/500/420</b>.
number-not-hours = <b>Hindi oras ang { $number }, kaya hindi ko pa ito masuri.</b> Ibigay ang oras ng kinakailangan, kaugnay at peripheral na trabaho, halimbawa <b>1000/500/420</b>.
change-nothing = <b>Wala pang mapapalitan.</b> Magbigay muna ng numero: “45 empleyado”, o ang oras ng plan, “1000/500/420”.
change-which = <b>Aling numero ang papalitan ko ng { $number }?</b>
steer-nothing-back = Wala nang mababalikan. Narito ang menu.
steer-thanks = Walang anuman po. Kung may iba pa, magtanong lang.
steer-hello = Hello po! Magtanong sa sarili ninyong salita, o mag-tap sa ibaba.
steer-other = Baka mali ang pagkaintindi ko. Pakisabi sa ibang salita, o mag-tap sa ibaba.
steer-word = Hindi ako sigurado sa ibig ninyong sabihin. Magtanong sa sarili ninyong salita, o mag-tap sa ibaba.
esd-quota-head = <b>Ikusei Shuro (ESD, 育成就労): mga { $ordinary } worker sa kabuuan</b>, kung { $staff } ang full-time na empleyado (pinagsama ang tatlong taon). Sa mahusay na employer, mga { $excellent }; sa labas ng zone ng malalaking lungsod, na may mahusay na organisasyon, mga { $region }.
esd-quota-ordinary = <b>Ikusei Shuro (ESD, 育成就労): mga { $ordinary } worker sa kabuuan</b>, kung { $staff } ang full-time na empleyado (pinagsama ang tatlong taon).
esd-quota-none = <b>Ikusei Shuro (ESD, 育成就労): wala pang nakalathalang numero para sa kasong ito.</b> Binibilang ito sa tatlong taon na pinagsama; magtanong sa Immigration Services Agency.
esd-quota-open = ⚠ Tantiya ito mula sa kasalukuyang mga numero: hindi ko alam ang nakalimbag na talahanayan ng ESD. Magsisimula ang ESD sa { $begins }. Hindi ito ang limit para sa mga technical intern trainee.
hours-bound-head = { $what ->
        [required] <b>Hindi bababa sa { $law } oras ng kinakailangang trabaho</b> sa { $total } oras.
        [related] <b>Hindi hihigit sa { $law } oras ng kaugnay na trabaho</b> sa { $total } oras; ang gusto ng page ng programa ay { $page } o mas kaunti.
       *[peripheral] <b>Hindi hihigit sa { $law } oras ng peripheral na trabaho</b> sa { $total } oras; ang pinapayagan ng page ng programa ay { $page }.
    }
hours-bound = { $what ->
        [required] Kinakailangan: hindi bababa sa { $law } oras
        [related] Kaugnay: hindi hihigit sa { $law } oras (page ng programa: { $page } oras)
       *[peripheral] Peripheral: hindi hihigit sa { $law } oras (page ng programa: { $page } oras)
    }
hours-part-head = { $verdict ->
        [yes] ✅ <b>Tama ang { $hours } oras</b>
        [page] ⚠ <b>Legal ang { $hours } oras, pero lampas sa { $page } oras ng page ng programa</b>
       *[no]
            ❌ <b>Ang { $hours } oras ay { $what ->
                [required] kulang ng { $apart } oras
               *[other] sobra ng { $apart } oras
            }</b>
    }: { $what ->
        [required] ang kinakailangang trabaho ay hindi dapat bumaba sa { $law } oras
        [related] ang kaugnay na trabaho ay hindi puwedeng humigit sa { $law } oras
       *[peripheral] ang peripheral na trabaho ay hindi puwedeng humigit sa { $law } oras
    } sa { $total } oras. Hindi pa na-check ang ibang uri at ang oras ng kaligtasan.
sheet-read = <i>Nabasa{ $page ->
        [none] { "" }
       *[other] { " " }mula sa “{ $page }”
    }: kinakailangan { $required_hours } oras ({ $required }), kaugnay { $related_hours } oras ({ $related }), peripheral { $peripheral_hours } oras ({ $peripheral }).</i>
sheet-ask = <b>Hindi ko huhusgahan ang plan na ito hangga't hindi iyon malinaw.</b> Itama ang file at ipadala ulit, o ipadala ang tatlong numero: kinakailangan/kaugnay/peripheral.
template-how = <b>Isang blangkong plan.</b> Punan ang oras ng bawat buwan at ibalik ang file: iche-check ko ito at mamarkahan ang mali. Puwede rin ang ibang talahanayan, basta nakapangalan doon ang kinakailangan, kaugnay at peripheral na trabaho.
command-template = Blangkong plan na pupunan at ibabalik
sheet-use = I-check ang { $hours } nang ganito
sheet-doubt-months = { $at }: ang kabuuan nito ay hindi ang suma ng mga buwan nito.
sheet-doubt-columns = { $at }: may ilang numero sa tabi nito. Alin ang oras? Isulat ang “合計時間” (kabuuang oras) sa itaas ng kolum na iyon.
sheet-doubt-parts = { $at }: ang oras nito ay hindi ang suma ng mga linya sa ilalim nito. Bahagi ba nito ang mga iyon, o dagdag?
sheet-doubt-total = { $at }: ang kabuuan ay hindi ang suma ng kinakailangan, kaugnay at peripheral na trabaho.
sheet-doubt-several = May ilang plan na magkakaiba: { $at }. Magpadala ng isa lang bawat beses.
sheet-doubt-part-hours = { $at }: hindi buo ang mga oras. I-round gaya ng ginagawa sa plan.
sheet-doubt-below-zero = { $at }: mas mababa sa zero ang oras.
sheet-doubt-uncomputed = { $at }: formula ito na hindi pa nakukuwenta. Buksan ang file sa spreadsheet, i-save doon, at ipadala ulit.
sheet-doubt-unread = { $at }: hindi ko mabasa ang oras doon. Isulat bilang simpleng numero, gaya ng 1000.
sheet-doubt-loose-safety = { $at }: ang mga oras ng kaligtasan na ito ay walang kinabibilangang uri ng trabaho, kaya hindi ko isinama. Ibigay ito para sa bawat uri.
sheet-safety-over = <b>Mas marami ang oras ng kaligtasan ng isang uri kaysa sa oras nito.</b> Bahagi lang ito ng oras na iyon. Itama ang file at ipadala ulit.
sheet-no-plan = <b>Wala akong nakitang plan sa file na ito.</b> Hinahanap ko ang kinakailangan, kaugnay at peripheral na trabaho (必須・関連・周辺) sa isang column o isang row, na may oras sa tabi o sa ibaba.
sheet-too-large = <b>Masyadong malaki ang file na ito para sa akin.</b> Ipadala ang sheet lang na may plan.
sheet-encrypted = <b>May password ang file na ito.</b> I-save ito nang walang password at ipadala ulit.
sheet-no-table = <b>Hindi ito talahanayang mababasa ko.</b> Nababasa ko ang xlsx, xls, ods at csv. Puwede ring i-type ang oras: 1000/500/420.
sheet-broken = <b>Hindi mabasa ang file na ito; baka sira.</b> Buksan ito, i-save ulit bilang xlsx, at ipadala ulit.
sheet-uncomputed = <b>Hindi pa nakukuwenta ang mga formula sa file na ito.</b> Buksan ito sa spreadsheet, i-save doon, at ipadala ulit.
button-stage-three = Ano ang hindi makakarating sa No. 3?
button-privacy = Ano ang naka-save
jobs-ask = <b>Aling field?</b> Noong Marso 2021 may { $then } uri ng trabaho na may { $then_tasks } gawain; ngayon mga { $now } na may { $now_tasks }, ayon sa listahan ng Hulyo 2026.
jobs-in = <b>{ $field }</b>: aling uri ng trabaho?
jobs-yes = Nasa listahan ang <b>{ $name }</b> (field: { $field }).
jobs-several = <b>Ang “{ $word }” ay maaaring isa sa mga ito.</b>
jobs-task = • { $name }{ $no3 ->
        [yes] { "" }
       *[no] { " " }— walang No. 3
    }{ $since }
jobs-since = { " " }(mula { $day })
jobs-stages = Ang mga gawaing nasa listahan ay maaaring umabot sa No. 2 (3 taon lahat). Maliban kung may markang “walang No. 3”, maaari ring umabot sa No. 3, pero sa mahusay na kumpanya lang (na may mahusay na organisasyon); ang magsisimula ng No. 1 ngayon ay hindi na makakaabot dito. OTIT ang nagpapasya sa bawat plan.
jobs-unsure = ⚠ Ang entry na ito ay batay sa iisang listahan ng Hulyo 2026; magtanong sa OTIT bago magplano gamit ito.
jobs-special-care = May sariling patakaran ang caregiving: antas ng Japanese, uri ng pasilidad, mga instructor, bilang ayon sa pasilidad.
jobs-special-construction = May sariling patakaran ang konstruksyon: lisensya, CCUS, tuloy-tuloy na sahod, at limit sa lahat ng trainee na pinagsama.
jobs-special-fishery = May sariling bilang ang mga bangkang pangisda at aquaculture, na itinakda ng isang notice; magtanong sa Fisheries Agency o sa OTIT.
jobs-several-line = • <b>{ $name }</b> ({ $field })
jobs-note = { $note }
jobs-esd = Mula Abril 2027: kung pangalan lang ang pagbabatayan, sa field na “{ $field }” ng Ikusei Shuro (育成就労). Hindi isa-sa-isa ang tugma ng mga uri ng trabaho at mga field; magtanong bago magplano.
jobs-no-field = Kung pangalan lang ang pagbabatayan, kabilang ito sa “{ $field }”, { $esd ->
        [yes] isang field ng SSW (Specified Skilled Worker) at, mula Abril 2027, ng Ikusei Shuro (ESD, 育成就労). Itanong kung tumatanggap pa ng tao ang field na iyon.
       *[no] isang field ng SSW (Specified Skilled Worker), hindi ng Ikusei Shuro (ESD, 育成就労).
    }
jobs-script = <b>Hindi ko mahahanap ang trabaho sa ganitong letra.</b> I-type ito sa English o Japanese, halimbawa <b>welding</b> o <b>溶接</b>.
jobs-no = <b>Wala sa listahan ang “{ $word }”{ $work ->
        [none] { "" }
       *[other] { " " }({ $work })
    }, sa abot ng nakikita ko.</b> Kung gayon, No. 1 lang (hanggang isang taon) ang bukas, at puwede lang kung higit ang trabaho sa pag-uulit ng bagay na natututunan agad ng kahit sino. Magtanong sa OTIT bago magplano.
jobs-source = Listahan ng uri ng trabaho, Hulyo 2026
dates-when = { $kind ->
        [day] sa { $said }
       *[span] sa { $said }
    }
dates-taken = Kinuwenta ko gamit ang { $days }. Kung ibang araw iyon, sabihin ninyo sa akin.
dates-no = <b>Hindi: walang bagong technical intern trainee na makakapagsimula sa panahong iyon.</b>
dates-which = <b>Aling araw ang alin?</b> Nabasa ko: { $dates }. Pakisabi nang ganito: “nag-apply ng plan noong Marso 10, 2027, simula sa Hunyo 5, 2027”. Ang bagong trainee ay dapat magsimula hanggang { $last_start }, na may plan na in-apply hanggang { $last_application }.
dates-which-month = <b>Aling buwan, sa { $said }?</b> Ang bagong technical intern trainee ay puwedeng magsimula hanggang { $last_start }, na may plan na in-apply hanggang { $last_application }; pagkatapos niyon, Ikusei Shuro (ESD, 育成就労) na lang ang bukas. Ibigay ang buwan at taon, halimbawa Mayo 2027.
dates-which-day = <b>Aling araw, sa { $said }?</b> Ang plan para sa bagong trainee ay dapat i-apply hanggang { $last_application }, at ang simula ay hanggang { $last_start }.
dates-late-start = { $what ->
        [filed] Hindi iyon nababago ng plan na in-apply { $by }: ang huling araw ng pag-apply ay { $last_application }, at ang huling araw ng simula ay { $last_start }; ang simula ninyo ay { $start }.
       *[certified] Hindi iyon nababago ng plan na inaprubahan { $by }: ang huling araw ng simula ay { $last_start }; ang simula ninyo ay { $start }.
    }
dates-late-plan = <b>Hindi: hindi puwedeng i-apply { $by } ang plan para sa bagong technical intern trainee; ang huling araw ay { $last_application }.</b> Maaga pa sana ang simula { $start } (huling araw { $last_start }), pero hindi kung walang plan na in-apply sa oras. { $begun ->
        [yes] Nagsimula na ang Ikusei Shuro (ESD, 育成就労) sa panahong iyon, na may sarili nitong plan.
       *[no] Nagsimula na ang Ikusei Shuro (ESD, 育成就労) sa panahong iyon, pero walang inaasahang darating sa ilalim nito nang ganoon kaaga.
    }
dates-in-time = { $sure ->
        [open] <b>Posible lang ang simula { $start } kung in-apply ang plan hanggang { $last_application }.</b> Kung gayon, ayos lang na aprubahan ito { $by }. Kailan ito in-apply?
       *[yes]
            <b>Oo, pagdating sa mga araw: plan na { $what ->
                [filed] in-apply
               *[certified] inaprubahan
            } { $by }, simula { $start }.</b> Ang huling araw ng pag-apply ay { $last_application }, ang huling araw ng simula ay { $last_start }. Dapat aprubado ang plan bago ang simula.
    }
dates-plan-alone = { $when ->
        [early] <b>Umabot ({ $by }): ang huling araw ng pag-apply ay { $last_application }.</b> Dapat ding magsimula ang trainee hanggang { $last_start }.
        [late] <b>Hindi: hindi puwedeng i-apply { $by } ang plan para sa bagong technical intern trainee; ang huling araw ay { $last_application }.</b> Tuloy ang mga plan para sa susunod na stage ng mga trainee na narito na, at ang pagbabago ng mga plan.
       *[open] <b>Depende: ang plan na inaprubahan { $by } ay dapat in-apply hanggang { $last_application }.</b> Dapat magsimula ang trainee hanggang { $last_start }.
    }
no2-begun = { $which ->
        [early] <b>Pagdating sa araw, oo: ang No. 2 { $day } ay hindi lampas sa huling araw, { $last }, kaya bukas pa rin ang No. 3 (taon 4–5) pagkatapos ng { $begins }.</b> Ayon sa isang source, ang binibilang ay ang araw na pinayagan ang pagpapalit ng status. Dapat ding matugunan ang ibang kondisyon:
        [coming] <b>Pagdating sa araw, puwedeng magsimula ang No. 2 { $day }: posible pa rin ang paglipat mula No. 1 papuntang No. 2 pagkatapos ng { $begins }.</b> Hindi na bukas ang No. 3 (taon 4–5) noon: para doon, dapat nagsimula ang No. 2 hanggang { $last }.
        [late] <b>Walang No. 3 (taon 4–5): ang No. 2 { $day } ay lampas sa huling araw, { $last }.</b> Ang No. 2 mismo ay puwedeng simulan at tapusin, kahit pagkatapos ng { $begins }.
       *[open] <b>Depende sa araw na nagsimula ang No. 2: kung hanggang { $last }, bukas pa rin ang No. 3 (taon 4–5) pagkatapos ng { $begins }; kung isang araw na mas huli, hindi na.</b> Anong araw iyon, kasama ang taon? Ayon sa isang source, ang binibilang ay ang araw na pinayagan ang pagpapalit ng status.
    }
no2-permitted = Ayon sa isang source, ang binibilang ay ang araw na pinayagan ang pagpapalit ng status of residence.
no2-before-end = Ang No. 2 na nagtatapos { $end } ay karaniwang nagsimula dalawang taon bago iyon.
no2-after-arrival = Dumating { $came }: karaniwang nagsisimula ang No. 2 mga isang taon pagkatapos.
esd-hours-head = { $fits ->
        [yes] <b>✅ Ayon sa bahaging itinakda ng Ikusei Shuro (ESD, 育成就労), pasado ang kinakailangang trabaho: { $hours } sa { $total } oras; kailangan ng hindi bababa sa { $share }.</b>
       *[no] <b>❌ Ayon sa bahaging itinakda ng Ikusei Shuro (ESD, 育成就労), kulang ang kinakailangang trabaho: { $hours } sa { $total } oras; kailangan ng hindi bababa sa { $share }.</b>
    } Magsisimula ang ESD sa { $begins }.
esd-hours-open = Iba ang mga bahagi ng Technical Intern Training (kinakailangan, kaugnay, peripheral) at hindi ito para sa ESD. Kinuha ko ang unang numero bilang kinakailangang trabaho sa ESD.
arrival-titp = Simula { $month }: bukas ang Technical Intern Training{ $begun ->
        [yes] { " " }kung in-apply ang plan hanggang { $last_application }. Nagsimula na ang Ikusei Shuro (育成就労) sa panahong iyon, pero walang inaasahang darating sa ilalim nito nang ganoon kaaga.
       *[no] ; ang kapalit nito, ang Ikusei Shuro (育成就労), ay hindi pa nagsisimula.
    }
arrival-esd = Simula { $month }: Ikusei Shuro (育成就労) lang ang bukas. Sa panahong iyon, wala nang bagong technical intern trainee na makakapagsimula.
arrival-both = Simula { $month }: bukas pa ang Technical Intern Training kung in-apply ang plan hanggang { $last_application }; nagsimula na rin ang Ikusei Shuro (育成就労).
arrival-neither = Simula { $month }: walang bukas sa dalawang programa.
arrival-day = { $left ->
        [0] ngayong araw
       *[other] { $day }
    } · { $what }{ $left ->
        [0] { "" }
        [1]
            { $past ->
                [yes] { " " }(kahapon)
               *[no] { " " }(bukas)
            }
       *[other]
            { $past ->
                [yes] { " " }({ $left } araw na ang nakaraan)
               *[no] { " " }({ $left } araw pa)
            }
    }
timeline-file-by = i-file ang plan hanggang dito, sa pangkalahatan (apat na buwan bago ang simula)
timeline-request-by = hiling ng OTIT na maisumite ang mga plan ng No. 1 hanggang bandang petsang ito (hiling, hindi batas)
timeline-last-application = huling araw ng pag-apply ng plan para sa bagong technical intern trainee
timeline-last-start = huling araw na makakapagsimula ang bagong technical intern trainee
timeline-esd-arrival = pinakamaagang makatotohanang pagdating sa ilalim ng Ikusei Shuro (ESD)
timeline-intake = ang simula ninyo
timeline-no1-ends = matatapos ang No. 1
timeline-no2-ends = matatapos ang No. 2
