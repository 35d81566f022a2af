# Written by `tis-bot words`; the English beside it is the original.

list-none = 会社の リストなら、最初の 行（ぎょう）に 見出し（みだし）を 書いて ください（会社名、形態、分野、常勤職員数、優良など）。その 下に、1行に 一つの 会社を 書いて ください。
list-which = <b>これは 実習の 計画ですか、会社の リストですか。</b>どちらにも 見えます。
list-is-plan = 実習の 計画
list-is-list = 会社の リスト
list-twice = <b>同じ 意味の 列（れつ）が 二つ あるようです。</b>{ $at }（「{ $heading }」）は、ほかの 列と 同じだと 思います。どちらかを 消して、もう一度 送って ください。
list-no-staff = <b>会社ごとに、常勤（じょうきん）の 人＜＝正社員（せいしゃいん）と 同じ 時間 働く 人＞の 数が いります。</b>「常勤職員数」の 列（れつ）（介護（かいご）は「介護職員数」）を 作って、もう一度 送って ください。
list-ask-staff = <b>「{ $heading }」（{ $at }）は 常勤（じょうきん）の 人だけの 数ですか。</b>人数（にんずう）は 常勤の 人で 数えます。パートの 人や 実習生は 入りません。
list-staff-yes = はい、常勤の 人です
list-staff-no = いいえ・わからない
list-ask-stages = <b>「{ $heading }」（{ $at }）は 今 いる 実習生の 数ですか。</b>「何人まで」の 数にも 見えます。
list-stages-yes = はい、今 いる 実習生
list-stages-no = いいえ、使わない
list-ask-type = <b>実習生は どう やって 来ますか。</b>その 列（れつ）が ありません。全部の 会社に 合う ものを おして ください。会社で ちがうときは「形態」の 列を 作って（団体監理型・企業単独型）、もう一度 送って ください。
list-ask-sector = <b>どの グループの 仕事ですか。</b>その 列（れつ）が ありません。全部の 会社に 合う ものを おして ください。会社で ちがうときは「分野」の 列を 作って（介護、建設、農業など）、もう一度 送って ください。
list-ask-excellent = <b>優良（ゆうりょう）＜＝とても よい＞な 会社は どれですか。</b>その 列（れつ）が ありません。全部の 会社に 合う ものを おして ください。会社で ちがうときは「優良」の 列を 作って（はい・いいえ）、もう一度 送って ください。
list-excellent-no = ふつう（優良では ない）
list-excellent-yes = 優良
list-ask-blank = <b>「{ $heading }」（{ $at }）に 何も 書いて いない 所が あります。それは 優良（ゆうりょう）では ない 会社ですか。</b>
list-blank-yes = はい、書いて いないのは「いいえ」
list-blank-no = いいえ、わからない
list-ask-care = <b>介護（かいご）の 会社では、「{ $heading }」（{ $at }）は その 場所の 介護の 人の 数ですか。</b>介護では、介護の 人だけを 数えます。
list-care-yes = はい、介護の 人です
list-care-no = いいえ・わからない
list-too-many = <b>会社が { $most }より 多いです。</b>分けて 送って ください。
list-head = <b>{ $companies }の 会社の 中で、{ $answered }に 答えました{ $bad ->
        [0] 。
       *[other] （まちがいが ある 会社 { $bad }）。
    }</b>
list-rows-over = ❌ 多すぎる 会社か、受け入れる（うけいれる）ことが できない 会社：{ $count }（{ $rows }行目（ぎょうめ））。
list-rows-ask = ❔ 数を 言うことが できない 会社：{ $count }（{ $rows }行目（ぎょうめ））。役所（やくしょ）が 決めます。
list-rows-error = ⚠️ まちがいが ある 会社：{ $count }（{ $rows }行目（ぎょうめ））。どう 直すかは、その 行に 書いて あります。
list-read = <i>{ $page ->
        [none] { "" }
       *[other] 「{ $page }」から
    }読んだ 列（れつ）：{ $columns }。{ $unread ->
        [none] { "" }
       *[other] 読まなかった 列：{ $unread }。
    }</i>
