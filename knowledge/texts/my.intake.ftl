# Written by `tis-bot words`; the English beside it is the original.

flow-intake = ငါးနှစ်အတွင်း လက်ခံမှု
button-intake = လက်ခံမှု စီစဉ်
command-intake = ငါးနှစ်အတွင်း လက်ခံမှု: နှစ်စဉ် ဘယ်နှဦး
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
intake-wish = <b>နှစ်စဉ် ဘယ်နှဦး ခေါ်ချင်လဲ။</b> “မသိပါ” ဆိုရင် ကန့်သတ်ချက်က ခွင့်ပြုသလောက် စီစဉ်ပါမယ်။
intake-wish-hint = တစ်နှစ် ဘယ်နှဦး ဂဏန်း လိုပါတယ်၊ ဥပမာ <b>3</b>။ မပေးရင် ကန့်သတ်ချက်က ခွင့်ပြုသလောက် စီစဉ်ပါမယ်။
intake-wish-name = တစ်နှစ် လိုချင်ဦးရေ
intake-start = <b>ပထမဆုံးလူတွေ ဘယ်လမှာ စမလဲ။</b> ရေးပါ၊ ဥပမာ <b>2027 မေ</b>၊ ဒါမှမဟုတ် <b>အမြန်ဆုံး</b>။
intake-start-hint = လာမယ့်လနဲ့ ခုနှစ် လိုပါတယ်၊ ဥပမာ <b>2027 မေ</b>။ “အမြန်ဆုံး” လည်း ရပါတယ်။
intake-start-name = ပထမဆုံး စ
intake-no1_began = <b>သူတို့ နံပါတ် 1 ဘယ်လက စခဲ့လဲ။</b> ခုနှစ်နဲ့တကွ ရေးပါ၊ ဥပမာ <b>2026 မေ</b>။
intake-no1_began-hint = ဒီလ ဒါမှမဟုတ် အရင်လကို ခုနှစ်နဲ့တကွ လိုပါတယ်၊ ဥပမာ <b>2026 မေ</b>။ အသုတ် တစ်ခုထက်ပိုရင် နောက်ဆုံးအသုတ်ရဲ့ လပါ။
intake-no1_began-name = နံပါတ် 1 စတာ
intake-no2_began = <b>သူတို့ နံပါတ် 2 ဘယ်လက စခဲ့လဲ။</b> ခုနှစ်နဲ့တကွ ရေးပါ၊ ဥပမာ <b>2026 မေ</b>။
intake-no2_began-hint = ဒီလ ဒါမှမဟုတ် အရင်လကို ခုနှစ်နဲ့တကွ လိုပါတယ်၊ ဥပမာ <b>2026 မေ</b>။ အသုတ် တစ်ခုထက်ပိုရင် နောက်ဆုံးအသုတ်ရဲ့ လပါ။
intake-no2_began-name = နံပါတ် 2 စတာ
intake-no3_began = <b>သူတို့ နံပါတ် 3 ဘယ်လက စခဲ့လဲ။</b> ခုနှစ်နဲ့တကွ ရေးပါ၊ ဥပမာ <b>2026 မေ</b>။
intake-no3_began-hint = ဒီလ ဒါမှမဟုတ် အရင်လကို ခုနှစ်နဲ့တကွ လိုပါတယ်၊ ဥပမာ <b>2026 မေ</b>။ အသုတ် တစ်ခုထက်ပိုရင် နောက်ဆုံးအသုတ်ရဲ့ လပါ။
intake-no3_began-name = နံပါတ် 3 စတာ
intake-began-open = ⚠ အဆင့်တစ်ခု ဘယ်တုန်းက စလဲ မသိတဲ့နေရာမှာ ဒီလကို ယူထားလို့ အဲဒီအလုပ်သင်တွေကို အကြာဆုံး ရေတွက်ထားပါတယ်။ တကယ့်လနဲ့ဆို ဂဏန်း ကွာနိုင်ပါတယ်။
intake-head = <b>{ $esd ->
        [none] ဝန်ထမ်း { $staff } ဦးနဲ့ နှစ်စဉ်လက်ခံမှု { $years } ကြိမ်မှာ နည်းပညာအလုပ်သင် { $people } ဦး စနိုင်ပါတယ်။
       *[yes] ဝန်ထမ်း { $staff } ဦးနဲ့ နှစ်စဉ်လက်ခံမှု { $years } ကြိမ်မှာ နည်းပညာအလုပ်သင် { $people } ဦး စနိုင်သေးပြီး နောက် ESD (育成就労) နဲ့ အလုပ်သမား { $workers } ဦးလောက်ပါ။
    }</b>{ $esd ->
        [none] { " " }နောက်လာမယ့် ESD (育成就労) အတွက် ဂဏန်း မပေးနိုင်ပါ။
       *[yes] { "" }
    }
intake-titp = { $month }: <b>{ $people }</b> { $binding ->
        [wish] (လိုချင်သလောက်)
        [last_start] (အခုအစီအစဉ် ပြီးသွားပြီ။ ESD: ဂဏန်း မပေးနိုင်)
        [total] (ကန့်သတ်ချက်: အဆင့်အားလုံးပေါင်း)
        [no1] (ကန့်သတ်ချက်: နံပါတ် 1)
        [no2] (ကန့်သတ်ချက်: နံပါတ် 2၊ ဆက်တက်တဲ့အခါ)
       *[no3] (ကန့်သတ်ချက်: နံပါတ် 3၊ ဆက်တက်တဲ့အခါ)
    }
intake-esd = { $month }: <b>{ $people } လောက်</b>၊ ESD { $binding ->
        [wish] (လိုချင်သလောက်)
       *[esd]
            (ကန့်သတ်ချက်: ESD အလုပ်သမားအားလုံးအတွက် ခန့်မှန်း{ $here ->
                [0] { "" }
               *[other] ၊ ရှိနေသေးတဲ့ အလုပ်သင် { $here } ဦး နုတ်ပြီး
            })
    }
intake-stages = အားလုံး ရနိုင်တဲ့အဆင့်တိုင်း ဆက်တက်မယ်ဆိုရင် <b>ဘယ်လကစပြီး ဘယ်သူရှိမလဲ</b> ဇယားမှာ ပြထားပါတယ်။
intake-column = { $what ->
        [from] စတဲ့လ
        [no1] No.1
        [no2] No.2
        [no3] No.3
       *[esd] ESD≈
    }
intake-ordinary = အဆင့်မြင့် (優良) မဟုတ်ဘူးလို့ ယူထားပါတယ်။
button-sheet = xlsx ဖိုင်အနေနဲ့
intake-sheet = လက်ခံမှု
intake-sheet-how = <b>သင့်စီမံချက်ရဲ့ xlsx ဖိုင်ပါ။</b>
