# Written by `tis-bot words`; the English beside it is the original.

flow-when = いつ、どの 制度か
button-when = いつ、どの 制度ですか
command-when = いつまでに 計画を 出すか、どの 制度（せいど）か（例（れい）：/when 2027年7月）
when-start = <b>何年何月に 始めたいですか。</b><b>2027年5月</b>か、<b>できるだけ早く</b>のように 書いて ください。
when-start-hint = これからの 月を、<b>2027年5月</b>のように 書いて ください。「できるだけ早く」でも いいです。
when-start-name = 始める 月
when-unknown = 始める 月が まだ わかりません。だから、今 計画を 出した とき、ふつう 間に 合う いちばん 早い 月で 答えます。
when-over = 技能実習（ぎのう じっしゅう）を 新しく 始めることが できたのは { $last_start }まででした。今から 始める 人は 育成就労（いくせい しゅうろう）です。
button-calendar = カレンダーに 入れる
calendar-how = <b>カレンダーに 入れる 日（{ $days }こ）です。</b>スマホか パソコンで ファイルを 開けて ください。始める 月が 変わったら、もう一度 聞いて、新しい ファイルを 使って ください。
