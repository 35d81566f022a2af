# Help first, in Tagalog. <b> is Telegram's. Words to say aloud to others stand in Japanese.

help-suicide = <b>Pakiusap, huwag mong sarilinin ito.</b> Kausapin mo na ngayon ang taong pinagkakatiwalaan mo, o tumawag sa isa sa mga numero sa ibaba. Kung nasa panganib ka sa mismong oras na ito, tumawag sa 119 (ambulansya). Hindi mo ito kasalanan, at may mga taong tumutulong kapag may problema sa trabaho.
help-violence = <b>Hindi ka puwedeng pagbuhatan ng kamay o saktan ng kahit sino.</b> Kung nasa panganib ka ngayon: pumunta sa ligtas na lugar at tumawag sa pulis, 110. Hindi kailangang magaling ka sa Japanese: sabihin lang ang “tasukete” (tulungan ninyo ako) at kung nasaan ka.
help-threats = <b>Hindi ka puwedeng pagbantaan o i-bully ng kahit sino.</b> Kung natatakot ka ngayon para sa kaligtasan mo, tumawag sa pulis, 110. Tumutulong ang OTIT sa Filipino (Tagalog).
help-sexual = <b>Walang puwedeng humawak o humipo sa iyo nang labag sa loob mo, o mamilit sa iyo na makipagtalik. Wala kang kasalanan.</b> Kung nasa panganib ka ngayon: pulis, 110. Sa mga numero sa ibaba, may makikinig at tutulong sa iyo.
help-documents = <b>Walang puwedeng humawak o magtago ng passport, residence card (zairyu card) o bankbook mo</b>, kahit pumayag ka pa. Hingin mo ito pabalik. Kung ayaw nilang ibigay, o natatakot kang humingi, magsabi sa OTIT. Hindi ka puwedeng parusahan dahil nagsabi ka.
help-locked-in = <b>Walang puwedeng magkulong sa iyo o magbawal sa iyong lumabas.</b> Kung hindi ka makalabas ngayon, tumawag sa pulis, 110.
help-forced-return = <b>Hindi ka puwedeng pauwiin nang labag sa loob mo bago matapos ang training mo.</b> Magsabi agad sa OTIT. Huwag pumirma sa hindi mo naiintindihan; ikaw dapat ang may hawak ng passport mo. Kung sapilitan kang dinadala sa airport: tumawag sa pulis, 110, at sabihin din sa mga tauhan ng airport: “Kaeritaku arimasen” (ayaw kong umuwi).
help-unpaid = <b>Dapat bayaran ang lahat ng ipinagtrabaho mo.</b> Isulat ang mga araw at oras ng trabaho mo, itabi ang mga payslip at litrato, at humingi agad ng tulong; nasa panig mo ang batas.
help-kept-here = <b>Puwede kang umuwi. Walang puwedeng pumigil sa iyo</b> gamit ang multa, utang, deposito o passport mo. Kung tatapusin mo na ang training, hindi ikaw ang magbabayad ng pamasahe pauwi. Bago ang flight, kukumpirmahin ng supervising organisation (監理団体) ang gusto mo nang nakasulat sa wika mo at magsasabi ito sa OTIT. Kung ayaw nila, magsabi sa OTIT.
help-dismissed = <b>Hindi basta-basta puwedeng putulin ng kompanya ang kontratang may takdang panahon</b>; kailangan ng dahilang hindi maiiwasan. Huwag pumirma sa hindi mo naiintindihan. Kung gusto mong magpatuloy, dapat humanap ng ibang kompanya ang supervising organisation (監理団体). Dapat pa ring bayaran ang mga araw na nagtrabaho ka. Magtanong na sa OTIT at sa labour office.
help-left-company = <b>Matutulungan ka pa rin.</b> Tumawag agad sa OTIT o sa abogado at sabihin kung bakit ka umalis. Sa loob ng 14 na araw dapat mong sabihin sa Immigration (入管) na umalis ka sa kompanya; kung mananatili ka nang walang training, puwedeng mawala ang residence status mo. Dapat pa ring bayaran ang mga araw na nagtrabaho ka. Huwag magbayad sa broker: bawal magtrabaho sa iba nang walang permiso.
help-danger = <b>Tumawag na sa 119: bumbero at ambulansya, libre. Sabihin muna kung nasaan ka.</b> May apoy, gas o usok: lumabas at huwag nang bumalik. Kung hindi ka makatawag, magpatawag sa taong malapit. Pagkatapos: kung nasaktan sa trabaho o papunta roon, libre ang gamot sa itinalagang ospital (workers' accident insurance, 労災).
help-ill = <b>Kung nasa panganib ang buhay: tumawag sa 119.</b> Nasaktan sa trabaho o papunta roon: libre ang gamot sa itinalagang ospital (workers' accident insurance, 労災); sabihin sa ospital na sa trabaho nangyari. Kung hindi, 70 % ang bayad ng health insurance. Hindi ka puwedeng pagbawalan ng kompanya na magpadoktor; kung pinagbabawalan ka, magsabi sa OTIT.
help-afraid = <b>Mabuti at sinabi mo. Hindi ka nag-iisa.</b> Kausapin ngayon ang taong pinagkakatiwalaan mo. Kung hindi ka makatulog o makakain, o madalas kang umiyak, magpatingin sa doktor; 70 % ang bayad ng health insurance. May makikinig sa mga numero sa ibaba. Kung may nananakit, nagbabanta o nagkukulong sa iyo, isulat mo sa akin at ipapakita ko kung sino ang tutulong.
help-no-rest = <b>Dapat may pahinga ka: ayon sa batas, kahit isang araw bawat linggo, o apat na araw sa apat na linggo.</b> May dagdag na bayad ang overtime at trabaho sa araw ng pahinga. Isulat ang mga araw at oras ng trabaho mo, at magtanong sa Labour Standards Inspection Office (労働基準監督署) o sa OTIT.
help-wants-home = <b>Puwede kang umuwi kung gusto mo; walang puwedeng pumigil o magpabayad ng multa.</b> Kung tatapusin mo na ang training, hindi ikaw ang magbabayad ng pamasahe; bago iyon, kukumpirmahin ng supervising organisation (監理団体) ang gusto mo nang nakasulat at magsasabi sa OTIT. Kung dadalaw lang: humingi ng leave sa kompanya. Kung dahil sa problema sa trabaho, baka puwedeng lumipat ng kompanya: kausapin muna ang OTIT bago magpasya.
help-stored = Hindi ko iniimbak ang isinulat mo.
help-which = <b>Tungkol saan ito?</b> Pindutin ang isa, o isulat sa sarili mong salita. Kung nasa panganib ngayon: pulis 110, ambulansya 119.
help-pick-violence = Sinasaktan o tinatakot ako
help-pick-documents = Hawak nila ang passport ko
help-pick-unpaid = Hindi ako binabayaran
help-pick-forced-return = Sapilitan akong pinapauwi
help-pick-ill = May sakit o nasaktan ako
help-pick-afraid = Natatakot o nalulungkot ako
help-pick-suicide = Ayoko nang mabuhay
help-pick-danger = May taong nanganganib ang buhay
help-pick-threats = Tinatakot o binubully ako
help-pick-sexual = Hinihipuan o pinipilit ako sa sex
help-pick-locked-in = Hindi ako makalabas
help-pick-kept-here = Ayaw nila akong pauwiin
help-pick-dismissed = Nawalan ako ng trabaho o tirahan
help-pick-left-company = Umalis na ako sa kumpanya
help-pick-no-rest = Wala akong day off
help-pick-wants-home = Gusto ko nang umuwi
help-perhaps = <b>Kung tungkol ito sa iyo ngayon, pindutin ang button sa ibaba: ipapakita ko kung sino ang makakatulong.</b>
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
