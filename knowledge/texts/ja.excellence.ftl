# 4つ目の会話：優良かどうか。チェックリストのボタンは短く、30字まで。

## 優良かどうか：点数を1問ずつ

flow-excellence = 優良かどうか（点数）
excellence-sat = <b>過去3年間に基礎級を受検した実習生は何人ですか。</b>
excellence-sat-hint = <b>10</b> のように人数を入力してください。いなければ <b>0</b> です。
excellence-sat-name = 基礎級の受検
excellence-passed = <b>そのうち何人が学科・実技の両方に合格しましたか。</b>
excellence-passed-hint = <b>9</b> のように人数を入力してください。受検した人数より多くはなりません。
excellence-passed-name = 基礎級の合格
excellence-finished = <b>過去3年間に2号または3号を修了した実習生は何人ですか。</b>やむを得ない理由で受検できなかった人は除きます。
excellence-finished-hint = <b>8</b> のように人数を入力してください。いなければ <b>0</b> です。
excellence-finished-name = 2号・3号の修了
excellence-grade3 = <b>その間に3級の実技試験に合格したのは何人ですか。</b>
excellence-grade3-hint = <b>6</b> のように人数を入力してください。いなければ <b>0</b> です。
excellence-grade3-name = 3級の合格
excellence-grade2 = <b>2級の実技試験に合格したのは何人ですか。</b>
excellence-grade2-hint = <b>1</b> のように人数を入力してください。いなければ <b>0</b> です。
excellence-grade2-name = 2級の合格
excellence-written = <b>3級または2級の学科試験に合格したのは何人ですか。</b>
excellence-written-hint = <b>2</b> のように人数を入力してください。いなければ <b>0</b> です。
excellence-written-name = 学科の合格
excellence-excellent_staff = <b>講習・住まい・支援のうち、当てはまるものはどれですか。</b>講習は過去3年間。住まいは全員が個室か、家賃の2割以上を会社が補助している場合です。
excellence-excellent_staff-hint = 行を押すか、<b>1 2 5</b> のように当てはまる番号を入力してください。当てはまらないものは <b>4 いいえ</b> です。
excellence-excellent_staff-name = 講習と支援
excellence-wage = <b>1年目の実習生のいちばん低い賃金は、最低賃金の何％ですか。</b>時給÷最低賃金×100。最低賃金と同じなら100です。
excellence-wage-hint = <b>105</b> のように％を整数で入力してください。
excellence-wage-name = 最低賃金に対する％
excellence-rise = <b>次の段階に進むとき、賃金は何％上がりますか。</b>いちばん小さい上がり幅で数えます。
excellence-rise-hint = <b>3</b> のように％を整数で入力してください。上がらなければ <b>0</b> です。
excellence-rise-name = 昇給の％
excellence-excellent_record = <b>過去3年間について、当てはまるものはどれですか。</b>
excellence-excellent_record-hint = 行を押すか、<b>1 2</b> のように当てはまる番号を入力してください。当てはまらないものは <b>3 いいえ</b> です。
excellence-excellent_record-name = 法令と失踪
excellence-excellent_others = <b>ほかで実習を続けられなくなった実習生について、当てはまるものはどれですか。</b>
excellence-excellent_others-hint = 行を押すか、<b>1</b> のように当てはまる番号を入力してください。当てはまらないものは <b>2 いいえ</b> です。
excellence-excellent_others-name = ほかの実習生の受入れ
excellence-excellent_region = <b>地域での生活について、行っているものはどれですか。</b>
excellence-excellent_region-hint = 行を押すか、<b>1 2</b> のように当てはまる番号を入力してください。当てはまらないものは <b>3 いいえ</b> です。
excellence-excellent_region-name = 地域との交流

check-excellent-staff-test-help = 技能検定などの実施に協力
check-excellent-staff-instructor-course = 指導員の講習（3年以内）
check-excellent-staff-life-course = 生活指導員の講習（3年以内）
check-excellent-staff-housing = 全員個室か家賃2割以上の補助
check-excellent-staff-manual = 母国語の相談手順書
check-excellent-staff-counsellor = 母国語の相談員
check-excellent-record-no-order = 改善命令を受けていない
check-excellent-record-nobody-gone = 失踪者がいない
check-excellent-record-not-to-blame = 会社の責任による失踪がない
check-excellent-others-took-over = 実習生を引き受けた
check-excellent-others-change-site = 実習先変更支援サイトに登録
check-excellent-region-language = 日本語学習の支援
check-excellent-region-exchange = 地域の人との交流
check-excellent-region-culture = 日本文化を学ぶ機会

excellence-so-far = <i>ここまで{ $points }点。基準は{ $line }点です。</i>
excellence-head-yes = ✅ <b>点数では優良です：{ $full }点のうち{ $least }点</b>（基準{ $line }点）。
excellence-head-no = ❌ <b>点数が足りません：多くても{ $full }点のうち{ $most }点</b>（基準{ $line }点）。
excellence-head-open = ❔ <b>まだ決まりません：確かなのは{ $full }点のうち{ $points }点、基準は{ $line }点です。</b>未確認の項目により{ $least }点から{ $most }点になります。
excellence-section = { $section ->
        [tests] 試験
        [staff] 講習
        [treatment] 賃金・住まい
        [law] 法令・失踪
        [support] 相談・支援
       *[community] 地域との交流
    }：<b>{ $points }点</b>／{ $most }点{ $open ->
        [0] { "" }
       *[other] （未確認{ $open }件）
    }
excellence-way = <b>基準に届くための、いちばん少ない取組み：</b>
excellence-item = { $item ->
        [basic_grade] 基礎級の合格を増やす
        [grade_rate] 3級・2級の合格を増やす
        [written_passes] 学科試験の合格
        [test_help] 技能検定などの実施への協力
        [instructor_course] 技能実習指導員の講習
        [life_instructor_course] 生活指導員の講習
        [wage] 1年目の賃金を上げる
        [pay_rise] 昇給の幅を上げる
        [housing] 全員の個室、または家賃の2割以上の補助
        [manual] 母国語の相談手順書
        [counsellor] 母国語の相談員
        [took_over] 実習生の引受け
        [change_site] 実習先変更支援サイトへの登録
       *[community] 日本語学習・交流・文化
    }
excellence-office = { $count }件の項目の点数は、手元の資料ではわかりません。OTITか監理団体に確認してください。
excellence-then = この配点は団体の資料によるもので、様式そのものではありません。申告の前にOTITの様式第1-24号で確認してください。団体監理型では、監理団体にも一般監理事業の許可が必要です。介護には、このほかに介護だけの条件があり、この点数には入っていません。OTITに確認してください。
command-excellent = 優良かどうか、点数を数える
button-excellence = 点数を数える
