# Written by `tis-bot words`; the English beside it is the original.

bot-description = Pertanyaan tentang Program Pemagangan Kerja Teknis di Jepang, dijawab dalam hitungan detik: berapa pemagang yang boleh diterima perusahaan, apakah jam dalam rencana benar, pekerjaan apa yang termasuk, di mana pemagang mendapat bantuan. Tidak dikelola oleh OTIT, ISA, atau JITCO.
bot-short-description = Kuota, jam rencana, jenis pekerjaan, dan bantuan untuk Program Pemagangan Kerja Teknis Jepang.
command-start = Mulai
command-help = Yang bisa saya lakukan
command-quota = Berapa pemagang, misalnya /quota 45
command-hours = Periksa rencana, misalnya /hours 1000 500 420
command-eligible = Apakah kami memenuhi syarat, dan berapa lama
command-jobs = Cari jenis pekerjaan, misalnya /jobs las
command-topics = Semua topik
command-language = Bahasa / Language / 言語
command-privacy = Apa yang disimpan
command-erase = Hapus yang disimpan
command-cancel = Hentikan percakapan
command-unknown = Saya tidak kenal perintah itu.
start-hello = <b>Tanyakan tentang Program Pemagangan Kerja Teknis di Jepang.</b> Tulis pertanyaan seperti Anda berbicara, atau tekan di bawah.
start-examples = Misalnya: “kami 45 orang”, “1000/500/420 jam”, “las”, “paspor saya dipegang bos”.
start-not-official = Saya menyebut aturan dan sumbernya; yang memutuskan adalah kantor yang disebut dalam jawaban. Tidak dikelola oleh OTIT, ISA, atau JITCO.
start-unfinished = Ada percakapan yang belum selesai: <b>{ $name }</b>, langkah { $step }.
help-what = <b>Yang bisa saya lakukan</b>
help-list = • Menjawab pertanyaan tentang kira-kira { $topics } topik, dengan kata-kata Anda sendiri
    • /quota 45 — berapa pemagang yang boleh kami terima
    • /hours 1000 500 420 — periksa rencana
    • /eligible — apakah kami memenuhi syarat, dan berapa lama
    • /excellent — apakah kami unggul, menurut poin
    • /when Juli 2027 — program yang mana, dan apa yang harus dilakukan paling lambat kapan
    • /intake — penerimaan selama lima tahun: berapa setiap tahun, siapa di sini kapan
    • /template — rencana kosong untuk diisi; atau kirim milik Anda sebagai xlsx, xls, ods, atau csv
    • /jobs las — apakah pekerjaan kami ada di daftar
    • “bandingkan 45 dan 51” — dua kasus berdampingan; /link — tautan dan kode QR ke suatu hasil
    • /topics — semuanya menurut kelompok
    • /language, /settings, /export, /privacy, /erase, /cancel
language-ask = <b>Bahasa apa?</b> Apa pun yang Anda pilih, Anda boleh bertanya dalam bahasa mana pun dari daftar ini.
language-set = Saya akan menjawab dalam bahasa Indonesia.
privacy-more = • /erase menghapusnya seketika.
    • Obrolan yang tidak dipakai selama 180 hari dihapus.
    • Agar setiap pesan dijawab sekali saja, nomor pesan, nomor obrolan ini, dan waktunya disimpan 7 hari, tanpa teksnya.
    • Berapa kali setiap jawaban diberikan, dan mendapat 👍 atau 👎, dihitung per hari dan bahasa, tanpa mencatat dari siapa.
    • Telegram sendiri menyimpan obrolan ini; di sana berlaku aturannya sendiri.
privacy-no-text = Tidak ada nama, tidak ada teks pesan Anda.
privacy-learns = <b>Dari baris yang tidak saya jawab dengan pasti, saya simpan kata-kata yang umum, untuk belajar.</b> Setiap kata lain, jadi hampir setiap nama, menjadi …, dan setiap angka menjadi 0. Bersamanya saya hanya menyimpan hari, bahasa, dan topik terdekat, tidak ada tentang siapa yang menulis atau pukul berapa, jadi /erase tidak bisa menemukannya. Itu dihapus setelah 30 hari.
privacy-operator = Bot ini dikelola oleh: { $operator }
erase-done = <b>Dihapus</b> pada { $day } pukul { $clock } (Jepang): { $language ->
        [0] tidak ada bahasa yang dipilih
       *[other] bahasa yang dipilih
    } dan { $answers ->
        [0] tidak ada jawaban
       *[other] { $answers } jawaban
    }. Tidak ada lagi yang disimpan tentang obrolan ini. Salinan milik Telegram sendiri bisa Anda hapus di aplikasinya.
thumb-up = Terima kasih!
thumb-down = Terima kasih. Coba tanya dengan kata lain, atau lihat di /topics.
digest-head = <b>{ $first } sampai { $last }: { $questions } pertanyaan.</b> { $unanswered }% tanpa jawaban, { $offered }% setengah pasti.
digest-most = <b>Jawaban yang paling sering diberikan:</b> { $what }
digest-down = <b>👎 terbanyak:</b> { $what }
digest-stale = <b>Fakta yang sudah lewat tanggalnya, perlu dilihat:</b> { $what }
digest-more = Lebih lanjut di komputer bot: tis-bot stats, tis-bot unanswered, tis-bot check.
topics-ask = <b>Kelompok yang mana?</b>
topics-in = <b>{ $group }</b>
group-system = Sistemnya
group-company = Untuk perusahaan
group-occupations = Jenis pekerjaan
group-work-scope = Pekerjaan dan jamnya
group-trainee = Untuk pemagang
group-bot = Bot ini
unreadable = Saya hanya bisa membaca teks. Tulis pertanyaan Anda dengan beberapa kata.
button-old = Tombol ini dari versi lama. Ini menunya.
apology = Maaf, ada yang salah di pihak saya. Tidak ada milik Anda yang hilang. Coba lagi; jika terjadi lagi, beri tahu pengelola nomor ini: { $reference }
too-fast = Itu terlalu banyak sekaligus, dan saya hanya bisa menjawab kira-kira sekali per detik. Saya menjawab yang masuk lebih dulu; kirim lagi sisanya setengah menit lagi.
answer-as-of = <i>Per { $day }</i>
answer-not-yet = <i>{ $tongue ->
        [easy] Ini belum ada dalam bahasa Indonesia, jadi ditampilkan dalam bahasa Jepang mudah.
        [ja] Ini belum ada dalam bahasa Indonesia dan bahasa Jepang mudah, jadi ditampilkan dalam bahasa Jepang biasa.
       *[en] Ini belum ada dalam bahasa Indonesia, jadi ditampilkan dalam bahasa Inggris.
    }</i>
