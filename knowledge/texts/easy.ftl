# Written by `tis-bot words`; the English beside it is the original.

bot-description = 技能実習（ぎのう じっしゅう）の 質問に すぐ 答えます。何人まで 受け入れる（うけいれる）ことが できるか。計画の 時間は 正しいか。どんな 仕事が できるか。実習生は 困ったとき どこに 相談（そうだん）できるか。OTIT、入管（にゅうかん）、JITCOの ボットでは ありません。
bot-short-description = 技能実習（ぎのう じっしゅう）の 人数、計画の 時間、仕事の 種類（しゅるい）、相談（そうだん）できる 所。
command-start = 始める
command-help = この ボットが できること
command-quota = 何人まで できますか。例（れい）：/quota 45
command-hours = 計画の 時間を 見る。例（れい）：/hours 1000 500 420
command-eligible = 実習生を 受け入れることが できるか、何年か
command-jobs = 仕事の 種類を さがす。例（れい）：/jobs 溶接
command-topics = 全部の 質問
command-language = ことば / Language
command-privacy = 残して いる もの
command-erase = 残した ものを 全部 消す
command-cancel = とちゅうで やめる
command-unknown = その コマンドは ありません。
start-hello = <b>技能実習（ぎのう じっしゅう）について 質問して ください。</b>いつもの ことばで 書くか、下の ボタンを おして ください。
start-examples = 例（れい）：「45人の 会社です」「1000/500/420時間」「溶接」「パスポートを 取られた」
start-not-official = この ボットは 決まりを 教えます。どこに 書いて あるかも 教えます。決めるのは、答えの 中の 役所（やくしょ）です。OTIT、入管（にゅうかん）、JITCOの ボットでは ありません。
start-unfinished = まだ 終わって いません：<b>{ $name }</b>（{ $step }番目の 質問）。
help-what = <b>この ボットが できること</b>
help-list = • だいたい { $topics }の ことについて、あなたの ことばの 質問に 答えます
    • /quota 45 — 実習生を 何人まで 受け入れることが できるか
    • /hours 1000 500 420 — 計画の 時間は 正しいか
    • /eligible — 受け入れることが できるか、何年か
    • /excellent — 優良（ゆうりょう）＜＝とても よい＞かどうか、点数（てんすう）
    • /when 2027年7月 — どの 制度（せいど）か、いつまでに 何を するか
    • /intake — 5年の 計画：毎年 何人か、いつ だれが いるか
    • /template — 書いて 使う 計画の 表（ひょう）。あなたの 表も 送ることが できます（xlsx・xls・ods・csv）
    • /jobs 溶接 — この 仕事は 実習が できるか
    • 「45人と51人を比較」— 二つを ならべて 見る。/link — 結果（けっか）の リンクと QRコード
    • /topics — 全部の 質問
    • /language・/settings・/export・/privacy・/erase・/cancel
language-ask = <b>どの ことばに しますか。</b>どれでも、質問は この 中の どの ことばでも できます。
language-set = これから やさしい 日本語で 答えます。
privacy-more = • /erase で すぐに 消します。
    • 180日 使わない チャットは 消します。
    • 同じ メッセージに 2回 答えない ために、メッセージの 番号、チャットの 番号、時間を 7日 残します。文は 残しません。
    • どの 答えを 何回 出したか、👍👎が いくつ あるかを、日と ことばで 数えます（かぞえます）。だれの ものかは 残しません。
    • Telegramも この チャットを 残して います。それは Telegramの 決まりです。
privacy-no-text = 名前と メッセージの 文は 残しません。
privacy-learns = <b>はっきり 答えられなかった 文は、よく 使う ことばだけを 残します。この ボットを よく する ためです。</b>ほかの ことばは「…」に します。名前も ほとんど「…」に なります。数字は「0」に します。いっしょに 残すのは、日、ことば、近い 質問だけです。だれが 何時に 書いたかは 残しません。だから /erase でも さがすことが できません。30日 たったら 消します。
privacy-operator = この ボットを 動かして いる 人：{ $operator }
erase-done = { $day } { $clock }（日本の 時間）に <b>消しました</b>：{ $language ->
        [0] ことば（ありません）
       *[other] 選んだ（えらんだ）ことば
    }と 答え { $answers }こ。この チャットの ものは 何も 残って いません。Telegramの 中の ものは、アプリで 消すことが できます。
thumb-up = ありがとうございます。
thumb-down = ありがとうございます。ほかの ことばで 聞くか、/topics を 見て ください。
digest-head = <b>{ $first }から { $last }まで：質問 { $questions }こ。</b>答えることが できなかった 質問 { $unanswered }%、はっきり しなかった 質問 { $offered }%。
digest-most = <b>多かった 答え：</b>{ $what }
digest-down = <b>👎が 多い 答え：</b>{ $what }
digest-stale = <b>古く なった 答え（見て ください）：</b>{ $what }
digest-more = もっと 知りたいときは、ボットを 動かして いる コンピューターで tis-bot stats、tis-bot unanswered、tis-bot check を 使って ください。
topics-ask = <b>どの グループですか。</b>
topics-in = <b>{ $group }</b>
group-system = 制度（せいど）のこと
group-company = 会社の 人へ
group-occupations = 仕事の 種類
group-work-scope = 仕事の 内容と 時間
group-trainee = 実習生へ
group-bot = この ボット
unreadable = 文字（もじ）しか 読むことが できません。質問を 短く 書いて ください。
button-old = この ボタンは 古いです。メニューは これです。
apology = すみません。この ボットに 問題が ありました。あなたが 書いたものは なくなって いません。もう一度 書いて ください。また だめなら、ボットを 動かして いる 人に この 番号を 言って ください：{ $reference }
too-fast = 一度に たくさん 来ました。答えるのは 1秒（びょう）に 1回ぐらいです。先に 来た ものに 答えます。ほかの ものは、30秒ぐらい あとで もう一度 送って ください。
answer-as-of = <i>{ $day }の 決まり</i>
answer-not-yet = <i>{ $tongue ->
        [easy] これは まだ やさしい 日本語だけです。
        [ja] これは まだ ふつうの 日本語です。
       *[en] これは まだ 英語（えいご）だけです。
    }</i>
