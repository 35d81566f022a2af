# Written by `tis-bot words`; the English beside it is the original.

flow-intake = ការទទួលក្នុង 5 ឆ្នាំ
button-intake = រៀបផែនការទទួល
command-intake = ការទទួលក្នុង 5 ឆ្នាំ៖ មួយឆ្នាំប៉ុន្មាននាក់
intake-type = { quota-type }
intake-type-hint = { quota-type-hint }
intake-type-name = { quota-type-name }
intake-sector = { quota-sector }
intake-sector-hint = { quota-sector-hint }
intake-sector-name = { quota-sector-name }
intake-staff = { quota-staff }
intake-staff-hint = { quota-staff-hint }
intake-staff-name = { quota-staff-name }
intake-care_staff = { quota-care_staff }
intake-care_staff-hint = { quota-care_staff-hint }
intake-care_staff-name = { quota-care_staff-name }
intake-excellent = { quota-excellent }
intake-excellent-hint = { quota-excellent-hint }
intake-excellent-name = { quota-excellent-name }
intake-here = { quota-here }
intake-here-hint = { quota-here-hint }
intake-here-name = { quota-here-name }
intake-no1 = { quota-no1 }
intake-no1-hint = { quota-no1-hint }
intake-no1-name = { quota-no1-name }
intake-no2 = { quota-no2 }
intake-no2-hint = { quota-no2-hint }
intake-no2-name = { quota-no2-name }
intake-no3 = { quota-no3 }
intake-no3-hint = { quota-no3-hint }
intake-no3-name = { quota-no3-name }
intake-type-supervised = { quota-type-supervised }
intake-type-enterprise = { quota-type-enterprise }
intake-type-enterprise_recognised = { quota-type-enterprise_recognised }
intake-sector-general = { quota-sector-general }
intake-sector-care = { quota-sector-care }
intake-sector-construction = { quota-sector-construction }
intake-sector-agriculture = { quota-sector-agriculture }
intake-sector-fishery = { quota-sector-fishery }
intake-sector-aquaculture = { quota-sector-aquaculture }
intake-wish = <b>តើលោកអ្នកចង់ទទួលប៉ុន្មាននាក់ក្នុងមួយឆ្នាំ?</b> បើចុច “ខ្ញុំមិនដឹង” ខ្ញុំរៀបឲ្យច្រើនបំផុតតាមចំនួនកំណត់។
intake-wish-hint = ខ្ញុំត្រូវការចំនួននាក់ក្នុងមួយឆ្នាំ ដូចជា <b>3</b>។ បើគ្មាន ខ្ញុំរៀបឲ្យច្រើនបំផុតតាមចំនួនកំណត់។
intake-wish-name = ចង់បានក្នុងមួយឆ្នាំ
intake-start = <b>តើអ្នកដំបូងចាប់ផ្តើមខែណា?</b> វាយដូចជា <b>ឧសភា 2027</b> ឬ <b>ឆាប់តាមដែលអាចធ្វើបាន</b>។
intake-start-hint = ខ្ញុំត្រូវការខែខាងមុខ និងឆ្នាំ ដូចជា <b>ឧសភា 2027</b>។ “ឆាប់តាមដែលអាចធ្វើបាន” ក៏បានដែរ។
intake-start-name = ចាប់ផ្តើមដំបូង
intake-no1_began = <b>តើលេខ 1 របស់ពួកគេចាប់ផ្តើមខែណា?</b> វាយជាមួយឆ្នាំ ដូចជា <b>ឧសភា 2026</b>។
intake-no1_began-hint = ខ្ញុំត្រូវការខែនេះ ឬខែណាមួយមុននេះ ជាមួយឆ្នាំ ដូចជា <b>ឧសភា 2026</b>។ បើមានច្រើនក្រុម យកក្រុមចុងក្រោយ។
intake-no1_began-name = លេខ 1 ចាប់ផ្តើម
intake-no2_began = <b>តើលេខ 2 របស់ពួកគេចាប់ផ្តើមខែណា?</b> វាយជាមួយឆ្នាំ ដូចជា <b>ឧសភា 2026</b>។
intake-no2_began-hint = ខ្ញុំត្រូវការខែនេះ ឬខែណាមួយមុននេះ ជាមួយឆ្នាំ ដូចជា <b>ឧសភា 2026</b>។ បើមានច្រើនក្រុម យកក្រុមចុងក្រោយ។
intake-no2_began-name = លេខ 2 ចាប់ផ្តើម
intake-no3_began = <b>តើលេខ 3 របស់ពួកគេចាប់ផ្តើមខែណា?</b> វាយជាមួយឆ្នាំ ដូចជា <b>ឧសភា 2026</b>។
intake-no3_began-hint = ខ្ញុំត្រូវការខែនេះ ឬខែណាមួយមុននេះ ជាមួយឆ្នាំ ដូចជា <b>ឧសភា 2026</b>។ បើមានច្រើនក្រុម យកក្រុមចុងក្រោយ។
intake-no3_began-name = លេខ 3 ចាប់ផ្តើម
intake-began-open = ⚠ បើលោកអ្នកមិនដឹងថាដំណាក់កាលចាប់ផ្តើមពេលណា ខ្ញុំយកខែនេះ ដូច្នេះអ្នកហាត់ការទាំងនោះត្រូវរាប់យូរបំផុត។ ជាមួយខែពិត លេខអាចខុសពីនេះ។
intake-head = <b>{ $esd ->
        [none] អ្នកហាត់ការបច្ចេកទេស { $people } នាក់អាចចាប់ផ្តើម ក្នុងការទទួលប្រចាំឆ្នាំ { $years } ដង ជាមួយបុគ្គលិក { $staff } នាក់។
       *[yes] អ្នកហាត់ការបច្ចេកទេស { $people } នាក់នៅអាចចាប់ផ្តើម បន្ទាប់មកប្រហែល { $workers } នាក់ក្រោម Ikusei Shuro (育成就労) ក្នុងការទទួលប្រចាំឆ្នាំ { $years } ដង ជាមួយបុគ្គលិក { $staff } នាក់។
    }</b>{ $esd ->
        [none] { " " }សម្រាប់ Ikusei Shuro (育成就労) ដែលមកបន្ត មិនអាចឲ្យលេខបានទេ។
       *[yes] { "" }
    }
