# Written by `tis-bot words`; the English beside it is the original.

## 自分の数字での計算

sum-overtime = <b>この数字では、1時間{ $hourly }で1か月{ $hours }時間の残業なら、その残業代は{ $pay }以上です（控除の前）。</b>
sum-rest-day = <b>この数字では、1時間{ $hourly }で{ $hours }時間なら、法定休日は{ $rest }以上、ほかの日の残業なら{ $pay }以上です。</b>控除の前の金額です。
sum-below-minimum = <b>1時間{ $hourly }は、日本のどこでも安すぎます。このボットの知る最も低い最低賃金でも{ $lowest }です。</b>
sum-overtime-below = <b>1時間{ $hourly }の残業代は、日本のどこでも安すぎます。このボットが知っている最も低い最低賃金（{ $lowest }）でも、残業代は1時間約{ $least }です。</b>あなたの残業代は、あなたの1時間の給料より25%以上高くなければなりません。
sum-minimum = <b>{ $place }の最低賃金は1時間{ $least }です（{ $since }から）。{ $which ->
        [less] { $hourly }は安すぎます。
        [enough] { $hourly }はこれより低くありません。
       *[none] { "" }
    }</b>もっと高い特定最低賃金がある産業もあります。
sum-hours = <b>{ $which ->
        [against] 1か月{ $hours }時間の残業は違法です。特別条項があっても、残業と休日労働は合わせて{ $most }時間未満でなければなりません。
       *[much] 1か月{ $hours }時間の残業は、ふつうの上限{ $limit }時間を超えています。36協定の特別条項がある月だけ、これより多くできます。
    }</b>
sum-pension = <b>この数字では、{ $pay }×{ $times }＝約{ $sum }です（{ $months }か月）。税金を引くと約{ $left }で、税金は後で返すよう申請できます。</b>実際に使うのは、保険料のもとになった平均の標準報酬です。{ $which ->
        [fewer] 数えるのは厚生年金の月だけで、講習の月はふつう入りません。1か月少ないと×{ $fewer }です。
       *[same] { "" }
    }
sum-take-home = <b>この数字では、月{ $pay }−健康保険・厚生年金・雇用保険 約{ $insurance }{ $which ->
        [rent] −家賃{ $rent }
       *[none] { "" }
    }＝約{ $left }です。</b>所得税、2年目からの住民税、合意したほかの費用も引かれます（2026年度の料率）。
sum-less-named = <b>この数字では、{ $sum } ＝ { $left }です。</b>引いたのは、書かれた金額だけです。
sum-esd-fee = <b>月の給料が{ $pay }なら、最大で{ $most }です（給料{ $months }か月分、残業代は入れない）。</b>
sum-leave = <b>働き始めて{ $months }か月（講習は入れない）なら、1年に{ $days }日です。労働日の80%以上出勤した場合です。</b>
sum-leave-left = <b>{ $which ->
        [told] この数字では、{ $days }日－{ $taken }日＝残り{ $left }日です。
       *[first] 働き始めて{ $months }か月でもらえる最初の{ $days }日なら、{ $taken }日使って残り{ $left }日です。
    }</b>年次有給休暇管理簿を見せてもらいましょう。
sum-room = <b>{ $square }m²に{ $people }人なら、1人{ $each }m²です。{ $which ->
        [less] 寝室としては狭すぎます。1人{ $needed }m²以上が必要です。
       *[enough] 寝室だけの広さなら足ります。1人{ $needed }m²以上が必要です。
    }</b>
sum-rent = <b>{ $people }人×{ $rent }＝1か月に合わせて{ $all }です。</b>家全体の本当の家賃と比べてください。
