# Written by `tis-bot words`; the English beside it is the original.

bot-description = 关于日本外国人技能实习制度的问题，几秒钟就能回答：公司可以接收多少名实习生、计划的小时数对不对、哪些工种可以、实习生在哪里能得到帮助。不是OTIT、入管厅（ISA）或JITCO运营的。
bot-short-description = 日本技能实习制度：接收人数、计划小时数、工种和帮助。
command-start = 开始
command-help = 我能做什么
command-quota = 可以接收几人，例如 /quota 45
command-hours = 检查计划，例如 /hours 1000 500 420
command-eligible = 我们符合条件吗，可以多久
command-jobs = 查找工种，例如 /jobs 焊接
command-topics = 所有主题
command-language = 语言 / 日本語 / English
command-privacy = 保存了什么
command-erase = 删除保存的内容
command-cancel = 停止对话
command-unknown = 我不认识这个命令。
start-hello = <b>关于日本技能实习制度，请问我。</b>像平时说话那样写您的问题，或点下面的按钮。
start-examples = 例如：“我们公司45人”、“1000/500/420小时”、“焊接”、“老板拿着我的护照”。
start-not-official = 我说明规定和来源；做决定的是答案里写的机构。不是OTIT、入管厅（ISA）或JITCO运营的。
start-unfinished = 您有一个没做完的对话：<b>{ $name }</b>，第{ $step }步。
help-what = <b>我能做的事</b>
help-list = • 回答约{ $topics }个主题的问题，用您自己的话问就行
    • /quota 45 — 可以接收多少名实习生
    • /hours 1000 500 420 — 检查计划
    • /eligible — 我们符合条件吗，可以多久
    • /excellent — 按分数算，我们是优良公司吗
    • /when 2027年7月 — 适用哪个制度，最迟什么时候要做什么
    • /intake — 五年的接收：每年几人，什么时候有谁在
    • /template — 可填写的空白计划；或把您的计划发来，xlsx、xls、ods或csv
    • /jobs 焊接 — 我们的工作在列表上吗
    • “比较45和51” — 两种情况并排比较；/link — 结果的链接和二维码
    • /topics — 按组列出所有主题
    • /language, /settings, /export, /privacy, /erase, /cancel
language-ask = <b>用哪种语言？</b>无论选哪种，您都可以用其中任何一种语言提问。
language-set = 我会用中文回答。
privacy-more = • /erase 会马上删除。
    • 180天没有使用的聊天会被删除。
    • 为了每条消息只回答一次，消息编号、这个聊天的编号和时间保存7天，不保存内容。
    • 每个答案给出了多少次，得到几次👍或👎，按日期和语言统计，绝不记录是谁的。
    • Telegram本身也保存这个聊天，那里适用它自己的规定。
privacy-no-text = 不存名字，不存您消息的内容。
privacy-learns = <b>对我没有把握回答的一句话，我会保存其中的常用词，用来学习。</b>其他每个词都变成“…”（所以几乎所有名字也是），每个数字都变成0。同时只保存日期、语言和最接近的主题，不保存是谁写的、几点写的，所以 /erase 也找不到它。30天后删除。
privacy-operator = 这个机器人的运营者：{ $operator }
erase-done = { $day } { $clock }（日本时间）<b>已删除</b>：{ $language ->
        [0] 没有选过的语言
       *[other] 选过的语言
    }，{ $answers ->
        [0] 没有回答
       *[other] { $answers }个回答
    }。关于这个聊天的内容已经什么都不保存了。Telegram自己的副本，您可以在应用里删除。
thumb-up = 谢谢您！
thumb-down = 谢谢。请换个说法再问，或在 /topics 里找找。
digest-head = <b>{ $first }到{ $last }：{ $questions }个问题。</b>{ $unanswered }%没有答案，{ $offered }%只有一半把握。
digest-most = <b>给出最多的答案：</b>{ $what }
digest-down = <b>👎最多：</b>{ $what }
digest-stale = <b>已过期、值得核对的资料：</b>{ $what }
digest-more = 更多请在机器人的主机上看：tis-bot stats, tis-bot unanswered, tis-bot check.
topics-ask = <b>哪一组？</b>
topics-in = <b>{ $group }</b>
group-system = 制度
group-company = 给公司
group-occupations = 工种
group-work-scope = 工作和小时数
group-trainee = 给实习生
group-bot = 关于这个机器人
unreadable = 我只能读文字。请用几个词写下您的问题。
button-old = 这个按钮是旧版本的。菜单在这里。
apology = 对不起，我这边出错了。您的内容没有丢失。请再试一次；如果还是这样，请把这个号码告诉运营者：{ $reference }
too-fast = 一下子来得太多了，我大约一秒只能回答您一条。我正在回答先到的；其余的请半分钟后再发。
answer-as-of = <i>截至{ $day }</i>
answer-not-yet = <i>{ $tongue ->
        [easy] 这部分还没有中文，所以用简易日语显示。
        [ja] 这部分还没有中文，也没有简易日语，所以用普通日语显示。
       *[en] 这部分还没有中文，所以用英语显示。
    }</i>
