# Written by `tis-bot words`; the English beside it is the original.

inline-open = សួរខ្ញុំក្នុងឆាតផ្ទាល់ខ្លួន
inline-more = សួរបូត
inline-company = { $sector ->
        [care] បុគ្គលិកថែទាំ { $staff } នាក់
        [construction] បុគ្គលិក { $staff } នាក់, សំណង់
        [agriculture] បុគ្គលិក { $staff } នាក់, កសិកម្ម
        [fishery] បុគ្គលិក { $staff } នាក់, ទូកនេសាទ
        [aquaculture] បុគ្គលិក { $staff } នាក់, វារីវប្បកម្ម
       *[general] បុគ្គលិក { $staff } នាក់
    }{ $type ->
        [supervised] { "" }
       *[other] , ក្រុមហ៊ុនផ្ទាល់នៅបរទេស
    }{ $excellent ->
        [yes] , ល្អប្រសើរ
        [no] , មិនមែនល្អប្រសើរ
       *[open] { "" }
    }{ $here ->
        [0] { "" }
       *[other] , នៅទីនេះ { $here } នាក់
    }
inline-hours = { $hours } ម៉ោង
inline-when = ចាប់ផ្តើម { $month }
link-old = អ្វីដែលតំណនេះនាំទៅ មិនមានទីនេះទៀតទេ។ នេះជាម៉ឺនុយ។
command-link = តំណ និងកូដ QR ទៅលទ្ធផល
button-send = ផ្ញើបន្ត
button-link = តំណ, QR
link-here = { $whose ->
        [bot] <b>តំណនេះបើកឆាតជាមួយខ្ញុំ។</b> ចុចដើម្បីចម្លង ឬបង្ហាញរូប។
       *[result] <b>តំណនេះបើកលទ្ធផល</b> សម្រាប់នរណាក៏បាន ហើយគិតជាថ្មីនៅថ្ងៃនោះ។ ចុចដើម្បីចម្លង ឬបង្ហាញរូប។
    }
link-none = ខ្ញុំរកមិនឃើញអ្វីសម្រាប់ “{ $said }” ទេ។
inline-compared = { $kind ->
        [x] ធម្មតា និងល្អប្រសើរ
        [p] TITP និង Ikusei Shuro
        [h] ផែនការពីរ
       *[other] ចំនួនបុគ្គលិកពីរ
    }
compare-head = <b>{ $sign ->
        [same] ឆ្នាំទី 1 មិនខុសគ្នាទេ
        [more] ឆ្នាំទី 1 ច្រើនជាង { $apart } នាក់
       *[fewer] ឆ្នាំទី 1 តិចជាង { $apart } នាក់
    }</b> { $kind ->
        [x]
            បើជាក្រុមហ៊ុនល្អប្រសើរ ជាមួយ{ $care ->
                [yes] បុគ្គលិកថែទាំពេញម៉ោង { $first } នាក់
               *[no] បុគ្គលិកពេញម៉ោង { $first } នាក់
            }។
       *[other]
            ជាមួយ{ $care ->
                [yes] បុគ្គលិកថែទាំពេញម៉ោង { $second } នាក់
               *[no] បុគ្គលិកពេញម៉ោង { $second } នាក់
            } ធៀបនឹង { $first } នាក់។
    }
compare-stage = { $what ->
        [no1] លេខ 1
        [no2] លេខ 2
        [no3] លេខ 3
       *[total] សរុប
    }
compare-staff = បុគ្គលិក
compare-ordinary = ធម្មតា
compare-excellent = ល្អប្រសើរ
compare-titp = TITP
compare-esd = ESD
compare-a-year = ឆ្នាំទី 1
compare-first-start = ចាប់ពី
compare-last-start = រហូតដល់
compare-plan = ផែនការ { $number }
compare-law = ចំណែក
compare-programmes = <b>{ $esd ->
        [0] ការហាត់ការបច្ចេកទេស (TITP)៖ សរុប { $total } នាក់។ សម្រាប់ Ikusei Shuro (育成就労, ESD) ករណីនេះមិនទាន់មានលេខផ្សាយទេ។
       *[other] ការហាត់ការបច្ចេកទេស (TITP)៖ សរុប { $total } នាក់។ Ikusei Shuro (育成就労, ESD)៖ ប្រហែល { $esd } នាក់។
    }</b> ជាមួយបុគ្គលិកពេញម៉ោង { $staff } នាក់។
compare-plans = { $first ->
        [yes] ✅ ផែនការ 1៖ ចំណែកទាំងបីត្រឹមត្រូវ។
        [page] ⚠ ផែនការ 1៖ ស្របច្បាប់ តែលើសចំណែករបស់ទំព័រកម្មវិធី។
       *[no] ❌ <b>ផែនការ 1៖ ចំណែកមិនស្របច្បាប់ទេ។</b>
    }
    { $second ->
        [yes] ✅ ផែនការ 2៖ ចំណែកទាំងបីត្រឹមត្រូវ។
        [page] ⚠ ផែនការ 2៖ ស្របច្បាប់ តែលើសចំណែករបស់ទំព័រកម្មវិធី។
       *[no] ❌ <b>ផែនការ 2៖ ចំណែកមិនស្របច្បាប់ទេ។</b>
    }
    ម៉ោងសុវត្ថិភាពមិនពិនិត្យនៅទីនេះទេ។
compare-no3 = លេខ 3 តែបើលេខ 2 ចាប់ផ្តើមយ៉ាងយូរត្រឹម { $until }។
compare-worked-out = លេខទាំងនេះមិនមែនសុទ្ធតែបានផ្សាយទេ។ លេខខ្លះគិតចេញមក។
button-compare-excellent = ប្រៀបធៀប៖ ល្អប្រសើរ
button-compare-esd = ប្រៀបធៀប៖ Ikusei Shuro
button-compare-staff = ប្រៀបធៀប៖ បុគ្គលិក { $staff } នាក់
button-compare-plan = ប្រៀបធៀប៖ ផែនការកែហើយ
button-picture = រូបភាព
card-when = { $what ->
        [no1] ឆ្នាំទី 1
        [no2] ឆ្នាំទី 2–3
       *[no3] ឆ្នាំទី 4–5
    }
