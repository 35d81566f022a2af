# ボットが話す文（FAQの答えを除く）。<b>と<i>はTelegramのタグ。引数は自動で無害化される。

## Telegramに表示されるもの

bot-description = 外国人技能実習制度についての質問に、すぐお答えします。何人まで受け入れられるか、計画の時間は合っているか、対象の職種か、実習生の相談先はどこか。OTIT・入管庁・JITCOが運営するものではありません。
bot-short-description = 技能実習制度の人数枠・計画の時間・職種・相談先。
command-start = はじめる
command-help = できること
command-quota = 受け入れ人数　例：/quota 45
command-hours = 計画の時間　例：/hours 1000 500 420
command-eligible = 受け入れの条件と期間
command-jobs = 職種をさがす　例：/jobs 溶接
command-topics = 項目一覧
command-language = 日本語 / English
command-privacy = 保存しているもの
command-erase = 保存したものを消す
command-cancel = 入力をやめる

## メニュー

command-unknown = そのコマンドはありません。

start-hello = <b>技能実習制度について質問してください。</b>ふだんの言葉で書くか、下のボタンを押してください。
start-examples = 例：「45人の会社です」「1000/500/420時間」「溶接」「パスポートを取られた」
start-not-official = お答えするのは、きまりとその出典です。実際に決めるのは、答えに書いてある機関です。OTIT・入管庁・JITCOが運営するものではありません。
start-unfinished = 途中で止まっている確認があります：<b>{ $name }</b>（{ $step }問目）。
help-what = <b>できること</b>
help-list =
    • 約{ $topics }項目の質問に、ふだんの言葉でお答えします
    • /quota 45 — 何人まで受け入れられるか
    • /hours 1000 500 420 — 計画の時間の確認
    • /eligible — 受け入れの条件と期間
    • /excellent — 優良かどうか、点数
    • /when 2027年7月 — どちらの制度か、いつまでに何をするか
    • /intake — 5年間の受入れ計画：毎年何人か、いつ誰がいるか
    • /template — 記入用の計画表（xlsx・xls・ods・csv の計画も送れます）
    • /jobs 溶接 — 対象の職種か
    • 「45人と51人を比較」— 並べて比べる。/link — 結果へのリンクとQRコード
    • /topics — 項目一覧
    • /language・/settings・/export・/privacy・/erase・/cancel
language-ask = <b>どの言葉にしますか。</b>どれを選んでも、質問はこの中のどの言葉でもできます。
language-set = これから日本語でお答えします。
privacy-more =
    • /erase ですぐに消せます。
    • 180日使わないチャットは消します。
    • 同じメッセージに二度答えないように、メッセージの番号、チャットの番号、時刻を7日間残します（文は残しません）。
    • どの回答が何回出て、👍👎がいくつ付いたかを、日と言葉ごとに数えます（だれに出したかは記録しません）。
    • Telegram自身もこのチャットを保存しています。それにはTelegramのきまりが適用されます。
privacy-no-text = 名前やメッセージの文は保存しません。
privacy-learns = <b>はっきり答えられなかった文は、改善のために、よく使われる言葉だけを残します。</b>ほかの言葉（名前もほとんど）は「…」に、数字は「0」にします。一緒に残すのは日付、言語、近い項目だけで、だれが何時に書いたかは残らないので、/erase でも探せません。30日後に消します。
privacy-operator = このボットの運営者：{ $operator }
erase-done = { $day } { $clock }（日本時間）に<b>消しました</b>：{ $language ->
        [0] 言葉の設定（なし）
       *[other] 言葉の設定
    }と答え{ $answers }件。このチャットについては何も残っていません。Telegramの中の記録は、アプリで消せます。
thumb-up = ありがとうございます。
thumb-down = ありがとうございます。別の言い方で聞くか、/topics を見てください。
digest-head = <b>{ $first }から{ $last }まで：質問{ $questions }件。</b>答えられなかったもの{ $unanswered }％、はっきりしなかったもの{ $offered }％。
digest-most = <b>多かった回答：</b>{ $what }
digest-down = <b>👎が多い回答：</b>{ $what }
digest-stale = <b>期限を過ぎた情報（確認してください）：</b>{ $what }
digest-more = くわしくは、ボットが動いているサーバーで tis-bot stats、tis-bot unanswered、tis-bot check を実行してください。
topics-ask = <b>どの分類ですか。</b>
topics-in = <b>{ $group }</b>
group-system = 制度のしくみ
group-company = 会社の方へ
group-occupations = 職種・作業
group-work-scope = 業務の範囲と時間
group-trainee = 実習生の方へ
group-bot = このボット
unreadable = 読めるのは文字だけです。質問を短く書いて送ってください。
button-old = このボタンは古いものです。メニューはこちらです。
apology = すみません。こちらで問題が起きました。あなたの入力は消えていません。もう一度お試しください。また同じことが起きたら、運営者にこの番号を伝えてください：{ $reference }
too-fast = 一度にたくさん届きました。お返事できるのは1秒に1回ほどです。先に届いた分にはお答えします。残りは30秒ほどしてから、もう一度お送りください。

## 答え

