# Written by `tis-bot words`; the English beside it is the original.

inline-open = ကိုယ်ပိုင်ချတ်မှာ မေးပါ
inline-more = ဘော့ကို မေးပါ
inline-company = { $sector ->
        [care] စောင့်ရှောက်ရေးဝန်ထမ်း { $staff } ဦး
        [construction] ဝန်ထမ်း { $staff } ဦး၊ ဆောက်လုပ်ရေး
        [agriculture] ဝန်ထမ်း { $staff } ဦး၊ စိုက်ပျိုးရေး
        [fishery] ဝန်ထမ်း { $staff } ဦး၊ ငါးဖမ်းလှေ
        [aquaculture] ဝန်ထမ်း { $staff } ဦး၊ ငါးမွေးမြူရေး
       *[general] ဝန်ထမ်း { $staff } ဦး
    }{ $type ->
        [supervised] { "" }
       *[other] ၊ ပြည်ပက ကိုယ်ပိုင်ကုမ္ပဏီ
    }{ $excellent ->
        [yes] ၊ အဆင့်မြင့်
        [no] ၊ အဆင့်မြင့်မဟုတ်
       *[open] { "" }
    }{ $here ->
        [0] { "" }
       *[other] ၊ အလုပ်သင် { $here } ဦးရှိ
    }
inline-hours = { $hours } နာရီ
inline-when = { $month } မှာ စ
link-old = ဒီလင့်ခ်က ညွှန်ထားတာ မရှိတော့ပါ။ မီနူးကို ဒီမှာ ကြည့်ပါ။
command-link = ရလဒ်ရဲ့ လင့်ခ်နဲ့ QR ကုဒ်
button-send = ဆက်ပို့
button-link = လင့်ခ်၊ QR
link-here = { $whose ->
        [bot] <b>ဒီလင့်ခ်က ဘော့နဲ့ ချတ်ကို ဖွင့်ပေးပါတယ်။</b> နှိပ်ပြီး ကူးပါ၊ ဒါမှမဟုတ် ပုံကို ပြပါ။
       *[result] <b>ဒီလင့်ခ်က ရလဒ်ကို ဖွင့်ပေးပါတယ်</b>၊ ဘယ်သူမဆို ဖွင့်နိုင်ပြီး ဖွင့်တဲ့နေ့မှာ အသစ်တွက်ပါတယ်။ နှိပ်ပြီး ကူးပါ၊ ဒါမှမဟုတ် ပုံကို ပြပါ။
    }
link-none = “{ $said }” အတွက် ဘာမှ မတွေ့ပါ။
inline-compared = { $kind ->
        [x] သာမန်နဲ့ အဆင့်မြင့်
        [p] TITP နဲ့ ESD
        [h] စီမံချက် နှစ်ခု
       *[other] ဝန်ထမ်းဦးရေ နှစ်မျိုး
    }
compare-head = <b>{ $sign ->
        [same] ပထမနှစ်မှာ မကွာပါ
        [more] ပထမနှစ်မှာ { $apart } ဦး ပိုရပါတယ်
       *[fewer] ပထမနှစ်မှာ { $apart } ဦး လျော့ပါတယ်
    }</b>: { $kind ->
        [x]
            { $care ->
                [yes] အချိန်ပြည့် စောင့်ရှောက်ရေးဝန်ထမ်း { $first } ဦးနဲ့ အဆင့်မြင့်ကုမ္ပဏီဆိုရင်ပါ။
               *[no] အချိန်ပြည့်ဝန်ထမ်း { $first } ဦးနဲ့ အဆင့်မြင့်ကုမ္ပဏီဆိုရင်ပါ။
            }
       *[other]
            { $care ->
                [yes] အချိန်ပြည့် စောင့်ရှောက်ရေးဝန်ထမ်း { $first } ဦးနဲ့ ယှဉ်ရင် { $second } ဦးမှာပါ။
               *[no] အချိန်ပြည့်ဝန်ထမ်း { $first } ဦးနဲ့ ယှဉ်ရင် { $second } ဦးမှာပါ။
            }
    }
compare-stage = { $what ->
        [no1] နံပါတ် 1
        [no2] နံပါတ် 2
        [no3] နံပါတ် 3
       *[total] စုစုပေါင်း
    }
compare-staff = ဝန်ထမ်း
compare-ordinary = သာမန်
compare-excellent = အဆင့်မြင့်
compare-titp = TITP
compare-esd = ESD
compare-a-year = 1 နှစ်မြောက်
compare-first-start = အစောဆုံး
compare-last-start = နောက်ဆုံး
compare-plan = Plan { $number }
compare-law = အချိုး
compare-programmes = <b>{ $esd ->
        [0] နည်းပညာအလုပ်သင် (TITP): စုစုပေါင်း { $total } ဦး။ Ikusei Shuro (育成就労၊ ESD) အတွက် ဒီကိစ္စမှာ ဂဏန်း မထုတ်ပြန်သေးပါ။
       *[other] နည်းပညာအလုပ်သင် (TITP): စုစုပေါင်း { $total } ဦး။ Ikusei Shuro (育成就労၊ ESD): { $esd } ဦးလောက်။
    }</b> အချိန်ပြည့်ဝန်ထမ်း { $staff } ဦးနဲ့ပါ။
compare-plans = { $first ->
        [yes] ✅ စီမံချက် 1: အချိုးသုံးခု ကိုက်ညီပါတယ်။
        [page] ⚠ စီမံချက် 1: ဥပဒေနဲ့ ညီပါတယ်၊ ဒါပေမဲ့ အစီအစဉ်စာမျက်နှာရဲ့ အချိုးထက် ကျော်နေပါတယ်။
       *[no] ❌ <b>စီမံချက် 1: အချိုးက ဥပဒေနဲ့ မညီပါ။</b>
    }
    { $second ->
        [yes] ✅ စီမံချက် 2: အချိုးသုံးခု ကိုက်ညီပါတယ်။
        [page] ⚠ စီမံချက် 2: ဥပဒေနဲ့ ညီပါတယ်၊ ဒါပေမဲ့ အစီအစဉ်စာမျက်နှာရဲ့ အချိုးထက် ကျော်နေပါတယ်။
       *[no] ❌ <b>စီမံချက် 2: အချိုးက ဥပဒေနဲ့ မညီပါ။</b>
    }
    ဘေးကင်းရေးနာရီကို ဒီမှာ မစစ်ပါ။
compare-no3 = နံပါတ် 3 က နံပါတ် 2 ကို { $until } နောက်ဆုံးထား စခဲ့မှသာ။
compare-worked-out = ဒီဂဏန်းအားလုံး ထုတ်ပြန်ထားတာ မဟုတ်ပါ၊ တချို့က တွက်ထားတာပါ။
button-compare-excellent = ယှဉ်: အဆင့်မြင့်
button-compare-esd = ယှဉ်: ESD
button-compare-staff = ယှဉ်: ဝန်ထမ်း { $staff } ဦး
button-compare-plan = ယှဉ်: ပြင်ပြီးစီမံချက်
button-picture = ပုံ
card-when = { $what ->
        [no1] 1 နှစ်မြောက်
        [no2] 2–3 နှစ်မြောက်
       *[no3] 4–5 နှစ်မြောက်
    }
