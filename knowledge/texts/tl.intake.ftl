# Written by `tis-bot words`; the English beside it is the original.

flow-intake = Mga batch sa loob ng limang taon
button-intake = Planuhin ang mga batch namin
command-intake = Mga batch sa loob ng limang taon: ilan bawat taon
intake-type = { quota-type }
intake-type-hint = { quota-type-hint }
intake-type-name = { quota-type-name }
intake-sector = { quota-sector }
intake-sector-hint = { quota-sector-hint }
intake-sector-name = { quota-sector-name }
intake-staff = { quota-staff }
intake-staff-hint = { quota-staff-hint }
intake-staff-name = { quota-staff-name }
intake-care_staff = { quota-care_staff }
intake-care_staff-hint = { quota-care_staff-hint }
intake-care_staff-name = { quota-care_staff-name }
intake-excellent = { quota-excellent }
intake-excellent-hint = { quota-excellent-hint }
intake-excellent-name = { quota-excellent-name }
intake-here = { quota-here }
intake-here-hint = { quota-here-hint }
intake-here-name = { quota-here-name }
intake-no1 = { quota-no1 }
intake-no1-hint = { quota-no1-hint }
intake-no1-name = { quota-no1-name }
intake-no2 = { quota-no2 }
intake-no2-hint = { quota-no2-hint }
intake-no2-name = { quota-no2-name }
intake-no3 = { quota-no3 }
intake-no3-hint = { quota-no3-hint }
intake-no3-name = { quota-no3-name }
intake-type-supervised = { quota-type-supervised }
intake-type-enterprise = { quota-type-enterprise }
intake-type-enterprise_recognised = { quota-type-enterprise_recognised }
intake-sector-general = { quota-sector-general }
intake-sector-care = { quota-sector-care }
intake-sector-construction = { quota-sector-construction }
intake-sector-agriculture = { quota-sector-agriculture }
intake-sector-fishery = { quota-sector-fishery }
intake-sector-aquaculture = { quota-sector-aquaculture }
intake-wish = <b>Ilan ang gusto ninyong tanggapin bawat taon?</b> Kung “Hindi ko alam”, pinakamaraming pinapayagan ng mga limit ang ipaplano ko.
intake-wish-hint = Kailangan ko ng bilang ng tao bawat taon, halimbawa <b>3</b>. Kung wala, pinakamaraming pinapayagan ng mga limit ang ipaplano ko.
intake-wish-name = Gusto bawat taon
intake-start = <b>Anong buwan magsisimula ang mga una?</b> I-type, halimbawa <b>Mayo 2027</b>, o <b>sa lalong madaling panahon</b>.
intake-start-hint = Kailangan ko ng buwang darating pa at ang taon, halimbawa <b>Mayo 2027</b>. Puwede na ang “sa lalong madaling panahon”.
intake-start-name = Unang simula
intake-no1_began = <b>Anong buwan nagsimula ang No. 1 para sa kanila?</b> I-type kasama ang taon, halimbawa <b>Mayo 2026</b>.
intake-no1_began-hint = Kailangan ko ang buwang ito o mas maaga, kasama ang taon, halimbawa <b>Mayo 2026</b>. Kung ilang grupo, ang pinakahuli.
intake-no1_began-name = Nagsimula ang No. 1
intake-no2_began = <b>Anong buwan nagsimula ang No. 2 para sa kanila?</b> I-type kasama ang taon, halimbawa <b>Mayo 2026</b>.
intake-no2_began-hint = Kailangan ko ang buwang ito o mas maaga, kasama ang taon, halimbawa <b>Mayo 2026</b>. Kung ilang grupo, ang pinakahuli.
intake-no2_began-name = Nagsimula ang No. 2
intake-no3_began = <b>Anong buwan nagsimula ang No. 3 para sa kanila?</b> I-type kasama ang taon, halimbawa <b>Mayo 2026</b>.
intake-no3_began-hint = Kailangan ko ang buwang ito o mas maaga, kasama ang taon, halimbawa <b>Mayo 2026</b>. Kung ilang grupo, ang pinakahuli.
intake-no3_began-name = Nagsimula ang No. 3
intake-began-open = ⚠ Kung hindi ninyo alam kung kailan nagsimula ang isang stage, ang buwang ito ang ginamit ko, kaya pinakamatagal ang bilang sa mga trainee na iyon. Maaaring maiba ang mga numero kapag ginamit ang totoong buwan.
intake-head = <b>{ $esd ->
        [none] { $people } technical intern trainee ang puwedeng magsimula sa { $years } taunang batch, kung { $staff } ang empleyado.
       *[yes] { $people } technical intern trainee pa ang puwedeng magsimula, pagkatapos ay mga { $workers } worker sa ilalim ng ESD (育成就労), sa { $years } taunang batch, kung { $staff } ang empleyado.
    }</b>{ $esd ->
        [none] { " " }Para sa ESD (育成就労) na susunod, walang numerong maibibigay.
       *[yes] { "" }
    }
intake-titp = { $month }: <b>{ $people }</b> { $binding ->
        [wish] (ayon sa gusto ninyo)
        [last_start] (tapos na ang kasalukuyang programa; ESD: walang numerong maibibigay)
        [total] (limit: lahat ng stage, pinagsama)
        [no1] (limit: No. 1)
        [no2] (limit: No. 2, pag-akyat nila)
       *[no3] (limit: No. 3, pag-akyat nila)
    }
intake-esd = { $month }: <b>mga { $people }</b>, ESD { $binding ->
        [wish] (ayon sa gusto ninyo)
       *[esd]
            (limit: ang tantiya para sa lahat ng ESD worker{ $here ->
                [0] { "" }
               *[other] , bawas ang { $here } trainee na narito pa
            })
    }
intake-stages = Sinasabi ng talahanayan <b>kung sino ang narito at mula anong buwan</b>, kung magpapatuloy ang lahat sa bawat stage na bukas sa kanila.
intake-column = { $what ->
        [from] Mula
        [no1] No.1
        [no2] No.2
        [no3] No.3
       *[esd] ESD≈
    }
intake-ordinary = Itinuring na hindi mahusay (優良).
button-sheet = Bilang workbook (xlsx)
intake-sheet = Mga batch
intake-sheet-how = <b>Ang plano ninyo bilang workbook.</b>
