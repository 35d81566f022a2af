# Written by `tis-bot words`; the English beside it is the original.

flow-eligible = हामी योग्य छौं कि छैनौं, र कति समयका लागि
eligible-occupation = <b>काम के हो?</b> अंग्रेजी वा जापानीमा लेख्नुहोस्, जस्तै <b>welding</b>।
eligible-occupation-hint = एउटा काम एक-दुई शब्दमा लेख्नुहोस्, जस्तै <b>welding</b>। भेटिएन भने “सूचीमा छैन” वा “थाहा छैन” थिच्नुहोस्।
eligible-occupation-name = काम
eligible-occupation-which = <b>“{ $word }” सँग धेरै पेशा मिल्छन्।</b> तपाईंले भन्न खोजेको थिच्नुहोस्।
eligible-occupation-none = सूचीमा छैन
eligible-type = <b>प्रशिक्षार्थी कसरी आउँछन्?</b> धेरैजसो कम्पनीले पर्यवेक्षक समूह (監理団体) मार्फत लिन्छन्।
eligible-type-hint = एउटा बटन थिच्नुहोस्, वा पर्यवेक्षक समूहका लागि <b>1</b>, विदेशको आफ्नै कम्पनीका लागि <b>2</b> वा <b>3</b> लेख्नुहोस्।
eligible-type-name = कसरी आउँछन्
eligible-type-supervised = पर्यवेक्षक समूह
eligible-type-enterprise = विदेशको हाम्रै कम्पनीबाट
eligible-type-enterprise_recognised = आफ्नै कम्पनी, मन्त्रीको मान्यता पाएको
eligible-organisation = <b>अनुमति पाएको पर्यवेक्षक समूह (監理団体) सँग तपाईंहरूको सम्झौता छ?</b> त्यसले कम्पनीको अनुगमन पनि गर्छ।
eligible-organisation-hint = कृपया <b>छ</b> वा <b>छैन</b> भन्नुहोस्। अझै केहीमा सही भएको छैन भने जवाफ “छैन” हो।
eligible-organisation-name = पर्यवेक्षक समूह
eligible-excellent = <b>कम्पनी उत्कृष्ट (優良) हो?</b> पर्यवेक्षक समूहमार्फत लिने हो भने त्यससँग पनि सामान्य अनुमति (一般監理事業) चाहिन्छ।
eligible-excellent-hint = कृपया <b>हो</b> वा <b>होइन</b> भन्नुहोस्। उत्कृष्ट हो भनेर कसैले भनेको छैन भने जवाफ “होइन” हो।
eligible-excellent-name = उत्कृष्ट
eligible-start = <b>नं. 1 (पहिलो वर्ष) कुन महिनामा सुरु हुन्छ?</b> लेख्नुहोस्, जस्तै <b>मे 2027</b>।
eligible-start-hint = वर्षसहित महिना चाहियो, जस्तै <b>मे 2027</b> वा <b>2027-05</b>।
eligible-start-name = सुरु
eligible-people = <b>तीनवटै पदमा मानिस छन्?</b> प्रशिक्षण जिम्मेवार व्यक्ति (तालिम लिएको), प्रशिक्षण निर्देशक, दैनिक जीवन निर्देशक; एकै जनाले धेरै पद सम्हाल्न सक्छ।
eligible-people-hint = लाइनहरू थिच्नुहोस्, वा मिल्नेको नम्बर लेख्नुहोस्, जस्तै <b>1 2 5</b>; नमिल्नेको <b>4 छैन</b>। अरू कम्पनीमा काम गरेको वर्ष पनि गनिन्छ।
eligible-people-name = मानिस
eligible-work = <b>काम र कम्पनीको रेकर्ड मिल्छ?</b> कसुर: पछिल्लो पाँच वर्ष; कम्पनी वा पर्यवेक्षक समूहको दोषले बेपत्ता भएका: पछिल्लो एक वर्ष।
eligible-work-hint = लाइनहरू थिच्नुहोस्, वा मिल्नेको नम्बर लेख्नुहोस्, जस्तै <b>1 2 5</b>; नमिल्नेको <b>3 छैन</b>। खुद सम्पत्ति ऋणात्मक भए पनि विज्ञको मूल्याङ्कन छ भने “छ” मानिन्छ।
eligible-work-name = काम र कम्पनी
eligible-pay = <b>तलब, आवास, बीमा र अभिलेख ठीक छन्?</b> सुत्ने कोठाको नापमा दराज गनिँदैन।
eligible-pay-hint = लाइनहरू थिच्नुहोस्, वा मिल्नेको नम्बर लेख्नुहोस्, जस्तै <b>1 2 5</b>; नमिल्नेको <b>4 छैन</b>।
eligible-pay-name = तलब र आवास
eligible-trainee_supervised = <b>प्रशिक्षार्थी मिल्छ?</b> जापान बाहिर उस्तै काम नगरेको भए विशेष कारण चाहिन्छ। परिवारको धरौटी र जरिवाना पनि गनिन्छ।
eligible-trainee_supervised-hint = लाइनहरू थिच्नुहोस्, वा मिल्नेको नम्बर लेख्नुहोस्, जस्तै <b>1 2 3</b>; नमिल्नेको <b>5 छैन</b>।
eligible-trainee_supervised-name = प्रशिक्षार्थी
eligible-trainee_enterprise = <b>प्रशिक्षार्थी मिल्छ?</b> विदेशको नजिकको सम्बन्ध भएको कम्पनी आफ्नै कार्यालयसरह गनिन्छ। परिवारको धरौटी र जरिवाना पनि गनिन्छ।
eligible-trainee_enterprise-hint = लाइनहरू थिच्नुहोस्, वा मिल्नेको नम्बर लेख्नुहोस्, जस्तै <b>1 2 3</b>; नमिल्नेको <b>4 छैन</b>।
eligible-trainee_enterprise-name = प्रशिक्षार्थी
eligible-care = <b>हेरचाह (介護) का थप शर्त पूरा छन्?</b> यी प्रशिक्षार्थीको जापानी भाषा र पृष्ठभूमि, निर्देशकमध्ये प्रमाणित हेरचाह कर्मी वा नर्स, र रात्रि ड्युटीबारे हुन्।
eligible-care-hint = लाइनहरू थिच्नुहोस्, वा मिल्नेको नम्बर लेख्नुहोस्, जस्तै <b>1 2 3</b>; नमिल्नेको <b>5 छैन</b>। नर्सिङ कोर्स वा हेरचाहको सरकारी प्रमाणपत्र पृष्ठभूमि मानिन्छ।
eligible-care-name = हेरचाह
eligible-construction = <b>निर्माण (建設) का थप शर्त पूरा छन्?</b> यी अनुमतिपत्र, करिअर प्रणाली CCUS (建設キャリアアップシステム) र स्थिर तलबबारे हुन्।
eligible-construction-hint = लाइनहरू थिच्नुहोस्, वा मिल्नेको नम्बर लेख्नुहोस्, जस्तै <b>1 2</b>; नमिल्नेको <b>3 छैन</b>। अनुमतिपत्रको किसिम कामसँग मिल्नुपर्दैन।
eligible-construction-name = निर्माण
checklist-how = लाइन थिचेर बदल्नुहोस्: ❔ थाहा छैन → ✅ छ → ❌ छैन। अनि “अगाडि” थिच्नुहोस्।
checklist-typed = वा लेख्नुहोस्: <b>सबै छ</b>, <b>3 छैन</b>, <b>अगाडि</b>।
checklist-said = { $yes } ✅ { $no } ❌ { $open } ❔
button-checklist-all = सबै छ
button-checklist-on = अगाडि
words-all = सबै छ, सबै छन्, सबै हो, सबै ठीक छ, सबै ठिक छ, सबै ठीक, सबै मिल्छ, सबै मिलेको छ, सबै पूरा छ, सबैमा हो, सबैमा छ, sabai cha, sabai chha, sabai xa, sabai chan, sabai xan, sabai ho, sabai thik cha, sabai thik xa, sabai milcha, sabai milxa, sabai ok, all yes, all ok
words-on = अगाडि, अगाडी, अगाडि जाऔं, अगाडि बढौं, अर्को, जारी, सकियो, भयो, तयार, छोड, पुग्यो, यति हो, agadi, agadi jau, agadi badhau, arko, sakiyo, bhayo, vayo, tayar, pugyo, yeti ho, next, ok next, done, skip, continue
check-people-supervisor = पूर्णकालिक जिम्मेवार व्यक्ति
check-people-course = पछिल्लो 3 वर्षमा तालिम
check-people-instructor = पूर्णकालिक प्रशिक्षण निर्देशक
check-people-years = निर्देशक: सीपमा 5+ वर्ष
check-people-life = पूर्णकालिक जीवन निर्देशक
check-people-clean = नाबालिग छैन, हालै कसुर छैन
check-work-own-work = सधैंको काम, आफ्नै उपकरण
check-work-skilled = दोहोर्‍याउनेभन्दा बढी सीप
check-work-accounts = पछिल्लो 2 वर्ष हिसाब राम्रो
check-work-offences = 5 वर्षमा कसुर/खारेजी छैन
check-work-disappearance = हाम्रो दोषले बेपत्ता छैन
check-work-room = कोटामा ठाउँ छ
check-pay-equal = तलब जापानी सरह वा बढी
check-pay-proof = खातामा तलब, वा प्रमाण छ
check-pay-lodging = उपयुक्त आवास पक्का
check-pay-bedroom = सुत्ने ठाउँ: 4.5 m² प्रतिजना
check-pay-insurance = दुर्घटना बीमा, सुरक्षा
check-pay-records = सूची र दैनिकी राखिन्छ
check-trainee-supervised-age = 18 वर्ष वा बढी
check-trainee-supervised-purpose = उद्देश्य बुझेको छ
check-trainee-supervised-use = सीप स्वदेशमा प्रयोग गर्छ
check-trainee-supervised-experience = विदेशमा उही काम, वा कारण
check-trainee-supervised-recommended = सरकारी निकायको सिफारिस
check-trainee-supervised-first-time = यो चरणमा पहिलो पटक
check-trainee-supervised-no-deposit = धरौटी/जबर्जस्ती बचत छैन
check-trainee-supervised-no-penalty = जरिवाना सम्झौता छैन
check-trainee-enterprise-age = 18 वर्ष वा बढी
check-trainee-enterprise-purpose = उद्देश्य बुझेको छ
check-trainee-enterprise-use = सीप स्वदेशमा प्रयोग गर्छ
check-trainee-enterprise-office = विदेशको शाखामा पूर्णकालिक
check-trainee-enterprise-first-time = यो चरणमा पहिलो पटक
check-trainee-enterprise-no-deposit = धरौटी/जबर्जस्ती बचत छैन
check-trainee-enterprise-no-penalty = जरिवाना सम्झौता छैन
check-care-n4 = जापानी N4 वा सो सरह
check-care-experience = हेरचाह/नर्सिङ पृष्ठभूमि
check-care-qualified = प्रमाणित हेरचाह कर्मी/नर्स
check-care-ratio = 5 प्रशिक्षार्थीमा 1 निर्देशक
check-care-night = रात्रि ड्युटी छैन/सुरक्षित
check-construction-licence = निर्माण अनुमति, जुनसुकै
check-construction-ccus-company = कम्पनी CCUS मा दर्ता
check-construction-ccus-trainee = प्रशिक्षार्थी CCUS मा दर्ता
check-construction-monthly-pay = मासिक तलब
eligible-head-open = { $occupation ->
        [unknown]
            <b>बढीमा { $years ->
                [one] 1 वर्ष
               *[other] { $years } वर्ष
            }</b>, काम सूचीमा छ र सबै शर्त पूरा छन् भने।
       *[other]
            <b>बढीमा { $years ->
                [one] 1 वर्ष
               *[other] { $years } वर्ष
            }</b> ({ $occupation }), सबै शर्त पूरा छन् भने।
    }
