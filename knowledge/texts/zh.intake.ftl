# Written by `tis-bot words`; the English beside it is the original.

flow-intake = 五年的接收
button-intake = 规划我们的接收
command-intake = 五年的接收：每年几人
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
intake-wish = <b>您每年想接收几人？</b>选“不知道”，我就按限额允许的最多人数来排。
intake-wish-hint = 我需要每年的人数，例如<b>3</b>。没有的话，我按限额允许的最多人数来排。
intake-wish-name = 每年想接收
intake-start = <b>第一批从哪个月开始？</b>请输入，例如<b>2027年5月</b>，或<b>尽快</b>。
intake-start-hint = 我需要将来的年份和月份，例如<b>2027年5月</b>。写“尽快”也可以。
intake-start-name = 第一批开始
intake-no1_began = <b>他们的1号是从哪个月开始的？</b>请输入年份和月份，例如<b>2026年5月</b>。
intake-no1_began-hint = 我需要本月或更早的年份和月份，例如<b>2026年5月</b>。如果有几批，写最晚的一批。
intake-no1_began-name = 1号开始于
intake-no2_began = <b>他们的2号是从哪个月开始的？</b>请输入年份和月份，例如<b>2026年5月</b>。
intake-no2_began-hint = 我需要本月或更早的年份和月份，例如<b>2026年5月</b>。如果有几批，写最晚的一批。
intake-no2_began-name = 2号开始于
intake-no3_began = <b>他们的3号是从哪个月开始的？</b>请输入年份和月份，例如<b>2026年5月</b>。
intake-no3_began-hint = 我需要本月或更早的年份和月份，例如<b>2026年5月</b>。如果有几批，写最晚的一批。
intake-no3_began-name = 3号开始于
intake-began-open = ⚠ 您不知道哪个月开始的阶段，我按本月算，所以这些实习生算在内的时间最长。用真实的月份，数字可能不同。
intake-head = <b>{ $esd ->
        [none] 有{ $staff }名职员时，{ $years }次年度接收可以有{ $people }名技能实习生开始。
       *[yes] 有{ $staff }名职员时，{ $years }次年度接收还可以有{ $people }名技能实习生开始，之后约{ $workers }人通过育成就劳（育成就労）。
    }</b>{ $esd ->
        [none] 之后的育成就劳（育成就労）给不出人数。
       *[yes] { "" }
    }
intake-titp = { $month }：<b>{ $people }人</b>{ $binding ->
        [wish] （按您的希望）
        [last_start] （现行制度已结束；育成就劳：给不出人数）
        [total] （限额：所有阶段合计）
        [no1] （限额：1号）
        [no2] （限额：2号，升阶段时）
       *[no3] （限额：3号，升阶段时）
    }
intake-esd = { $month }：<b>约{ $people }人</b>，育成就劳{ $binding ->
        [wish] （按您的希望）
       *[esd]
            （限额：育成就劳全体人数的估算{ $here ->
                [0] { "" }
               *[other] ，减去还在这里的{ $here }名实习生
            }）
    }
intake-stages = 表格显示的是<b>从哪个月起有谁在</b>，前提是每个人都进入对他开放的每个阶段。
intake-column = { $what ->
        [from] 起始
        [no1] 1号
        [no2] 2号
        [no3] 3号
       *[esd] 育成≈
    }
intake-ordinary = 按不是优良（優良）公司计算。
button-sheet = 存成表格（xlsx）
intake-sheet = 接收计划
intake-sheet-how = <b>您的计划，表格文件。</b>
