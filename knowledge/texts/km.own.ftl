# Written by `tis-bot words`; the English beside it is the original.

command-settings = ភាសា ភាសាជប៉ុនខាងក្រោម ក្រុមហ៊ុនរបស់អ្នក
command-export = អ្វីទាំងអស់ដែលខ្ញុំរក្សាទុកពីឆាតនេះ ជាឯកសារ
settings-head = <b>ការកំណត់</b>
settings-language = ភាសា៖ <b>{ $language }</b>
settings-second = ភាសាជប៉ុនក្រោមចម្លើយនីមួយៗ៖ <b>{ $on ->
        [yes] បើក
       *[no] បិទ
    }</b>
settings-stand-in = ចម្លើយដែលមិនទាន់មានជាភាសាខ្មែរ៖ <b>{ $tongue ->
        [easy] ភាសាជប៉ុនងាយៗ
       *[en] ភាសាអង់គ្លេស
    }</b>
settings-company = ក្រុមហ៊ុនដែលរក្សាទុក៖
settings-no-company = គ្មាន
second-on = <b>ចាប់ពីពេលនេះ ក្រោមចម្លើយ និងលទ្ធផលមានភាសាជប៉ុន</b> សម្រាប់បង្ហាញនៅកន្លែងធ្វើការ ឬការិយាល័យ។
second-off = <b>ចម្លើយមានភាសាតែមួយវិញ។</b>
stand-in-set = <b>{ $tongue ->
        [easy] ចាប់ពីពេលនេះ ចម្លើយដែលមិនទាន់មានជាភាសាខ្មែរ នឹងជាភាសាជប៉ុនងាយៗ។
       *[en] ចាប់ពីពេលនេះ ចម្លើយដែលមិនទាន់មានជាភាសាខ្មែរ នឹងជាភាសាអង់គ្លេស។
    }</b>
second-below = <i>ដូចគ្នាជាភាសាជប៉ុន សម្រាប់បង្ហាញ៖</i>
company-none = <b>មិនបានរក្សាទុកក្រុមហ៊ុនទេ។</b> តែពេលអ្នកចង់ ខ្ញុំរក្សាទុកបួនចំណុច៖ មកតាមរយៈអ្វី វិស័យ ចំនួនបុគ្គលិក ល្អប្រសើរឬអត់។ គ្មានឈ្មោះ។ បន្ទាប់មក /quota, /intake និង /eligible ចាប់ផ្តើមពីទីនោះ ហើយប្រាប់អ្នក។ /erase លុបវា។
company-last = រកចុងក្រោយ៖ { $company }
company-kept = <b>រក្សាទុក៖</b> { $company }។ /quota, /intake និង /eligible ចាប់ផ្តើមពីទីនេះ ហើយប្រាប់អ្នក។ សារដែលមានលេខផ្សេង ត្រូវគិតតាមសារនោះ។ ចុចដើម្បីប្តូរ។
company-from = <b>ពីព័ត៌មានក្រុមហ៊ុនដែលរក្សាទុក៖</b> { $company }
company-forgotten = <b>ភ្លេចហើយ។</b> មិនបានរក្សាទុកក្រុមហ៊ុនទេ។
button-keep-company = រក្សាទុកក្រុមហ៊ុននេះ
button-tell-company = ប្រាប់ពីក្រុមហ៊ុនយើង
button-forget-company = ភ្លេចវា
button-company = ក្រុមហ៊ុនយើង
button-language-change = ភាសា
button-second-on = បង្ហាញជប៉ុនផង
button-second-off = ភាសាតែមួយ
button-stand-in = { $tongue ->
        [easy] ជាភាសាជប៉ុនងាយៗ
       *[en] ជាភាសាអង់គ្លេស
    }
button-export = ជាឯកសារ
button-without = ចាប់ផ្តើមដោយគ្មានវា
button-settings = ការកំណត់
button-menu = ម៉ឺនុយ
privacy-keeps = <b>សម្រាប់ឆាតនេះ ខ្ញុំរក្សាទុកតែ៖</b>
kept-chat_id = លេខឆាតនៅ Telegram
kept-lang = ភាសារបស់អ្នក
kept-second = មានភាសាជប៉ុនក្រោមចម្លើយឬអត់
kept-stand_in = ភាសានៃចម្លើយដែលមិនទាន់មានជាភាសាខ្មែរ
kept-company = ក្រុមហ៊ុនរបស់អ្នក បើអ្នកឲ្យខ្ញុំរក្សាទុក
kept-flow = ការសន្ទនាដែលកំពុងបន្ត ឬការរកចុងក្រោយ
kept-answers = ចម្លើយ និងលេខក្នុងនោះ
kept-misses = ចំនួនដងដែលខ្ញុំមិនយល់ចម្លើយ
kept-seen_at = ពេលដែលអ្នកសរសេរចុងក្រោយ
export-head = <b>នេះជាអ្វីទាំងអស់ដែលខ្ញុំរក្សាទុកពីឆាតនេះ។</b> ក្នុងឯកសារមានតម្លៃម្តងមួយៗ។
export-nothing = <b>ខ្ញុំមិនរក្សាទុកអ្វីពីឆាតនេះទេ</b>៖ គ្មានភាសា គ្មានការកំណត់ គ្មានចម្លើយ។
export-turns = ក្រៅពីនេះ ក្នុង 7 ថ្ងៃ៖ ថាសារនីមួយៗត្រូវបានឆ្លើយ ជាមួយលេខសារ លេខឆាត និងពេលវេលា គ្មានអត្ថបទ។
export-line = { $name }៖ <b>{ $said }</b>
export-none = គ្មាន
export-in-file = ក្នុងឯកសារ
export-answers = { $count ->
        [0] គ្មាន
       *[other] { $count } ក្នុងឯកសារ
    }
erase-ask = <b>លុបអ្វីទាំងអស់ដែលខ្ញុំរក្សាទុកអំពីឆាតនេះ?</b> គឺភាសា និងការកំណត់របស់អ្នក ក្រុមហ៊ុនដែលអ្នកឲ្យរក្សាទុក ការសន្ទនាមិនទាន់ចប់ និងចម្លើយក្នុងនោះ។
erase-company = ក្រុមហ៊ុនរបស់អ្នកក៏ភ្លេចហើយដែរ។
erase-next = អ្នកអាចបន្តភ្លាម៖ សរសេរសំណួរ ឬចុចខាងក្រោម។
