# Help first, in Tagalog. <b> is Telegram's. Words to say aloud to others stand in Japanese.

help-suicide = <b>Pakiusap, huwag mong sarilinin ito.</b> Kausapin mo na ngayon ang taong pinagkakatiwalaan mo, o tumawag sa isa sa mga numero sa ibaba. Kung nasa panganib ka sa mismong oras na ito, tumawag sa 119 (ambulansya). Hindi mo ito kasalanan, at may mga taong tumutulong kapag may problema sa trabaho.
help-violence = <b>Hindi ka puwedeng pagbuhatan ng kamay o saktan ng kahit sino.</b> Kung nasa panganib ka ngayon: pumunta sa ligtas na lugar at tumawag sa pulis, 110. Hindi kailangang magaling ka sa Japanese: sabihin lang ang “tasukete” (tulungan ninyo ako) at kung nasaan ka.
help-threats = <b>Hindi ka puwedeng pagbantaan o i-bully ng kahit sino.</b> Kung natatakot ka ngayon para sa kaligtasan mo, tumawag sa pulis, 110. Tumutulong ang OTIT sa Filipino (Tagalog).
help-sexual = <b>Walang puwedeng humawak o humipo sa iyo nang labag sa loob mo, o mamilit sa iyo na makipagtalik. Wala kang kasalanan.</b> Kung nasa panganib ka ngayon: pulis, 110. Sa mga numero sa ibaba, may makikinig at tutulong sa iyo.
help-documents = <b>Walang puwedeng humawak o magtago ng passport, residence card (zairyu card) o bankbook mo</b>, kahit pumayag ka pa. Hingin mo ito pabalik. Kung ayaw nilang ibigay, o natatakot kang humingi, magsabi sa OTIT. Hindi ka puwedeng parusahan dahil nagsabi ka.
help-locked-in = <b>Walang puwedeng magkulong sa iyo o magbawal sa iyong lumabas.</b> Kung hindi ka makalabas ngayon, tumawag sa pulis, 110.
help-forced-return = <b>Hindi ka puwedeng pauwiin nang labag sa loob mo bago matapos ang training mo.</b> Magsabi agad sa OTIT. Huwag pumirma sa hindi mo naiintindihan; ikaw dapat ang may hawak ng passport mo. Kung sapilitan kang dinadala sa airport: tumawag sa pulis, 110, at sabihin din sa mga tauhan ng airport: “Kaeritaku arimasen” (ayaw kong umuwi).
help-unpaid = <b>Dapat bayaran ang lahat ng ipinagtrabaho mo.</b> Isulat ang mga araw at oras ng trabaho mo, itabi ang mga payslip at litrato, at humingi agad ng tulong; nasa panig mo ang batas.
help-office = 📞 { $name }: <b>{ $phone }</b>{ $free ->
        [yes] { " " }(libre)
       *[no] { " " }(may bayad)
    }{ $now ->
        [open] { " " }— puwedeng tawagan ngayon
        [away] { " " }— sarado ngayon
        [closed] { " " }— sarado ngayon, puwedeng tawagan mula { $day ->
            [1] Lunes
            [2] Martes
            [3] Miyerkules
            [4] Huwebes
            [5] Biyernes
            [6] Sabado
           *[7] Linggo
        }, { $clock }
       *[unknown] { "" }
    }
help-rights = Karapatan mong magsabi sa OTIT o sa Labor Standards Inspection Office (労働基準監督署); walang puwedeng magparusa sa iyo dahil dito. Hindi ko itinatabi ang anumang isinulat mo.