answer-as-of = <i>{ $day }現在</i>
answer-not-yet = <i>{ $tongue ->
        [easy] この内容はまだやさしい日本語だけです。
        [ja] この内容はまだ普通の日本語だけです。
       *[en] この内容はまだ英語だけです。
    }</i>
answer-not-yet-change = <i>変更：/settings</i>
answer-no-link = { $name }（リンクなし）
answer-front-page = （トップページ）
choices-ask = <b>どれについてですか。</b>
choices-likely = どれについてのご質問か、はっきりしません。おそらくこれです：
choices-or = または、こちらですか。
choices-other = 別の言い方でも質問できます。
none-say = <b>すみません、わかりませんでした。</b>別の言い方で書くか、項目一覧から選んでください。
none-ask = 人に相談したいときは：制度のことはOTIT（otit.go.jp）、在留のことは外国人在留総合インフォメーションセンター { $phone } へ。
cancelled = やめました。入力した答えは消しました。
nothing-to-cancel = 途中の確認はありません。

## ボタン

button-quota = 何人まで受け入れられる？
button-hours = 計画の時間を確認
button-eligible = 受け入れの条件と期間
button-jobs = 対象の職種ですか？
button-topics = 項目一覧
button-help = 助けてほしい
button-language = 🌐 言葉
button-back = ‹ もどる
button-stop = やめる
button-unknown = わからない
button-change = 答えを直す
button-again = はじめから
button-result = 結果を見る
button-continue = 続ける
button-can = できること
button-erase = 全部消す
button-erase-yes = はい、消す
button-erase-no = いいえ、残す
button-excellent = 優良の場合
button-ordinary = 優良でない場合
button-care = 介護
button-construction = 建設
button-general = ほかの分野
button-who-counts = 常勤の職員とは？
button-staff = 常勤{ $staff }人
button-all-staff = { $total }人が全員常勤
button-here = もう実習生がいる
button-safety = 安全衛生の時間を入れる
button-change-number = 数字を直す
button-related = 関連業務とは？
button-fields = 分野一覧

## 確認の会話

flow-quota = 何人まで受け入れられるか
flow-hours = 計画の時間の確認
flow-step = <i>{ $step } / { $steps } 問目</i>
flow-back-to = — 確認の続きです：
flow-resumed = { $day }の続きです。
flow-way-out = 「わからない」「もどる」「やめる」も選べます。これまでの答えは消えません。
flow-summary = <b>今の答えです。</b>直したいものを押してください。ほかの答えは残ります。
flow-answered = { $question }：{ $answer }
flow-heard = <i>次のように理解しました：{ $said }</i>
flow-noted = <i>次のことを控えました：{ $known }</i>
quota-kept = <i>次の条件で計算しました：{ $known }</i>
also-construction = 建設業の会社ですか。その場合は「建設」を押してください。上限が違います。
also-work = 「{ $word }」については、下のボタンで一覧にあるかどうかを見られます。
flow-contradiction = <b>二つの答えが合いません。</b>安全衛生の時間はそれぞれの業務の時間の一部なので、それより多くなりません。下のボタンで直してください。
option-yes = はい
option-no = いいえ
words-yes = はい, うん, ええ, そうです, そう, います, いる, ある, あります, 優良です, yes, hai
words-no = いいえ, いえ, ちがう, 違います, いません, いない, ない, ありません, no, iie
words-unknown = わからない, 分からない, わかりません, 分かりません, 不明, 未定, 知らない, 知りません, とばす, スキップ, ?, ？
help-full-time-employees = だれを数える？
help-quota-care = だれを数える？
help-excellent-company = 優良とは？
help-acceptance-types = 方式の違いは？
help-replaced-by-esd = 2027年に何が変わる？
help-required-work = 必須業務とは？
help-related-work = 関連業務とは？
help-peripheral-work = 周辺業務とは？
help-safety-work = 安全衛生業務とは？

