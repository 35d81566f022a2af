# Written by `tis-bot words`; the English beside it is the original.

button-private = 打开私聊
group-privacy = <b>在群里我什么都不保存：</b>不存消息、不存名字、不存数字。我只回答对我说的话。与我私聊时则是这样：
group-own = 在群里我什么都不保存，所以这里没有可设置或可删除的内容。您自己的设置在与我的私聊里。
group-file = 我在群里不读文件：计划是贵公司自己的东西。请在私聊里发给我。
group-flow = 这需要问您几个问题。我们在私聊里进行，只有您能看到答案。
