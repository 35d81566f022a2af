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

because-eligible-supervisor = { $holds ->
        [yes] The training supervisor (技能実習責任者) is a full-time officer or employee above the two instructors.
        [no] Name a training supervisor (技能実習責任者): a full-time officer or employee above the two instructors.
       *[open] Find out who can be the training supervisor (技能実習責任者): it takes a full-time officer or employee above the two instructors.
    }
because-eligible-supervisor-course = { $holds ->
        [yes] The training supervisor completed the course within the last { $years } years.
        [no] The training supervisor must complete the course, or repeat it: it counts for { $years } years.
       *[open] Find out when the training supervisor completed the course; if not within the last { $years } years, it must be done (again).
    }
because-eligible-instructor = { $holds ->
        [yes] The training instructor (技能実習指導員) works full-time at that workplace.
        [no] Name a training instructor (技能実習指導員) who works full-time at that workplace.
       *[open] Find out whether the training instructor (技能実習指導員) works full-time at that workplace; if not, name someone who does.
    }
because-eligible-instructor-years = { $holds ->
        [yes] The training instructor has { $least } years or more in the skill.
        [no] Name a training instructor with { $least } years or more in the skill; years at other companies count.
       *[open] Check by CV whether the training instructor has { $least } years or more in the skill, other companies included; if not, name another.
    }
because-eligible-instructors-by-workplace = { $holds ->
        [yes] Every workplace has a training instructor (技能実習指導員) of its own.
        [no] Name a training instructor (技能実習指導員) for every workplace: { $least } are needed.
       *[open] Find out whether every workplace has a training instructor (技能実習指導員) of its own: { $least } are needed.
    }
because-eligible-life-instructors-by-workplace = { $holds ->
        [yes] Every workplace has a life instructor (生活指導員) of its own.
        [no] Name a life instructor (生活指導員) for every workplace: { $least } are needed.
       *[open] Find out whether every workplace has a life instructor (生活指導員) of its own: { $least } are needed.
    }
because-eligible-life-instructor = { $holds ->
        [yes] The life instructor (生活指導員) works full-time at that workplace.
        [no] Name a life instructor (生活指導員) who works full-time at that workplace.
       *[open] Find out whether the life instructor (生活指導員) works full-time at that workplace; if not, name someone who does.
    }
because-eligible-staff-clean = { $holds ->
        [yes] Nobody in the three posts is a minor or has a recent offence or serious improper act.
        [no] A minor, or someone with a recent offence or serious improper act, can't hold one of the three posts: name someone else.
       *[open] Find out whether anyone in the three posts is a minor or has a recent offence or serious improper act; if so, name someone else.
    }
because-eligible-own-work = { $holds ->
        [yes] The company does this work regularly, with its own equipment and materials.
        [no] Choose work that the company does regularly, with its own equipment and materials.
       *[open] Find out whether the company does this work regularly, with its own equipment and materials; if not, choose other work.
    }
because-eligible-not-repetitive = { $holds ->
        [yes] The work is more than the repetition of one simple task.
        [no] The repetition of one simple task is not accepted: choose work in which a skill is learned.
       *[open] Find out whether the work is more than the repetition of one simple task; that alone is not accepted.
    }
because-eligible-sound = { $holds ->
        [yes] The company is sound: two years of accounts without negative net worth, or an expert's evaluation.
        [no] Show two years of accounts; with negative net worth, get an expert's evaluation too.
       *[open] Look at the accounts of two years: with negative net worth an expert's evaluation is needed; a loss in one year is no bar by itself.
    }
because-eligible-not-disqualified = { $holds ->
        [yes] No listed offence and no revoked certification within five years.
        [no] A listed offence or a revoked certification within five years bars the company: ask OTIT when it may apply.
       *[open] Find out whether there was a listed offence or a revoked certification within five years; it would bar the company.
    }
because-eligible-pay-equal = { $holds ->
        [yes] Pay is at least what a Japanese worker doing the same work gets.
        [no] Raise the pay to at least what a Japanese worker doing the same work gets.
       *[open] Compare the pay with that of a Japanese worker doing the same work; if it is less, raise it.
    }