answer-not-yet-change = <i>Ubah: /settings</i>
answer-no-link = { $name } (tanpa tautan)
answer-front-page = (halaman depan)
choices-ask = <b>Apakah maksud Anda salah satu dari ini?</b>
choices-likely = Saya belum yakin maksud Anda. Kemungkinan besar ini:
choices-or = Atau salah satu dari ini?
choices-other = Atau katakan dengan kata lain.
none-say = <b>Saya tidak tahu yang itu.</b> Coba kata lain, atau lihat topik-topiknya.
none-ask = Ada orang yang bisa membantu: OTIT untuk programnya (otit.go.jp), atau Pusat Informasi Imigrasi { $phone } untuk pertanyaan izin tinggal.
cancelled = Dihentikan. Jawaban Anda sudah hilang.
nothing-to-cancel = Tidak ada percakapan yang terbuka.
button-quota = Berapa yang boleh kami terima?
button-hours = Periksa jam rencana saya
button-eligible = Apakah kami memenuhi syarat?
button-jobs = Pekerjaan kami ada di daftar?
button-topics = Semua topik
button-help = Saya perlu bantuan
button-language = 🌐 Bahasa
button-back = ‹ Kembali
button-stop = Berhenti
button-unknown = Saya tidak tahu
button-change = Ubah jawaban
button-again = Mulai lagi
button-result = Lihat hasilnya
button-continue = Lanjutkan
button-can = Yang bisa saya jawab
button-erase = Hapus semua
button-erase-yes = Ya, hapus
button-erase-no = Tidak, simpan
button-excellent = Kami unggul
button-ordinary = Tidak unggul
button-care = Kaigo
button-construction = Konstruksi
button-general = Bidang lain
button-who-counts = Siapa yang dihitung karyawan?
button-staff = { $staff } karyawan
button-all-staff = Semua { $total } karyawan
button-here = Pemagang yang sudah di sini
button-safety = Tambah jam keselamatan
button-change-number = Ubah angka
button-related = Apa itu pekerjaan terkait?
button-fields = Semua bidang
flow-quota = Berapa yang boleh kami terima
flow-hours = Periksa jam rencana saya
flow-step = <i>Langkah { $step } dari { $steps }</i>
flow-back-to = — Kembali ke pemeriksaan Anda:
flow-resumed = Anda sampai di sini pada { $day }. Kita lanjut dari sini.
flow-way-out = Anda juga bisa menekan “Saya tidak tahu”, kembali, atau berhenti. Jawaban Anda sejauh ini tidak hilang.
flow-summary = <b>Jawaban Anda.</b> Tekan satu untuk mengubahnya; yang lain tetap.
flow-answered = { $question }: { $answer }
flow-heard = <i>Dipahami: { $said }.</i>
flow-noted = <i>Dicatat: { $known }.</i>
quota-kept = <i>Dihitung dengan: { $known }.</i>
also-construction = Apakah perusahaan Anda perusahaan konstruksi? Kalau begitu tekan “Konstruksi”: di sana berlaku batas lain.
also-work = Anda juga menyebut “{ $word }”: tekan di bawah untuk melihat apakah ada di daftar.
flow-contradiction = <b>Dua jawaban tidak cocok satu sama lain</b>: jam keselamatan adalah bagian dari jam jenisnya dan tidak bisa lebih banyak. Tekan di bawah untuk mengubah salah satu.
option-yes = Ya
option-no = Tidak
words-yes = ya, y, iya, iyah, yoi, betul, benar, ok, oke, boleh, tentu, sudah, ada, yes
words-no = tidak, tdk, gak, ga, nggak, ngga, enggak, engga, bukan, belum, tidak ada, gak ada, ga ada, tidak pernah, no, n
words-unknown = tidak tahu, saya tidak tahu, tdk tahu, gak tahu, ga tahu, gak tau, ga tau, nggak tahu, nggak tau, kurang tahu, kurang tau, belum tahu, tidak yakin, lewati, skip, ?
help-full-time-employees = Siapa yang dihitung?
help-quota-care = Siapa yang dihitung?
help-excellent-company = Apa itu unggul?
help-acceptance-types = Apa bedanya?
help-replaced-by-esd = Apa yang berubah tahun 2027?
help-required-work = Apa itu pekerjaan wajib?
help-related-work = Apa itu pekerjaan terkait?
help-peripheral-work = Apa itu pekerjaan periferal?
help-safety-work = Apa yang termasuk keselamatan?
quota-type = <b>Lewat jalur apa pemagang datang?</b> Kebanyakan perusahaan memakai Organisasi Pengawas (kumiai, 監理団体).
quota-type-hint = Tekan salah satu tombol, atau ketik <b>1</b> untuk Organisasi Pengawas (kumiai), <b>2</b> atau <b>3</b> untuk perusahaan Anda sendiri di luar negeri.
quota-type-name = Jalur masuk
quota-type-supervised = Lewat kumiai (監理団体)
quota-type-enterprise = Dari perusahaan sendiri di luar negeri
quota-type-enterprise_recognised = Perusahaan sendiri, diakui menteri
quota-sector = <b>Bidang pekerjaan apa?</b>
quota-sector-hint = Tekan bidangnya, atau ketik <b>kaigo</b>, <b>konstruksi</b>, <b>pertanian</b>, atau <b>lain</b>.
quota-sector-name = Bidang
quota-sector-general = Lain
quota-sector-care = Kaigo
quota-sector-construction = Konstruksi
quota-sector-agriculture = Pertanian
quota-sector-fishery = Kapal ikan
quota-sector-aquaculture = Budi daya perikanan
quota-staff = <b>Berapa karyawan purnawaktu di perusahaan?</b> Semua lokasi di Jepang digabung; pemagang tidak dihitung.
quota-staff-hint = Saya perlu angka, misalnya <b>45</b>. Hitung orang yang bekerja purnawaktu untuk Anda; pemagang tidak dihitung.
quota-staff-name = Karyawan purnawaktu
quota-care_staff = <b>Berapa staf kaigo purnawaktu yang bekerja di satu fasilitas ini?</b> Hanya yang pekerjaan utamanya kaigo; staf kantor dan pemagang tidak dihitung.
quota-care_staff-hint = Saya perlu angka, misalnya <b>25</b>. Hitung staf purnawaktu di fasilitas ini yang pekerjaan utamanya kaigo.
quota-care_staff-name = Staf kaigo
quota-excellent = <b>Apakah perusahaan unggul (優良)?</b> Jika lewat Organisasi Pengawas (kumiai), organisasi itu juga perlu izin umum (一般監理事業).
quota-excellent-hint = Jawab <b>ya</b> atau <b>tidak</b>. Jika belum ada yang memberi tahu bahwa Anda unggul, jawabannya tidak.
quota-excellent-name = Unggul
quota-here = <b>Apakah sudah ada pemagang di tempat Anda?</b>
quota-here-hint = Jawab <b>ya</b> atau <b>tidak</b>.
quota-here-name = Pemagang di sini
quota-no1 = <b>Berapa yang di No. 1</b> (tahun pertama)?
quota-no1-hint = Saya perlu angka, misalnya <b>3</b>; <b>0</b> jika tidak ada.
quota-no1-name = Di No. 1
quota-no2 = <b>Berapa yang di No. 2</b> (tahun kedua dan ketiga)?
quota-no2-hint = Saya perlu angka, misalnya <b>3</b>; <b>0</b> jika tidak ada.
quota-no2-name = Di No. 2
quota-no3 = <b>Berapa yang di No. 3</b> (tahun keempat dan kelima)?
quota-no3-hint = Saya perlu angka, misalnya <b>3</b>; <b>0</b> jika tidak ada.
quota-no3-name = Di No. 3
quota-arrival = <b>Kapan yang berikutnya mulai?</b> Ketik bulan, misalnya <b>Mei 2027</b>.
quota-arrival-hint = Saya perlu bulan dengan tahunnya, misalnya <b>Mei 2027</b> atau <b>2027-05</b>.
quota-arrival-name = Mulai
hours-required = <b>Berapa jam pekerjaan wajib (必須業務) dalam rencana?</b> Ketiganya bisa sekaligus: wajib/terkait/periferal, misalnya <b>1000/500/420</b>. Kursus jangan dihitung.
hours-required-hint = Saya perlu jumlah jam, misalnya <b>1000</b>, atau ketiganya, misalnya <b>1000/500/420</b>.
hours-required-name = Wajib
hours-related = <b>Berapa jam pekerjaan terkait (関連業務)?</b>
hours-related-hint = Saya perlu jumlah jam, misalnya <b>500</b>; <b>0</b> jika tidak ada.
hours-related-name = Terkait
hours-peripheral = <b>Berapa jam pekerjaan periferal (周辺業務)?</b>
hours-peripheral-hint = Saya perlu jumlah jam, misalnya <b>420</b>; <b>0</b> jika tidak ada.
hours-peripheral-name = Periferal
hours-safety = <b>Apakah Anda tahu jam pekerjaan keselamatan dan kesehatan (安全衛生業務)?</b> Itu bagian dari setiap jenis, sedikitnya sepersepuluhnya.
hours-safety-hint = Jawab <b>ya</b> atau <b>tidak</b>. Jika tidak, saya hanya memeriksa ketiga porsinya.
hours-safety-name = Jam keselamatan
hours-safety_required = <b>Berapa jam keselamatan di dalam pekerjaan wajib?</b> Atau ketiganya, misalnya <b>100/50/42</b>.
hours-safety_required-hint = Saya perlu jumlah jam, misalnya <b>100</b>, atau ketiganya, misalnya <b>100/50/42</b>.
hours-safety_required-name = Keselamatan di wajib
hours-safety_related = <b>Berapa di dalam pekerjaan terkait?</b>
hours-safety_related-hint = Saya perlu jumlah jam, misalnya <b>50</b>; <b>0</b> jika tidak ada.
hours-safety_related-name = Keselamatan di terkait
hours-safety_peripheral = <b>Berapa di dalam pekerjaan periferal?</b>
hours-safety_peripheral-hint = Saya perlu jumlah jam, misalnya <b>42</b>; <b>0</b> jika tidak ada.
hours-safety_peripheral-name = Keselamatan di periferal
list-and = ; { "" }
verdict-yes = Ya.
verdict-over-guideline = Sah menurut hukum, tetapi melebihi pedoman halaman program.
verdict-no = Tidak.
verdict-more-facts = Saya perlu tahu lebih banyak.
verdict-not-in-force = Pada hari itu tidak ada aturan yang berlaku.
verdict-ask-office = Di sini tidak bisa disebut angka; tanya kantornya.
quota-head-some = <b>{ $no1 } pemagang di tahun pertama</b> (No. 1), dengan { $staff } { $care ->
        [yes] staf kaigo purnawaktu di fasilitas ini
       *[no] karyawan purnawaktu
    }{ $excellent ->
        [yes]
            , sebagai perusahaan <i>unggul</i>{ $type ->
                [supervised] { " " }dengan kumiai unggul
               *[enterprise] { "" }
            }
       *[no]
            { $type ->
                [supervised] , lewat Organisasi Pengawas (kumiai)
               *[enterprise] , dari perusahaan Anda sendiri di luar negeri
            }
    }.