intake-titp = { $month }: <b>{ $people }</b> { $binding ->
        [wish] (តាមដែលលោកអ្នកចង់បាន)
        [last_start] (កម្មវិធីបច្ចុប្បន្នបានចប់។ Ikusei Shuro៖ មិនអាចឲ្យលេខបាន)
        [total] (កំណត់៖ គ្រប់ដំណាក់កាលរួមគ្នា)
        [no1] (កំណត់៖ លេខ 1)
        [no2] (កំណត់៖ លេខ 2 ពេលពួកគេឡើង)
       *[no3] (កំណត់៖ លេខ 3 ពេលពួកគេឡើង)
    }
intake-esd = { $month }: <b>ប្រហែល { $people }</b>, Ikusei Shuro { $binding ->
        [wish] (តាមដែលលោកអ្នកចង់បាន)
       *[esd]
            (កំណត់៖ ការប៉ាន់ស្មានសម្រាប់ពលករ Ikusei Shuro ទាំងអស់{ $here ->
                [0] { "" }
               *[other] { " " }ដកអ្នកហាត់ការ { $here } នាក់ដែលនៅទីនេះ
            })
    }
intake-stages = តារាងប្រាប់ថា <b>នរណានៅទីនេះចាប់ពីខែណា</b> បើគ្រប់គ្នាបន្តទៅគ្រប់ដំណាក់កាលដែលបើកសម្រាប់ពួកគេ។
intake-column = { $what ->
        [from] ចាប់ពី
        [no1] លេខ1
        [no2] លេខ2
        [no3] លេខ3
       *[esd] ESD≈
    }
intake-ordinary = គិតជាក្រុមហ៊ុនមិនមែនល្អប្រសើរ (優良)។
button-sheet = ជាឯកសារតារាង (xlsx)
intake-sheet = ការទទួល
intake-sheet-how = <b>ផែនការរបស់លោកអ្នកជាឯកសារតារាង។</b>
