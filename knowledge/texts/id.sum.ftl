# Written by `tis-bot words`; the English beside it is the original.

## Jawaban yang dihitung dengan angka si penanya

sum-overtime = <b>Dengan angka Anda: { $hourly } per jam dan lembur { $hours } jam sebulan berarti uang lemburnya paling sedikit { $pay }, sebelum potongan.</b>
sum-rest-day = <b>Dengan angka Anda: { $hours } jam dengan { $hourly } per jam paling sedikit { $rest } pada hari libur wajib (法定休日); pada hari lain, sebagai lembur, paling sedikit { $pay }.</b> Sebelum potongan.
sum-below-minimum = <b>{ $hourly } per jam terlalu rendah di mana pun di Jepang: upah minimum terendah yang saya tahu pun { $lowest }.</b>
sum-overtime-below = <b>Upah lembur { $hourly } per jam terlalu rendah di mana pun di Jepang: dengan upah minimum terendah yang saya tahu ({ $lowest }) pun seharusnya kira-kira { $least }.</b> Upah lembur Anda harus sedikitnya 25% di atas upah per jam Anda sendiri.
sum-minimum = <b>{ $place }: upah minimum { $least } per jam, sejak { $since }.{ $which ->
        [less] { " " }{ $hourly } terlalu rendah.
        [enough] { " " }{ $hourly } tidak di bawahnya.
       *[none] { "" }
    }</b> Beberapa industri punya upah minimum sendiri yang lebih tinggi (特定最低賃金).
sum-hours = <b>{ $which ->
        [against] Lembur { $hours } jam sebulan melanggar hukum: dengan klausul khusus pun lembur dan kerja di hari libur bersama-sama harus di bawah { $most } jam.
       *[much] Lembur { $hours } jam sebulan melebihi batas biasa { $limit } jam: hanya klausul khusus dalam perjanjian 36 (36協定) yang bisa mengizinkan lebih, untuk beberapa bulan.
    }</b>
sum-pension = <b>Dengan angka Anda: { $pay } × { $times } = kira-kira { $sum } untuk { $months } bulan; setelah pajak kira-kira { $left }, pajaknya bisa diminta kembali.</b> Yang dihitung adalah upah rata-rata dasar iuran (標準報酬).{ $which ->
        [fewer] { " " }Hanya bulan kosei nenkin yang dihitung; bulan pelatihan awal biasanya tidak. Kurang satu bulan, × { $fewer }.
       *[same] { "" }
    }
sum-take-home = <b>Dengan angka Anda: { $pay } sebulan − kira-kira { $insurance } asuransi kesehatan, pensiun, dan asuransi tenaga kerja (雇用保険){ $which ->
        [rent] { " " }− sewa { $rent }
       *[none] { "" }
    }{ " " }= kira-kira { $left }.</b> Masih dipotong pajak penghasilan, pajak penduduk mulai tahun kedua, dan potongan lain yang disepakati (tarif tahun fiskal 2026).
sum-less-named = <b>Dengan angka Anda: { $sum } = { $left }.</b> Yang dikurangi hanya potongan yang Anda sebut.
sum-esd-fee = <b>Dengan gaji { $pay } sebulan, paling banyak { $most } ({ $months } bulan gaji, lembur tidak dihitung).</b>
sum-leave = <b>Setelah { $months } bulan bekerja (kursus awal tidak dihitung): { $days } hari setahun, jika masuk paling sedikit 80% hari kerja.</b>
sum-leave-left = <b>{ $which ->
        [told] Dengan angka Anda: { $days } − { $taken } = sisa cuti { $left } hari.
       *[first] Dari { $days } hari pertama (setelah { $months } bulan bekerja), setelah { $taken } hari dipakai sisanya { $left } hari.
    }</b> Mintalah catatan cuti Anda (年次有給休暇管理簿).
sum-room = <b>{ $square } m² untuk { $people } orang berarti { $each } m² per orang: { $which ->
        [less] terlalu kecil sebagai kamar tidur, perlu { $needed } m² per orang.
       *[enough] cukup jika itu kamar tidur saja; perlu { $needed } m² per orang.
    }</b>
sum-rent = <b>{ $people } × { $rent } = { $all } sebulan untuk semuanya.</b> Bandingkan dengan sewa sebenarnya seluruh tempat itu.
