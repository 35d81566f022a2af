# Written by `tis-bot words`; the English beside it is the original.

flow-when = Kapan, dan lewat program apa
button-when = Kapan, dan program apa?
command-when = Kapan mengajukan, dan lewat program apa, misalnya /when Juli 2027
when-start = <b>Bulan apa mereka akan mulai?</b> Ketik, misalnya <b>Mei 2027</b>, atau <b>secepatnya</b>.
when-start-hint = Saya perlu bulan yang akan datang dengan tahunnya, misalnya <b>Mei 2027</b> atau <b>2027-05</b>. “Secepatnya” juga bisa.
when-start-name = Mulai
when-unknown = Belum ada bulan yang disebut, jadi ini untuk bulan paling awal yang biasanya masih bisa dicapai jika rencana diajukan sekarang.
when-over = Pemagang baru hanya bisa mulai sampai { $last_start }. Siapa yang mulai sekarang masuk lewat Ikusei Shuro (育成就労).
button-calendar = Tanggal untuk kalender saya
calendar-how = { $days ->
        [1] <b>Satu tanggal untuk kalender Anda.</b>
       *[other] <b>{ $days } tanggal untuk kalender Anda.</b>
    } Buka file di ponsel atau komputer Anda. Jika bulan mulainya berubah, tanya lagi dan pakai file yang baru.
