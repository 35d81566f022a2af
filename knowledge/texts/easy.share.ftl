# Written by `tis-bot words`; the English beside it is the original.

inline-open = 二人だけの チャットで 聞く
inline-more = ボットに 聞く
inline-company = { $sector ->
        [care] 介護の 常勤の 人
       *[other] 常勤の 人
    } { $staff }人{ $sector ->
        [construction] ・建設
        [agriculture] ・農業
        [fishery] ・漁船漁業
        [aquaculture] ・養殖業
       *[other] { "" }
    }{ $type ->
        [supervised] { "" }
       *[other] ・外国の 自分の 会社から
    }{ $excellent ->
        [yes] ・優良
        [no] ・優良では ない
       *[open] { "" }
    }{ $here ->
        [0] { "" }
       *[other] ・実習生 { $here }人
    }
inline-hours = { $hours } 時間
inline-when = { $month }に 始める
link-old = この リンクの 先は、もう ありません。メニューは これです。
command-link = 答えの リンクと QRコード
button-send = 送る
button-link = リンク・QR
link-here = { $whose ->
        [bot] <b>この リンクで、この ボットの チャットが 開きます。</b>おして コピーするか、絵（え）を 見せて ください。
       *[result] <b>この リンクで 答えが 開きます。</b>だれでも 見ることが できます。数は その 日に もう一度 計算（けいさん）します。おして コピーするか、絵（え）を 見せて ください。
    }
link-none = 「{ $said }」の ことは ありませんでした。
inline-compared = { $kind ->
        [x] ふつうと 優良
        [p] 技能実習と 育成就労
        [h] 二つの 計画
       *[other] 常勤の 人の 数 二つ
    }
compare-head = <b>{ $sign ->
        [same] 1年目の 人数（にんずう）は 同じです
        [more] 1年目が { $apart }人 多く なります
       *[fewer] 1年目が { $apart }人 少なく なります
    }</b>{ $kind ->
        [x]
            （{ $care ->
                [yes] 介護（かいご）の 常勤（じょうきん）の 人
               *[no] 常勤（じょうきん）の 人
            } { $first }人、優良（ゆうりょう）な 会社の とき）。
       *[other]
            （{ $care ->
                [yes] 介護（かいご）の 常勤（じょうきん）の 人
               *[no] 常勤（じょうきん）の 人
            } { $first }人と { $second }人。{ $second }人の とき）。
    }
compare-stage = { $what ->
        [no1] 1号
        [no2] 2号
        [no3] 3号
       *[total] 全部
    }
compare-staff = 常勤
compare-ordinary = ふつう
compare-excellent = 優良
compare-titp = 技能実習
compare-esd = 育成就労
compare-a-year = 1年目
compare-first-start = 始まり
compare-last-start = 終わり
compare-plan = 計画{ $number }
compare-law = 割合
compare-programmes = <b>{ $esd ->
        [0] 技能実習（ぎのう じっしゅう）は 全部で { $total }人です。育成就労（いくせい しゅうろう）は、この 場合（ばあい）の 数が まだ 出て いません。
       *[other] 技能実習（ぎのう じっしゅう）は 全部で { $total }人、育成就労（いくせい しゅうろう）は だいたい { $esd }人です。
    }</b>（常勤（じょうきん）の 人 { $staff }人）
compare-plans = { $first ->
        [yes] ✅ 計画1：三つの 割合（わりあい）は 合って います。
        [page] ⚠ 計画1：法律（ほうりつ）には 合います。でも、説明（せつめい）ページの 割合（わりあい）より 多いです。
       *[no] ❌ <b>計画1：割合（わりあい）が 法律（ほうりつ）に 合いません。</b>
    }
    { $second ->
        [yes] ✅ 計画2：三つの 割合（わりあい）は 合って います。
        [page] ⚠ 計画2：法律（ほうりつ）には 合います。でも、説明（せつめい）ページの 割合（わりあい）より 多いです。
       *[no] ❌ <b>計画2：割合（わりあい）が 法律（ほうりつ）に 合いません。</b>
    }
    安全衛生（あんぜん えいせい）の 時間は、ここでは 見て いません。
compare-no3 = 3号は、2号が { $until }までに 始まった ときだけです。
compare-worked-out = 役所（やくしょ）が 出して いない 数も あります（計算（けいさん）した 数です）。
button-compare-excellent = 優良と ならべる
button-compare-esd = 育成就労と ならべる
button-compare-staff = 常勤 { $staff }人と ならべる
button-compare-plan = 直した 計画と ならべる
button-picture = 絵で 見る
card-when = { $what ->
        [no1] 1年目
        [no2] 2年目と 3年目
       *[no3] 4年目と 5年目
    }
