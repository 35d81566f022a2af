# Written by `tis-bot words`; the English beside it is the original.

flow-excellence = 優良か どうか（点数）
excellence-sat = <b>前の 3年に、基礎級（きそきゅう）の 試験を 受けた 実習生は 何人ですか。</b>
excellence-sat-hint = <b>10</b> のように 数字を 書いて ください。いないときは <b>0</b> です。
excellence-sat-name = 基礎級を 受けた 人
excellence-passed = <b>その 中で、学科（がっか）と 実技（じつぎ）の 両方（りょうほう）に 合格（ごうかく）した 人は 何人ですか。</b>
excellence-passed-hint = <b>9</b> のように 数字を 書いて ください。受けた 人より 多く なりません。
excellence-passed-name = 基礎級の 合格
excellence-finished = <b>前の 3年に、2号か 3号を 終わった 実習生は 何人ですか。</b>しかたが ない 理由（りゆう）で 試験を 受けることが できなかった 人は 入れません。
excellence-finished-hint = <b>8</b> のように 数字を 書いて ください。いないときは <b>0</b> です。
excellence-finished-name = 2号か 3号が 終わった 人
excellence-grade3 = <b>その 間に 3級（さんきゅう）の 実技試験（じつぎ しけん）に 合格（ごうかく）した 人は 何人ですか。</b>
excellence-grade3-hint = <b>6</b> のように 数字を 書いて ください。いないときは <b>0</b> です。
excellence-grade3-name = 3級の 合格
excellence-grade2 = <b>2級（にきゅう）の 実技試験（じつぎ しけん）に 合格（ごうかく）した 人は 何人ですか。</b>
excellence-grade2-hint = <b>1</b> のように 数字を 書いて ください。いないときは <b>0</b> です。
excellence-grade2-name = 2級の 合格
excellence-written = <b>3級（さんきゅう）か 2級（にきゅう）の 学科試験（がっか しけん）に 合格（ごうかく）した 人は 何人ですか。</b>
excellence-written-hint = <b>2</b> のように 数字を 書いて ください。いないときは <b>0</b> です。
excellence-written-name = 学科の 合格
excellence-excellent_staff = <b>講習（こうしゅう）・住む 所・手伝いの 中で、合う ものは どれですか。</b>講習は 前の 3年を 見ます。住む 所は、全員（ぜんいん）が 一人の 部屋か、家の お金の 20%以上（いじょう）を 会社が 払う ときです。
excellence-excellent_staff-hint = 行（ぎょう）を おすか、合う 番号を <b>1 2 5</b> のように 書いて ください。合わない ものは <b>4 いいえ</b> です。
excellence-excellent_staff-name = 講習と 手伝い
excellence-wage = <b>1年目の 実習生の いちばん 低い（ひくい）給料（きゅうりょう）は、最低賃金（さいてい ちんぎん）の 何%ですか。</b>1時間の 給料 ÷ 最低賃金 × 100 です。最低賃金と 同じなら 100です。
excellence-wage-hint = <b>105</b> のように %を 数字で 書いて ください。
excellence-wage-name = 最低賃金の 何%か
excellence-rise = <b>次の 号に 進む（すすむ）とき、給料（きゅうりょう）は 何% 上がりますか。</b>いちばん 小さい 数で 数えます。
excellence-rise-hint = <b>3</b> のように %を 数字で 書いて ください。上がらないときは <b>0</b> です。
excellence-rise-name = 給料が 何% 上がるか
excellence-excellent_record = <b>前の 3年で、合う ものは どれですか。</b>
excellence-excellent_record-hint = 行（ぎょう）を おすか、合う 番号を <b>1 2</b> のように 書いて ください。合わない ものは <b>3 いいえ</b> です。
excellence-excellent_record-name = 法律と いなくなった 人
excellence-excellent_others = <b>ほかの 会社で 実習を 続けることが できなく なった 実習生の ことで、合う ものは どれですか。</b>
excellence-excellent_others-hint = 行（ぎょう）を おすか、合う 番号を <b>1</b> のように 書いて ください。合わない ものは <b>2 いいえ</b> です。
excellence-excellent_others-name = ほかの 会社の 実習生
excellence-excellent_region = <b>町での 生活（せいかつ）の ために、して いる ものは どれですか。</b>
excellence-excellent_region-hint = 行（ぎょう）を おすか、合う 番号を <b>1 2</b> のように 書いて ください。合わない ものは <b>3 いいえ</b> です。
excellence-excellent_region-name = 町の 人との 交流
check-excellent-staff-test-help = ほかの 人の 試験を 手伝う
check-excellent-staff-instructor-course = 教える 人の 講習（3年以内）
check-excellent-staff-life-course = 生活指導員の 講習（3年以内）
check-excellent-staff-housing = 一人の 部屋か、家の お金の 2割以上
check-excellent-staff-manual = 国の ことばの 相談の 説明書
check-excellent-staff-counsellor = 国の ことばで 相談できる 人
check-excellent-record-no-order = 改善命令が ない
check-excellent-record-nobody-gone = いなくなった 人が いない
check-excellent-record-not-to-blame = 会社が 悪い 失踪が ない
check-excellent-others-took-over = 実習生を 引き受けた
check-excellent-others-change-site = 会社を 変える サイトに 登録
check-excellent-region-language = 日本語の 勉強を 手伝う
check-excellent-region-exchange = 町の 人と 会う
check-excellent-region-culture = 日本の 文化を 習う
excellence-so-far = <i>今までに { $points }点。優良（ゆうりょう）は { $line }点からです。</i>
excellence-head-yes = ✅ <b>点数（てんすう）では 優良（ゆうりょう）＜＝とても よい＞です：{ $full }点の 中の { $least }点</b>（{ $line }点から）。
excellence-head-no = ❌ <b>点数（てんすう）が 足りません：多くても { $full }点の 中の { $most }点</b>（{ $line }点から）。
excellence-head-open = ❔ <b>まだ 決まりません：わかって いるのは { $full }点の 中の { $points }点、優良（ゆうりょう）は { $line }点からです。</b>まだ わからない ことで、{ $least }点から { $most }点に なります。
excellence-section = { $section ->
        [tests] 試験
        [staff] 講習（こうしゅう）
        [treatment] 給料（きゅうりょう）・住む 所
        [law] 法律（ほうりつ）・いなくなった 人
        [support] 相談（そうだん）・手伝い
       *[community] 町の 人との 交流（こうりゅう）
    }：<b>{ $points }点</b>／{ $most }点{ $open ->
        [0] { "" }
       *[other] （わからない もの { $open }こ）
    }
