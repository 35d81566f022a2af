# Written by `tis-bot words`; the English beside it is the original.

list-none = Untuk daftar perusahaan saya perlu satu baris judul seperti 会社名, 形態, 分野, 常勤職員数, 優良 (nama, cara, bidang, karyawan purnawaktu, unggul), dan di bawahnya satu perusahaan per baris.
list-which = <b>Ini rencana pemagangan atau daftar perusahaan?</b> File ini mirip keduanya.
list-is-plan = Rencana pemagangan
list-is-list = Daftar perusahaan
list-twice = <b>Ada dua kolom yang tampaknya sama.</b> { $at } (“{ $heading }”) sama dengan kolom lain. Hapus salah satu dan kirim lagi filenya.
list-no-staff = <b>Saya perlu jumlah karyawan purnawaktu tiap perusahaan.</b> Tambahkan kolom “常勤職員数” (karyawan purnawaktu; bidang kaigo: “介護職員数”) dan kirim lagi filenya.
list-ask-staff = <b>Apakah “{ $heading }” ({ $at }) hanya karyawan purnawaktu?</b> Jumlahnya dihitung dari karyawan purnawaktu (常勤): tanpa pekerja paruh waktu, tanpa pemagang.
list-staff-yes = Ya, karyawan purnawaktu
list-staff-no = Tidak, atau tidak yakin
list-ask-stages = <b>Apakah “{ $heading }” ({ $at }) pemagang yang ada sekarang?</b> Bisa juga berarti jumlah terbanyak yang boleh.
list-stages-yes = Ya, yang ada sekarang
list-stages-no = Tidak, abaikan
list-ask-type = <b>Bagaimana pemagang datang?</b> Tidak ada kolom yang menyebutnya. Tekan yang berlaku untuk semua perusahaan; jika berbeda-beda, tambahkan kolom “形態” (団体監理型 atau 企業単独型) dan kirim lagi filenya.
list-ask-sector = <b>Bidang apa?</b> Tidak ada kolom yang menyebutnya. Tekan yang berlaku untuk semua perusahaan; jika berbeda-beda, tambahkan kolom “分野” (介護, 建設, 農業 …) dan kirim lagi filenya.
list-ask-excellent = <b>Perusahaan mana yang unggul (優良)?</b> Tidak ada kolom yang menyebutnya. Tekan yang berlaku untuk semua perusahaan; jika berbeda-beda, tambahkan kolom “優良” (はい atau いいえ) dan kirim lagi filenya.
list-excellent-no = biasa
list-excellent-yes = unggul
list-ask-blank = <b>Beberapa sel di bawah “{ $heading }” ({ $at }) kosong. Apakah perusahaan itu tidak unggul?</b>
list-blank-yes = Ya, kosong berarti tidak
list-blank-no = Tidak, belum tahu
list-ask-care = <b>Untuk perusahaan kaigo, apakah “{ $heading }” ({ $at }) staf kaigo di tempat itu?</b> Di bidang kaigo hanya mereka yang dihitung.
list-care-yes = Ya, staf kaigo
list-care-no = Tidak, atau tidak yakin
list-too-many = <b>Lebih dari { $most } perusahaan.</b> Kirim daftarnya sebagian-sebagian.
list-head = <b>{ $companies } perusahaan: { $answered } terjawab{ $bad ->
        [0] .
       *[other] , { $bad } dengan kesalahan.
    }</b>
list-rows-over = ❌ { $count } melebihi batas atau tanpa tempat: baris { $rows }.
list-rows-ask = ❔ { $count } tanpa angka; kantor yang memutuskan: baris { $rows }.
list-rows-error = ⚠️ { $count } dengan kesalahan: baris { $rows }. Cara memperbaikinya tertulis di baris itu.
list-read = <i>Dibaca{ $page ->
        [none] { "" }
       *[other] { " " }dari “{ $page }”
    }: { $columns }.{ $unread ->
        [none] { "" }
       *[other] { " " }Tidak dibaca: { $unread }.
    }</i>
