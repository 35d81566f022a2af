# Written by `tis-bot words`; the English beside it is the original.

flow-excellence = តើយើងជាក្រុមហ៊ុនល្អប្រសើរទេ
excellence-sat = <b>តើអ្នកហាត់ការរបស់លោកអ្នកប៉ុន្មាននាក់ បានចូលប្រឡងកម្រិតមូលដ្ឋាន (基礎級) ក្នុង 3 ឆ្នាំចុងក្រោយ?</b>
excellence-sat-hint = ខ្ញុំត្រូវការលេខមួយ ដូចជា <b>10</b> ឬ <b>0</b> បើគ្មាននរណា។
excellence-sat-name = បានចូលប្រឡងកម្រិតមូលដ្ឋាន
excellence-passed = <b>តើប៉ុន្មាននាក់ប្រឡងជាប់</b> ទាំងសរសេរ និងអនុវត្ត?
excellence-passed-hint = ខ្ញុំត្រូវការលេខមួយ ដូចជា <b>9</b> ហើយមិនលើសចំនួនអ្នកចូលប្រឡង។
excellence-passed-name = ជាប់កម្រិតមូលដ្ឋាន
excellence-finished = <b>តើអ្នកហាត់ការប៉ុន្មាននាក់បានចប់លេខ 2 ឬលេខ 3 ក្នុង 3 ឆ្នាំចុងក្រោយ?</b> កុំរាប់អ្នកដែលមិនអាចចូលប្រឡង ដោយហេតុផលដែលគ្មាននរណាជៀសបាន។
excellence-finished-hint = ខ្ញុំត្រូវការលេខមួយ ដូចជា <b>8</b> ឬ <b>0</b> បើគ្មាននរណា។
excellence-finished-name = ចប់លេខ 2 ឬលេខ 3
excellence-grade3 = <b>តើប៉ុន្មាននាក់ជាប់ការប្រឡងអនុវត្តកម្រិត 3 (3級) ក្នុងឆ្នាំទាំងនេះ?</b>
excellence-grade3-hint = ខ្ញុំត្រូវការលេខមួយ ដូចជា <b>6</b> ឬ <b>0</b> បើគ្មាននរណា។
excellence-grade3-name = ជាប់កម្រិត 3
excellence-grade2 = <b>តើប៉ុន្មាននាក់ជាប់ការប្រឡងអនុវត្តកម្រិត 2 (2級)?</b>
excellence-grade2-hint = ខ្ញុំត្រូវការលេខមួយ ដូចជា <b>1</b> ឬ <b>0</b> បើគ្មាននរណា។
excellence-grade2-name = ជាប់កម្រិត 2
excellence-written = <b>តើប៉ុន្មាននាក់ជាប់ការប្រឡងសរសេរ (学科) កម្រិត 3 ឬ 2?</b>
excellence-written-hint = ខ្ញុំត្រូវការលេខមួយ ដូចជា <b>2</b> ឬ <b>0</b> បើគ្មាននរណា។
excellence-written-name = ជាប់ការប្រឡងសរសេរ
excellence-excellent_staff = <b>វគ្គសិក្សា កន្លែងស្នាក់នៅ និងការគាំទ្រ៖ ក្នុងនេះ តើលោកអ្នកមានអ្វីខ្លះ?</b> វគ្គសិក្សា៖ ក្នុង 3 ឆ្នាំចុងក្រោយ។ កន្លែងស្នាក់នៅ៖ បន្ទប់ផ្ទាល់ខ្លួនសម្រាប់អ្នកហាត់ការគ្រប់រូប ឬលោកអ្នកចេញថ្លៃឈ្នួលផ្ទះយ៉ាងតិច 20%។
excellence-excellent_staff-hint = ចុចបន្ទាត់ ឬវាយលេខនៃបន្ទាត់ដែលត្រូវ ដូចជា <b>1 2 5</b> និង <b>4 ទេ</b> សម្រាប់បន្ទាត់ដែលមិនត្រូវ។
excellence-excellent_staff-name = វគ្គសិក្សា និងការគាំទ្រ
excellence-wage = <b>ប្រាក់ឈ្នួលទាបបំផុតរបស់អ្នកហាត់ការឆ្នាំទី 1 ស្មើប៉ុន្មានភាគរយនៃប្រាក់ឈ្នួលអប្បបរមា?</b> ឈ្នួលទាបបំផុតក្នុងមួយម៉ោង ÷ ឈ្នួលអប្បបរមា × 100។ ឈ្នួលអប្បបរមាខ្លួនវាគឺ 100។
excellence-wage-hint = ខ្ញុំត្រូវការភាគរយជាលេខគត់ ដូចជា <b>105</b>។
excellence-wage-name = ឈ្នួលគិតជា % នៃអប្បបរមា
excellence-rise = <b>តើប្រាក់ឈ្នួលឡើងប៉ុន្មានភាគរយ ពីដំណាក់កាលមួយទៅដំណាក់កាលបន្ទាប់?</b> យកការឡើងតិចបំផុត។
excellence-rise-hint = ខ្ញុំត្រូវការភាគរយជាលេខគត់ ដូចជា <b>3</b> ឬ <b>0</b> បើមិនឡើង។
excellence-rise-name = ការឡើងជា %
excellence-excellent_record = <b>3 ឆ្នាំចុងក្រោយ៖ តើមួយណាខ្លះត្រូវ?</b>
excellence-excellent_record-hint = ចុចបន្ទាត់ ឬវាយលេខនៃបន្ទាត់ដែលត្រូវ ដូចជា <b>1 2</b> និង <b>3 ទេ</b> សម្រាប់បន្ទាត់ដែលមិនត្រូវ។
excellence-excellent_record-name = ប្រវត្តិ
excellence-excellent_others = <b>អ្នកហាត់ការពីក្រុមហ៊ុនផ្សេង ដែលមិនអាចបន្តនៅទីនោះ៖ តើមួយណាខ្លះត្រូវ?</b>
excellence-excellent_others-hint = ចុចបន្ទាត់ ឬវាយលេខនៃបន្ទាត់ដែលត្រូវ ដូចជា <b>1</b> និង <b>2 ទេ</b> សម្រាប់បន្ទាត់ដែលមិនត្រូវ។
excellence-excellent_others-name = អ្នកហាត់ការពីកន្លែងផ្សេង
excellence-excellent_region = <b>ការរស់នៅទីនេះ៖ ក្នុងនេះ តើលោកអ្នកផ្តល់អ្វីខ្លះ?</b>
excellence-excellent_region-hint = ចុចបន្ទាត់ ឬវាយលេខនៃបន្ទាត់ដែលត្រូវ ដូចជា <b>1 2</b> និង <b>3 ទេ</b> សម្រាប់បន្ទាត់ដែលមិនត្រូវ។
excellence-excellent_region-name = ការរស់នៅទីនេះ
check-excellent-staff-test-help = ជួយការប្រឡងរបស់ក្រុមហ៊ុនផ្សេង
check-excellent-staff-instructor-course = វគ្គគ្រូបង្ហាត់ ក្នុង 3 ឆ្នាំ
check-excellent-staff-life-course = វគ្គអ្នកណែនាំ ក្នុង 3 ឆ្នាំ
check-excellent-staff-housing = បន្ទប់ផ្ទាល់ ឬថ្លៃផ្ទះ 20%
check-excellent-staff-manual = សៀវភៅណែនាំពិគ្រោះ ភាសាគេ
check-excellent-staff-counsellor = អ្នកប្រឹក្សាជាភាសារបស់គេ
check-excellent-record-no-order = គ្មានបញ្ជាឲ្យកែលម្អ
check-excellent-record-nobody-gone = គ្មាននរណាបាត់ខ្លួន
check-excellent-record-not-to-blame = គ្មានអ្នកបាត់ដោយកំហុសយើង
check-excellent-others-took-over = យើងបានទទួលអ្នកហាត់ការបន្ត
check-excellent-others-change-site = ចុះក្នុងគេហទំព័រប្តូរក្រុមហ៊ុន
check-excellent-region-language = មេរៀនភាសាជប៉ុន
check-excellent-region-exchange = ជួបជុំជាមួយអ្នកស្រុក
check-excellent-region-culture = រៀនវប្បធម៌ជប៉ុន
excellence-so-far = <i>មកទល់ពេលនេះ { $points } ពិន្ទុ។ ត្រូវការ { $line }។</i>
excellence-head-yes = ✅ <b>តាមពិន្ទុ លោកអ្នកល្អប្រសើរ៖ { $least } ក្នុង { $full }</b>។ ត្រូវការ { $line }។
excellence-head-no = ❌ <b>តាមពិន្ទុ មិនទាន់ល្អប្រសើរទេ៖ យ៉ាងច្រើន { $most } ក្នុង { $full }</b>។ ត្រូវការ { $line }។
excellence-head-open = ❔ <b>មិនទាន់ដឹងច្បាស់៖ { $points } ក្នុង { $full } ពិន្ទុគឺប្រាកដ ត្រូវការ { $line }។</b> ជាមួយអ្វីដែលនៅមិនទាន់ឆ្លើយ វាអាចទៅជា { $least } ដល់ { $most }។
excellence-section = { $section ->
        [tests] ការប្រឡង
        [staff] វគ្គសិក្សា
        [treatment] ប្រាក់ឈ្នួល និងកន្លែងស្នាក់នៅ
        [law] ច្បាប់ ការបាត់ខ្លួន
        [support] ការគាំទ្រ
       *[community] ការរស់នៅទីនេះ
    }: <b>{ $points }</b> ក្នុង { $most }{ $open ->
        [0] { "" }
       *[other] { " " }({ $open } មិនទាន់ឆ្លើយ)
    }