answer-not-yet-change = <i>変える（かえる）：/settings</i>
answer-no-link = { $name }（リンクは ありません）
answer-front-page = （最初の ページ）
choices-ask = <b>どれの ことですか。</b>
choices-likely = どれの ことか、はっきり わかりません。たぶん これです：
choices-or = それとも、これですか。
choices-other = ほかの ことばで 聞くことも できます。
none-say = <b>すみません、わかりませんでした。</b>ほかの ことばで 書くか、全部の 質問から 選んで（えらんで）ください。
none-ask = 人に 聞きたいとき：制度（せいど）の ことは OTIT（otit.go.jp）、在留資格（ざいりゅう しかく）の ことは 外国人在留総合インフォメーションセンター { $phone }。
cancelled = やめました。あなたの 答えは 消しました。
nothing-to-cancel = とちゅうの 質問は ありません。
button-quota = 何人まで できますか
button-hours = 計画の 時間を 見る
button-eligible = 受け入れることが できるか
button-jobs = この 仕事は できますか
button-topics = 全部の 質問
button-help = 助けて ほしい
button-language = 🌐 ことば
button-back = ‹ もどる
button-stop = やめる
button-unknown = わからない
button-change = 答えを 直す
button-again = 最初から
button-result = 答えを 見る
button-continue = 続ける
button-can = この ボットが できること
button-erase = 全部 消す
button-erase-yes = はい、消す
button-erase-no = いいえ、消さない
button-excellent = 優良な 会社です
button-ordinary = 優良では ない
button-care = 介護
button-construction = 建設
button-general = ほかの 仕事
button-who-counts = だれを 数えますか
button-staff = 常勤の 人が { $staff }人
button-all-staff = { $total }人 全部が 常勤
button-here = 今 実習生が いる
button-safety = 安全の 時間も 入れる
button-change-number = 数字を 直す
button-related = 関連業務は 何ですか
button-fields = 全部の 仕事の グループ
flow-quota = 何人まで できますか
flow-hours = 計画の 時間を 見る
flow-step = <i>{ $steps }の 中の { $step }番目の 質問</i>
flow-back-to = — さっきの 質問に もどります：
flow-resumed = { $day }の 続き（つづき）です。
flow-way-out = 「わからない」「もどる」「やめる」も できます。今までの 答えは なくなりません。
flow-summary = <b>今の 答えです。</b>直したい ものを おして ください。ほかの 答えは 変わりません。
flow-answered = { $question }：{ $answer }
flow-heard = <i>こう わかりました：{ $said }</i>
flow-noted = <i>覚えました：{ $known }</i>
quota-kept = <i>この 数字で 計算（けいさん）しました：{ $known }</i>
also-construction = 建設（けんせつ）＜＝家や 道を 作る 仕事＞の 会社ですか。それなら「建設」を おして ください。人数（にんずう）の 決まりが ちがいます。
also-work = 「{ $word }」も 書きましたね。リストに あるか、下の ボタンで 見ることが できます。
flow-contradiction = <b>二つの 答えが 合いません。</b>安全衛生（あんぜん えいせい）の 時間は、それぞれの 仕事の 時間の 中に 入ります。だから、それより 多く なりません。下の ボタンで 直して ください。
option-yes = はい
option-no = いいえ
words-yes = はい, うん, ええ, そうです, そう, います, いる, ある, あります, 優良です, yes, hai
words-no = いいえ, いえ, ちがう, 違います, いません, いない, ない, ありません, no, iie
words-unknown = わからない, 分からない, わかりません, 分かりません, 不明, 未定, 知らない, 知りません, とばす, スキップ, ?, ？
help-full-time-employees = だれを 数えますか
help-quota-care = だれを 数えますか
help-excellent-company = 優良は 何ですか
help-acceptance-types = どう ちがいますか
help-replaced-by-esd = 2027年に 何が 変わりますか
help-required-work = 必須業務は 何ですか
help-related-work = 関連業務は 何ですか
help-peripheral-work = 周辺業務は 何ですか
help-safety-work = 安全衛生業務は 何ですか
quota-type = <b>実習生は どう やって 来ますか。</b>多い やり方は、監理団体（かんりだんたい）＜＝組合（くみあい）＞が 手伝う やり方です。
quota-type-hint = ボタンを おすか、数字を 書いて ください。監理団体（かんりだんたい）が 手伝う やり方は <b>1</b>、外国に ある 自分の 会社から 来る やり方は <b>2</b>か <b>3</b>です。
quota-type-name = 来る やり方
quota-type-supervised = 監理団体が 手伝う
quota-type-enterprise = 外国の 自分の 会社から
quota-type-enterprise_recognised = 自分の 会社から（大臣が 認めた）
quota-sector = <b>どんな 仕事ですか。</b>
quota-sector-hint = ボタンを おすか、<b>介護</b>（かいご）・<b>建設</b>（けんせつ）・<b>農業</b>（のうぎょう）・<b>その他</b>（そのた）のように 書いて ください。
quota-sector-name = 仕事の グループ
quota-sector-general = その他（ほかの 仕事）
quota-sector-care = 介護
quota-sector-construction = 建設
quota-sector-agriculture = 農業
quota-sector-fishery = 漁船漁業（船で 魚を とる）
quota-sector-aquaculture = 養殖業（魚を 育てる）
quota-staff = <b>会社の 常勤（じょうきん）の 人＜＝正社員（せいしゃいん）と 同じ 時間 働く 人＞は 何人ですか。</b>日本の 中の 全部の 場所の 人数（にんずう）です。実習生は 数えません。
quota-staff-hint = <b>45</b>のように 数字で 書いて ください。正社員（せいしゃいん）と 同じ 時間 働く 人の 数です。実習生は 数えません。
quota-staff-name = 常勤の 人
quota-care_staff = <b>この 場所（事業所・じぎょうしょ）で、介護（かいご）の 仕事を する 常勤（じょうきん）の 人＜＝正社員（せいしゃいん）と 同じ 時間 働く 人＞は 何人ですか。</b>おもな 仕事が 介護の 人だけを 数えます。事務（じむ）の 人や 実習生は 数えません。
quota-care_staff-hint = <b>25</b>のように 数字で 書いて ください。この 場所で 介護（かいご）を おもな 仕事に して いる 常勤（じょうきん）の 人の 数です。
quota-care_staff-name = 介護の 常勤の 人
quota-excellent = <b>優良（ゆうりょう）＜＝とても よい＞な 会社ですか。</b>監理団体（かんりだんたい）が 手伝う やり方では、監理団体にも 一般監理事業（いっぱん かんりじぎょう）の 許可（きょか）が いります。
quota-excellent-hint = <b>はい</b>か <b>いいえ</b>で 答えて ください。「優良（ゆうりょう）です」と 言われた ことが ないときは「いいえ」です。
quota-excellent-name = 優良
quota-here = <b>今、実習生が いますか。</b>
quota-here-hint = <b>はい</b>か <b>いいえ</b>で 答えて ください。
quota-here-name = 今 いる 実習生
quota-no1 = <b>1号（1年目）は 何人 いますか。</b>
quota-no1-hint = <b>3</b>のように 数字で 書いて ください。いないときは <b>0</b>です。
quota-no1-name = 1号
quota-no2 = <b>2号（2年目と 3年目）は 何人 いますか。</b>
quota-no2-hint = <b>3</b>のように 数字で 書いて ください。いないときは <b>0</b>です。
quota-no2-name = 2号
quota-no3 = <b>3号（4年目と 5年目）は 何人 いますか。</b>
quota-no3-hint = <b>3</b>のように 数字で 書いて ください。いないときは <b>0</b>です。
quota-no3-name = 3号
quota-arrival = <b>次の 実習生は、いつ 始めますか。</b><b>2027年5月</b>のように 書いて ください。
quota-arrival-hint = <b>2027年5月</b>のように、年と 月を 書いて ください。
quota-arrival-name = 始める 月
hours-required = <b>計画の 必須業務（ひっす ぎょうむ）＜＝いちばん 大切な 仕事＞は 何時間ですか。</b>必須/関連/周辺の 三つを <b>1000/500/420</b>のように 一度に 書くことも できます。講習（こうしゅう）の 時間は 入れません。
hours-required-hint = <b>1000</b>のように 数字で 書くか、三つを <b>1000/500/420</b>のように 書いて ください。
hours-required-name = 必須業務
hours-related = <b>関連業務（かんれん ぎょうむ）は 何時間ですか。</b>
hours-related-hint = <b>500</b>のように 数字で 書いて ください。ないときは <b>0</b>です。
hours-related-name = 関連業務
hours-peripheral = <b>周辺業務（しゅうへん ぎょうむ）は 何時間ですか。</b>
hours-peripheral-hint = <b>420</b>のように 数字で 書いて ください。ないときは <b>0</b>です。
hours-peripheral-name = 周辺業務
hours-safety = <b>安全衛生業務（あんぜん えいせい ぎょうむ）＜＝けがや 病気を しないための 仕事＞の 時間は わかりますか。</b>必須・関連・周辺の それぞれの 中で、10分の1以上（いじょう）いります。
hours-safety-hint = <b>はい</b>か <b>いいえ</b>で 答えて ください。「いいえ」なら、三つの 割合（わりあい）だけを 見ます。
hours-safety-name = 安全衛生業務
hours-safety_required = <b>必須業務（ひっす ぎょうむ）の 中の 安全衛生業務（あんぜん えいせい ぎょうむ）は 何時間ですか。</b>三つを <b>100/50/42</b>のように 一度に 書くことも できます。
hours-safety_required-hint = <b>100</b>のように 数字で 書くか、三つを <b>100/50/42</b>のように 書いて ください。
hours-safety_required-name = 必須の 中の 安全衛生
hours-safety_related = <b>関連業務（かんれん ぎょうむ）の 中では 何時間ですか。</b>
hours-safety_related-hint = <b>50</b>のように 数字で 書いて ください。ないときは <b>0</b>です。
hours-safety_related-name = 関連の 中の 安全衛生
hours-safety_peripheral = <b>周辺業務（しゅうへん ぎょうむ）の 中では 何時間ですか。</b>
hours-safety_peripheral-hint = <b>42</b>のように 数字で 書いて ください。ないときは <b>0</b>です。
hours-safety_peripheral-name = 周辺の 中の 安全衛生
list-and = 、
verdict-yes = はい。
verdict-over-guideline = 法律（ほうりつ）には 合います。でも、説明（せつめい）ページの 数より 多いです。
verdict-no = いいえ。
verdict-more-facts = もう少し 教えて ください。
verdict-not-in-force = その 日の 決まりは ありません。
verdict-ask-office = ここでは 数を 言うことが できません。OTITなどに 聞いて ください。
quota-head-some = <b>1年目は { $no1 }人まで</b> 受け入れる（うけいれる）ことが できます（1号・{ $care ->
        [yes] この 場所の 介護（かいご）の 常勤（じょうきん）の 人
       *[no] 常勤（じょうきん）の 人
    } { $staff }人・{ $type ->
        [supervised] 監理団体（かんりだんたい）が 手伝う やり方
       *[enterprise] 自分の 会社だけで する やり方
    }{ $excellent ->
        [yes] ・<i>優良</i>（ゆうりょう）
       *[no] { "" }
    }）。
