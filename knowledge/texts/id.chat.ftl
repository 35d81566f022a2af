# Written by `tis-bot words`; the English beside it is the original.

button-private = Buka obrolan pribadi kita
group-privacy = <b>Di grup saya tidak menyimpan apa pun:</b> tidak ada pesan, nama, atau nomor. Saya hanya menjawab yang ditujukan kepada saya. Untuk obrolan pribadi dengan saya, berlaku ini:
group-own = Di grup saya tidak menyimpan apa pun, jadi tidak ada yang bisa diatur atau dihapus di sini. Pengaturan Anda sendiri ada di obrolan pribadi kita.
group-file = Saya tidak membaca file di grup: rencana itu milik perusahaan Anda sendiri. Kirimkan kepada saya di obrolan pribadi kita.
group-flow = Untuk itu ada beberapa pertanyaan. Kita bahas di obrolan pribadi, di sana hanya Anda yang melihat jawabannya.