because-eligible-pay-proof = { $holds ->
        [yes] Pay goes to the account the trainee names, or another way that proves the amount.
        [no] Pay into the account the trainee names, or another way that proves the amount: the rule since { $since }.
       *[open] Find out whether pay can go to the account the trainee names, or another way that proves the amount: the rule since { $since }.
    }
because-eligible-lodging = { $holds ->
        [yes] Suitable lodging is secured.
        [no] Secure suitable lodging: it must be shown when the plan is filed.
       *[open] Find out where the trainees will live: suitable lodging must be shown when the plan is filed.
    }
because-eligible-bedroom = { $holds ->
        [yes] The bedroom is large enough for each person.
        [no] Find a larger bedroom, or put fewer people in it: as a rule 4.5 m² or more for each person, without closets.
       *[open] Measure the bedroom: as a rule 4.5 m² or more for each person, without closets; if it is less, find a larger one.
    }
because-eligible-insurance = { $holds ->
        [yes] The company has accident insurance or the like, and safety measures are in place.
        [no] Take out accident insurance or the like and put safety measures in place; as a rule both are needed.
       *[open] Check the accident insurance or the like and the safety measures; as a rule both are needed.
    }
because-eligible-records = { $holds ->
        [yes] The trainee register, the log of the plan and the daily log are kept until a year after the training ends.
        [no] Keep a trainee register, a log of the plan and a daily log until a year after the training ends.
       *[open] Find out who keeps the trainee register, the log of the plan and the daily log; they must be there until a year after the training ends.
    }
because-eligible-room-in-quota = { $holds ->
        [yes] There is room in the quota.
        [no] There is no room in the quota: plan fewer trainees; /quota shows the numbers.
       *[open] Work out with /quota whether there is room; beyond the quota no plan is certified.
    }
because-eligible-organisation = { $holds ->
        [yes] A licensed supervising organisation (監理団体) has a contract with the company and audits it.
        [no] Make a contract with a licensed supervising organisation (監理団体) and accept its audits.
       *[open] Find out whether there is a contract with a licensed supervising organisation (監理団体); without one this type is not open.
    }
because-eligible-new-plans = { $holds ->
        [yes] Plans for new trainees can be applied for until { $last_application }.
        [no] Plans for new trainees could be applied for only until { $last_application }: if yours wasn't, look at Employment for Skill Development (育成就労).
       *[open] Find out whether the plan is applied for by { $last_application }; after that no plan for a new trainee is accepted.
    }
because-eligible-no-disappearance = { $holds ->
        [yes] No disappearance the company or its supervising organisation is to blame for in the past { $years ->
            [one] year
           *[other] { $years } years
        }.
        [no] After a disappearance the company or its supervising organisation is to blame for, as a rule no plan is certified for { $years ->
            [one] a year
           *[other] { $years } years
        }: ask your supervising organisation or OTIT from when you may apply.
       *[open] Find out whether the company or its supervising organisation was to blame for a disappearance in the past { $years ->
            [one] year
           *[other] { $years } years
        }; if so, as a rule no plan is certified in that time.
    }

## Conditions for the trainee

because-eligible-age = { $holds ->
        [yes] The trainee is { $least } or older.
        [no] The trainee must be { $least } or older: wait, or choose someone else.
       *[open] Ask for the trainee's age: it must be { $least } or more.
    }
because-eligible-type = Find out how the trainees come, through a supervising organisation or from your own company: some conditions, such as earlier work, depend on it.
because-eligible-purpose = { $holds ->
        [yes] The trainee understands the purpose: to learn the skill and take it home.
        [no] The trainee must understand the purpose, to learn the skill and take it home: explain it first.
       *[open] Ask whether the trainee understands the purpose, to learn the skill and take it home; if not, explain it first.
    }
because-eligible-will-use-skill = { $holds ->
        [yes] The trainee plans to go home and do work that needs the skill.
        [no] The trainee must plan to go home and do work that needs the skill: choose someone who does.
       *[open] Ask whether the trainee plans to go home and do work that needs the skill; without that the condition is not met.
    }
