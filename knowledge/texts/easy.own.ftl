# Written by `tis-bot words`; the English beside it is the original.

command-settings = ことば、日本語も 出すこと、会社
command-export = この チャットで 残した ものを ファイルで
settings-head = <b>設定（せってい）</b>
settings-language = ことば：<b>{ $language }</b>
settings-second = 答えの 下に ふつうの 日本語も 出す：<b>{ $on ->
        [yes] はい
       *[no] いいえ
    }</b>
settings-stand-in = あなたの ことばが まだ ない 答え： <b>{ $tongue ->
        [easy] やさしい 日本語
       *[en] 英語（えいご）
    }</b>
settings-company = 残して いる 会社：
settings-no-company = ありません
second-on = <b>これから 答えの 下に ふつうの 日本語も 出します。</b>会社や 役所（やくしょ）の 人に 見せることが できます。
second-off = <b>答えは 一つの ことばだけに なりました。</b>
stand-in-set = <b>{ $tongue ->
        [easy] これから、あなたの ことばが まだ ない 答えは、やさしい 日本語で 出ます。
       *[en] これから、あなたの ことばが まだ ない 答えは、英語（えいご）で 出ます。
    }</b>
second-below = <i>同じ ことの 日本語（人に 見せる ため）：</i>
company-none = <b>会社の ことは 残して いません。</b>あなたが たのんだ ときだけ、四つの ことを 残します：実習生が 来る やり方、仕事の グループ、常勤（じょうきん）の 人＜＝正社員（せいしゃいん）と 同じ 時間 働く 人＞の 数、優良（ゆうりょう）＜＝とても よい＞か。名前は 残しません。/quota、/intake、/eligible は それを 使って 始めます。使う ときは、最初に そう 言います。/erase で 消えます。
company-last = 最後に 調べた（しらべた）こと：{ $company }
company-kept = <b>残して います：</b>{ $company }。/quota、/intake、/eligible は これを 使って 始めます。使う ときは、最初に そう 言います。ほかの 数字を 書いた ときは、その 数字で 計算（けいさん）します。変える ときは、おして ください。
company-from = <b>残した 会社の ことを 使います：</b>{ $company }
company-forgotten = <b>消しました。</b>会社の ことは 残して いません。
button-keep-company = この 会社を 残す
button-tell-company = 会社の ことを 書く
button-forget-company = 会社を 消す
button-company = 私の 会社
button-language-change = ことば
button-second-on = ふつうの 日本語も 出す
button-second-off = 一つの ことばだけ
button-stand-in = { $tongue ->
        [easy] やさしい 日本語で
       *[en] 英語（えいご）で
    }
button-export = ファイルで もらう
button-without = 使わないで 始める
button-settings = 設定
button-menu = メニュー
privacy-keeps = <b>この チャットで 残す ものは、次の ものだけです。</b>
kept-chat_id = Telegramの チャットの 番号
kept-lang = あなたの ことば
kept-second = 答えの 下に 日本語も 出すか
kept-stand_in = あなたの ことばが まだ ない 答えを 出す ことば
kept-company = 会社の こと（たのんだ ときだけ）
kept-flow = 今の 質問か、最後に 調べた（しらべた）こと
kept-answers = その 答えと 数字、さいごに 話した 答えの 名前、さいごに 出した ボタン
kept-misses = 答えが わからなかった 回数（かいすう）
kept-seen_at = 最後に 使った 日と 時間
export-head = <b>この チャットで 残して いる ものは、これで 全部です。</b>ファイルに 一つずつ 書いて あります。
export-nothing = <b>この チャットで 残して いる ものは ありません。</b>ことばも、設定（せってい）も、答えも ありません。
export-turns = ほかに 7日の 間、メッセージに 答えた ことを 残します。メッセージの 番号、チャットの 番号、時間です。文は 残しません。
export-line = { $name }：<b>{ $said }</b>
export-none = ありません
export-in-file = ファイルの 中
export-answers = { $count ->
        [0] ありません
       *[other] { $count }こ（ファイルの 中）
    }
erase-ask = <b>この チャットで 残した ものを 全部 消しますか。</b>ことば、設定（せってい）、残した 会社、今の 質問、あなたの 答えが 消えます。
erase-company = 会社の ことも 消えました。
erase-next = すぐ 続けることが できます。質問を 書くか、下の ボタンを おして ください。
