# Written by `tis-bot words`; the English beside it is the original.

flow-eligible = Apakah kami memenuhi syarat, dan berapa lama
eligible-occupation = <b>Apa pekerjaannya?</b> Ketik dengan kata-kata Anda sendiri, misalnya <b>las</b>.
eligible-occupation-hint = Ketik satu jenis pekerjaan dengan satu atau dua kata, misalnya <b>las</b>. Jika tidak ditemukan, tekan “Tidak ada di daftar” atau “Saya tidak tahu”.
eligible-occupation-name = Pekerjaan
eligible-occupation-which = <b>Beberapa jenis pekerjaan cocok dengan “{ $word }”.</b> Tekan yang Anda maksud.
eligible-occupation-none = Tidak ada di daftar
eligible-type = <b>Lewat jalur apa pemagang datang?</b> Kebanyakan perusahaan memakai Organisasi Pengawas (kumiai, 監理団体).
eligible-type-hint = Tekan salah satu tombol, atau ketik <b>1</b> untuk Organisasi Pengawas (kumiai), <b>2</b> atau <b>3</b> untuk perusahaan Anda sendiri di luar negeri.
eligible-type-name = Jalur masuk
eligible-type-supervised = Lewat kumiai (監理団体)
eligible-type-enterprise = Dari perusahaan sendiri di luar negeri
eligible-type-enterprise_recognised = Perusahaan sendiri, diakui menteri
eligible-organisation = <b>Apakah Anda punya kontrak dengan Organisasi Pengawas (kumiai, 監理団体) yang berizin?</b> Organisasi itu juga mengaudit perusahaan.
eligible-organisation-hint = Jawab <b>ya</b> atau <b>tidak</b>. Jika belum ada yang ditandatangani, jawabannya tidak.
eligible-organisation-name = Kumiai
eligible-excellent = <b>Apakah perusahaan unggul (優良)?</b> Jika lewat Organisasi Pengawas (kumiai), organisasi itu juga perlu izin umum (一般監理事業).
eligible-excellent-hint = Jawab <b>ya</b> atau <b>tidak</b>. Jika belum ada yang memberi tahu bahwa Anda unggul, jawabannya tidak.
eligible-excellent-name = Unggul
eligible-start = <b>Bulan apa No. 1 (tahun pertama) dimulai?</b> Ketik, misalnya <b>Mei 2027</b>.
eligible-start-hint = Saya perlu bulan dengan tahunnya, misalnya <b>Mei 2027</b> atau <b>2027-05</b>.
eligible-start-name = Mulai
eligible-people = <b>Apakah ketiga posisi ini sudah terisi?</b> Penanggung jawab pemagangan (sudah ikut kursus), instruktur pelatihan, pembimbing kehidupan; satu orang boleh memegang beberapa posisi.
eligible-people-hint = Tekan barisnya, atau ketik nomor yang benar, misalnya <b>1 2 5</b>; <b>4 tidak</b> untuk yang tidak benar. Masa kerja di perusahaan lain juga dihitung.
eligible-people-name = Orang
eligible-work = <b>Apakah pekerjaan dan catatan perusahaan sesuai?</b> Pelanggaran: lima tahun terakhir; pemagang hilang karena kesalahan perusahaan atau kumiai-nya: satu tahun terakhir.
eligible-work-hint = Tekan barisnya, atau ketik nomor yang benar, misalnya <b>1 2 5</b>; <b>3 tidak</b> untuk yang tidak benar. Kekayaan bersih negatif dengan penilaian ahli dihitung ya.
eligible-work-name = Pekerjaan dan perusahaan
eligible-pay = <b>Apakah gaji, tempat tinggal, asuransi, dan catatan sudah beres?</b> Lemari tidak dihitung dalam luas kamar tidur.
eligible-pay-hint = Tekan barisnya, atau ketik nomor yang benar, misalnya <b>1 2 5</b>; <b>4 tidak</b> untuk yang tidak benar.
eligible-pay-name = Gaji dan tempat tinggal
eligible-trainee_supervised = <b>Apakah pemagangnya sesuai?</b> Orang yang belum pernah melakukan pekerjaan sejenis di luar Jepang perlu alasan khusus. Uang jaminan dan denda bagi keluarga juga dihitung.
eligible-trainee_supervised-hint = Tekan barisnya, atau ketik nomor yang benar, misalnya <b>1 2 3</b>; <b>5 tidak</b> untuk yang tidak benar.
eligible-trainee_supervised-name = Pemagang
eligible-trainee_enterprise = <b>Apakah pemagangnya sesuai?</b> Perusahaan di luar negeri yang berhubungan erat dihitung seperti kantor Anda sendiri. Uang jaminan dan denda bagi keluarga juga dihitung.
eligible-trainee_enterprise-hint = Tekan barisnya, atau ketik nomor yang benar, misalnya <b>1 2 3</b>; <b>4 tidak</b> untuk yang tidak benar.
eligible-trainee_enterprise-name = Pemagang
eligible-care = <b>Apakah syarat tambahan perawatan lansia (kaigo, 介護) terpenuhi?</b> Syarat itu soal bahasa Jepang dan latar belakang pemagang, adanya pekerja kaigo bersertifikat atau perawat di antara instruktur, dan dinas malam.
eligible-care-hint = Tekan barisnya, atau ketik nomor yang benar, misalnya <b>1 2 3</b>; <b>5 tidak</b> untuk yang tidak benar. Pendidikan keperawatan, atau sertifikat negara untuk perawatan, dihitung sebagai latar belakang.
eligible-care-name = Kaigo
eligible-construction = <b>Apakah syarat tambahan konstruksi (建設) terpenuhi?</b> Syarat itu soal izin usaha, sistem karier CCUS (建設キャリアアップシステム), dan gaji yang stabil.
eligible-construction-hint = Tekan barisnya, atau ketik nomor yang benar, misalnya <b>1 2</b>; <b>3 tidak</b> untuk yang tidak benar. Jenis izin tidak harus sama dengan pekerjaannya.
eligible-construction-name = Konstruksi
checklist-how = Tekan baris untuk mengubahnya: ❔ belum tahu → ✅ ya → ❌ tidak. Lalu tekan “Lanjut”.
checklist-typed = Atau ketik: <b>semua ya</b>, <b>3 tidak</b>, <b>lanjut</b>.
checklist-said = { $yes } ✅ { $no } ❌ { $open } ❔
button-checklist-all = Semua ya
button-checklist-on = Lanjut
words-all = semua ya, ya semua, ya untuk semua, semua ok, semua oke, semua benar, semuanya ya, semuanya ok, semuanya oke, semuanya benar, semua terpenuhi, semua beres, semua sudah, all yes, all ok
words-on = lanjut, lanjutkan, terus, teruskan, berikutnya, selanjutnya, selesai, sudah, udah, sudah siap, siap, lewati, skip, itu saja, itu aja, cukup, go on, next
check-people-supervisor = Penanggung jawab purnawaktu
check-people-course = Kursus dalam 3 tahun terakhir
check-people-instructor = Instruktur purnawaktu
check-people-years = Instruktur: 5+ tahun di bidang
check-people-life = Pemb. kehidupan purnawaktu
check-people-clean = Dewasa, tanpa pelanggaran baru
check-work-own-work = Kerja biasa, alat sendiri
check-work-skilled = Bukan sekadar kerja berulang
check-work-accounts = Neraca sehat 2 tahun terakhir
check-work-offences = Tanpa pelanggaran/cabut, 5 th
check-work-disappearance = Hilang karena kami: tidak ada
check-work-room = Masih ada kuota
check-pay-equal = Gaji setara Jepang atau lebih
check-pay-proof = Lewat rekening, atau ada bukti
check-pay-lodging = Tempat tinggal layak tersedia
check-pay-bedroom = Kamar tidur: 4,5 m² per orang
check-pay-insurance = Asuransi kecelakaan, K3
check-pay-records = Daftar dan catatan dibuat
check-trainee-supervised-age = 18 tahun atau lebih
check-trainee-supervised-purpose = Memahami tujuan program
check-trainee-supervised-use = Pakai keahlian di negaranya
check-trainee-supervised-experience = Pernah kerja ini, atau alasan
check-trainee-supervised-recommended = Direkomendasi lembaga publik
check-trainee-supervised-first-time = Pertama kali di tahap ini
check-trainee-supervised-no-deposit = Tanpa jaminan/tabungan paksa
check-trainee-supervised-no-penalty = Tanpa kontrak denda
check-trainee-enterprise-age = 18 tahun atau lebih
check-trainee-enterprise-purpose = Memahami tujuan program
check-trainee-enterprise-use = Pakai keahlian di negaranya
check-trainee-enterprise-office = Purnawaktu, kantor kami di LN
check-trainee-enterprise-first-time = Pertama kali di tahap ini
check-trainee-enterprise-no-deposit = Tanpa jaminan/tabungan paksa
check-trainee-enterprise-no-penalty = Tanpa kontrak denda
check-care-n4 = Bahasa Jepang N4 atau setara
check-care-experience = Latar belakang kaigo/perawat
check-care-qualified = Kaigo bersertifikat / perawat
check-care-ratio = 1 instruktur per 5 pemagang
check-care-night = Tanpa dinas malam, atau aman
check-construction-licence = Izin konstruksi, jenis apa pun
check-construction-ccus-company = Perusahaan terdaftar di CCUS
check-construction-ccus-trainee = Pemagang terdaftar di CCUS
check-construction-monthly-pay = Gaji bulanan
eligible-head-open = { $occupation ->
        [unknown] <b>Paling lama { $years } tahun</b>, jika pekerjaannya ada di daftar dan semua syarat terpenuhi.
       *[other] <b>Paling lama { $years } tahun</b> ({ $occupation }), jika semua syarat terpenuhi.
    }
