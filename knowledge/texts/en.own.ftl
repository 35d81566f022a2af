# Settings, a company kept on request, and what is kept at all.

command-settings = Language, Japanese below, your company
command-export = All I keep of this chat, as a file
settings-head = <b>Settings</b>
settings-language = Language: <b>{ $language }</b>
settings-second = Japanese under each answer: <b>{ $on ->
        [yes] on
       *[no] off
    }</b>
settings-stand-in = Answers not in your language yet: <b>{ $tongue ->
        [easy] easy Japanese
       *[en] English
    }</b>
settings-company = Company kept:
settings-no-company = none
second-on = <b>Answers and results now have Japanese under them</b>, to show at work or at an office.
second-off = <b>Answers come in one language again.</b>
stand-in-set = <b>{ $tongue ->
        [easy] Answers not in your language yet now come in easy Japanese.
       *[en] Answers not in your language yet now come in English.
    }</b>
second-below = <i>The same in Japanese, to show:</i>
company-none = <b>No company is kept.</b> Only if you want it, I keep four things: how trainees come, the field, the number of staff, excellent or not. No name. /quota, /intake and /eligible then begin with them and say so. /erase deletes them.
company-last = Last looked up: { $company }
company-kept = <b>Kept:</b> { $company }. /quota, /intake and /eligible begin with it and say so; a line with other numbers is taken as it stands. Tap to change one.
company-from = <b>From your profile:</b> { $company }
company-forgotten = <b>Forgotten.</b> No company is kept.
button-keep-company = Keep this company
button-tell-company = Tell me our company
button-forget-company = Forget it
button-company = Our company
button-language-change = Language
button-second-on = Show Japanese too
button-second-off = Only my language
button-stand-in = { $tongue ->
        [easy] In easy Japanese
       *[en] In English
    }
button-export = As a file
button-without = Begin without it
button-settings = Settings
button-menu = Menu
privacy-keeps = <b>I keep, for this chat, only:</b>
kept-chat_id = its number at Telegram
kept-lang = your language
kept-second = whether Japanese stands under answers
kept-stand_in = the language of answers not in yours yet
kept-company = your company, if you asked me to keep it
kept-flow = the conversation in hand, or the last look-up
kept-answers = its answers and numbers, which answer I gave last, and which choices I offered with it
kept-misses = how often an answer wasn't understood
kept-seen_at = when you last wrote
export-head = <b>This is all I keep of this chat.</b> The file says it value by value.
export-nothing = <b>I keep nothing of this chat</b>: no language, no settings, no answers.
export-turns = Apart from this, for 7 days: that each message was answered, with its number, this chat's number and the time, without its text.
export-line = { $name }: <b>{ $said }</b>
export-none = none
export-in-file = in the file
export-answers = { $count ->
        [0] none
        [one] 1, in the file
       *[other] { $count }, in the file
    }
erase-ask = <b>Erase everything I keep about this chat?</b> That is your language and settings, a company you had me keep, the open conversation and its answers.
erase-company = Your company is forgotten too.
erase-next = You can go on at once: write your question, or tap below.
