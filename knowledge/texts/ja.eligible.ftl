# 三つ目の会話：受け入れの条件と期間。チェックのボタンは16字まで。

flow-eligible = 受け入れの条件と期間

## 質問

eligible-occupation = <b>どんな仕事ですか。</b>ふだんの言葉で<b>溶接</b>のように書いてください。
eligible-occupation-hint = 仕事を一つ、<b>溶接</b>のように短く書いてください。見つからないときは「一覧にない」か「わからない」を押してください。
eligible-occupation-name = 仕事
eligible-occupation-which = <b>「{ $word }」に合う職種がいくつかあります。</b>どれか押してください。
eligible-occupation-none = 一覧にない
eligible-type = <b>どの方式で受け入れますか。</b>多くの会社は団体監理型（監理団体を通す）です。
eligible-type-hint = ボタンを押すか、数字を書いてください。団体監理型は<b>1</b>、企業単独型は<b>2</b>か<b>3</b>です。
eligible-type-name = 受け入れ方式
eligible-type-supervised = 団体監理型
eligible-type-enterprise = 企業単独型
eligible-type-enterprise_recognised = 企業単独型（大臣が認めた会社）
eligible-organisation = <b>許可のある監理団体と契約していますか。</b>監理団体は会社の監査もします。
eligible-organisation-hint = <b>はい</b>か<b>いいえ</b>で答えてください。まだ契約していなければ「いいえ」です。
eligible-organisation-name = 監理団体
eligible-excellent = <b>優良な実習実施者ですか。</b>団体監理型では、監理団体も一般監理事業の許可が必要です。
eligible-excellent-hint = <b>はい</b>か<b>いいえ</b>で答えてください。「優良です」と言われたことがなければ「いいえ」です。
eligible-excellent-name = 優良
eligible-start = <b>第1号（1年目）は何年何月に始まりますか。</b><b>2027年5月</b>のように書いてください。
eligible-start-hint = <b>2027年5月</b>のように、年と月で書いてください。
eligible-start-name = 始める月
eligible-people = <b>三つの役割の人がいますか。</b>技能実習責任者（講習を受けた人）、技能実習指導員、生活指導員です。一人が兼ねることもできます。
eligible-people-hint = 行を押すか、合っているものの番号を<b>1 2 5</b>のように書いてください。合わないものは<b>4 いいえ</b>です。ほかの会社での経験も入ります。
eligible-people-name = 担当者
eligible-work = <b>仕事と会社は条件に合っていますか。</b>犯罪などは過去5年、会社か監理団体に責任がある失踪は過去1年を見ます。
eligible-work-hint = 行を押すか、合っているものの番号を<b>1 2 5</b>のように書いてください。合わないものは<b>3 いいえ</b>です。債務超過でも専門家の評価書があれば「はい」です。
eligible-work-name = 仕事と会社
eligible-pay = <b>給料・住まい・保険・記録は条件に合っていますか。</b>寝室の広さに押入れは入れません。
eligible-pay-hint = 行を押すか、合っているものの番号を<b>1 2 5</b>のように書いてください。合わないものは<b>4 いいえ</b>です。
eligible-pay-name = 給料と住まい
eligible-trainee_supervised = <b>実習生は条件に合っていますか。</b>日本の外で同じ仕事をしたことがない人は、特別な理由が必要です。保証金や違約金は家族の分も入ります。
eligible-trainee_supervised-hint = 行を押すか、合っているものの番号を<b>1 2 3</b>のように書いてください。合わないものは<b>5 いいえ</b>です。
eligible-trainee_supervised-name = 実習生
eligible-trainee_enterprise = <b>実習生は条件に合っていますか。</b>関係の深い外国の会社も、自社の外国の事業所と同じです。保証金や違約金は家族の分も入ります。
eligible-trainee_enterprise-hint = 行を押すか、合っているものの番号を<b>1 2 3</b>のように書いてください。合わないものは<b>4 いいえ</b>です。
eligible-trainee_enterprise-name = 実習生
eligible-care = <b>介護の追加の条件に合っていますか。</b>実習生の日本語と経験、指導員の中の介護福祉士か看護師、夜勤についてです。
eligible-care-hint = 行を押すか、合っているものの番号を<b>1 2 3</b>のように書いてください。合わないものは<b>5 いいえ</b>です。看護の課程や、政府が認めた介護の資格も経験に入ります。
eligible-care-name = 介護
eligible-construction = <b>建設の追加の条件に合っていますか。</b>建設業の許可、CCUS（建設キャリアアップシステム）、安定した給料についてです。
eligible-construction-hint = 行を押すか、合っているものの番号を<b>1 2</b>のように書いてください。合わないものは<b>3 いいえ</b>です。許可は、職種と同じ種類でなくてもかまいません。
eligible-construction-name = 建設

## チェック

