# Every sentence the bot says that is not an answer of the FAQ. <b> and <i> are Telegram's; arguments are escaped.

## What Telegram shows of the bot

bot-description = Questions about Japan's Technical Intern Training Program, answered in seconds: how many trainees a company may take, whether a plan's hours are right, which jobs count, where a trainee finds help. Not run by OTIT, ISA or JITCO.
bot-short-description = Quotas, plan hours, occupations and help for Japan's Technical Intern Training Program.
command-start = Begin
command-help = What I can do
command-quota = How many trainees, such as /quota 45
command-hours = Check a plan, such as /hours 1000 500 420
command-eligible = Are we eligible, and for how long
command-jobs = Find an occupation, such as /jobs welding
command-topics = All topics
command-language = 日本語 / English
command-privacy = What is stored
command-erase = Erase what is stored
command-cancel = Stop the conversation

## Menu

command-unknown = I don't know that command.

start-hello = <b>Ask me about Japan's Technical Intern Training Program.</b> Write your question as you would say it, or tap below.
start-examples = For example: “we are 45 people”, “1000/500/420 hours”, “welding”, “my boss has my passport”.
start-not-official = I state rules and sources; the office named in an answer decides. Not run by OTIT, ISA or JITCO.
start-unfinished = You have an open conversation: <b>{ $name }</b>, step { $step }.
help-what = <b>What I can do</b>
help-list =
    • Answer questions on about { $topics } topics, in your own words
    • /quota 45 — how many trainees may we take
    • /hours 1000 500 420 — check a plan
    • /eligible — are we eligible, and for how long
    • /excellent — are we excellent, by points
    • /when July 2027 — which programme, and what to do by when
    • /intake — intakes over five years: how many each year, who is here when
    • /template — a blank plan to fill in; or send yours as xlsx, xls, ods or csv
    • /jobs welding — is our work on the list
    • “compare 45 and 51” — two cases side by side; /link — a link and QR code to a result
    • /topics — everything by group
    • /language, /settings, /export, /privacy, /erase, /cancel
language-ask = <b>Which language?</b> Whichever you choose, you may ask in any of these.
language-set = I'll answer in English.
privacy-more =
    • /erase deletes it at once.
    • A chat unused for 180 days is deleted.
    • To answer each message once, its number, this chat's number and the time are kept for 7 days, without its text.
    • How often each answer was given, and got 👍 or 👎, is counted by day and language, never whose it was.
    • Telegram itself stores this chat; its own rules apply there.
privacy-no-text = No names, no text of your messages.
privacy-learns = <b>Of a line I had no sure answer to, I keep the common words, to learn from.</b> Every other word, so nearly every name, becomes …, and every number 0. With it I keep only the day, the language and the nearest topics, nothing about who wrote it or at what time, so /erase can't find it. It is deleted after 30 days.
privacy-operator = This bot is run by: { $operator }
erase-done = <b>Erased</b> on { $day } at { $clock } (Japan): { $language ->
        [0] no chosen language
       *[other] the chosen language
    } and { $answers ->
        [0] no answers
        [one] 1 answer
       *[other] { $answers } answers
    }. Nothing about this chat is kept any more. Telegram's own copy you can delete in the app.
thumb-up = Thank you!
thumb-down = Thank you. Try asking in other words, or look under /topics.
digest-head = <b>{ $first } to { $last }: { $questions } questions.</b> { $unanswered }% without an answer, { $offered }% half sure.
digest-most = <b>Answers given most:</b> { $what }
digest-down = <b>👎 most:</b> { $what }
digest-stale = <b>Facts past their day, worth a look:</b> { $what }
digest-more = More on the bot's machine: tis-bot stats, tis-bot unanswered, tis-bot check.
topics-ask = <b>Which group?</b>
topics-in = <b>{ $group }</b>
group-system = The system
group-company = For companies
group-occupations = Occupations
group-work-scope = The work and its hours
group-trainee = For trainees
group-bot = This bot
unreadable = I can only read text. Please write your question in a few words.
button-old = This button is from an older version. Here is the menu.
apology = Sorry, something went wrong on my side. Nothing of yours is lost. Please try again; if it happens again, tell the operator this number: { $reference }
too-fast = That is quite a lot at once, and I can only answer you about once a second. I am answering what came first; please send the rest again in half a minute.

## Answers

answer-as-of = <i>As of { $day }</i>
answer-not-yet = <i>{ $tongue ->
        [easy] Not in your language yet, so in easy Japanese.
        [ja] Not in your language or easy Japanese yet, so in ordinary Japanese.
       *[en] Not in your language yet, so in English.
    }</i>
