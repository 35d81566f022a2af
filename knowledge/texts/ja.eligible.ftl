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

because-eligible-supervisor = { $holds ->
        [yes] 技能実習責任者は、二人の指導員を監督できる立場の、常勤の役員か職員です。
        [no] 技能実習責任者を決めてください。二人の指導員を監督できる立場の、常勤の役員か職員です。
       *[open] だれが技能実習責任者になれるか確認してください。二人の指導員を監督できる立場の、常勤の役員か職員が必要です。
    }
because-eligible-supervisor-course = { $holds ->
        [yes] 技能実習責任者は、過去{ $years }年以内に講習を修了しています。
        [no] 技能実習責任者は、講習を受けるか、受け直してください。有効なのは{ $years }年です。
       *[open] 技能実習責任者が講習を修了した日を確認してください。過去{ $years }年以内でなければ、受ける（受け直す）必要があります。
    }
because-eligible-instructor = { $holds ->
        [yes] 技能実習指導員は、その事業所の常勤の職員です。
        [no] その事業所の常勤の職員から、技能実習指導員を決めてください。
       *[open] 技能実習指導員がその事業所の常勤の職員か、確認してください。違うときは、常勤の人に代えてください。
    }
because-eligible-instructor-years = { $holds ->
        [yes] 技能実習指導員は、その技能の経験が{ $least }年以上あります。
        [no] その技能の経験が{ $least }年以上ある人を、技能実習指導員にしてください。ほかの会社での経験も入ります。
       *[open] 技能実習指導員にその技能の経験が{ $least }年以上あるか、履歴書で確認してください（ほかの会社も入ります）。なければ、ほかの人に代えてください。
    }
because-eligible-instructors-by-workplace = { $holds ->
        [yes] どの事業所にも、技能実習指導員がいます。
        [no] 事業所ごとに技能実習指導員を決めてください。{ $least }人必要です。
       *[open] どの事業所にも技能実習指導員がいるか、確認してください。{ $least }人必要です。
    }
because-eligible-life-instructors-by-workplace = { $holds ->
        [yes] どの事業所にも、生活指導員がいます。
        [no] 事業所ごとに生活指導員を決めてください。{ $least }人必要です。
       *[open] どの事業所にも生活指導員がいるか、確認してください。{ $least }人必要です。
    }
because-eligible-life-instructor = { $holds ->
        [yes] 生活指導員は、その事業所の常勤の職員です。
        [no] その事業所の常勤の職員から、生活指導員を決めてください。
       *[open] 生活指導員がその事業所の常勤の職員か、確認してください。違うときは、常勤の人に代えてください。
    }
because-eligible-staff-clean = { $holds ->
        [yes] 三つの役割の人の中に、未成年の人や、最近、犯罪や重い違反をした人はいません。
        [no] 未成年の人や、最近、犯罪や重い違反をした人は、三つの役割につけません。ほかの人に代えてください。
       *[open] 三つの役割の人が、未成年ではないか、最近、犯罪や重い違反をしていないか確認してください。そういう人がいれば、ほかの人に代えてください。
    }
because-eligible-own-work = { $holds ->
        [yes] 会社が自社の設備と材料で、いつもしている仕事です。
        [no] 会社が自社の設備と材料で、いつもしている仕事を選んでください。
       *[open] 会社が自社の設備と材料で、いつもしている仕事か確認してください。違うときは、ほかの仕事を選んでください。
    }
because-eligible-not-repetitive = { $holds ->
        [yes] 一つの簡単な作業をくり返すだけの仕事ではありません。
        [no] 一つの簡単な作業をくり返すだけでは認められません。技能を学べる仕事を選んでください。
       *[open] 一つの簡単な作業をくり返すだけの仕事ではないか、確認してください。それだけでは認められません。
    }