quota-head-none = <b>Tidak ada</b>: dengan { $staff } { $care ->
        [yes] staf kaigo purnawaktu
       *[no] karyawan purnawaktu
    } jumlah untuk tahun pertama (No. 1) adalah { $no1 }{ $excellent ->
        [yes] , bahkan sebagai perusahaan unggul
       *[no] { "" }
    }{ $type ->
        [supervised] .
       *[enterprise] , dalam tipe perusahaan tunggal.
    }
quota-head-over = <b>Pemagang lebih banyak daripada batasnya.</b> Dengan { $staff } { $care ->
        [yes] staf kaigo purnawaktu
       *[no] karyawan purnawaktu
    }, No. 1 boleh { $no1 }{ $excellent ->
        [yes] { " " }untuk perusahaan unggul
       *[no] { "" }
    }{ $type ->
        [supervised] .
       *[enterprise] { " " }(tipe perusahaan tunggal).
    }
quota-head-closed = <b>Pemagang baru tidak bisa lagi memulai dalam program ini.</b> Batas dengan { $staff } { $care ->
        [yes] staf kaigo purnawaktu
       *[no] karyawan purnawaktu
    } dulu { $no1 } di No. 1{ $excellent ->
        [yes] { " " }(unggul)
       *[no] { "" }
    }{ $type ->
        [supervised] .
       *[enterprise] { " " }(tipe perusahaan tunggal).
    }