quota-head-none = <b>受け入れる（うけいれる）ことが できません。</b>{ $care ->
        [yes] 介護（かいご）の 常勤（じょうきん）の 人
       *[no] 常勤（じょうきん）の 人
    }が { $staff }人なら、1号の 人数（にんずう）は { $no1 }人です（{ $type ->
        [supervised] 監理団体（かんりだんたい）が 手伝う やり方
       *[enterprise] 自分の 会社だけで する やり方
    }{ $excellent ->
        [yes] ・優良（ゆうりょう）
       *[no] { "" }
    }）。
quota-head-over = <b>今の 実習生は 多すぎます。</b>{ $care ->
        [yes] 介護（かいご）の 常勤（じょうきん）の 人
       *[no] 常勤（じょうきん）の 人
    }が { $staff }人なら、1号は { $no1 }人までです（{ $type ->
        [supervised] 監理団体（かんりだんたい）が 手伝う やり方
       *[enterprise] 自分の 会社だけで する やり方
    }{ $excellent ->
        [yes] ・優良（ゆうりょう）
       *[no] { "" }
    }）。
quota-head-closed = <b>この 制度（せいど）では、新しい 実習は もう 始めることが できません。</b>{ $care ->
        [yes] 介護（かいご）の 常勤（じょうきん）の 人
       *[no] 常勤（じょうきん）の 人
    }が { $staff }人なら、1号は { $no1 }人まででした（{ $type ->
        [supervised] 監理団体（かんりだんたい）が 手伝う やり方
       *[enterprise] 自分の 会社だけで する やり方
    }{ $excellent ->
        [yes] ・優良（ゆうりょう）
       *[no] { "" }
    }）。