because-eligible-sound = { $holds ->
        [yes] 会社の経営は安定しています（債務超過のない2年分の決算書、または専門家の評価書）。
        [no] 2年分の決算書を用意してください。債務超過のときは、専門家の評価書も付けてください。
       *[open] 2年分の決算書を確認してください。債務超過のときは専門家の評価書が必要です。1年の赤字だけでは断られません。
    }
because-eligible-not-disqualified = { $holds ->
        [yes] 5年以内に、決められた犯罪や認定の取消しはありません。
        [no] 5年以内に決められた犯罪や認定の取消しがあると、受け入れられません。いつから申請できるか、OTITに確認してください。
       *[open] 5年以内に、決められた犯罪や認定の取消しがないか確認してください。あれば、受け入れられません。
    }
because-eligible-pay-equal = { $holds ->
        [yes] 給料は、同じ仕事をする日本人と同じ額以上です。
        [no] 給料を、同じ仕事をする日本人と同じ額以上にしてください。
       *[open] 同じ仕事をする日本人の給料と比べてください。少ないときは、同じ額以上にしてください。
    }
because-eligible-pay-proof = { $holds ->
        [yes] 給料は、本人が決めた口座か、金額を証明できるほかの方法で払います。
        [no] 給料は、本人が決めた口座か、金額を証明できるほかの方法で払ってください（{ $since }からのきまりです）。
       *[open] 給料を、本人が決めた口座か、金額を証明できるほかの方法で払えるか確認してください（{ $since }からのきまりです）。
    }
because-eligible-lodging = { $holds ->
        [yes] 適切な住まいがあります。
        [no] 適切な住まいを用意してください。計画の申請のときに示します。
       *[open] 実習生がどこに住むか確認してください。適切な住まいを、計画の申請のときに示します。
    }
because-eligible-bedroom = { $holds ->
        [yes] 寝室は、一人分の広さが足りています。
        [no] もっと広い寝室を用意するか、人数を減らしてください。原則として、押入れなどを入れずに1人4.5㎡以上必要です。
       *[open] 寝室の広さをはかってください。原則として、押入れなどを入れずに1人4.5㎡以上必要です。足りないときは、もっと広い寝室を用意してください。
    }
because-eligible-insurance = { $holds ->
        [yes] 労災保険などに入り、安全のための措置をしています。
        [no] 労災保険などに入り、安全のための措置をしてください。原則として、両方必要です。
       *[open] 労災保険などと安全のための措置を確認してください。原則として、両方必要です。
    }
because-eligible-records = { $holds ->
        [yes] 実習生の名簿、計画の記録、毎日の日誌を、実習が終わってから1年後まで残します。
        [no] 実習生の名簿、計画の記録、毎日の日誌を作り、実習が終わってから1年後まで残してください。
       *[open] 実習生の名簿、計画の記録、毎日の日誌をだれが作るか確認してください。実習が終わってから1年後まで残す必要があります。
    }
because-eligible-room-in-quota = { $holds ->
        [yes] 人数枠に空きがあります。
        [no] 人数枠に空きがありません。人数を減らしてください。人数は /quota でわかります。
       *[open] 人数枠に空きがあるか、/quota で確認してください。人数枠を超える計画は認定されません。
    }
because-eligible-organisation = { $holds ->
        [yes] 許可のある監理団体と契約し、監査を受けます。
        [no] 許可のある監理団体と契約し、監査を受けてください。
       *[open] 許可のある監理団体と契約しているか確認してください。契約がないと、団体監理型では受け入れられません。
    }
because-eligible-new-plans = { $holds ->
        [yes] 新しい実習生の計画は、{ $last_application }まで申請できます。
        [no] 新しい実習生の計画を申請できたのは、{ $last_application }まででした。まだ申請していなければ、育成就労制度を考えてください。
       *[open] 計画を{ $last_application }までに申請するか、確認してください。その後は、新しい実習生の計画は申請できません。
    }