answer-not-yet-change = <i>更改：/settings</i>
answer-no-link = { $name }（无链接）
answer-front-page = （首页）
choices-ask = <b>您问的是其中一个吗？</b>
choices-likely = 不确定您问的是哪一个，最可能是这个：
choices-or = 还是下面这些里的一个？
choices-other = 或者换个说法。
none-say = <b>这个我不知道。</b>请换几个词，或在主题里找找。
none-ask = 有人可以帮您：制度问题找OTIT（otit.go.jp）；在留问题找外国人在留综合信息中心 { $phone }。
cancelled = 已停止。您的回答已清除。
nothing-to-cancel = 没有正在进行的对话。
button-quota = 我们可以接收几人？
button-hours = 检查计划的小时数
button-eligible = 我们符合条件吗？
button-jobs = 我们的工作在列表上吗？
button-topics = 所有主题
button-help = 我需要帮助
button-language = 🌐 语言
button-back = ‹ 返回
button-stop = 停止
button-unknown = 不知道
button-change = 修改回答
button-again = 重新开始
button-result = 显示结果
button-continue = 继续
button-can = 我能回答什么
button-erase = 全部删除
button-erase-yes = 是，删除
button-erase-no = 否，保留
button-excellent = 我们是优良公司
button-ordinary = 不是优良公司
button-care = 护理（介护）
button-construction = 建筑
button-general = 其他领域
button-who-counts = 谁算职员？
button-staff = { $staff }名职员
button-all-staff = { $total }人都是职员
button-here = 已经在这里的实习生
button-safety = 加上安全小时数
button-change-number = 改一个数字
button-related = 什么是关联业务？
button-fields = 所有领域
flow-quota = 我们可以接收几人
flow-hours = 检查计划的小时数
flow-step = <i>第{ $step }步，共{ $steps }步</i>
flow-back-to = — 回到您的检查：
flow-resumed = 您{ $day }做到这里。我们接着来。
flow-way-out = 您也可以点“不知道”、返回或停止。已经回答的不会丢失。
flow-summary = <b>您的回答。</b>点一个可以修改，其他的不变。
flow-answered = { $question }：{ $answer }
flow-heard = <i>我的理解：{ $said }。</i>
flow-noted = <i>已记下：{ $known }。</i>
quota-kept = <i>计算依据：{ $known }。</i>
also-construction = 贵公司是建筑公司吗？那请点“建筑”：那里适用别的限额。
also-work = 您还提到“{ $word }”：点下面可以看它在不在列表上。
flow-contradiction = <b>有两个回答对不上</b>：安全小时数是该类小时数的一部分，不会比它多。点下面修改一个。
option-yes = 是
option-no = 否
words-yes = 是, 是的, 对, 对的, 嗯, 嗯嗯, 有, 有的, 好, 好的, 行, 可以, 当然, 没错, 符合, yes, y, ok
words-no = 否, 不, 不是, 不对, 没, 没有, 没有过, 无, 不行, 不符合, 从来没有, no, n
words-unknown = 不知道, 我不知道, 不清楚, 不太清楚, 不确定, 不懂, 不晓得, 没把握, 说不准, 跳过, 未知, ？, ?
help-full-time-employees = 谁算在内？
help-quota-care = 谁算在内？
help-excellent-company = 什么是优良公司？
help-acceptance-types = 有什么区别？
help-replaced-by-esd = 2027年有什么变化？
help-required-work = 什么是必须业务？
help-related-work = 什么是关联业务？
help-peripheral-work = 什么是周边业务？
help-safety-work = 哪些算安全业务？
quota-type = <b>实习生通过什么方式来？</b>大多数公司通过监理团体，也叫组合（監理団体）。
quota-type-hint = 请点一个按钮，或输入数字：<b>1</b>是通过监理团体，<b>2</b>或<b>3</b>是来自自己在国外的公司。
quota-type-name = 接收方式
quota-type-supervised = 通过监理团体（组合）
quota-type-enterprise = 来自自己在国外的公司
quota-type-enterprise_recognised = 自己的公司，经主管大臣认可
quota-sector = <b>哪个领域？</b>
quota-sector-hint = 请点领域，或输入<b>护理</b>、<b>建筑</b>、<b>农业</b>或<b>其他</b>。
quota-sector-name = 领域
quota-sector-general = 其他
quota-sector-care = 护理（介护）
quota-sector-construction = 建筑
quota-sector-agriculture = 农业
quota-sector-fishery = 渔船
quota-sector-aquaculture = 养殖业
quota-staff = <b>公司有多少名全职职员？</b>日本国内所有事业所合计；实习生不算。
quota-staff-hint = 我需要一个数字，例如<b>45</b>。请数在贵公司全职工作的人；实习生不算。
quota-staff-name = 全职职员
quota-care_staff = <b>这一个事业所有多少名全职护理职员？</b>只算主要工作是护理的人；办公室职员和实习生不算。
quota-care_staff-hint = 我需要一个数字，例如<b>25</b>。请数这个事业所里主要工作是护理的全职职员。
quota-care_staff-name = 护理职员
quota-excellent = <b>贵公司是优良（優良）公司吗？</b>如果通过监理团体，监理团体也必须有一般监理许可（一般監理事業）。
quota-excellent-hint = 请回答<b>是</b>或<b>否</b>。如果没有人告诉过您是优良公司，答案就是否。
quota-excellent-name = 优良
quota-here = <b>贵公司现在已经有实习生了吗？</b>
quota-here-hint = 请回答<b>是</b>或<b>否</b>。
quota-here-name = 已有的实习生
quota-no1 = <b>1号有几人</b>（第一年）？
quota-no1-hint = 我需要一个数字，例如<b>3</b>；没有就写<b>0</b>。
quota-no1-name = 1号人数
quota-no2 = <b>2号有几人</b>（第二年和第三年）？
quota-no2-hint = 我需要一个数字，例如<b>3</b>；没有就写<b>0</b>。
quota-no2-name = 2号人数
quota-no3 = <b>3号有几人</b>（第四年和第五年）？
quota-no3-hint = 我需要一个数字，例如<b>3</b>；没有就写<b>0</b>。
quota-no3-name = 3号人数
quota-arrival = <b>下一批打算什么时候开始？</b>请输入月份，例如<b>2027年5月</b>。
quota-arrival-hint = 我需要年份和月份，例如<b>2027年5月</b>或<b>2027-05</b>。
quota-arrival-name = 开始
hours-required = <b>计划里必须业务（必須業務）有多少小时？</b>三个可以一起写：必须/关联/周边，例如<b>1000/500/420</b>。讲习不算。
hours-required-hint = 我需要小时数，例如<b>1000</b>，或三个一起，例如<b>1000/500/420</b>。
hours-required-name = 必须业务
hours-related = <b>关联业务（関連業務）有多少小时？</b>
hours-related-hint = 我需要小时数，例如<b>500</b>；没有就写<b>0</b>。
hours-related-name = 关联业务
hours-peripheral = <b>周边业务（周辺業務）有多少小时？</b>
hours-peripheral-hint = 我需要小时数，例如<b>420</b>；没有就写<b>0</b>。
hours-peripheral-name = 周边业务
hours-safety = <b>您知道安全卫生业务（安全衛生業務）的小时数吗？</b>它是各类业务的一部分，至少占该类的十分之一。
hours-safety-hint = 请回答<b>是</b>或<b>否</b>。回答否的话，我只检查三类的比例。
hours-safety-name = 安全小时数
hours-safety_required = <b>必须业务里有多少安全小时数？</b>或三个一起写，例如<b>100/50/42</b>。
hours-safety_required-hint = 我需要小时数，例如<b>100</b>，或三个一起，例如<b>100/50/42</b>。
hours-safety_required-name = 必须业务中的安全
hours-safety_related = <b>关联业务里有多少？</b>
hours-safety_related-hint = 我需要小时数，例如<b>50</b>；没有就写<b>0</b>。
hours-safety_related-name = 关联业务中的安全
hours-safety_peripheral = <b>周边业务里有多少？</b>
hours-safety_peripheral-hint = 我需要小时数，例如<b>42</b>；没有就写<b>0</b>。
hours-safety_peripheral-name = 周边业务中的安全
list-and = ；{ "" }
verdict-yes = 可以。
verdict-over-guideline = 合法，但超过了制度网页的参考标准。
verdict-no = 不可以。
verdict-more-facts = 我还需要更多信息。
verdict-not-in-force = 那一天没有有效的规定。
verdict-ask-office = 这里给不出数字；请问主管机构。
quota-head-some = <b>第一年{ $no1 }名实习生</b>（1号）：有{ $staff }名{ $care ->
        [yes] 全职护理职员（这个事业所）
       *[no] 全职职员
    }{ $excellent ->
        [yes]
            ，{ $type ->
                [supervised] 是<i>优良</i>公司，监理团体也优良
               *[enterprise] 是<i>优良</i>公司
            }
       *[no]
            { $type ->
                [supervised] ，通过监理团体
               *[enterprise] ，来自自己在国外的公司
            }
    }。
