# Written by `tis-bot words`; the English beside it is the original.

flow-eligible = 我们符合条件吗，可以多久
eligible-occupation = <b>是什么工作？</b>用您自己的话写，例如<b>焊接</b>。
eligible-occupation-hint = 用一两个词写一种工作，例如<b>焊接</b>。找不到时，请点“不在列表上”或“不知道”。
eligible-occupation-name = 工作
eligible-occupation-which = <b>有几个工种符合“{ $word }”。</b>请点您要的那个。
eligible-occupation-none = 不在列表上
eligible-type = <b>实习生通过什么方式来？</b>大多数公司通过监理团体，也叫组合（監理団体）。
eligible-type-hint = 请点一个按钮，或输入数字：<b>1</b>是通过监理团体，<b>2</b>或<b>3</b>是来自自己在国外的公司。
eligible-type-name = 接收方式
eligible-type-supervised = 通过监理团体（组合）
eligible-type-enterprise = 来自自己在国外的公司
eligible-type-enterprise_recognised = 自己的公司，经主管大臣认可
eligible-organisation = <b>贵公司与有许可的监理团体（監理団体）签了合同吗？</b>监理团体也会对公司进行监查。
eligible-organisation-hint = 请回答<b>是</b>或<b>否</b>。还没有签任何合同的话，答案是否。
eligible-organisation-name = 监理团体
eligible-excellent = <b>贵公司是优良（優良）公司吗？</b>如果通过监理团体，监理团体也必须有一般监理许可（一般監理事業）。
eligible-excellent-hint = 请回答<b>是</b>或<b>否</b>。如果没有人告诉过您是优良公司，答案就是否。
eligible-excellent-name = 优良
eligible-start = <b>1号（第一年）从哪个月开始？</b>请输入，例如<b>2027年5月</b>。
eligible-start-hint = 我需要年份和月份，例如<b>2027年5月</b>或<b>2027-05</b>。
eligible-start-name = 开始
eligible-people = <b>三个职务都有人了吗？</b>技能实习责任人（上过培训课）、技能实习指导员、生活指导员；一个人可以兼几个职务。
eligible-people-hint = 请点各行，或输入符合的行的号码，例如<b>1 2 5</b>；不符合的写<b>4 否</b>。在其他公司工作的年数也算。
eligible-people-name = 人员
eligible-work = <b>工作内容和公司的记录符合吗？</b>违法：看过去五年；因公司或其监理团体的责任发生的失踪：看过去一年。
eligible-work-hint = 请点各行，或输入符合的行的号码，例如<b>1 2 5</b>；不符合的写<b>3 否</b>。净资产为负但有专家评估的，算是。
eligible-work-name = 工作和公司
eligible-pay = <b>工资、住宿、保险和记录都没问题吗？</b>壁橱不算在卧室面积里。
eligible-pay-hint = 请点各行，或输入符合的行的号码，例如<b>1 2 5</b>；不符合的写<b>4 否</b>。
eligible-pay-name = 工资和住宿
eligible-trainee_supervised = <b>实习生符合条件吗？</b>没有在日本以外做过同类工作的人，需要有特别的理由。让家人交的保证金和违约金也算在内。
eligible-trainee_supervised-hint = 请点各行，或输入符合的行的号码，例如<b>1 2 3</b>；不符合的写<b>5 否</b>。
eligible-trainee_supervised-name = 实习生
eligible-trainee_enterprise = <b>实习生符合条件吗？</b>国外关系密切的公司，按自己的国外事务所算。让家人交的保证金和违约金也算在内。
eligible-trainee_enterprise-hint = 请点各行，或输入符合的行的号码，例如<b>1 2 3</b>；不符合的写<b>4 否</b>。
eligible-trainee_enterprise-name = 实习生
eligible-care = <b>护理（介護）的附加条件都满足吗？</b>内容是：实习生的日语和经历、指导员中有介护福祉士或护士、夜班。
eligible-care-hint = 请点各行，或输入符合的行的号码，例如<b>1 2 3</b>；不符合的写<b>5 否</b>。护士课程，或国家的护理（介护）资格证，都算作经历。
eligible-care-name = 护理
eligible-construction = <b>建筑（建設）的附加条件都满足吗？</b>内容是：许可、CCUS系统（建設キャリアアップシステム）、稳定的工资。
eligible-construction-hint = 请点各行，或输入符合的行的号码，例如<b>1 2</b>；不符合的写<b>3 否</b>。许可的种类不必与工作一致。
eligible-construction-name = 建筑
checklist-how = 点一行可以改：❔ 不知道 → ✅ 是 → ❌ 否。然后点“继续”。
checklist-typed = 或者输入：<b>全部是</b>、<b>3 否</b>、<b>继续</b>。
checklist-said = { $yes } ✅ { $no } ❌ { $open } ❔
button-checklist-all = 全部是
button-checklist-on = 继续
words-all = 全部是, 全是, 都是, 全都是, 全部符合, 都符合, 全符合, 全部满足, 都满足, 全部有, 都有, 全有, 全部对, 都对, 全对, 全部可以, 都可以, 都行, 都没问题, 全部没问题, 全部OK, 都OK, all yes
words-on = 继续, 下一步, 下一个, 下一题, 往下, 接着, 接着来, 好了, 完成, 完了, 写完了, 跳过, 就这些, 没有了, go on
check-people-supervisor = 有全职的技能实习责任人
check-people-course = 近3年内上过培训课
check-people-instructor = 有全职的实习指导员
check-people-years = 指导员：该技能5年以上
check-people-life = 有全职的生活指导员
check-people-clean = 无未成年人，近期无违法
check-work-own-work = 日常业务，自己的设备
check-work-skilled = 不只是简单重复的工作
check-work-accounts = 近2年财务状况良好
check-work-offences = 5年内无违法、无撤销
check-work-disappearance = 没有因我方造成的失踪
check-work-room = 接收名额还有空
check-pay-equal = 工资不低于日本人
check-pay-proof = 汇入账户，或能证明
check-pay-lodging = 已备好合适的住处
check-pay-bedroom = 卧室：每人4.5 m²
check-pay-insurance = 工伤保险、安全措施
check-pay-records = 有管理簿和实习日志
check-trainee-supervised-age = 年满18岁
check-trainee-supervised-purpose = 理解制度的目的
check-trainee-supervised-use = 回国后会用这项技能
check-trainee-supervised-experience = 在国外做过同类工作或有理由
check-trainee-supervised-recommended = 有公共机构的推荐
check-trainee-supervised-first-time = 第一次进入本阶段
check-trainee-supervised-no-deposit = 无保证金、无强制存款
check-trainee-supervised-no-penalty = 没有违约金合同
check-trainee-enterprise-age = 年满18岁
check-trainee-enterprise-purpose = 理解制度的目的
check-trainee-enterprise-use = 回国后会用这项技能
check-trainee-enterprise-office = 国外事务所的全职职员
check-trainee-enterprise-first-time = 第一次进入本阶段
check-trainee-enterprise-no-deposit = 无保证金、无强制存款
check-trainee-enterprise-no-penalty = 没有违约金合同
check-care-n4 = 日语N4或同等水平
check-care-experience = 有护理（介护）或护士经历
check-care-qualified = 有介护福祉士或护士
check-care-ratio = 每5名实习生1名指导员
check-care-night = 无夜班，或已确保安全
check-construction-licence = 有建筑业许可，不限种类
check-construction-ccus-company = 公司已登记CCUS
check-construction-ccus-trainee = 实习生已登记CCUS
check-construction-monthly-pay = 月薪制
eligible-head-open = { $occupation ->
        [unknown] <b>最长{ $years }年</b>，前提是工作在列表上，并且所有条件都满足。
       *[other] <b>最长{ $years }年</b>（{ $occupation }），前提是所有条件都满足。
    }
