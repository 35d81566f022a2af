# Written by `tis-bot words`; the English beside it is the original.

inline-open = मलाई आफ्नै च्याटमा सोध्नुहोस्
inline-more = बटलाई सोध्नुहोस्
inline-company = { $staff } { $sector ->
        [care] हेरचाह कर्मचारी
        [construction] कर्मचारी, निर्माण
        [agriculture] कर्मचारी, कृषि
        [fishery] कर्मचारी, माछा मार्ने डुङ्गा
        [aquaculture] कर्मचारी, माछा/सिपी पालन
       *[general] कर्मचारी
    }{ $type ->
        [supervised] { "" }
       *[other] , विदेशको आफ्नै कम्पनी
    }{ $excellent ->
        [yes] , उत्कृष्ट
        [no] , उत्कृष्ट होइन
       *[open] { "" }
    }{ $here ->
        [0] { "" }
       *[other] , यहाँ { $here }
    }
inline-hours = { $hours } घण्टा
inline-when = सुरु { $month }
link-old = यो लिङ्कले खोल्ने कुरा अब यहाँ छैन। मेनु यहाँ छ।
command-link = नतिजाको लिङ्क र QR कोड
button-send = अरूलाई पठाउनुहोस्
button-link = लिङ्क, QR
link-here = { $whose ->
        [bot] <b>यो लिङ्कले मसँगको च्याट खोल्छ।</b> थिचेर कपी गर्नुहोस्, वा फोटो देखाउनुहोस्।
       *[result] <b>यो लिङ्कले नतिजा खोल्छ</b>, जोसुकैका लागि, र त्यस दिन नयाँ हिसाब गरेर। थिचेर कपी गर्नुहोस्, वा फोटो देखाउनुहोस्।
    }
link-none = “{ $said }” का लागि केही भेटिएन।
inline-compared = { $kind ->
        [x] साधारण र उत्कृष्ट
        [p] TITP र ESD
        [h] दुई योजना
       *[other] कर्मचारीका दुई संख्या
    }
compare-head = <b>{ $sign ->
        [same] पहिलो वर्षमा फरक छैन
        [more] पहिलो वर्षमा { $apart } बढी
       *[fewer] पहिलो वर्षमा { $apart } कम
    }</b>: { $kind ->
        [x]
            उत्कृष्ट कम्पनी भए, { $first } जना पूर्णकालिक { $care ->
                [yes] हेरचाह कर्मचारी
               *[no] कर्मचारी
            } हुँदा।
       *[other]
            { $first } को तुलनामा { $second } जना पूर्णकालिक { $care ->
                [yes] हेरचाह कर्मचारी
               *[no] कर्मचारी
            } हुँदा।
    }
compare-stage = { $what ->
        [no1] नं. 1
        [no2] नं. 2
        [no3] नं. 3
       *[total] जम्मा
    }
compare-staff = कर्मचारी
compare-ordinary = साधारण
compare-excellent = उत्कृष्ट
compare-titp = TITP
compare-esd = ESD
compare-a-year = वर्ष 1
compare-first-start = देखि
compare-last-start = सम्म
compare-plan = योजना { $number }
compare-law = हिस्सा
compare-programmes = <b>{ $esd ->
        [0] प्राविधिक इन्टर्नशिप (TITP): जम्मा { $total }। Ikusei Shuro (育成就労, ESD) को यस अवस्थाका लागि अझै संख्या प्रकाशित छैन।
       *[other] प्राविधिक इन्टर्नशिप (TITP): जम्मा { $total }। Ikusei Shuro (育成就労, ESD): करिब { $esd }।
    }</b> { $staff } जना पूर्णकालिक कर्मचारी हुँदा।
compare-plans = { $first ->
        [yes] ✅ योजना 1: तीनवटै हिस्सा मिल्छन्।
        [page] ⚠ योजना 1: कानुनी हो, तर कार्यक्रमको पेजको हिस्साभन्दा बढी।
       *[no] ❌ <b>योजना 1: हिस्सा कानुनी छैनन्।</b>
    }
    { $second ->
        [yes] ✅ योजना 2: तीनवटै हिस्सा मिल्छन्।
        [page] ⚠ योजना 2: कानुनी हो, तर कार्यक्रमको पेजको हिस्साभन्दा बढी।
       *[no] ❌ <b>योजना 2: हिस्सा कानुनी छैनन्।</b>
    }
    सुरक्षाको घण्टा यहाँ जाँचिँदैन।
compare-no3 = नं. 3 चाहिँ { $until } सम्ममा नं. 2 सुरु भएको भए मात्र।
compare-worked-out = यी सबै संख्या प्रकाशित छैनन्; केही हिसाब गरिएका हुन्।
button-compare-excellent = तुलना: उत्कृष्ट
button-compare-esd = तुलना: ESD
button-compare-staff = तुलना: { $staff } कर्मचारी
button-compare-plan = तुलना: सच्याइएको योजना
button-picture = फोटो
card-when = { $what ->
        [no1] वर्ष 1
        [no2] वर्ष 2–3
       *[no3] वर्ष 4–5
    }
