# Written by `tis-bot words`; the English beside it is the original.

flow-excellence = Mahusay ba kami
excellence-sat = <b>Ilan sa inyong mga trainee ang kumuha ng basic level test (基礎級) sa huling tatlong taon?</b>
excellence-sat-hint = Kailangan ko ng numero, halimbawa <b>10</b>; <b>0</b> kung wala.
excellence-sat-name = Kumuha ng basic level
excellence-passed = <b>Ilan sa kanila ang pumasa</b>, written at practical?
excellence-passed-hint = Kailangan ko ng numero, halimbawa <b>9</b>, at hindi hihigit sa kumuha nito.
excellence-passed-name = Pumasa sa basic level
excellence-finished = <b>Ilang trainee ang nakatapos ng No. 2 o No. 3 sa huling tatlong taon?</b> Huwag isama ang hindi nakakuha ng test dahil sa dahilang hindi maiiwasan ninuman.
excellence-finished-hint = Kailangan ko ng numero, halimbawa <b>8</b>; <b>0</b> kung wala.
excellence-finished-name = Nakatapos ng No. 2 o No. 3
excellence-grade3 = <b>Ilan ang pumasa sa practical exam ng Grade 3 (3級) sa mga taong ito?</b>
excellence-grade3-hint = Kailangan ko ng numero, halimbawa <b>6</b>; <b>0</b> kung wala.
excellence-grade3-name = Pumasa sa Grade 3
excellence-grade2 = <b>Ilan ang pumasa sa practical exam ng Grade 2 (2級)?</b>
excellence-grade2-hint = Kailangan ko ng numero, halimbawa <b>1</b>; <b>0</b> kung wala.
excellence-grade2-name = Pumasa sa Grade 2
excellence-written = <b>Ilan ang pumasa sa written exam (学科) ng Grade 3 o Grade 2?</b>
excellence-written-hint = Kailangan ko ng numero, halimbawa <b>2</b>; <b>0</b> kung wala.
excellence-written-name = Pumasa sa written exam
excellence-excellent_staff = <b>Mga kurso, tirahan at suporta: alin sa mga ito ang mayroon kayo?</b> Kurso: sa huling tatlong taon. Tirahan: sariling kuwarto para sa bawat trainee, o hindi bababa sa 20% ng upa ang bayad ninyo.
excellence-excellent_staff-hint = I-tap ang mga linya, o i-type ang mga numero ng totoo, halimbawa <b>1 2 5</b>; <b>4 hindi</b> para sa hindi.
excellence-excellent_staff-name = Mga kurso at suporta
excellence-wage = <b>Ilang porsiyento ng minimum wage ang pinakamababang sahod ng inyong first-year trainee?</b> Pinakamababang sahod kada oras ÷ minimum wage × 100; ang mismong minimum wage ay 100.
excellence-wage-hint = Kailangan ko ng buong numero ng porsiyento, halimbawa <b>105</b>.
excellence-wage-name = Sahod sa % ng minimum
excellence-rise = <b>Ilang porsiyento ang taas ng sahod mula isang stage hanggang sa susunod?</b> Ang pinakamaliit na taas ang binibilang.
excellence-rise-hint = Kailangan ko ng buong numero ng porsiyento, halimbawa <b>3</b>; <b>0</b> kung hindi tumataas.
excellence-rise-name = Taas sa %
excellence-excellent_record = <b>Sa huling tatlong taon: alin sa mga ito ang totoo?</b>
excellence-excellent_record-hint = I-tap ang mga linya, o i-type ang mga numero ng totoo, halimbawa <b>1 2</b>; <b>3 hindi</b> para sa hindi.
excellence-excellent_record-name = Rekord
excellence-excellent_others = <b>Mga trainee ng ibang kumpanya na hindi na makapagpatuloy doon: alin sa mga ito ang totoo?</b>
excellence-excellent_others-hint = I-tap ang mga linya, o i-type ang mga numero ng totoo, halimbawa <b>1</b>; <b>2 hindi</b> para sa hindi.
excellence-excellent_others-name = Trainee ng iba
excellence-excellent_region = <b>Pamumuhay dito: alin sa mga ito ang inaalok ninyo?</b>
excellence-excellent_region-hint = I-tap ang mga linya, o i-type ang mga numero ng totoo, halimbawa <b>1 2</b>; <b>3 hindi</b> para sa hindi.
excellence-excellent_region-name = Pamumuhay dito
check-excellent-staff-test-help = Tulong sa skills test ng iba
check-excellent-staff-instructor-course = Kurso ng instructor, 3 taon
check-excellent-staff-life-course = Kurso ng life instructor, 3 taon
check-excellent-staff-housing = Sariling kuwarto o 20% ng upa
check-excellent-staff-manual = Manwal ng konsulta, wika nila
check-excellent-staff-counsellor = Tagapayo sa wika nila
check-excellent-record-no-order = Walang improvement order
check-excellent-record-nobody-gone = Walang nawalang trainee
check-excellent-record-not-to-blame = Walang nawala na kami ang sanhi
check-excellent-others-took-over = Tumanggap kami ng trainee ng iba
check-excellent-others-change-site = Rehistrado sa transfer site
check-excellent-region-language = Mga aralin sa Japanese
check-excellent-region-exchange = Pakikisalamuha sa komunidad
check-excellent-region-culture = Pag-aaral ng kulturang Hapon
excellence-so-far = <i>Sa ngayon { $points } puntos; ang cut-off ay { $line }.</i>
excellence-head-yes = ✅ <b>Ayon sa puntos, mahusay kayo: { $least } sa { $full }</b>; ang cut-off ay { $line }.
excellence-head-no = ❌ <b>Hindi mahusay ayon sa puntos: hanggang { $most } lang sa { $full }</b>; ang cut-off ay { $line }.
excellence-head-open = ❔ <b>Hindi pa tiyak: { $points } sa { $full } puntos ang sigurado, ang cut-off ay { $line }.</b> Sa mga hindi pa nasasagot, maaari itong maging { $least } hanggang { $most }.
excellence-section = { $section ->
        [tests] Mga test
        [staff] Mga kurso
        [treatment] Sahod at tirahan
        [law] Batas, pagkawala
        [support] Suporta
       *[community] Pamumuhay dito
    }: <b>{ $points }</b> sa { $most }{ $open ->
        [0] { "" }
       *[other] { " " }({ $open } hindi pa nasasagot)
    }
