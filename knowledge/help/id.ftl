# Help first, in Indonesian. <b> is Telegram's. Words to say aloud to others stand in Japanese.

help-suicide = <b>Tolong jangan hadapi ini sendirian.</b> Bicaralah sekarang dengan orang yang Anda percaya, atau telepon salah satu nomor di bawah ini. Kalau saat ini juga Anda dalam bahaya, telepon 119 (ambulans). Ini bukan salah Anda, dan ada orang yang membantu kalau ada masalah di tempat kerja.
help-violence = <b>Tidak ada yang boleh memukul atau melukai Anda.</b> Kalau sekarang dalam bahaya: pergi ke tempat aman dan telepon polisi, 110. Tidak perlu pandai bahasa Jepang: cukup katakan “tasukete” (tolong saya) dan di mana Anda berada.
help-threats = <b>Tidak ada yang boleh mengancam atau mem-bully Anda.</b> Kalau sekarang Anda takut akan keselamatan Anda, telepon polisi, 110. OTIT membantu dalam bahasa Indonesia.
help-sexual = <b>Tidak ada yang boleh menyentuh Anda kalau Anda tidak mau. Tidak ada yang boleh memaksa atau mendesak Anda berhubungan seks. Ini bukan salah Anda.</b> Kalau sekarang dalam bahaya: polisi, 110. Di nomor-nomor di bawah ini ada orang yang mendengarkan dan membantu Anda.
help-documents = <b>Tidak ada yang boleh menyimpan atau menahan paspor, zairyu card, atau buku tabungan Anda</b>, walaupun Anda sudah setuju. Mintalah kembali. Kalau mereka menolak, atau Anda takut memintanya, lapor ke OTIT. Anda tidak boleh dihukum karena melapor.
help-locked-in = <b>Tidak ada yang boleh mengurung Anda atau melarang Anda keluar.</b> Kalau sekarang Anda tidak bisa keluar, telepon polisi, 110.
help-forced-return = <b>Sebelum magang Anda selesai, tidak ada yang boleh memulangkan Anda kalau Anda tidak mau.</b> Lapor ke OTIT sekarang. Jangan tanda tangani apa pun yang tidak Anda mengerti; pegang sendiri paspor Anda. Kalau dibawa paksa ke bandara: telepon polisi, 110, dan katakan juga kepada petugas bandara: “Kaeritaku arimasen” (saya tidak mau pulang).
help-unpaid = <b>Semua pekerjaan Anda harus dibayar.</b> Catat hari dan jam kerja Anda, simpan slip gaji dan foto, dan minta bantuan sekarang; hukum ada di pihak Anda.
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