answer-not-yet-change = <i>Change: /settings</i>
answer-no-link = { $name } (no link)
answer-front-page = (front page)
choices-ask = <b>Do you mean one of these?</b>
choices-likely = I'm not sure which you mean. Most likely this:
choices-or = Or one of these?
choices-other = Or say it in other words.
none-say = <b>I don't know that one.</b> Try other words, or look through the topics.
none-ask = A person can help: OTIT for the programme (otit.go.jp), or the Immigration Information Centre { $phone } for residence questions.
cancelled = Stopped. Your answers are gone.
nothing-to-cancel = No conversation is open.

## Buttons

button-quota = How many may we take?
button-hours = Check my plan's hours
button-eligible = Are we eligible?
button-jobs = Is our work on the list?
button-topics = All topics
button-help = I need help
button-language = 🌐 Language
button-back = ‹ Back
button-stop = Stop
button-unknown = I don't know
button-change = Change an answer
button-again = Start again
button-result = Show the result
button-continue = Continue
button-can = What I can answer
button-erase = Erase it all
button-erase-yes = Yes, erase
button-erase-no = No, keep it
button-excellent = We are excellent
button-ordinary = Not excellent
button-care = Care
button-construction = Construction
button-general = Another field
button-who-counts = Who counts as staff?
button-staff = { $staff } staff
button-all-staff = All { $total } are staff
button-here = Trainees already here
button-safety = Add safety hours
button-change-number = Change a number
button-related = What is related work?
button-fields = All fields

## Conversations

flow-quota = How many may we take
flow-hours = Check my plan's hours
flow-step = <i>Step { $step } of { $steps }</i>
flow-back-to = — Back to your check:
flow-resumed = You were here on { $day }. We go on from there.
flow-way-out = You can also tap “I don't know”, go back or stop. Nothing you answered so far is lost.
flow-summary = <b>Your answers.</b> Tap one to change it; the others stay.
flow-answered = { $question }: { $answer }
flow-heard = <i>Understood: { $said }.</i>
flow-noted = <i>Noted: { $known }.</i>
quota-kept = <i>Reckoned with: { $known }.</i>
also-construction = Is yours a construction company? Then tap “Construction”: other limits hold there.
also-work = You also named “{ $word }”: tap below to see if it is on the list.
flow-contradiction = <b>Two answers don't fit together</b>: safety hours are part of the hours of their kind and can't be more. Tap below to change one.
option-yes = Yes
option-no = No
words-yes = yes, y, yeah, yep, sure, ok, of course
words-no = no, n, nope, not, none, never
words-unknown = i don't know, dont know, don't know, not sure, no idea, unknown, skip, ?
help-full-time-employees = Who counts?
help-quota-care = Who counts?
help-excellent-company = What is excellent?
help-acceptance-types = What's the difference?
help-replaced-by-esd = What changes in 2027?
help-required-work = What is required work?
help-related-work = What is related work?
help-peripheral-work = What is peripheral work?
help-safety-work = What counts as safety?

quota-type = <b>How do the trainees come?</b> Most companies use a supervising organisation (監理団体).
quota-type-hint = Tap one of the buttons, or type <b>1</b> for a supervising organisation, <b>2</b> or <b>3</b> for your own company abroad.
quota-type-name = How they come
quota-type-supervised = Supervising organisation
quota-type-enterprise = From our own company abroad
quota-type-enterprise_recognised = Own company, recognised by the ministers
quota-sector = <b>Which field of work?</b>
quota-sector-hint = Tap the field, or type <b>care</b>, <b>construction</b>, <b>agriculture</b> or <b>other</b>.
quota-sector-name = Field
quota-sector-general = Other
quota-sector-care = Care
quota-sector-construction = Construction
quota-sector-agriculture = Agriculture
quota-sector-fishery = Fishing boats
quota-sector-aquaculture = Aquaculture
quota-staff = <b>How many full-time staff does the company have?</b> All sites in Japan together; trainees don't count.
quota-staff-hint = I need a number, such as <b>45</b>. Count people who work full time for you; trainees don't count.
quota-staff-name = Full-time staff
quota-care_staff = <b>How many full-time care staff work at this one establishment?</b> Only those whose main work is care; office staff and trainees don't count.
quota-care_staff-hint = I need a number, such as <b>25</b>. Count full-time staff of this establishment whose main work is care.
quota-care_staff-name = Care staff
quota-excellent = <b>Is the company excellent (優良)?</b> If you use a supervising organisation, it needs the general licence (一般監理事業) too.
quota-excellent-hint = Please answer <b>yes</b> or <b>no</b>. If nobody told you that you are, the answer is no.
quota-excellent-name = Excellent
quota-here = <b>Are trainees training with you already?</b>
quota-here-hint = Please answer <b>yes</b> or <b>no</b>.
quota-here-name = Trainees here
quota-no1 = <b>How many are in No. 1</b> (first year)?
quota-no1-hint = I need a number, such as <b>3</b>; <b>0</b> if there is none.
quota-no1-name = In No. 1
quota-no2 = <b>How many are in No. 2</b> (second and third year)?
quota-no2-hint = I need a number, such as <b>3</b>; <b>0</b> if there is none.
quota-no2-name = In No. 2
quota-no3 = <b>How many are in No. 3</b> (fourth and fifth year)?
quota-no3-hint = I need a number, such as <b>3</b>; <b>0</b> if there is none.
quota-no3-name = In No. 3
quota-arrival = <b>When should the next ones start?</b> Type a month, such as <b>May 2027</b>.
quota-arrival-hint = I need a month with its year, such as <b>May 2027</b> or <b>2027-05</b>.
quota-arrival-name = Start