quota-limit = { $what ->
        [no1] 1号・1年目：
        [no2] 2号・2年目と 3年目：
        [no3] 3号・4年目と 5年目：
       *[total] 全部 合わせて：
    }<b>{ $most }人</b>まで{ $sure ->
        [yes] { "" }
       *[no] （役所（やくしょ）が 出した 数では ありません。計算（けいさん）した 数です）
    }{ $what ->
        [no3] （2号が { $until }までに 始まった 人だけ）
       *[other] { "" }
    }
quota-more-none = <b>今は、もう 0人です。</b>1年目（1号）は いっぱいです。
quota-more = <b>1年目（1号）は、今 あと { $more }人</b> 受け入れる（うけいれる）ことが できます。
quota-more-range = <b>1年目（1号）は、今 あと { $least }人から { $most }人です。</b>今 いる { $here }人が 何年目かで 変わります。
quota-more-ways = { $some ->
        [yes] ほかの { $rest }人が
       *[no] { $rest }人 全部が
    } 1年目（1号）なら、{ $over1 ->
        [0] あと <b>{ $year1 }人</b>
       *[other] <b>{ $over1 }人 多すぎます</b>
    }。2年目か 3年目（2号）なら、{ $over2 ->
        [0] あと <b>{ $year2 }人</b>
       *[other] <b>{ $over2 }人 多すぎます</b>
    }。「今 実習生が いる」の ボタンで、何年目かを 教えて ください。
quota-wish = { $verdict ->
        [yes] <b>はい。人数（にんずう）だけなら、1年目（1号）に { $wanted }人 受け入れる（うけいれる）ことが できます。</b>
        [no] <b>いいえ。1年に { $wanted }人は 受け入れる（うけいれる）ことが できません。</b>
        [excellent] <b>優良（ゆうりょう）＜＝とても よい＞な 会社（と 監理団体・かんりだんたい）の ときだけ、1年に { $wanted }人 できます。</b>
       *[open] <b>{ $wanted }人 できるかは、今 いる 実習生が 何年目かで 決まります。</b>
    }
quota-over-all = <b>実習生が 多すぎます。今 { $here }人です。全部 合わせて { $most }人までです。</b>
quota-took = <i>こう 読みました：{ $care ->
        [yes] 介護（かいご）の 常勤（じょうきん）の 人
       *[no] 常勤（じょうきん）の 人
    } { $staff }人{ $total ->
        [0] { "" }
       *[other] （{ $total }人 − 実習生 { $before }人。実習生は 数えません）
    }、今 いる 実習生 { $here }人{ $gone ->
        [0] { "" }
       *[other] （{ $before }人 − もう いない { $gone }人）
    }{ $stages ->
        [yes] （1号 { $no1 }人、2号 { $no2 }人、3号 { $no3 }人）
        [some] （わかって いる 人は 1号 { $no1 }人、2号 { $no2 }人、3号 { $no3 }人）
       *[no] { "" }
    }{ $wanted ->
        [0] { "" }
       *[other] 、これから { $wanted }人
    }。</i>
quota-together = 合わせて：{ $total }人
quota-rough = ⚠ だいたいの 人数（にんずう）ですね。常勤（じょうきん）が { $staff }人なら、1年目は <b>{ $no1 }人</b>に なります。正しく 数えて ください。
quota-why = どうして：{ $steps }。
quota-licence = ⚠ 監理団体（かんりだんたい）も 一般監理事業（いっぱん かんりじぎょう）の 許可（きょか）が ある ときだけの 人数です。特定監理事業（とくてい かんりじぎょう）の 許可なら、1年目は { $no1 }人です。
quota-left-out = 常勤（じょうきん）に 数えなかった 人数（にんずう）：{ $left }。時間が 足りない パート、季節（きせつ）だけの 人、海外（かいがい）で 働く 人は 数えません。派遣会社（はけん がいしゃ）から 来た 人も 数えないと いわれて います。社長と 一人親方（ひとりおやかた）＜＝一人で 仕事を する 人＞は、数える 前に OTITに 聞いて ください。
quota-specified = ⚠ 監理団体（かんりだんたい）の 許可（きょか）が 特定監理事業（とくてい かんりじぎょう）なので、優良（ゆうりょう）ではない 会社と 同じ 人数です。3号も ありません。多い ほうの 人数には、監理団体の 一般監理事業（いっぱん かんりじぎょう）の 許可も 必要（ひつよう）です。
quota-if-excellent = <i>優良</i>（ゆうりょう）な 会社（と 監理団体・かんりだんたい）なら：{ $no1 }人 / { $no2 }人 / { $no3 }人（1号 / 2号 / 3号。3号は、2号が { $until }までに 始まった 人だけ）。
quota-if-excellent-care = <i>優良</i>（ゆうりょう）な 会社と 監理団体（かんりだんたい）なら：1年目 { $no1 }人、全部で { $total }人まで。
quota-until = ⚠ 新しい 実習を 始めることが できるのは { $last_start }までです。{ $filing ->
        [still] 計画を 出すのは { $last_application }までです。
       *[over] 新しい 計画を 出すことが できたのは { $last_application }まででした。
    }
quota-room-head = 今 いる 実習生の ほかに、<b>あと 何人か</b>：
quota-room = { $what ->
        [no1] 1号：
        [no2] 2号：
       *[no3] 3号：
    }あと <b>{ $more }人</b>{ $binding ->
        [total] （全部 合わせた 数の 決まりです）
        [last_start] （新しく 始めることは できません）
       *[other] { "" }
    }
hours-move = { $source ->
        [related] 関連業務（かんれん ぎょうむ）
       *[peripheral] 周辺業務（しゅうへん ぎょうむ）
    }から 必須業務（ひっす ぎょうむ）{ $either ->
        [yes] か 関連業務（かんれん ぎょうむ）
       *[no] { "" }
    }に { $hours }時間 変える
hours-move-lawful = 法律（ほうりつ）に 合わせるとき：{ $moves }（{ $after }）。
hours-move-both = 説明（せつめい）ページにも 合わせるとき：{ $moves }（{ $after }）。
step-band = { $first ->
        [0] 常勤（じょうきん）の 人が { $last }人まで
        [1] 常勤（じょうきん）の 人が { $last }人まで
       *[other] 常勤（じょうきん）の 人が { $first }人から { $last }人まで
    }（あなたの 会社は { $staff }人）→ 最初の 数（基本）は { $basic }人