quota-limit = { $what ->
        [no1] No. 1 · tahun pertama:
        [no2] No. 2 · tahun 2–3:
        [no3] No. 3 · tahun 4–5:
       *[total] Semua tahap bersama, paling banyak:
    } <b>{ $most }</b>{ $sure ->
        [yes] { "" }
       *[no] { " " }(tidak diumumkan; hasil hitungan)
    }{ $what ->
        [no3] { " " }(hanya jika No. 2 dimulai paling lambat { $until })
       *[other] { "" }
    }
quota-more-none = <b>Sekarang tidak bisa tambah.</b> Tempat tahun pertama (No. 1) sudah terisi.
quota-more = Sekarang <b>{ $more } lagi di tahun pertama</b> (No. 1).
quota-more-range = Sekarang <b>{ $least }–{ $most } lagi di tahun pertama</b> (No. 1): tergantung tahun ke berapa { $here } pemagang Anda.
quota-more-ways = { $some ->
        [yes] { $rest } yang lain
       *[no] Semua { $rest }
    } di tahun 1 (No. 1): { $over1 ->
        [0] <b>{ $year1 }</b> lagi
       *[other] <b>{ $over1 } di atas batas</b>
    }. Di tahun 2–3 (No. 2): { $over2 ->
        [0] <b>{ $year2 }</b> lagi
       *[other] <b>{ $over2 } di atas batas</b>
    }. Beri tahu tahunnya: “Pemagang yang sudah di sini”.
quota-wish = { $verdict ->
        [yes] <b>Ya, menurut angkanya: { $wanted } bisa mulai di tahun pertama</b> (No. 1).
        [no] <b>Tidak, tidak bisa { $wanted } dalam satu tahun.</b>
        [excellent] <b>Tidak bisa { $wanted } dalam satu tahun, kecuali perusahaan dan kumiai unggul.</b>
       *[open] <b>Apakah { $wanted } bisa mulai tergantung tahun ke berapa pemagang yang ada di sini.</b>
    }
quota-over-all = <b>Pemagang lebih banyak daripada batasnya: { $here } di sini, paling banyak { $most } di semua tahap bersama.</b>
quota-took = <i>Dipahami: { $staff } { $care ->
        [yes] staf kaigo purnawaktu
       *[no] karyawan purnawaktu
    }{ $total ->
        [0] { "" }
       *[other] { " " }({ $total } − { $before } pemagang, yang tidak dihitung sebagai karyawan)
    }, { $here ->
        [0] tidak ada pemagang
       *[other] { $here } pemagang
    } di sini{ $gone ->
        [0] { "" }
       *[other] { " " }({ $before } − { $gone } yang pergi)
    }{ $stages ->
        [yes] { " " }(No. 1: { $no1 }, No. 2: { $no2 }, No. 3: { $no3 })
        [some] { " " }(di antaranya No. 1: { $no1 }, No. 2: { $no2 }, No. 3: { $no3 }; tahun yang lain tidak disebut)
       *[no] { "" }
    }{ $wanted ->
        [0] { "" }
       *[other] , { $wanted } akan datang
    }.</i>
quota-together = Jumlah: { $total }
quota-rough = ⚠ Angka Anda hanya perkiraan: dengan { $staff } karyawan purnawaktu, tahun pertama menjadi <b>{ $no1 }</b> orang. Hitunglah dengan tepat.
quota-why = Alasannya: { $steps }.
quota-licence = ⚠ Ini hanya berlaku jika kumiai (監理団体) juga punya izin umum (一般監理事業). Dengan izin khusus (特定監理事業), tahun pertama { $no1 } orang.
quota-left-out = Tidak dihitung sebagai karyawan purnawaktu: { $left } orang. Pekerja paruh waktu dengan jam kurang, pekerja musiman, dan karyawan di luar negeri tidak dihitung; menurut laporan, tenaga haken (派遣) dari agen juga tidak. Direktur utama dan pekerja mandiri (一人親方): tanya OTIT sebelum menghitungnya.
quota-specified = ⚠ Kumiai (監理団体) Anda punya izin khusus (特定監理事業), jadi berlaku jumlah perusahaan biasa, dan No. 3 tidak ada. Untuk jumlah yang lebih besar, kumiai juga harus punya izin umum (一般監理事業).
quota-if-excellent = Dengan perusahaan (dan kumiai) <i>unggul</i>: { $no1 } / { $no2 } / { $no3 } (No. 1 / 2 / 3; No. 3 hanya jika No. 2 dimulai paling lambat { $until }).
quota-if-excellent-care = Dengan perusahaan dan kumiai <i>unggul</i>: { $no1 } di tahun pertama, { $total } seluruhnya.
quota-until = ⚠ Pemagang baru hanya bisa mulai sampai { $last_start }; { $filing ->
        [still] ajukan rencana paling lambat { $last_application }.
       *[over] rencana baru bisa diajukan sampai { $last_application }.
    }
quota-room-head = <b>Tempat yang ada sekarang</b>, dengan pemagang yang Anda punya:
quota-room = { $what ->
        [no1] No. 1:
        [no2] No. 2:
       *[no3] No. 3:
    } <b>{ $more }</b> lagi{ $binding ->
        [total] { " " }(dibatasi oleh jumlah seluruhnya)
        [last_start] { " " }(pemagang baru sudah tidak bisa mulai)
       *[other] { "" }
    }
hours-move = pindahkan { $hours } jam dari pekerjaan { $source ->
        [related] terkait
       *[peripheral] periferal
    } ke pekerjaan wajib{ $either ->
        [yes] { " " }atau terkait
       *[no] { "" }
    }