hours-required = <b>How many hours of required work (必須業務) does the plan have?</b> You can give all three at once: required/related/peripheral, such as <b>1000/500/420</b>. Leave lectures out.
hours-required-hint = I need a number of hours, such as <b>1000</b>, or all three, such as <b>1000/500/420</b>.
hours-required-name = Required
hours-related = <b>How many hours of related work (関連業務)?</b>
hours-related-hint = I need a number of hours, such as <b>500</b>; <b>0</b> if there are none.
hours-related-name = Related
hours-peripheral = <b>How many hours of peripheral work (周辺業務)?</b>
hours-peripheral-hint = I need a number of hours, such as <b>420</b>; <b>0</b> if there are none.
hours-peripheral-name = Peripheral
hours-safety = <b>Do you know the hours of safety and health work (安全衛生業務)?</b> They are part of each kind, a tenth of it at least.
hours-safety-hint = Please answer <b>yes</b> or <b>no</b>. With no, I check the three shares only.
hours-safety-name = Safety hours
hours-safety_required = <b>How many safety hours are there within required work?</b> Or all three, such as <b>100/50/42</b>.
hours-safety_required-hint = I need a number of hours, such as <b>100</b>, or all three, such as <b>100/50/42</b>.
hours-safety_required-name = Safety in required
hours-safety_related = <b>How many within related work?</b>
hours-safety_related-hint = I need a number of hours, such as <b>50</b>; <b>0</b> if there are none.
hours-safety_related-name = Safety in related
hours-safety_peripheral = <b>How many within peripheral work?</b>
hours-safety_peripheral-hint = I need a number of hours, such as <b>42</b>; <b>0</b> if there are none.
hours-safety_peripheral-name = Safety in peripheral

## Results

list-and = ; { "" }
verdict-yes = Yes.
verdict-over-guideline = Lawful, but over the page's guideline.
verdict-no = No.
verdict-more-facts = I need to know more.
verdict-not-in-force = No rule is in force on that day.
verdict-ask-office = No number can be given here; ask the office.

quota-head-some = <b>{ $no1 ->
        [one] 1 trainee
       *[other] { $no1 } trainees
    } in the first year</b> (No. 1), with { $staff } full-time { $care ->
        [yes] care staff at this establishment
       *[no] staff
    }{ $excellent ->
        [yes] , as an <i>excellent</i> { $type ->
            [supervised] company with an excellent organisation
           *[enterprise] company
        }
       *[no] { $type ->
            [supervised] , with a supervising organisation
           *[enterprise] , from your own company abroad
        }
    }.
quota-head-none = <b>None</b>: with { $staff } full-time { $care ->
        [yes] care staff
       *[no] staff
    } the number for the first year (No. 1) is { $no1 }{ $excellent ->
        [yes] , even as an excellent company
       *[no] { "" }
    }{ $type ->
        [supervised] .
       *[enterprise] , in the company-alone type.
    }
quota-head-over = <b>More trainees than the limit allows.</b> With { $staff } full-time { $care ->
        [yes] care staff
       *[no] staff
    }, No. 1 may be { $no1 }{ $excellent ->
        [yes] { " " }for an excellent company
       *[no] { "" }
    }{ $type ->
        [supervised] .
       *[enterprise] { " " }(company-alone type).
    }
quota-head-closed = <b>No new trainee can start under this programme any more.</b> The limit with { $staff } full-time { $care ->
        [yes] care staff
       *[no] staff
    } was { $no1 } in No. 1{ $excellent ->
        [yes] { " " }(excellent)
       *[no] { "" }
    }{ $type ->
        [supervised] .
       *[enterprise] { " " }(company-alone type).
    }