excellence-way = <b>ចំណុចតិចបំផុតដែលនាំឲ្យគ្រប់ពិន្ទុ៖</b>
excellence-item = { $item ->
        [basic_grade] ឲ្យជាប់កម្រិតមូលដ្ឋានច្រើនជាងនេះ
        [grade_rate] ឲ្យជាប់កម្រិត 3 ឬ 2 ច្រើនជាងនេះ
        [written_passes] ជាប់ការប្រឡងសរសេរ
        [test_help] ជួយការប្រឡងជំនាញរបស់ក្រុមហ៊ុនផ្សេង
        [instructor_course] វគ្គគ្រូបង្ហាត់
        [life_instructor_course] វគ្គអ្នកណែនាំការរស់នៅ
        [wage] ប្រាក់ឈ្នួលច្រើនជាងនេះក្នុងឆ្នាំទី 1
        [pay_rise] ឡើងប្រាក់ឈ្នួលច្រើនជាងនេះ
        [housing] បន្ទប់ផ្ទាល់ខ្លួនសម្រាប់គ្រប់គ្នា ឬចេញមួយភាគប្រាំនៃថ្លៃឈ្នួលផ្ទះ
        [manual] សៀវភៅណែនាំពិគ្រោះយោបល់ជាភាសារបស់គេ
        [counsellor] អ្នកប្រឹក្សាជាភាសារបស់គេ
        [took_over] ទទួលអ្នកហាត់ការបន្ត
        [change_site] ចុះឈ្មោះក្នុងគេហទំព័រគាំទ្រការប្តូរក្រុមហ៊ុន
       *[community] មេរៀនភាសាជប៉ុន ការជួបជុំ និងវប្បធម៌
    }