quota-type = <b>どの方式で受け入れますか。</b>多くの会社は団体監理型（監理団体を通す）です。
quota-type-hint = ボタンを押すか、数字を書いてください。団体監理型は<b>1</b>、企業単独型は<b>2</b>か<b>3</b>です。
quota-type-name = 受け入れ方式
quota-type-supervised = 団体監理型
quota-type-enterprise = 企業単独型
quota-type-enterprise_recognised = 企業単独型（大臣が認めた会社）
quota-sector = <b>どの分野の仕事ですか。</b>
quota-sector-hint = 分野を選ぶか、<b>介護</b>・<b>建設</b>・<b>農業</b>・<b>その他</b>のように書いてください。
quota-sector-name = 分野
quota-sector-general = その他
quota-sector-care = 介護
quota-sector-construction = 建設
quota-sector-agriculture = 農業
quota-sector-fishery = 漁船漁業
quota-sector-aquaculture = 養殖業
quota-staff = <b>会社の常勤の職員は何人ですか。</b>日本の全部の事業所を合わせた人数です。実習生は数えません。
quota-staff-hint = <b>45</b>のように数字で書いてください。フルタイムで働く人の数です。実習生は数えません。
quota-staff-name = 常勤の職員
quota-care_staff = <b>この事業所の常勤介護職員は何人ですか。</b>主な仕事が介護の人だけを数えます。事務の人や実習生は数えません。
quota-care_staff-hint = <b>25</b>のように数字で書いてください。この事業所で、主な仕事が介護の常勤職員の数です。
quota-care_staff-name = 常勤介護職員
quota-excellent = <b>優良な実習実施者ですか。</b>団体監理型では、監理団体も一般監理事業の許可が必要です。
quota-excellent-hint = <b>はい</b>か<b>いいえ</b>で答えてください。「優良です」と言われたことがなければ「いいえ」です。
quota-excellent-name = 優良
quota-here = <b>今、実習生がいますか。</b>
quota-here-hint = <b>はい</b>か<b>いいえ</b>で答えてください。
quota-here-name = 今いる実習生
quota-no1 = <b>第1号（1年目）は何人いますか。</b>
quota-no1-hint = <b>3</b>のように数字で書いてください。いなければ<b>0</b>です。
quota-no1-name = 第1号
quota-no2 = <b>第2号（2・3年目）は何人いますか。</b>
quota-no2-hint = <b>3</b>のように数字で書いてください。いなければ<b>0</b>です。
quota-no2-name = 第2号
quota-no3 = <b>第3号（4・5年目）は何人いますか。</b>
quota-no3-hint = <b>3</b>のように数字で書いてください。いなければ<b>0</b>です。
quota-no3-name = 第3号
quota-arrival = <b>次の実習生の実習は、いつから始めますか。</b><b>2027年5月</b>のように書いてください。
quota-arrival-hint = <b>2027年5月</b>のように、年と月で書いてください。
quota-arrival-name = 始める月

hours-required = <b>計画の必須業務は何時間ですか。</b>必須/関連/周辺を一度に<b>1000/500/420</b>のように書くこともできます。講習の時間は入れません。
hours-required-hint = <b>1000</b>のように時間を数字で書くか、三つまとめて<b>1000/500/420</b>のように書いてください。
hours-required-name = 必須業務
hours-related = <b>関連業務は何時間ですか。</b>
hours-related-hint = <b>500</b>のように数字で書いてください。なければ<b>0</b>です。
hours-related-name = 関連業務
hours-peripheral = <b>周辺業務は何時間ですか。</b>
hours-peripheral-hint = <b>420</b>のように数字で書いてください。なければ<b>0</b>です。
hours-peripheral-name = 周辺業務
hours-safety = <b>安全衛生業務の時間はわかりますか。</b>必須・関連・周辺のそれぞれの中で、10分の1以上が必要です。
hours-safety-hint = <b>はい</b>か<b>いいえ</b>で答えてください。「いいえ」なら三つの割合だけ確認します。
hours-safety-name = 安全衛生業務
hours-safety_required = <b>必須業務の中の安全衛生業務は何時間ですか。</b>三つまとめて<b>100/50/42</b>のように書くこともできます。
hours-safety_required-hint = <b>100</b>のように数字で書くか、三つまとめて<b>100/50/42</b>のように書いてください。
hours-safety_required-name = 必須の中の安全衛生
hours-safety_related = <b>関連業務の中では何時間ですか。</b>
hours-safety_related-hint = <b>50</b>のように数字で書いてください。なければ<b>0</b>です。
hours-safety_related-name = 関連の中の安全衛生
hours-safety_peripheral = <b>周辺業務の中では何時間ですか。</b>
hours-safety_peripheral-hint = <b>42</b>のように数字で書いてください。なければ<b>0</b>です。
hours-safety_peripheral-name = 周辺の中の安全衛生

## 結果

list-and = 、
verdict-yes = はい。
verdict-over-guideline = 法令には合っていますが、制度説明の目安を超えています。
verdict-no = いいえ。
verdict-more-facts = もう少し情報が必要です。
verdict-not-in-force = その日に適用されるきまりはありません。
verdict-ask-office = ここでは人数をお答えできません。OTITなどに確認してください。

quota-head-some = <b>1年目は{ $no1 }人まで</b>受け入れられます（第1号・{ $care ->
        [yes] この事業所の常勤介護職員
       *[no] 常勤
    }{ $staff }人・{ $type ->
        [supervised] 団体監理型
       *[enterprise] 企業単独型
    }{ $excellent ->
        [yes] ・優良
       *[no] { "" }
    }）。
quota-head-none = <b>受け入れられません。</b>{ $care ->
        [yes] 常勤介護職員
       *[no] 常勤
    }{ $staff }人では、第1号の人数は{ $no1 }人です（{ $type ->
        [supervised] 団体監理型
       *[enterprise] 企業単独型
    }{ $excellent ->
        [yes] ・優良
       *[no] { "" }
    }）。
quota-head-over = <b>今の実習生は上限を超えています。</b>{ $care ->
        [yes] 常勤介護職員
       *[no] 常勤
    }{ $staff }人では、第1号は{ $no1 }人までです（{ $type ->
        [supervised] 団体監理型
       *[enterprise] 企業単独型
    }{ $excellent ->
        [yes] ・優良
       *[no] { "" }
    }）。