because-eligible-no-disappearance = { $holds ->
        [yes] 過去{ $years }年に、会社か監理団体の責任による失踪はありません。
        [no] 会社か監理団体の責任で失踪があると、原則として{ $years }年間、計画は認定されません。いつから申請できるか、監理団体かOTITに確認してください。
       *[open] 過去{ $years }年に、会社か監理団体の責任による失踪がないか確認してください。あれば、原則として、その間は計画が認定されません。
    }

## 実習生の条件

because-eligible-age = { $holds ->
        [yes] 実習生は{ $least }歳以上です。
        [no] 実習生は{ $least }歳以上でなければなりません。その年齢まで待つか、ほかの人を選んでください。
       *[open] 実習生の年齢を確認してください。{ $least }歳以上でなければなりません。
    }
because-eligible-type = 団体監理型か企業単独型か、確認してください。前の仕事などの条件が変わります。
because-eligible-purpose = { $holds ->
        [yes] 実習生は、制度の目的（技能を学んで国に持ち帰ること）を理解しています。
        [no] 実習生は、制度の目的（技能を学んで国に持ち帰ること）を理解していなければなりません。先に説明してください。
       *[open] 実習生が制度の目的（技能を学んで国に持ち帰ること）を理解しているか聞いてください。していなければ、先に説明してください。
    }
because-eligible-will-use-skill = { $holds ->
        [yes] 実習生は、帰国後、その技能が必要な仕事をする予定です。
        [no] 帰国後、その技能が必要な仕事をする予定の人でなければなりません。そういう人を選んでください。
       *[open] 帰国後、その技能が必要な仕事をする予定か、実習生に聞いてください。予定がなければ、条件に合いません。
    }
because-eligible-not-same-stage = { $holds ->
        [yes] 実習生は、同じ段階の実習をしたことがありません。
        [no] 原則として、同じ段階の実習を二度することはできません。ほかの人を選ぶか、OTITに確認してください。
       *[open] 実習生が同じ段階の実習をしたことがないか聞いてください。原則として、二度することはできません。
    }
because-eligible-no-deposit = { $holds ->
        [yes] 実習生にも家族にも、保証金や強制貯金はありません。
        [no] 保証金と強制貯金は、家族の分も禁止です。申請の前に、監理団体かOTITに相談して、なくしてください。
       *[open] だれかが保証金を取ったり貯金をさせたりしていないか、実習生に聞いてください。家族の分も禁止です。
    }
because-eligible-no-penalty-contract = { $holds ->
        [yes] 実習生にも家族にも、違約金や損害賠償を決めた契約はありません。
        [no] 違約金や損害賠償を決めた契約は、家族の分も禁止です。申請の前に、監理団体かOTITに相談して、なくしてください。
       *[open] 違約金や損害賠償を決めた契約がないか、実習生に聞いてください。家族の分も禁止です。
    }
because-eligible-experience = { $holds ->
        [yes] 実習生は、日本の外で同じ種類の仕事をしたことがあるか、特別な理由があります。
        [no] 日本の外で同じ種類の仕事をしたことがある人を選ぶか、特別な理由になるものがあるか監理団体に確認してください。
       *[open] 日本の外で同じ種類の仕事をしたことがあるか、実習生に聞いてください。なければ、特別な理由が必要です。
    }
because-eligible-recommended = { $holds ->
        [yes] 実習生は、国や地方の公的機関の推薦を受けています。
        [no] 実習生の国や地方の公的機関の推薦が必要です。監理団体に相談してください。
       *[open] 実習生の国や地方の公的機関の推薦があるか確認してください。なければ、条件に合いません。
    }
because-eligible-foreign-office = { $holds ->
        [yes] 実習生は、自社の外国の事業所か、関係の深い外国の会社の常勤の社員で、転勤か出向で来ます。
        [no] 自社の外国の事業所か、関係の深い外国の会社の常勤の社員で、転勤か出向で来る人でなければなりません。そういう人を選ぶか、監理団体を通してください。
       *[open] 実習生が、自社の外国の事業所か、関係の深い外国の会社の常勤の社員で、転勤か出向で来るか、確認してください。違うときは、企業単独型では受け入れられません。
    }