quota-head-none = <b>一个也不能接收</b>：有{ $staff }名{ $care ->
        [yes] 全职护理职员
       *[no] 全职职员
    }时，第一年（1号）的人数是{ $no1 }{ $excellent ->
        [yes] ，即使是优良公司也一样
       *[no] { "" }
    }{ $type ->
        [supervised] 。
       *[enterprise] （企业单独型）。
    }
quota-head-over = <b>实习生人数超过限额。</b>有{ $staff }名{ $care ->
        [yes] 全职护理职员
       *[no] 全职职员
    }时，{ $excellent ->
        [yes] 优良公司的
       *[no] { "" }
    }1号可以有{ $no1 }人{ $type ->
        [supervised] 。
       *[enterprise] （企业单独型）。
    }
quota-head-closed = <b>按这个制度，已经不能再有新的实习生开始了。</b>有{ $staff }名{ $care ->
        [yes] 全职护理职员
       *[no] 全职职员
    }时，1号的限额曾是{ $no1 }人{ $excellent ->
        [yes] （优良公司）
       *[no] { "" }
    }{ $type ->
        [supervised] 。
       *[enterprise] （企业单独型）。
    }
quota-limit = { $what ->
        [no1] 1号 · 第一年：
        [no2] 2号 · 第2–3年：
        [no3] 3号 · 第4–5年：
       *[total] 所有阶段合计，最多：
    }<b>{ $most }</b>{ $sure ->
        [yes] { "" }
       *[no] （没有公布；是算出来的）
    }{ $what ->
        [no3] （只限2号最迟在{ $until }开始的）
       *[other] { "" }
    }