step-band-open = 常勤（じょうきん）の 人が { $first }人以上（いじょう）→ { $staff }人の { $share } = { $basic }
step-share = 自分の 会社だけで する やり方 → { $staff }人の { $share } = { $basic }
step-care = { $first ->
        [one] 介護（かいご）の 常勤（じょうきん）の 人が { $last }人まで
       *[other] 介護（かいご）の 常勤（じょうきん）の 人が { $first }人から { $last }人まで
    }（あなたの 所は { $staff }人）→ 最初の 数（基本）は { $basic }人
step-care-open = 介護（かいご）の 常勤（じょうきん）の 人が { $first }人以上（いじょう）→ { $staff }人の { $share } = { $basic }
step-times = { $what ->
        [no1] 1号
        [no2] 2号
        [no3] 3号
       *[total] 全部
    }は その { $times }倍（ばい）= { $number }
step-ceiling = 常勤（じょうきん）の 人が { $staff }人だから、{ $what ->
        [no1] 1号
        [no2] 2号
        [no3] 3号
       *[total] 全部
    }は { $most }人までです。
step-rounded-down = { $what ->
        [no1] 1号
        [no2] 2号
        [no3] 3号
       *[total] 全部
    }は { $number }より 多く なりません。だから { $most }人です。
step-rounded-early = ⚠ { $what ->
        [no1] 1号
        [no2] 2号
        [no3] 3号
       *[total] 全部
    }：小さい 数（1より 下）を いつ なくすか、法律（ほうりつ）に 書いて ありません。先に なくすと { $safe }人、最後に なくすと { $most }人です。{ $safe }人で 計画して ください。
step-page-care = 説明（せつめい）ページの「常勤（じょうきん）の 人が { $below }人より 少ないとき、1年に { $share }まで」でも、{ $staff }人なら 同じ { $number }人です（1より 下の 数は 1に します）。
step-construction-total = 建設（けんせつ）では、実習生 全部の 数は 常勤（じょうきん）の 人 { $staff }人より 多く なりません：{ $most }人まで。
quota-filed = <b>計画を { $last_application }までに 出した ときだけです。</b>
hours-head-yes = ✅ <b>計画は 合って います</b>（法律（ほうりつ）の 決まりでも 説明（せつめい）ページでも）。
hours-head-over-guideline = ⚠ <b>法律（ほうりつ）には 合います。でも、説明（せつめい）ページの 数より 多いです。</b>
hours-head-shares-right = ✅ <b>三つの 割合（わりあい）は 合って います</b>（法律（ほうりつ）の 決まりでも 説明（せつめい）ページでも）。安全衛生（あんぜん えいせい）の 時間も 見て から、計画が 正しいか 決まります。
hours-head-shares-lawful = ⚠ <b>三つの 割合（わりあい）は 法律（ほうりつ）に 合います。でも、説明（せつめい）ページの 数より 多いです。</b>安全衛生（あんぜん えいせい）の 時間は、まだ 見て いません。
hours-head-no = ❌ <b>計画は 合って いません。</b>
hours-head-more-facts = <b>三つの 時間が 全部 いります。</b>
hours-head-not-in-force = <b>その 日の 時間の 決まりは ありません。</b>
hours-share = { $sign } { $what ->
        [required] 必須業務
        [related] 関連業務
       *[peripheral] 周辺業務
    } { $hours }時間 · { $part }（{ $what ->
        [required] { $law }以上
        [related] { $law }まで。説明ページでは { $page }より 少なく
       *[peripheral] { $law }まで。説明ページでは { $page }まで
    }）
hours-shares = <b>仕事の 時間の 割合（わりあい）として 読みました：必須 { $required }、関連 { $related }、周辺 { $peripheral }。</b>{ $verdict ->
        [yes] ✅ この 割合は 法律（ほうりつ）の 決まりにも 説明（せつめい）ページにも 合って います。安全衛生（あんぜん えいせい）の 時間も 見て から、計画が 正しいか 決まります。
        [page] ⚠ この 割合は 法律（ほうりつ）には 合って いますが、説明（せつめい）ページには 合って いません。
        [sum] ぜんぶで 100%に ならないので、チェックできません。
       *[no] ❌ この 割合は 法律（ほうりつ）の 決まりに 合って いません。
    } 必須は { $required_law }以上、関連は { $related_law }まで、周辺は { $peripheral_law }までです。安全衛生（あんぜん えいせい）も チェックするには、時間を 書いて ください。例（れい）：<b>1000/500/420</b>
hours-safety-open = まだ 見て いません：安全衛生業務（あんぜん えいせい ぎょうむ）の 時間（それぞれの 10分の1以上（いじょう）：{ $required } / { $related } / { $peripheral }時間）。
hours-safety-alone = 安全衛生（あんぜん えいせい）の { $said }時間は 使いませんでした。安全衛生は、三つの 仕事の それぞれで 10分の1以上（いじょう）いります。「安全 必須/関連/周辺」のように 書いて ください。
number-negative = <b>{ $number } は 0より 小さい 数です。</b>0か、0より 大きい 数を 書いて ください。例（れい）：常勤（じょうきん）の 人は <b>45</b>、計画の 時間は <b>1000/500/420</b>。
number-not-whole = <b>{ $number } では 計算（けいさん）できません。</b>1、2、3のような 数を 書いて ください。例（れい）：常勤（じょうきん）の 人は <b>45</b>、計画の 時間は <b>1000/500/420</b>。
number-trainees = <b>実習生は「{ $number }」の 中の どちらですか。</b>数を 一つと、常勤（じょうきん）の 人の 数を 書いて ください。例（れい）：<b>常勤45人、実習生4人</b>
number-which = <b>{ $count ->
        [2] どちらですか。
       *[other] どれですか。
    }</b>{ $numbers } ― 人数（にんずう）は、常勤（じょうきん）の 人の 正しい 数で 決まります。同じ 会社の 場所は 合わせて 数えます（介護（かいご）は 場所ごと）。
number-staff = { $given ->
        [yes] 「{ $said }」では、常勤（じょうきん）の 人の 数が わかりませんでした。
       *[no] { "" }
    }<b>会社の 常勤（じょうきん）の 人は 何人ですか。</b>数字だけで いいです。例（れい）：<b>45</b>（実習生は 数えません）