list-told = <i>Untuk semua perusahaan, menurut Anda: { $said }.</i>
list-back = File kembali dengan angka di kolom baru (▸). Kolom “dibaca sebagai” menunjukkan dasar setiap angka: mohon diperiksa. Angkanya adalah yang aman untuk perencanaan; bila cara membulatkan belum pasti, “menurut bunyi teks” menunjukkan bacaan lainnya. Jumlah semua tahap bukan batas tersendiri, kecuali di kaigo dan konstruksi.
list-if-licensed = <i>Angka perusahaan unggul hanya berlaku bila kumiai-nya (監理団体) memiliki izin umum (一般監理事業).</i>
list-again = <b>Saya tidak bisa melihat file itu lagi; saya tidak menyimpan file.</b> Mohon kirim lagi.
list-column-name = nama
list-column-id = nomor
list-column-remark = catatan
list-column-type = cara
list-column-sector = bidang
list-column-care = kaigo
list-column-construction = konstruksi
list-column-excellent = unggul
list-column-staff = karyawan purnawaktu
list-column-care_staff = staf kaigo
list-column-held = pemagang yang ada
list-column-held_no1 = No. 1 yang ada
list-column-held_no2 = No. 2 yang ada
list-column-held_no3 = No. 3 yang ada
list-column-taken_over = diambil alih
list-added-as = dibaca sebagai
list-added-no1 = No. 1 terbanyak
list-added-no2 = No. 2 terbanyak
list-added-no3 = No. 3 terbanyak
list-added-total = semua tahap
list-added-letter = menurut bunyi teks
list-added-room_no1 = sisa No. 1
list-added-room_no2 = sisa No. 2
list-added-room_no3 = sisa No. 3
list-added-verdict = hasil
list-added-do = yang perlu dilakukan
list-as = { $staff } karyawan; { $type }; { $sector }; { $excellent }{ $held ->
        [none] { "" }
       *[other] ; ada { $held }
    }
list-verdict = { $verdict ->
        [yes]
            { $told ->
                [yes] dalam batas
               *[no] hanya batas (yang ada tidak disebut)
            }
        [no] tidak boleh
        [ask-office] tanyakan ke kantor
        [not-in-force] tidak ada aturan pada hari itu
       *[other] belum pasti
    }
list-row-whole = “{ $heading }” harus bilangan bulat, misalnya 45; { $text ->
        [none] sel ini kosong.
       *[other] tertulis “{ $text }”.
    }
list-row-yes-no = “{ $heading }” harus はい atau いいえ (ya atau tidak); { $text ->
        [none] sel ini kosong.
       *[other] tertulis “{ $text }”.
    }
list-row-held = “{ $heading }” tertulis “{ $text }”. Untuk sisa tempat, tulis pemagang No. 1, No. 2, dan No. 3 seperti 5/8/0.
list-row-options-type = “{ $heading }” harus 団体監理型 (supervised), 企業単独型 (enterprise) atau 企業単独型(認定) (enterprise_recognised); { $text ->
        [none] sel ini kosong.
       *[other] tertulis “{ $text }”.
    }
list-row-options-sector = “{ $heading }” harus 介護 (care), 建設 (construction), 農業 (agriculture), 漁船漁業 (fishery), 養殖 (aquaculture) atau その他 (general); { $text ->
        [none] sel ini kosong.
       *[other] tertulis “{ $text }”.
    }
list-row-both = Kaigo dan konstruksi tidak bisa keduanya ya. Perbaiki salah satunya.
list-row-no-field = Bidangnya tidak ada. Tulis di “分野” (介護, 建設, その他 …).
list-row-fields-differ = Bidang dan ya di kolom kaigo atau konstruksi bertentangan. Perbaiki salah satunya.
list-row-held-twice = Pemagang dalam satu kolom dan menurut tahap berbeda. Perbaiki salah satunya.
list-row-name-twice = Di kolom “{ $heading }” perusahaan ini ada di lebih dari satu baris. Jumlahnya dihitung dari karyawan purnawaktu seluruh perusahaan: gabungkan menjadi satu baris, atau bedakan namanya jika perusahaannya berbeda.
list-row-not-in-force = Tidak ada aturan yang berlaku pada hari ini.
list-row-care = Di bidang kaigo hanya staf kaigo di tempat itu yang dihitung. Tambahkan kolom “介護職員数”.
list-row-other = Baris ini bertentangan atau tidak terbaca. Periksa angkanya.