quota-limit = { $what ->
        [no1] No. 1 · first year:
        [no2] No. 2 · years 2–3:
        [no3] No. 3 · years 4–5:
       *[total] All stages together, at most:
    } <b>{ $most }</b>{ $sure ->
        [yes] { "" }
       *[no] { " " }(not published; worked out)
    }{ $what ->
        [no3] { " " }(only where No. 2 began by { $until })
       *[other] { "" }
    }
quota-more-none = <b>No more now.</b> The first-year places (No. 1) are taken.
quota-more = <b>{ $more } more in the first year</b> (No. 1) now.
quota-more-range = <b>{ $least }–{ $most } more in the first year</b> (No. 1) now: it depends on the year your { $here ->
        [one] trainee is
       *[other] { $here } trainees are
    } in.
quota-more-ways = { $some ->
        [yes] The other { $rest }
       *[no] All { $rest }
    } in year 1 (No. 1): { $over1 ->
        [0] <b>{ $year1 }</b> more
       *[other] <b>{ $over1 } over the limit</b>
    }. In years 2–3 (No. 2): { $over2 ->
        [0] <b>{ $year2 }</b> more
       *[other] <b>{ $over2 } over the limit</b>
    }. Tell me the years: “Trainees already here”.
quota-wish = { $verdict ->
        [yes] <b>Yes, by the numbers: { $wanted } can start in the first year</b> (No. 1).
        [no] <b>No, not { $wanted } in one year.</b>
        [excellent] <b>Not { $wanted } in one year, unless company and organisation are excellent.</b>
       *[open] <b>Whether { $wanted } can start depends on the years of the trainees here.</b>
    }
