# The fourth conversation: are we excellent. Buttons of a checklist are short: 30 characters at most.

## Are we excellent: the points, question by question

flow-excellence = Are we excellent
excellence-sat = <b>How many of your trainees sat the basic grade test (基礎級) in the last three years?</b>
excellence-sat-hint = I need a number, such as <b>10</b>; <b>0</b> if nobody did.
excellence-sat-name = Sat the basic grade
excellence-passed = <b>How many of them passed</b>, written and practical?
excellence-passed-hint = I need a number, such as <b>9</b>, and not more than sat it.
excellence-passed-name = Passed the basic grade
excellence-finished = <b>How many trainees finished No. 2 or No. 3 in the last three years?</b> Leave out those who couldn't sit the test for a reason nobody could avoid.
excellence-finished-hint = I need a number, such as <b>8</b>; <b>0</b> if nobody did.
excellence-finished-name = Finished No. 2 or No. 3
excellence-grade3 = <b>How many passed the practical test of grade 3 (3級) in these years?</b>
excellence-grade3-hint = I need a number, such as <b>6</b>; <b>0</b> if nobody did.
excellence-grade3-name = Passed grade 3
excellence-grade2 = <b>How many passed the practical test of grade 2 (2級)?</b>
excellence-grade2-hint = I need a number, such as <b>1</b>; <b>0</b> if nobody did.
excellence-grade2-name = Passed grade 2
excellence-written = <b>How many passed the written test (学科) of grade 3 or 2?</b>
excellence-written-hint = I need a number, such as <b>2</b>; <b>0</b> if nobody did.
excellence-written-name = Passed a written test
excellence-excellent_staff = <b>Courses, lodging and support: which of these do you have?</b> Courses: in the last three years. Lodging: a room of their own for every trainee, or at least 20% of the rent paid by you.
excellence-excellent_staff-hint = Tap the lines, or type the numbers of the true ones, such as <b>1 2 5</b>; <b>4 no</b> for one that isn't.
excellence-excellent_staff-name = Courses and support
excellence-wage = <b>What part of the minimum wage is the lowest pay of your first-year trainees, in per cent?</b> Lowest hourly pay ÷ minimum wage × 100; the minimum wage itself is 100.
excellence-wage-hint = I need a whole number of per cent, such as <b>105</b>.
excellence-wage-name = Pay in % of the minimum
excellence-rise = <b>By how many per cent does pay rise from one stage to the next?</b> The smallest rise counts.
excellence-rise-hint = I need a whole number of per cent, such as <b>3</b>; <b>0</b> if it doesn't rise.
excellence-rise-name = Rise in %
excellence-excellent_record = <b>The last three years: which of these hold?</b>
excellence-excellent_record-hint = Tap the lines, or type the numbers of the true ones, such as <b>1 2</b>; <b>3 no</b> for one that isn't.
excellence-excellent_record-name = Record
excellence-excellent_others = <b>Trainees who couldn't go on elsewhere: which of these hold?</b>
excellence-excellent_others-hint = Tap the lines, or type the numbers of the true ones, such as <b>1</b>; <b>2 no</b> for one that isn't.
excellence-excellent_others-name = Trainees of others
excellence-excellent_region = <b>Living here: which of these do you offer?</b>
excellence-excellent_region-hint = Tap the lines, or type the numbers of the true ones, such as <b>1 2</b>; <b>3 no</b> for one that isn't.
excellence-excellent_region-name = Living here

check-excellent-staff-test-help = Help with others' skill tests
check-excellent-staff-instructor-course = Instructor's course, 3 years
check-excellent-staff-life-course = Life instructor's, 3 years
check-excellent-staff-housing = Own rooms or 20% of the rent
check-excellent-staff-manual = Consultation manual, own lang.
check-excellent-staff-counsellor = Counsellor in their language
check-excellent-record-no-order = No improvement order
check-excellent-record-nobody-gone = Nobody disappeared
check-excellent-record-not-to-blame = No disappearance by our fault
check-excellent-others-took-over = We took trainees over
check-excellent-others-change-site = Registered on transfer site
check-excellent-region-language = Japanese lessons
check-excellent-region-exchange = Meeting people of the area
check-excellent-region-culture = Learning Japanese culture

excellence-so-far = <i>So far { $points } points; the line is { $line }.</i>
excellence-head-yes = ✅ <b>By points you are excellent: { $least } of { $full }</b>; the line is { $line }.
excellence-head-no = ❌ <b>Not by points: at most { $most } of { $full }</b>; the line is { $line }.
excellence-head-open = ❔ <b>Not decided yet: { $points } of { $full } points are certain, the line is { $line }.</b> With what is open it may become { $least } to { $most }.
excellence-section = { $section ->
        [tests] Tests
        [staff] Courses
        [treatment] Pay and lodging
        [law] Law, disappearances
        [support] Support
       *[community] Living here
    }: <b>{ $points }</b> of { $most }{ $open ->
        [0] { "" }
        [one] { " " }(1 open)
       *[other] { " " }({ $open } open)
    }
excellence-way = <b>The fewest things that lead to the line:</b>
excellence-item = { $item ->
        [basic_grade] more passes of the basic grade
        [grade_rate] more passes of grade 3 or 2
        [written_passes] written tests passed
        [test_help] help with others' skill tests
        [instructor_course] the instructor's course
        [life_instructor_course] the life instructor's course
        [wage] more pay in the first year
        [pay_rise] a larger rise of pay
        [housing] a room of their own for all, or a fifth of the rent
        [manual] a consultation manual in their language
        [counsellor] a counsellor in their language
        [took_over] trainees taken over
        [change_site] registering on the support site for changes of place
       *[community] Japanese lessons, exchange and culture
    }
excellence-office = { $count ->
        [one] How many points one item gives isn't settled in what I know
       *[other] How many points { $count } items give isn't settled in what I know
    }: ask OTIT or your supervising organisation.
excellence-then = The points table here rests on pages of organisations, not on the printed form: check it against form 1-24 of OTIT before you declare. With a supervising organisation, it needs the general licence (一般監理事業) too. In nursing care there is a test of its own besides, which isn't in these points: ask OTIT.
command-excellent = Are we excellent: add up the points
button-excellence = Add up our points
