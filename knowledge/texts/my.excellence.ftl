# Written by `tis-bot words`; the English beside it is the original.

flow-excellence = အဆင့်မြင့်ကုမ္ပဏီ ဟုတ်မဟုတ်
excellence-sat = <b>လွန်ခဲ့တဲ့ သုံးနှစ်အတွင်း သင့်အလုပ်သင် ဘယ်နှဦး အခြေခံအဆင့်စာမေးပွဲ (基礎級) ဖြေခဲ့လဲ။</b>
excellence-sat-hint = ဂဏန်း လိုပါတယ်၊ ဥပမာ <b>10</b>။ ဘယ်သူမှ မဖြေခဲ့ရင် <b>0</b>။
excellence-sat-name = အခြေခံအဆင့် ဖြေသူ
excellence-passed = <b>သူတို့ထဲက ဘယ်နှဦး</b> ရေးဖြေရော လက်တွေ့ရော <b>အောင်လဲ။</b>
excellence-passed-hint = ဂဏန်း လိုပါတယ်၊ ဥပမာ <b>9</b>။ ဖြေခဲ့သူထက် မများရပါ။
excellence-passed-name = အခြေခံအဆင့် အောင်သူ
excellence-finished = <b>လွန်ခဲ့တဲ့ သုံးနှစ်အတွင်း အလုပ်သင် ဘယ်နှဦး နံပါတ် 2 ဒါမှမဟုတ် နံပါတ် 3 ပြီးခဲ့လဲ။</b> ဘယ်သူမှ မရှောင်နိုင်တဲ့အကြောင်းကြောင့် စာမေးပွဲ မဖြေနိုင်ခဲ့သူတွေကို မထည့်ပါနဲ့။
excellence-finished-hint = ဂဏန်း လိုပါတယ်၊ ဥပမာ <b>8</b>။ မရှိရင် <b>0</b>။
excellence-finished-name = နံပါတ် 2 / 3 ပြီးသူ
excellence-grade3 = <b>ဒီနှစ်တွေမှာ ဘယ်နှဦး အဆင့် 3 (3級) လက်တွေ့စာမေးပွဲ အောင်လဲ။</b>
excellence-grade3-hint = ဂဏန်း လိုပါတယ်၊ ဥပမာ <b>6</b>။ မရှိရင် <b>0</b>။
excellence-grade3-name = အဆင့် 3 အောင်သူ
excellence-grade2 = <b>ဘယ်နှဦး အဆင့် 2 (2級) လက်တွေ့စာမေးပွဲ အောင်လဲ။</b>
excellence-grade2-hint = ဂဏန်း လိုပါတယ်၊ ဥပမာ <b>1</b>။ မရှိရင် <b>0</b>။
excellence-grade2-name = အဆင့် 2 အောင်သူ
excellence-written = <b>ဘယ်နှဦး အဆင့် 3 ဒါမှမဟုတ် 2 ရဲ့ ရေးဖြေစာမေးပွဲ (学科) အောင်လဲ။</b>
excellence-written-hint = ဂဏန်း လိုပါတယ်၊ ဥပမာ <b>2</b>။ မရှိရင် <b>0</b>။
excellence-written-name = ရေးဖြေ အောင်သူ
excellence-excellent_staff = <b>သင်တန်း၊ နေစရာ၊ အကူအညီ: ဘယ်ဟာတွေ ရှိပါသလဲ။</b> သင်တန်း: လွန်ခဲ့တဲ့ သုံးနှစ်အတွင်း။ နေစရာ: အလုပ်သင်တိုင်းအတွက် ကိုယ်ပိုင်အခန်း၊ ဒါမှမဟုတ် အိမ်ငှားခရဲ့ အနည်းဆုံး 20% ကို သင့်ကုမ္ပဏီက ပေးတာ။
excellence-excellent_staff-hint = စာကြောင်းတွေကို နှိပ်ပါ၊ ဒါမှမဟုတ် မှန်တဲ့နံပါတ်တွေကို <b>1 2 5</b> လို ရေးပါ။ မမှန်တာကို <b>4 မဟုတ်</b> လို့ ရေးပါ။
excellence-excellent_staff-name = သင်တန်းနဲ့ အကူအညီ
excellence-wage = <b>ပထမနှစ် အလုပ်သင်တွေထဲ လုပ်ခ အနည်းဆုံးရသူက ဥပဒေသတ်မှတ်တဲ့ အနည်းဆုံးလုပ်ခရဲ့ ဘယ်နှရာခိုင်နှုန်း ရလဲ။</b> သူ့ တစ်နာရီလုပ်ခ ÷ အနည်းဆုံးလုပ်ခ × 100။ အနည်းဆုံးလုပ်ခအတိုင်းဆို 100 ပါ။
excellence-wage-hint = ရာခိုင်နှုန်းကို ဂဏန်းပြည့်နဲ့ လိုပါတယ်၊ ဥပမာ <b>105</b>။
excellence-wage-name = အနည်းဆုံးလုပ်ခရဲ့ %
excellence-rise = <b>တစ်ဆင့်ကနေ နောက်တစ်ဆင့်တက်ရင် လုပ်ခ ဘယ်နှရာခိုင်နှုန်း တိုးလဲ။</b> အနည်းဆုံးတိုးတာကို ယူပါတယ်။
excellence-rise-hint = ရာခိုင်နှုန်းကို ဂဏန်းပြည့်နဲ့ လိုပါတယ်၊ ဥပမာ <b>3</b>။ မတိုးရင် <b>0</b>။
excellence-rise-name = လုပ်ခတိုး %
excellence-excellent_record = <b>လွန်ခဲ့တဲ့ သုံးနှစ်: ဘယ်ဟာတွေ မှန်ပါသလဲ။</b>
excellence-excellent_record-hint = စာကြောင်းတွေကို နှိပ်ပါ၊ ဒါမှမဟုတ် မှန်တဲ့နံပါတ်တွေကို <b>1 2</b> လို ရေးပါ။ မမှန်တာကို <b>3 မဟုတ်</b> လို့ ရေးပါ။
excellence-excellent_record-name = မှတ်တမ်း
excellence-excellent_others = <b>တခြားကုမ္ပဏီမှာ ဆက်မလုပ်နိုင်တော့တဲ့ အလုပ်သင်တွေအတွက်: ဘယ်ဟာတွေ မှန်ပါသလဲ။</b>
excellence-excellent_others-hint = စာကြောင်းတွေကို နှိပ်ပါ၊ ဒါမှမဟုတ် မှန်တဲ့နံပါတ်တွေကို <b>1</b> လို ရေးပါ။ မမှန်တာကို <b>2 မဟုတ်</b> လို့ ရေးပါ။
excellence-excellent_others-name = တခြားကုမ္ပဏီက အလုပ်သင်
excellence-excellent_region = <b>ဒီဒေသမှာ နေထိုင်မှု: ဘယ်ဟာတွေ လုပ်ပေးပါသလဲ။</b>
excellence-excellent_region-hint = စာကြောင်းတွေကို နှိပ်ပါ၊ ဒါမှမဟုတ် မှန်တဲ့နံပါတ်တွေကို <b>1 2</b> လို ရေးပါ။ မမှန်တာကို <b>3 မဟုတ်</b> လို့ ရေးပါ။
excellence-excellent_region-name = ဒေသမှာ နေထိုင်မှု
check-excellent-staff-test-help = တခြားသူ စာမေးပွဲမှာ ကူညီ
check-excellent-staff-instructor-course = သင်ကြားသူသင်တန်း 3 နှစ်အတွင်း
check-excellent-staff-life-course = လမ်းညွှန်သူသင်တန်း 3 နှစ်အတွင်း
check-excellent-staff-housing = ကိုယ်ပိုင်ခန်း/အိမ်ငှားခ 20%
check-excellent-staff-manual = မိခင်ဘာသာ တိုင်ပင်ရေးလက်စွဲ
check-excellent-staff-counsellor = သူတို့ဘာသာ တိုင်ပင်ပေးသူ
check-excellent-record-no-order = ပြင်ဆင်ဖို့ အမိန့် မရခဲ့
check-excellent-record-nobody-gone = ပျောက်ဆုံးသူ မရှိ
check-excellent-record-not-to-blame = ကိုယ့်အပြစ်နဲ့ ပျောက်ဆုံးသူ မရှိ
check-excellent-others-took-over = အလုပ်သင်တွေ လွှဲယူခဲ့
check-excellent-others-change-site = ကုမ္ပဏီပြောင်းရေးဆိုက် မှတ်ပုံတင်
check-excellent-region-language = ဂျပန်စာ သင်ပေး
check-excellent-region-exchange = ဒေသခံတွေနဲ့ တွေ့ဆုံ
check-excellent-region-culture = ဂျပန်ယဉ်ကျေးမှု လေ့လာ
excellence-so-far = <i>အခုထိ { $points } မှတ်။ လိုတဲ့အမှတ်က { $line } ပါ။</i>
excellence-head-yes = ✅ <b>အမှတ်အရ အဆင့်မြင့် ဖြစ်ပါတယ်: { $full } မှတ်မှာ { $least }</b>။ လိုတဲ့အမှတ်က { $line } ပါ။
excellence-head-no = ❌ <b>အမှတ်အရ မဟုတ်ပါ: { $full } မှတ်မှာ အများဆုံး { $most }</b>။ လိုတဲ့အမှတ်က { $line } ပါ။
excellence-head-open = ❔ <b>မဆုံးဖြတ်နိုင်သေးပါ: { $full } မှတ်မှာ { $points } မှတ် သေချာပါတယ်၊ လိုတဲ့အမှတ်က { $line } ပါ။</b> ကျန်တာတွေနဲ့ဆို { $least } ကနေ { $most } အထိ ဖြစ်နိုင်ပါတယ်။
excellence-section = { $section ->
        [tests] စာမေးပွဲ
        [staff] သင်တန်း
        [treatment] လုပ်ခနဲ့ နေစရာ
        [law] ဥပဒေ၊ ပျောက်ဆုံးမှု
        [support] အကူအညီ
       *[community] ဒေသမှာ နေထိုင်မှု
    }: { $most } မှတ်မှာ <b>{ $points }</b>{ $open ->
        [0] { "" }
       *[other] { " " }({ $open } ခု မဖြေရသေး)
    }