quota-over-all = <b>More trainees than the limit allows: { $here } here, at most { $most } in all stages together.</b>
quota-took = <i>Understood: { $staff } full-time { $care ->
        [yes] care staff
       *[no] staff
    }{ $total ->
        [0] { "" }
       *[other] { " " }({ $total } − { $before } trainees, who don't count as staff)
    }, { $here ->
        [0] no trainees
        [one] 1 trainee
       *[other] { $here } trainees
    } here{ $gone ->
        [0] { "" }
       *[other] { " " }({ $before } − { $gone } who left)
    }{ $stages ->
        [yes] { " " }(No. 1: { $no1 }, No. 2: { $no2 }, No. 3: { $no3 })
        [some] { " " }(of them No. 1: { $no1 }, No. 2: { $no2 }, No. 3: { $no3 }; the years of the others not told)
       *[no] { "" }
    }{ $wanted ->
        [0] { "" }
       *[other] , { $wanted } to come
    }.</i>
quota-together = Together: { $total }
quota-rough = ⚠ You gave a rough number: with { $staff } full-time staff it would be <b>{ $no1 }</b> in the first year. Count exactly.
quota-why = Why: { $steps }.
quota-licence = ⚠ This holds only if the supervising organisation (監理団体) has the general licence (一般監理事業), too. With the specified licence (特定監理事業) it is { $no1 } in the first year.
quota-left-out = Not counted among the full-time staff: { $left }. Part-timers with too few hours, seasonal workers and staff abroad don’t count; as reported, agency workers don’t either. The president and self-employed people (一人親方): ask OTIT before you count them.
quota-specified = ⚠ Your supervising organisation (監理団体) has the specified licence (特定監理事業), so the numbers of an ordinary company hold, and there is no No. 3. The larger ones need its general licence (一般監理事業), too.
quota-if-excellent = With an <i>excellent</i> company (and organisation): { $no1 } / { $no2 } / { $no3 } (No. 1 / 2 / 3; No. 3 only where No. 2 began by { $until }).
quota-if-excellent-care = With an <i>excellent</i> company and organisation: { $no1 } in the first year, { $total } in all.

quota-until = ⚠ New starts only until { $last_start }; { $filing ->
        [still] apply for the plan by { $last_application }.
       *[over] new plans could be applied for until { $last_application }.
    }
quota-room-head = <b>Room now</b>, with the trainees you have:
quota-room = { $what ->
        [no1] No. 1:
        [no2] No. 2:
       *[no3] No. 3:
    } <b>{ $more }</b> more{ $binding ->
        [total] { " " }(limited by the total)
        [last_start] { " " }(new starts have ended)
       *[other] { "" }
    }
hours-move = move { $hours } { $hours ->
        [one] hour
       *[other] hours
    } from { $source ->
        [related] related
       *[peripheral] peripheral
    } to required{ $either ->
        [yes] { " " }or related
       *[no] { "" }
    } work
hours-move-lawful = To be lawful: { $moves } ({ $after }).
hours-move-both = To keep the page's shares too: { $moves } ({ $after }).

step-band = { $first ->
        [0] up to { $last }
        [1] up to { $last }
       *[other] { $first }–{ $last }
    } full-time staff (you: { $staff }) → basic number { $basic }
step-band-open = { $first } or more staff → { $share } of { $staff } = { $basic }
step-share = company-alone type → { $share } of { $staff } = { $basic }
step-care = { $first ->
        [one] up to { $last }
       *[other] { $first }–{ $last }
    } care staff (you: { $staff }) → basic number { $basic }
step-care-open = { $first } or more care staff → { $share } of { $staff } = { $basic }
step-times = { $what ->
        [no1] No. 1
        [no2] No. 2
        [no3] No. 3
       *[total] all stages together
    }: { $times } times that = { $number }
step-ceiling = With { $staff } staff, { $what ->
        [no1] No. 1
        [no2] No. 2
        [no3] No. 3
       *[total] all stages together
    } may not be more than { $most }.
step-rounded-down = { $what ->
        [no1] No. 1
        [no2] No. 2
        [no3] No. 3
       *[total] All stages
    }: { $number }, and not more, so { $most }.
step-rounded-early = ⚠ { $what ->
        [no1] No. 1
        [no2] No. 2
        [no3] No. 3
       *[total] All stages
    }: the law doesn't say when to round. Rounded first it is { $safe }, rounded last { $most }; plan with { $safe }.
step-page-care = The programme page's “{ $share } a year, under { $below } staff” gives the same here ({ $number } of { $staff }), rounded up.
step-construction-total = In construction all trainees together may not be more than the { $staff } full-time staff: { $most }.

quota-filed = <b>Only with a plan applied for by { $last_application }:</b>
hours-head-yes = ✅ <b>The plan fits</b>, by the ordinance and by the programme page.
hours-head-over-guideline = ⚠ <b>Lawful, but over the page's guideline.</b>
hours-head-shares-right = ✅ <b>The three shares fit</b>, by the ordinance and by the programme page. The plan is right only if the safety hours are too: they are still to be checked.
hours-head-shares-lawful = ⚠ <b>The three shares are lawful, but over the page's guideline.</b> The safety hours are still to be checked.
hours-head-no = ❌ <b>The plan doesn't fit.</b>
hours-head-more-facts = <b>I need all three kinds of hours.</b>
hours-head-not-in-force = <b>No rule on hours is in force on that day.</b>
hours-share = { $sign } { $what ->
        [required] Required
        [related] Related
       *[peripheral] Peripheral
    } { $hours } h · { $part } ({ $what ->
        [required] at least { $law }
        [related] at most { $law }; programme page: under { $page }
       *[peripheral] at most { $law }; programme page: { $page }
    })
hours-shares = <b>Read as shares of the working time: required { $required }, related { $related }, peripheral { $peripheral }.</b> { $verdict ->
        [yes] ✅ These shares keep the ordinance and the programme page. The plan is right only if its safety hours are too.
        [page] ⚠ These shares keep the ordinance, but not the programme page’s guideline.
        [sum] Together they are not 100%, so I can’t judge them.
       *[no] ❌ These shares don’t keep the ordinance.
    } At least { $required_law } must be required work, at most { $related_law } may be related and { $peripheral_law } peripheral. To check the plan with its safety work I need the hours, such as <b>1000/500/420</b>.
hours-safety-open = Not checked yet: safety and health work, a tenth of each kind ({ $required } / { $related } / { $peripheral } h).
hours-safety-alone = I didn’t use { $said } h of safety work: safety hours count by kind, a tenth of each. Tell me them as required/related/peripheral, with “safety” before.

number-negative = <b>{ $number } is below zero.</b> I need a whole number, such as <b>45</b> for full-time staff, or three for the hours of a plan: <b>1000/500/420</b>.
number-not-whole = <b>I can't count with { $number }.</b> I need a whole number in plain digits, such as <b>45</b> for full-time staff, or three for the hours of a plan: <b>1000/500/420</b>.
number-trainees = <b>{ $number } trainees: which of the two?</b> Tell me one number, and the full-time staff, for example <b>45 staff, 4 trainees</b>.
number-which = <b>{ $count ->
        [2] Which of the two?
       *[other] Which of these?
    }</b> { $numbers } — the limits depend on the exact number of full-time staff. The sites of one company count together; in care each by itself.
number-staff = { $given ->
        [yes] I found no number of staff in “{ $said }”. { "" }
       *[no] { "" }
    }<b>How many full-time staff does the company have?</b> A number is enough, such as <b>45</b>; trainees don't count.
number-no-day = <b>There is no such day: { $said }.</b> Give me a month with its year, such as <b>May 2027</b> or <b>2027-05</b>.
number-past = <b>{ $month } is past.</b> Give me a month to come, such as <b>{ $example }</b>.
answer-titp-only = Technical intern training only (ESD: not known):
lead-titp = Technical intern training:
steer-earliest = The earliest start the usual times allow is <b>{ $month }</b>.
hours-many = “{ $said }” has more than three numbers. I need the hours of the three kinds.
hours-none = I found no hours in “{ $said }”.
number-zero = <b>There are no hours in this plan yet.</b> Give me the hours of required, related and peripheral work, such as <b>1000/500/420</b>.
number-not-hours = <b>{ $number } isn't hours, so I can't check it.</b> Give me the hours of required, related and peripheral work, such as <b>1000/500/420</b>.
change-nothing = <b>There is nothing to change yet.</b> Give me a number first: “45 staff”, or the hours of a plan, “1000/500/420”.
change-which = <b>Which number shall I change to { $number }?</b>
steer-nothing-back = There is nothing to go back to. Here is the menu.
steer-thanks = You're welcome. If anything else comes up, just ask.
steer-hello = Hello! Ask me in your own words, or tap below.
steer-other = I may have misunderstood. Please say it in other words, or tap below.
steer-word = I'm not sure what you mean. Ask me in your own words, or tap below.
esd-quota-head = <b>Employment for Skill Development (ESD, 育成就労): about { $ordinary } workers in all</b>, with { $staff } full-time staff (all three years together). An excellent employer about { $excellent }; outside the big-city zone, with an excellent organisation, about { $region }.
esd-quota-ordinary = <b>Employment for Skill Development (ESD, 育成就労): about { $ordinary } workers in all</b>, with { $staff } full-time staff (all three years together).
esd-quota-none = <b>Employment for Skill Development (ESD, 育成就労): no number is published yet for this case.</b> It is counted over all three years together; ask the Immigration Services Agency.
esd-quota-open = ⚠ An estimate from the present numbers: the printed table of ESD isn't known to me. ESD begins on { $begins }. This isn't the limit for technical interns.
hours-bound-head = { $what ->
        [required] <b>At least { $law } hours of required work</b> in { $total } hours.
        [related] <b>At most { $law } hours of related work</b> in { $total } hours; the programme page wants { $page } or fewer.
       *[peripheral] <b>At most { $law } hours of peripheral work</b> in { $total } hours; the programme page allows { $page }.
    }
hours-bound = { $what ->
        [required] Required: at least { $law } h
        [related] Related: at most { $law } h (programme page: { $page } h)
       *[peripheral] Peripheral: at most { $law } h (programme page: { $page } h)
    }
hours-part-head = { $verdict ->
        [yes] ✅ <b>{ $hours } h is right</b>
        [page] ⚠ <b>{ $hours } h is lawful, but over the programme page's { $page } h</b>
       *[no] ❌ <b>{ $hours } h { $what ->
            [required] is { $apart } h too few
           *[other] is { $apart } h too many
        }</b>
    }: { $what ->
        [required] required work needs at least { $law } h
        [related] related work may have at most { $law } h
       *[peripheral] peripheral work may have at most { $law } h
    } in { $total } h. The other kinds and safety hours are not checked yet.

## A file with a plan

sheet-read = <i>Read{ $page ->
        [none] { "" }
       *[other] { " " }from “{ $page }”
    }: required { $required_hours } h ({ $required }), related { $related_hours } h ({ $related }), peripheral { $peripheral_hours } h ({ $peripheral }).</i>
sheet-ask = <b>I don't judge this plan before that is clear.</b> Correct the file and send it again, or send the three numbers: required/related/peripheral.
template-how = <b>A blank plan.</b> Fill in the hours of each month and send the file back: I check it and mark what is wrong. Other tables do as well, as long as required, related and peripheral work are named in them.
command-template = A blank plan to fill in and send back
sheet-use = Check { $hours } as it is
sheet-doubt-months = { $at }: its total is not what its months add up to.
sheet-doubt-columns = { $at }: several numbers stand beside it. Which are its hours? Write “合計時間” (total hours) over that column.
sheet-doubt-parts = { $at }: its hours are not what the rows below it add up to. Are those parts of it, or more?
sheet-doubt-total = { $at }: the total is not what required, related and peripheral work add up to.
sheet-doubt-several = There are several plans that differ: { $at }. Send one at a time.
sheet-doubt-part-hours = { $at }: the hours are not whole. Round them as the plan does.
sheet-doubt-below-zero = { $at }: its hours are below zero.
sheet-doubt-uncomputed = { $at }: it is a formula that was never computed. Open the file in a spreadsheet, save it there and send it again.
sheet-doubt-unread = { $at }: I can't read the hours there. Write them as a plain number, such as 1000.
sheet-doubt-loose-safety = { $at }: these safety hours belong to no kind of work, so I left them out. Give them for each kind.
sheet-safety-over = <b>The safety hours of a kind are more than its hours.</b> They are part of them. Correct the file and send it again.
sheet-no-plan = <b>I found no plan in this file.</b> I look for required, related and peripheral work (必須・関連・周辺) in one column or one row, with hours beside or below.
sheet-too-large = <b>This file is too large for me.</b> Send the sheet with the plan alone.
sheet-encrypted = <b>This file has a password.</b> Save it without one and send it again.
sheet-no-table = <b>This is no table I can read.</b> I read xlsx, xls, ods and csv. You can also type the hours: 1000/500/420.
sheet-broken = <b>This file can't be read; it may be damaged.</b> Open it, save it anew as xlsx, and send it again.
sheet-uncomputed = <b>The formulas in this file were never computed.</b> Open it in a spreadsheet, save it there and send it again.

## Occupations

button-stage-three = What can't go to No. 3?
button-privacy = What is stored
jobs-ask = <b>Which field?</b> In March 2021 there were { $then } occupations with { $then_tasks } tasks; today about { $now } with { $now_tasks }, by a list of July 2026.
jobs-in = <b>{ $field }</b>: which occupation?
jobs-yes = <b>{ $name }</b> is on the list (field: { $field }).
jobs-several = <b>“{ $word }” may be one of these.</b>
jobs-task = • { $name }{ $no3 ->
        [yes] { "" }
       *[no] { " " }— not No. 3
    }{ $since }
jobs-since = { " " }(since { $day })
jobs-stages = Tasks on the list may go to No. 2 (3 years in all). Unless marked “not No. 3”, they may go to No. 3 too, but only in an excellent company (with an excellent organisation); anyone who starts No. 1 now can no longer reach it. OTIT decides on each plan.
jobs-unsure = ⚠ This entry rests on one list of July 2026; ask OTIT before you plan with it.
jobs-special-care = Care has its own rules: Japanese level, kinds of facility, instructors, numbers by establishment.
jobs-special-construction = Construction has its own rules: licence, CCUS, stable pay, and a limit on all trainees together.
jobs-special-fishery = Fishing boats and aquaculture have their own numbers, set by a notice; ask the Fisheries Agency or OTIT.
jobs-several-line = • <b>{ $name }</b> ({ $field })
jobs-note = { $note }
jobs-esd = From April 2027: going by the name alone, the field “{ $field }” of Employment for Skill Development (育成就労). Occupations and fields don't match one to one; ask before you plan.
jobs-no-field = Going by the name alone, it belongs to “{ $field }”, { $esd ->
        [yes] a field of Specified Skilled Workers and, from April 2027, of Employment for Skill Development. Ask whether that field still takes people.
       *[no] a field of Specified Skilled Workers, not of Employment for Skill Development.
    }
jobs-script = <b>I can't look work up in these letters.</b> Please type it in English or Japanese, such as <b>welding</b> or <b>溶接</b>.
jobs-no = <b>“{ $word }”{ $work ->
        [none] { "" }
       *[other] { " " }({ $work })
    } isn't on the list, as far as I can see.</b> Then only No. 1 (one year at most) is open, and only if the work is more than repeating what anyone learns at once. Ask OTIT before you plan.
jobs-source = Occupation list, July 2026

## When they are to come

dates-when = { $kind ->
        [day] on { $said }
       *[span] in { $said }
    }
dates-taken = I reckoned with { $days }. If it is another day, tell me which.
dates-no = <b>No: no new technical intern can start then.</b>
dates-which = <b>Which day is which?</b> I read: { $dates }. Please say it like this: “plan applied for on 10 March 2027, start on 5 June 2027”. A new trainee starts by { $last_start }, with a plan applied for by { $last_application }.
dates-which-month = <b>Which month is it, in { $said }?</b> A new technical intern can start until { $last_start }, with a plan applied for by { $last_application }; after that only Employment for Skill Development (ESD, 育成就労) is open. Give me a month with its year, such as May 2027.
dates-which-day = <b>Which day is it, in { $said }?</b> A plan for a new trainee must be applied for by { $last_application }, and the start is by { $last_start }.
dates-late-start = { $what ->
        [filed] The plan applied for { $by } doesn't change that: the last day to apply is { $last_application }, and the last day to start is { $last_start }; your start is { $start }.
       *[certified] The plan certified { $by } doesn't change that: the last day to start is { $last_start }; your start is { $start }.
    }
dates-late-plan = <b>No: a plan for a new technical intern can't be applied for { $by }; the last day is { $last_application }.</b> A start { $start } would be early enough (last day { $last_start }), but not without a plan applied for in time. { $begun ->
        [yes] Employment for Skill Development (ESD, 育成就労) has begun by then, with its own plan.
       *[no] Employment for Skill Development (ESD, 育成就労) has begun by then, but nobody is expected to come under it that early.
    }