quota-head-closed = <b>この制度では、新しい実習はもう始められません。</b>{ $care ->
        [yes] 常勤介護職員
       *[no] 常勤
    }{ $staff }人の第1号の上限は{ $no1 }人でした（{ $type ->
        [supervised] 団体監理型
       *[enterprise] 企業単独型
    }{ $excellent ->
        [yes] ・優良
       *[no] { "" }
    }）。
quota-limit = { $what ->
        [no1] 第1号・1年目：
        [no2] 第2号・2〜3年目：
        [no3] 第3号・4〜5年目：
       *[total] 全部の段階を合わせて：
    }<b>{ $most }人</b>{ $sure ->
        [yes] { "" }
       *[no] （公表された数ではなく、計算した数）
    }{ $what ->
        [no3] （第2号が{ $until }までに始まった人だけ）
       *[other] { "" }
    }
quota-more-none = <b>今は、あと0人です。</b>1年目（第1号）の枠はいっぱいです。
quota-more = <b>1年目（第1号）は、今あと{ $more }人</b>受け入れられます。
quota-more-range = <b>1年目（第1号）は、今あと{ $least }〜{ $most }人</b>です。今いる{ $here }人が何年目かで変わります。
quota-more-ways = { $some ->
        [yes] ほかの{ $rest }人が
       *[no] { $rest }人全員が
    }1年目（第1号）なら、{ $over1 ->
        [0] あと<b>{ $year1 }人</b>
       *[other] <b>上限を{ $over1 }人超えています</b>
    }。2〜3年目（第2号）なら、{ $over2 ->
        [0] あと<b>{ $year2 }人</b>
       *[other] <b>上限を{ $over2 }人超えています</b>
    }。「もう実習生がいる」から、何年目かを教えてください。
quota-wish = { $verdict ->
        [yes] <b>はい、人数の上では1年目（第1号）に{ $wanted }人受け入れられます。</b>
        [no] <b>いいえ、1年に{ $wanted }人は受け入れられません。</b>
        [excellent] <b>優良な会社（と監理団体）でなければ、1年に{ $wanted }人は受け入れられません。</b>
       *[open] <b>{ $wanted }人受け入れられるかは、今いる実習生が何年目かで決まります。</b>
    }
quota-over-all = <b>実習生が上限を超えています。今{ $here }人、上限は全部の段階を合わせて{ $most }人です。</b>
quota-took = <i>このように読みました：{ $care ->
        [yes] 常勤の介護職員
       *[no] 常勤
    }{ $staff }人{ $total ->
        [0] { "" }
       *[other] （{ $total }人 − 実習生{ $before }人。実習生は常勤に数えません）
    }、今いる実習生{ $here }人{ $gone ->
        [0] { "" }
       *[other] （{ $before }人 − もういない{ $gone }人）
    }{ $stages ->
        [yes] （第1号{ $no1 }人、第2号{ $no2 }人、第3号{ $no3 }人）
        [some] （うち第1号{ $no1 }人、第2号{ $no2 }人、第3号{ $no3 }人。ほかの人の年次は未確認）
       *[no] { "" }
    }{ $wanted ->
        [0] { "" }
       *[other] 、これから{ $wanted }人
    }。</i>
quota-together = 合わせて：{ $total }人
quota-rough = ⚠ おおよその人数とのことですが、常勤{ $staff }人なら、1年目は<b>{ $no1 }人</b>になります。正確に数えてください。
quota-why = 理由：{ $steps }。
quota-licence = ⚠ 監理団体も一般監理事業の許可を持っている場合だけの人数です。特定監理事業の許可なら、1年目は{ $no1 }人です。
quota-left-out = 常勤に数えなかった人数：{ $left }。勤務時間の足りないパート、季節労働者、海外の事業所の人は数えません。派遣会社から来た人も数えないとされています。社長と一人親方は、数える前にOTITに聞いてください。
quota-specified = ⚠ 監理団体の許可が特定監理事業なので、優良でない会社と同じ人数で、第3号もありません。多い方の人数には、監理団体の一般監理事業の許可も必要です。
quota-if-excellent = <i>優良</i>な会社（と監理団体）なら：{ $no1 }人 / { $no2 }人 / { $no3 }人（第1号 / 第2号 / 第3号。第3号は、第2号が{ $until }までに始まった人だけ）。
quota-if-excellent-care = <i>優良</i>な会社と監理団体なら：1年目{ $no1 }人、全部で{ $total }人まで。

quota-until = ⚠ 新しい実習を始められるのは{ $last_start }までです。{ $filing ->
        [still] 計画の申請は{ $last_application }までです。
       *[over] 新しい計画の申請は{ $last_application }で終わりました。
    }
quota-room-head = 今いる実習生のほかに、<b>あと何人か</b>：
quota-room = { $what ->
        [no1] 第1号：
        [no2] 第2号：
       *[no3] 第3号：
    }あと<b>{ $more }人</b>{ $binding ->
        [total] （全員を合わせた上限のため）
        [last_start] （新しい開始は終わりました）
       *[other] { "" }
    }
hours-move = { $source ->
        [related] 関連業務
       *[peripheral] 周辺業務
    }から必須業務{ $either ->
        [yes] か関連業務
       *[no] { "" }
    }に{ $hours }時間移す
