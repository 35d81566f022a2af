# Written by `tis-bot words`; the English beside it is the original.

list-none = 如果是公司名单，我需要一行标题，例如会社名、形態、分野、常勤職員数、優良（名称、方式、领域、全职职员、优良），下面每行一家公司。
list-which = <b>这是实习计划还是公司名单？</b>这个文件两者都像。
list-is-plan = 实习计划
list-is-list = 公司名单
list-twice = <b>有两列好像是同一个意思。</b>{ $at }（“{ $heading }”）与另一列重复。请删掉一列，再发一次。
list-no-staff = <b>我需要每家公司的全职职员人数。</b>请加一列“常勤職員数”（全职职员；护理领域为“介護職員数”），再发一次。
list-ask-staff = <b>“{ $heading }”（{ $at }）只是全职职员吗？</b>名额按全职职员（常勤）计算，不含非全职人员和实习生。
list-staff-yes = 是，全职职员
list-staff-no = 不是，或不清楚
list-ask-stages = <b>“{ $heading }”（{ $at }）是现在在籍的实习生吗？</b>也可以理解为最多人数。
list-stages-yes = 是，现在的实习生
list-stages-no = 不是，不读这列
list-ask-type = <b>实习生是怎么来的？</b>没有一列写明。请点适用于所有公司的一项；各公司不同的话，请加一列“形態”（団体監理型或企業単独型），再发一次。
list-ask-sector = <b>是哪个领域？</b>没有一列写明。请点适用于所有公司的一项；各公司不同的话，请加一列“分野”（介護、建設、農業等），再发一次。
list-ask-excellent = <b>哪些公司是优良（優良）？</b>没有一列写明。请点适用于所有公司的一项；各公司不同的话，请加一列“優良”（はい或いいえ），再发一次。
list-excellent-no = 普通
list-excellent-yes = 优良
list-ask-blank = <b>“{ $heading }”（{ $at }）下有空格。这些公司不是优良公司吗？</b>
list-blank-yes = 对，空格就是“否”
list-blank-no = 不对，不清楚
list-ask-care = <b>护理公司的“{ $heading }”（{ $at }）是事业所的护理职员人数吗？</b>护理领域只算护理职员。
list-care-yes = 是，护理职员
list-care-no = 不是，或不清楚
list-too-many = <b>超过{ $most }家公司。</b>请分几次发。
list-head = <b>{ $companies }家公司：已答{ $answered }家{ $bad ->
        [0] 。
       *[other] ，{ $bad }家有错误。
    }</b>
list-rows-over = ❌ 超出名额或没有名额：{ $count }家（第{ $rows }行）。
list-rows-ask = ❔ 没有数字、须由机关决定：{ $count }家（第{ $rows }行）。
list-rows-error = ⚠️ 有错误：{ $count }家（第{ $rows }行）。该行写有改法。
list-read = <i>{ $page ->
        [none] { "" }
       *[other] 从“{ $page }”
    }读取：{ $columns }。{ $unread ->
        [none] { "" }
       *[other] 未读取：{ $unread }。
    }</i>
list-told = <i>您说所有公司都是：{ $said }。</i>
list-back = 文件会发回，数字在新加的列（▸）里。“读作”一列写明每个数字的依据，请核对。这些是可用于计划的数字；小数如何取整不确定之处，“按字面”一列写另一种读法。各阶段的合计本身不是上限，护理和建筑除外。
list-if-licensed = <i>优良公司的数字，只有在其监理团体持有一般监理许可（一般監理事業）时才成立。</i>
list-again = <b>那个文件我已经看不到了，我不保存文件。</b>请再发一次。
list-column-name = 名称
list-column-id = 编号
list-column-remark = 备注
list-column-type = 方式
list-column-sector = 领域
list-column-care = 护理
list-column-construction = 建筑
list-column-excellent = 优良
list-column-staff = 全职职员
list-column-care_staff = 护理职员
list-column-held = 在籍实习生
list-column-held_no1 = 在籍1号
list-column-held_no2 = 在籍2号
list-column-held_no3 = 在籍3号
list-column-taken_over = 接续的实习生
list-added-as = 读作
list-added-no1 = 1号上限
list-added-no2 = 2号上限
list-added-no3 = 3号上限
list-added-total = 各阶段合计
list-added-letter = 按字面
list-added-room_no1 = 1号余额
list-added-room_no2 = 2号余额
list-added-room_no3 = 3号余额
list-added-verdict = 结论
list-added-do = 怎么做
list-as = 员工{ $staff }人；{ $type }；{ $sector }；{ $excellent }{ $held ->
        [none] { "" }
       *[other] ；在籍{ $held }
    }
list-verdict = { $verdict ->
        [yes]
            { $told ->
                [yes] 在名额内
               *[no] 只有上限（未写在籍人数）
            }
        [no] 不可以
        [ask-office] 请问机关
        [not-in-force] 当天没有规定
       *[other] 未定
    }
list-row-whole = “{ $heading }”必须是整数，例如45；{ $text ->
        [none] 现在是空的。
       *[other] 现在写的是“{ $text }”。
    }
list-row-yes-no = “{ $heading }”必须是はい或いいえ（是或否）；{ $text ->
        [none] 现在是空的。
       *[other] 现在写的是“{ $text }”。
    }
list-row-held = “{ $heading }”写的是“{ $text }”。要算余额，请把1号、2号、3号实习生写成5/8/0。
list-row-options-type = “{ $heading }”必须是団体監理型（supervised）、企業単独型（enterprise）或企業単独型(認定)（enterprise_recognised）；{ $text ->
        [none] 现在是空的。
       *[other] 现在写的是“{ $text }”。
    }
list-row-options-sector = “{ $heading }”必须是介護（care）、建設（construction）、農業（agriculture）、漁船漁業（fishery）、養殖（aquaculture）或その他（general）；{ $text ->
        [none] 现在是空的。
       *[other] 现在写的是“{ $text }”。
    }
list-row-both = 护理和建筑不能都为“是”。请改正其中一个。
list-row-no-field = 缺少领域。请写在“分野”一列（介護、建設、その他等）。
list-row-fields-differ = 领域与护理或建筑一列的“是”矛盾。请改正其中一个。
list-row-held-twice = 一列里的实习生人数与按阶段的各列不一致。请改正其中一个。
list-row-name-twice = “{ $heading }”一栏中，这家公司出现在多行。名额按整个公司的全职职员数计算：请合并成一行；如果是不同的公司，请把名称写得不同。
list-row-not-in-force = 这一天没有有效的规定。
list-row-care = 护理领域只算事业所的护理职员。请加一列“介護職員数”。
list-row-other = 这一行自相矛盾或读不懂。请核对数字。