## 介護の追加の条件

because-eligible-care-instructor = { $holds ->
        [yes] 指導員の一人は、介護福祉士か看護師です。
        [no] 介護福祉士か看護師を、少なくとも一人、指導員にしてください。
       *[open] 指導員の中に介護福祉士か看護師がいるか、確認してください。いなければ、一人決めてください。
    }
because-eligible-care-n4 = { $holds ->
        [yes] 実習生の日本語は、N4か同じ程度です。
        [no] 介護の第1号には、N4か同じ程度の日本語が必要です。先に、その程度まで勉強してもらってください。
       *[open] 実習生の日本語を確認してください。介護の第1号には、N4か同じ程度が必要です。
    }
because-eligible-care-n3 = { $holds ->
        [yes] 実習生の日本語はN3か同じ程度です。または、職場で勉強を続けます。
        [no] 介護の第2号には、N3か同じ程度の日本語が必要です。ないときは、3年目の終わりまで職場で勉強を続けられるようにしてください。
       *[open] 実習生の日本語がN3か同じ程度か、確認してください。介護の第2号では、それがなければ、3年目の終わりまで職場で勉強を続ける必要があります。
    }
because-eligible-care-experience = { $holds ->
        [yes] 実習生には、外国での介護の仕事、看護の課程か資格、政府が認めた介護の資格のどれかがあります。
        [no] 外国での介護の仕事、看護の課程か資格、政府が認めた介護の資格のどれかがある人を選んでください。
       *[open] 外国での介護の仕事、看護の課程か資格、政府が認めた介護の資格のどれかがあるか、実習生に聞いてください。どれか一つ必要です。
    }
because-eligible-care-stage = 実習生がどの段階か確認してください。必要な日本語の程度が変わります。
because-eligible-care-years-open = { $holds ->
        [yes] 事業所は、開設から必要な年数がたっています。
        [no] 事業所は、開設から{ $least }年以上たっていなければなりません。待つか、ほかの事業所にしてください。
       *[open] 事業所の開設から何年必要か、OTITに確認してください。2025年4月にきまりが見直されましたが、ここでは新しい内容がわかりません。
    }
because-eligible-care-instructors = { $holds ->
        [yes] 指導員の数は、実習生の数に足りています。
        [no] 指導員を増やすか、実習生を減らしてください。原則として、実習生5人に指導員1人が必要です。
       *[open] 指導員の数を確認してください。原則として、実習生5人に1人が必要です。足りないときは増やしてください。
    }
because-eligible-visits = { $holds ->
        [yes] 訪問介護は、条件つきでできます。
        [no] 訪問介護は、2025年3月までは制度の対象外でした。その計画には入れないでください。
       *[open] 訪問介護をする予定か、確認してください。別の条件があります。
    }
because-eligible-visit-years = { $holds ->
        [yes] 実習生には、訪問介護に必要な介護の経験があります。
        [no] 訪問介護の前に、原則として{ $least }年以上の介護の経験が必要です。訪問は、そのあとで始めてください。
       *[open] 実習生の介護の経験が何年か、確認してください。訪問介護の前に、原則として{ $least }年以上必要です。
    }
because-eligible-visit-course = { $holds ->
        [yes] 実習生は、介護の基本の研修（初任者研修など）を修了しています。
        [no] 訪問介護の前に、介護の基本の研修（初任者研修など）が必要です。実習生に受けてもらってください。
       *[open] 実習生が介護の基本の研修（初任者研修など）を修了しているか、確認してください。訪問介護の前に必要です。
    }
because-eligible-visit-duties = { $holds ->
        [yes] 事業所は、訪問介護でしなければならないことをしています。
        [no] 訪問介護のために、研修、一定の期間の同行、キャリアの計画、ハラスメントの相談窓口、緊急のときのためのICT、書面での説明（利用者か家族が署名する）を用意してください。
       *[open] 訪問介護のために、研修、一定の期間の同行、キャリアの計画、ハラスメントの相談窓口、緊急のときのためのICT、書面での説明（利用者か家族が署名する）があるか、確認してください。
    }
