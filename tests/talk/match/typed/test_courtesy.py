"""What stands around a question and asks nothing is left out, and nothing that asks."""

import pytest

from bot.talk.hear.side import question_of
from bot.talk.match.typed.courtesy import without_courtesy

FRAMED = (
    (
        "Good day sir/ma'am, just want to ask, can a trainee get married? Thanks in advance 🙏",
        "can a trainee get married",
    ),
    ("hello everyone, sorry for bothering u. how long is the training", "how long is the training"),
    ("what is kihon houshin pls, God bless you all", "what is kihon houshin"),
    ("May I ask if night work is allowed? Hope you can help me soon", "night work is allowed"),
    ("お世話になっております。監査は何か月に一回ですか。よろしくお願いいたします。", "監査は何か月に一回ですか"),
    ("すみません、ちょっと教えてください。残業は断れますか", "残業は断れますか"),
    ("残業は断れますかよろしくお願いします🙇", "残業は断れますか"),
    ("たびたびすみません、しつもんです。ゆうきゅうは なんにちですか", "ゆうきゅうは なんにちですか"),
    ("anh chị ơi cho em hỏi với ạ, tăng ca tối đa mấy tiếng, em cảm ơn nhiều", "tăng ca tối đa mấy tiếng"),
    ("cho e hoi xiu\nluong toi thieu la bao nhieu", "luong toi thieu la bao nhieu"),
    (
        "permisi kak mau nanya, boleh nikah selama magang? mohon infonya min, terima kasih 🙏",
        "boleh nikah selama magang",
    ),
    ("min numpang tanya dong kuota perusahaan kecil berapa", "kuota perusahaan kecil berapa"),
    ("你好，打扰一下，想请问实习生可以结婚吗 谢谢啦🙏", "实习生可以结婚吗"),
    ("弱弱问一下宿舍一个人要多大面积", "宿舍一个人要多大面积"),
    (
        "hello po, tanong ko lang po kung pwede magpakasal ang trainee. Salamat po, God bless",
        "pwede magpakasal ang trainee",
    ),
    ("Magandang gabi po sa inyong lahat. magkano ang nenkin? sana masagot po", "magkano ang nenkin"),
    (
        "お忙しいところ大変恐縮ですが、監査は何か月に一回ですか。ご教示いただけますと幸いです。何卒よろしくお願い申し上げます。",
        "監査は何か月に一回ですか",
    ),
    ("【至急】一時帰国はできますか？誰か教えて下さい(>_<)", "一時帰国はできますか"),
    (
        "突然のご連絡失礼いたします。株式会社山田製作所の佐藤と申します。監査は何か月に一回ですか。ご返答お待ちしております。",
        "監査は何か月に一回ですか",
    ),
    ("先輩にここで聞いたらいいと言われました。有給は何日もらえますか。お返事待ってます🙏", "有給は何日もらえますか"),
    ("ググっても出てこなかったので質問です。寮は何平米ですか。お手すきの際にご回答ください。", "寮は何平米ですか"),
    ("会社を変えることはできますか。早く答えてください。お願いします。", "会社を変えることはできますか"),
    ("尊敬的老师：您好！请问监查几个月一次？此致 敬礼", "监查几个月一次"),
    ("姐妹们有懂的吗，可以换公司吗？急死我了", "可以换公司吗"),
    ("我不知道该问谁，只好来这里问，护照被公司收走了怎么办？希望得到您的帮助", "护照被公司收走了怎么办"),
    ("百度了也没查到，年金怎么退？有知道的朋友说一下，感谢感谢", "年金怎么退"),
    ("替我弟弟问的，要交保证金吗？好人有好报", "要交保证金吗"),
    ("打扰了，冒昧问一句，宿舍要多大面积？期待您的回复。", "宿舍要多大面积"),
    (
        "To whom it may concern, can a trainee get married? Your prompt reply would be much appreciated.",
        "can a trainee get married",
    ),
    ("sorry 4 the dumb question lol but can a trainee drive, pls reply asap", "can a trainee drive"),
    ("idk who to ask so im asking here, can i change my company? help", "can i change my company"),
    ("hi im shy to ask this but can trainees date? pls dont tell anyone 🙏", "can trainees date"),
    (
        "I tried searching your website but no luck. how big must the room be? Thanks for reading",
        "how big must the room be",
    ),
    ("Apologies for the trouble, may I know how often audits are done? Regards, Maria", "how often audits are done"),
    ("Assalamualaikum wr wb, izin bertanya kak, berapa hari cuti tahunan? wassalam", "berapa hari cuti tahunan"),
    (
        "halo min salam kenal, apakah saya bisa pindah perusahaan? semoga rezekinya lancar aamiin",
        "apakah saya bisa pindah perusahaan",
    ),
    (
        "Dengan hormat, mohon maaf mengganggu waktunya, berapa bulan sekali audit dilakukan? Hormat kami",
        "berapa bulan sekali audit dilakukan",
    ),
    ("maaf bahasa jepang saya jelek hehe. boleh kerja sampingan? maaf merepotkan", "boleh kerja sampingan"),
    ("kalau hamil apakah harus pulang? jangan bilang siapa2 ya kak", "kalau hamil apakah harus pulang"),
    ("cara ambil uang nenkin? udah cari di google tapi ga ketemu. nuhun", "cara ambil uang nenkin"),
    ("สวัสดีค่ะแอดมิน หนูอยากสอบถามหน่อยค่ะ ลาพักร้อนได้กี่วันคะ ขอบคุณล่วงหน้าค่ะ 🙏", "ลาพักร้อนได้กี่วัน"),
    ("พี่ๆ คะ ขออนุญาตถามนิดนึงค่ะ ย้ายบริษัทได้ไหมอะคะ 555 ขอบคุณมากๆนะคะ", "ย้ายบริษัทได้ไหม"),
    ("รบกวนผู้รู้ด้วยค่ะ ฝึกงานได้กี่ปีคะ ไม่รู้จะถามใครจริงๆ", "ฝึกงานได้กี่ปี"),
    ("คือผมหาในเน็ตแล้วไม่เจอเลย หักค่าหอได้ไหม\nใครรู้ช่วยตอบทีครับ", "หักค่าหอได้ไหม"),
    ("ขอถามค่ะ ท้องแล้วถูกไล่ออกได้ไหมคะ ขอบคุณค่ะ โชคดีทุกคนนะคะ", "ท้องแล้วถูกไล่ออกได้ไหม"),
    ("sawasdee krub khor tham noi krub lar dai mai krub khop khun krub", "lar dai mai"),
    ("မင်္ဂလာပါရှင့် တစ်ခုလောက်မေးချင်လို့ပါ ခွင့်ရက် ဘယ်နှရက်ရလဲရှင့် ကျေးဇူးတင်ပါတယ်", "ခွင့်ရက် ဘယ်နှရက်ရလဲ"),
    ("အားနာပေမယ့် မေးပါရစေ ကုမ္ပဏီပြောင်းလို့ရလားခင်ဗျာ ဖြေပေးပါနော်", "ကုမ္ပဏီပြောင်းလို့ရလား"),
    ("သိရင်ပြောပြပေးကြပါ အိမ်ပြန်လို့ရလားဗျ ကျေးဇူးကမ္ဘာပါ", "အိမ်ပြန်လို့ရလား"),
    ("သူငယ်ချင်းက ဒီမှာမေးလို့ရတယ်ဆိုလို့ပါ ပင်စင် ဘယ်လိုထုတ်ရမလဲ ကျေးဇူးနော်", "ပင်စင် ဘယ်လိုထုတ်ရမလဲ"),
    ("မေးစရာရှိလို့ပါရှင် ယာယီ အိမ်ပြန်လို့ရလား ကူညီပြောပြပေးကြပါနော်", "ယာယီ အိမ်ပြန်လို့ရလား"),
    ("mingalaba may chin loh par company pyaung lo ya lar kyay zu par", "company pyaung lo ya lar"),
    ("ជម្រាបសួរបង ខ្ញុំចង់សួរបន្តិច ប្តូរក្រុមហ៊ុនបានទេ អរគុណបង 🙏", "ប្តូរក្រុមហ៊ុនបានទេ"),
    ("បងៗអើយ អ្នកណាដឹងជួយប្រាប់ផង ទៅស្រុកលេងបានទេបង អរគុណច្រើន", "ទៅស្រុកលេងបានទេ"),
    ("សូមទោសរំខានបន្តិច នៅជប៉ុនបានប៉ុន្មានឆ្នាំ អរគុណទុកជាមុនចាស", "នៅជប៉ុនបានប៉ុន្មានឆ្នាំ"),
    ("រកក្នុងអ៊ីនធឺណិតអត់ឃើញសោះ ប្រឡងម្តងទៀតបានទេ សូមជួយណែនាំផង", "ប្រឡងម្តងទៀតបានទេ"),
    ("សួស្តី\u200bបង ខ្ញុំ\u200bចង់\u200bសួរ លា\u200bឈប់\u200bបាន\u200bទេ អរគុណ", "លាឈប់បានទេ"),
    ("suosdey bong jong sour tech pdo tov tokutei ban te orkun", "pdo tov tokutei ban te"),
    ("नमस्ते सर, एउटा कुरा सोध्न मन लाग्यो, बिदा कति दिन पाइन्छ? धन्यवाद 🙏", "बिदा कति दिन पाइन्छ"),
    ("माफ गर्नुहोला दुःख दिएकोमा। कम्पनी परिवर्तन गर्न मिल्छ होला हजुर", "कम्पनी परिवर्तन गर्न मिल्छ"),
    ("साथीले यहाँ सोध्नु भनेको थियो, नेपाल जान मिल्छ? सक्दो छिटो उत्तर दिनुहोला", "नेपाल जान मिल्छ"),
    ("namaste dai euta kura sodhnu thiyo, bida kati din paincha? dhanyabad", "bida kati din paincha"),
    ("sathi haru, sodhna khojeko, nenkin kasari line? thaha hune le bhandinu na hai", "nenkin kasari line"),
    ("namaste k cha khabar? overtime kati ghanta garna paincha, jawab dinus na", "overtime kati ghanta garna paincha"),
    ("chị ơi em hỏi chút với ạ, bạn em chỉ vào đây hỏi, lương tối thiểu là bao nhiêu", "lương tối thiểu là bao nhiêu"),
    ("Kính thưa quý anh chị, tôi xin phép được hỏi về vấn đề sau: kiso thi mấy lần", "kiso thi mấy lần"),
    ("hic co duoc doi cty k ạ, huhu ad rep sớm giúp e vs 😢", "co duoc doi cty k"),
    ("nhờ ae giải thích dùm với, nenkin la gi, cảm ơn ae trước nha", "nenkin la gi"),
    ("ê bot cho t hỏi phát, ktx mấy người một phòng, thank kiu", "ktx mấy người một phòng"),
    ("thẻ ngoại kiều mất thì sao z mn, e lên gg tìm mãi ko ra 😭", "thẻ ngoại kiều mất thì sao"),
    ("sir/mam pasensya na po sa abala, bawal ba ang relasyon, sna po masagot", "bawal ba ang relasyon"),
    ("mga kabayan pa help nman hehe magkano ang yachin, ty po sa sasagot", "magkano ang yachin"),
    ("Nais ko lamang pong itanong kung may night shift. Lubos na gumagalang, Maricel", "may night shift"),
    ("good day, pinapatanong po ng boss ko, ilan ang joukin? need ko po asap", "ilan ang joukin"),
    ("hahaha tanong lang wag nyo ko husgahan, pwede ba mag tattoo? no bash po", "pwede ba mag tattoo"),
    ("pwede bang umuwi sa pinas? salamat po at pagpalain kayo ng Diyos", "pwede bang umuwi sa pinas"),
)


