# わからない答えの意味、計画の段階と合計、途中の結果.

unknown-means = { $what ->
        [type] 監理団体を通す場合として計算します。多くの会社がこの形です。企業単独型では、これより少ないことがあります。
        [sector] 「その他」として計算します。介護と建設は人数が違います。
        [here] 今いる実習生は引きません。その人数もこの上限の中に入ります。
        [hours] この時間がないと、計画を判定できません。
        [total] 三つの業務の時間を足した合計で計算します。
        [stage] 割合はどの段階でも同じです。
        [safety] 安全衛生の時間は確認しないままになります。
        [month] 今日の規則で計算します。
        [earliest] まだ間に合ういちばん早い月で計算します。
        [wish] 上限までの人数で計画します。
       *[open] わからないままにして、結果にそう書きます。
    }
unknown-staff = <b>常勤職員の数がわからないと、人数を出せません。</b>次のように決まっています。わかったら<b>45</b>のように数字だけ書いてください。
hours-stage = <b>どの段階の計画ですか。</b>計画は段階ごとに作ります。
hours-stage-hint = 段階を押すか、<b>1</b>・<b>2</b>・<b>3</b>のどれかを書いてください。
hours-stage-name = 段階
hours-stage-no1 = 第1号・1年目
hours-stage-no2 = 第2号・2〜3年目
hours-stage-no3 = 第3号・4〜5年目
hours-total = <b>計画に書いてある合計は何時間ですか。</b>三つの業務を足した時間と合うか確認します。第1号では講習の時間が入っていることもあります。
hours-total-hint = <b>1920</b>のように時間を数字で書いてください。
hours-total-name = 計画の合計
hours-of-stage = { $stage ->
        [no1] 第1号（1年目）の計画です。
        [no2] 第2号（2〜3年目）の計画です。
       *[no3] 第3号（4〜5年目）の計画です。
    }
hours-lectures = 合計のうち残りの{ $hours }時間は入国後講習として、割合の計算から外しました。
hours-total-apart = ⚠ <b>合計が合いません。</b>三つの業務を足すと{ $summed }時間、計画の合計は{ $total }時間で、{ $apart }時間違います。どちらが正しいですか。{ $lectures ->
        [yes] 第1号なら、残りが講習のこともあります。
       *[no] { "" }
    }
button-total = 合計は{ $total }時間
button-lectures = 残りは講習（第1号）
hours-safety-part = { $what ->
        [required] 必須業務
        [related] 関連業務
       *[peripheral] 周辺業務
    }の中で{ $hours }時間
hours-safety-more = 安全衛生業務の最小の直し方：各業務の時間は変えずに、{ $parts }増やす（{ $after }）。
button-now = ここまでの結果