number-no-day = <b>{ $said } という 日は ありません。</b>年と 月を 書いて ください。例（れい）：<b>2027年5月</b>
number-past = <b>{ $month }は もう 終わりました。</b>これからの 月を 書いて ください。例（れい）：<b>{ $example }</b>
answer-titp-only = 育成就労（いくせい しゅうろう）の ことは わかりません。技能実習（ぎのう じっしゅう）では：
lead-titp = 技能実習（ぎのう じっしゅう）では：
steer-earliest = ふつうの 準備（じゅんび）なら、いちばん 早く 始めることが できるのは <b>{ $month }</b>です。
hours-many = 「{ $said }」には 数字が 四つ以上（いじょう）あります。三つの 仕事の 時間を 書いて ください。
hours-none = 「{ $said }」には 時間が ありませんでした。
number-zero = <b>この 計画には、まだ 時間が ありません。</b>必須・関連・周辺の 時間を 書いて ください。例（れい）：<b>1000/500/420</b>
number-not-hours = <b>「{ $number }」は 時間では ないので、チェックできません。</b>必須・関連・周辺の 時間を 書いて ください。例（れい）：<b>1000/500/420</b>
change-nothing = <b>まだ 変える ものが ありません。</b>先に 数字を 書いて ください。例（れい）：「45人」、計画の 時間なら「1000/500/420」
change-which = <b>どの 数字を { $number }に 変えますか。</b>
steer-nothing-back = もどる 所が ありません。メニューです。
steer-thanks = どういたしまして。また 聞いて ください。
steer-hello = こんにちは。あなたの ことばで 聞いて ください。下の ボタンも 使うことが できます。
steer-other = まちがえたようです。ほかの ことばで 聞くか、下の ボタンを おして ください。
steer-word = 何の ことか わかりませんでした。あなたの ことばで 聞いて ください。下の ボタンも 使うことが できます。
esd-quota-head = <b>育成就労（いくせい しゅうろう）：全部で だいたい { $ordinary }人</b>（常勤（じょうきん）の 人 { $staff }人、3年の 人を 合わせた 数）。優良（ゆうりょう）＜＝とても よい＞な 会社なら だいたい { $excellent }人です。大きい 町の 外で、監理支援機関（かんりしえん きかん）も 優良なら だいたい { $region }人です。
esd-quota-ordinary = <b>育成就労（いくせい しゅうろう）：全部で だいたい { $ordinary }人</b>（常勤（じょうきん）の 人 { $staff }人、3年の 人を 合わせた 数）。
esd-quota-none = <b>育成就労（いくせい しゅうろう）：この 場合（ばあい）の 人数（にんずう）は、まだ 決まった 数が 出て いません。</b>3年の 人を 合わせて 数えます。入管（にゅうかん）に 聞いて ください。
esd-quota-open = ⚠ 今の 人数（にんずう）の 決まりから 計算（けいさん）した、だいたいの 数です。育成就労（いくせい しゅうろう）の 表（ひょう）は 見て いません。育成就労は { $begins }に 始まります。技能実習の 人数では ありません。
hours-bound-head = { $what ->
        [required] <b>必須業務（ひっす ぎょうむ）は { $law }時間以上（いじょう）</b>いります（全部で { $total }時間）。
        [related] <b>関連業務（かんれん ぎょうむ）は { $law }時間まで</b>です（全部で { $total }時間）。説明（せつめい）ページでは { $page }時間まで。
       *[peripheral] <b>周辺業務（しゅうへん ぎょうむ）は { $law }時間まで</b>です（全部で { $total }時間）。説明（せつめい）ページでは { $page }時間まで。
    }
hours-bound = { $what ->
        [required] 必須：{ $law }時間以上（いじょう）
        [related] 関連：{ $law }時間まで（説明（せつめい）ページ：{ $page }時間）
       *[peripheral] 周辺：{ $law }時間まで（説明（せつめい）ページ：{ $page }時間）
    }
hours-part-head = { $verdict ->
        [yes] ✅ <b>{ $hours }時間は 合って います</b>
        [page] ⚠ <b>{ $hours }時間は 法律（ほうりつ）に 合います。でも、説明（せつめい）ページの { $page }時間より 多いです</b>
       *[no]
            ❌ <b>{ $hours }時間は、{ $what ->
                [required] { $apart }時間 足りません
               *[other] { $apart }時間 多すぎます
            }</b>
    }：全部の { $total }時間の 中で、{ $what ->
        [required] 必須業務（ひっす ぎょうむ）は { $law }時間以上（いじょう）いります
        [related] 関連業務（かんれん ぎょうむ）は { $law }時間までです
       *[peripheral] 周辺業務（しゅうへん ぎょうむ）は { $law }時間までです
    }。ほかの 仕事と 安全衛生（あんぜん えいせい）の 時間は、まだ 見て いません。
sheet-read = <i>{ $page ->
        [none] { "" }
       *[other] 「{ $page }」から
    }読みました：必須 { $required_hours }時間（{ $required }）、関連 { $related_hours }時間（{ $related }）、周辺 { $peripheral_hours }時間（{ $peripheral }）。</i>