excellence-office = { $count ->
        [1] ខ្ញុំមិនដឹងច្បាស់ថាចំណុចមួយឲ្យប៉ុន្មានពិន្ទុ
       *[other] ខ្ញុំមិនដឹងច្បាស់ថាចំណុច { $count } ឲ្យប៉ុន្មានពិន្ទុ
    }៖ សូមសួរ OTIT ឬអង្គការត្រួតពិនិត្យរបស់លោកអ្នក។
excellence-then = តារាងពិន្ទុនេះផ្អែកលើទំព័ររបស់អង្គការនានា មិនមែនលើទម្រង់បោះពុម្ពទេ៖ សូមផ្ទៀងវាជាមួយទម្រង់ 1-24 របស់ OTIT មុនប្រកាស។ បើប្រើអង្គការត្រួតពិនិត្យ វាក៏ត្រូវមានការអនុញ្ញាតទូទៅ (一般監理事業) ដែរ។ ការថែទាំ (介護) មានលក្ខខណ្ឌដោយឡែកបន្ថែម ដែលមិនរាប់ក្នុងពិន្ទុនេះទេ៖ សូមសួរ OTIT។
command-excellent = តើយើងជាក្រុមហ៊ុនល្អប្រសើរទេ៖ បូកពិន្ទុ
button-excellence = បូកពិន្ទុរបស់យើង
