# Written by `tis-bot words`; the English beside it is the original.

unknown-means = { $what ->
        [type] 監理団体（かんりだんたい）が 手伝う やり方で 計算（けいさん）します。多くの 会社が この やり方です。会社だけで 受け入れる（うけいれる）ときは、もっと 少ない ことが あります。
        [sector] 「その他」で 計算（けいさん）します。介護（かいご）と 建設（けんせつ）は、数が ちがいます。
        [here] 今 いる 実習生は 引きません。その 人も この 数の 中に 入ります。
        [hours] この 時間が わからないと、計画が いいか どうか 言えません。
        [total] 三つの 仕事の 時間を 足します。
        [stage] 割合（わりあい）は どの 号でも 同じです。
        [safety] 安全（あんぜん）の 時間は 見ません。
        [month] 今日の 決まりで 計算（けいさん）します。
        [earliest] まだ 間に 合う いちばん 早い 月に します。
        [wish] いちばん 多い 人数（にんずう）で 計画を 作ります。
       *[open] わからない ままに します。答えにも そう 書きます。
    }
unknown-staff = <b>常勤（じょうきん）の 人の 数が わからないと、人数（にんずう）を 言えません。</b>決まりは 下の とおりです。わかったら、<b>45</b>のように 数字だけ 書いて ください。
hours-stage = <b>何号の 計画ですか。</b>計画は 1号、2号、3号で べつです。
hours-stage-hint = ボタンを おすか、<b>1</b>、<b>2</b>、<b>3</b>の どれかを 書いて ください。
hours-stage-name = 何号
hours-stage-no1 = 1号・1年目
hours-stage-no2 = 2号・2年目と 3年目
hours-stage-no3 = 3号・4年目と 5年目
hours-total = <b>計画に 書いて ある 合計（ごうけい）は 何時間ですか。</b>三つの 仕事を 足した 時間と 同じか 見ます。1号では 講習（こうしゅう）の 時間が 入って いる ことも あります。
hours-total-hint = <b>1920</b>のように 数字で 書いて ください。
hours-total-name = 計画の 合計
hours-of-stage = { $stage ->
        [no1] 1号（1年目）の 計画です。
        [no2] 2号（2年目と 3年目）の 計画です。
       *[no3] 3号（4年目と 5年目）の 計画です。
    }
hours-lectures = 残り（のこり）の { $hours }時間は、日本に 来た あとの 講習（こうしゅう）と 考えて、割合（わりあい）に 入れません。
hours-total-apart = ⚠ <b>時間が 合いません。</b>三つの 仕事を 足すと { $summed }時間、計画の 合計（ごうけい）は { $total }時間です。{ $apart }時間 ちがいます。どちらが 正しいですか。{ $lectures ->
        [yes] 1号なら、残り（のこり）が 講習（こうしゅう）の ことも あります。
       *[no] { "" }
    }
button-total = 合計は { $total }時間
button-lectures = 残りは 講習（1号）
hours-safety-part = { $what ->
        [required] 必須業務（ひっす ぎょうむ）
        [related] 関連業務（かんれん ぎょうむ）
       *[peripheral] 周辺業務（しゅうへん ぎょうむ）
    }の 中で { $hours }時間
hours-safety-more = 安全（あんぜん）の 時間の いちばん 小さい 直し方：それぞれの 仕事の 時間は 変えないで、{ $parts } ふやす（{ $after }）。
button-now = 今までの 答えで 見る