because-eligible-visit-certificate = { $holds ->
        [yes] 訪問介護の適合確認書があります。
        [no] 計画の申請の前に、訪問介護の適合確認書を受けてください。
       *[open] 訪問介護の適合確認書があるか、確認してください。計画の申請の前に必要です。
    }
because-eligible-care-night = { $holds ->
        [yes] 夜勤の予定がないか、安全のための特別な措置があります。
        [no] 夜勤を計画に入れないか、安全のための特別な措置をしてください。先にOTITに確認してください。
       *[open] 夜勤をする予定か、確認してください。するときは、安全のための特別な措置が必要です。
    }
because-eligible-care-night-staff = { $holds ->
        [yes] 夜勤は複数の人で行います。
        [no] 夜勤は同時に{ $least }人以上で行ってください。実習生を一人にしてはいけません。
       *[open] 夜勤を同時に何人で行うか、確認してください。{ $least }人以上が必要です。
    }
because-eligible-care-night-others = { $holds ->
        [yes] 夜勤には、実習生ではない職員もいます。
        [no] 実習生の夜勤には、実習生ではない介護職員を{ $least }人以上置いてください。
       *[open] 実習生と一緒に夜勤をする人を確認してください。{ $least }人以上は、実習生ではない職員が必要です。
    }

## 建設の追加の条件

because-eligible-construction-licence = { $holds ->
        [yes] 会社には建設業の許可（建設業法第3条）があります。
        [no] 先に建設業の許可（建設業法第3条）を受けてください。種類は問いません。小さい工事だけの会社でも必要です。
       *[open] 会社に建設業の許可（建設業法第3条）があるか、確認してください。種類は問いません。小さい工事だけの会社でも必要です。
    }
because-eligible-construction-company = { $holds ->
        [yes] 会社はCCUS（建設キャリアアップシステム）に登録しています。
        [no] 会社をCCUS（建設キャリアアップシステム）に登録してください。
       *[open] 会社がCCUS（建設キャリアアップシステム）に登録しているか、確認してください。していなければ、登録してください。
    }
because-eligible-construction-trainee = { $holds ->
        [yes] 実習生のCCUS（建設キャリアアップシステム）登録は、この計画の妨げになりません。第2号の計画のときにカードが確認されます。
        [no] 実習生をCCUS（建設キャリアアップシステム）に登録してください。第2号の計画のときにカードが確認されます。
       *[open] 実習生がCCUS（建設キャリアアップシステム）に登録しているか、確認してください。第2号の計画のときにカードが確認されます。
    }
because-eligible-construction-pay = { $holds ->
        [yes] 給料は安定しています（月給）。
        [no] 給料は安定したもの、実際には月給でなければなりません。日給や時給から変えてください。
       *[open] 給料が月給か確認してください。安定した給料が必要で、実際には、日給や時給は認められません。
    }

## 段階

because-stay-no1-start = { $holds ->
        [yes] 第1号は、新しく始められる最後の日（{ $last_start }）までに始まります。
        [no] 新しく始められるのは{ $last_start }までです。それまでに始めるか、育成就労制度を考えてください。
       *[open] 始める時期を決めてください。新しく始められるのは{ $last_start }までです。
    }
because-stay-no1-first = { $holds ->
        [yes] 実習生は、第1号の実習をしたことがありません。
        [no] 原則として、第1号の実習を二度することはできません。ほかの人を選ぶか、OTITに確認してください。
       *[open] 実習生が第1号の実習をしたことがないか聞いてください。原則として、二度することはできません。
    }
because-stay-no2-occupation = { $holds ->
        [yes] 職種は、第2号に進める一覧にあります。
        [no] 職種が第2号に進める一覧にないので、第1号だけです。一覧にある仕事は /jobs でわかります。
       *[open] 職種が第2号に進める一覧にあるか、/jobs で確認してください。なければ、第1号だけです。
    }