eligible-head-closed = <b>Saat itu orang baru tidak bisa lagi memulai Pemagangan Kerja Teknis.</b> Orang baru masuk lewat penggantinya, Ikusei Shuro (育成就労); tanyakan hal itu kepada Badan Layanan Imigrasi.
eligible-head-not-listed = <b>Paling lama { $years } tahun</b>: pekerjaan yang tidak ada di daftar hanya terbuka untuk No. 1, dan hanya jika bukan sekadar mengulang hal yang langsung bisa dipelajari siapa pun. Tanya OTIT sebelum membuat rencana.
eligible-fails = { $count ->
        [0] ✅ Tidak ada jawaban Anda yang tidak memenuhi syarat.
        [1] ❌ <b>Tidak terpenuhi:</b>
       *[other] ❌ <b>Tidak terpenuhi: { $count }</b>, lihat di bawah.
    }
eligible-open = ❔ <b>Masih harus dicari tahu: { $count }</b>, lihat di bawah.
eligible-not-met = <b>Tidak terpenuhi ({ $count }):</b>
eligible-to-find-out = <b>Masih harus dicari tahu ({ $count }):</b>
eligible-all-hold = ✅ { $count ->
        [1] Syarat yang Anda jawab terpenuhi.
       *[other] Semua { $count } syarat yang Anda jawab terpenuhi.
    } OTIT yang memutuskan setiap rencana.
eligible-more = … dan { $count } lagi
eligible-skipped-means = Syarat yang dibiarkan terbuka bukan berarti tidak; tetapi OTIT mengesahkan rencana hanya jika semuanya terpenuhi.
eligible-stages = Untuk No. 2 (tahun 2–3) pekerjaannya harus ada di daftar, dan pemagang harus lulus ujian tingkat dasar (基礎級 atau 初級), tertulis dan praktik, selama No. 1.