hours-move-lawful = Supaya sah: { $moves } ({ $after }).
hours-move-both = Supaya sesuai juga dengan porsi halaman program: { $moves } ({ $after }).
step-band = { $first ->
        [0] sampai { $last }
        [1] sampai { $last }
       *[other] { $first }–{ $last }
    } karyawan purnawaktu (Anda: { $staff }) → jumlah dasar { $basic }
step-band-open = { $first } karyawan atau lebih → { $share } dari { $staff } = { $basic }
step-share = tipe perusahaan tunggal → { $share } dari { $staff } = { $basic }
step-care = { $first ->
        [1] sampai { $last }
       *[other] { $first }–{ $last }
    } staf kaigo (Anda: { $staff }) → jumlah dasar { $basic }
step-care-open = { $first } staf kaigo atau lebih → { $share } dari { $staff } = { $basic }
step-times = { $what ->
        [no1] No. 1
        [no2] No. 2
        [no3] No. 3
       *[total] semua tahap bersama
    }: { $times } kali itu = { $number }
step-ceiling = Dengan { $staff } karyawan, { $what ->
        [no1] No. 1
        [no2] No. 2
        [no3] No. 3
       *[total] semua tahap bersama
    } tidak boleh lebih dari { $most }.
step-rounded-down = { $what ->
        [no1] No. 1
        [no2] No. 2
        [no3] No. 3
       *[total] Semua tahap
    }: { $number }, dan tidak lebih, jadi { $most }.
step-rounded-early = ⚠ { $what ->
        [no1] No. 1
        [no2] No. 2
        [no3] No. 3
       *[total] Semua tahap
    }: hukum tidak menyebut kapan harus dibulatkan. Jika dibulatkan dulu hasilnya { $safe }, jika dibulatkan terakhir { $most }; buat rencana dengan { $safe }.
step-page-care = Kalimat halaman program “{ $share } per tahun, di bawah { $below } staf” memberi hasil yang sama di sini ({ $number } dari { $staff }), dibulatkan ke atas.
step-construction-total = Di konstruksi, semua pemagang bersama tidak boleh lebih banyak daripada { $staff } karyawan purnawaktu: { $most }.
quota-filed = <b>Hanya dengan rencana yang diajukan paling lambat { $last_application }:</b>
hours-head-yes = ✅ <b>Rencananya sesuai</b>, menurut peraturan dan menurut halaman program.
hours-head-over-guideline = ⚠ <b>Sah menurut hukum, tetapi melebihi pedoman halaman program.</b>
hours-head-shares-right = ✅ <b>Ketiga porsi sesuai</b>, menurut peraturan dan menurut halaman program. Rencana itu benar hanya jika jam keselamatannya juga benar: itu masih harus diperiksa.
hours-head-shares-lawful = ⚠ <b>Ketiga porsi sah menurut hukum, tetapi melebihi pedoman halaman program.</b> Jam keselamatan masih harus diperiksa.
hours-head-no = ❌ <b>Rencananya tidak sesuai.</b>
hours-head-more-facts = <b>Saya perlu jam dari ketiga jenis.</b>
hours-head-not-in-force = <b>Pada hari itu tidak ada aturan tentang jam yang berlaku.</b>
hours-share = { $sign } { $what ->
        [required] Wajib
        [related] Terkait
       *[peripheral] Periferal
    } { $hours } jam · { $part } ({ $what ->
        [required] sedikitnya { $law }
        [related] paling banyak { $law }; halaman program: di bawah { $page }
       *[peripheral] paling banyak { $law }; halaman program: { $page }
    })
hours-shares = <b>Saya membacanya sebagai bagian dari waktu kerja: wajib { $required }, terkait { $related }, periferal { $peripheral }.</b> { $verdict ->
        [yes] ✅ Pembagian ini sesuai peraturan dan halaman program; rencana itu benar hanya jika jam keselamatannya juga benar.
        [page] ⚠ Pembagian ini sesuai peraturan, tetapi melewati pedoman di halaman program.
        [sum] Jumlahnya bukan 100%, jadi tidak bisa saya nilai.
       *[no] ❌ Pembagian ini tidak sesuai peraturan.
    } Pekerjaan wajib sedikitnya { $required_law }, terkait paling banyak { $related_law }, periferal paling banyak { $peripheral_law }. Untuk memeriksa rencana beserta pekerjaan keselamatannya saya perlu jamnya, misalnya <b>1000/500/420</b>.
hours-safety-open = Belum diperiksa: pekerjaan keselamatan dan kesehatan, sepersepuluh dari setiap jenis ({ $required } / { $related } / { $peripheral } jam).
hours-safety-alone = Saya tidak memakai { $said } jam pekerjaan keselamatan: jam keselamatan dihitung per jenis, sepersepuluh dari masing-masing. Sebutkan sebagai wajib/terkait/periferal, dengan kata “keselamatan” di depannya.
number-negative = <b>{ $number } di bawah nol.</b> Saya perlu bilangan bulat, misalnya <b>45</b> untuk karyawan purnawaktu, atau tiga untuk jam rencana: <b>1000/500/420</b>.
number-not-whole = <b>Saya tidak bisa menghitung dengan { $number }.</b> Saya perlu bilangan bulat dengan angka biasa, misalnya <b>45</b> untuk karyawan purnawaktu, atau tiga untuk jam rencana: <b>1000/500/420</b>.
number-trainees = <b>{ $number } pemagang: yang mana dari keduanya?</b> Sebutkan satu angka, dan karyawan purnawaktunya, misalnya <b>45 karyawan, 4 pemagang</b>.
number-which = <b>{ $count ->
        [2] Yang mana dari keduanya?
       *[other] Yang mana dari ini?
    }</b> { $numbers } — batasnya tergantung pada jumlah pasti karyawan purnawaktu. Semua lokasi satu perusahaan dihitung bersama; di kaigo masing-masing sendiri.
number-staff = { $given ->
        [yes] Saya tidak menemukan jumlah karyawan dalam “{ $said }”. { "" }
       *[no] { "" }
    }<b>Berapa karyawan purnawaktu di perusahaan?</b> Cukup satu angka, misalnya <b>45</b>; pemagang tidak dihitung.
