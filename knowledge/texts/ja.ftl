# ボットが話す文（FAQの答えを除く）。<b>と<i>はTelegramのタグ。引数は自動で無害化される。

## Telegramに表示されるもの

bot-description = 外国人技能実習制度についての質問に、すぐお答えします。何人まで受け入れられるか、計画の時間は合っているか、対象の職種か、実習生の相談先はどこか。国の機関（OTIT・入管庁）やJITCOが運営するものではありません。
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

start-hello = <b>技能実習制度について質問してください。</b>ふだんの言葉で書くか、下のボタンを押してください。
start-examples = 例：「45人の会社です」「1000/500/420時間」「溶接」「パスポートを取られた」
start-not-official = 規則と出典をお答えします。決めるのは、答えに書いてある役所です。OTIT・入管庁・JITCOが運営するものではありません。
start-unfinished = 途中の確認があります：<b>{ $name }</b>（{ $step }問目）。
help-what = <b>できること</b>
help-list =
    • 約{ $topics }項目の質問に、ふだんの言葉でお答えします
    • /quota 45 — 何人まで受け入れられるか
    • /hours 1000 500 420 — 計画の時間の確認
    • /eligible — 受け入れの条件と期間
    • /jobs 溶接 — 対象の職種か
    • /topics — 項目一覧
    • /language・/privacy・/erase・/cancel
language-ask = <b>どの言葉にしますか。</b>答えはこの言葉でお出しします。質問はベトナム語・インドネシア語・中国語・タガログ語でもできます。
language-set = これから日本語でお答えします。
privacy-short = <b>このチャットについて保存するのは、チャットの番号、言葉、途中の確認とその答えだけです。</b>名前やメッセージの文は保存しません。
privacy-more =
    • /erase ですぐに消せます。
    • 180日使わないチャットは消します。
    • 同じメッセージに二度答えないように、メッセージの番号だけを7日間残します（文は残しません）。
    • Telegram自身もこのチャットを保存しています。それにはTelegramの規則が適用されます。
erase-ask = <b>このチャットについて保存したものを全部消しますか。</b>言葉の設定、途中の確認、その答えが消えます。
erase-done = { $day } { $clock }（日本時間）に<b>消しました</b>：{ $language ->
        [0] 言葉の設定（なし）
       *[other] 言葉の設定
    }と答え{ $answers }件。このチャットについては何も残っていません。Telegramの中の記録は、アプリで消せます。
topics-ask = <b>どの分類ですか。</b>
topics-in = <b>{ $group }</b>
group-system = 制度のしくみ
group-company = 会社の方へ
group-occupations = 職種・作業
group-work-scope = 業務の範囲と時間
group-trainee = 実習生の方へ
group-bot = このボット
unreadable = 文字だけ読めます。質問を短く書いてください。
button-old = このボタンは古いものです。メニューはこちらです。
apology = すみません。こちらで問題が起きました。あなたの入力は消えていません。もう一度お試しください。続くときは、運営者にこの番号を伝えてください：{ $reference }

## 答え

answer-sources = { $sources } · { $day }現在
choices-ask = <b>どれについてですか。</b>
choices-other = 別の言い方でも質問できます。
none-say = <b>それはわかりません。</b>別の言い方で書くか、項目一覧から選んでください。
none-ask = 人に聞くには：制度のことはOTIT（otit.go.jp）、在留のことは外国人在留総合インフォメーションセンター { $phone } へ。
cancelled = やめました。入力した答えは消えました。
nothing-to-cancel = 途中の確認はありません。

## ボタン