quota-more-none = <b>现在不能再增加。</b>第一年（1号）的名额已满。
quota-more = 现在<b>第一年还可以增加{ $more }人</b>（1号）。
quota-more-range = 现在<b>第一年还可以增加{ $least }–{ $most }人</b>（1号）：要看您的{ $here }名实习生在第几年。
quota-more-ways = { $some ->
        [yes] 其余{ $rest }人
       *[no] { $rest }人全部
    }如果在第1年（1号）：{ $over1 ->
        [0] 还可以增加<b>{ $year1 }</b>人
       *[other] <b>超过限额{ $over1 }人</b>
    }。如果在第2–3年（2号）：{ $over2 ->
        [0] 还可以增加<b>{ $year2 }</b>人
       *[other] <b>超过限额{ $over2 }人</b>
    }。请告诉我年数：“已经在这里的实习生”。
quota-wish = { $verdict ->
        [yes] <b>可以，从人数看：第一年可以有{ $wanted }人开始</b>（1号）。
        [no] <b>不可以，一年内不能有{ $wanted }人。</b>
        [excellent] <b>一年内不能有{ $wanted }人，除非公司和监理团体都是优良的。</b>
       *[open] <b>{ $wanted }人能不能开始，要看这里的实习生在第几年。</b>
    }
quota-over-all = <b>实习生人数超过限额：现有{ $here }人，所有阶段合计最多{ $most }人。</b>
quota-took = <i>我的理解：{ $staff }名{ $care ->
        [yes] 全职护理职员
       *[no] 全职职员
    }{ $total ->
        [0] { "" }
       *[other] （{ $total } − { $before }名实习生，实习生不算职员）
    }，现有{ $here ->
        [0] 0名实习生
       *[other] { $here }名实习生
    }{ $gone ->
        [0] { "" }
       *[other] （{ $before } − 已离开的{ $gone }人）
    }{ $stages ->
        [yes] （1号：{ $no1 }，2号：{ $no2 }，3号：{ $no3 }）
        [some] （其中1号：{ $no1 }，2号：{ $no2 }，3号：{ $no3 }；其他人的年数没有说）
       *[no] { "" }
    }{ $wanted ->
        [0] { "" }
       *[other] ，准备再来{ $wanted }人
    }。</i>
quota-together = 合计：{ $total }
quota-rough = ⚠ 您说的是大概人数：如果全职职员是{ $staff }人，第一年就是<b>{ $no1 }人</b>。请数准确。
quota-why = 理由：{ $steps }。
quota-licence = ⚠ 只有监理团体（監理団体）也有一般监理许可（一般監理事業）时才是这个人数。如果是特定监理许可（特定監理事業），第一年是{ $no1 }人。
quota-left-out = 没有算进全职职员的人数：{ $left }。工时不够的兼职、季节工、国外事业所的人都不算；据报道，劳务派遣人员也不算。社长和个人承包者（一人親方）：算进去之前请先问OTIT。
quota-specified = ⚠ 贵公司的监理团体（監理団体）持有的是特定监理许可（特定監理事業），所以按普通公司的人数计算，也没有3号。要达到更多的人数，监理团体也必须有一般监理许可（一般監理事業）。
quota-if-excellent = 如果公司（和监理团体）<i>优良</i>：{ $no1 } / { $no2 } / { $no3 }（1号 / 2号 / 3号；3号只限2号最迟在{ $until }开始的）。
quota-if-excellent-care = 如果公司和监理团体都<i>优良</i>：第一年{ $no1 }人，合计{ $total }人。
quota-until = ⚠ 新开始只能到{ $last_start }为止；{ $filing ->
        [still] 请最迟在{ $last_application }申请计划认定。
       *[over] 新计划的申请已于{ $last_application }截止。
    }
quota-room-head = <b>现在的空余名额</b>（按您现有的实习生）：
quota-room = { $what ->
        [no1] 1号：
        [no2] 2号：
       *[no3] 3号：
    }还可以增加<b>{ $more }</b>人{ $binding ->
        [total] （受总数限制）
        [last_start] （新开始的期限已过）
       *[other] { "" }
    }