dates-in-time = { $sure ->
        [open] <b>A start { $start } is possible only if the plan was applied for by { $last_application }.</b> That it is certified { $by } is all right then. When was it applied for?
       *[yes] <b>Yes as to the days: plan { $what ->
            [filed] applied for
           *[certified] certified
        } { $by }, start { $start }.</b> The last day to apply is { $last_application }, the last day to start { $last_start }. The plan must be certified before the start.
    }
dates-plan-alone = { $when ->
        [early] <b>In time ({ $by }): the last day to apply is { $last_application }.</b> The trainee must also start by { $last_start }.
        [late] <b>No: a plan for a new technical intern can't be applied for { $by }; the last day is { $last_application }.</b> Plans for the next stage of trainees already here, and changes of plans, go on.
       *[open] <b>It depends: a plan certified { $by } must have been applied for by { $last_application }.</b> The trainee must start by { $last_start }.
    }
no2-begun = { $which ->
        [early] <b>As to the day, yes: No. 2 { $day } is by the last day, { $last }, so No. 3 (years 4–5) stays open after { $begins }.</b> By one source the day counts on which the change of status was permitted. The other conditions must hold too:
        [coming] <b>As to the day, No. 2 can begin { $day }: going from No. 1 to No. 2 stays possible after { $begins }.</b> No. 3 (years 4–5) isn't open then: for it No. 2 had to begin by { $last }.
        [late] <b>No No. 3 (years 4–5): No. 2 { $day } is after the last day, { $last }.</b> No. 2 itself can be begun and finished, also after { $begins }.
       *[open] <b>It depends on the day No. 2 began: by { $last } No. 3 (years 4–5) stays open after { $begins }, a day later not.</b> Which day was it, with its year? By one source the day counts on which the change of status was permitted.
    }