excellence-way = <b>လိုတဲ့အမှတ်ရဖို့ အနည်းဆုံး လုပ်ရမှာတွေ:</b>
excellence-item = { $item ->
        [basic_grade] အခြေခံအဆင့် ပိုအောင်ခြင်း
        [grade_rate] အဆင့် 3 ဒါမှမဟုတ် 2 ပိုအောင်ခြင်း
        [written_passes] ရေးဖြေစာမေးပွဲ အောင်ခြင်း
        [test_help] တခြားသူတွေရဲ့ ကျွမ်းကျင်မှုစာမေးပွဲမှာ ကူညီခြင်း
        [instructor_course] သင်ကြားသူရဲ့ သင်တန်း
        [life_instructor_course] နေထိုင်မှုလမ်းညွှန်သူရဲ့ သင်တန်း
        [wage] ပထမနှစ် လုပ်ခ ပိုပေးခြင်း
        [pay_rise] လုပ်ခ ပိုတိုးပေးခြင်း
        [housing] အားလုံးအတွက် ကိုယ်ပိုင်အခန်း၊ ဒါမှမဟုတ် အိမ်ငှားခရဲ့ ငါးပုံတစ်ပုံ
        [manual] သူတို့ဘာသာနဲ့ တိုင်ပင်ရေးလက်စွဲ
        [counsellor] သူတို့ဘာသာနဲ့ တိုင်ပင်ဆွေးနွေးပေးသူ
        [took_over] အလုပ်သင်တွေ လွှဲယူခြင်း
        [change_site] ကုမ္ပဏီပြောင်းရေး အကူအညီဆိုက်မှာ မှတ်ပုံတင်ခြင်း
       *[community] ဂျပန်စာ၊ တွေ့ဆုံမှုနဲ့ ယဉ်ကျေးမှု
    }