hours-move = 把{ $hours }小时从{ $source ->
        [related] 关联业务
       *[peripheral] 周边业务
    }移到必须业务{ $either ->
        [yes] 或关联业务
       *[no] { "" }
    }
hours-move-lawful = 要合法：{ $moves }（{ $after }）。
hours-move-both = 要同时符合制度网页的比例：{ $moves }（{ $after }）。
step-band = 全职职员{ $first ->
        [0] 最多{ $last }人
        [1] 最多{ $last }人
       *[other] { $first }–{ $last }人
    }（您：{ $staff }人）→ 基本人数 { $basic }
step-band-open = 职员{ $first }人以上 → { $staff }的{ $share } = { $basic }
step-share = 企业单独型 → { $staff }的{ $share } = { $basic }
step-care = 护理职员{ $first ->
        [1] 最多{ $last }人
       *[other] { $first }–{ $last }人
    }（您：{ $staff }人）→ 基本人数 { $basic }
step-care-open = 护理职员{ $first }人以上 → { $staff }的{ $share } = { $basic }
step-times = { $what ->
        [no1] 1号
        [no2] 2号
        [no3] 3号
       *[total] 所有阶段合计
    }：它的{ $times }倍 = { $number }
step-ceiling = 有{ $staff }名职员时，{ $what ->
        [no1] 1号
        [no2] 2号
        [no3] 3号
       *[total] 所有阶段合计
    }不可以超过{ $most }人。
step-rounded-down = { $what ->
        [no1] 1号
        [no2] 2号
        [no3] 3号
       *[total] 所有阶段
    }：{ $number }，不能超过，所以是{ $most }。
step-rounded-early = ⚠ { $what ->
        [no1] 1号
        [no2] 2号
        [no3] 3号
       *[total] 所有阶段
    }：法律没有说在哪一步取整。先取整是{ $safe }，最后取整是{ $most }；请按{ $safe }计划。
step-page-care = 制度网页上的“职员不满{ $below }人时每年{ $share }”，在这里进位后结果相同（{ $staff }人中{ $number }人）。
step-construction-total = 建筑业里，所有实习生合计不可以超过全职职员{ $staff }人：{ $most }人。
quota-filed = <b>只限最迟在{ $last_application }申请的计划：</b>
hours-head-yes = ✅ <b>计划符合</b>，按施行规则和按制度网页都符合。
hours-head-over-guideline = ⚠ <b>合法，但超过了制度网页的参考标准。</b>
hours-head-shares-right = ✅ <b>三类的比例符合</b>，按施行规则和按制度网页都符合。只有安全小时数也符合，计划才是对的：安全小时数还要检查。
hours-head-shares-lawful = ⚠ <b>三类的比例合法，但超过了制度网页的参考标准。</b>安全小时数还要检查。
hours-head-no = ❌ <b>计划不符合。</b>
hours-head-more-facts = <b>我需要三类业务的小时数。</b>
hours-head-not-in-force = <b>那一天没有关于小时数的有效规定。</b>
hours-share = { $sign } { $what ->
        [required] 必须业务
        [related] 关联业务
       *[peripheral] 周边业务
    } { $hours }小时 · { $part }（{ $what ->
        [required] 至少{ $law }
        [related] 最多{ $law }；制度网页：不满{ $page }
       *[peripheral] 最多{ $law }；制度网页：{ $page }
    }）
hours-shares = <b>我按工作时间的比例理解：必须{ $required }，关联{ $related }，周边{ $peripheral }。</b>{ $verdict ->
        [yes] ✅ 这个比例按施行规则和按制度网页都符合；只有安全小时数也符合，计划才是对的。
        [page] ⚠ 这个比例合法，但超过了制度网页的参考标准。
        [sum] 合计不是100%，所以没法判断。
       *[no] ❌ 这个比例不符合施行规则。
    }必须业务至少{ $required_law }，关联业务最多{ $related_law }，周边业务最多{ $peripheral_law }。要连同安全卫生业务一起检查，请告诉我小时数，例如<b>1000/500/420</b>。
hours-safety-open = 还没检查：安全卫生业务，每类的十分之一（{ $required } / { $related } / { $peripheral }小时）。
hours-safety-alone = 我没有用您写的安全业务{ $said }小时：安全小时数按类别算，每类的十分之一。请按必须/关联/周边告诉我，前面写上“安全”。
number-negative = <b>{ $number }小于零。</b>我需要一个整数，例如全职职员<b>45</b>，或计划的三个小时数：<b>1000/500/420</b>。
number-not-whole = <b>{ $number }我没法计算。</b>我需要用普通数字写的整数，例如全职职员<b>45</b>，或计划的三个小时数：<b>1000/500/420</b>。
number-trainees = <b>{ $number }名实习生：是哪一个？</b>请告诉我一个数字和全职职员人数，例如<b>职员45人，实习生4人</b>。
number-which = <b>{ $count ->
        [2] 是两个中的哪一个？
       *[other] 是其中哪一个？
    }</b>{ $numbers } — 限额取决于全职职员的准确人数。一家公司的各事业所合起来算；护理则各自算。
