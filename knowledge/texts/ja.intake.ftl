# 毎年の受入れ計画。ほかの会話と同じ質問は、そこから取る。

flow-intake = 5年間の受入れ計画
button-intake = 受入れ計画を立てる
command-intake = 5年間の受入れ計画：毎年何人か
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
intake-wish = <b>毎年、何人受け入れたいですか。</b>「わからない」なら、できるだけ多く受け入れる計画にします。
intake-wish-hint = <b>3</b>のように、1年あたりの人数を書いてください。希望がなければ、できるだけ多い人数で計画します。
intake-wish-name = 毎年の希望
intake-start = <b>最初の人は何年何月に始めますか。</b><b>2027年5月</b>、または<b>できるだけ早く</b>のように書いてください。
intake-start-hint = これから先の月を、<b>2027年5月</b>のように年と月で書いてください。「できるだけ早く」でもかまいません。
intake-start-name = 最初の月
intake-no1_began = <b>その人たちの第1号は何年何月に始まりましたか。</b><b>2026年5月</b>のように書いてください。
intake-no1_began-hint = 今月かそれより前の月を、<b>2026年5月</b>のように年と月で書いてください。何組かいるときは、いちばん新しい月です。
intake-no1_began-name = 第1号の始まり
intake-no2_began = <b>その人たちの第2号は何年何月に始まりましたか。</b><b>2026年5月</b>のように書いてください。
intake-no2_began-hint = 今月かそれより前の月を、<b>2026年5月</b>のように年と月で書いてください。何組かいるときは、いちばん新しい月です。
intake-no2_began-name = 第2号の始まり
intake-no3_began = <b>その人たちの第3号は何年何月に始まりましたか。</b><b>2026年5月</b>のように書いてください。
intake-no3_began-hint = 今月かそれより前の月を、<b>2026年5月</b>のように年と月で書いてください。何組かいるときは、いちばん新しい月です。
intake-no3_began-name = 第3号の始まり
intake-began-open = ⚠ 段階の始まった月がわからない人は、今月始まったものとしました（いちばん長くいる場合です）。実際の月では人数が変わることがあります。
intake-head = <b>{ $esd ->
        [none] 常勤{ $staff }人、毎年1回・計{ $years }回の受入れ：合わせて{ $people }人が技能実習を始められます。
       *[yes] 常勤{ $staff }人、毎年1回・計{ $years }回の受入れ：あと{ $people }人が技能実習を、その後は約{ $workers }人が育成就労を始められます。
    }</b>{ $esd ->
        [none] その後の育成就労制度の人数はお答えできません。
       *[yes] { "" }
    }
intake-titp = { $month }：<b>{ $people }人</b>{ $binding ->
        [wish] （希望どおり）
        [last_start] （技能実習の新しい受入れは終わり。育成就労の人数はお答えできません）
        [total] （上限：全員の合計）
        [no1] （上限：第1号）
        [no2] （上限：第2号に進んだとき）
       *[no3] （上限：第3号に進んだとき）
    }
intake-esd = { $month }：<b>約{ $people }人</b>、育成就労{ $binding ->
        [wish] （希望どおり）
       *[esd] （上限：育成就労全員の目安{ $here ->
            [0] { "" }
           *[other] から、まだいる実習生{ $here }人を引いた数
        }）
    }
intake-stages = 表は、<b>どの月から、どの段階に何人いるか</b>です（全員が進める段階まで進んだ場合）。
intake-column = { $what ->
        [from] から
        [no1] 1号
        [no2] 2号
        [no3] 3号
       *[esd] 育成≈
    }
intake-ordinary = 優良ではないものとして計算しました。
button-sheet = 表で受け取る（xlsx）
intake-sheet = 受入れ計画
intake-sheet-how = <b>計画の表です。</b>
