# When, and under which programme: one question, the result's calendar, the lines that open it.

flow-when = When, and under which programme
button-when = When, and which programme?
command-when = When to apply, under which programme, such as /when July 2027
when-start = <b>In which month are they to start?</b> Type it, such as <b>May 2027</b>, or <b>as soon as possible</b>.
when-start-hint = I need a month to come with its year, such as <b>May 2027</b> or <b>2027-05</b>. “As soon as possible” will do.
when-start-name = Start
when-unknown = No month yet: this is what holds for the first month that can as a rule be met if the plan is filed now.
when-over = New technical interns could start only until { $last_start }. Who starts now comes under Employment for Skill Development (育成就労).
button-calendar = Dates for my calendar
calendar-how = { $days ->
        [one] <b>A day for your calendar.</b>
       *[other] <b>{ $days } days for your calendar.</b>
    } Open the file on your phone or computer. If the month changes, ask again and take the new file.