sheet-ask = <b>ここが わかるまで、計画が 正しいか 言うことが できません。</b>表（ひょう）を 直して もう一度 送るか、三つの 数字（必須/関連/周辺）を 送って ください。
template-how = <b>まだ 何も 書いて いない 計画の 表（ひょう）です。</b>月ごとの 時間を 書いて、送って ください。見て、直す 所に しるしを つけます。必須・関連・周辺の 仕事が 書いて あれば、ほかの 表も 読むことが できます。
command-template = 書いて 使う 計画の 表
sheet-use = { $hours } を 使う
sheet-doubt-months = { $at }：合計（ごうけい）が 月の 時間の 合計と ちがいます。
sheet-doubt-columns = { $at }：となりに 数字が いくつか あります。時間は どれですか。時間の 列（れつ）の 上に「合計時間」と 書いて ください。
sheet-doubt-parts = { $at }：時間が 下の 行（ぎょう）の 合計（ごうけい）と ちがいます。下の 行は この 中の 時間ですか。別の 時間ですか。
sheet-doubt-total = { $at }：合計（ごうけい）が 必須・関連・周辺の 合計と ちがいます。
sheet-doubt-several = ちがう 計画が いくつか あります：{ $at }。一つずつ 送って ください。
sheet-doubt-part-hours = { $at }：1.5のような 時間が あります。1、2、3のような 数に して ください。計画と 同じ やり方で して ください。
sheet-doubt-below-zero = { $at }：時間が 0より 小さいです。
sheet-doubt-uncomputed = { $at }：計算（けいさん）して いない 式（しき）です。表計算（ひょう けいさん）の ソフトで 開けて、そこで 保存（ほぞん）して、もう一度 送って ください。
sheet-doubt-unread = { $at }：時間を 読むことが できません。1000のような 数字で 書いて ください。
sheet-doubt-loose-safety = { $at }：どの 仕事の 安全衛生（あんぜん えいせい）か わかりません。だから 計算（けいさん）に 入れて いません。仕事ごとに 書いて ください。
sheet-safety-over = <b>安全衛生（あんぜん えいせい）の 時間が、その 仕事の 時間より 多いです。</b>安全衛生は その 仕事の 中に 入ります。表（ひょう）を 直して、もう一度 送って ください。
sheet-no-plan = <b>この ファイルの 中に 計画が ありません。</b>必須・関連・周辺の 仕事が 一つの 列（れつ）か 行（ぎょう）に ある 表（ひょう）を さがしました。時間は その となりか 下に 書いて ください。
sheet-too-large = <b>ファイルが 大きすぎます。</b>計画の シートだけを 送って ください。
sheet-encrypted = <b>この ファイルは パスワードが いります。</b>パスワードを とって、もう一度 送って ください。
sheet-no-table = <b>読むことが できる 表（ひょう）では ありません。</b>xlsx・xls・ods・csv は 読むことが できます。時間を「1000/500/420」のように 書くことも できます。
sheet-broken = <b>ファイルを 読むことが できません。こわれて いると 思います。</b>開けて、xlsx で もう一度 作って、送って ください。
sheet-uncomputed = <b>この ファイルの 式（しき）は 計算（けいさん）して いません。</b>表計算（ひょう けいさん）の ソフトで 開けて、そこで 保存（ほぞん）して、もう一度 送って ください。
button-stage-three = 3号が ない 仕事
button-privacy = 残して いる もの
jobs-ask = <b>どの グループの 仕事ですか。</b>2021年3月は { $then }職種（しょくしゅ）{ $then_tasks }作業（さぎょう）でした。今は だいたい { $now }職種 { $now_tasks }作業です（2026年7月の リスト）。
jobs-in = <b>{ $field }</b>：どの 仕事ですか。
jobs-yes = <b>{ $name }</b>は リストに あります（グループ：{ $field }）。
jobs-several = <b>「{ $word }」は、この 中の どれですか。</b>
jobs-task = • { $name }{ $no3 ->
        [yes] { "" }
       *[no] { " " }— 3号は ありません
    }{ $since }
jobs-since = （{ $day }から）
jobs-stages = リストの 作業（さぎょう）は 2号（合わせて 3年）まで できます。「3号は ありません」と 書いて ない 作業は、3号も できます。でも、優良（ゆうりょう）＜＝とても よい＞な 会社（と 監理団体・かんりだんたい）だけです。今から 1号を 始める 人は、3号は できません。計画を 認定（にんてい）するか どうかは、OTITが 決めます。
jobs-unsure = ⚠ これは 2026年7月の リストだけで 答えて います。計画の 前に OTITに 聞いて ください。
jobs-special-care = 介護（かいご）には ほかの 決まりも あります：日本語、場所の 種類（しゅるい）、仕事を 教える 人、場所ごとの 人数（にんずう）。
jobs-special-construction = 建設（けんせつ）には ほかの 決まりも あります：許可（きょか）、CCUS、毎月 同じ 給料（きゅうりょう）、実習生 全部の 数。
jobs-special-fishery = 漁船漁業（ぎょせん ぎょぎょう）と 養殖業（ようしょくぎょう）の 人数（にんずう）は、別の 決まり（告示・こくじ）に あります。水産庁（すいさんちょう）か OTITに 聞いて ください。
jobs-several-line = • <b>{ $name }</b>（{ $field }）
jobs-note = { $note }
jobs-esd = 2027年4月から 始まる 育成就労（いくせい しゅうろう）では、名前だけで 見ると「{ $field }」です。同じでは ない ことも あります。計画の 前に 聞いて ください。
jobs-no-field = 名前だけで 見ると「{ $field }」です。{ $esd ->
        [yes] 特定技能（とくてい ぎのう）の 分野（ぶんや）です。2027年4月からは 育成就労（いくせい しゅうろう）の 分野でも あります。今も 人を 受け入れて いるか、聞いて ください。
       *[no] 特定技能（とくてい ぎのう）の 分野（ぶんや）です。でも、育成就労（いくせい しゅうろう）の 分野では ありません。
    }
jobs-script = <b>この 文字（もじ）では 仕事を さがすことが できません。</b>英語か 日本語で 書いて ください（例（れい）：<b>welding</b>、<b>溶接</b>）。
jobs-no = <b>「{ $word }」{ $work ->
        [none] { "" }
       *[other] （{ $work }）
    }は、リストに ないようです。</b>リストに ない 仕事は 1号（長くて 1年）だけです。すぐ 覚えることが できて、同じ ことを くり返す（くりかえす）だけの 仕事は だめです。計画の 前に OTITに 聞いて ください。
jobs-source = 仕事の リスト（2026年7月）
dates-when = { $kind ->
        [day] { $said }
       *[span] { $said }
    }
dates-taken = { $days }で 計算（けいさん）しました。ちがう 日なら、その 日を 書いて ください。
dates-no = <b>いいえ。その ときは、技能実習（ぎのう じっしゅう）を 新しく 始めることが できません。</b>
dates-which = <b>どの 日が 何の 日ですか。</b>{ $dates }と 読みました。「計画を 出すのは 2027年3月10日、始めるのは 2027年6月5日」のように 書いて ください。新しい 実習生が 始めるのは { $last_start }まで、計画を 出すのは { $last_application }までです。
dates-which-month = <b>{ $said }の 何月ですか。</b>新しい 技能実習（ぎのう じっしゅう）を 始めるのは { $last_start }まで（計画を 出すのは { $last_application }まで）です。その あとは 育成就労（いくせい しゅうろう）だけです。「2027年5月」のように 年と 月を 書いて ください。
dates-which-day = <b>{ $said }の 何日ですか。</b>新しい 実習生の 計画を 出すのは { $last_application }まで、始めるのは { $last_start }までです。
dates-late-start = { $what ->
        [filed] 計画を { $by }に 出しても 同じです。計画を 出すのは { $last_application }まで、始めるのは { $last_start }までです。あなたは { $start }に 始めると 書きました。
       *[certified] 計画の 認定（にんてい）が { $by }でも 同じです。始めるのは { $last_start }までです。あなたは { $start }に 始めると 書きました。
    }
