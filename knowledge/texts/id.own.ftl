# Written by `tis-bot words`; the English beside it is the original.

command-settings = Bahasa, bahasa Jepang di bawah, perusahaan Anda
command-export = Semua yang saya simpan tentang obrolan ini, sebagai file
settings-head = <b>Pengaturan</b>
settings-language = Bahasa: <b>{ $language }</b>
settings-second = Bahasa Jepang di bawah setiap jawaban: <b>{ $on ->
        [yes] ya
       *[no] tidak
    }</b>
settings-stand-in = Jawaban yang belum ada dalam bahasa Anda: <b>{ $tongue ->
        [easy] bahasa Jepang mudah
       *[en] bahasa Inggris
    }</b>
settings-company = Perusahaan yang disimpan:
settings-no-company = tidak ada
second-on = <b>Mulai sekarang di bawah jawaban dan hasil ada bahasa Jepang</b>, untuk ditunjukkan di tempat kerja atau di kantor.
second-off = <b>Jawaban kembali dalam satu bahasa.</b>
stand-in-set = <b>{ $tongue ->
        [easy] Mulai sekarang, jawaban yang belum ada dalam bahasa Anda memakai bahasa Jepang mudah.
       *[en] Mulai sekarang, jawaban yang belum ada dalam bahasa Anda memakai bahasa Inggris.
    }</b>
second-below = <i>Isi yang sama dalam bahasa Jepang, untuk ditunjukkan:</i>
company-none = <b>Tidak ada perusahaan yang disimpan.</b> Hanya kalau Anda mau, saya simpan empat hal: jalur masuk, bidang, jumlah karyawan, unggul atau tidak. Tanpa nama. Lalu /quota, /intake, dan /eligible mulai dari situ dan mengatakannya. /erase menghapusnya.
company-last = Terakhir dicari: { $company }
company-kept = <b>Disimpan:</b> { $company }. /quota, /intake, dan /eligible mulai dari situ dan mengatakannya; kalimat dengan angka lain dihitung apa adanya. Ketuk untuk mengubah.
company-from = <b>Dari profil Anda:</b> { $company }
company-forgotten = <b>Sudah dihapus.</b> Tidak ada perusahaan yang disimpan.
button-keep-company = Simpan perusahaan ini
button-tell-company = Isi data perusahaan kami
button-forget-company = Hapus perusahaan ini
button-company = Perusahaan kami
button-language-change = Bahasa
button-second-on = Tambah bahasa Jepang
button-second-off = Hanya bahasa saya
button-stand-in = { $tongue ->
        [easy] Dalam bahasa Jepang mudah
       *[en] Dalam bahasa Inggris
    }
button-export = Sebagai file
button-without = Mulai tanpa itu
button-settings = Pengaturan
button-menu = Menu
privacy-keeps = <b>Yang saya simpan untuk obrolan ini hanya:</b>
kept-chat_id = nomornya di Telegram
kept-lang = bahasa Anda
kept-second = apakah ada bahasa Jepang di bawah jawaban
kept-stand_in = bahasa untuk jawaban yang belum ada dalam bahasa Anda
kept-company = perusahaan Anda, kalau Anda meminta saya menyimpannya
kept-flow = percakapan yang sedang berjalan, atau pencarian terakhir
kept-answers = jawaban dan angka di dalamnya, jawaban mana yang terakhir saya berikan, dan pilihan yang saya tawarkan bersamanya
kept-misses = berapa kali jawaban tidak dipahami
kept-seen_at = kapan Anda terakhir menulis
export-head = <b>Inilah semua yang saya simpan tentang obrolan ini.</b> Di file ada nilainya satu per satu.
export-nothing = <b>Saya tidak menyimpan apa pun tentang obrolan ini</b>: tidak ada bahasa, pengaturan, atau jawaban.
export-turns = Selain itu, selama 7 hari: bahwa setiap pesan sudah dijawab, dengan nomornya, nomor obrolan ini, dan waktunya, tanpa isinya.
export-line = { $name }: <b>{ $said }</b>
export-none = tidak ada
export-in-file = di file
export-answers = { $count ->
        [0] tidak ada
       *[other] { $count }, di file
    }
erase-ask = <b>Hapus semua yang saya simpan tentang obrolan ini?</b> Yaitu bahasa dan pengaturan Anda, perusahaan yang Anda minta simpan, percakapan yang terbuka, dan jawabannya.
erase-company = Data perusahaan Anda juga sudah dihapus.
erase-next = Anda bisa langsung lanjut: tulis pertanyaan, atau ketuk di bawah.