button-quota = 何人まで受け入れられる？
button-hours = 計画の時間を確認
button-eligible = 受け入れの条件と期間
button-jobs = 対象の職種か
button-topics = 項目一覧
button-help = 助けがほしい
button-language = English
button-more = 続き
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
button-excellent = うちは優良
button-ordinary = 優良ではない
button-care = 介護
button-construction = 建設
button-general = ほかの分野
button-who-counts = 常勤に数える人は？
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
flow-way-out = 「もどる」「やめる」も選べます。これまでの答えは消えません。
flow-way-out-skip = 「わからない」「もどる」「やめる」も選べます。これまでの答えは消えません。
flow-summary = <b>今の答えです。</b>直したいものを押してください。ほかの答えは残ります。
flow-answered = { $question }：{ $answer }
flow-contradiction = <b>二つの答えが合いません。</b>{ $why } 下のボタンで直してください。
option-yes = はい
option-no = いいえ
words-yes = はい, うん, ええ, そうです, そう, います, いる, ある, あります, 優良です, yes, hai
words-no = いいえ, いえ, ちがう, 違います, いません, いない, ない, ありません, no, iie
words-unknown = わからない, 分からない, わかりません, 分かりません, 不明, 未定, 知らない, 知りません, とばす, スキップ, ?, ？
help-full-time-employees = だれを数える？
help-quota-care = だれを数える？
help-excellent-company = 優良とは？
help-acceptance-types = ちがいは？
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
quota-excellent-hint = <b>はい</b>か<b>いいえ</b>で答えてください。言われたことがなければ「いいえ」です。
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
quota-arrival = <b>次の実習生はいつから始めますか。</b><b>2027年5月</b>のように書いてください。
quota-arrival-hint = <b>2027年5月</b>のように、年と月で書いてください。
quota-arrival-name = 開始

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
verdict-not-in-force = その日に有効な規則はありません。
verdict-ask-office = ここでは人数を言えません。役所に確認してください。
source-act = 技能実習法
source-ordinance = 施行規則
source-guidelines = 運用要領
source-care-notice = 介護の告示（厚労省320号）
source-construction-notice = 建設の告示（国交省269号）
source-fishery-notice = 漁業の告示（農水省937号）
source-page = 制度説明ページ
source-transition-leaflet = 経過措置のリーフレット

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
    }
quota-together = 合わせて：{ $total }人
quota-why = 理由：{ $steps }。
quota-if-excellent = <i>優良</i>な会社（と監理団体）なら：{ $no1 }人 / { $no2 }人 / { $no3 }人（第1号 / 第2号 / 第3号）。
quota-if-excellent-care = <i>優良</i>な会社と監理団体なら：1年目{ $no1 }人、全部で{ $total }人まで。

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
    }：端数をいつ切り捨てるかは決まりの文にありません。先に切ると{ $safe }人、最後に切ると{ $most }人です。{ $safe }人で計画してください。
step-page-care = 制度説明の「常勤{ $below }人未満は年に{ $share }まで」も、{ $staff }人なら端数を切り上げて同じ{ $number }人です。
step-construction-total = 建設では、実習生全員の数は常勤の職員{ $staff }人を超えられません：{ $most }人まで。

because-quota-excellent = { $holds ->
        [open] 優良かどうかわからないので、通常の人数で計算しました。
       *[other] 優良な実習実施者です。
    }
because-quota-new-starts = { $holds ->
        [yes] ⚠ 新しい実習を始められるのは{ $last_start }までです。
       *[other] 新しい実習の開始は{ $last_start }で終わりました。今は育成就労制度です。
    }
because-quota-any-no1 = { $holds ->
        [yes] 常勤{ $staff }人で{ $most }人まで（安全な数は{ $safe }人）。
        [no] 常勤{ $staff }人では受け入れられません（上限{ $most }人、安全な数{ $safe }人）。
       *[open] 常勤{ $staff }人では、端数の扱いで人数が変わります（{ $safe }人か{ $most }人）。OTITに確認してください。
    }
because-quota-held-no1 = { $holds ->
        [yes] 第1号：今{ $held }人、上限{ $most }人です。
        [no] 第1号：今{ $held }人ですが、上限は{ $safe }人です。
       *[open] 第1号：今{ $held }人です。上限が{ $safe }人か{ $most }人か、決まった読み方がありません。OTITに確認してください。
    }
because-quota-held-no2 = { $holds ->
        [yes] 第2号：今{ $held }人、上限{ $most }人です。
        [no] 第2号：今{ $held }人ですが、上限は{ $safe }人です。
       *[open] 第2号：今{ $held }人です。上限が{ $safe }人か{ $most }人か、決まった読み方がありません。OTITに確認してください。
    }
because-quota-held-no3 = { $holds ->
        [yes] 第3号：今{ $held }人、上限{ $most }人です。
        [no] 第3号：今{ $held }人ですが、上限は{ $safe }人です。
       *[open] 第3号：今{ $held }人です。上限が{ $safe }人か{ $most }人か、決まった読み方がありません。OTITに確認してください。
    }
because-quota-held-total = { $holds ->
        [yes] 合わせて：今{ $held }人、上限{ $most }人です。
        [no] 合わせて：今{ $held }人ですが、上限は{ $safe }人です。
       *[open] 合わせて：今{ $held }人です。上限が{ $safe }人か{ $most }人か、決まった読み方がありません。OTITに確認してください。
    }