number-staff = { $given ->
        [yes] 在“{ $said }”里我没找到职员人数。
       *[no] { "" }
    }<b>公司有多少名全职职员？</b>写一个数字就行，例如<b>45</b>；实习生不算。
number-no-day = <b>没有这一天：{ $said }。</b>请告诉我年份和月份，例如<b>2027年5月</b>或<b>2027-05</b>。
number-past = <b>{ $month }已经过去了。</b>请告诉我将来的月份，例如<b>{ $example }</b>。
answer-titp-only = 只适用于技能实习（育成就劳：不清楚）：
lead-titp = 技能实习：
steer-earliest = 按通常所需的时间，最早可以在<b>{ $month }</b>开始。
hours-many = “{ $said }”里有三个以上的数字。我需要三类业务的小时数。
hours-none = 在“{ $said }”里我没找到小时数。
number-zero = <b>这个计划里还没有小时数。</b>请告诉我必须、关联、周边业务的小时数，例如<b>1000/500/420</b>。
number-not-hours = <b>“{ $number }”不是小时数，我没法判断。</b>请告诉我必须、关联、周边业务的小时数，例如<b>1000/500/420</b>。
change-nothing = <b>还没有可以改的。</b>请先给我一个数字：“职员45人”，或计划的小时数“1000/500/420”。
change-which = <b>要把哪个数字改成{ $number }？</b>
steer-nothing-back = 没有可以返回的地方。菜单在这里。
steer-thanks = 不客气。有别的事，尽管问。
steer-hello = 您好！请用您自己的话问我，或点下面。
steer-other = 我可能理解错了。请换个说法，或点下面。
steer-word = 我不确定您的意思。请用您自己的话问我，或点下面。
esd-quota-head = <b>育成就劳（育成就労）：总共约{ $ordinary }人</b>（全职职员{ $staff }人，三年合计）。优良雇主约{ $excellent }人；在大城市圈以外、且机构也优良时，约{ $region }人。
esd-quota-ordinary = <b>育成就劳（育成就労）：总共约{ $ordinary }人</b>（全职职员{ $staff }人，三年合计）。
esd-quota-none = <b>育成就劳（育成就労）：这种情况还没有公布人数。</b>人数按三年合计计算；请问出入国在留管理厅。
esd-quota-open = ⚠ 这是根据现行数字的估算：育成就劳的正式表格我不知道。育成就劳{ $begins }开始。这不是技能实习生的限额。
hours-bound-head = { $what ->
        [required] 总共{ $total }小时中，<b>必须业务至少{ $law }小时</b>。
        [related] 总共{ $total }小时中，<b>关联业务最多{ $law }小时</b>；制度网页要求不超过{ $page }小时。
       *[peripheral] 总共{ $total }小时中，<b>周边业务最多{ $law }小时</b>；制度网页允许{ $page }小时。
    }
hours-bound = { $what ->
        [required] 必须业务：至少{ $law }小时
        [related] 关联业务：最多{ $law }小时（制度网页：{ $page }小时）
       *[peripheral] 周边业务：最多{ $law }小时（制度网页：{ $page }小时）
    }
hours-part-head = { $verdict ->
        [yes] ✅ <b>{ $hours }小时是对的</b>
        [page] ⚠ <b>{ $hours }小时合法，但超过了制度网页的{ $page }小时</b>
       *[no]
            ❌ <b>{ $hours }小时{ $what ->
                [required] 少了{ $apart }小时
               *[other] 多了{ $apart }小时
            }</b>
    }：总共{ $total }小时中，{ $what ->
        [required] 必须业务至少要{ $law }小时
        [related] 关联业务最多可以有{ $law }小时
       *[peripheral] 周边业务最多可以有{ $law }小时
    }。其他类别和安全小时数还没检查。
sheet-read = <i>{ $page ->
        [none] 读到的内容
       *[other] 从“{ $page }”读到的内容
    }：必须业务{ $required_hours }小时（{ $required }），关联业务{ $related_hours }小时（{ $related }），周边业务{ $peripheral_hours }小时（{ $peripheral }）。</i>
