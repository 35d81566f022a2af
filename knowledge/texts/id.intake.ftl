# Written by `tis-bot words`; the English beside it is the original.

flow-intake = Penerimaan selama lima tahun
button-intake = Rencanakan penerimaan kami
command-intake = Penerimaan selama lima tahun: berapa setiap tahun
intake-type = { quota-type }
intake-type-hint = { quota-type-hint }
intake-type-name = { quota-type-name }
intake-sector = { quota-sector }
intake-sector-hint = { quota-sector-hint }
intake-sector-name = { quota-sector-name }
intake-staff = { quota-staff }
intake-staff-hint = { quota-staff-hint }
intake-staff-name = { quota-staff-name }
intake-care_staff = { quota-care_staff }
intake-care_staff-hint = { quota-care_staff-hint }
intake-care_staff-name = { quota-care_staff-name }
intake-excellent = { quota-excellent }
intake-excellent-hint = { quota-excellent-hint }
intake-excellent-name = { quota-excellent-name }
intake-here = { quota-here }
intake-here-hint = { quota-here-hint }
intake-here-name = { quota-here-name }
intake-no1 = { quota-no1 }
intake-no1-hint = { quota-no1-hint }
intake-no1-name = { quota-no1-name }
intake-no2 = { quota-no2 }
intake-no2-hint = { quota-no2-hint }
intake-no2-name = { quota-no2-name }
intake-no3 = { quota-no3 }
intake-no3-hint = { quota-no3-hint }
intake-no3-name = { quota-no3-name }
intake-type-supervised = { quota-type-supervised }
intake-type-enterprise = { quota-type-enterprise }
intake-type-enterprise_recognised = { quota-type-enterprise_recognised }
intake-sector-general = { quota-sector-general }
intake-sector-care = { quota-sector-care }
intake-sector-construction = { quota-sector-construction }
intake-sector-agriculture = { quota-sector-agriculture }
intake-sector-fishery = { quota-sector-fishery }
intake-sector-aquaculture = { quota-sector-aquaculture }
intake-wish = <b>Berapa orang yang ingin Anda terima setiap tahun?</b> Dengan “Saya tidak tahu” saya merencanakan sebanyak yang dibolehkan batasnya.
intake-wish-hint = Saya perlu jumlah orang per tahun, misalnya <b>3</b>. Tanpa itu saya merencanakan sebanyak yang dibolehkan batasnya.
intake-wish-name = Keinginan per tahun
intake-start = <b>Bulan apa kelompok pertama mulai?</b> Ketik, misalnya <b>Mei 2027</b>, atau <b>secepatnya</b>.
intake-start-hint = Saya perlu bulan yang akan datang dengan tahunnya, misalnya <b>Mei 2027</b>. “Secepatnya” juga bisa.
intake-start-name = Mulai pertama
intake-no1_began = <b>Bulan apa No. 1 dimulai untuk mereka?</b> Ketik dengan tahunnya, misalnya <b>Mei 2026</b>.
intake-no1_began-hint = Saya perlu bulan ini atau yang lebih awal, dengan tahunnya, misalnya <b>Mei 2026</b>. Jika ada beberapa kelompok, yang paling akhir.
intake-no1_began-name = No. 1 dimulai
intake-no2_began = <b>Bulan apa No. 2 dimulai untuk mereka?</b> Ketik dengan tahunnya, misalnya <b>Mei 2026</b>.
intake-no2_began-hint = Saya perlu bulan ini atau yang lebih awal, dengan tahunnya, misalnya <b>Mei 2026</b>. Jika ada beberapa kelompok, yang paling akhir.
intake-no2_began-name = No. 2 dimulai
intake-no3_began = <b>Bulan apa No. 3 dimulai untuk mereka?</b> Ketik dengan tahunnya, misalnya <b>Mei 2026</b>.
intake-no3_began-hint = Saya perlu bulan ini atau yang lebih awal, dengan tahunnya, misalnya <b>Mei 2026</b>. Jika ada beberapa kelompok, yang paling akhir.
intake-no3_began-name = No. 3 dimulai
intake-began-open = ⚠ Jika Anda tidak tahu kapan suatu tahap dimulai, saya pakai bulan ini, jadi pemagang itu dihitung paling lama. Dengan bulan yang sebenarnya angkanya bisa berbeda.
intake-head = <b>{ $esd ->
        [none] { $people } pemagang boleh mulai dalam { $years } penerimaan tahunan dengan { $staff } karyawan.
       *[yes] { $people } pemagang masih boleh mulai, lalu kira-kira { $workers } pekerja Ikusei Shuro (育成就労), dalam { $years } penerimaan tahunan dengan { $staff } karyawan.
    }</b>{ $esd ->
        [none] { " " }Untuk Ikusei Shuro (育成就労) yang menyusul, tidak bisa disebut angka.
       *[yes] { "" }
    }
intake-titp = { $month }: <b>{ $people }</b> { $binding ->
        [wish] (sesuai keinginan Anda)
        [last_start] (program sekarang sudah berakhir; Ikusei Shuro: tidak bisa disebut angka)
        [total] (batas: semua tahap bersama)
        [no1] (batas: No. 1)
        [no2] (batas: No. 2, saat mereka lanjut)
       *[no3] (batas: No. 3, saat mereka lanjut)
    }
intake-esd = { $month }: <b>kira-kira { $people }</b>, Ikusei Shuro { $binding ->
        [wish] (sesuai keinginan Anda)
       *[esd]
            (batas: perkiraan untuk semua pekerja Ikusei Shuro{ $here ->
                [0] { "" }
               *[other] , dikurangi { $here } pemagang yang masih di sini
            })
    }
intake-stages = Tabel menunjukkan <b>siapa yang ada di sini mulai bulan apa</b>, jika semua lanjut ke setiap tahap yang terbuka bagi mereka.
intake-column = { $what ->
        [from] Dari
        [no1] No.1
        [no2] No.2
        [no3] No.3
       *[esd] Ikusei≈
    }
intake-ordinary = Dianggap tidak unggul (優良).
button-sheet = Sebagai buku kerja (xlsx)
intake-sheet = Penerimaan
intake-sheet-how = <b>Rencana Anda sebagai buku kerja.</b>