eligible-head-closed = <b>到那时，新人已经不能开始技能实习。</b>新人要通过后继制度育成就劳（育成就労）来；请向出入国在留管理厅咨询。
eligible-head-not-listed = <b>最长{ $years }年</b>：不在列表上的工作只能做1号，而且只有在不是重复谁都能马上学会的动作时才可以。制定计划前请先问OTIT。
eligible-fails = { $count ->
        [0] ✅ 您回答的内容里没有不符合的。
        [1] ❌ <b>不符合：</b>
       *[other] ❌ <b>不符合：{ $count }项</b>，列在下面。
    }
eligible-open = ❔ <b>还要确认：{ $count }项</b>，列在下面。
eligible-not-met = <b>不符合（{ $count }项）：</b>
eligible-to-find-out = <b>还要确认（{ $count }项）：</b>
eligible-all-hold = ✅ { $count ->
        [1] 您回答的条件符合。
       *[other] 您回答的{ $count }项条件都符合。
    }每个计划由OTIT决定。
eligible-more = ……还有{ $count }项
eligible-skipped-means = 空着的条件不等于不符合；但只有所有条件都满足，OTIT才会认定计划。
eligible-stages = 要进入2号（第2–3年），工作必须在列表上，而且实习生必须在1号期间通过基础级考试（基礎級或初級），笔试和实操都要通过。
