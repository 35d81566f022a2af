# Written by `tis-bot words`; the English beside it is the original.

flow-excellence = 我们是优良公司吗
excellence-sat = <b>过去三年，贵公司有多少名实习生参加了基础级考试（基礎級）？</b>
excellence-sat-hint = 我需要一个数字，例如<b>10</b>；没有人参加就写<b>0</b>。
excellence-sat-name = 参加基础级
excellence-passed = <b>其中多少人合格</b>，笔试和实操都合格？
excellence-passed-hint = 我需要一个数字，例如<b>9</b>，不能多于参加考试的人数。
excellence-passed-name = 基础级合格
excellence-finished = <b>过去三年，有多少名实习生完成了2号或3号？</b>因谁都无法避免的原因没能参加考试的人不算。
excellence-finished-hint = 我需要一个数字，例如<b>8</b>；没有就写<b>0</b>。
excellence-finished-name = 完成2号或3号
excellence-grade3 = <b>这几年，有多少人通过了3级（3級）的实操考试？</b>
excellence-grade3-hint = 我需要一个数字，例如<b>6</b>；没有就写<b>0</b>。
excellence-grade3-name = 3级合格
excellence-grade2 = <b>有多少人通过了2级（2級）的实操考试？</b>
excellence-grade2-hint = 我需要一个数字，例如<b>1</b>；没有就写<b>0</b>。
excellence-grade2-name = 2级合格
excellence-written = <b>有多少人通过了3级或2级的笔试（学科）？</b>
excellence-written-hint = 我需要一个数字，例如<b>2</b>；没有就写<b>0</b>。
excellence-written-name = 笔试合格
excellence-excellent_staff = <b>培训课、住宿和支援：贵公司有其中哪些？</b>培训课：过去三年内。住宿：每名实习生都有单间，或公司负担至少20%的房租。
excellence-excellent_staff-hint = 请点各行，或输入符合的行的号码，例如<b>1 2 5</b>；不符合的写<b>4 否</b>。
excellence-excellent_staff-name = 培训课和支援
excellence-wage = <b>第一年实习生的最低工资额，是法定最低工资的百分之几？</b>最低的时薪 ÷ 法定最低工资 × 100；等于法定最低工资就是100。
excellence-wage-hint = 我需要一个整数的百分比，例如<b>105</b>。
excellence-wage-name = 工资占最低工资的%
excellence-rise = <b>从一个阶段到下一个阶段，工资涨百分之几？</b>按涨得最少的一次算。
excellence-rise-hint = 我需要一个整数的百分比，例如<b>3</b>；不涨就写<b>0</b>。
excellence-rise-name = 涨幅%
excellence-excellent_record = <b>过去三年：哪些符合？</b>
excellence-excellent_record-hint = 请点各行，或输入符合的行的号码，例如<b>1 2</b>；不符合的写<b>3 否</b>。
excellence-excellent_record-name = 记录
excellence-excellent_others = <b>在别处无法继续的实习生：哪些符合？</b>
excellence-excellent_others-hint = 请点各行，或输入符合的行的号码，例如<b>1</b>；不符合的写<b>2 否</b>。
excellence-excellent_others-name = 别处的实习生
excellence-excellent_region = <b>在当地的生活：贵公司提供其中哪些？</b>
excellence-excellent_region-hint = 请点各行，或输入符合的行的号码，例如<b>1 2</b>；不符合的写<b>3 否</b>。
excellence-excellent_region-name = 当地生活
check-excellent-staff-test-help = 协助别处的技能考试
check-excellent-staff-instructor-course = 实习指导员课，3年内
check-excellent-staff-life-course = 生活指导员课，3年内
check-excellent-staff-housing = 单间，或负担20%房租
check-excellent-staff-manual = 有其母语的咨询手册
check-excellent-staff-counsellor = 有会其母语的顾问
check-excellent-record-no-order = 没有受过改善命令
check-excellent-record-nobody-gone = 没有人失踪
check-excellent-record-not-to-blame = 没有因我方过错的失踪
check-excellent-others-took-over = 接收过别处的实习生
check-excellent-others-change-site = 已登记更换单位支援网站
check-excellent-region-language = 日语课
check-excellent-region-exchange = 与当地居民交流
check-excellent-region-culture = 学习日本文化
excellence-so-far = <i>目前{ $points }分；分数线是{ $line }分。</i>
excellence-head-yes = ✅ <b>按分数，贵公司是优良公司：{ $full }分中得{ $least }分</b>；分数线是{ $line }分。
excellence-head-no = ❌ <b>按分数不是：{ $full }分中最多{ $most }分</b>；分数线是{ $line }分。
excellence-head-open = ❔ <b>还没有定：{ $full }分中确定有{ $points }分，分数线是{ $line }分。</b>加上还没确定的项目，可能是{ $least }到{ $most }分。
excellence-section = { $section ->
        [tests] 考试
        [staff] 培训课
        [treatment] 工资和住宿
        [law] 守法、失踪
        [support] 支援
       *[community] 当地生活
    }：{ $most }分中<b>{ $points }</b>分{ $open ->
        [0] { "" }
       *[other] （{ $open }项未定）
    }
excellence-way = <b>达到分数线要做的事，最少是这些：</b>
excellence-item = { $item ->
        [basic_grade] 更多人通过基础级
        [grade_rate] 更多人通过3级或2级
        [written_passes] 有人通过笔试
        [test_help] 协助别处的技能考试
        [instructor_course] 实习指导员的培训课
        [life_instructor_course] 生活指导员的培训课
        [wage] 提高第一年的工资
        [pay_rise] 加大工资涨幅
        [housing] 人人有单间，或负担五分之一的房租
        [manual] 有其母语的咨询手册
        [counsellor] 有会其母语的顾问
        [took_over] 接收别处的实习生
        [change_site] 在更换实习单位支援网站上登记
       *[community] 日语课、交流和文化
    }
excellence-office = { $count ->
        [1] 有一项给多少分，我掌握的资料里没有定论
       *[other] 有{ $count }项给多少分，我掌握的资料里没有定论
    }：请问OTIT或您的监理团体（監理団体）。
excellence-then = 这里的分数表依据的是一些机构的网页，不是印好的正式表格：申报前请与OTIT的表格1-24核对。如果通过监理团体，监理团体也必须有一般监理许可（一般監理事業）。护理（介护）另有自己的条件，不在这些分数里：请向OTIT确认。
command-excellent = 我们是优良公司吗：算一算分数
button-excellence = 算算我们的分数
