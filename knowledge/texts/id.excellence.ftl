# Written by `tis-bot words`; the English beside it is the original.

flow-excellence = Apakah kami unggul
excellence-sat = <b>Berapa pemagang Anda yang ikut ujian tingkat dasar (基礎級) dalam tiga tahun terakhir?</b>
excellence-sat-hint = Saya perlu angka, misalnya <b>10</b>; <b>0</b> jika tidak ada.
excellence-sat-name = Ikut ujian dasar
excellence-passed = <b>Berapa dari mereka yang lulus</b>, tertulis dan praktik?
excellence-passed-hint = Saya perlu angka, misalnya <b>9</b>, dan tidak lebih dari yang ikut ujian.
excellence-passed-name = Lulus ujian dasar
excellence-finished = <b>Berapa pemagang yang menyelesaikan No. 2 atau No. 3 dalam tiga tahun terakhir?</b> Jangan hitung yang tidak bisa ikut ujian karena alasan yang tidak bisa dihindari siapa pun.
excellence-finished-hint = Saya perlu angka, misalnya <b>8</b>; <b>0</b> jika tidak ada.
excellence-finished-name = Selesai No. 2 atau No. 3
excellence-grade3 = <b>Berapa yang lulus ujian praktik tingkat 3 (3級) dalam tahun-tahun itu?</b>
excellence-grade3-hint = Saya perlu angka, misalnya <b>6</b>; <b>0</b> jika tidak ada.
excellence-grade3-name = Lulus tingkat 3
excellence-grade2 = <b>Berapa yang lulus ujian praktik tingkat 2 (2級)?</b>
excellence-grade2-hint = Saya perlu angka, misalnya <b>1</b>; <b>0</b> jika tidak ada.
excellence-grade2-name = Lulus tingkat 2
excellence-written = <b>Berapa yang lulus ujian tertulis (学科) tingkat 3 atau 2?</b>
excellence-written-hint = Saya perlu angka, misalnya <b>2</b>; <b>0</b> jika tidak ada.
excellence-written-name = Lulus ujian tertulis
excellence-excellent_staff = <b>Kursus, tempat tinggal, dan dukungan: mana yang Anda punya?</b> Kursus: dalam tiga tahun terakhir. Tempat tinggal: kamar sendiri untuk setiap pemagang, atau sedikitnya 20% biaya sewa Anda tanggung.
excellence-excellent_staff-hint = Tekan barisnya, atau ketik nomor yang benar, misalnya <b>1 2 5</b>; <b>4 tidak</b> untuk yang tidak benar.
excellence-excellent_staff-name = Kursus dan dukungan
excellence-wage = <b>Berapa persen dari upah minimum gaji terendah pemagang tahun pertama Anda?</b> Upah terendah per jam ÷ upah minimum × 100; upah minimum sendiri adalah 100.
excellence-wage-hint = Saya perlu angka persen yang bulat, misalnya <b>105</b>.
excellence-wage-name = Gaji dalam % dari minimum
excellence-rise = <b>Berapa persen gaji naik dari satu tahap ke tahap berikutnya?</b> Kenaikan terkecil yang dihitung.
excellence-rise-hint = Saya perlu angka persen yang bulat, misalnya <b>3</b>; <b>0</b> jika tidak naik.
excellence-rise-name = Kenaikan dalam %
excellence-excellent_record = <b>Tiga tahun terakhir: mana yang benar?</b>
excellence-excellent_record-hint = Tekan barisnya, atau ketik nomor yang benar, misalnya <b>1 2</b>; <b>3 tidak</b> untuk yang tidak benar.
excellence-excellent_record-name = Catatan
excellence-excellent_others = <b>Pemagang yang tidak bisa lanjut di tempat lain: mana yang benar?</b>
excellence-excellent_others-hint = Tekan barisnya, atau ketik nomor yang benar, misalnya <b>1</b>; <b>2 tidak</b> untuk yang tidak benar.
excellence-excellent_others-name = Pemagang dari tempat lain
excellence-excellent_region = <b>Hidup di daerah ini: mana yang Anda sediakan?</b>
excellence-excellent_region-hint = Tekan barisnya, atau ketik nomor yang benar, misalnya <b>1 2</b>; <b>3 tidak</b> untuk yang tidak benar.
excellence-excellent_region-name = Hidup di daerah ini
check-excellent-staff-test-help = Bantu ujian pemagang lain
check-excellent-staff-instructor-course = Kursus instruktur, 3 tahun
check-excellent-staff-life-course = Kursus pembimbing, 3 tahun
check-excellent-staff-housing = Kamar sendiri atau 20% sewa
check-excellent-staff-manual = Panduan konsultasi bhs mereka
check-excellent-staff-counsellor = Konselor dalam bahasa mereka
check-excellent-record-no-order = Tidak ada perintah perbaikan
check-excellent-record-nobody-gone = Tidak ada yang hilang
check-excellent-record-not-to-blame = Hilang karena kami: tidak ada
check-excellent-others-took-over = Kami menampung pemagang lain
check-excellent-others-change-site = Terdaftar di situs pindah
check-excellent-region-language = Pelajaran bahasa Jepang
check-excellent-region-exchange = Bertemu warga setempat
check-excellent-region-culture = Belajar budaya Jepang
excellence-so-far = <i>Sejauh ini { $points } poin; batasnya { $line }.</i>
excellence-head-yes = ✅ <b>Menurut poin, Anda unggul: { $least } dari { $full }</b>; batasnya { $line }.
excellence-head-no = ❌ <b>Menurut poin, tidak: paling banyak { $most } dari { $full }</b>; batasnya { $line }.
excellence-head-open = ❔ <b>Belum pasti: { $points } dari { $full } poin sudah pasti, batasnya { $line }.</b> Dengan yang masih terbuka bisa menjadi { $least } sampai { $most }.
excellence-section = { $section ->
        [tests] Ujian
        [staff] Kursus
        [treatment] Gaji dan tempat tinggal
        [law] Hukum, orang hilang
        [support] Dukungan
       *[community] Hidup di daerah ini
    }: <b>{ $points }</b> dari { $most }{ $open ->
        [0] { "" }
       *[other] { " " }({ $open } terbuka)
    }
