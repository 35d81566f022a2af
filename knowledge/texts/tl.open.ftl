# Written by `tis-bot words`; the English beside it is the original.

unknown-means = { $what ->
        [type] Kinukuwenta ko na may supervising organization, gaya ng karamihan ng kumpanya; kung ang kumpanya mismo ang tumatanggap, puwedeng mas kaunti.
        [sector] Kinukuwenta ko bilang “Iba pa”; may sariling bilang ang caregiving at konstruksyon.
        [here] Wala akong ibinabawas; kasama sa mga bilang na ito ang mga nandito na.
        [hours] Kung wala ang oras na ito, hindi ko masasabi kung tama ang plan.
        [total] Pinagsasama ko ang tatlong uri.
        [stage] Pareho ang mga bahagi sa bawat stage.
        [safety] Hindi ko na iche-check ang oras ng kaligtasan.
        [month] Kinukuwenta ko ayon sa patakaran ngayon.
        [earliest] Kinukuha ko ang pinakamaagang buwan na maaabot pa.
        [wish] Pinaplano ko ang pinakamarami na pinapayagan ng limit.
       *[open] Iiwan itong walang sagot, at sasabihin iyon sa resulta.
    }
unknown-staff = <b>Kung wala ang bilang ng full-time na empleyado, hindi ko masabi ang bilang ninyo.</b> Ganito ang patakaran; kapag alam na ninyo, isulat lang ang numero, halimbawa <b>45</b>.
hours-stage = <b>Para sa anong stage ang plan?</b> May sariling plan ang bawat stage.
hours-stage-hint = I-tap ang isang stage, o isulat ang <b>1</b>, <b>2</b> o <b>3</b>.
hours-stage-name = Stage
hours-stage-no1 = No. 1 · taon 1
hours-stage-no2 = No. 2 · taon 2–3
hours-stage-no3 = No. 3 · taon 4–5
hours-total = <b>Ilang oras ang kabuuang nakasulat sa plan?</b> Titingnan ko kung tugma rito ang suma ng tatlong uri. Sa No. 1, puwedeng kasama roon ang mga lecture.
hours-total-hint = Kailangan ko ng bilang ng oras, halimbawa <b>1920</b>.
hours-total-name = Kabuuan sa plan
hours-of-stage = { $stage ->
        [no1] Plan para sa No. 1 (taon 1).
        [no2] Plan para sa No. 2 (taon 2–3).
       *[no3] Plan para sa No. 3 (taon 4–5).
    }
hours-lectures = Ang natitirang { $hours } oras ng kabuuan ay itinuring na lecture pagdating sa Japan; hindi ito kasama sa mga bahagi.
hours-total-apart = ⚠ <b>Hindi tugma ang mga numero.</b> Ang tatlong uri ay { $summed } oras, pero { $total } oras ang nasa plan: { $apart } oras ang pagkakaiba. Alin ang tama?{ $lectures ->
        [yes] { " " }Sa No. 1, puwedeng lecture ang natitira.
       *[no] { "" }
    }
button-total = { $total } oras ang kabuuan
button-lectures = Lecture ang natitira (No. 1)
hours-safety-part = { $hours } oras sa { $what ->
        [required] kinakailangang trabaho
        [related] kaugnay na trabaho
       *[peripheral] peripheral na trabaho
    }
hours-safety-more = Pinakamaliit na pagbabago sa kaligtasan: dagdagan ng { $parts }, nang hindi binabago ang oras ng bawat uri ({ $after }).
button-now = Tingnan na ang resulta