excellence-office = { $count ->
        [1] တစ်ခုက အမှတ်ဘယ်လောက်ရလဲ ဒီမှာ မသေချာပါ
       *[other] { $count } ခုက အမှတ်ဘယ်လောက်ရလဲ ဒီမှာ မသေချာပါ
    }: OTIT ဒါမှမဟုတ် သင့်ကြီးကြပ်ရေးအဖွဲ့ကို မေးပါ။
excellence-then = ဒီအမှတ်ဇယားက ပုံနှိပ်ပုံစံကို မဟုတ်ဘဲ အဖွဲ့အစည်းတွေရဲ့ ဝဘ်စာမျက်နှာကို အခြေခံထားပါတယ်။ မကြေညာခင် OTIT ရဲ့ ပုံစံ 1-24 နဲ့ တိုက်စစ်ပါ။ ကြီးကြပ်ရေးအဖွဲ့နဲ့ဆိုရင် အဲဒီအဖွဲ့မှာလည်း အထွေထွေလိုင်စင် (一般監理事業) ရှိရပါမယ်။ ကိုင်းဂို (介護) မှာ ဒီအမှတ်တွေထဲ မပါတဲ့ သီးသန့် စည်းကမ်းချက် ထပ်ရှိပါတယ်။ OTIT ကို မေးပါ။
command-excellent = အဆင့်မြင့်ဟုတ်မဟုတ်: အမှတ်ပေါင်း
button-excellence = အမှတ်ပေါင်းကြည့်