eligible-head-closed = <b>त्यतिबेला प्राविधिक इन्टर्नशिपमा नयाँ कसैले सुरु गर्न सक्दैन।</b> नयाँ मानिस यसको ठाउँमा आउने Ikusei Shuro (育成就労) मा आउँछन्; यसबारे अध्यागमन सेवा एजेन्सीलाई सोध्नुहोस्।
eligible-head-not-listed = <b>बढीमा { $years ->
        [one] 1 वर्ष
       *[other] { $years } वर्ष
    }</b>: सूचीमा नभएको काममा नं. 1 मात्र हुन्छ, त्यो पनि जोसुकैले तुरुन्तै सिक्न सक्ने कुरा दोहोर्‍याउनेभन्दा बढी सीपको काम भए मात्र। योजना गर्नुअघि OTIT लाई सोध्नुहोस्।
eligible-fails = { $count ->
        [0] ✅ तपाईंले जवाफ दिएकामध्ये नमिलेको केही छैन।
        [one] ❌ <b>पूरा नभएको:</b>
       *[other] ❌ <b>पूरा नभएका: { $count }</b>, तल हेर्नुहोस्।
    }
eligible-open = ❔ <b>अझै पत्ता लगाउनुपर्ने: { $count }</b>, तल हेर्नुहोस्।
eligible-not-met = <b>पूरा नभएका ({ $count }):</b>
eligible-to-find-out = <b>अझै पत्ता लगाउनुपर्ने ({ $count }):</b>
eligible-all-hold = ✅ { $count ->
        [one] तपाईंले जवाफ दिएको शर्त पूरा छ।
       *[other] तपाईंले जवाफ दिएका { $count } वटै शर्त पूरा छन्।
    } हरेक योजनाको निर्णय OTIT ले गर्छ।
eligible-more = … र अरू { $count }
eligible-skipped-means = जवाफ नदिई छोडेको शर्त “छैन” मानिँदैन; तर सबै शर्त पूरा भए मात्र OTIT ले योजना स्वीकृत गर्छ।
eligible-stages = नं. 2 (वर्ष 2–3) का लागि काम सूचीमा हुनैपर्छ, र प्रशिक्षार्थीले नं. 1 मै आधारभूत तहको परीक्षा (基礎級 वा 初級), लिखित र प्रयोगात्मक, पास गर्नैपर्छ।
