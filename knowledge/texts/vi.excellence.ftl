# Written by `tis-bot words`; the English beside it is the original.

command-excellent = Có phải đơn vị ưu tú không: cộng điểm
button-excellence = Cộng điểm của chúng tôi
