# Help first, in the language the person wrote in: one or two short sentences, then the numbers. <b> is Telegram's.

help-suicide = <b>Please don't stay alone with this.</b> Talk to someone you trust now, or call one of these numbers. If you are in danger this moment, call 119. It isn't your fault, and there are people who help with trouble at work.
help-violence = <b>Nobody may hit or hurt you.</b> In danger now: go to a safe place and call the police, 110. You don't need good Japanese: say “tasukete” (help me) and where you are.
help-threats = <b>Nobody may threaten or bully you.</b> If you are afraid for your safety now, call the police, 110. OTIT helps in many languages.
help-sexual = <b>Nobody may touch you against your will or press you for sex. It is not your fault.</b> In danger now: police, 110. At the numbers below people listen and help you.
help-documents = <b>Nobody may keep your passport, residence card or bankbook</b>, not even if you agreed. Ask for it back. If they refuse, or you are afraid to ask, tell OTIT. You may not be punished for telling.
help-locked-in = <b>Nobody may lock you in or forbid you to go out.</b> If you can't leave now, call the police, 110.
help-forced-return = <b>Nobody may send you home against your will before your training ends.</b> Tell OTIT now. Sign nothing you don't understand; keep your passport with you. Taken to the airport by force: call the police, 110, and tell the airport staff too: “I don't want to go home.”
help-unpaid = <b>You must be paid for all your work.</b> Write down your days and hours, keep pay slips and photos, and ask for help now; the law is on your side.
help-kept-here = <b>You may go home. Nobody may keep you here</b> with a fine, a debt, a deposit or your passport. You don't pay the journey home yourself when you end the training. Before the flight the supervising organisation confirms your own wish in writing in your language and tells OTIT. If they refuse, tell OTIT.
help-dismissed = <b>A company can't simply end a fixed-term contract early</b>; it needs an unavoidable reason. Sign nothing you don't understand. The supervising organisation (監理団体) must look for another company if you want to go on. Wages for the days you worked stay due. Ask OTIT and the labour office now.
help-left-company = <b>You can still get help.</b> Call OTIT or a lawyer soon and say why you left. Within 14 days you must tell Immigration (ISA) that you left the company; staying without training can cost you the residence status. Wages for the days you worked stay due. Don't pay a broker for a new job: working elsewhere without permission isn't allowed.
help-danger = <b>Call 119 now: fire brigade and ambulance, free. Say first where you are.</b> Fire, gas or smoke: get out and stay out. If you can't call, ask people near you to call. Afterwards: hurt at work or on the way, treatment at a designated hospital is free (workers' accident insurance).
help-ill = <b>In danger of life: call 119.</b> Hurt at work or on the way: treatment at a designated hospital is free (workers' accident insurance); say at the hospital that it happened at work. Otherwise the health insurance pays 70 %. The company may not keep you from seeing a doctor; if it does, tell OTIT.
help-afraid = <b>It is good that you say it. You are not alone.</b> Talk to someone you trust today. If you can't sleep or eat, or cry a lot, see a doctor; the health insurance pays 70 %. At the numbers below people listen. If somebody hits, threatens or locks you in, tell me that, and I show who helps.
help-no-rest = <b>You must have rest: by law at least one day off a week, or four in four weeks.</b> Overtime and work on the day off are paid extra. Write down your days and hours, and ask the Labour Standards Inspection Office or OTIT.
help-wants-home = <b>You may go home if you wish; nobody may keep you here or make you pay a fine.</b> If you end the training, the journey isn't at your cost; the supervising organisation (監理団体) confirms your wish in writing and tells OTIT first. For a visit only: ask the company for leave. If something at work drives you away, a change of company may be possible: talk to OTIT before you decide.
help-stored = I store nothing of what you wrote.
help-which = <b>What is it about?</b> Tap one, or write it in your own words. In danger now: police 110, ambulance 119.
help-pick-violence = Someone hits or threatens me
help-pick-documents = They keep my passport
help-pick-unpaid = I am not paid
help-pick-forced-return = They want to send me home
help-pick-ill = I am ill or hurt
help-pick-afraid = I am afraid or sad
help-pick-suicide = I don't want to live any more
help-pick-danger = Someone's life is in danger
help-pick-threats = I am threatened or bullied
help-pick-sexual = I am touched or pressured for sex
help-pick-locked-in = I can't get out
help-pick-kept-here = They won't let me go home
help-pick-dismissed = I lost my job or my room
help-pick-left-company = I have left the company
help-pick-no-rest = I get no day off
help-pick-wants-home = I want to go home
help-perhaps = <b>If this is about you now, tap below: I'll show you who can help.</b>
help-office = 📞 { $name }: <b>{ $phone }</b>{ $free ->
        [yes] { " " }(free)
       *[no] { " " }(not free)
    }{ $now ->
        [open] { " " }— open now
        [away] { " " }— closed now
        [closed] { " " }— opens { $day ->
            [1] Mon
            [2] Tue
            [3] Wed
            [4] Thu
            [5] Fri
            [6] Sat
           *[7] Sun
        } { $clock }
       *[unknown] { "" }
    }
help-rights = Telling OTIT or the labour office is your right; nobody may punish you for it. I store nothing of what you wrote.
