# Written by `tis-bot words`; the English beside it is the original.

unknown-means = { $what ->
        [type] Saya hitung lewat kumiai (監理団体), seperti kebanyakan perusahaan; kalau perusahaan menerima sendiri, jumlahnya bisa lebih sedikit.
        [sector] Saya hitung sebagai “Lain”; kaigo dan konstruksi punya angka sendiri.
        [here] Tidak ada yang dikurangi; pemagang yang sudah ada termasuk dalam angka ini.
        [hours] Tanpa jam ini saya tidak bisa menilai rencananya.
        [total] Saya jumlahkan ketiga jenis pekerjaan.
        [stage] Porsinya sama di setiap tahap.
        [safety] Jam keselamatan jadi tidak diperiksa.
        [month] Saya hitung dengan aturan hari ini.
        [earliest] Saya ambil bulan paling awal yang masih terkejar.
        [wish] Saya rencanakan sebanyak yang dibolehkan batasnya.
       *[open] Ini dibiarkan terbuka, dan hasilnya akan menyebutkannya.
    }
unknown-staff = <b>Tanpa jumlah karyawan purnawaktu saya belum bisa menyebut angka Anda.</b> Beginilah aturannya; kalau sudah tahu, tulis saja angkanya, misalnya <b>45</b>.
hours-stage = <b>Rencana ini untuk tahap mana?</b> Setiap tahap punya rencana sendiri.
hours-stage-hint = Tekan satu tahap, atau tulis <b>1</b>, <b>2</b>, atau <b>3</b>.
hours-stage-name = Tahap
hours-stage-no1 = No. 1 · tahun 1
hours-stage-no2 = No. 2 · tahun 2–3
hours-stage-no3 = No. 3 · tahun 4–5
hours-total = <b>Berapa total jam yang tertulis di rencana itu?</b> Saya periksa apakah jumlah ketiga jenis cocok. Di No. 1 totalnya bisa termasuk jam kursus.
hours-total-hint = Saya perlu jumlah jam, misalnya <b>1920</b>.
hours-total-name = Total di rencana
hours-of-stage = { $stage ->
        [no1] Rencana untuk No. 1 (tahun 1).
        [no2] Rencana untuk No. 2 (tahun 2–3).
       *[no3] Rencana untuk No. 3 (tahun 4–5).
    }
hours-lectures = Sisa { $hours } jam dari total rencana dianggap kursus setelah tiba; tidak masuk hitungan porsi.
hours-total-apart = ⚠ <b>Angkanya tidak cocok.</b> Ketiga jenis berjumlah { $summed } jam, rencana menulis { $total } jam: selisih { $apart } jam. Mana yang benar?{ $lectures ->
        [yes] { " " }Di No. 1 sisanya bisa jadi kursus.
       *[no] { "" }
    }
button-total = Totalnya { $total } jam
button-lectures = Sisanya kursus (No. 1)
hours-safety-part = { $hours } jam di { $what ->
        [required] pekerjaan wajib
        [related] pekerjaan terkait
       *[peripheral] pekerjaan periferal
    }
hours-safety-more = Perubahan terkecil untuk keselamatan: tambah { $parts }, tanpa mengubah jam tiap jenis pekerjaan ({ $after }).
button-now = Lihat hasil sekarang
