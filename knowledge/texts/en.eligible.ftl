# The third conversation: are we eligible, and for how long. Buttons of a checklist are short: 30 characters at most.

flow-eligible = Are we eligible, and for how long

## Its questions

eligible-occupation = <b>What is the work?</b> Type it in your own words, such as <b>welding</b>.
eligible-occupation-hint = Type one kind of work in a word or two, such as <b>welding</b>. If it isn't found, tap “Not on the list” or “I don't know”.
eligible-occupation-name = Work
eligible-occupation-which = <b>Several occupations fit “{ $word }”.</b> Tap the one you mean.
eligible-occupation-none = Not on the list
eligible-type = <b>How do the trainees come?</b> Most companies use a supervising organisation (監理団体).
eligible-type-hint = Tap one of the buttons, or type <b>1</b> for a supervising organisation, <b>2</b> or <b>3</b> for your own company abroad.
eligible-type-name = How they come
eligible-type-supervised = Supervising organisation
eligible-type-enterprise = From our own company abroad
eligible-type-enterprise_recognised = Own company, recognised by the ministers
eligible-organisation = <b>Do you have a contract with a licensed supervising organisation (監理団体)?</b> It also audits the company.
eligible-organisation-hint = Please answer <b>yes</b> or <b>no</b>. If nothing is signed yet, the answer is no.
eligible-organisation-name = Organisation
eligible-excellent = <b>Is the company excellent (優良)?</b> If you use a supervising organisation, it needs the general licence (一般監理事業) too.
eligible-excellent-hint = Please answer <b>yes</b> or <b>no</b>. If nobody told you that you are, the answer is no.
eligible-excellent-name = Excellent
eligible-start = <b>In which month does No. 1 (the first year) start?</b> Type it, such as <b>May 2027</b>.
eligible-start-hint = I need a month with its year, such as <b>May 2027</b> or <b>2027-05</b>.
eligible-start-name = Start
eligible-people = <b>Are the three posts filled?</b> Training supervisor (with the course), training instructor, life instructor; one person may hold several posts.
eligible-people-hint = Tap the lines, or type the numbers of the true ones, such as <b>1 2 5</b>; <b>4 no</b> for one that isn't. Years at other companies count.
eligible-people-name = People
eligible-work = <b>Do the work and the company's record fit?</b> Offences: the last five years; disappearances the company or its supervising organisation is to blame for: the last year.
eligible-work-hint = Tap the lines, or type the numbers of the true ones, such as <b>1 2 5</b>; <b>3 no</b> for one that isn't. Negative net worth with an expert's evaluation is a yes.
eligible-work-name = Work and company
eligible-pay = <b>Are pay, lodging, insurance and records in order?</b> Closets don't count in the size of a bedroom.
eligible-pay-hint = Tap the lines, or type the numbers of the true ones, such as <b>1 2 5</b>; <b>4 no</b> for one that isn't.
eligible-pay-name = Pay and lodging
eligible-trainee_supervised = <b>Does the trainee fit?</b> Someone who hasn't done the same kind of work outside Japan needs a special reason. Deposits and penalties for the family count too.
eligible-trainee_supervised-hint = Tap the lines, or type the numbers of the true ones, such as <b>1 2 3</b>; <b>5 no</b> for one that isn't.
eligible-trainee_supervised-name = Trainee
eligible-trainee_enterprise = <b>Does the trainee fit?</b> A closely related company abroad counts like your own office. Deposits and penalties for the family count too.
eligible-trainee_enterprise-hint = Tap the lines, or type the numbers of the true ones, such as <b>1 2 3</b>; <b>4 no</b> for one that isn't.
eligible-trainee_enterprise-name = Trainee
eligible-care = <b>Are the extra conditions of nursing care (介護) met?</b> They are about the trainee's Japanese and background, a certified care worker or nurse among the instructors, and night duty.
eligible-care-hint = Tap the lines, or type the numbers of the true ones, such as <b>1 2 3</b>; <b>5 no</b> for one that isn't. A nursing course, or a state certificate in care, counts as background.
eligible-care-name = Care
eligible-construction = <b>Are the extra conditions of construction (建設) met?</b> They are about the licence, the career system CCUS (建設キャリアアップシステム), and stable pay.
eligible-construction-hint = Tap the lines, or type the numbers of the true ones, such as <b>1 2</b>; <b>3 no</b> for one that isn't. The kind of licence need not match the work.
eligible-construction-name = Construction

## Checklists

