command-settings = 言葉、日本語の併記、会社の情報
command-export = このチャットの保存内容をファイルで
settings-head = <b>設定</b>
settings-language = 言葉：<b>{ $language }</b>
settings-second = 答えの下に日本語も出す：<b>{ $on ->
        [yes] する
       *[no] しない
    }</b>
settings-stand-in = お使いの言葉にまだない答え：<b>{ $tongue ->
        [easy] やさしい日本語
       *[en] 英語
    }</b>
settings-company = 保存している会社：
settings-no-company = なし
second-on = <b>これから答えと結果の下に日本語も出します。</b>会社や窓口で見せられます。
second-off = <b>答えは一つの言葉だけに戻りました。</b>
stand-in-set = <b>{ $tongue ->
        [easy] これから、お使いの言葉にまだない答えは、やさしい日本語で出します。
       *[en] これから、お使いの言葉にまだない答えは、英語で出します。
    }</b>
second-below = <i>同じ内容の日本語（見せる用）：</i>
company-none = <b>会社の情報は保存していません。</b>希望があるときだけ、受け入れ方式・分野・常勤の職員数・優良かどうかの四つを保存します。名前は保存しません。/quota、/intake、/eligible がそこから始まり、そのことを最初に書きます。/erase で消えます。
company-last = 最後に調べた内容：{ $company }
company-kept = <b>保存中：</b>{ $company }。/quota、/intake、/eligible はここから始まり、そのことを最初に書きます。別の数字が書かれた文は、その文のとおりに計算します。変えるときは押してください。
company-from = <b>保存した会社の情報から：</b>{ $company }
company-forgotten = <b>忘れました。</b>会社の情報は保存していません。
button-keep-company = この会社を保存する
button-tell-company = 会社の情報を入力する
button-forget-company = 忘れる
button-company = 会社の情報
button-language-change = 言葉
button-second-on = 日本語も出す
button-second-off = 一つの言葉だけ
button-stand-in = { $tongue ->
        [easy] やさしい日本語で
       *[en] 英語で
    }
button-export = ファイルで受け取る
button-without = 使わずに始める
button-settings = 設定
button-menu = メニュー
privacy-keeps = <b>このチャットについて保存するのは、次のものだけです。</b>
kept-chat_id = Telegramでのチャットの番号
kept-lang = 使う言葉
kept-second = 答えの下に日本語も出すかどうか
kept-stand_in = お使いの言葉にまだない答えを、どの言葉で出すか
kept-company = 会社の情報（保存を希望したときだけ）
kept-flow = 途中の確認、または最後に調べた内容
kept-answers = その答えと数字、最後に示した回答の題と選択肢
kept-misses = 答えが分からなかった回数
kept-seen_at = 最後に使った日時
export-head = <b>このチャットについて保存しているのは、これで全部です。</b>ファイルには一つずつ値が書いてあります。
export-nothing = <b>このチャットについて保存しているものはありません。</b>言葉も、設定も、答えもありません。
export-turns = このほかに7日間、それぞれのメッセージに答えたことを、メッセージの番号・チャットの番号・時刻とともに残します。本文は残しません。
export-line = { $name }：<b>{ $said }</b>
export-none = なし
export-in-file = ファイルの中
export-answers = { $count ->
        [0] なし
       *[other] { $count }件（ファイルの中）
    }
erase-ask = <b>このチャットについて保存したものを全部消しますか。</b>言葉と設定、保存した会社の情報、途中の確認、その答えが消えます。
erase-company = 会社の情報も消えました。
erase-next = すぐに続けられます。質問を書くか、下を押してください。
