# Written by `tis-bot words`; the English beside it is the original.

flow-intake = 5年の 計画
button-intake = 5年の 計画を 作る
command-intake = 5年の 計画：毎年 何人か
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
intake-wish = <b>毎年、何人 受け入れ（うけいれ）たいですか。</b>「わからない」なら、できるだけ 多く 受け入れる 計画に します。
intake-wish-hint = <b>3</b>のように、1年の 人数（にんずう）を 書いて ください。書かないときは、できるだけ 多い 人数で 計画します。
intake-wish-name = 毎年の 人数
intake-start = <b>最初の 人は 何年何月に 始めますか。</b><b>2027年5月</b>か、<b>できるだけ早く</b>のように 書いて ください。
intake-start-hint = これからの 月を、<b>2027年5月</b>のように 書いて ください。「できるだけ早く」でも いいです。
intake-start-name = 最初の 月
intake-no1_began = <b>その 人たちの 1号は 何年何月に 始まりましたか。</b><b>2026年5月</b>のように 書いて ください。
intake-no1_began-hint = 今月か その 前の 月を、<b>2026年5月</b>のように 書いて ください。グループが いくつか あるときは、いちばん 新しい 月です。
intake-no1_began-name = 1号が 始まった 月
intake-no2_began = <b>その 人たちの 2号は 何年何月に 始まりましたか。</b><b>2026年5月</b>のように 書いて ください。
intake-no2_began-hint = 今月か その 前の 月を、<b>2026年5月</b>のように 書いて ください。グループが いくつか あるときは、いちばん 新しい 月です。
intake-no2_began-name = 2号が 始まった 月
intake-no3_began = <b>その 人たちの 3号は 何年何月に 始まりましたか。</b><b>2026年5月</b>のように 書いて ください。
intake-no3_began-hint = 今月か その 前の 月を、<b>2026年5月</b>のように 書いて ください。グループが いくつか あるときは、いちばん 新しい 月です。
intake-no3_began-name = 3号が 始まった 月
intake-began-open = ⚠ 始まった 月が わからない 人は、今月 始まった ことに しました。だから いちばん 長く いる 計算（けいさん）です。本当の 月では、人数（にんずう）が 変わる ことが あります。
intake-head = <b>{ $esd ->
        [none] 常勤（じょうきん）の 人 { $staff }人、毎年 1回、全部で { $years }回：合わせて { $people }人が 技能実習（ぎのう じっしゅう）を 始めることが できます。
       *[yes] 常勤（じょうきん）の 人 { $staff }人、毎年 1回、全部で { $years }回：あと { $people }人が 技能実習（ぎのう じっしゅう）を 始めることが できます。その あとは だいたい { $workers }人が 育成就労（いくせい しゅうろう）を 始めることが できます。
    }</b>{ $esd ->
        [none] その あとの 育成就労（いくせい しゅうろう）の 人数（にんずう）は 言うことが できません。
       *[yes] { "" }
    }
intake-titp = { $month }：<b>{ $people }人</b>{ $binding ->
        [wish] （書いた とおり）
        [last_start] （技能実習（ぎのう じっしゅう）の 新しい 人は 終わり。育成就労（いくせい しゅうろう）の 人数（にんずう）は 言うことが できません）
        [total] （決まり：全部を 合わせた 数）
        [no1] （決まり：1号の 数）
        [no2] （決まり：2号に 進んだ（すすんだ）ときの 数）
       *[no3] （決まり：3号に 進んだ（すすんだ）ときの 数）
    }
intake-esd = { $month }：<b>だいたい { $people }人</b>、育成就労（いくせい しゅうろう）{ $binding ->
        [wish] （書いた とおり）
       *[esd]
            （決まり：育成就労の 全部の だいたいの 数{ $here ->
                [0] { "" }
               *[other] から、まだ いる 実習生 { $here }人を 引いた 数
            }）
    }
intake-stages = 表（ひょう）は、<b>どの 月から 何号に 何人 いるか</b>です（全員（ぜんいん）が できる 号まで 進んだ（すすんだ）とき）。
intake-column = { $what ->
        [from] から
        [no1] 1号
        [no2] 2号
        [no3] 3号
       *[esd] 育成≈
    }
intake-ordinary = 優良（ゆうりょう）では ない 会社として 計算（けいさん）しました。
button-sheet = 表で もらう（xlsx）
intake-sheet = 5年の 計画
intake-sheet-how = <b>計画の 表（ひょう）です。</b>