checklist-how = Tap a line to change it: ❔ not known → ✅ yes → ❌ no. Then tap “Go on”.
checklist-typed = Or type: <b>all yes</b>, <b>3 no</b>, <b>go on</b>.
checklist-said = { $yes } ✅ { $no } ❌ { $open } ❔
button-checklist-all = All yes
button-checklist-on = Go on
words-all = all yes, yes all, yes to all, all ok, all okay, all good, all fine, all true, all right, all hold, all met, everything yes, everything ok, everything is ok, everything is fine, yes to everything, all of them yes, they all hold
words-on = go on, on, next, done, ready, finished, continue, carry on, move on, proceed, skip, that's all, that is all

check-people-supervisor = Full-time training supervisor
check-people-course = Course in the last 3 years
check-people-instructor = Full-time instructor
check-people-years = Instructor: 5+ years in skill
check-people-life = Full-time life instructor
check-people-clean = No minor, no recent offence
check-work-own-work = Usual work, own equipment
check-work-skilled = More than simple repetition
check-work-accounts = Sound accounts, last 2 years
check-work-offences = No offence/revocation, 5 years
check-work-disappearance = No disappearance we caused
check-work-room = Room in the quota
check-pay-equal = Same pay as Japanese, or more
check-pay-proof = Paid to account, or provable
check-pay-lodging = Suitable lodging secured
check-pay-bedroom = Bedroom: 4.5 m² per person
check-pay-insurance = Accident insurance, safety
check-pay-records = Register and logs are kept
check-trainee-supervised-age = 18 or older
check-trainee-supervised-purpose = Understands the purpose
check-trainee-supervised-use = Will use the skill at home
check-trainee-supervised-experience = Same work abroad, or reason
check-trainee-supervised-recommended = Recommended by a public body
check-trainee-supervised-first-time = First time in this stage
check-trainee-supervised-no-deposit = No deposit or forced savings
check-trainee-supervised-no-penalty = No penalty contract
check-trainee-enterprise-age = 18 or older
check-trainee-enterprise-purpose = Understands the purpose
check-trainee-enterprise-use = Will use the skill at home
check-trainee-enterprise-office = Full-time at our office abroad
check-trainee-enterprise-first-time = First time in this stage
check-trainee-enterprise-no-deposit = No deposit or forced savings
check-trainee-enterprise-no-penalty = No penalty contract
check-care-n4 = Japanese N4 or equal
check-care-experience = Care or nursing background
check-care-qualified = Certified care worker or nurse
check-care-ratio = 1 instructor per 5 trainees
check-care-night = No night duty, or made safe
check-construction-licence = Construction licence, any kind
check-construction-ccus-company = Company registered in CCUS
check-construction-ccus-trainee = Trainee registered in CCUS
check-construction-monthly-pay = Monthly salary

## Its result

eligible-head-open = { $occupation ->
        [unknown] <b>Up to { $years ->
            [one] 1 year
           *[other] { $years } years
        }</b>, if the work is on the list and every condition holds.
       *[other] <b>Up to { $years ->
            [one] 1 year
           *[other] { $years } years
        }</b> ({ $occupation }), if every condition holds.
    }
eligible-head-closed = <b>By then nobody new can start under Technical Intern Training.</b> New people come under its successor, Employment for Skill Development (育成就労); ask the Immigration Services Agency about it.
eligible-head-not-listed = <b>{ $years ->
        [one] 1 year
       *[other] { $years } years
    } at most</b>: work that is not on the list is open to No. 1 only, and only if it is more than repeating what anyone learns at once. Ask OTIT before you plan.
eligible-fails = { $count ->
        [0] ✅ Nothing you answered fails.
        [one] ❌ <b>Not met:</b>
       *[other] ❌ <b>Not met: { $count }</b>, listed below.
    }
eligible-open = ❔ <b>Still to find out: { $count }</b>, listed below.
eligible-not-met = <b>Not met ({ $count }):</b>
eligible-to-find-out = <b>Still to find out ({ $count }):</b>
eligible-all-hold = ✅ { $count ->
        [one] The condition you answered holds.
       *[other] All { $count } conditions you answered hold.
    } OTIT decides on each plan.
eligible-more = … and { $count } more
eligible-skipped-means = A condition left open is not a no; but OTIT certifies the plan only when every one is met.
eligible-stages = For No. 2 (years 2–3) the work must be on the list, and the trainee must pass the basic-grade test (基礎級 or 初級), written and practical, in No. 1.

## Conditions for the company

## Conditions for the trainee

## What nursing care adds

## What construction adds

## The stages

