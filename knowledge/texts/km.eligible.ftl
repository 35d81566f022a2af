# Written by `tis-bot words`; the English beside it is the original.

flow-eligible = តើយើងមានសិទ្ធិទទួលទេ និងយូរប៉ុណ្ណា
eligible-occupation = <b>តើការងារអ្វី?</b> វាយជាភាសាអង់គ្លេស ឬជប៉ុន ដូចជា <b>welding</b>។
eligible-occupation-hint = វាយការងារមួយមុខ មួយឬពីរពាក្យ ដូចជា <b>welding</b>។ បើរកមិនឃើញ សូមចុច “មិនមានក្នុងបញ្ជី” ឬ “ខ្ញុំមិនដឹង”។
eligible-occupation-name = ការងារ
eligible-occupation-which = <b>មានប្រភេទការងារច្រើនត្រូវនឹង “{ $word }”។</b> ចុចមួយដែលអ្នកចង់និយាយ។
eligible-occupation-none = មិនមានក្នុងបញ្ជី
eligible-type = <b>តើអ្នកហាត់ការមកតាមរយៈអ្វី?</b> ក្រុមហ៊ុនភាគច្រើនប្រើអង្គការត្រួតពិនិត្យ (監理団体)។
eligible-type-hint = ចុចប៊ូតុងមួយ ឬវាយ <b>1</b> សម្រាប់អង្គការត្រួតពិនិត្យ, <b>2</b> ឬ <b>3</b> សម្រាប់ក្រុមហ៊ុនរបស់លោកអ្នកផ្ទាល់នៅបរទេស។
eligible-type-name = មកតាមរយៈ
eligible-type-supervised = អង្គការត្រួតពិនិត្យ
eligible-type-enterprise = ពីក្រុមហ៊ុនយើងនៅបរទេស
eligible-type-enterprise_recognised = ក្រុមហ៊ុនយើង រដ្ឋមន្ត្រីទទួលស្គាល់
eligible-organisation = <b>តើលោកអ្នកមានកិច្ចសន្យាជាមួយអង្គការត្រួតពិនិត្យ (監理団体) ដែលមានការអនុញ្ញាតទេ?</b> អង្គការនោះក៏ត្រួតពិនិត្យក្រុមហ៊ុនដែរ។
eligible-organisation-hint = សូមឆ្លើយ <b>បាទ/ចាស</b> ឬ <b>ទេ</b>។ បើមិនទាន់ចុះហត្ថលេខា ចម្លើយគឺ “ទេ”។
eligible-organisation-name = អង្គការ
eligible-excellent = <b>តើក្រុមហ៊ុនជាក្រុមហ៊ុនល្អប្រសើរ (優良) ទេ?</b> បើលោកអ្នកប្រើអង្គការត្រួតពិនិត្យ វាក៏ត្រូវមានការអនុញ្ញាតទូទៅ (一般監理事業) ដែរ។
eligible-excellent-hint = សូមឆ្លើយ <b>បាទ/ចាស</b> ឬ <b>ទេ</b>។ បើគ្មាននរណាប្រាប់លោកអ្នកថាល្អប្រសើរ ចម្លើយគឺ “ទេ”។
eligible-excellent-name = ល្អប្រសើរ
eligible-start = <b>តើលេខ 1 (ឆ្នាំទី 1) ចាប់ផ្តើមខែណា?</b> វាយដូចជា <b>ឧសភា 2027</b>។
eligible-start-hint = ខ្ញុំត្រូវការខែ និងឆ្នាំ ដូចជា <b>ឧសភា 2027</b> ឬ <b>2027-05</b>។
eligible-start-name = ចាប់ផ្តើម
eligible-people = <b>តើមុខងារទាំងបីមានមនុស្សហើយឬនៅ?</b> អ្នកទទួលខុសត្រូវការហាត់ការ (បានរៀនវគ្គសិក្សា) គ្រូបង្ហាត់ និងអ្នកណែនាំការរស់នៅ។ មនុស្សម្នាក់អាចកាន់មុខងារច្រើន។
eligible-people-hint = ចុចបន្ទាត់ ឬវាយលេខនៃបន្ទាត់ដែលត្រូវ ដូចជា <b>1 2 5</b> និង <b>4 ទេ</b> សម្រាប់បន្ទាត់ដែលមិនត្រូវ។ ឆ្នាំនៅក្រុមហ៊ុនផ្សេងក៏រាប់ដែរ។
eligible-people-name = បុគ្គលិក
eligible-work = <b>តើការងារ និងប្រវត្តិក្រុមហ៊ុនត្រូវតាមលក្ខខណ្ឌទេ?</b> បទល្មើស៖ 5 ឆ្នាំចុងក្រោយ។ ការបាត់ខ្លួនដោយកំហុសក្រុមហ៊ុន ឬអង្គការត្រួតពិនិត្យរបស់វា៖ 1 ឆ្នាំចុងក្រោយ។
eligible-work-hint = ចុចបន្ទាត់ ឬវាយលេខនៃបន្ទាត់ដែលត្រូវ ដូចជា <b>1 2 5</b> និង <b>3 ទេ</b> សម្រាប់បន្ទាត់ដែលមិនត្រូវ។ បើបំណុលលើសទ្រព្យ តែមានការវាយតម្លៃពីអ្នកជំនាញ រាប់ថាត្រូវ។
eligible-work-name = ការងារ និងក្រុមហ៊ុន
eligible-pay = <b>តើប្រាក់ឈ្នួល កន្លែងស្នាក់នៅ ធានារ៉ាប់រង និងបញ្ជីកត់ត្រាត្រឹមត្រូវទេ?</b> ទូជញ្ជាំងមិនរាប់ក្នុងទំហំបន្ទប់គេងទេ។
eligible-pay-hint = ចុចបន្ទាត់ ឬវាយលេខនៃបន្ទាត់ដែលត្រូវ ដូចជា <b>1 2 5</b> និង <b>4 ទេ</b> សម្រាប់បន្ទាត់ដែលមិនត្រូវ។
eligible-pay-name = ប្រាក់ឈ្នួល និងកន្លែងស្នាក់នៅ
eligible-trainee_supervised = <b>តើអ្នកហាត់ការត្រូវតាមលក្ខខណ្ឌទេ?</b> អ្នកដែលមិនធ្លាប់ធ្វើការងារប្រភេទដូចគ្នានៅក្រៅប្រទេសជប៉ុន ត្រូវមានហេតុផលពិសេស។ ប្រាក់កក់ និងប្រាក់ពិន័យដែលយកពីគ្រួសារ ក៏រាប់ដែរ។
eligible-trainee_supervised-hint = ចុចបន្ទាត់ ឬវាយលេខនៃបន្ទាត់ដែលត្រូវ ដូចជា <b>1 2 3</b> និង <b>5 ទេ</b> សម្រាប់បន្ទាត់ដែលមិនត្រូវ។
eligible-trainee_supervised-name = អ្នកហាត់ការ
eligible-trainee_enterprise = <b>តើអ្នកហាត់ការត្រូវតាមលក្ខខណ្ឌទេ?</b> ក្រុមហ៊ុននៅបរទេសដែលមានទំនាក់ទំនងជិតស្និទ្ធ រាប់ដូចការិយាល័យរបស់លោកអ្នក។ ប្រាក់កក់ និងប្រាក់ពិន័យដែលយកពីគ្រួសារ ក៏រាប់ដែរ។
eligible-trainee_enterprise-hint = ចុចបន្ទាត់ ឬវាយលេខនៃបន្ទាត់ដែលត្រូវ ដូចជា <b>1 2 3</b> និង <b>4 ទេ</b> សម្រាប់បន្ទាត់ដែលមិនត្រូវ។
eligible-trainee_enterprise-name = អ្នកហាត់ការ
eligible-care = <b>តើលក្ខខណ្ឌបន្ថែមនៃការថែទាំ (介護) គ្រប់ទេ?</b> វាអំពីភាសាជប៉ុន និងប្រវត្តិរបស់អ្នកហាត់ការ អ្នកថែទាំមានសញ្ញាបត្រ ឬគិលានុបដ្ឋាកក្នុងចំណោមគ្រូបង្ហាត់ និងវេនយប់។
eligible-care-hint = ចុចបន្ទាត់ ឬវាយលេខនៃបន្ទាត់ដែលត្រូវ ដូចជា <b>1 2 3</b> និង <b>5 ទេ</b> សម្រាប់បន្ទាត់ដែលមិនត្រូវ។ វគ្គគិលានុបដ្ឋាក ឬសញ្ញាបត្ររដ្ឋខាងថែទាំ រាប់ជាប្រវត្តិ។
eligible-care-name = ថែទាំ
eligible-construction = <b>តើលក្ខខណ្ឌបន្ថែមនៃសំណង់ (建設) គ្រប់ទេ?</b> វាអំពីអាជ្ញាប័ណ្ណ ប្រព័ន្ធអាជីព CCUS (建設キャリアアップシステム) និងប្រាក់ឈ្នួលថេរ។
eligible-construction-hint = ចុចបន្ទាត់ ឬវាយលេខនៃបន្ទាត់ដែលត្រូវ ដូចជា <b>1 2</b> និង <b>3 ទេ</b> សម្រាប់បន្ទាត់ដែលមិនត្រូវ។ ប្រភេទអាជ្ញាប័ណ្ណមិនចាំបាច់ត្រូវនឹងការងារទេ។
eligible-construction-name = សំណង់
checklist-how = ចុចបន្ទាត់ដើម្បីប្តូរ៖ ❔ មិនដឹង → ✅ បាទ/ចាស → ❌ ទេ។ បន្ទាប់មកចុច “បន្តទៅ”។
checklist-typed = ឬវាយ៖ <b>ត្រូវទាំងអស់</b>, <b>3 ទេ</b>, <b>បន្តទៅ</b>។
checklist-said = { $yes } ✅ { $no } ❌ { $open } ❔
button-checklist-all = ត្រូវទាំងអស់
button-checklist-on = បន្តទៅ
words-all = បាទទាំងអស់, ចាសទាំងអស់, បាទ ទាំងអស់, ទាំងអស់បាទ, ទាំងអស់ចាស, ត្រូវទាំងអស់, ទាំងអស់ត្រូវ, គ្រប់ទាំងអស់, មានទាំងអស់, ទាំងអស់មាន, ល្អទាំងអស់, អូខេទាំងអស់, ok ទាំងអស់, អូខេគ្រប់, គ្រប់អស់ហើយ, គ្រប់លក្ខខណ្ឌ, ត្រឹមត្រូវទាំងអស់, bat teang os, trov teang os, ok teang os
words-on = បន្ត, បន្តទៅ, ទៅមុខ, បន្ទាប់, ចប់, ចប់ហើយ, រួចហើយ, រួចរាល់, អស់ហើយ, ប៉ុណ្ណឹង, ប៉ុណ្ណឹងហើយ, រំលង, តទៅទៀត, banto, bontor, ruoch haey
check-people-supervisor = អ្នកទទួលខុសត្រូវពេញម៉ោង
check-people-course = វគ្គក្នុង 3 ឆ្នាំចុងក្រោយ
check-people-instructor = គ្រូបង្ហាត់ពេញម៉ោង
check-people-years = គ្រូបង្ហាត់៖ ជំនាញ 5 ឆ្នាំឡើង
check-people-life = អ្នកណែនាំការរស់នៅ ពេញម៉ោង
check-people-clean = គ្មានអនីតិជន គ្មានបទល្មើសថ្មីៗ
check-work-own-work = ការងារធម្មតា ឧបករណ៍យើង
check-work-skilled = លើសពីការធ្វើដដែលៗ
check-work-accounts = គណនេយ្យល្អ 2 ឆ្នាំចុងក្រោយ
check-work-offences = គ្មានបទល្មើស/ដកហូត 5 ឆ្នាំ
check-work-disappearance = គ្មានអ្នកបាត់ដោយកំហុសយើង
check-work-room = នៅមានកន្លែងក្នុងចំនួនកំណត់
check-pay-equal = ឈ្នួលស្មើជនជប៉ុន ឬលើស
check-pay-proof = បើកចូលគណនី ឬមានភស្តុតាង
check-pay-lodging = មានកន្លែងស្នាក់នៅសមរម្យ
check-pay-bedroom = បន្ទប់គេង៖ 4.5 m² ម្នាក់
check-pay-insurance = ធានារ៉ាប់រង 労災 សុវត្ថិភាព
check-pay-records = មានបញ្ជីឈ្មោះ និងកំណត់ត្រា
check-trainee-supervised-age = អាយុ 18 ឆ្នាំឡើង
check-trainee-supervised-purpose = យល់គោលបំណង
check-trainee-supervised-use = នឹងប្រើជំនាញនៅប្រទេសខ្លួន
check-trainee-supervised-experience = ធ្លាប់ធ្វើនៅបរទេស ឬហេតុផល
check-trainee-supervised-recommended = ស្ថាប័នរដ្ឋណែនាំ
check-trainee-supervised-first-time = ដំណាក់កាលនេះលើកដំបូង
check-trainee-supervised-no-deposit = គ្មានប្រាក់កក់/សន្សំបង្ខំ
check-trainee-supervised-no-penalty = គ្មានកិច្ចសន្យាពិន័យ
check-trainee-enterprise-age = អាយុ 18 ឆ្នាំឡើង
check-trainee-enterprise-purpose = យល់គោលបំណង
check-trainee-enterprise-use = នឹងប្រើជំនាញនៅប្រទេសខ្លួន
check-trainee-enterprise-office = ពេញម៉ោងនៅសាខាយើងនៅបរទេស
check-trainee-enterprise-first-time = ដំណាក់កាលនេះលើកដំបូង
check-trainee-enterprise-no-deposit = គ្មានប្រាក់កក់/សន្សំបង្ខំ
check-trainee-enterprise-no-penalty = គ្មានកិច្ចសន្យាពិន័យ
check-care-n4 = ភាសាជប៉ុន N4 ឬស្មើ
check-care-experience = ប្រវត្តិថែទាំ ឬគិលានុបដ្ឋាក
check-care-qualified = ថែទាំមានសញ្ញាបត្រ/គិលានុបដ្ឋាក
check-care-ratio = គ្រូ 1 សម្រាប់អ្នកហាត់ការ 5
check-care-night = គ្មានវេនយប់ ឬមានសុវត្ថិភាព
check-construction-licence = អាជ្ញាប័ណ្ណសំណង់ ប្រភេទណាក៏បាន
check-construction-ccus-company = ក្រុមហ៊ុនចុះក្នុង CCUS
check-construction-ccus-trainee = អ្នកហាត់ការចុះក្នុង CCUS
check-construction-monthly-pay = ប្រាក់ខែ (គិតជាខែ)
eligible-head-open = { $occupation ->
        [unknown] <b>រហូតដល់ { $years } ឆ្នាំ</b> បើការងារមានក្នុងបញ្ជី ហើយត្រូវគ្រប់លក្ខខណ្ឌ។
       *[other] <b>រហូតដល់ { $years } ឆ្នាំ</b> ({ $occupation }) បើត្រូវគ្រប់លក្ខខណ្ឌ។
    }
