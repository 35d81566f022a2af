# Written by `tis-bot words`; the English beside it is the original.

inline-open = 在您自己的聊天里问我
inline-more = 问机器人
inline-company = { $staff }名{ $sector ->
        [care] 护理职员
        [construction] 职员，建筑
        [agriculture] 职员，农业
        [fishery] 职员，渔船
        [aquaculture] 职员，养殖业
       *[general] 职员
    }{ $type ->
        [supervised] { "" }
       *[other] ，自己在国外的公司
    }{ $excellent ->
        [yes] ，优良
        [no] ，非优良
       *[open] { "" }
    }{ $here ->
        [0] { "" }
       *[other] ，现有{ $here }人
    }
inline-hours = { $hours }小时
inline-when = { $month }开始
link-old = 这个链接指向的内容已经不在了。菜单在这里。
command-link = 结果的链接和二维码
button-send = 转发
button-link = 链接、二维码
link-here = { $whose ->
        [bot] <b>这个链接打开与我的聊天。</b>点一下就能复制，或出示图片。
       *[result] <b>这个链接打开结果</b>，谁都可以打开，并按打开当天重新计算。点一下就能复制，或出示图片。
    }
link-none = “{ $said }”我什么也没找到。
inline-compared = { $kind ->
        [x] 普通和优良
        [p] 技能实习和育成就劳
        [h] 两个计划
       *[other] 两种职员人数
    }
compare-head = <b>{ $sign ->
        [same] 第一年没有差别
        [more] 第一年多{ $apart }人
       *[fewer] 第一年少{ $apart }人
    }</b>：{ $kind ->
        [x]
            作为优良公司，有{ $first }名{ $care ->
                [yes] 全职护理职员
               *[no] 全职职员
            }。
       *[other]
            { $second }名{ $care ->
                [yes] 全职护理职员
               *[no] 全职职员
            }与{ $first }名相比。
    }
compare-stage = { $what ->
        [no1] 1号
        [no2] 2号
        [no3] 3号
       *[total] 合计
    }
compare-staff = 职员
compare-ordinary = 普通
compare-excellent = 优良
compare-titp = 技能实习
compare-esd = 育成就劳
compare-a-year = 第1年
compare-first-start = 从
compare-last-start = 到
compare-plan = 计划{ $number }
compare-law = 比例
compare-programmes = <b>{ $esd ->
        [0] 技能实习：合计{ $total }人。育成就劳（育成就労）：这种情况还没有公布人数。
       *[other] 技能实习：合计{ $total }人。育成就劳（育成就労）：约{ $esd }人。
    }</b>按全职职员{ $staff }人计算。
compare-plans = { $first ->
        [yes] ✅ 计划1：三类的比例符合。
        [page] ⚠ 计划1：合法，但超过了制度网页的比例。
       *[no] ❌ <b>计划1：比例不合法。</b>
    }
    { $second ->
        [yes] ✅ 计划2：三类的比例符合。
        [page] ⚠ 计划2：合法，但超过了制度网页的比例。
       *[no] ❌ <b>计划2：比例不合法。</b>
    }
    这里不检查安全小时数。
compare-no3 = 3号只限2号最迟在{ $until }开始的。
compare-worked-out = 这些数字不是全部都公布了；有些是算出来的。
button-compare-excellent = 比较：优良
button-compare-esd = 比较：育成就劳
button-compare-staff = 比较：{ $staff }名职员
button-compare-plan = 比较：改好的计划
button-picture = 图片
card-when = { $what ->
        [no1] 第1年
        [no2] 第2–3年
       *[no3] 第4–5年
    }