because-eligible-not-same-stage = { $holds ->
        [yes] The trainee has not done the same stage before.
        [no] As a rule nobody may do the same stage twice: choose someone else, or ask OTIT about this case.
       *[open] Ask whether the trainee has done the same stage before; as a rule it can't be done twice.
    }
because-eligible-no-deposit = { $holds ->
        [yes] No deposit and no forced savings, for the trainee or the family.
        [no] Deposits and forced savings are banned, for the family too: clear this up with your supervising organisation or OTIT before you file.
       *[open] Ask the trainee whether anyone takes a deposit or forces savings, from the family too; both are banned.
    }
because-eligible-no-penalty-contract = { $holds ->
        [yes] No contract sets a penalty or damages for the trainee or the family.
        [no] Contracts with a penalty or damages are banned, for the family too: clear this up with your supervising organisation or OTIT before you file.
       *[open] Ask the trainee whether a contract sets a penalty or damages, for the family too; that is banned.
    }
because-eligible-experience = { $holds ->
        [yes] The trainee has done the same kind of work outside Japan, or has a special reason.
        [no] Choose someone who has done the same kind of work outside Japan, or ask your supervising organisation whether a special reason fits.
       *[open] Ask whether the trainee has done the same kind of work outside Japan; if not, a special reason is needed.
    }
because-eligible-recommended = { $holds ->
        [yes] A public body of the home country or region recommends the trainee.
        [no] The trainee needs a recommendation from a public body of the home country or region: ask your supervising organisation about it.
       *[open] Find out whether a public body of the home country or region recommends the trainee; without that the condition is not met.
    }
because-eligible-foreign-office = { $holds ->
        [yes] The trainee is a full-time employee of your own office abroad or of a closely related body there, and comes by transfer or secondment.
        [no] The trainee must be a full-time employee of your own office abroad or of a closely related body there, and come by transfer or secondment: choose such a person, or use a supervising organisation.
       *[open] Find out whether the trainee is a full-time employee of your own office abroad or of a closely related body there and comes by transfer or secondment; if not, this type is not open.
    }

## What nursing care adds

because-eligible-care-instructor = { $holds ->
        [yes] One of the instructors is a certified care worker (介護福祉士) or a nurse.
        [no] Name at least one instructor who is a certified care worker (介護福祉士) or a nurse.
       *[open] Find out whether one of the instructors is a certified care worker (介護福祉士) or a nurse; if not, name one.
    }
because-eligible-care-n4 = { $holds ->
        [yes] The trainee has Japanese N4 or an equal level.
        [no] For No. 1 in care the trainee needs Japanese N4 or an equal level: let the trainee reach it first.
       *[open] Ask for the trainee's Japanese: No. 1 in care needs N4 or an equal level.
    }
because-eligible-care-n3 = { $holds ->
        [yes] The trainee has Japanese N3 or an equal level, or goes on studying at the workplace.
        [no] For No. 2 in care the trainee needs Japanese N3 or an equal level; without it, arrange study at the workplace until the end of year 3.
       *[open] Find out whether the trainee has Japanese N3 or an equal level; without it No. 2 in care needs study at the workplace until the end of year 3.
    }
because-eligible-care-experience = { $holds ->
        [yes] The trainee has care work abroad, a nursing course or licence, or a state certificate in care.
        [no] Choose someone with care work abroad, a nursing course or licence, or a state certificate in care.
       *[open] Ask whether the trainee has care work abroad, a nursing course or licence, or a state certificate in care; one of them is needed.
    }
because-eligible-care-stage = Find out which stage the trainee is in: the level of Japanese depends on it.
because-eligible-care-years-open = { $holds ->
        [yes] The establishment has been open long enough.
        [no] The establishment must have been open for { $least } years: wait, or use another establishment.
       *[open] Ask OTIT how long the establishment must have been open: the rule was revised in April 2025, and I don't have its new wording.
    }
because-eligible-care-instructors = { $holds ->
        [yes] There are enough instructors for the trainees.
        [no] Name more instructors, or plan fewer trainees: as a rule one instructor for every five.
       *[open] Count the instructors: as a rule there is one for every five trainees; if not, name more.
    }
because-eligible-visits = { $holds ->
        [yes] Home visits are allowed, on conditions.
        [no] Home visits were outside the programme until March 2025: leave them out of that plan.
       *[open] Find out whether home visits are planned: they have conditions of their own.
    }
