# Written by `tis-bot words`; the English beside it is the original.

command-settings = 语言、附上日语、你们公司
command-export = 我保存的关于这个聊天的一切，发成文件
settings-head = <b>设置</b>
settings-language = 语言：<b>{ $language }</b>
settings-second = 回答下面附上日语：<b>{ $on ->
        [yes] 开
       *[no] 关
    }</b>
settings-stand-in = 还没有您的语言版本的回答：<b>{ $tongue ->
        [easy] 简易日语
       *[en] 英语
    }</b>
settings-company = 保存的公司：
settings-no-company = 没有
second-on = <b>从现在起，回答和结果下面会附上日语</b>，可以给公司或机关看。
second-off = <b>回答又只用一种语言了。</b>
stand-in-set = <b>{ $tongue ->
        [easy] 从现在起，还没有您的语言版本的回答会用简易日语显示。
       *[en] 从现在起，还没有您的语言版本的回答会用英语显示。
    }</b>
second-below = <i>同样内容的日语，可以给别人看：</i>
company-none = <b>没有保存公司。</b>只有您愿意时，我才保存四项：接收方式、领域、职员人数、是否优良。不存名字。之后 /quota、/intake 和 /eligible 会从这些开始，并且会说明。/erase 会删除。
company-last = 最近一次查询：{ $company }
company-kept = <b>已保存：</b>{ $company }。/quota、/intake 和 /eligible 会从这里开始并说明；句子里有别的数字时，按那句话计算。点一下可以修改。
company-from = <b>来自您保存的公司资料：</b>{ $company }
company-forgotten = <b>已删除。</b>没有保存公司。
button-keep-company = 保存这家公司
button-tell-company = 填写我们公司
button-forget-company = 删除公司资料
button-company = 我们公司
button-language-change = 语言
button-second-on = 附上日语
button-second-off = 只用我的语言
button-stand-in = { $tongue ->
        [easy] 用简易日语
       *[en] 用英语
    }
button-export = 发成文件
button-without = 不用它，直接开始
button-settings = 设置
button-menu = 菜单
privacy-keeps = <b>关于这个聊天，我只保存：</b>
kept-chat_id = 它在 Telegram 的编号
kept-lang = 您的语言
kept-second = 回答下面是否附上日语
kept-stand_in = 还没有您的语言版本的回答用什么语言
kept-company = 您的公司（只有您让我保存时）
kept-flow = 正在进行的对话，或最近一次查询
kept-answers = 其中的回答和数字，我最后给出的是哪个答案，以及同时给出的选项
kept-misses = 有几次没看懂您的回答
kept-seen_at = 您最后一次写消息的时间
export-head = <b>我保存的关于这个聊天的内容就是这些。</b>文件里逐项写着。
export-nothing = <b>关于这个聊天我什么也没保存</b>：没有语言、没有设置、没有回答。
export-turns = 除此以外，7天内保存：每条消息已经回答过，连同消息编号、聊天编号和时间，不含内容。
export-line = { $name }：<b>{ $said }</b>
export-none = 没有
export-in-file = 在文件里
export-answers = { $count ->
        [0] 没有
       *[other] { $count } 个，在文件里
    }
erase-ask = <b>删除我保存的关于这个聊天的一切吗？</b>也就是您的语言和设置、您让我保存的公司、没做完的对话和其中的回答。
erase-company = 您的公司资料也已删除。
erase-next = 可以马上继续：写下您的问题，或点下面。
