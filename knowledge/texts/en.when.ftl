# When, and under which programme: one question, the result's calendar, the lines that open it.

flow-when = When, and under which programme
button-when = When, and which programme?
command-when = When to apply, and under which programme, such as /when July 2027
when-start = <b>In which month are they to start?</b> Type it, such as <b>May 2027</b>, or <b>as soon as possible</b>.
when-start-hint = I need a future month with its year, such as <b>May 2027</b> or <b>2027-05</b>. “As soon as possible” will do.
when-start-name = Start
when-unknown = No month given yet, so this is for the earliest month that can normally still be met if the plan is filed now.
when-over = New technical interns could start only until { $last_start }. Anyone starting now comes under Employment for Skill Development (育成就労).
button-calendar = Dates for my calendar
calendar-how = { $days ->
        [one] <b>One date for your calendar.</b>
       *[other] <b>{ $days } dates for your calendar.</b>
    } Open the file on your phone or computer. If the starting month changes, ask again and use the new file.
