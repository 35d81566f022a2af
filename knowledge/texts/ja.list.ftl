# ファイルで送られた会社の一覧

list-none = 会社の一覧なら、1行に見出し（会社名、形態、分野、常勤職員数、優良など）があり、その下に1社1行で並んだ表にしてください。
list-which = <b>これは実習計画ですか、会社の一覧ですか。</b>どちらにも見えます。
list-is-plan = 実習計画
list-is-list = 会社の一覧
list-twice = <b>同じ意味らしい列が2つあります。</b>{ $at }（「{ $heading }」）は別の列と同じことのようです。どちらかを消して、もう一度送ってください。
list-no-staff = <b>各社の常勤職員数が必要です。</b>「常勤職員数」の列（介護は「介護職員数」）を加えて、もう一度送ってください。
list-ask-staff = <b>「{ $heading }」（{ $at }）は常勤職員だけの人数ですか。</b>人数枠は常勤職員で数えます。パートや実習生は入りません。
list-staff-yes = はい、常勤職員です
list-staff-no = いいえ・わからない
list-ask-stages = <b>「{ $heading }」（{ $at }）は今いる実習生の人数ですか。</b>枠の人数とも読めます。
list-stages-yes = はい、今いる実習生
list-stages-no = いいえ、読まない
list-ask-type = <b>受入れの形態はどれですか。</b>その列がありません。全社に当てはまるものを押してください。会社ごとに違うときは「形態」の列（団体監理型・企業単独型）を加えて、もう一度送ってください。
list-ask-sector = <b>分野はどれですか。</b>その列がありません。全社に当てはまるものを押してください。会社ごとに違うときは「分野」の列（介護、建設、農業など）を加えて、もう一度送ってください。
list-ask-excellent = <b>優良なのはどの会社ですか。</b>その列がありません。全社に当てはまるものを押してください。会社ごとに違うときは「優良」の列（はい・いいえ）を加えて、もう一度送ってください。
list-excellent-no = 一般（優良でない）
list-excellent-yes = 優良
list-ask-blank = <b>「{ $heading }」（{ $at }）に空欄があります。空欄の会社は優良ではないということですか。</b>
list-blank-yes = はい、空欄は「いいえ」
list-blank-no = いいえ、わからない
list-ask-care = <b>介護の会社では、「{ $heading }」（{ $at }）は事業所の介護職員の人数ですか。</b>介護では介護職員だけを数えます。
list-care-yes = はい、介護職員です
list-care-no = いいえ・わからない
list-too-many = <b>{ $most }社を超えています。</b>分けて送ってください。
list-head = <b>{ $companies }社のうち{ $answered }社に答えました{ $bad ->
        [0] 。
       *[other] （エラー{ $bad }社）。
    }</b>
list-rows-over = ❌ 枠を超えている、または枠がない会社：{ $count }社（{ $rows }行目）。
list-rows-ask = ❔ 人数を示せず、窓口に確認が必要な会社：{ $count }社（{ $rows }行目）。
list-rows-error = ⚠️ エラーの会社：{ $count }社（{ $rows }行目）。直し方は行に書いてあります。
list-read = <i>{ $page ->
        [none] { "" }
       *[other] 「{ $page }」から
    }読んだ列：{ $columns }。{ $unread ->
        [none] { "" }
       *[other] 読まなかった列：{ $unread }。
    }</i>
list-told = <i>全社についてのお答え：{ $said }。</i>
list-back = 人数を新しい列（▸）に入れて、ファイルをお返しします。「読み取り」の列に、何をもとに数えたかがあります。必ず見てください。人数は計画に使える方の数です。端数の扱いが不確かなところは「文言どおり」の列に別の読み方があります。全号の合計は、介護と建設のほかは、それ自体が上限ではありません。
list-if-licensed = <i>優良な会社の人数は、監理団体が一般監理事業の許可を持つ場合に限ります。</i>
list-again = <b>ファイルは保存しないので、もう見られません。</b>もう一度送ってください。
list-column-name = 名称
list-column-id = 番号
list-column-remark = 備考
list-column-type = 形態
list-column-sector = 分野
list-column-care = 介護
list-column-construction = 建設
list-column-excellent = 優良
list-column-staff = 常勤職員数
list-column-care_staff = 介護職員数
list-column-held = 今いる実習生
list-column-held_no1 = 今いる1号
list-column-held_no2 = 今いる2号
list-column-held_no3 = 今いる3号
list-column-taken_over = 引き継いだ実習生
list-added-as = 読み取り
list-added-no1 = 1号の上限
list-added-no2 = 2号の上限
list-added-no3 = 3号の上限
list-added-total = 全号の合計
list-added-letter = 文言どおり
list-added-room_no1 = 1号の空き
list-added-room_no2 = 2号の空き
list-added-room_no3 = 3号の空き
list-added-verdict = 判定
list-added-do = 直すこと
list-as = 職員{ $staff }人、{ $type }、{ $sector }、{ $excellent }{ $held ->
        [none] { "" }
       *[other] 、実習生{ $held }
    }
list-verdict = { $verdict ->
        [yes] { $told ->
            [yes] 枠の中です
           *[no] 上限のみ（実習生数なし）
        }
        [no] 認められません
        [ask-office] 窓口に確認
        [not-in-force] その日の決まりなし
       *[other] 未確認
    }
list-row-whole = 「{ $heading }」は整数（例：45）で書いてください。{ $text ->
        [none] 空欄です。
       *[other] いまの値は「{ $text }」です。
    }
list-row-yes-no = 「{ $heading }」は「はい」か「いいえ」で書いてください。{ $text ->
        [none] 空欄です。
       *[other] いまの値は「{ $text }」です。
    }
list-row-held = 「{ $heading }」の値は「{ $text }」です。空きを出すには、1号・2号・3号の実習生を5/8/0のように書いてください。
list-row-options-type = 「{ $heading }」は「団体監理型」「企業単独型」「企業単独型(認定)」のどれかで書いてください。{ $text ->
        [none] 空欄です。
       *[other] いまの値は「{ $text }」です。
    }
list-row-options-sector = 「{ $heading }」は「介護」「建設」「農業」「漁船漁業」「養殖」「その他」のどれかで書いてください。{ $text ->
        [none] 空欄です。
       *[other] いまの値は「{ $text }」です。
    }
list-row-both = 介護と建設の両方を「はい」にはできません。どちらかを直してください。
list-row-no-field = 分野がありません。「分野」の列に書いてください（介護、建設、その他など）。
list-row-fields-differ = 分野と、介護または建設の「はい」が合いません。どちらかを直してください。
list-row-held-twice = 1つの列の実習生数と、号ごとの列が合いません。どちらかを直してください。
list-row-name-twice = 「{ $heading }」に同じ会社名の行がほかにもあります。人数枠は法人全体の常勤職員数で決まります。1行にまとめるか、別の会社なら名前を書き分けてください。
list-row-not-in-force = この日には人数枠の決まりがありません。
list-row-care = 介護では事業所の介護職員だけを数えます。「介護職員数」の列を加えてください。
list-row-other = この行には矛盾があるか、読めないところがあります。数字を確かめてください。