sheet-ask = <b>弄清楚之前，我不对这个计划下判断。</b>请改好文件再发一次，或发三个数字：必须/关联/周边。
template-how = <b>一份空白计划。</b>请填写每个月的小时数，把文件发回来：我来检查并标出错误。其他表格也可以，只要里面写明必须、关联、周边业务。
command-template = 空白计划，填好后发回
sheet-use = 按{ $hours }原样检查
sheet-doubt-months = { $at }：合计与各月相加的数不一致。
sheet-doubt-columns = { $at }：旁边有几个数字，哪一个是小时数？请在那一列上方写“合計時間”（总小时数）。
sheet-doubt-parts = { $at }：小时数与下面各行相加的数不一致。下面那些是它的一部分，还是另外的？
sheet-doubt-total = { $at }：合计与必须、关联、周边业务相加的数不一致。
sheet-doubt-several = 有几个不同的计划：{ $at }。请一次发一个。
sheet-doubt-part-hours = { $at }：小时数不是整数。请按计划的做法取整。
sheet-doubt-below-zero = { $at }：时数小于零。
sheet-doubt-uncomputed = { $at }：这是没有计算过的公式。请用表格软件打开并保存，然后重新发送。
sheet-doubt-unread = { $at }：读不出这里的小时数。请只写数字，例如 1000。
sheet-doubt-loose-safety = { $at }：这些安全小时数不属于任何一类业务，所以我没有算。请按每一类分别写。
sheet-safety-over = <b>某一类的安全小时数比该类的小时数还多。</b>安全小时数是其中的一部分。请改好文件再发一次。
sheet-no-plan = <b>我在这个文件里没找到计划。</b>我找的是同一列或同一行里的必须、关联、周边业务（必須・関連・周辺），小时数在旁边或下面。
sheet-too-large = <b>这个文件对我来说太大。</b>请只发有计划的那张表。
sheet-encrypted = <b>这个文件有密码。</b>请去掉密码保存，再发一次。
sheet-no-table = <b>这不是我能读的表格。</b>我能读xlsx、xls、ods和csv。您也可以直接输入小时数：1000/500/420。
sheet-broken = <b>这个文件读不了，可能已损坏。</b>请打开它，重新存为xlsx，再发一次。
sheet-uncomputed = <b>这个文件里的公式没有计算过。</b>请用表格软件打开并保存，然后重新发送。
button-stage-three = 哪些不能进3号？
button-privacy = 保存了什么
jobs-ask = <b>哪个领域？</b>2021年3月有{ $then }个工种、{ $then_tasks }项作业；现在约有{ $now }个工种、{ $now_tasks }项作业，依据2026年7月的列表。
jobs-in = <b>{ $field }</b>：哪个工种？
jobs-yes = <b>{ $name }</b>在列表上（领域：{ $field }）。
jobs-several = <b>“{ $word }”可能是其中一个。</b>
jobs-task = • { $name }{ $no3 ->
        [yes] { "" }
       *[no] { " " }— 不能进3号
    }{ $since }
jobs-since = （{ $day }起）
jobs-stages = 列表上的作业可以进2号（共3年）。除了标着“不能进3号”的，也可以进3号，但只限优良的公司（监理团体也优良）；现在才开始1号的人已经到不了3号。每个计划由OTIT决定。
jobs-unsure = ⚠ 这一条只依据2026年7月的一份列表；按它制定计划前请先问OTIT。
jobs-special-care = 护理有自己的规定：日语水平、设施种类、指导员、按事业所计算的人数。
jobs-special-construction = 建筑有自己的规定：许可、CCUS、稳定的工资，还有全体实习生的总数限额。
jobs-special-fishery = 渔船和养殖业有自己的人数规定，由告示规定；请问水产厅或OTIT。
jobs-several-line = • <b>{ $name }</b>（{ $field }）
jobs-note = { $note }
jobs-esd = 2027年4月起：只从名称看，属于育成就劳（育成就労）的“{ $field }”领域。工种和领域不是一一对应的；制定计划前请先问清楚。
jobs-no-field = 只从名称看，它属于“{ $field }”，{ $esd ->
        [yes] 这是特定技能的领域，2027年4月起也是育成就劳的领域。请问清楚这个领域是否还在接收人。
       *[no] 这是特定技能的领域，不是育成就劳的领域。
    }
jobs-script = <b>我不能用这种文字查工作</b>。请用英语或日语输入，例如 <b>welding</b> 或 <b>溶接</b>。
jobs-no = <b>据我所见，“{ $word }”{ $work ->
        [none] { "" }
       *[other] （{ $work }）
    }不在列表上。</b>这样就只能做1号（最长一年），而且只有在工作不只是重复谁都能马上学会的动作时才可以。制定计划前请先问OTIT。
jobs-source = 工种列表，2026年7月
dates-when = { $kind ->
        [day] 在{ $said }
       *[span] 在{ $said }期间
    }
dates-taken = 按{ $days }计算。如果是别的日子，请告诉我。
dates-no = <b>不可以：那时新的技能实习生已经不能开始。</b>
dates-which = <b>哪个日期是哪件事？</b>我读到：{ $dates }。请这样写：“2027年3月10日申请计划，2027年6月5日开始”。新实习生最迟在{ $last_start }开始，计划最迟在{ $last_application }申请。
dates-which-month = <b>{ $said }是哪个月？</b>新的技能实习生最迟可以在{ $last_start }开始，计划须最迟在{ $last_application }申请；之后就只有育成就劳（育成就労）。请告诉我年份和月份，例如2027年5月。
dates-which-day = <b>{ $said }是哪一天？</b>新实习生的计划必须最迟在{ $last_application }申请，最迟在{ $last_start }开始。
dates-late-start = { $what ->
        [filed] 计划{ $by }申请，也改变不了这一点：最后申请日是{ $last_application }，最后开始日是{ $last_start }；您打算{ $start }开始。
       *[certified] 计划{ $by }认定，也改变不了这一点：最后开始日是{ $last_start }；您打算{ $start }开始。
    }
