# Help first, in the language the person wrote in: one or two short sentences, then the numbers. <b> is Telegram's.

help-suicide = <b>Please don't stay alone with this.</b> Talk to someone you trust now, or call one of these numbers. If you are in danger this moment, call 119. It isn't your fault, and there are people who help with trouble at work.
help-violence = <b>Nobody may hit or hurt you.</b> In danger now: go to a safe place and call the police, 110. You don't need good Japanese: say “tasukete” (help me) and where you are.
help-threats = <b>Nobody may threaten or bully you.</b> If you are afraid for your safety now, call the police, 110. OTIT helps in many languages.
help-sexual = <b>Nobody may touch you against your will or press you for sex. It is not your fault.</b> In danger now: police, 110. At the numbers below people listen and help you.
help-documents = <b>Nobody may keep your passport, residence card or bankbook</b>, not even if you agreed. Ask for it back. If they refuse, or you are afraid to ask, tell OTIT. You may not be punished for telling.
help-locked-in = <b>Nobody may lock you in or forbid you to go out.</b> If you can't leave now, call the police, 110.
help-forced-return = <b>Nobody may send you home against your will before your training ends.</b> Tell OTIT now. Sign nothing you don't understand; keep your passport with you. Taken to the airport by force: call the police, 110, and tell the airport staff too: “I don't want to go home.”
help-unpaid = <b>You must be paid for all your work.</b> Write down your days and hours, keep pay slips and photos, and ask for help now; the law is on your side.
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