because-stay-no2-first = { $holds ->
        [yes] 実習生は、第2号の実習をしたことがありません。
        [no] 第2号の実習を二度することはできないので、この実習生は進めません。監理団体かOTITに確認してください。
       *[open] 実習生が第2号の実習をしたことがないか聞いてください。二度することはできません。
    }
because-stay-no2-basic-grade = { $holds ->
        [yes] 基礎級（または初級）の学科と実技の試験に合格しています。
        [no] 基礎級（または初級）の試験に{ $sittings_most }回で合格しなかったので、第2号には進めません。第1号が終わったら帰国します。
       *[open] 基礎級（または初級）の学科と実技の試験を、もう一度受ける時間も考えて、第1号の間に計画してください。受けられるのは{ $sittings_most }回までで、合格しないと第2号に進めません。
    }
because-stay-no3-excellent = { $holds ->
        [yes] 会社は優良な実習実施者です。
        [no] 優良な実習実施者ではないので、第3号（4・5年目）には進めません。
       *[open] 優良な実習実施者か、確認してください。優良でなければ、第3号（4・5年目）には進めません。
    }
because-stay-no3-licence = { $holds ->
        [yes] 監理団体は一般監理事業の許可を受けています。
        [no] 監理団体に一般監理事業の許可がないと、第3号には進めません。監理団体に聞いてください。
       *[open] 監理団体に一般監理事業の許可があるか、公開の一覧で確認してください。なければ、第3号には進めません。
    }
because-stay-no3-no-licence-needed = 企業単独型なので、第3号に監理団体の許可は必要ありません。
because-stay-no3-occupation = { $holds ->
        [yes] 第3号に進める職種です。
        [no] 第3号に進めない職種なので、実習は第2号で終わります。
       *[open] 第3号に進める職種か、/jobs で確認してください。進めない職種なら、実習は第2号で終わります。
    }
because-stay-no3-first = { $holds ->
        [yes] 実習生は、第3号の実習をしたことがありません。
        [no] 第3号の実習を二度することはできないので、この実習生は進めません。監理団体かOTITに確認してください。
       *[open] 実習生が第3号の実習をしたことがないか聞いてください。二度することはできません。
    }
because-stay-no3-grade3 = { $holds ->
        [yes] 3級（随時3級または専門級）の実技試験に合格しています。
        [no] 3級（随時3級または専門級）の実技試験に{ $sittings_most }回で合格しませんでした。第2号は最後までできますが、第3号には進めません。
       *[open] 第2号の間に、3級（随時3級または専門級）の実技試験を受ける計画にしてください。受けられるのは{ $sittings_most }回までで、合格しないと第3号に進めません。
    }
because-stay-no3-home-leave = { $holds ->
        [yes] 一時帰国は、第3号のきまりに合っています。
        [no] 一時帰国を変えてください。第3号の前に{ $months_least }か月以上か、第3号が始まってから{ $starts_within_years }年以内に一時帰国を始めて{ $months_least }か月以上{ $months_under }か月未満です。
       *[open] 第3号の計画の申請の前に、一時帰国の時期を決めてください。第3号の前に{ $months_least }か月以上か、第3号が始まってから{ $starts_within_years }年以内に一時帰国を始めて{ $months_least }か月以上{ $months_under }か月未満です。
    }
because-stay-no3-no2-begun = { $holds ->
        [yes] 第2号を始める期限（{ $no2_begun_by }）については、第3号に進むのに問題ありません。
        [no] 第3号（4・5年目）には進めません。第2号が{ $no2_begun_by }までに始まっている必要がありました。
       *[open] 第2号が始まった日（原則として、在留資格の変更が許可された日）を確認してください。{ $no2_begun_by }より後なら、第3号（4・5年目）には進めません。第2号を終えて2027年4月より前に日本を出た人は、OTITに確認してください。
    }
