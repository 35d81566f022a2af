# Written by `tis-bot words`; the English beside it is the original.

inline-open = Tanya saya di obrolan sendiri
inline-more = Tanya bot
inline-company = { $staff } { $sector ->
        [care] staf kaigo
        [construction] karyawan, konstruksi
        [agriculture] karyawan, pertanian
        [fishery] karyawan, kapal ikan
        [aquaculture] karyawan, budi daya perikanan
       *[general] karyawan
    }{ $type ->
        [supervised] { "" }
       *[other] , perusahaan sendiri di luar negeri
    }{ $excellent ->
        [yes] , unggul
        [no] , tidak unggul
       *[open] { "" }
    }{ $here ->
        [0] { "" }
       *[other] , { $here } di sini
    }
inline-hours = { $hours } jam
inline-when = Mulai { $month }
link-old = Tujuan tautan ini sudah tidak ada di sini. Ini menunya.
command-link = Tautan dan kode QR ke suatu hasil
button-send = Teruskan
button-link = Tautan, QR
link-here = { $whose ->
        [bot] <b>Tautan ini membuka obrolan dengan saya.</b> Salin dengan sekali tekan, atau tunjukkan gambarnya.
       *[result] <b>Tautan ini membuka hasilnya</b>, untuk siapa pun dan dihitung ulang pada hari itu. Salin dengan sekali tekan, atau tunjukkan gambarnya.
    }
link-none = Saya tidak menemukan apa pun untuk “{ $said }”.
inline-compared = { $kind ->
        [x] Biasa dan unggul
        [p] Pemagangan (TITP) dan Ikusei Shuro
        [h] Dua rencana
       *[other] Dua jumlah karyawan
    }
compare-head = <b>{ $sign ->
        [same] Tidak ada beda di tahun pertama
        [more] { $apart } lebih banyak di tahun pertama
       *[fewer] { $apart } lebih sedikit di tahun pertama
    }</b> { $kind ->
        [x]
            sebagai perusahaan unggul, dengan { $first } { $care ->
                [yes] staf kaigo purnawaktu
               *[no] karyawan purnawaktu
            }.
       *[other]
            dengan { $second } { $care ->
                [yes] staf kaigo purnawaktu
               *[no] karyawan purnawaktu
            } dibanding dengan { $first }.
    }
compare-stage = { $what ->
        [no1] No. 1
        [no2] No. 2
        [no3] No. 3
       *[total] Semua
    }
compare-staff = Karyawan
compare-ordinary = Biasa
compare-excellent = Unggul
compare-titp = TITP
compare-esd = Ikusei
compare-a-year = Tahun 1
compare-first-start = Dari
compare-last-start = Sampai
compare-plan = Renc. { $number }
compare-law = Porsi
compare-programmes = <b>{ $esd ->
        [0] Pemagangan Kerja Teknis (TITP): { $total } seluruhnya. Untuk Ikusei Shuro (育成就労) belum ada angka yang diumumkan untuk kasus ini.
       *[other] Pemagangan Kerja Teknis (TITP): { $total } seluruhnya. Ikusei Shuro (育成就労): kira-kira { $esd }.
    }</b> Dengan { $staff } karyawan purnawaktu.
compare-plans = { $first ->
        [yes] ✅ Rencana 1: ketiga porsi sesuai.
        [page] ⚠ Rencana 1: sah menurut hukum, tetapi melebihi porsi halaman program.
       *[no] ❌ <b>Rencana 1: porsinya tidak sah menurut hukum.</b>
    }
    { $second ->
        [yes] ✅ Rencana 2: ketiga porsi sesuai.
        [page] ⚠ Rencana 2: sah menurut hukum, tetapi melebihi porsi halaman program.
       *[no] ❌ <b>Rencana 2: porsinya tidak sah menurut hukum.</b>
    }
    Jam keselamatan tidak diperiksa di sini.
compare-no3 = No. 3 hanya jika No. 2 dimulai paling lambat { $until }.
compare-worked-out = Tidak semua angka ini diumumkan; sebagian hasil hitungan.
button-compare-excellent = Bandingkan: unggul
button-compare-esd = Bandingkan: Ikusei Shuro
button-compare-staff = Bandingkan: { $staff } karyawan
button-compare-plan = Bandingkan: rencana diperbaiki
button-picture = Gambar
card-when = { $what ->
        [no1] tahun 1
        [no2] tahun 2–3
       *[no3] tahun 4–5
    }