number-no-day = <b>Tanggal itu tidak ada: { $said }.</b> Sebutkan bulan dengan tahunnya, misalnya <b>Mei 2027</b> atau <b>2027-05</b>.
number-past = <b>{ $month } sudah lewat.</b> Sebutkan bulan yang akan datang, misalnya <b>{ $example }</b>.
answer-titp-only = Hanya pemagangan (Ikusei Shuro: belum diketahui):
lead-titp = Pemagangan kerja teknis:
steer-earliest = Mulai paling awal menurut waktu yang biasa adalah <b>{ $month }</b>.
hours-many = “{ $said }” berisi lebih dari tiga angka. Saya perlu jam dari ketiga jenis.
hours-none = Saya tidak menemukan jam dalam “{ $said }”.
number-zero = <b>Belum ada jam dalam rencana ini.</b> Sebutkan jam pekerjaan wajib, terkait, dan periferal, misalnya <b>1000/500/420</b>.
number-not-hours = <b>{ $number } bukan jam, jadi belum bisa saya periksa.</b> Sebutkan jam pekerjaan wajib, terkait, dan periferal, misalnya <b>1000/500/420</b>.
change-nothing = <b>Belum ada yang bisa diubah.</b> Sebutkan dulu angka: “45 karyawan”, atau jam rencana, “1000/500/420”.
change-which = <b>Angka mana yang harus saya ubah menjadi { $number }?</b>
steer-nothing-back = Tidak ada langkah sebelumnya. Ini menunya.
steer-thanks = Sama-sama. Jika ada hal lain, tanya saja.
steer-hello = Halo! Tanya dengan kata-kata Anda sendiri, atau tekan di bawah.
steer-other = Mungkin saya salah paham. Katakan dengan kata lain, atau tekan di bawah.
steer-word = Saya tidak yakin maksud Anda. Tanya dengan kata-kata Anda sendiri, atau tekan di bawah.
esd-quota-head = <b>Ikusei Shuro (育成就労): kira-kira { $ordinary } pekerja seluruhnya</b>, dengan { $staff } karyawan purnawaktu (gabungan ketiga tahun). Pemberi kerja unggul kira-kira { $excellent }; di luar wilayah kota besar, dengan organisasi unggul, kira-kira { $region }.
esd-quota-ordinary = <b>Ikusei Shuro (育成就労): kira-kira { $ordinary } pekerja seluruhnya</b>, dengan { $staff } karyawan purnawaktu (gabungan ketiga tahun).
esd-quota-none = <b>Ikusei Shuro (育成就労): untuk kasus ini belum ada angka yang diumumkan.</b> Dihitung dari ketiga tahun bersama; tanya Badan Layanan Imigrasi.
esd-quota-open = ⚠ Perkiraan dari angka sekarang: tabel cetak Ikusei Shuro tidak saya ketahui. Ikusei Shuro dimulai pada { $begins }. Ini bukan batas untuk pemagang.
hours-bound-head = { $what ->
        [required] <b>Sedikitnya { $law } jam pekerjaan wajib</b> dari { $total } jam.
        [related] <b>Paling banyak { $law } jam pekerjaan terkait</b> dari { $total } jam; halaman program menghendaki { $page } atau kurang.
       *[peripheral] <b>Paling banyak { $law } jam pekerjaan periferal</b> dari { $total } jam; halaman program membolehkan { $page }.
    }
hours-bound = { $what ->
        [required] Wajib: sedikitnya { $law } jam
        [related] Terkait: paling banyak { $law } jam (halaman program: { $page } jam)
       *[peripheral] Periferal: paling banyak { $law } jam (halaman program: { $page } jam)
    }
hours-part-head = { $verdict ->
        [yes] ✅ <b>{ $hours } jam sudah benar</b>
        [page] ⚠ <b>{ $hours } jam sah, tetapi melebihi { $page } jam di halaman program</b>
       *[no]
            ❌ <b>{ $hours } jam { $what ->
                [required] kurang { $apart } jam
               *[other] kelebihan { $apart } jam
            }</b>
    }: { $what ->
        [required] pekerjaan wajib perlu sedikitnya { $law } jam
        [related] pekerjaan terkait boleh paling banyak { $law } jam
       *[peripheral] pekerjaan periferal boleh paling banyak { $law } jam
    } dari { $total } jam. Jenis lain dan jam keselamatan belum diperiksa.
sheet-read = <i>Terbaca{ $page ->
        [none] { "" }
       *[other] { " " }dari “{ $page }”
    }: wajib { $required_hours } jam ({ $required }), terkait { $related_hours } jam ({ $related }), periferal { $peripheral_hours } jam ({ $peripheral }).</i>
