# Written by `tis-bot words`; the English beside it is the original.

flow-intake = पाँच वर्षमा लिने प्रशिक्षार्थी
button-intake = लिने योजना बनाउनुहोस्
command-intake = पाँच वर्षको लिने योजना: हरेक वर्ष कति
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
intake-wish = <b>हरेक वर्ष कति जना लिन चाहनुहुन्छ?</b> “थाहा छैन” भए म सीमाले दिएसम्म योजना गर्छु।
intake-wish-hint = वर्षको कति जना भन्ने संख्या चाहियो, जस्तै <b>3</b>। नभए म सीमाले दिएसम्म योजना गर्छु।
intake-wish-name = हरेक वर्ष चाहेको
intake-start = <b>पहिलो पटकका प्रशिक्षार्थीले कुन महिनामा सुरु गर्छन्?</b> लेख्नुहोस्, जस्तै <b>मे 2027</b>, वा <b>सकेसम्म चाँडो</b>।
intake-start-hint = वर्षसहित आउने महिना चाहियो, जस्तै <b>मे 2027</b>। “सकेसम्म चाँडो” भने पनि हुन्छ।
intake-start-name = पहिलो सुरु
intake-no1_began = <b>उनीहरूको नं. 1 कुन महिनामा सुरु भयो?</b> वर्षसहित लेख्नुहोस्, जस्तै <b>मे 2026</b>।
intake-no1_began-hint = वर्षसहित यही महिना वा त्योभन्दा अघिको चाहियो, जस्तै <b>मे 2026</b>। धेरै समूह भए सबैभन्दा पछिल्लो।
intake-no1_began-name = नं. 1 सुरु भएको
intake-no2_began = <b>उनीहरूको नं. 2 कुन महिनामा सुरु भयो?</b> वर्षसहित लेख्नुहोस्, जस्तै <b>मे 2026</b>।
intake-no2_began-hint = वर्षसहित यही महिना वा त्योभन्दा अघिको चाहियो, जस्तै <b>मे 2026</b>। धेरै समूह भए सबैभन्दा पछिल्लो।
intake-no2_began-name = नं. 2 सुरु भएको
intake-no3_began = <b>उनीहरूको नं. 3 कुन महिनामा सुरु भयो?</b> वर्षसहित लेख्नुहोस्, जस्तै <b>मे 2026</b>।
intake-no3_began-hint = वर्षसहित यही महिना वा त्योभन्दा अघिको चाहियो, जस्तै <b>मे 2026</b>। धेरै समूह भए सबैभन्दा पछिल्लो।
intake-no3_began-name = नं. 3 सुरु भएको
intake-began-open = ⚠ चरण कहिले सुरु भयो थाहा नभएको ठाउँमा मैले यही महिना मानेँ, त्यसैले ती प्रशिक्षार्थी सबैभन्दा लामो समय गनिए। साँचो महिना दिए संख्या फरक हुन सक्छ।
intake-head = <b>{ $esd ->
        [none] { $staff } कर्मचारी हुँदा हरेक वर्ष एक पटक गरी { $years } पटकमा { $people } प्राविधिक इन्टर्नले सुरु गर्न सक्छन्।
       *[yes] { $staff } कर्मचारी हुँदा हरेक वर्ष एक पटक गरी { $years } पटकमा अझै { $people } प्राविधिक इन्टर्नले, त्यसपछि Ikusei Shuro (育成就労, ESD) मा करिब { $workers } कामदारले सुरु गर्न सक्छन्।
    }</b>{ $esd ->
        [none] { " " }त्यसपछि आउने Ikusei Shuro (育成就労, ESD) को संख्या भन्न सकिँदैन।
       *[yes] { "" }
    }
intake-titp = { $month }: <b>{ $people }</b> { $binding ->
        [wish] (तपाईंको चाहनाअनुसार)
        [last_start] (अहिलेको कार्यक्रम सकिएको हुन्छ; ESD: संख्या भन्न सकिँदैन)
        [total] (सीमा: सबै चरण जम्मा)
        [no1] (सीमा: नं. 1)
        [no2] (सीमा: नं. 2, उनीहरू अगाडि बढ्दा)
       *[no3] (सीमा: नं. 3, उनीहरू अगाडि बढ्दा)
    }
intake-esd = { $month }: <b>करिब { $people }</b>, ESD { $binding ->
        [wish] (तपाईंको चाहनाअनुसार)
       *[esd]
            (सीमा: सबै ESD कामदारको अनुमान{ $here ->
                [0] { "" }
               *[other] , अझै यहाँ भएका { $here } प्रशिक्षार्थी घटाएर
            })
    }
intake-stages = सबै जना आफूलाई खुला हरेक चरणमा गए भने <b>कुन महिनादेखि यहाँ को-को हुन्छन्</b> भन्ने तालिकाले देखाउँछ।
intake-column = { $what ->
        [from] देखि
        [no1] नं.1
        [no2] नं.2
        [no3] नं.3
       *[esd] ESD≈
    }
intake-ordinary = उत्कृष्ट (優良) होइन भनी मानिएको।
button-sheet = वर्कबुक (xlsx) मा
intake-sheet = लिने योजना
intake-sheet-how = <b>तपाईंको योजना वर्कबुकमा।</b>
