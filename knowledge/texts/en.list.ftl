# A list of companies sent as a file

list-none = For a list of companies I need a row of headings, such as 会社名, 形態, 分野, 常勤職員数, 優良 (name, type, field, full-time staff, excellent), and a company a row below it.
list-which = <b>Is this a training plan or a list of companies?</b> The file looks like both.
list-is-plan = A training plan
list-is-list = A list of companies
list-twice = <b>Two columns may be the same thing.</b> { $at } (“{ $heading }”) says what another column says already. Delete one of them and send the file again.
list-no-staff = <b>I need the full-time staff of each company.</b> Add a column “常勤職員数” (full-time staff; in care “介護職員数”) and send the file again.
list-ask-staff = <b>Is “{ $heading }” ({ $at }) full-time staff only?</b> The numbers are counted on full-time staff (常勤): no part-timers, no trainees.
list-staff-yes = Yes, full-time staff
list-staff-no = No, or not sure
list-ask-stages = <b>Is “{ $heading }” ({ $at }) the trainees who are here now?</b> It could also be the most there may be.
list-stages-yes = Yes, trainees here
list-stages-no = No, leave it out
list-ask-type = <b>How do the trainees come?</b> No column says so. Tap what holds for all companies; where they differ, add a column “形態” (団体監理型 or 企業単独型) and send the file again.
list-ask-sector = <b>Which field of work?</b> No column says so. Tap what holds for all companies; where they differ, add a column “分野” (介護, 建設, 農業 …) and send the file again.
list-ask-excellent = <b>Which companies are excellent (優良)?</b> No column says so. Tap what holds for all companies; where they differ, add a column “優良” (はい or いいえ) and send the file again.
list-excellent-no = ordinary
list-excellent-yes = excellent
list-ask-blank = <b>Some cells under “{ $heading }” ({ $at }) are empty. Are those companies not excellent?</b>
list-blank-yes = Yes, empty means no
list-blank-no = No, not known
list-ask-care = <b>For care companies, is “{ $heading }” ({ $at }) the care staff of the establishment?</b> In care only they count.
list-care-yes = Yes, care staff
list-care-no = No, or not sure
list-too-many = <b>That is more than { $most } companies.</b> Send the list in parts.
list-head = <b>{ $companies ->
        [one] { $companies } company
       *[other] { $companies } companies
    }: { $answered } answered{ $bad ->
        [0] .
       *[other] , { $bad } with an error.
    }</b>
list-rows-over = ❌ { $count } over the limit or with no place: row { $rows }.
list-rows-ask = ❔ { $count } without a number; the office decides: row { $rows }.
list-rows-error = ⚠️ { $count } with an error: row { $rows }. The row says what to do.
list-read = <i>Read{ $page ->
        [none] { "" }
       *[other] { " " }from “{ $page }”
    }: { $columns }.{ $unread ->
        [none] { "" }
       *[other] { " " }Not read: { $unread }.
    }</i>
list-told = <i>For all companies, as you said: { $said }.</i>
list-back = The file comes back with the numbers in new columns (▸). The column “read as” shows what each number rests on: please look it over. The numbers are those to plan with; where it is unsure how to round, “by the letter” shows the other reading. The sum of the stages is no limit of its own, save in care and construction.
list-if-licensed = <i>The excellent companies' numbers hold only where their supervising organisation has the general licence (一般監理事業).</i>
list-again = <b>I can't see that file any more; I keep none.</b> Please send it again.
list-column-name = name
list-column-id = number
list-column-remark = remark
list-column-type = type
list-column-sector = field
list-column-care = care
list-column-construction = construction
list-column-excellent = excellent
list-column-staff = full-time staff
list-column-care_staff = care staff
list-column-held = trainees here
list-column-held_no1 = No. 1 here
list-column-held_no2 = No. 2 here
list-column-held_no3 = No. 3 here
list-column-taken_over = taken over
list-added-as = read as
list-added-no1 = No. 1 at most
list-added-no2 = No. 2 at most
list-added-no3 = No. 3 at most
list-added-total = all stages
list-added-letter = by the letter
list-added-room_no1 = room No. 1
list-added-room_no2 = room No. 2
list-added-room_no3 = room No. 3
list-added-verdict = verdict
list-added-do = what to do
list-as = { $staff } staff; { $type }; { $sector }; { $excellent }{ $held ->
        [none] { "" }
       *[other] ; here { $held }
    }
list-verdict = { $verdict ->
        [yes] { $told ->
            [yes] within the limits
           *[no] limits only (trainees here not told)
        }
        [no] not allowed
        [ask-office] ask the office
        [not-in-force] no rule on that day
       *[other] open
    }
list-row-whole = “{ $heading }” must be a whole number, such as 45; it { $text ->
        [none] is empty.
       *[other] says “{ $text }”.
    }
list-row-yes-no = “{ $heading }” must be はい or いいえ (yes or no); it { $text ->
        [none] is empty.
       *[other] says “{ $text }”.
    }
list-row-held = “{ $heading }” says “{ $text }”. For the room left write the trainees of No. 1, No. 2 and No. 3 as 5/8/0.
list-row-options-type = “{ $heading }” must be 団体監理型 (supervised), 企業単独型 (enterprise) or 企業単独型(認定) (enterprise_recognised); it { $text ->
        [none] is empty.
       *[other] says “{ $text }”.
    }
list-row-options-sector = “{ $heading }” must be 介護 (care), 建設 (construction), 農業 (agriculture), 漁船漁業 (fishery), 養殖 (aquaculture) or その他 (general); it { $text ->
        [none] is empty.
       *[other] says “{ $text }”.
    }
list-row-both = Care and construction can't both be yes. Correct one of them.
list-row-no-field = The field of work is missing. Write it under “分野” (介護, 建設, その他 …).
list-row-fields-differ = The field of work and the yes under care or construction contradict each other. Correct one of them.
list-row-held-twice = The trainees in one column and those by stage differ. Correct one of them.
list-row-name-twice = “{ $heading }” names this company in more than one row. The numbers go by the full-time staff of the whole company: put it into one row, or write the names so that they differ.
list-row-not-in-force = No rule is in force on this day.
list-row-care = In care only the care staff of the establishment count. Add a column “介護職員数”.
list-row-other = This row contradicts itself or can't be read. Look over its numbers.