eligible-head-closed = <b>នៅពេលនោះ គ្មានអ្នកថ្មីណាអាចចាប់ផ្តើមក្រោមការហាត់ការបច្ចេកទេសទេ។</b> អ្នកថ្មីមកក្រោមកម្មវិធីបន្ត Ikusei Shuro (育成就労)។ សូមសួរទីភ្នាក់ងារសេវាអន្តោប្រវេសន៍ (ISA) អំពីវា។
eligible-head-not-listed = <b>យ៉ាងច្រើន { $years } ឆ្នាំ</b>៖ ការងារដែលមិនមានក្នុងបញ្ជី ធ្វើបានតែលេខ 1 ប៉ុណ្ណោះ ហើយបានតែបើវាលើសពីការធ្វើដដែលៗដែលអ្នកណាក៏ចេះភ្លាម។ សូមសួរ OTIT មុនរៀបផែនការ។
eligible-fails = { $count ->
        [0] ✅ ក្នុងចម្លើយរបស់អ្នក គ្មានចំណុចណាមិនត្រូវលក្ខខណ្ឌទេ។
        [1] ❌ <b>មិនត្រូវលក្ខខណ្ឌ៖</b>
       *[other] ❌ <b>មិនត្រូវលក្ខខណ្ឌ៖ { $count }</b> ដូចខាងក្រោម។
    }