sheet-ask = <b>Saya tidak menilai rencana ini sebelum itu jelas.</b> Perbaiki file dan kirim lagi, atau kirim tiga angka: wajib/terkait/periferal.
template-how = <b>Rencana kosong.</b> Isi jam setiap bulan dan kirim kembali filenya: saya memeriksa dan menandai yang salah. Tabel lain juga bisa, asal di dalamnya disebut pekerjaan wajib, terkait, dan periferal.
command-template = Rencana kosong untuk diisi dan dikirim kembali
sheet-use = Periksa { $hours } apa adanya
sheet-doubt-months = { $at }: jumlahnya tidak sama dengan hasil penjumlahan bulan-bulannya.
sheet-doubt-columns = { $at }: ada beberapa angka di sampingnya. Mana jamnya? Tulis “合計時間” (jumlah jam) di atas kolom itu.
sheet-doubt-parts = { $at }: jamnya tidak sama dengan hasil penjumlahan baris di bawahnya. Apakah itu bagiannya, atau tambahan?
sheet-doubt-total = { $at }: jumlahnya tidak sama dengan hasil penjumlahan pekerjaan wajib, terkait, dan periferal.
sheet-doubt-several = Ada beberapa rencana yang berbeda: { $at }. Kirim satu per satu.
sheet-doubt-part-hours = { $at }: jamnya bukan bilangan bulat. Bulatkan seperti dalam rencana.
sheet-doubt-below-zero = { $at }: jamnya di bawah nol.
sheet-doubt-uncomputed = { $at }: ini rumus yang belum pernah dihitung. Buka file-nya di program spreadsheet, simpan, lalu kirim lagi.
sheet-doubt-unread = { $at }: jamnya tidak bisa saya baca. Tulis sebagai angka biasa, misalnya 1000.
sheet-doubt-loose-safety = { $at }: jam keselamatan ini tidak termasuk jenis pekerjaan mana pun, jadi tidak saya hitung. Sebutkan untuk setiap jenis.
sheet-safety-over = <b>Jam keselamatan suatu jenis lebih banyak daripada jamnya.</b> Itu bagian darinya. Perbaiki file dan kirim lagi.
sheet-no-plan = <b>Saya tidak menemukan rencana dalam file ini.</b> Saya mencari pekerjaan wajib, terkait, dan periferal (必須・関連・周辺) dalam satu kolom atau satu baris, dengan jam di samping atau di bawahnya.
sheet-too-large = <b>File ini terlalu besar untuk saya.</b> Kirim hanya lembar yang berisi rencana.
sheet-encrypted = <b>File ini memakai kata sandi.</b> Simpan tanpa kata sandi dan kirim lagi.
sheet-no-table = <b>Ini bukan tabel yang bisa saya baca.</b> Saya membaca xlsx, xls, ods, dan csv. Anda juga bisa mengetik jamnya: 1000/500/420.
sheet-broken = <b>File ini tidak bisa dibaca; mungkin rusak.</b> Buka, simpan ulang sebagai xlsx, dan kirim lagi.
sheet-uncomputed = <b>Rumus dalam file ini belum pernah dihitung.</b> Buka di program spreadsheet, simpan, lalu kirim lagi.
button-stage-three = Apa yang tidak bisa ke No. 3?
button-privacy = Apa yang disimpan
jobs-ask = <b>Bidang apa?</b> Pada Maret 2021 ada { $then } jenis pekerjaan dengan { $then_tasks } tugas; sekarang kira-kira { $now } dengan { $now_tasks }, menurut daftar Juli 2026.
jobs-in = <b>{ $field }</b>: jenis pekerjaan apa?
jobs-yes = <b>{ $name }</b> ada di daftar (bidang: { $field }).
jobs-several = <b>“{ $word }” mungkin salah satu dari ini.</b>
jobs-task = • { $name }{ $no3 ->
        [yes] { "" }
       *[no] { " " }— tanpa No. 3
    }{ $since }
jobs-since = { " " }(sejak { $day })
jobs-stages = Tugas di daftar boleh sampai No. 2 (3 tahun seluruhnya). Kalau tidak ditandai “tanpa No. 3”, boleh juga sampai No. 3, tetapi hanya di perusahaan unggul (dengan kumiai unggul); yang mulai No. 1 sekarang tidak bisa lagi mencapainya. OTIT yang memutuskan setiap rencana.
jobs-unsure = ⚠ Catatan ini berdasarkan satu daftar Juli 2026; tanya OTIT sebelum membuat rencana dengannya.
jobs-special-care = Kaigo punya aturan sendiri: tingkat bahasa Jepang, jenis fasilitas, instruktur, jumlah per fasilitas.
jobs-special-construction = Konstruksi punya aturan sendiri: izin usaha, CCUS, gaji stabil, dan batas untuk semua pemagang bersama.
jobs-special-fishery = Kapal ikan dan budi daya perikanan punya jumlah sendiri, ditetapkan dengan pengumuman; tanya Badan Perikanan atau OTIT.
jobs-several-line = • <b>{ $name }</b> ({ $field })
jobs-note = { $note }
jobs-esd = Mulai April 2027: dilihat dari namanya saja, bidang “{ $field }” dari Ikusei Shuro (育成就労). Jenis pekerjaan dan bidang tidak cocok satu per satu; tanya dulu sebelum membuat rencana.
jobs-no-field = Dilihat dari namanya saja, ini termasuk “{ $field }”, { $esd ->
        [yes] bidang Pekerja Berketerampilan Spesifik (Tokutei Ginou, 特定技能) dan, mulai April 2027, Ikusei Shuro (育成就労). Tanyakan apakah bidang itu masih menerima orang.
       *[no] bidang Pekerja Berketerampilan Spesifik (Tokutei Ginou, 特定技能), bukan Ikusei Shuro (育成就労).
    }
jobs-script = <b>Saya tidak bisa mencari pekerjaan dengan huruf ini.</b> Ketik dalam bahasa Inggris atau Jepang, misalnya <b>welding</b> atau <b>溶接</b>.
jobs-no = <b>“{ $word }”{ $work ->
        [none] { "" }
       *[other] { " " }({ $work })
    } tidak ada di daftar, sejauh yang saya lihat.</b> Kalau begitu hanya No. 1 (paling lama satu tahun) yang terbuka, dan hanya jika pekerjaannya bukan sekadar mengulang hal yang langsung bisa dipelajari siapa pun. Tanya OTIT sebelum membuat rencana.
jobs-source = Daftar jenis pekerjaan, Juli 2026
dates-when = { $kind ->
        [day] pada { $said }
       *[span] pada { $said }
    }
dates-taken = Saya menghitung dengan { $days }. Kalau tanggalnya lain, beri tahu saya.
dates-no = <b>Tidak: saat itu pemagang baru tidak bisa mulai.</b>
dates-which = <b>Tanggal mana untuk apa?</b> Saya membaca: { $dates }. Katakan seperti ini: “rencana diajukan 10 Maret 2027, mulai 5 Juni 2027”. Pemagang baru mulai paling lambat { $last_start }, dengan rencana yang diajukan paling lambat { $last_application }.
dates-which-month = <b>Bulan apa maksudnya, dalam { $said }?</b> Pemagang baru bisa mulai sampai { $last_start }, dengan rencana yang diajukan paling lambat { $last_application }; setelah itu hanya Ikusei Shuro (育成就労) yang terbuka. Sebutkan bulan dengan tahunnya, misalnya Mei 2027.
dates-which-day = <b>Tanggal berapa maksudnya, dalam { $said }?</b> Rencana untuk pemagang baru harus diajukan paling lambat { $last_application }, dan mulainya paling lambat { $last_start }.
dates-late-start = { $what ->
        [filed] Rencana yang diajukan { $by } tidak mengubah itu: hari terakhir untuk mengajukan adalah { $last_application }, dan hari terakhir untuk mulai { $last_start }; mulai Anda { $start }.
       *[certified] Rencana yang disahkan { $by } tidak mengubah itu: hari terakhir untuk mulai adalah { $last_start }; mulai Anda { $start }.
    }
