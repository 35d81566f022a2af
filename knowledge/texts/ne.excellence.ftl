# Written by `tis-bot words`; the English beside it is the original.

flow-excellence = हामी उत्कृष्ट हौं कि होइनौं
excellence-sat = <b>पछिल्लो तीन वर्षमा तपाईंहरूका कति प्रशिक्षार्थीले आधारभूत तहको परीक्षा (基礎級) दिए?</b>
excellence-sat-hint = एउटा संख्या चाहियो, जस्तै <b>10</b>; कसैले नदिएको भए <b>0</b>।
excellence-sat-name = आधारभूत तह परीक्षा दिए
excellence-passed = <b>तीमध्ये कति जना पास भए</b>, लिखित र प्रयोगात्मक दुवै?
excellence-passed-hint = एउटा संख्या चाहियो, जस्तै <b>9</b>, परीक्षा दिनेभन्दा बढी होइन।
excellence-passed-name = आधारभूत तह पास
excellence-finished = <b>पछिल्लो तीन वर्षमा कति प्रशिक्षार्थीले नं. 2 वा नं. 3 पूरा गरे?</b> कसैले टार्न नसक्ने कारणले परीक्षा दिन नपाएकालाई नगन्नुहोस्।
excellence-finished-hint = एउटा संख्या चाहियो, जस्तै <b>8</b>; कोही नभए <b>0</b>।
excellence-finished-name = नं. 2 वा नं. 3 पूरा गरे
excellence-grade3 = <b>यी वर्षमा तह 3 (3級) को प्रयोगात्मक परीक्षा कति जनाले पास गरे?</b>
excellence-grade3-hint = एउटा संख्या चाहियो, जस्तै <b>6</b>; कोही नभए <b>0</b>।
excellence-grade3-name = तह 3 पास
excellence-grade2 = <b>तह 2 (2級) को प्रयोगात्मक परीक्षा कति जनाले पास गरे?</b>
excellence-grade2-hint = एउटा संख्या चाहियो, जस्तै <b>1</b>; कोही नभए <b>0</b>।
excellence-grade2-name = तह 2 पास
excellence-written = <b>तह 3 वा 2 को लिखित परीक्षा (学科) कति जनाले पास गरे?</b>
excellence-written-hint = एउटा संख्या चाहियो, जस्तै <b>2</b>; कोही नभए <b>0</b>।
excellence-written-name = लिखित परीक्षा पास
excellence-excellent_staff = <b>तालिम, आवास र सहयोग: यीमध्ये तपाईंहरूसँग के-के छ?</b> तालिम: पछिल्लो तीन वर्षमा। आवास: हरेक प्रशिक्षार्थीलाई आफ्नै कोठा, वा घरभाडाको कम्तीमा 20% तपाईंहरूले तिर्ने।
excellence-excellent_staff-hint = लाइनहरू थिच्नुहोस्, वा मिल्नेको नम्बर लेख्नुहोस्, जस्तै <b>1 2 5</b>; नमिल्नेको <b>4 छैन</b>।
excellence-excellent_staff-name = तालिम र सहयोग
excellence-wage = <b>पहिलो वर्षका प्रशिक्षार्थीको सबैभन्दा कम तलब न्यूनतम ज्यालाको कति प्रतिशत हो?</b> सबैभन्दा कम प्रतिघण्टा तलब ÷ न्यूनतम ज्याला × 100; न्यूनतम ज्याला आफै 100 हो।
excellence-wage-hint = प्रतिशतको पूर्ण संख्या चाहियो, जस्तै <b>105</b>।
excellence-wage-name = तलब, न्यूनतमको %
excellence-rise = <b>एक चरणबाट अर्कोमा जाँदा तलब कति प्रतिशत बढ्छ?</b> सबैभन्दा कम वृद्धि गनिन्छ।
excellence-rise-hint = प्रतिशतको पूर्ण संख्या चाहियो, जस्तै <b>3</b>; बढ्दैन भने <b>0</b>।
excellence-rise-name = वृद्धि %
excellence-excellent_record = <b>पछिल्लो तीन वर्ष: यीमध्ये के-के मिल्छ?</b>
excellence-excellent_record-hint = लाइनहरू थिच्नुहोस्, वा मिल्नेको नम्बर लेख्नुहोस्, जस्तै <b>1 2</b>; नमिल्नेको <b>3 छैन</b>।
excellence-excellent_record-name = रेकर्ड
excellence-excellent_others = <b>अन्त प्रशिक्षण जारी राख्न नसकेका प्रशिक्षार्थी: यीमध्ये के-के मिल्छ?</b>
excellence-excellent_others-hint = लाइनहरू थिच्नुहोस्, वा मिल्नेको नम्बर लेख्नुहोस्, जस्तै <b>1</b>; नमिल्नेको <b>2 छैन</b>।
excellence-excellent_others-name = अरूका प्रशिक्षार्थी
excellence-excellent_region = <b>यहाँको जीवन: यीमध्ये के-के दिनुहुन्छ?</b>
excellence-excellent_region-hint = लाइनहरू थिच्नुहोस्, वा मिल्नेको नम्बर लेख्नुहोस्, जस्तै <b>1 2</b>; नमिल्नेको <b>3 छैन</b>।
excellence-excellent_region-name = यहाँको जीवन
check-excellent-staff-test-help = अरूको सीप परीक्षामा सहयोग
check-excellent-staff-instructor-course = निर्देशक तालिम, 3 वर्षभित्र
check-excellent-staff-life-course = जीवन निर्देशक, 3 वर्षभित्र
check-excellent-staff-housing = आफ्नै कोठा वा भाडाको 20%
check-excellent-staff-manual = परामर्श पुस्तिका, उनको भाषा
check-excellent-staff-counsellor = उनको भाषाको परामर्शदाता
check-excellent-record-no-order = सुधार आदेश छैन
check-excellent-record-nobody-gone = कोही बेपत्ता भएन
check-excellent-record-not-to-blame = हाम्रो दोषले बेपत्ता छैन
check-excellent-others-took-over = अरूका प्रशिक्षार्थी लियौं
check-excellent-others-change-site = कम्पनी परिवर्तन साइटमा दर्ता
check-excellent-region-language = जापानी भाषा कक्षा
check-excellent-region-exchange = स्थानीयसँग भेटघाट
check-excellent-region-culture = जापानी संस्कृति सिक्ने
excellence-so-far = <i>अहिलेसम्म { $points } अंक; चाहिने अंक { $line }।</i>
excellence-head-yes = ✅ <b>अंकअनुसार तपाईंहरू उत्कृष्ट हुनुहुन्छ: { $full } मध्ये { $least }</b>; चाहिने अंक { $line }।
excellence-head-no = ❌ <b>अंकअनुसार होइन: { $full } मध्ये बढीमा { $most }</b>; चाहिने अंक { $line }।
excellence-head-open = ❔ <b>अझै तय भएको छैन: { $full } मध्ये { $points } अंक पक्का छ, चाहिने अंक { $line }।</b> जवाफ बाँकी कुराले यो { $least } देखि { $most } सम्म हुन सक्छ।
excellence-section = { $section ->
        [tests] परीक्षा
        [staff] तालिम
        [treatment] तलब र आवास
        [law] कानुन, बेपत्ता
        [support] सहयोग
       *[community] यहाँको जीवन
    }: { $most } मध्ये <b>{ $points }</b>{ $open ->
        [0] { "" }
        [one] { " " }(1 को जवाफ बाँकी)
       *[other] { " " }({ $open } को जवाफ बाँकी)
    }