eligible-open = ❔ <b>នៅត្រូវរកឲ្យដឹង៖ { $count }</b> ដូចខាងក្រោម។
eligible-not-met = <b>មិនត្រូវលក្ខខណ្ឌ ({ $count })៖</b>
eligible-to-find-out = <b>នៅត្រូវរកឲ្យដឹង ({ $count })៖</b>
eligible-all-hold = ✅ { $count ->
        [1] លក្ខខណ្ឌដែលអ្នកឆ្លើយគឺត្រូវ។
       *[other] លក្ខខណ្ឌទាំង { $count } ដែលអ្នកឆ្លើយ សុទ្ធតែត្រូវ។
    } OTIT សម្រេចលើផែនការនីមួយៗ។
eligible-more = … និង { $count } ទៀត
eligible-skipped-means = លក្ខខណ្ឌដែលទុកមិនឆ្លើយ មិនរាប់ជា “ទេ” ទេ។ ប៉ុន្តែ OTIT ទទួលស្គាល់ផែនការតែពេលត្រូវគ្រប់លក្ខខណ្ឌប៉ុណ្ណោះ។
eligible-stages = សម្រាប់លេខ 2 (ឆ្នាំទី 2–3) ការងារត្រូវតែមានក្នុងបញ្ជី ហើយអ្នកហាត់ការត្រូវតែប្រឡងជាប់កម្រិតមូលដ្ឋាន (基礎級 ឬ 初級) ទាំងសរសេរ និងអនុវត្ត ក្នុងពេលនៅលេខ 1។