excellence-way = <b>Ang pinakakaunting bagay na aabot sa cut-off:</b>
excellence-item = { $item ->
        [basic_grade] mas maraming pasado sa basic level
        [grade_rate] mas maraming pasado sa Grade 3 o Grade 2
        [written_passes] pasado sa written exam
        [test_help] tulong sa skills test ng iba
        [instructor_course] ang kurso ng instructor
        [life_instructor_course] ang kurso ng life instructor
        [wage] mas mataas na sahod sa unang taon
        [pay_rise] mas malaking taas ng sahod
        [housing] sariling kuwarto para sa lahat, o ikalimang bahagi ng upa
        [manual] manwal sa konsultasyon sa wika nila
        [counsellor] tagapayo sa wika nila
        [took_over] trainee na kinuha mula sa iba
        [change_site] pagrehistro sa support site para sa paglipat
       *[community] mga aralin sa Japanese, pakikisalamuha at kultura
    }
excellence-office = { $count ->
        [1] Hindi pa tiyak sa alam ko kung ilang puntos ang bigay ng isang item
       *[other] Hindi pa tiyak sa alam ko kung ilang puntos ang bigay ng { $count } item
    }: magtanong sa OTIT o sa inyong supervising organization.
excellence-then = Ang talahanayan ng puntos dito ay batay sa mga page ng mga organisasyon, hindi sa nakalimbag na form: ihambing ito sa form 1-24 ng OTIT bago kayo magdeklara. Kung may supervising organization, kailangan ding may general license (一般監理事業) ito. Sa caregiving (介護) may sarili pang pamantayan na wala sa mga puntos na ito: itanong sa OTIT.
command-excellent = Mahusay ba kami: bilangin ang puntos
button-excellence = Bilangin ang puntos namin