checklist-how = 行を押すと変わります：❔ わからない → ✅ はい → ❌ いいえ。終わったら「次へ」を押してください。
checklist-typed = 文字でも答えられます：<b>全部はい</b>、<b>3 いいえ</b>、<b>次へ</b>。
checklist-said = { $yes } ✅ { $no } ❌ { $open } ❔
button-checklist-all = 全部はい
button-checklist-on = 次へ
words-all = 全部はい, ぜんぶはい, 全部「はい」, 全部 はい, すべてはい, 全てはい, みんなはい, はい全部, 全部ok, すべてok, 全てok, 全部オーケー, 全部大丈夫, 全部大丈夫です, 全部そうです, 全部合っています, すべて合っています, 全部満たしています, すべて満たしています, all yes
words-on = 次へ, つぎへ, 次, つぎ, 次に進む, 進む, すすむ, 進みます, 進んで, 進んでください, 続ける, 続けて, つづける, 続けます, できました, 完了, とばす, スキップ, next, go on

check-people-supervisor = 常勤の技能実習責任者がいる
check-people-course = 責任者の講習が3年以内
check-people-instructor = 常勤の技能実習指導員がいる
check-people-years = 指導員の経験が5年以上
check-people-life = 常勤の生活指導員がいる
check-people-clean = 未成年・最近の違反の人なし
check-work-own-work = 自社の設備でいつもする仕事
check-work-skilled = くり返すだけの仕事ではない
check-work-accounts = 2年分の決算に問題がない
check-work-offences = 5年以内の犯罪・取消しなし
check-work-disappearance = 会社の責任の失踪がない
check-work-room = 人数枠に空きがある
check-pay-equal = 日本人と同じ額以上の給料
check-pay-proof = 口座など証明できる支払い
check-pay-lodging = 適切な住まいがある
check-pay-bedroom = 寝室が1人4.5㎡以上
check-pay-insurance = 労災保険などと安全の措置
check-pay-records = 名簿と日誌を作り、残す
check-trainee-supervised-age = 18歳以上
check-trainee-supervised-purpose = 制度の目的がわかっている
check-trainee-supervised-use = 帰国後に技能を使う
check-trainee-supervised-experience = 外国で同じ仕事か特別な理由
check-trainee-supervised-recommended = 公的機関の推薦がある
check-trainee-supervised-first-time = この段階は初めて
check-trainee-supervised-no-deposit = 保証金・強制貯金がない
check-trainee-supervised-no-penalty = 違約金の契約がない
check-trainee-enterprise-age = 18歳以上
check-trainee-enterprise-purpose = 制度の目的がわかっている
check-trainee-enterprise-use = 帰国後に技能を使う
check-trainee-enterprise-office = 外国の事業所の常勤の社員
check-trainee-enterprise-first-time = この段階は初めて
check-trainee-enterprise-no-deposit = 保証金・強制貯金がない
check-trainee-enterprise-no-penalty = 違約金の契約がない
check-care-n4 = 日本語がN4か同じ程度
check-care-experience = 介護・看護の経験か資格
check-care-qualified = 介護福祉士か看護師の指導員
check-care-ratio = 実習生5人に指導員1人
check-care-night = 夜勤なし、または安全の措置
check-construction-licence = 建設業の許可がある
check-construction-ccus-company = 会社がCCUSに登録
check-construction-ccus-trainee = 実習生がCCUSに登録
check-construction-monthly-pay = 月給で払う

## 結果

eligible-head-open = { $occupation ->
        [unknown] <b>最長{ $years }年</b>です（職種が一覧にあり、すべての条件に合う場合）。
       *[other] <b>最長{ $years }年</b>です（{ $occupation }、すべての条件に合う場合）。
    }
eligible-head-closed = <b>その時には、技能実習を新しく始めることはできません。</b>新しく来る人は育成就労制度になります。くわしくは出入国在留管理庁に確認してください。
eligible-head-not-listed = <b>長くて{ $years }年</b>です。一覧にない仕事は第1号だけで、すぐに覚えられて、同じことをくり返すだけの仕事は認められません。計画の前にOTITに確認してください。
eligible-fails = { $count ->
        [0] ✅ 答えた条件に、合っていないものはありません。
        [1] ❌ <b>合っていない条件：</b>
       *[other] ❌ <b>合っていない条件：{ $count }件</b>（下に一覧）
    }
eligible-open = ❔ <b>まだ確認が必要な条件：{ $count }件</b>（下に一覧）
eligible-not-met = <b>合っていない条件（{ $count }件）：</b>
eligible-to-find-out = <b>まだ確認が必要な条件（{ $count }件）：</b>
eligible-all-hold = ✅ 答えた条件{ $count }件は、すべて合っています。計画を認めるかどうかは、OTITが決めます。
eligible-more = … ほかに{ $count }件
eligible-skipped-means = わからない条件は「いいえ」ではありません。ただし、すべての条件に合っていないと、OTITは計画を認定しません。
eligible-stages = 第2号（2・3年目）に進むには、職種が一覧にあり、第1号の間に実習生が基礎級（または初級）の学科と実技の試験に合格することが必要です。

## 会社の条件

## 実習生の条件

## 介護の追加の条件

## 建設の追加の条件

## 段階