excellence-way = <b>足りる ように するために、いちばん 少ない こと：</b>
excellence-item = { $item ->
        [basic_grade] 基礎級（きそきゅう）の 合格（ごうかく）を 多く する
        [grade_rate] 3級・2級の 合格（ごうかく）を 多く する
        [written_passes] 学科試験（がっか しけん）の 合格（ごうかく）
        [test_help] ほかの 人の 試験を 手伝う
        [instructor_course] 技能実習指導員（しどういん）の 講習（こうしゅう）
        [life_instructor_course] 生活指導員（せいかつ しどういん）の 講習（こうしゅう）
        [wage] 1年目の 給料（きゅうりょう）を 高く する
        [pay_rise] 給料（きゅうりょう）を もっと 上げる
        [housing] 全員（ぜんいん）に 一人の 部屋か、家の お金の 2割（にわり）以上（いじょう）を 払う
        [manual] 国の ことばの 相談（そうだん）の 説明書（せつめいしょ）
        [counsellor] 国の ことばで 相談（そうだん）できる 人
        [took_over] 実習生を 引き受ける（ひきうける）
        [change_site] 会社を 変える ための サイトに 登録（とうろく）する
       *[community] 日本語の 勉強・交流（こうりゅう）・文化（ぶんか）
    }
excellence-office = { $count }この 点数（てんすう）は、この ボットでは わかりません。OTITか 監理団体（かんりだんたい）に 聞いて ください。
excellence-then = この 点数（てんすう）は 団体（だんたい）の 資料（しりょう）の 数です。OTITの 紙では ありません。出す 前に、OTITの 様式（ようしき）1-24号で 見て ください。監理団体（かんりだんたい）が 手伝う やり方では、監理団体にも 一般監理事業（いっぱん かんりじぎょう）の 許可（きょか）が いります。介護（かいご）には、介護だけの 決まりも あります。この 点数（てんすう）には 入って いません。OTITに 聞いて ください。
command-excellent = 優良（ゆうりょう）か どうか、点数（てんすう）を 数える
button-excellence = 点数を 数える