excellence-way = <b>चाहिने अंक पुर्‍याउन सबैभन्दा थोरै यति कुरा:</b>
excellence-item = { $item ->
        [basic_grade] आधारभूत तहमा थप पास
        [grade_rate] तह 3 वा 2 मा थप पास
        [written_passes] लिखित परीक्षा पास
        [test_help] अरूको सीप परीक्षामा सहयोग
        [instructor_course] प्रशिक्षण निर्देशकको तालिम
        [life_instructor_course] दैनिक जीवन निर्देशकको तालिम
        [wage] पहिलो वर्षमा बढी तलब
        [pay_rise] तलबमा बढी वृद्धि
        [housing] सबैलाई आफ्नै कोठा, वा घरभाडाको पाँचौं भाग
        [manual] प्रशिक्षार्थीको भाषामा परामर्श पुस्तिका
        [counsellor] प्रशिक्षार्थीको भाषा बोल्ने परामर्शदाता
        [took_over] अरूका प्रशिक्षार्थी लिने
        [change_site] कम्पनी परिवर्तन सहयोग साइटमा दर्ता
       *[community] जापानी भाषा कक्षा, भेटघाट र संस्कृति
    }
excellence-office = { $count ->
        [one] एउटा कुराले कति अंक दिन्छ भन्ने मसँगको जानकारीमा तय छैन
       *[other] { $count } वटा कुराले कति अंक दिन्छन् भन्ने मसँगको जानकारीमा तय छैन
    }: OTIT वा आफ्नो पर्यवेक्षक समूहलाई सोध्नुहोस्।
excellence-then = यहाँको अंक तालिका संस्थाहरूका वेबपेजमा आधारित हो, छापिएको फारममा होइन: घोषणा गर्नुअघि OTIT को फारम 1-24 सँग भिडाउनुहोस्। पर्यवेक्षक समूहमार्फत भए त्यससँग पनि सामान्य अनुमति (一般監理事業) चाहिन्छ। हेरचाह (介護) मा यसबाहेक आफ्नै मापदण्ड छ, जुन यी अंकमा छैन: OTIT लाई सोध्नुहोस्।
command-excellent = हामी उत्कृष्ट हौं कि होइनौं: अंक जोड्नुहोस्
button-excellence = हाम्रो अंक जोड्नुहोस्
