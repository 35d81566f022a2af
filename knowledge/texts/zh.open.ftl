# Written by `tis-bot words`; the English beside it is the original.

unknown-means = { $what ->
        [type] 我按通过监理团体接收来计算，多数公司是这样；公司单独接收的话，人数可能更少。
        [sector] 我按“其他”计算；护理（介护）和建筑的人数不同。
        [here] 不扣除已有的实习生，他们也算在这些人数里。
        [hours] 没有这个小时数，我无法判断计划。
        [total] 我把三类业务加起来。
        [stage] 每个阶段的比例都一样。
        [safety] 那样就不检查安全小时数。
        [month] 我按今天的规定计算。
        [earliest] 我取还来得及的最早月份。
        [wish] 我按名额允许的最多人数来安排。
       *[open] 这一项先空着，结果里会写明。
    }
unknown-staff = <b>不知道全职职员的人数，就说不出您的人数。</b>规定如下；知道以后直接写数字就行，例如<b>45</b>。
hours-stage = <b>这是哪个阶段的计划？</b>每个阶段有各自的计划。
hours-stage-hint = 请点一个阶段，或写<b>1</b>、<b>2</b>、<b>3</b>。
hours-stage-name = 阶段
hours-stage-no1 = 1号 · 第1年
hours-stage-no2 = 2号 · 第2–3年
hours-stage-no3 = 3号 · 第4–5年
hours-total = <b>计划上写的合计是多少小时？</b>我会核对三类加起来是否一致。1号的合计里可能包含讲习时间。
hours-total-hint = 我需要小时数，例如<b>1920</b>。
hours-total-name = 计划的合计
hours-of-stage = { $stage ->
        [no1] 1号（第1年）的计划。
        [no2] 2号（第2–3年）的计划。
       *[no3] 3号（第4–5年）的计划。
    }
hours-lectures = 合计里其余的{ $hours }小时当作入境后讲习，不算进比例。
hours-total-apart = ⚠ <b>数字对不上。</b>三类加起来是{ $summed }小时，计划写的是{ $total }小时，差{ $apart }小时。哪个对？{ $lectures ->
        [yes] 如果是1号，其余的可能是讲习。
       *[no] { "" }
    }
button-total = 合计是{ $total }小时
button-lectures = 其余是讲习（1号）
hours-safety-part = { $what ->
        [required] 必须业务
        [related] 关联业务
       *[peripheral] 周边业务
    }中{ $hours }小时
hours-safety-more = 安全业务的最小改动：各类小时数不变，安全业务增加{ $parts }（{ $after }）。
button-now = 现在看结果