because-quota-agriculture = 農業だけの人数は見つかっていないので、一般の表で計算しました。念のためOTITに確認してください。
because-quota-fishery = { $sector ->
        [aquaculture] 養殖業
       *[fishery] 漁船漁業
    }の人数は農林水産省の告示で決まっています。ここでは人数がわかりません。水産庁、監理団体、OTITのどれかに確認してください。
because-quota-care-enterprise = 企業単独型の介護の人数の表は公表されていません。OTITに確認してください。
hours-head-yes = ✅ <b>計画は合っています</b>（施行規則でも制度説明でも）。
hours-head-over-guideline = ⚠ <b>法令には合っていますが、制度説明の目安を超えています。</b>
hours-head-no = ❌ <b>計画は合っていません。</b>
hours-head-more-facts = <b>三つの時間が全部必要です。</b>
hours-head-not-in-force = <b>その日に有効な時間の規則はありません。</b>
hours-share = { $sign } { $what ->
        [required] 必須業務
        [related] 関連業務
       *[peripheral] 周辺業務
    } { $hours }時間 · { $part }（{ $what ->
        [required] { $law }以上
        [related] { $law }以下、制度説明は{ $page }未満
       *[peripheral] { $law }以下、制度説明は{ $page }以下
    }）
hours-safety-open = まだ確認していません：安全衛生業務（それぞれの10分の1以上：{ $required } / { $related } / { $peripheral }時間）。
because-ordinance-required = 必須業務は{ $hours }時間です。施行規則では{ $total }時間の{ $share }、{ $least }時間以上が必要です。
because-ordinance-related = 関連業務は{ $hours }時間です。施行規則では{ $total }時間の{ $share }、{ $most }時間までです。
because-ordinance-peripheral = 周辺業務は{ $hours }時間です。施行規則では{ $total }時間の{ $share }、{ $most }時間までです。
because-page-required = 必須業務は{ $hours }時間です。制度説明では{ $total }時間の{ $share }、{ $least }時間以上です。
because-page-related = 関連業務は{ $hours }時間です。制度説明では{ $total }時間の{ $share }未満、{ $most }時間までです。
because-page-peripheral = 周辺業務は{ $hours }時間です。制度説明では{ $total }時間の{ $share }、{ $most }時間までです。
because-safety-required = 必須業務の中の安全衛生は{ $safety }時間です。{ $hours }時間の{ $share }、{ $least }時間以上が必要です。
because-safety-related = 関連業務の中の安全衛生は{ $safety }時間です。{ $hours }時間の{ $share }、{ $least }時間以上が必要です。
because-safety-peripheral = 周辺業務の中の安全衛生は{ $safety }時間です。{ $hours }時間の{ $share }、{ $least }時間以上が必要です。
because-hours-total = 計画の業務は{ $total }時間です。業務の時間が必要です。

## 職種

button-stage-three = 第3号に進めない職種
button-privacy = 保存しているもの
jobs-ask = <b>どの分野ですか。</b>2021年3月は{ $then }職種{ $then_tasks }作業、今は{ $now }職種{ $now_tasks }作業です（2026年7月の一覧による）。
jobs-in = <b>{ $field }</b>：どの職種ですか。
jobs-yes = <b>{ $name }</b>は対象です（{ $field }）。
jobs-several = <b>「{ $word }」は、この中のどれですか。</b>
jobs-task = • { $name }{ $no3 ->
        [yes] { "" }
       *[no] — 第3号は不可
    }{ $since }
jobs-since = （{ $day }から）
jobs-stages = 一覧にある作業は第2号（合わせて3年）まで進めます。注意書きがなければ第3号もありますが、優良な会社だけです。
jobs-unsure = ⚠ これは2026年7月の一覧だけによります。計画の前にOTITに確認してください。
jobs-special-care = 介護には別の決まりがあります：日本語、施設の種類、指導員、事業所ごとの人数。
jobs-special-construction = 建設には別の決まりがあります：許可、CCUS、安定した賃金、実習生全員の上限。
jobs-special-fishery = 漁船漁業と養殖業の人数は告示で決まっています。水産の担当かOTITに聞いてください。
jobs-no = <b>「{ $word }」は、調べた範囲では一覧にありません。</b>その場合は第1号（長くて1年）で終わり、技能が必要な仕事だけが対象です。計画の前にOTITに確認してください。
jobs-source = 職種・作業の一覧（2026年7月）
