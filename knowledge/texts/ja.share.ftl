## どのチャットでも、リンク

inline-open = ボットとのチャットで聞く
inline-more = ボットに聞く
inline-company = { $sector ->
        [care] 常勤介護職員
       *[other] 常勤職員
    }{ $staff }人{ $sector ->
        [construction] ・建設
        [agriculture] ・農業
        [fishery] ・漁船漁業
        [aquaculture] ・養殖
       *[other] { "" }
    }{ $type ->
        [supervised] { "" }
       *[other] ・企業単独型
    }{ $excellent ->
        [yes] ・優良
        [no] ・優良でない
       *[open] { "" }
    }{ $here ->
        [0] { "" }
       *[other] ・実習生{ $here }人
    }
inline-hours = { $hours } 時間
inline-when = { $month }開始
link-old = このリンクの先は、もうありません。メニューはこちらです。
command-link = 結果へのリンクとQRコード
button-send = 送る
button-link = リンク・QR
link-here = { $whose ->
        [bot] <b>このリンクで、私とのチャットが開きます。</b>タップでコピーするか、画像を見せてください。
       *[result] <b>このリンクで結果が開きます。</b>だれでも開けて、内容はその日に計算し直されます。タップでコピーするか、画像を見せてください。
    }
link-none = 「{ $said }」については見つかりませんでした。

## 並べて比べる

inline-compared = { $kind ->
        [x] 一般と優良
        [p] 技能実習と育成就労
        [h] 二つの計画
       *[other] 二つの常勤職員数
    }
compare-head = <b>{ $sign ->
        [same] 1年目の人数に違いはありません
        [more] 1年目が{ $apart }人多くなります
       *[fewer] 1年目が{ $apart }人少なくなります
    }</b>{ $kind ->
        [x] （{ $care ->
            [yes] 常勤の介護職員
           *[no] 常勤
        }{ $first }人、優良な実習実施者の場合）。
       *[other] （{ $care ->
            [yes] 常勤の介護職員
           *[no] 常勤
        }{ $first }人と比べた、{ $second }人の場合）。
    }
compare-stage = { $what ->
        [no1] 1号
        [no2] 2号
        [no3] 3号
       *[total] 合計
    }
compare-staff = 常勤
compare-ordinary = 一般
compare-excellent = 優良
compare-titp = 技能実習
compare-esd = 育成就労
compare-a-year = 1年目
compare-first-start = 開始
compare-last-start = 終了
compare-plan = 計画{ $number }
compare-law = 割合
compare-programmes = <b>{ $esd ->
        [0] 技能実習は合計{ $total }人です。育成就労は、この場合の人数がまだ公表されていません。
       *[other] 技能実習は合計{ $total }人、育成就労は約{ $esd }人です。
    }</b>（常勤{ $staff }人）
compare-plans = { $first ->
        [yes] ✅ 計画1：三つの割合は合っています。
        [page] ⚠ 計画1：法令には合いますが、制度説明の割合を超えています。
       *[no] ❌ <b>計画1：割合が法令に合っていません。</b>
    }
    { $second ->
        [yes] ✅ 計画2：三つの割合は合っています。
        [page] ⚠ 計画2：法令には合いますが、制度説明の割合を超えています。
       *[no] ❌ <b>計画2：割合が法令に合っていません。</b>
    }
    安全衛生の時間は、ここでは確かめていません。
compare-no3 = 3号は、2号が{ $until }までに始まっている場合だけです。
compare-worked-out = 公表されていない人数が含まれます（計算した値）。
button-compare-excellent = 優良と比べる
button-compare-esd = 育成就労と比べる
button-compare-staff = 常勤{ $staff }人と比べる
button-compare-plan = 直した計画と比べる
button-picture = 画像
card-when = { $what ->
        [no1] 1年目
        [no2] 2〜3年目
       *[no3] 4〜5年目
    }