no2-permitted = By one source the day counts on which the change of status was permitted.
no2-before-end = No. 2 ends { $end }: as a rule it began two years before.
no2-after-arrival = Arrived { $came }: as a rule No. 2 begins about a year later.
esd-hours-head = { $fits ->
        [yes] <b>✅ By the share of Employment for Skill Development (ESD, 育成就労) the essential tasks fit: { $hours } of { $total } hours; at least { $share } is needed.</b>
       *[no] <b>❌ By the share of Employment for Skill Development (ESD, 育成就労) the essential tasks are too few: { $hours } of { $total } hours; at least { $share } is needed.</b>
    } ESD begins on { $begins }.
esd-hours-open = The shares of Technical Intern Training (required, related, peripheral) are others and don't hold for ESD. I took the first number as the essential tasks.
arrival-titp = Start { $month }: Technical Intern Training is open{ $begun ->
        [yes] {" "}if the plan is applied for by { $last_application }. Employment for Skill Development (育成就労) has begun by then, but nobody is expected to come under it that early.
       *[no] ; its successor, Employment for Skill Development (育成就労), hasn't begun yet.
    }
arrival-esd = Start { $month }: only Employment for Skill Development (育成就労) is open. By then no new technical intern can start.
arrival-both = Start { $month }: Technical Intern Training is still open if the plan is applied for by { $last_application }; Employment for Skill Development (育成就労) has begun too.
arrival-neither = Start { $month }: neither programme is open.
arrival-day = { $left ->
        [0] today
       *[other] { $day }
    } · { $what }{ $left ->
        [0] { "" }
        [one] { $past ->
            [yes] { " " }(yesterday)
           *[no] { " " }(tomorrow)
        }
       *[other] { $past ->
            [yes] { " " }({ $left } days ago)
           *[no] { " " }(in { $left } days)
        }
    }
timeline-file-by = file the plan by then, as a rule (four months before the start)
timeline-request-by = OTIT asks for No. 1 plans by about then (a request, not law)
timeline-last-application = last day to apply for a new technical intern's plan
timeline-last-start = last day a new technical intern can start
timeline-esd-arrival = earliest realistic arrival under Employment for Skill Development
timeline-intake = your start
timeline-no1-ends = No. 1 ends
timeline-no2-ends = No. 2 ends