hours-move-lawful = 法令に合わせるには：{ $moves }（{ $after }）。
hours-move-both = 制度説明の割合にも合わせるには：{ $moves }（{ $after }）。

step-band = { $first ->
        [0] 常勤{ $last }人以下
        [1] 常勤{ $last }人以下
       *[other] 常勤{ $first }〜{ $last }人
    }（今回{ $staff }人）→ 基本の人数{ $basic }人
step-band-open = 常勤{ $first }人以上 → { $staff }人の{ $share } = { $basic }
step-share = 企業単独型 → { $staff }人の{ $share } = { $basic }
step-care = { $first ->
        [one] 常勤介護職員{ $last }人以下
       *[other] 常勤介護職員{ $first }〜{ $last }人
    }（今回{ $staff }人）→ 基本の人数{ $basic }人
step-care-open = 常勤介護職員{ $first }人以上 → { $staff }人の{ $share } = { $basic }
step-times = { $what ->
        [no1] 第1号
        [no2] 第2号
        [no3] 第3号
       *[total] 全部
    }はその{ $times }倍 = { $number }
step-ceiling = 常勤{ $staff }人なので、{ $what ->
        [no1] 第1号
        [no2] 第2号
        [no3] 第3号
       *[total] 全部
    }は{ $most }人が上限です。
step-rounded-down = { $what ->
        [no1] 第1号
        [no2] 第2号
        [no3] 第3号
       *[total] 全部
    }は{ $number }を超えられないので{ $most }人です。
step-rounded-early = ⚠ { $what ->
        [no1] 第1号
        [no2] 第2号
        [no3] 第3号
       *[total] 全部
    }：端数をいつ切り捨てるかは、法令に書いてありません。先に切り捨てると{ $safe }人、最後に切り捨てると{ $most }人です。{ $safe }人で計画してください。
step-page-care = 制度説明の「常勤{ $below }人未満は年に{ $share }まで」も、{ $staff }人なら端数を切り上げて同じ{ $number }人です。
step-construction-total = 建設では、実習生全員の数は常勤の職員{ $staff }人を超えられません：{ $most }人まで。

quota-filed = <b>{ $last_application }までに計画を申請した場合だけです。</b>
hours-head-yes = ✅ <b>計画は基準に合っています</b>（施行規則でも制度説明でも）。
hours-head-over-guideline = ⚠ <b>法令には合っていますが、制度説明の目安を超えています。</b>
hours-head-shares-right = ✅ <b>三つの割合は基準に合っています</b>（施行規則でも制度説明でも）。計画が正しいかどうかは、安全衛生の時間も確認してから決まります。
hours-head-shares-lawful = ⚠ <b>三つの割合は法令に合いますが、制度説明の目安を超えます。</b>安全衛生の時間は、まだ確認していません。
hours-head-no = ❌ <b>計画は基準に合っていません。</b>
hours-head-more-facts = <b>三つの時間が全部必要です。</b>
hours-head-not-in-force = <b>その日に適用される時間のきまりはありません。</b>
hours-share = { $sign } { $what ->
        [required] 必須業務
        [related] 関連業務
       *[peripheral] 周辺業務
    } { $hours }時間 · { $part }（{ $what ->
        [required] { $law }以上
        [related] { $law }以下、制度説明は{ $page }未満
       *[peripheral] { $law }以下、制度説明は{ $page }以下
    }）
hours-shares = <b>業務時間の割合として読みました：必須{ $required }、関連{ $related }、周辺{ $peripheral }。</b>{ $verdict ->
        [yes] ✅ この割合は施行規則にも制度説明にも合っています。計画が正しいかどうかは、安全衛生の時間も確認してから決まります。
        [page] ⚠ この割合は法令に合いますが、制度説明の目安を外れます。
        [sum] 合わせて100%にならないので、判定できません。
       *[no] ❌ この割合は施行規則に合っていません。
    }必須は{ $required_law }以上、関連は{ $related_law }以下、周辺は{ $peripheral_law }以下です。安全衛生業務も含めて確認するには、時間をください。例：<b>1000/500/420</b>
hours-safety-open = まだ確認していません：安全衛生業務（それぞれの10分の1以上：{ $required } / { $related } / { $peripheral }時間）。
hours-safety-alone = 安全衛生の{ $said }時間は使っていません。安全衛生は業務の種類ごとに10分の1以上必要です。「安全 必須/関連/周辺」の順に書いてください。

number-negative = <b>{ $number } は0より小さい数です。</b>0以上の整数をください。例：常勤の人数は<b>45</b>、計画の時間は<b>1000/500/420</b>。
number-not-whole = <b>{ $number } では計算できません。</b>整数をください。例：常勤の人数は<b>45</b>、計画の時間は<b>1000/500/420</b>。
number-trainees = <b>実習生は「{ $number }」のうちどちらですか。</b>人数を一つと、常勤の職員数を書いてください。例：<b>常勤45人、実習生4人</b>
number-which = <b>{ $count ->
        [2] どちらですか。
       *[other] どれですか。
    }</b>{ $numbers } ― 人数枠は常勤の正確な人数で決まります。同じ会社の事業所は合わせて数えます（介護は事業所ごと）。