@pytest.mark.parametrize(("line", "left"), FRAMED, ids=[line for line, _ in FRAMED])
def test_courtesy_is_left_out(line: str, left: str) -> None:
    assert without_courtesy(line) == left


@pytest.mark.parametrize(
    "line",
    [
        "hello work: which report is due when we hire",
        "can we ask if she is pregnant at the interview",
        "ask the trainee to help the president move house",
        "I want to ask my boss for a week off",
        "安全衛生 10%以上",
        "新しい会社 だれに たのむ",
        "実習生の娘が行方不明です",
        "日本語が下手ですが、実習生になれますか",
        "朋友想在宿舍自己生孩子",
        "有人能帮我翻译吗",
        "从业人员30人以上",
        "我是中国人 能当指导员吗",
        "is the third stage still open for anybody",
        "sir said I must go home",
        "I checked the site but my job is missing",
        "bos mau pecat saya",
        "mau konsultasi bahasa indonesia kemana",
        "saya pulang dari bali, visanya bagaimana",
        "chuyển công ty",
        "教えてくれる人がいない、だれが教えるきまり?",
        "what does SSW mean",
        "hai vợ chồng đều là tts",
        "bằng cấp gì mới được đi",
        "tts đi xe của công ty",
        "kakak saya magang di Jepang dipukul",
        "peserta boleh di sana",
        "有人会来问我是不是真的想回去吗",
        "实习生常见的麻烦",
        "两个事业所都要写进计划吗",
        "問題児だから帰したい、合法か",
        "找不到我们的工种怎么办",
        "halo ang SSW at trainee sa dorm",
        "kuya ko trainee sa Nagoya",
        "kanren gyoumu k ho",
        "ขออนุญาตทำงานพิเศษต้องทำยังไง",
        "ถามบริษัทเรื่องเงินเดือนได้ไหม",
        "จ่ายค่าหัวไปเยอะ ไม่อยากกลับแต่โดนบังคับ",
        "မင်္ဂလာဆောင်ဖို့ ခွင့်ယူလို့ရလား",
        "ကုမ္ပဏီကို မေးချင်တယ်",
        "အိမ်ရှင်က ထွက်ခိုင်းတဲ့ အလုပ်ရှင်",
        "បង់ពន្ធប៉ុន្មាន គេបង្ខំឲ្យធ្វើការថ្ងៃណា",
        "បងប្អូនខ្ញុំចង់មកលេងជប៉ុនបានទេ",
        "ខ្ញុំចង់សួរក្រុមហ៊ុនអំពីប្រាក់ខែត្រូវនិយាយម៉េច",
        "मलाई बिदा लिन मन छ",
        "दाइलाई जापान ल्याउन मिल्छ",
        "bhai lai japan lyauna milcha",
        "administrative punishment",
        "bao nac danh ve cong ty",
        "ủy thác giám sát cho bên khác",
        "nghề đơn giản học một tuần là biết",
        "senpai sa factory binubully ako",
        "admin fee ng kumiai magkano",
        "sapilitan ba ang zuiji sankyu",
    ],
)
def test_what_asks_stays(line: str) -> None:
    assert without_courtesy(line) == line


