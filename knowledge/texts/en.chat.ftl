### Groups.

button-private = Open our private chat
group-privacy = <b>In a group I keep nothing:</b> no messages, no names, no numbers. I answer only what is said to me. For a private chat with me, this holds:
group-own = In a group I keep nothing, so there is nothing to set or erase here. Your own settings are in our private chat.
group-file = I don't read files in a group: a plan is your company's own. Send it to me in our private chat.
group-flow = That takes a few questions. We go through them in our private chat, where only you see the answers.