number-staff = { $given ->
        [yes] 「{ $said }」からは常勤の人数が分かりませんでした。
       *[no] { "" }
    }<b>会社の常勤の職員は何人ですか。</b>数字だけでかまいません。例：<b>45</b>（実習生は数えません）
number-no-day = <b>{ $said } という日はありません。</b>年と月をください。例：<b>2027年5月</b>
number-past = <b>{ $month }はもう過ぎています。</b>これからの月をください。例：<b>{ $example }</b>
answer-titp-only = 育成就労については分かりません。技能実習では：
lead-titp = 技能実習では：
steer-earliest = ふつうの準備期間だと、いちばん早い開始は<b>{ $month }</b>です。
hours-many = 「{ $said }」には数字が四つ以上あります。三つの業務の時間をください。
hours-none = 「{ $said }」には時間がありませんでした。
number-zero = <b>この計画には、まだ時間がありません。</b>必須・関連・周辺の時間をください。例：<b>1000/500/420</b>
number-not-hours = <b>「{ $number }」は時間ではないので、判定できません。</b>必須・関連・周辺の時間をください。例：<b>1000/500/420</b>
change-nothing = <b>まだ変えるものがありません。</b>先に数字をください。例：「45人」、計画の時間なら「1000/500/420」
change-which = <b>どの数字を{ $number }に変えますか。</b>
steer-nothing-back = 戻るところがありません。メニューです。
steer-thanks = どういたしまして。また何かあれば聞いてください。
steer-hello = こんにちは。自分の言葉で聞いてください。下のボタンも使えます。
steer-other = 取り違えたようです。別の言い方で質問するか、下のボタンを押してください。
steer-word = 何のことか分かりませんでした。自分の言葉で聞いてください。下のボタンも使えます。
esd-quota-head = <b>育成就労：全部で約{ $ordinary }人</b>（常勤{ $staff }人、3年間の合計）。優良な受入れ機関なら約{ $excellent }人、大都市圏の外で監理支援機関も優良なら約{ $region }人です。
esd-quota-ordinary = <b>育成就労：全部で約{ $ordinary }人</b>（常勤{ $staff }人、3年間の合計）。
esd-quota-none = <b>育成就労：この場合の人数は、まだ公表されていません。</b>3年間を合わせて数えます。出入国在留管理庁に聞いてください。
esd-quota-open = ⚠ 今の人数枠から計算した目安です。育成就労の表そのものは確認できていません。育成就労は{ $begins }に始まります。技能実習の人数枠ではありません。
hours-bound-head = { $what ->
        [required] <b>必須業務は{ $law }時間以上</b>必要です（全体{ $total }時間）。
        [related] <b>関連業務は{ $law }時間まで</b>です（全体{ $total }時間）。制度説明では{ $page }時間まで。
       *[peripheral] <b>周辺業務は{ $law }時間まで</b>です（全体{ $total }時間）。制度説明では{ $page }時間まで。
    }
hours-bound = { $what ->
        [required] 必須：{ $law }時間以上
        [related] 関連：{ $law }時間まで（制度説明：{ $page }時間）
       *[peripheral] 周辺：{ $law }時間まで（制度説明：{ $page }時間）
    }
hours-part-head = { $verdict ->
        [yes] ✅ <b>{ $hours }時間は基準に合っています</b>
        [page] ⚠ <b>{ $hours }時間は法令には合いますが、制度説明の{ $page }時間を超えます</b>
       *[no] ❌ <b>{ $hours }時間は、{ $what ->
            [required] { $apart }時間足りません
           *[other] { $apart }時間多すぎます
        }</b>
    }：全体{ $total }時間のうち、{ $what ->
        [required] 必須業務は{ $law }時間以上必要です
        [related] 関連業務は{ $law }時間までです
       *[peripheral] 周辺業務は{ $law }時間までです
    }。ほかの業務と安全衛生の時間は、まだ確認していません。

## 計画の表

sheet-read = <i>{ $page ->
        [none] { "" }
       *[other] 「{ $page }」から
    }読み取りました：必須{ $required_hours }時間（{ $required }）、関連{ $related_hours }時間（{ $related }）、周辺{ $peripheral_hours }時間（{ $peripheral }）。</i>