list-told = <i>全部の 会社の 答え：{ $said }。</i>
list-back = 新しい 列（れつ）（▸）に 人数（にんずう）を 書いて、ファイルを 返します（かえします）。「読み取り」の 列に、何を 使って 数えたかが あります。見て ください。人数は 計画に 使う 数です。小さい 数（1より 下）を どう するか わからないときは、「文言どおり」の 列に もう一つの 読み方（よみかた）が あります。介護（かいご）と 建設（けんせつ）の ほかでは、全部を 合わせた 数の 決まりは ありません。
list-if-licensed = <i>優良（ゆうりょう）な 会社の 数は、監理団体（かんりだんたい）に 一般監理事業（いっぱん かんりじぎょう）の 許可（きょか）が ある ときだけです。</i>
list-again = <b>ファイルは 残しません。だから もう 見ることが できません。</b>もう一度 送って ください。
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
list-added-no1 = 1号は 何人まで
list-added-no2 = 2号は 何人まで
list-added-no3 = 3号は 何人まで
list-added-total = 全部 合わせて
list-added-letter = 文言どおり
list-added-room_no1 = 1号は あと 何人
list-added-room_no2 = 2号は あと 何人
list-added-room_no3 = 3号は あと 何人
list-added-verdict = 答え
list-added-do = 直すこと
list-as = 常勤の 人 { $staff }人、{ $type }、{ $sector }、{ $excellent }{ $held ->
        [none] { "" }
       *[other] 、実習生 { $held }
    }
list-verdict = { $verdict ->
        [yes]
            { $told ->
                [yes] だいじょうぶです
               *[no] 何人までかだけ（今の 実習生の 数が ない）
            }
        [no] できません
        [ask-office] 役所に 聞いて ください
        [not-in-force] その 日の 決まりは ありません
       *[other] まだ わかりません
    }
list-row-whole = 「{ $heading }」は 1、2、3のような 数で 書いて ください（例（れい）：45）。{ $text ->
        [none] 何も 書いて ありません。
       *[other] 今は「{ $text }」です。
    }
list-row-yes-no = 「{ $heading }」は「はい」か「いいえ」で 書いて ください。{ $text ->
        [none] 何も 書いて ありません。
       *[other] 今は「{ $text }」です。
    }
list-row-held = 「{ $heading }」は「{ $text }」です。あと 何人か 知りたいときは、1号・2号・3号の 実習生を 5/8/0のように 書いて ください。
list-row-options-type = 「{ $heading }」は「団体監理型」「企業単独型」「企業単独型(認定)」の どれかで 書いて ください。{ $text ->
        [none] 何も 書いて ありません。
       *[other] 今は「{ $text }」です。
    }
list-row-options-sector = 「{ $heading }」は「介護」「建設」「農業」「漁船漁業」「養殖」「その他」の どれかで 書いて ください。{ $text ->
        [none] 何も 書いて ありません。
       *[other] 今は「{ $text }」です。
    }
list-row-both = 介護（かいご）と 建設（けんせつ）の 両方（りょうほう）を「はい」に することは できません。どちらかを 直して ください。
list-row-no-field = 仕事の グループが ありません。「分野」の 列（れつ）に 書いて ください（介護、建設、その他など）。
list-row-fields-differ = 「分野」と、介護（かいご）か 建設（けんせつ）の「はい」が 合いません。どちらかを 直して ください。
list-row-held-twice = 一つの 列（れつ）の 実習生の 数と、号ごとの 列の 数が ちがいます。どちらかを 直して ください。
list-row-name-twice = 「{ $heading }」で、この 会社が 二つ以上（いじょう）の 行（ぎょう）に あります。人数（にんずう）は、会社 全部の 常勤（じょうきん）の 人で 決まります。一つの 行に するか、ちがう 名前に して ください。
list-row-not-in-force = この 日の 人数（にんずう）の 決まりは ありません。
list-row-care = 介護（かいご）では、その 場所の 介護の 人だけを 数えます。「介護職員数」の 列（れつ）を 作って ください。
list-row-other = この 行（ぎょう）は 数字が 合わないか、読むことが できません。数字を 見て ください。
