# A plan of yearly intakes. Questions that another conversation asks too are taken from it.

flow-intake = Intakes over five years
button-intake = Plan our intakes
command-intake = Intakes over five years: how many each year
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
intake-wish = <b>How many would you like to take each year?</b> With “I don't know” I plan as many as the limits allow.
intake-wish-hint = I need a number of people a year, such as <b>3</b>. Without one I plan as many as the limits allow.
intake-wish-name = Wish per year
intake-start = <b>In which month do the first ones start?</b> Type it, such as <b>May 2027</b>, or <b>as soon as possible</b>.
intake-start-hint = I need a future month with its year, such as <b>May 2027</b>. “As soon as possible” will do.
intake-start-name = First start
intake-no1_began = <b>In which month did No. 1 begin for them?</b> Type it with its year, such as <b>May 2026</b>.
intake-no1_began-hint = I need this month or an earlier one, with its year, such as <b>May 2026</b>. If there were several groups, the latest.
intake-no1_began-name = No. 1 began
intake-no2_began = <b>In which month did No. 2 begin for them?</b> Type it with its year, such as <b>May 2026</b>.
intake-no2_began-hint = I need this month or an earlier one, with its year, such as <b>May 2026</b>. If there were several groups, the latest.
intake-no2_began-name = No. 2 began
intake-no3_began = <b>In which month did No. 3 begin for them?</b> Type it with its year, such as <b>May 2026</b>.
intake-no3_began-hint = I need this month or an earlier one, with its year, such as <b>May 2026</b>. If there were several groups, the latest.
intake-no3_began-name = No. 3 began
intake-began-open = ⚠ Where you don't know when a stage began, I took this month, so those trainees are counted for longest. With the real month the numbers may differ.
intake-head = <b>{ $esd ->
        [none] { $people } technical interns may start in { $years } yearly intakes with { $staff } staff.
       *[yes] { $people } technical interns may still start, then about { $workers } workers under ESD (育成就労), in { $years } yearly intakes with { $staff } staff.
    }</b>{ $esd ->
        [none] { " " }For ESD (育成就労), which follows, no number can be given.
       *[yes] { "" }
    }
intake-titp = { $month }: <b>{ $people }</b> { $binding ->
        [wish] (as you wish)
        [last_start] (the present programme has ended; ESD: no number can be given)
        [total] (limit: all stages together)
        [no1] (limit: No. 1)
        [no2] (limit: No. 2, when they move on)
       *[no3] (limit: No. 3, when they move on)
    }
intake-esd = { $month }: <b>about { $people }</b>, ESD { $binding ->
        [wish] (as you wish)
       *[esd] (limit: the estimate for all ESD workers{ $here ->
            [0] { "" }
           *[other] , less { $here } trainees still here
        })
    }
intake-stages = The table says <b>who is here from which month on</b>, if everybody goes on to each stage open to them.
intake-column = { $what ->
        [from] From
        [no1] No.1
        [no2] No.2
        [no3] No.3
       *[esd] ESD≈
    }
intake-ordinary = Taken as not excellent (優良).
button-sheet = As a workbook (xlsx)
intake-sheet = Intakes
intake-sheet-how = <b>Your plan as a workbook.</b>