sheet-ask = <b>この点がはっきりするまで、計画の判定はしません。</b>表を直してもう一度送るか、3つの数字（必須/関連/周辺）を送ってください。
template-how = <b>空の計画表です。</b>各月の時間を入れて送り返してください。確認して、直すところに印を付けます。必須・関連・周辺の業務が書かれていれば、ほかの形の表でも読めます。
command-template = 記入して送り返す空の計画表
sheet-use = { $hours } のまま確認する
sheet-doubt-months = { $at }：合計が各月の和と合いません。
sheet-doubt-columns = { $at }：数字がいくつか並んでいます。時間の列の見出しを「合計時間」にしてください。
sheet-doubt-parts = { $at }：時間が下の行の和と合いません。下の行は内訳ですか、それとも別の時間ですか。
sheet-doubt-total = { $at }：合計が必須・関連・周辺の和と合いません。
sheet-doubt-several = 内容の違う計画がいくつかあります：{ $at }。1つずつ送ってください。
sheet-doubt-part-hours = { $at }：時間が整数ではありません。計画と同じように端数を処理してください。
sheet-doubt-below-zero = { $at }：時間がマイナスです。
sheet-doubt-uncomputed = { $at }：計算されていない数式です。表計算ソフトで開き、保存してから、もう一度送ってください。
sheet-doubt-unread = { $at }：時間が読み取れません。1000のように数字だけで書いてください。
sheet-doubt-loose-safety = { $at }：どの業務の安全衛生業務かわからないため、計算に入れていません。業務ごとに書いてください。
sheet-safety-over = <b>安全衛生業務の時間が、その業務の時間より多くなっています。</b>安全衛生業務はその業務の一部です。表を直してもう一度送ってください。
sheet-no-plan = <b>このファイルに計画が見つかりません。</b>必須・関連・周辺の業務が1つの列か行に並び、その横か下に時間がある表を探しています。
sheet-too-large = <b>ファイルが大きすぎます。</b>計画のシートだけを送ってください。
sheet-encrypted = <b>パスワードのかかったファイルです。</b>パスワードを外して保存し、もう一度送ってください。
sheet-no-table = <b>読める表ではありません。</b>xlsx・xls・ods・csv を読めます。時間は「1000/500/420」と入力することもできます。
sheet-broken = <b>ファイルを読めません。壊れているかもしれません。</b>開いて xlsx で保存し直し、もう一度送ってください。
sheet-uncomputed = <b>このファイルの数式は計算されていません。</b>表計算ソフトで開き、保存してから、もう一度送ってください。

## 職種

button-stage-three = 第3号に進めない職種
button-privacy = 保存しているもの
jobs-ask = <b>どの分野ですか。</b>2021年3月は{ $then }職種{ $then_tasks }作業、今は約{ $now }職種{ $now_tasks }作業です（2026年7月の一覧による）。
jobs-in = <b>{ $field }</b>：どの職種ですか。
jobs-yes = <b>{ $name }</b>は一覧にあります（分野：{ $field }）。
jobs-several = <b>「{ $word }」は、この中のどれですか。</b>
jobs-task = • { $name }{ $no3 ->
        [yes] { "" }
       *[no] { " " }— 第3号なし
    }{ $since }
jobs-since = （{ $day }から）
jobs-stages = 一覧にある作業は第2号（合わせて3年）まで進めます。「第3号なし」と書いていない作業は第3号にも進めますが、優良な会社（と監理団体）だけです。今から第1号を始める人は、第3号には進めません。計画を認めるかどうかは、OTITが決めます。
jobs-unsure = ⚠ これは2026年7月の一覧だけをもとにしています。計画の前にOTITに確認してください。
jobs-special-care = 介護には別のきまりがあります：日本語、施設の種類、指導員、事業所ごとの人数。
jobs-special-construction = 建設には別のきまりがあります：許可、CCUS、安定した賃金、実習生全員の上限。
jobs-special-fishery = 漁船漁業と養殖業の人数は告示で決まっています。水産庁かOTITに聞いてください。
jobs-several-line = • <b>{ $name }</b>（{ $field }）
jobs-note = { $note }
jobs-esd = 2027年4月からの育成就労では、名前だけで見ると「{ $field }」分野です。職種と分野は一対一ではないので、計画の前に確認してください。
jobs-no-field = 名前だけで見ると「{ $field }」にあたります。{ $esd ->
        [yes] 特定技能の分野で、2027年4月からは育成就労の分野でもあります。今も受け入れている分野か、確認してください。
       *[no] 特定技能の分野ですが、育成就労の分野ではありません。
    }
jobs-script = <b>この文字では仕事を調べられません。</b>英語か日本語で入力してください（例：<b>welding</b>、<b>溶接</b>）。
jobs-no = <b>「{ $word }」{ $work ->
        [none] { "" }
       *[other] （{ $work }）
    }は、調べた範囲では一覧にありません。</b>その場合は第1号（長くて1年）だけです。すぐに覚えられて、同じことをくり返すだけの仕事は認められません。計画の前にOTITに確認してください。
jobs-source = 職種・作業の一覧（2026年7月）

## いつから始めるか

dates-when = { $kind ->
        [day] { $said }
       *[span] { $said }
    }
dates-taken = { $days }として計算しました。別の日でしたら、その日を教えてください。
dates-no = <b>いいえ、その時期に技能実習を新しく始めることはできません。</b>
dates-which = <b>どの日が何の日ですか。</b>{ $dates }と読みました。「計画の申請は2027年3月10日、開始は2027年6月5日」のように書いてください。新しい実習生の開始は{ $last_start }まで、計画の申請は{ $last_application }までです。
dates-which-month = <b>{ $said }の何月ですか。</b>新しい技能実習の開始は{ $last_start }まで（計画の申請は{ $last_application }まで）です。その後は育成就労だけです。「2027年5月」のように年と月をください。
dates-which-day = <b>{ $said }のどの日ですか。</b>新しい実習生の計画の申請は{ $last_application }まで、開始は{ $last_start }までです。
dates-late-start = { $what ->
        [filed] 計画の申請が{ $by }でも変わりません。申請は{ $last_application }まで、開始は{ $last_start }までです。開始は{ $start }とのことです。
       *[certified] 計画の認定が{ $by }でも変わりません。開始は{ $last_start }までです。開始は{ $start }とのことです。
    }