dates-late-plan = <b>Tidak: rencana untuk pemagang baru tidak bisa diajukan { $by }; hari terakhirnya { $last_application }.</b> Mulai { $start } cukup awal (hari terakhir { $last_start }), tetapi tidak tanpa rencana yang diajukan tepat waktu. { $begun ->
        [yes] Saat itu Ikusei Shuro (育成就労) sudah dimulai, dengan rencananya sendiri.
       *[no] Saat itu Ikusei Shuro (育成就労) sudah dimulai, tetapi diperkirakan belum ada yang datang lewat program itu secepat itu.
    }
dates-in-time = { $sure ->
        [open] <b>Mulai { $start } mungkin hanya jika rencana diajukan paling lambat { $last_application }.</b> Kalau begitu, disahkan { $by } tidak apa-apa. Kapan rencana itu diajukan?
       *[yes]
            <b>Ya, dari segi harinya: rencana { $what ->
                [filed] diajukan
               *[certified] disahkan
            } { $by }, mulai { $start }.</b> Hari terakhir untuk mengajukan adalah { $last_application }, hari terakhir untuk mulai { $last_start }. Rencana harus disahkan sebelum mulai.
    }
dates-plan-alone = { $when ->
        [early] <b>Tepat waktu ({ $by }): hari terakhir untuk mengajukan adalah { $last_application }.</b> Pemagang juga harus mulai paling lambat { $last_start }.
        [late] <b>Tidak: rencana untuk pemagang baru tidak bisa diajukan { $by }; hari terakhirnya { $last_application }.</b> Rencana untuk tahap berikutnya bagi pemagang yang sudah di sini, dan perubahan rencana, tetap berjalan.
       *[open] <b>Tergantung: rencana yang disahkan { $by } harus sudah diajukan paling lambat { $last_application }.</b> Pemagang harus mulai paling lambat { $last_start }.
    }
no2-begun = { $which ->
        [early] <b>Dari segi harinya, ya: No. 2 { $day } tidak melewati hari terakhir, { $last }, jadi No. 3 (tahun 4–5) tetap terbuka setelah { $begins }.</b> Menurut satu sumber, yang dihitung adalah hari perubahan status diizinkan. Syarat lain juga harus terpenuhi:
        [coming] <b>Dari segi harinya, No. 2 bisa dimulai { $day }: pindah dari No. 1 ke No. 2 tetap mungkin setelah { $begins }.</b> No. 3 (tahun 4–5) saat itu tidak terbuka: untuk itu No. 2 harus dimulai paling lambat { $last }.
        [late] <b>Tidak ada No. 3 (tahun 4–5): No. 2 { $day } sesudah hari terakhir, { $last }.</b> No. 2 sendiri bisa dimulai dan diselesaikan, juga setelah { $begins }.
       *[open] <b>Tergantung tanggal No. 2 dimulai: jika paling lambat { $last }, No. 3 (tahun 4–5) tetap terbuka setelah { $begins }; sehari lebih lambat, tidak.</b> Tanggal berapa itu, dengan tahunnya? Menurut satu sumber, yang dihitung adalah hari perubahan status diizinkan.
    }
no2-permitted = Menurut satu sumber, yang dihitung adalah hari perubahan status izin tinggal diizinkan.
no2-before-end = No. 2 selesai { $end }: biasanya dimulai dua tahun sebelumnya.
no2-after-arrival = Tiba { $came }: biasanya No. 2 dimulai kira-kira setahun kemudian.
esd-hours-head = { $fits ->
        [yes] <b>✅ Menurut porsi Ikusei Shuro (育成就労), tugas pokoknya sesuai: { $hours } dari { $total } jam; perlu sedikitnya { $share }.</b>
       *[no] <b>❌ Menurut porsi Ikusei Shuro (育成就労), tugas pokoknya terlalu sedikit: { $hours } dari { $total } jam; perlu sedikitnya { $share }.</b>
    } Ikusei Shuro dimulai pada { $begins }.
esd-hours-open = Porsi Pemagangan Kerja Teknis (wajib, terkait, periferal) berbeda dan tidak berlaku untuk Ikusei Shuro. Angka pertama saya anggap sebagai tugas pokok.
arrival-titp = Mulai { $month }: Pemagangan Kerja Teknis terbuka{ $begun ->
        [yes] { " " }jika rencana diajukan paling lambat { $last_application }. Saat itu Ikusei Shuro (育成就労) sudah dimulai, tetapi diperkirakan belum ada yang datang lewat program itu secepat itu.
       *[no] ; penggantinya, Ikusei Shuro (育成就労), belum dimulai.
    }
arrival-esd = Mulai { $month }: hanya Ikusei Shuro (育成就労) yang terbuka. Saat itu pemagang baru tidak bisa lagi mulai.
arrival-both = Mulai { $month }: Pemagangan Kerja Teknis masih terbuka jika rencana diajukan paling lambat { $last_application }; Ikusei Shuro (育成就労) juga sudah dimulai.
arrival-neither = Mulai { $month }: tidak satu pun dari kedua program terbuka.
arrival-day = { $left ->
        [0] hari ini
       *[other] { $day }
    } · { $what }{ $left ->
        [0] { "" }
        [1]
            { $past ->
                [yes] { " " }(kemarin)
               *[no] { " " }(besok)
            }
       *[other]
            { $past ->
                [yes] { " " }({ $left } hari yang lalu)
               *[no] { " " }({ $left } hari lagi)
            }
    }
timeline-file-by = pada umumnya, ajukan rencana paling lambat saat itu (empat bulan sebelum mulai)
timeline-request-by = OTIT meminta rencana No. 1 masuk kira-kira paling lambat saat itu (permintaan, bukan hukum)
timeline-last-application = hari terakhir untuk mengajukan rencana pemagang baru
timeline-last-start = hari terakhir pemagang baru bisa mulai
timeline-esd-arrival = kedatangan paling awal yang realistis lewat Ikusei Shuro
timeline-intake = mulai Anda
timeline-no1-ends = No. 1 berakhir
timeline-no2-ends = No. 2 berakhir
