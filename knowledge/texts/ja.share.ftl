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
button-send = チャットに送る
button-link = リンク・QR
link-here = { $whose ->
        [bot] <b>このリンクで、私とのチャットが開きます。</b>タップでコピーするか、画像を見せてください。
       *[result] <b>このリンクで結果が開きます。</b>だれでも開けて、内容はその日に計算し直されます。タップでコピーするか、画像を見せてください。
    }
link-none = 「{ $said }」については見つかりませんでした。