because-eligible-visit-years = { $holds ->
        [yes] The trainee has enough care work behind them for home visits.
        [no] In principle { $least ->
            [one] a year
           *[other] { $least } years
        } of care work comes before home visits: start them later.
       *[open] Find out how long the trainee has done care work: in principle { $least ->
            [one] a year
           *[other] { $least } years
        } comes before home visits.
    }
because-eligible-visit-course = { $holds ->
        [yes] The trainee has done the basic course in care (初任者研修 or equal).
        [no] The trainee needs the basic course in care (初任者研修 or equal) before home visits: let the trainee take it.
       *[open] Find out whether the trainee has done the basic course in care (初任者研修 or equal); it comes before home visits.
    }
because-eligible-visit-duties = { $holds ->
        [yes] The establishment does what home visits require of it.
        [no] Put the duties for home visits in place: training, accompanied visits, a career plan, a contact point for harassment, ICT for emergencies, a written explanation signed by the user or family.
       *[open] Find out whether the duties for home visits are met: training, accompanied visits, a career plan, a contact point for harassment, ICT for emergencies, a written explanation signed by the user or family.
    }
because-eligible-visit-certificate = { $holds ->
        [yes] You have the certificate of conformity (適合確認書) for home visits.
        [no] Get the certificate of conformity (適合確認書) for home visits before you file the plan.
       *[open] Find out whether you have the certificate of conformity (適合確認書) for home visits; it is needed before the plan is filed.
    }
because-eligible-care-night = { $holds ->
        [yes] No night duty is planned, or there are special measures for safety.
        [no] Leave night duty out of the plan, or take special measures for safety; ask OTIT first.
       *[open] Find out whether night duty is planned: then special measures for safety are needed.
    }
because-eligible-care-night-staff = { $holds ->
        [yes] Several people are on night duty together.
        [no] Put at least { $least } people on night duty together; a trainee is never alone.
       *[open] Find out how many people are on night duty together: at least { $least } are needed.
    }
because-eligible-care-night-others = { $holds ->
        [yes] Somebody who is no trainee is on night duty too.
        [no] Put at least { $least } member of the care staff who is no trainee on every night duty of a trainee.
       *[open] Find out who is on night duty with the trainee: at least { $least } must be no trainee.
    }

## What construction adds

because-eligible-construction-licence = { $holds ->
        [yes] The company has a construction licence (Construction Business Act, Art. 3).
        [no] Get a construction licence (Construction Business Act, Art. 3) first, of any kind; it is needed even if you only do small jobs.
       *[open] Find out whether the company has a construction licence (Construction Business Act, Art. 3), of any kind; it is needed even for small jobs.
    }
because-eligible-construction-company = { $holds ->
        [yes] The company is registered in the career system (CCUS).
        [no] Register the company in the career system (CCUS).
       *[open] Find out whether the company is registered in the career system (CCUS); if not, register it.
    }
because-eligible-construction-trainee = { $holds ->
        [yes] The trainee's registration in the career system (CCUS) doesn't hold up this plan; the card is checked for the No. 2 plan.
        [no] Register the trainee in the career system (CCUS); the card is checked for the No. 2 plan.
       *[open] Find out whether the trainee is registered in the career system (CCUS); the card is checked for the No. 2 plan.
    }
because-eligible-construction-pay = { $holds ->
        [yes] Pay is stable: a monthly salary.
        [no] Pay must be stable, in practice a monthly salary: change from pay by the day or hour.
       *[open] Find out whether pay is a monthly salary: it must be stable, and in practice pay by the day or hour does not pass.
    }

## The stages

because-stay-no1-start = { $holds ->
        [yes] No. 1 starts by { $last_start }, the last day for a new start.
        [no] New trainees can start only until { $last_start }: choose a start by then, or look at Employment for Skill Development (育成就労).
       *[open] Settle the start: new trainees can start only until { $last_start }.
    }
because-stay-no1-first = { $holds ->
        [yes] The trainee has not done No. 1 before.
        [no] As a rule No. 1 can't be done twice: choose someone else, or ask OTIT about this case.
       *[open] Ask whether the trainee has done No. 1 before; as a rule it can't be done twice.
    }