dates-late-plan = <b>できません。新しい 技能実習（ぎのう じっしゅう）の 計画は { $by }には 出すことが できません。最後の 日は { $last_application }です。</b>始める 日（{ $start }）は 最後の 日 { $last_start }の 前です。でも、その 前に 出した 計画が いります。{ $begun ->
        [yes] その ときは 育成就労（いくせい しゅうろう）が 始まって います（計画は 別です）。
       *[no] 育成就労（いくせい しゅうろう）は 始まって います。でも、その ときに 日本に 来ることが できる 人は いないと 思います。
    }
dates-in-time = { $sure ->
        [open] <b>始める 日（{ $start }）は、計画を { $last_application }までに 出した ときだけ できます。</b>その ときは、認定（にんてい）（{ $by }）が あとでも いいです。計画は いつ 出しましたか。
       *[yes]
            <b>日だけ 見ると できます。{ $what ->
                [filed] 計画を 出す 日
               *[certified] 計画の 認定（にんてい）
            }：{ $by }、始める 日：{ $start }。</b>計画を 出す 最後の 日は { $last_application }、始める 最後の 日は { $last_start }です。始める 前に、計画の 認定（にんてい）が いります。
    }
dates-plan-alone = { $when ->
        [early] <b>間に 合います（{ $by }）。計画を 出す 最後の 日は { $last_application }です。</b>始めるのも { $last_start }までです。
        [late] <b>できません。新しい 技能実習（ぎのう じっしゅう）の 計画は { $by }には 出すことが できません。最後の 日は { $last_application }です。</b>今 いる 実習生の 次の 計画や、計画を 変えることは 続きます。
       *[open] <b>出した 日で 決まります。{ $by }に 認定（にんてい）される 計画は、{ $last_application }までに 出した ものだけです。</b>始めるのは { $last_start }までです。
    }
no2-begun = { $which ->
        [early] <b>日だけ 見ると できます。2号（{ $day }）は 最後の 日 { $last }までに 始まりました。だから { $begins }の あとも 3号（4年目と 5年目）が できます。</b>在留資格（ざいりゅう しかく）を 変える 許可（きょか）が 出た 日で 数えると 書いて ある 資料（しりょう）が あります。ほかの 条件（じょうけん）も いります。
        [coming] <b>日だけ 見ると、2号は { $day }に 始めることが できます。1号から 2号へは、{ $begins }の あとも できます。</b>3号（4年目と 5年目）は できません。2号が { $last }までに 始まって いないと だめだからです。
        [late] <b>3号（4年目と 5年目）は できません。2号（{ $day }）は 最後の 日 { $last }の あとです。</b>2号は、{ $begins }の あとでも 始めて、最後まで 続けることが できます。
       *[open] <b>2号が 始まった 日で 決まります。{ $last }までなら、{ $begins }の あとも 3号（4年目と 5年目）が できます。1日でも あとなら できません。</b>何年何月何日でしたか。在留資格（ざいりゅう しかく）を 変える 許可（きょか）が 出た 日で 数えると 書いて ある 資料（しりょう）が あります。
    }
no2-permitted = 在留資格（ざいりゅう しかく）を 変える 許可（きょか）が 出た 日で 数えると 書いて ある 資料（しりょう）が あります。
no2-before-end = 2号が 終わるのが { $end }なら、ふつう その 2年前に 始まって います。
no2-after-arrival = 日本（にほん）に 来たのが { $came }なら、2号は ふつう だいたい 1年 あとに 始まります。
esd-hours-head = { $fits ->
        [yes] <b>✅ 育成就労（いくせい しゅうろう）の 割合（わりあい）では、必須業務（ひっす ぎょうむ）は 足ります：{ $total }時間の 中の { $hours }時間（{ $share }以上（いじょう）いります）。</b>
       *[no] <b>❌ 育成就労（いくせい しゅうろう）の 割合（わりあい）では、必須業務（ひっす ぎょうむ）が 足りません：{ $total }時間の 中の { $hours }時間（{ $share }以上（いじょう）いります）。</b>
    }育成就労は { $begins }に 始まります。
esd-hours-open = 技能実習の 割合（わりあい）（必須・関連・周辺）は 別の 決まりです。育成就労（いくせい しゅうろう）には 使いません。最初の 数字を 必須業務（ひっす ぎょうむ）に しました。
arrival-titp = { $month }に 始める：技能実習（ぎのう じっしゅう）で できます{ $begun ->
        [yes] （計画を { $last_application }までに 出した とき）。育成就労（いくせい しゅうろう）も 始まって います。でも、この 月に 日本に 来ることが できる 人は いないと 思います。
       *[no] 。育成就労（いくせい しゅうろう）は まだ 始まって いません。
    }
arrival-esd = { $month }に 始める：育成就労（いくせい しゅうろう）だけです。その ときは、技能実習（ぎのう じっしゅう）を 新しく 始めることが できません。
arrival-both = { $month }に 始める：技能実習（ぎのう じっしゅう）で まだ できます（計画を { $last_application }までに 出した とき）。育成就労（いくせい しゅうろう）も 始まって います。
arrival-neither = { $month }に 始める：どちらの 制度（せいど）でも できません。
arrival-day = { $left ->
        [0] 今日
       *[other] { $day }
    } · { $what }{ $left ->
        [0] { "" }
        [one]
            { $past ->
                [yes] （きのう）
               *[no] （明日）
            }
       *[other]
            { $past ->
                [yes] （{ $left }日前）
               *[no] （あと { $left }日）
            }
    }
timeline-file-by = 計画を 出す だいたいの 日（始める 4か月前）
timeline-request-by = 1号の 計画を「この ころまでに 出して ください」と OTITが 言って いる 日（法律（ほうりつ）の 決まりでは ありません）
timeline-last-application = 新しい 実習生の 計画を 出すことが できる 最後の 日
timeline-last-start = 技能実習（ぎのう じっしゅう）を 新しく 始めることが できる 最後の 日
timeline-esd-arrival = 育成就労（いくせい しゅうろう）で 日本に 来ることが できる、いちばん 早い ころ
timeline-intake = 始める
timeline-no1-ends = 1号が 終わる
timeline-no2-ends = 2号が 終わる
