# Written by `tis-bot words`; the English beside it is the original.

flow-when = 什么时候、适用哪个制度
button-when = 什么时候、哪个制度？
command-when = 何时申请、适用哪个制度，例如 /when 2027年7月
when-start = <b>打算从哪个月开始？</b>请输入，例如<b>2027年5月</b>，或<b>尽快</b>。
when-start-hint = 我需要将来的年份和月份，例如<b>2027年5月</b>或<b>2027-05</b>。写“尽快”也可以。
when-start-name = 开始
when-unknown = 还没有给月份，所以这里按现在提交计划、通常还赶得上的最早月份来算。
when-over = 新的技能实习生最迟只能在{ $last_start }开始。现在才开始的人适用育成就劳（育成就労）。
button-calendar = 把日期存入日历
calendar-how = <b>给您日历的{ $days }个日期。</b>请在手机或电脑上打开这个文件。如果开始的月份变了，请再问一次，用新的文件。