dates-late-plan = <b>不可以：新技能实习生的计划不能{ $by }申请；最后一天是{ $last_application }。</b>{ $start }开始本身来得及（最后一天是{ $last_start }），但计划没有按时申请就不行。{ $begun ->
        [yes] 那时育成就劳（育成就労）已经开始，它有自己的计划。
       *[no] 那时育成就劳（育成就労）已经开始，但预计不会有人那么早就通过它来。
    }
dates-in-time = { $sure ->
        [open] <b>只有计划最迟在{ $last_application }申请的，才能{ $start }开始。</b>那样的话，计划{ $by }认定没有问题。是什么时候申请的？
       *[yes]
            <b>从日期看可以：计划{ $by }{ $what ->
                [filed] 申请
               *[certified] 认定
            }，{ $start }开始。</b>最后申请日是{ $last_application }，最后开始日是{ $last_start }。计划必须在开始之前得到认定。
    }
dates-plan-alone = { $when ->
        [early] <b>来得及（{ $by }）：最后申请日是{ $last_application }。</b>实习生还必须最迟在{ $last_start }开始。
        [late] <b>不可以：新技能实习生的计划不能{ $by }申请；最后一天是{ $last_application }。</b>已在这里的实习生的下一阶段计划和计划变更照常进行。
       *[open] <b>要看情况：{ $by }认定的计划，必须是最迟在{ $last_application }申请的。</b>实习生必须最迟在{ $last_start }开始。
    }
no2-begun = { $which ->
        [early] <b>从日期看可以：2号{ $day }开始，没有晚于最后一天{ $last }，所以{ $begins }以后3号（第4–5年）仍然开放。</b>有一处资料说，以批准变更在留资格的那一天为准。其他条件也必须满足：
        [coming] <b>从日期看，2号可以{ $day }开始：{ $begins }以后，从1号到2号仍然可以。</b>但3号（第4–5年）不开放：要做3号，2号必须最迟在{ $last }开始。
        [late] <b>不能做3号（第4–5年）：2号{ $day }开始，晚于最后一天{ $last }。</b>2号本身可以开始，也可以做完，{ $begins }以后也一样。
       *[open] <b>要看2号哪一天开始：最迟在{ $last }开始的，{ $begins }以后3号（第4–5年）仍然开放；晚一天就不行。</b>是哪年哪月哪日？有一处资料说，以批准变更在留资格的那一天为准。
    }
no2-permitted = 有一处资料说，以批准变更在留资格的那一天为准。
no2-before-end = 2号{ $end }结束的话，一般是在那之前两年开始的。
no2-after-arrival = { $came }来日本的，2号一般在约一年后开始。
esd-hours-head = { $fits ->
        [yes] <b>✅ 按育成就劳（育成就労）的比例，必须业务（必須業務）够了：{ $total }小时中{ $hours }小时；至少需要{ $share }。</b>
       *[no] <b>❌ 按育成就劳（育成就労）的比例，必须业务（必須業務）太少：{ $total }小时中{ $hours }小时；至少需要{ $share }。</b>
    }育成就劳{ $begins }开始。
esd-hours-open = 技能实习的比例（必须、关联、周边）是另一套，不适用于育成就劳。我把第一个数字当作育成就劳的必须业务。
arrival-titp = { $month }开始：技能实习{ $begun ->
        [yes] 是开放的，前提是计划最迟在{ $last_application }申请。那时育成就劳（育成就労）已经开始，但预计不会有人那么早就通过它来。
       *[no] 是开放的；后继制度育成就劳（育成就労）还没有开始。
    }
arrival-esd = { $month }开始：只有育成就劳（育成就労）开放。那时新的技能实习生已经不能开始。
arrival-both = { $month }开始：如果计划最迟在{ $last_application }申请，技能实习仍然开放；育成就劳（育成就労）也已经开始。
arrival-neither = { $month }开始：两个制度都不开放。
arrival-day = { $left ->
        [0] 今天
       *[other] { $day }
    } · { $what }{ $left ->
        [0] { "" }
        [1]
            { $past ->
                [yes] （昨天）
               *[no] （明天）
            }
       *[other]
            { $past ->
                [yes] （{ $left }天前）
               *[no] （{ $left }天后）
            }
    }
timeline-file-by = 原则上最迟这时提交计划（开始前四个月）
timeline-request-by = OTIT请大家大约最迟这时提交1号计划（是请求，不是法律）
timeline-last-application = 新技能实习生计划的最后申请日
timeline-last-start = 新技能实习生可以开始的最后一天
timeline-esd-arrival = 通过育成就劳入境，现实中最早的时间
timeline-intake = 您的开始日
timeline-no1-ends = 1号结束
timeline-no2-ends = 2号结束
