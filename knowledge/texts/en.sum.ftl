## An answer reckoned with a person's own numbers

sum-overtime = <b>With your numbers: { $hourly } an hour and { $hours } hours of overtime in a month are at least { $pay } for that overtime, before deductions.</b>
sum-rest-day = <b>With your numbers: { $hours } hours at { $hourly } are at least { $rest } on your legal rest day (法定休日). On another day, as overtime, at least { $pay }.</b> Before deductions.
sum-below-minimum = <b>{ $hourly } an hour is too little everywhere in Japan: even the lowest minimum wage I know is { $lowest }.</b>
sum-overtime-below = <b>{ $hourly } an hour for overtime is too little everywhere in Japan: even on the lowest minimum wage I know ({ $lowest }) it is about { $least }.</b> Yours must be at least 25% above your own hourly pay.
sum-minimum = <b>{ $place }: the minimum wage is { $least } an hour, since { $since }.{ $which ->
        [less] { " " }{ $hourly } is too little.
        [enough] { " " }{ $hourly } isn't under it.
       *[none] { "" }
    }</b> Some trades have a higher one of their own (特定最低賃金).
sum-hours = <b>{ $which ->
        [against] { $hours } hours of overtime in a month are against the law: even with a special clause overtime and work on rest days together must stay under { $most } hours.
       *[much] { $hours } hours of overtime in a month are over the usual limit of { $limit }: only a special clause of the 36 agreement (36協定) can allow more, for some months.
    }</b>
sum-pension = <b>With your numbers: { $pay } × { $times } = about { $sum } for { $months } months; about { $left } after tax, which you can ask back.</b> What counts is the average pay the premiums were taken from (標準報酬).{ $which ->
        [fewer] { " " }Only months of employees' pension count; the month of lectures as a rule isn't one. With a month less it is × { $fewer }.
       *[same] { "" }
    }
sum-take-home = <b>With your numbers: { $pay } a month − about { $insurance } health insurance, pension and employment insurance{ $which ->
        [rent] { " " }− { $rent } rent
       *[none] { "" }
    }{ " " }= about { $left }.</b> Income tax, from the second year resident tax, and what else is agreed come off, too (rates of fiscal 2026).
sum-less-named = <b>With your numbers: { $sum } = { $left }.</b> Only what you named is taken off.
sum-esd-fee = <b>With { $pay } of pay a month, that is at most { $most } ({ $months } months' pay, overtime not counted).</b>
sum-leave = <b>After { $months } months of work (lectures not counted) it is { $days } days a year, if you came on at least 80% of the working days.</b>
sum-leave-left = <b>{ $which ->
        [told] With your numbers: { $days } − { $taken } = { $left } days of leave are left.
       *[first] Of the first { $days } days (after { $months } months of work), { $left } are left after the { $taken } you took.
    }</b> Ask for the record of your leave (年次有給休暇管理簿).
sum-room = <b>{ $square } m² for { $people } people are { $each } m² each: { $which ->
        [less] too small as a bedroom, { $needed } m² each are needed.
       *[enough] enough if that is bedroom alone; { $needed } m² each are needed.
    }</b>
sum-rent = <b>{ $people } × { $rent } = { $all } a month together.</b> Compare that with the real rent of the whole flat or house.
