# What is left open: "I don't know" on each question, a plan's stage and total; the result before its last question.

unknown-means = { $what ->
        [type] I reckon with a supervising organisation, as most companies have one; for a company that comes alone it may be fewer.
        [sector] I reckon with “Other”; nursing care and construction have numbers of their own.
        [here] Not subtracted: who is here already counts within these numbers.
        [hours] Without these hours I can't judge the plan.
        [total] I add the three kinds up.
        [stage] The shares are the same in every stage.
        [safety] The safety hours then stay unchecked.
        [month] I reckon by today's rules.
        [earliest] I take the earliest month that can still be met.
        [wish] I plan as many as the limits allow.
       *[open] It stays open, and the result says so.
    }
unknown-staff = <b>Without the number of full-time staff I can't tell yours.</b> This is how it goes; once you know it, just write it, such as <b>45</b>.
hours-stage = <b>Which stage is the plan for?</b> Each stage has a plan of its own.
hours-stage-hint = Please tap a stage, or write <b>1</b>, <b>2</b> or <b>3</b>.
hours-stage-name = Stage
hours-stage-no1 = No. 1 · year 1
hours-stage-no2 = No. 2 · years 2–3
hours-stage-no3 = No. 3 · years 4–5
hours-total = <b>What total of hours does the plan itself give?</b> I check whether the three kinds add up to it. In No. 1 it may include the lectures.
hours-total-hint = I need a number of hours, such as <b>1920</b>.
hours-total-name = Total in the plan
hours-of-stage = { $stage ->
        [no1] Plan for No. 1 (year 1).
        [no2] Plan for No. 2 (years 2–3).
       *[no3] Plan for No. 3 (years 4–5).
    }
hours-lectures = The other { $hours } h of the plan's total are taken for lectures after arrival; they stay out of the shares.
hours-total-apart = ⚠ <b>The numbers don't add up.</b> The three kinds make { $summed } h, the plan says { $total } h: { $apart } h apart. Which is right?{ $lectures ->
        [yes] { " " }In No. 1 the rest may be lectures.
       *[no] { "" }
    }
button-total = { $total } h is the total
button-lectures = The rest is lectures (No. 1)
hours-safety-part = { $hours } h in { $what ->
        [required] required work
        [related] related work
       *[peripheral] peripheral work
    }
hours-safety-more = Smallest change for safety: { $parts } more, within the same hours ({ $after }).
button-now = Result now