@pytest.mark.parametrize(
    "asked",
    [
        "chuyển công ty được không",
        "điều kiện lên số 3 là gì",
        "về nước trước hạn có bị phạt không",
        "hộ chiếu bị giữ thì sao",
        "nhà ở có mất tiền không",
        "tỷ lệ đóng nenkin thế nào",
        "một năm nghỉ mấy ngày",
        "xí nghiệp nhỏ nhận mấy người",
        "thời hạn visa mấy năm",
    ],
)
def test_a_word_of_the_question_that_looks_like_courtesy_without_its_marks_stays(asked: str) -> None:
    assert without_courtesy(f"cho em hỏi {asked}") == asked


@pytest.mark.parametrize(
    "line", ["hello", "thank you so much, God bless", "すみません、よろしくお願いします", "谢谢", "hi quota?"]
)
def test_of_courtesy_alone_nothing_is_left_out(line: str) -> None:
    assert without_courtesy(line) == line


def test_who_introduces_himself_may_be_polite_first() -> None:
    assert (
        question_of("Hello po. Trainee po ako sa Gifu. Tanong ko lang po, pwede ba mag sideline?")
        == "pwede ba mag sideline?"
    )


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("hello po, -5 people", "-5 people"),
        ("お世話になっております。－10名よろしくお願いします。", "-10名"),
        ("cho em hỏi, -7 người ạ", "-7 người"),
        ("hello, is the rest 60% thank you", "is the rest 60%"),
        ("hi ¥180,000 is that the wage? thanks", "¥180,000 is that the wage"),
        ("good day, $500 gift required? pls help", "$500 gift required"),
        ("你好，≥45人 谢谢", "≥45人"),
    ],
)
def test_the_sign_of_a_number_stays(line: str, left: str) -> None:
    assert without_courtesy(line) == left


@pytest.mark.parametrize(
    "said",
    [
        "thanks please ",
        "po salamat ",
        "谢谢了",
        "よろしくお願いします",
        "cho em hoi ",
        "ขอบคุณค่ะ",
        "ကျေးဇူးပါ ",
        "អរគុណបង ",
        "dhanyabad dai ",
        "anh chi ",
        "mga idol ",
    ],
)
def test_courtesy_without_end_is_not_tried_in_every_way(said: str) -> None:
    """Each way to part it would take longer than the world is old."""
    assert without_courtesy(said * 100 + "x2 y3").endswith("x2 y3")
