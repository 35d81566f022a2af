# Written by `tis-bot words`; the English beside it is the original.

button-private = Buksan ang private chat natin
group-privacy = <b>Sa group, wala akong sine-save:</b> walang mensahe, pangalan o numero. Sumasagot lang ako kapag ako ang kinakausap. Para sa private chat natin, ito ang patakaran:
group-own = Sa group, wala akong sine-save, kaya walang isi-set o buburahin dito. Ang sarili ninyong settings ay nasa private chat natin.
group-file = Hindi ako nagbabasa ng file sa group: sa inyong kumpanya lang ang plan. Ipadala po ito sa private chat natin.
group-flow = May ilang tanong muna para diyan. Sagutin natin ito sa private chat, kung saan kayo lang ang nakakakita ng mga sagot.