because-stay-no2-occupation = { $holds ->
        [yes] The work is on the list for No. 2.
        [no] The work is not on the list for No. 2, so only No. 1 is open: see /jobs for work that is.
       *[open] Find out with /jobs whether the work is on the list for No. 2; if not, only No. 1 is open.
    }
because-stay-no2-first = { $holds ->
        [yes] The trainee has not done No. 2 before.
        [no] No. 2 can't be done twice, so it is not open to this trainee: ask your supervising organisation or OTIT.
       *[open] Ask whether the trainee has done No. 2 before; it can't be done twice.
    }
because-stay-no2-basic-grade = { $holds ->
        [yes] The basic-grade test (基礎級 or 初級) is passed, written and practical.
        [no] The basic-grade test (基礎級 or 初級) was not passed in { $sittings_most } attempts: No. 2 is not open, and the trainee goes home when No. 1 ends.
       *[open] Plan the basic-grade test (基礎級 or 初級), written and practical, in No. 1 with time for a resit: { $sittings_most } attempts at most, and without a pass No. 2 is not open.
    }
because-stay-no3-excellent = { $holds ->
        [yes] The company is excellent (優良).
        [no] The company is not excellent (優良), so No. 3 (years 4–5) is not open.
       *[open] Find out whether the company is excellent (優良); if not, No. 3 (years 4–5) is not open.
    }
because-stay-no3-licence = { $holds ->
        [yes] The supervising organisation has the general licence (一般監理事業).
        [no] Without a supervising organisation that has the general licence (一般監理事業), No. 3 is not open: ask yours about it.
       *[open] Find out in the public list whether the supervising organisation has the general licence (一般監理事業); if not, No. 3 is not open.
    }
because-stay-no3-no-licence-needed = In the company-alone type no supervising organisation's licence is needed for No. 3.
because-stay-no3-occupation = { $holds ->
        [yes] The occupation is open to No. 3.
        [no] The occupation is not open to No. 3: the training ends with No. 2.
       *[open] Find out with /jobs whether the occupation is open to No. 3; if not, the training ends with No. 2.
    }
because-stay-no3-first = { $holds ->
        [yes] The trainee has not done No. 3 before.
        [no] No. 3 can't be done twice, so it is not open to this trainee: ask your supervising organisation or OTIT.
       *[open] Ask whether the trainee has done No. 3 before; it can't be done twice.
    }
because-stay-no3-grade3 = { $holds ->
        [yes] The practical test of grade 3 (随時3級 or 専門級) is passed.
        [no] The practical test of grade 3 (随時3級 or 専門級) was not passed in { $sittings_most } attempts: No. 2 can be finished, No. 3 is not open.
       *[open] Plan the practical test of grade 3 (随時3級 or 専門級) in No. 2: { $sittings_most } attempts at most, and without a pass No. 3 is not open.
    }
because-stay-no3-home-leave = { $holds ->
        [yes] The return home fits the rule for No. 3.
        [no] Change the dates of the return home: { $months_least ->
            [one] a month
           *[other] { $months_least } months
        } or more before No. 3, or at least that and under { $months_under } months, starting within { $starts_within_years ->
            [one] a year
           *[other] { $starts_within_years } years
        } after No. 3 begins.
       *[open] Fix the dates of the return home before the No. 3 plan is filed: { $months_least ->
            [one] a month
           *[other] { $months_least } months
        } or more before No. 3, or at least that and under { $months_under } months, starting within { $starts_within_years ->
            [one] a year
           *[other] { $starts_within_years } years
        } after No. 3 begins.
    }
because-stay-no3-no2-begun = { $holds ->
        [yes] The rule that No. 2 must begin by { $no2_begun_by } does not stand in the way of No. 3.
        [no] No. 3 (years 4–5) is not open: No. 2 had to begin by { $no2_begun_by }.
       *[open] Find out when No. 2 began, as a rule the day the change of status was permitted: after { $no2_begun_by }, No. 3 (years 4–5) is not open. Who finished No. 2 and left Japan before April 2027: ask OTIT.
    }