excellence-way = <b>Langkah paling sedikit untuk mencapai batas:</b>
excellence-item = { $item ->
        [basic_grade] lebih banyak yang lulus ujian tingkat dasar
        [grade_rate] lebih banyak yang lulus tingkat 3 atau 2
        [written_passes] lulus ujian tertulis
        [test_help] membantu ujian keterampilan pemagang lain
        [instructor_course] kursus instruktur
        [life_instructor_course] kursus pembimbing kehidupan
        [wage] gaji lebih tinggi di tahun pertama
        [pay_rise] kenaikan gaji yang lebih besar
        [housing] kamar sendiri untuk semua, atau seperlima biaya sewa
        [manual] panduan konsultasi dalam bahasa mereka
        [counsellor] konselor dalam bahasa mereka
        [took_over] pemagang yang ditampung
        [change_site] mendaftar di situs dukungan pindah tempat
       *[community] pelajaran bahasa Jepang, pergaulan, dan budaya
    }
excellence-office = { $count ->
        [1] Berapa poin untuk satu hal ini belum jelas dalam data saya
       *[other] Berapa poin untuk { $count } hal ini belum jelas dalam data saya
    }: tanya OTIT atau kumiai Anda.
excellence-then = Tabel poin di sini berdasarkan halaman web beberapa organisasi, bukan formulir cetaknya: cocokkan dengan formulir 1-24 OTIT sebelum Anda menyatakannya. Jika lewat Organisasi Pengawas (kumiai), organisasi itu juga perlu izin umum (一般監理事業). Untuk kaigo (介護) ada syarat tersendiri di samping ini, yang tidak termasuk poin ini: tanyakan OTIT.
command-excellent = Apakah kami unggul: jumlahkan poinnya
button-excellence = Jumlahkan poin kami