dates-late-plan = <b>できません。新しい技能実習の計画は{ $by }には申請できません。最終日は{ $last_application }です。</b>開始（{ $start }）は期限の{ $last_start }までですが、期限までに申請した計画が必要です。{ $begun ->
        [yes] その時期には育成就労が始まっています（計画は別です）。
       *[no] 育成就労は始まっていますが、その時期に入国できる人はいない見込みです。
    }
dates-in-time = { $sure ->
        [open] <b>開始（{ $start }）は、計画の申請が{ $last_application }までだった場合だけできます。</b>その場合、認定（{ $by }）が後でもかまいません。申請はいつでしたか。
       *[yes] <b>日付の上ではできます。{ $what ->
            [filed] 計画の申請
           *[certified] 計画の認定
        }：{ $by }、開始：{ $start }。</b>申請の最終日は{ $last_application }、開始の最終日は{ $last_start }です。開始の前に計画の認定が必要です。
    }
dates-plan-alone = { $when ->
        [early] <b>間に合います（{ $by }）。申請の最終日は{ $last_application }です。</b>開始も{ $last_start }までです。
        [late] <b>できません。新しい技能実習の計画は{ $by }には申請できません。最終日は{ $last_application }です。</b>今いる実習生の次の段階の計画や計画の変更は続きます。
       *[open] <b>申請の日によります。{ $by }に認定される計画は、{ $last_application }までに申請したものだけです。</b>開始は{ $last_start }までです。
    }
no2-begun = { $which ->
        [early] <b>日付の上では進めます。第2号（{ $day }）は最終日{ $last }までなので、{ $begins }のあとも第3号（4・5年目）に進めます。</b>ある資料では、在留資格の変更が許可された日で数えます。ほかの条件も必要です。
        [coming] <b>日付の上では、第2号は{ $day }に始められます。第1号から第2号へは、{ $begins }のあとも進めます。</b>第3号（4・5年目）には進めません。第2号が{ $last }までに始まっている必要があるからです。
        [late] <b>第3号（4・5年目）には進めません。第2号（{ $day }）は最終日{ $last }より後です。</b>第2号は、{ $begins }のあとでも始められ、最後まで続けられます。
       *[open] <b>第2号が始まった日によります。{ $last }までなら{ $begins }のあとも第3号（4・5年目）に進めます。1日でも後なら進めません。</b>何年何月何日でしたか。ある資料では、在留資格の変更が許可された日で数えます。
    }
no2-permitted = ある資料では、在留資格の変更が許可された日で数えます。
no2-before-end = 第2号が終わるのが{ $end }なら、ふつうその2年前に始まっています。
no2-after-arrival = 来日が{ $came }なら、第2号はふつう約1年後に始まります。
esd-hours-head = { $fits ->
        [yes] <b>✅ 育成就労の割合では、必須業務は足りています：{ $total }時間のうち{ $hours }時間（{ $share }以上が必要）。</b>
       *[no] <b>❌ 育成就労の割合では、必須業務が足りません：{ $total }時間のうち{ $hours }時間（{ $share }以上が必要）。</b>
    }育成就労は{ $begins }に始まります。
esd-hours-open = 技能実習の割合（必須・関連・周辺）は別のもので、育成就労には当てはまりません。最初の数字を必須業務としました。
arrival-titp = { $month }に開始：技能実習で受け入れられます{ $begun ->
        [yes] （計画の申請が{ $last_application }までの場合）。育成就労制度は始まっていますが、この月に入国できる人はいない見込みです。
       *[no] 。育成就労制度はまだ始まっていません。
    }
arrival-esd = { $month }に開始：育成就労制度だけです。その時期には、技能実習を新しく始めることはできません。
arrival-both = { $month }に開始：技能実習でまだ始められます（計画の申請が{ $last_application }までの場合）。育成就労制度も始まっています。
arrival-neither = { $month }に開始：どちらの制度でも始められません。
arrival-day = { $left ->
        [0] 今日
       *[other] { $day }
    } · { $what }{ $left ->
        [0] { "" }
        [one] { $past ->
            [yes] （昨日）
           *[no] （明日）
        }
       *[other] { $past ->
            [yes] （{ $left }日前）
           *[no] （あと{ $left }日）
        }
    }
timeline-file-by = 計画の申請の目安（開始の4か月前）
timeline-request-by = 第1号の計画の申請について、OTITがお願いしている時期の目安（法律の期限ではありません）
timeline-last-application = 新しい実習生の技能実習計画を申請できる最後の日
timeline-last-start = 技能実習を新しく始められる最後の日
timeline-esd-arrival = 育成就労で入国できる、いちばん早い時期の目安
timeline-intake = 開始
timeline-no1-ends = 第1号の終わり
timeline-no2-ends = 第2号の終わり
