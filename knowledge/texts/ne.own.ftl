# Written by `tis-bot words`; the English beside it is the original.

command-settings = भाषा, तल जापानी, तपाईंको कम्पनी
command-export = यस च्याटबारे मैले राखेको सबै, फाइलमा
settings-head = <b>सेटिङ</b>
settings-language = भाषा: <b>{ $language }</b>
settings-second = हरेक जवाफमुनि जापानी: <b>{ $on ->
        [yes] चालु
       *[no] बन्द
    }</b>
settings-stand-in = नेपालीमा नभएका जवाफ: <b>{ $tongue ->
        [easy] सजिलो जापानी
       *[en] अंग्रेजी
    }</b>
settings-company = राखिएको कम्पनी:
settings-no-company = छैन
second-on = <b>अबदेखि जवाफ र नतिजामुनि जापानी पनि आउँछ</b>, काममा वा कार्यालयमा देखाउन।
second-off = <b>जवाफ फेरि एउटै भाषामा आउँछ।</b>
stand-in-set = <b>{ $tongue ->
        [easy] अबदेखि नेपालीमा नभएका जवाफ सजिलो जापानीमा आउँछन्।
       *[en] अबदेखि नेपालीमा नभएका जवाफ अंग्रेजीमा आउँछन्।
    }</b>
second-below = <i>यही कुरा जापानीमा, देखाउन:</i>
company-none = <b>कुनै कम्पनी राखिएको छैन।</b> तपाईंले चाहनुभयो भने मात्र म चार कुरा राख्छु: कसरी आउँछन्, क्षेत्र, कर्मचारी संख्या, उत्कृष्ट हो कि होइन। नाम राखिँदैन। त्यसपछि /quota, /intake र /eligible त्यहीँबाट सुरु हुन्छन् र त्यो भन्छन्। /erase ले मेटाउँछ।
company-last = पछिल्लो खोजी: { $company }
company-kept = <b>राखिएको:</b> { $company }। /quota, /intake र /eligible यहीँबाट सुरु हुन्छन् र त्यो भन्छन्; अरू संख्या भएको लाइन त्यही लाइनअनुसार गनिन्छ। बदल्न थिच्नुहोस्।
company-from = <b>राखिएको कम्पनीको विवरणबाट:</b> { $company }
company-forgotten = <b>मेटाइयो।</b> कुनै कम्पनी राखिएको छैन।
button-keep-company = यो कम्पनी राख्नुहोस्
button-tell-company = हाम्रो कम्पनी भन्नुहोस्
button-forget-company = कम्पनी मेटाउनुहोस्
button-company = हाम्रो कम्पनी
button-language-change = भाषा
button-second-on = जापानी पनि
button-second-off = मेरो भाषा मात्र
button-stand-in = { $tongue ->
        [easy] सजिलो जापानीमा
       *[en] अंग्रेजीमा
    }
button-export = फाइलमा
button-without = यसबिना सुरु
button-settings = सेटिङ
button-menu = मेनु
privacy-keeps = <b>यस च्याटका लागि म यति मात्र राख्छु:</b>
kept-chat_id = Telegram मा यसको नम्बर
kept-lang = तपाईंको भाषा
kept-second = जवाफमुनि जापानी आउने कि नआउने
kept-stand_in = नेपालीमा नभएका जवाफ कुन भाषामा आउने
kept-company = तपाईंको कम्पनी, राख्न भन्नुभयो भने
kept-flow = चलिरहेको कुराकानी, वा पछिल्लो खोजी
kept-answers = त्यसका जवाफ र संख्या, मैले अन्तिममा दिएको जवाफ र त्यससँग दिएका विकल्प
kept-misses = कति पटक जवाफ बुझिएन
kept-seen_at = तपाईंले पछिल्लो पटक कहिले लेख्नुभयो
export-head = <b>यस च्याटबारे मैले राखेको यति नै हो।</b> फाइलमा एक-एक गरी लेखिएको छ।
export-nothing = <b>यस च्याटबारे मैले केही राखेको छैन</b>: भाषा छैन, सेटिङ छैन, जवाफ छैन।
export-turns = यसबाहेक, 7 दिनसम्म: हरेक सन्देशको जवाफ दिइयो भन्ने कुरा, त्यसको नम्बर, च्याटको नम्बर र समय, सन्देशको कुरा बिना।
export-line = { $name }: <b>{ $said }</b>
export-none = छैन
export-in-file = फाइलमा
export-answers = { $count ->
        [0] छैन
       *[other] { $count }, फाइलमा
    }
erase-ask = <b>यस च्याटबारे मैले राखेको सबै मेटाउने?</b> अर्थात् तपाईंको भाषा र सेटिङ, राख्न भन्नुभएको कम्पनी, खुला कुराकानी र त्यसका जवाफ।
erase-company = तपाईंको कम्पनी पनि मेटाइयो।
erase-next = तुरुन्तै अघि बढ्न सक्नुहुन्छ: प्रश्न लेख्नुहोस्, वा तल थिच्नुहोस्।
