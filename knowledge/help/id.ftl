# Help first, in Indonesian. <b> is Telegram's. Words to say aloud to others stand in Japanese.

help-suicide = <b>Tolong jangan hadapi ini sendirian.</b> Bicaralah sekarang dengan orang yang Anda percaya, atau telepon salah satu nomor di bawah ini. Kalau saat ini juga Anda dalam bahaya, telepon 119 (ambulans). Ini bukan salah Anda, dan ada orang yang membantu kalau ada masalah di tempat kerja.
help-violence = <b>Tidak ada yang boleh memukul atau melukai Anda.</b> Kalau sekarang dalam bahaya: pergi ke tempat aman dan telepon polisi, 110. Tidak perlu pandai bahasa Jepang: cukup katakan “tasukete” (tolong saya) dan di mana Anda berada.
help-threats = <b>Tidak ada yang boleh mengancam atau mem-bully Anda.</b> Kalau sekarang Anda takut akan keselamatan Anda, telepon polisi, 110. OTIT membantu dalam bahasa Indonesia.
help-sexual = <b>Tidak ada yang boleh menyentuh Anda kalau Anda tidak mau. Tidak ada yang boleh memaksa atau mendesak Anda berhubungan seks. Ini bukan salah Anda.</b> Kalau sekarang dalam bahaya: polisi, 110. Di nomor-nomor di bawah ini ada orang yang mendengarkan dan membantu Anda.
help-documents = <b>Tidak ada yang boleh menyimpan atau menahan paspor, zairyu card, atau buku tabungan Anda</b>, walaupun Anda sudah setuju. Mintalah kembali. Kalau mereka menolak, atau Anda takut memintanya, lapor ke OTIT. Anda tidak boleh dihukum karena melapor.
help-locked-in = <b>Tidak ada yang boleh mengurung Anda atau melarang Anda keluar.</b> Kalau sekarang Anda tidak bisa keluar, telepon polisi, 110.
help-forced-return = <b>Sebelum magang Anda selesai, tidak ada yang boleh memulangkan Anda kalau Anda tidak mau.</b> Lapor ke OTIT sekarang. Jangan tanda tangani apa pun yang tidak Anda mengerti; pegang sendiri paspor Anda. Kalau dibawa paksa ke bandara: telepon polisi, 110, dan katakan juga kepada petugas bandara: “Kaeritaku arimasen” (saya tidak mau pulang).
help-unpaid = <b>Semua pekerjaan Anda harus dibayar.</b> Catat hari dan jam kerja Anda, simpan slip gaji dan foto, dan minta bantuan sekarang; hukum ada di pihak Anda.
help-kept-here = <b>Anda boleh pulang. Tidak ada yang boleh menahan Anda</b> dengan denda, utang, uang jaminan, atau paspor. Kalau Anda mengakhiri magang, ongkos pulang bukan Anda yang membayar. Sebelum terbang, lembaga pengawas (監理団体) memastikan keinginan Anda secara tertulis dalam bahasa Anda dan melapor ke OTIT. Kalau mereka menolak, lapor ke OTIT.
help-dismissed = <b>Perusahaan tidak bisa begitu saja memutus kontrak berjangka sebelum waktunya</b>; harus ada alasan yang tidak bisa dihindari. Jangan tanda tangani apa pun yang tidak Anda mengerti. Kalau Anda mau lanjut, lembaga pengawas (監理団体) harus mencari perusahaan lain. Gaji untuk hari kerja Anda tetap harus dibayar. Tanya OTIT dan kantor tenaga kerja sekarang.
help-left-company = <b>Anda masih bisa ditolong.</b> Segera telepon OTIT atau pengacara dan katakan mengapa Anda pergi. Dalam 14 hari Anda harus memberi tahu Imigrasi (入管) bahwa Anda meninggalkan perusahaan; tinggal tanpa magang bisa membuat izin tinggal dicabut. Gaji untuk hari kerja Anda tetap harus dibayar. Jangan bayar calo: bekerja di tempat lain tanpa izin tidak boleh.
help-danger = <b>Telepon 119 sekarang: pemadam kebakaran dan ambulans, gratis. Sebutkan dulu Anda di mana.</b> Ada api, gas, atau asap: keluar dan jangan masuk lagi. Kalau tidak bisa menelepon, minta orang di dekat Anda menelepon. Sesudahnya: terluka waktu kerja atau di jalan ke tempat kerja, berobat di rumah sakit yang ditunjuk gratis (asuransi kecelakaan kerja 労災).
help-ill = <b>Nyawa terancam: telepon 119.</b> Terluka waktu kerja atau di jalan ke tempat kerja: berobat di rumah sakit yang ditunjuk gratis (asuransi kecelakaan kerja 労災); katakan kepada rumah sakit bahwa itu terjadi waktu kerja. Selain itu, asuransi kesehatan membayar 70 %. Perusahaan tidak boleh melarang Anda ke dokter; kalau dilarang, lapor ke OTIT.
help-afraid = <b>Bagus Anda mengatakannya. Anda tidak sendirian.</b> Bicaralah hari ini dengan orang yang Anda percaya. Kalau tidak bisa tidur atau makan, atau sering menangis, pergilah ke dokter; asuransi kesehatan membayar 70 %. Di nomor-nomor di bawah ada yang mendengarkan. Kalau ada yang memukul, mengancam, atau mengurung Anda, tuliskan kepada saya; saya tunjukkan siapa yang menolong.
help-no-rest = <b>Anda harus mendapat libur: menurut hukum paling sedikit satu hari seminggu, atau empat hari dalam empat minggu.</b> Lembur dan kerja di hari libur dibayar lebih. Catat hari dan jam kerja Anda, lalu tanya Kantor Inspeksi Standar Ketenagakerjaan (労働基準監督署) atau OTIT.
help-wants-home = <b>Kalau mau, Anda boleh pulang; tidak ada yang boleh menahan Anda atau meminta denda.</b> Kalau Anda mengakhiri magang, ongkos pulang bukan Anda yang membayar; lebih dulu lembaga pengawas (監理団体) memastikan keinginan Anda secara tertulis dan melapor ke OTIT. Kalau hanya berkunjung: minta cuti kepada perusahaan. Kalau karena masalah kerja, mungkin bisa pindah perusahaan: bicaralah dengan OTIT sebelum memutuskan.
help-stored = Saya tidak menyimpan apa yang Anda tulis.
help-which = <b>Tentang apa?</b> Tekan satu tombol, atau tulis dengan kata-kata Anda. Sedang dalam bahaya: polisi 110, ambulans 119.
help-pick-violence = Dipukul atau diancam
help-pick-documents = Paspor ditahan
help-pick-unpaid = Gaji tidak dibayar
help-pick-forced-return = Saya dipaksa pulang
help-pick-ill = Sakit atau terluka
help-pick-afraid = Takut atau sedih
help-pick-suicide = Saya tidak ingin hidup lagi
help-pick-danger = Nyawa seseorang dalam bahaya
help-pick-threats = Saya diancam atau dibully
help-pick-sexual = Saya dilecehkan secara seksual
help-pick-locked-in = Saya tidak bisa keluar
help-pick-kept-here = Dilarang pulang ke negara saya
help-pick-dismissed = Kehilangan kerja/tempat tinggal
help-pick-left-company = Saya sudah keluar dari perusahaan
help-pick-no-rest = Saya tidak dapat hari libur
help-pick-wants-home = Saya ingin pulang
help-perhaps = <b>Kalau ini tentang Anda sekarang, tekan tombol di bawah: saya tunjukkan siapa yang bisa membantu.</b>
help-office = 📞 { $name }: <b>{ $phone }</b>{ $free ->
        [yes] { " " }(gratis)
       *[no] { " " }(berbayar)
    }{ $now ->
        [open] { " " }— bisa ditelepon sekarang
        [away] { " " }— tutup
        [closed] { " " }— tutup, bisa ditelepon mulai { $day ->
            [1] Senin
            [2] Selasa
            [3] Rabu
            [4] Kamis
            [5] Jumat
            [6] Sabtu
           *[7] Minggu
        } pukul { $clock }
       *[unknown] { "" }
    }
help-rights = Melapor ke OTIT atau ke kantor pengawas standar ketenagakerjaan (労働基準監督署) adalah hak Anda; tidak ada yang boleh menghukum Anda karena itu. Saya tidak menyimpan apa pun yang Anda tulis.
