# Written by `tis-bot words`; the English beside it is the original.

bot-description = Hỏi về Chương trình thực tập kỹ năng của Nhật Bản và được trả lời trong vài giây: công ty được nhận bao nhiêu thực tập sinh, giờ của kế hoạch có đúng không, ngành nghề nào được nhận, thực tập sinh được giúp ở đâu. Không phải của OTIT, ISA hay JITCO.
bot-short-description = Số người được nhận, giờ của kế hoạch, ngành nghề và nơi giúp đỡ trong Chương trình thực tập kỹ năng.
command-start = Bắt đầu
command-help = Tôi làm được gì
command-quota = Được nhận bao nhiêu người, ví dụ /quota 45
command-hours = Kiểm tra kế hoạch, ví dụ /hours 1000 500 420
command-eligible = Có đủ điều kiện không, trong bao lâu
command-jobs = Tìm ngành nghề, ví dụ /jobs hàn
command-topics = Tất cả chủ đề
command-language = Ngôn ngữ / Language / 言語
command-privacy = Những gì được lưu
command-erase = Xóa những gì được lưu
command-cancel = Dừng cuộc hỏi đáp
command-unknown = Tôi không biết lệnh này.
start-hello = <b>Hãy hỏi tôi về Chương trình thực tập kỹ năng của Nhật Bản.</b> Viết câu hỏi như bạn vẫn nói, hoặc bấm nút bên dưới.
start-examples = Ví dụ: “công ty có 45 người”, “1000/500/420 giờ”, “hàn”, “sếp giữ hộ chiếu của tôi”.
start-not-official = Tôi nêu quy định và nguồn; cơ quan ghi trong câu trả lời mới là nơi quyết định. Không phải của OTIT, ISA hay JITCO.
start-unfinished = Bạn đang có một cuộc hỏi đáp chưa xong: <b>{ $name }</b>, bước { $step }.
help-what = <b>Tôi làm được những việc này</b>
help-list = • Trả lời câu hỏi về khoảng { $topics } chủ đề, bạn cứ hỏi bằng lời của mình
    • /quota 45 — được nhận bao nhiêu thực tập sinh
    • /hours 1000 500 420 — kiểm tra kế hoạch
    • /eligible — có đủ điều kiện không, trong bao lâu
    • /excellent — có phải đơn vị ưu tú không, tính theo điểm
    • /when 7/2027 — chương trình nào, phải làm gì trước khi nào
    • /intake — kế hoạch tiếp nhận năm năm
    • /template — kế hoạch trống để điền; hoặc gửi kế hoạch của bạn dạng xlsx, xls, ods hay csv
    • /jobs hàn — công việc này có trong danh sách không
    • “so sánh 45 và 51” — so sánh hai trường hợp; /link — liên kết và mã QR đến kết quả
    • /topics — tất cả theo nhóm
    • /language, /settings, /export, /privacy, /erase, /cancel
language-ask = <b>Ngôn ngữ nào?</b> Chọn ngôn ngữ nào thì bạn cũng hỏi được bằng bất kỳ ngôn ngữ nào trong số này.
language-set = Tôi sẽ trả lời bằng tiếng Việt.
privacy-more = • /erase xóa ngay.
    • Cuộc trò chuyện không dùng trong 180 ngày sẽ bị xóa.
    • Để trả lời mỗi tin nhắn đúng một lần, số của tin, số của cuộc trò chuyện và giờ được giữ 7 ngày, không có nội dung.
    • Mỗi câu trả lời được đưa ra bao nhiêu lần, được 👍 hay 👎 mấy lần, thì được đếm theo ngày và ngôn ngữ, không ghi là của ai.
    • Bản thân Telegram cũng lưu cuộc trò chuyện này, theo quy định của Telegram.
privacy-no-text = Không giữ tên, không giữ nội dung tin nhắn.
privacy-learns = <b>Với câu mà tôi chưa trả lời chắc được, tôi giữ những từ thông dụng để học thêm.</b> Mọi từ khác, vì vậy cả hầu hết tên riêng, đều thành …, và mọi con số thành 0. Kèm theo chỉ có ngày, ngôn ngữ và các chủ đề gần nhất, không có gì về người viết hay giờ viết, nên /erase không tìm được. Sau 30 ngày sẽ bị xóa.
privacy-operator = Người vận hành bot này: { $operator }
erase-done = <b>Đã xóa</b> ngày { $day } lúc { $clock } (giờ Nhật): { $language ->
        [0] không có ngôn ngữ đã chọn
       *[other] ngôn ngữ đã chọn
    } và { $answers ->
        [0] không có câu trả lời nào
       *[other] { $answers } câu trả lời
    }. Không còn giữ gì về cuộc trò chuyện này. Bản của Telegram thì bạn có thể xóa trong ứng dụng.
thumb-up = Cảm ơn bạn!
thumb-down = Cảm ơn bạn. Hãy thử hỏi bằng cách khác, hoặc xem /topics.
digest-head = <b>{ $first } đến { $last }: { $questions } câu hỏi.</b> { $unanswered }% không có câu trả lời, { $offered }% chưa chắc.
digest-most = <b>Câu trả lời được xem nhiều nhất:</b> { $what }
digest-down = <b>Nhiều 👎 nhất:</b> { $what }
digest-stale = <b>Thông tin đã quá hạn, nên xem lại:</b> { $what }
digest-more = Xem thêm trên máy chạy bot: tis-bot stats, tis-bot unanswered, tis-bot check.
topics-ask = <b>Nhóm nào?</b>
topics-in = <b>{ $group }</b>
group-system = Chương trình
group-company = Cho công ty
group-occupations = Ngành nghề
group-work-scope = Công việc và số giờ
group-trainee = Cho thực tập sinh
group-bot = Về bot này
unreadable = Tôi chỉ đọc được chữ. Hãy viết câu hỏi của bạn bằng vài từ.
button-old = Nút này là của bản cũ. Đây là menu.
apology = Xin lỗi, có lỗi ở phía tôi. Không mất gì của bạn cả. Hãy thử lại; nếu vẫn bị, hãy báo số này cho người vận hành: { $reference }
too-fast = Nhiều tin cùng một lúc quá, tôi chỉ trả lời bạn được khoảng mỗi giây một tin. Tôi đang trả lời những tin đến trước; phần còn lại xin gửi lại sau nửa phút.
answer-as-of = <i>Tính đến { $day }</i>
answer-not-yet = <i>{ $tongue ->
        [easy] Phần này chưa có tiếng Việt, nên hiện bằng tiếng Nhật dễ.
        [ja] Phần này chưa có tiếng Việt và tiếng Nhật dễ, nên hiện bằng tiếng Nhật thường.
       *[en] Phần này chưa có tiếng Việt, nên hiện bằng tiếng Anh.
    }</i>
answer-not-yet-change = <i>Đổi: /settings</i>
answer-no-link = { $name } (không có liên kết)
answer-front-page = (trang chủ)
choices-ask = <b>Bạn muốn hỏi một trong những điều này?</b>
choices-likely = Tôi chưa chắc bạn hỏi điều nào. Nhiều khả năng là điều này:
choices-or = Hay là một trong những điều này?
choices-other = Hoặc hãy nói bằng cách khác.
none-say = <b>Điều này tôi không biết.</b> Hãy thử nói cách khác, hoặc xem các chủ đề.
none-ask = Có nơi giúp được bạn: OTIT về chương trình (otit.go.jp), hoặc Trung tâm thông tin xuất nhập cảnh { $phone } về tư cách lưu trú.
cancelled = Đã dừng. Các câu trả lời của bạn đã được bỏ.
nothing-to-cancel = Không có cuộc hỏi đáp nào đang mở.
button-quota = Được nhận bao nhiêu người?
button-hours = Kiểm tra giờ của kế hoạch
button-eligible = Có đủ điều kiện không?
button-jobs = Việc này có trong danh sách?
button-topics = Tất cả chủ đề
button-help = Tôi cần giúp đỡ
button-language = 🌐 Ngôn ngữ
button-back = ‹ Quay lại
button-stop = Dừng
button-unknown = Tôi không biết
button-change = Sửa câu trả lời
button-again = Làm lại từ đầu
button-result = Xem kết quả
button-continue = Tiếp tục
button-can = Tôi trả lời được gì
button-erase = Xóa hết
button-erase-yes = Có, xóa
button-erase-no = Không, giữ lại
button-excellent = Công ty ưu tú
button-ordinary = Không ưu tú
button-care = Điều dưỡng (kaigo)
button-construction = Xây dựng
button-general = Ngành khác
button-who-counts = Ai được tính là nhân viên?
button-staff = { $staff } nhân viên
button-all-staff = Cả { $total } là nhân viên
button-here = Thực tập sinh đang có
button-safety = Thêm giờ an toàn
button-change-number = Sửa một con số
button-related = Công việc liên quan là gì?
button-fields = Tất cả lĩnh vực
flow-quota = Được nhận bao nhiêu người
flow-hours = Kiểm tra giờ của kế hoạch
flow-step = <i>Bước { $step } / { $steps }</i>
flow-back-to = — Trở lại phần đang làm:
flow-resumed = Bạn đã ở đây ngày { $day }. Ta tiếp tục từ đó.
flow-way-out = Bạn cũng có thể bấm “Tôi không biết”, quay lại hoặc dừng. Những gì đã trả lời không bị mất.
flow-summary = <b>Các câu trả lời của bạn.</b> Bấm vào một câu để sửa; các câu khác giữ nguyên.
flow-answered = { $question }: { $answer }
flow-heard = <i>Đã hiểu: { $said }.</i>
flow-noted = <i>Đã ghi: { $known }.</i>
quota-kept = <i>Tính với: { $known }.</i>
also-construction = Công ty bạn là công ty xây dựng? Nếu vậy hãy bấm “Xây dựng”: ở đó có giới hạn khác.
also-work = Bạn cũng nói đến “{ $word }”: bấm bên dưới để xem việc đó có trong danh sách không.
flow-contradiction = <b>Có hai câu trả lời không khớp nhau</b>: giờ an toàn là một phần của giờ loại việc đó và không thể nhiều hơn. Bấm bên dưới để sửa.
option-yes = Có
option-no = Không
words-yes = có, co, vâng, vang, dạ, da, ừ, ok, đúng, dung, phải, rồi
words-no = không, khong, ko, k, không có, khong co, chưa, chua, sai
words-unknown = tôi không biết, toi khong biet, không biết, khong biet, ko biết, không rõ, khong ro, chưa biết, bỏ qua, bo qua, ?
help-full-time-employees = Ai được tính?
help-quota-care = Ai được tính?
help-excellent-company = Ưu tú là gì?
help-acceptance-types = Khác nhau thế nào?
help-replaced-by-esd = Năm 2027 thay đổi gì?
help-required-work = Công việc bắt buộc là gì?
help-related-work = Công việc liên quan là gì?
help-peripheral-work = Công việc xung quanh là gì?
help-safety-work = Gì được tính là an toàn?
quota-type = <b>Thực tập sinh đến bằng cách nào?</b> Hầu hết công ty qua nghiệp đoàn, tức đơn vị quản lý (監理団体).
quota-type-hint = Hãy bấm một nút, hoặc gõ <b>1</b> nếu qua nghiệp đoàn, <b>2</b> hoặc <b>3</b> nếu từ công ty của chính mình ở nước ngoài.
quota-type-name = Cách tiếp nhận
quota-type-supervised = Qua nghiệp đoàn (監理団体)
quota-type-enterprise = Từ công ty mình ở nước ngoài
quota-type-enterprise_recognised = Công ty mình, được bộ trưởng công nhận
quota-sector = <b>Lĩnh vực công việc nào?</b>
quota-sector-hint = Hãy bấm lĩnh vực, hoặc gõ <b>điều dưỡng</b>, <b>xây dựng</b>, <b>nông nghiệp</b> hoặc <b>khác</b>.
quota-sector-name = Lĩnh vực
quota-sector-general = Khác
quota-sector-care = Điều dưỡng (kaigo)
quota-sector-construction = Xây dựng
quota-sector-agriculture = Nông nghiệp
quota-sector-fishery = Tàu cá
quota-sector-aquaculture = Nuôi trồng thủy sản
quota-staff = <b>Công ty có bao nhiêu nhân viên toàn thời gian?</b> Tính chung mọi cơ sở ở Nhật; không tính thực tập sinh.
quota-staff-hint = Tôi cần một con số, ví dụ <b>45</b>. Hãy đếm những người làm toàn thời gian; không tính thực tập sinh.
quota-staff-name = Nhân viên toàn thời gian
quota-care_staff = <b>Riêng cơ sở này có bao nhiêu nhân viên chăm sóc toàn thời gian?</b> Chỉ tính người có việc chính là chăm sóc; không tính nhân viên văn phòng và thực tập sinh.
quota-care_staff-hint = Tôi cần một con số, ví dụ <b>25</b>. Hãy đếm nhân viên toàn thời gian của cơ sở này có việc chính là chăm sóc.
quota-care_staff-name = Nhân viên chăm sóc
quota-excellent = <b>Công ty có phải là đơn vị ưu tú (優良) không?</b> Nếu qua nghiệp đoàn thì nghiệp đoàn cũng phải có giấy phép chung (一般監理事業).
quota-excellent-hint = Hãy trả lời <b>có</b> hoặc <b>không</b>. Nếu chưa ai báo cho công ty như vậy thì câu trả lời là không.
quota-excellent-name = Ưu tú
quota-here = <b>Hiện đã có thực tập sinh ở công ty chưa?</b>
quota-here-hint = Hãy trả lời <b>có</b> hoặc <b>không</b>.
quota-here-name = Thực tập sinh đang có
quota-no1 = <b>Có bao nhiêu người ở số 1</b> (năm thứ nhất)?
quota-no1-hint = Tôi cần một con số, ví dụ <b>3</b>; <b>0</b> nếu không có ai.
quota-no1-name = Ở số 1
quota-no2 = <b>Có bao nhiêu người ở số 2</b> (năm thứ hai và thứ ba)?
quota-no2-hint = Tôi cần một con số, ví dụ <b>3</b>; <b>0</b> nếu không có ai.
quota-no2-name = Ở số 2
quota-no3 = <b>Có bao nhiêu người ở số 3</b> (năm thứ tư và thứ năm)?
quota-no3-hint = Tôi cần một con số, ví dụ <b>3</b>; <b>0</b> nếu không có ai.
quota-no3-name = Ở số 3
quota-arrival = <b>Những người tiếp theo bắt đầu khi nào?</b> Hãy gõ tháng, ví dụ <b>5/2027</b>.
quota-arrival-hint = Tôi cần tháng và năm, ví dụ <b>5/2027</b> hoặc <b>2027-05</b>.
quota-arrival-name = Bắt đầu
hours-required = <b>Kế hoạch có bao nhiêu giờ công việc bắt buộc (必須業務)?</b> Bạn có thể cho cả ba cùng lúc: bắt buộc/liên quan/xung quanh, ví dụ <b>1000/500/420</b>. Không tính giờ khóa học.
hours-required-hint = Tôi cần số giờ, ví dụ <b>1000</b>, hoặc cả ba, ví dụ <b>1000/500/420</b>.
hours-required-name = Bắt buộc
hours-related = <b>Bao nhiêu giờ công việc liên quan (関連業務)?</b>
hours-related-hint = Tôi cần số giờ, ví dụ <b>500</b>; <b>0</b> nếu không có.
hours-related-name = Liên quan
hours-peripheral = <b>Bao nhiêu giờ công việc xung quanh (周辺業務)?</b>
hours-peripheral-hint = Tôi cần số giờ, ví dụ <b>420</b>; <b>0</b> nếu không có.
hours-peripheral-name = Xung quanh
hours-safety = <b>Bạn có biết số giờ công việc an toàn vệ sinh (安全衛生業務) không?</b> Nó nằm trong mỗi loại việc, ít nhất một phần mười.
hours-safety-hint = Hãy trả lời <b>có</b> hoặc <b>không</b>. Nếu không, tôi chỉ kiểm tra ba tỷ lệ.
hours-safety-name = Giờ an toàn
hours-safety_required = <b>Trong công việc bắt buộc có bao nhiêu giờ an toàn?</b> Hoặc cả ba, ví dụ <b>100/50/42</b>.
hours-safety_required-hint = Tôi cần số giờ, ví dụ <b>100</b>, hoặc cả ba, ví dụ <b>100/50/42</b>.
hours-safety_required-name = An toàn trong bắt buộc
hours-safety_related = <b>Trong công việc liên quan có bao nhiêu?</b>
hours-safety_related-hint = Tôi cần số giờ, ví dụ <b>50</b>; <b>0</b> nếu không có.
hours-safety_related-name = An toàn trong liên quan
hours-safety_peripheral = <b>Trong công việc xung quanh có bao nhiêu?</b>
hours-safety_peripheral-hint = Tôi cần số giờ, ví dụ <b>42</b>; <b>0</b> nếu không có.
hours-safety_peripheral-name = An toàn trong xung quanh
list-and = ; { "" }
verdict-yes = Được.
verdict-over-guideline = Đúng luật, nhưng vượt mức hướng dẫn của trang chương trình.
verdict-no = Không được.
verdict-more-facts = Tôi cần biết thêm.
verdict-not-in-force = Vào ngày đó không có quy định nào có hiệu lực.
verdict-ask-office = Ở đây không thể nêu con số; hãy hỏi cơ quan phụ trách.
quota-head-some = <b>{ $no1 } thực tập sinh trong năm đầu</b> (số 1), với { $staff } { $care ->
        [yes] nhân viên chăm sóc toàn thời gian ở cơ sở này
       *[no] nhân viên toàn thời gian
    }{ $excellent ->
        [yes]
            , là { $type ->
                [supervised] công ty <i>ưu tú</i> với nghiệp đoàn ưu tú
               *[enterprise] công ty <i>ưu tú</i>
            }
       *[no]
            { $type ->
                [supervised] , qua nghiệp đoàn (監理団体)
               *[enterprise] , từ công ty của mình ở nước ngoài
            }
    }.
quota-head-none = <b>Không được người nào</b>: với { $staff } { $care ->
        [yes] nhân viên chăm sóc toàn thời gian
       *[no] nhân viên toàn thời gian
    }, con số cho năm đầu (số 1) là { $no1 }{ $excellent ->
        [yes] , kể cả khi là công ty ưu tú
       *[no] { "" }
    }{ $type ->
        [supervised] .
       *[enterprise] , theo hình thức doanh nghiệp độc lập.
    }
quota-head-over = <b>Nhiều thực tập sinh hơn giới hạn cho phép.</b> Với { $staff } { $care ->
        [yes] nhân viên chăm sóc toàn thời gian
       *[no] nhân viên toàn thời gian
    }, số 1 được { $no1 } người{ $excellent ->
        [yes] { " " }nếu là công ty ưu tú
       *[no] { "" }
    }{ $type ->
        [supervised] .
       *[enterprise] { " " }(hình thức doanh nghiệp độc lập).
    }
quota-head-closed = <b>Theo chương trình này không thể bắt đầu thực tập sinh mới nữa.</b> Giới hạn với { $staff } { $care ->
        [yes] nhân viên chăm sóc toàn thời gian
       *[no] nhân viên toàn thời gian
    } đã là { $no1 } người ở số 1{ $excellent ->
        [yes] { " " }(ưu tú)
       *[no] { "" }
    }{ $type ->
        [supervised] .
       *[enterprise] { " " }(hình thức doanh nghiệp độc lập).
    }
quota-limit = { $what ->
        [no1] Số 1 · năm thứ nhất:
        [no2] Số 2 · năm 2–3:
        [no3] Số 3 · năm 4–5:
       *[total] Tất cả các giai đoạn, nhiều nhất:
    } <b>{ $most }</b>{ $sure ->
        [yes] { "" }
       *[no] { " " }(không công bố; do tính ra)
    }{ $what ->
        [no3] { " " }(chỉ khi số 2 đã bắt đầu muộn nhất ngày { $until })
       *[other] { "" }
    }
quota-more-none = <b>Bây giờ không nhận thêm được.</b> Chỗ của năm đầu (số 1) đã hết.
quota-more = <b>Thêm { $more } người năm đầu</b> (số 1) bây giờ.
quota-more-range = <b>Thêm { $least }–{ $most } người năm đầu</b> (số 1) bây giờ: tùy { $here } thực tập sinh đang có ở năm thứ mấy.
quota-more-ways = { $some ->
        [yes] { $rest } người còn lại
       *[no] Cả { $rest } người
    } ở năm 1 (số 1): { $over1 ->
        [0] thêm <b>{ $year1 }</b>
       *[other] <b>vượt giới hạn { $over1 }</b>
    }. Ở năm 2–3 (số 2): { $over2 ->
        [0] thêm <b>{ $year2 }</b>
       *[other] <b>vượt giới hạn { $over2 }</b>
    }. Hãy cho tôi biết các năm: “Thực tập sinh đang có”.
quota-wish = { $verdict ->
        [yes] <b>Được, theo số người: { $wanted } người có thể bắt đầu năm đầu</b> (số 1).
        [no] <b>Không, trong một năm không nhận được { $wanted } người.</b>
        [excellent] <b>Không nhận được { $wanted } người trong một năm, trừ khi công ty và nghiệp đoàn ưu tú.</b>
       *[open] <b>Nhận được { $wanted } người hay không còn tùy thực tập sinh đang có ở năm thứ mấy.</b>
    }
quota-over-all = <b>Thực tập sinh vượt giới hạn: đang có { $here }, tất cả các giai đoạn nhiều nhất { $most }.</b>
quota-took = <i>Đã hiểu: { $staff } { $care ->
        [yes] nhân viên chăm sóc toàn thời gian
       *[no] nhân viên toàn thời gian
    }{ $total ->
        [0] { "" }
       *[other] { " " }({ $total } − { $before } thực tập sinh, không tính là nhân viên)
    }, đang có { $here } thực tập sinh{ $gone ->
        [0] { "" }
       *[other] { " " }({ $before } − { $gone } người đã rời đi)
    }{ $stages ->
        [yes] { " " }(số 1: { $no1 }, số 2: { $no2 }, số 3: { $no3 })
        [some] { " " }(trong đó số 1: { $no1 }, số 2: { $no2 }, số 3: { $no3 }; chưa rõ năm của những người khác)
       *[no] { "" }
    }{ $wanted ->
        [0] { "" }
       *[other] , sắp nhận { $wanted }
    }.</i>
quota-together = Tất cả: { $total }
quota-rough = ⚠ Bạn nói số áng chừng: nếu có { $staff } nhân viên toàn thời gian thì năm đầu sẽ là <b>{ $no1 }</b> người. Hãy đếm chính xác.
quota-why = Vì sao: { $steps }.
quota-licence = ⚠ Chỉ đúng nếu nghiệp đoàn, tức đơn vị quản lý (監理団体), cũng có giấy phép chung (一般監理事業). Với giấy phép đặc định (特定監理事業), năm đầu là { $no1 } người.
quota-left-out = Không tính vào nhân viên toàn thời gian: { $left } người. Người làm bán thời gian không đủ giờ, lao động thời vụ và người ở nước ngoài không được tính; theo các tài liệu, người của công ty phái cử haken (派遣) cũng không. Giám đốc và người làm tự do (一人親方): hãy hỏi OTIT trước khi tính.
quota-specified = ⚠ Nghiệp đoàn của công ty, tức đơn vị quản lý (監理団体), có giấy phép đặc định (特定監理事業), nên tính theo số người của công ty thường và không có số 3. Muốn được số người nhiều hơn, nghiệp đoàn cũng phải có giấy phép chung (一般監理事業).
quota-if-excellent = Nếu công ty (và nghiệp đoàn) <i>ưu tú</i>: { $no1 } / { $no2 } / { $no3 } (số 1 / 2 / 3; số 3 chỉ khi số 2 đã bắt đầu muộn nhất ngày { $until }).
quota-if-excellent-care = Nếu công ty và nghiệp đoàn <i>ưu tú</i>: { $no1 } người năm đầu, tất cả { $total }.
quota-until = ⚠ Chỉ bắt đầu mới được đến { $last_start }; { $filing ->
        [still] phải nộp đơn xin phê duyệt kế hoạch muộn nhất { $last_application }.
       *[over] kế hoạch mới chỉ nộp được đến { $last_application }.
    }
quota-room-head = <b>Còn chỗ bây giờ</b>, với số thực tập sinh đang có:
quota-room = { $what ->
        [no1] Số 1:
        [no2] Số 2:
       *[no3] Số 3:
    } thêm <b>{ $more }</b>{ $binding ->
        [total] { " " }(giới hạn bởi tổng số)
        [last_start] { " " }(đã hết hạn bắt đầu mới)
       *[other] { "" }
    }
hours-move = chuyển { $hours } giờ từ { $source ->
        [related] công việc liên quan
       *[peripheral] công việc xung quanh
    } sang công việc bắt buộc{ $either ->
        [yes] { " " }hoặc liên quan
       *[no] { "" }
    }
hours-move-lawful = Để đúng luật: { $moves } ({ $after }).
hours-move-both = Để theo cả tỷ lệ của trang chương trình: { $moves } ({ $after }).
step-band = { $first ->
        [0] đến { $last }
        [1] đến { $last }
       *[other] { $first }–{ $last }
    } nhân viên toàn thời gian (bạn: { $staff }) → số cơ bản { $basic }
step-band-open = từ { $first } nhân viên → { $share } của { $staff } = { $basic }
step-share = hình thức doanh nghiệp độc lập → { $share } của { $staff } = { $basic }
step-care = { $first ->
        [1] đến { $last }
       *[other] { $first }–{ $last }
    } nhân viên chăm sóc (bạn: { $staff }) → số cơ bản { $basic }
step-care-open = từ { $first } nhân viên chăm sóc → { $share } của { $staff } = { $basic }
step-times = { $what ->
        [no1] số 1
        [no2] số 2
        [no3] số 3
       *[total] tất cả các giai đoạn
    }: { $times } lần số đó = { $number }
step-ceiling = Với { $staff } nhân viên, { $what ->
        [no1] số 1
        [no2] số 2
        [no3] số 3
       *[total] tất cả các giai đoạn
    } không được quá { $most }.
step-rounded-down = { $what ->
        [no1] Số 1
        [no2] Số 2
        [no3] Số 3
       *[total] Tất cả các giai đoạn
    }: { $number }, không được hơn, nên là { $most }.
step-rounded-early = ⚠ { $what ->
        [no1] Số 1
        [no2] Số 2
        [no3] Số 3
       *[total] Tất cả các giai đoạn
    }: luật không nói làm tròn lúc nào. Làm tròn trước thì { $safe }, làm tròn sau thì { $most }; hãy tính theo { $safe }.
step-page-care = Mức “{ $share } mỗi năm, dưới { $below } nhân viên” của trang chương trình cho cùng kết quả ở đây ({ $number } của { $staff }), làm tròn lên.
step-construction-total = Trong xây dựng, tất cả thực tập sinh không được nhiều hơn { $staff } nhân viên toàn thời gian: { $most }.
quota-filed = <b>Chỉ với kế hoạch nộp muộn nhất { $last_application }:</b>
hours-head-yes = ✅ <b>Kế hoạch phù hợp</b>, theo quy định pháp luật và theo trang chương trình.
hours-head-over-guideline = ⚠ <b>Đúng luật, nhưng vượt mức hướng dẫn của trang chương trình.</b>
hours-head-shares-right = ✅ <b>Ba tỷ lệ phù hợp</b>, theo quy định pháp luật và theo trang chương trình. Kế hoạch chỉ đúng khi giờ an toàn cũng đúng: phần này còn phải kiểm tra.
hours-head-shares-lawful = ⚠ <b>Ba tỷ lệ đúng luật, nhưng vượt mức hướng dẫn của trang chương trình.</b> Giờ an toàn còn phải kiểm tra.
hours-head-no = ❌ <b>Kế hoạch không phù hợp.</b>
hours-head-more-facts = <b>Tôi cần giờ của cả ba loại việc.</b>
hours-head-not-in-force = <b>Vào ngày đó không có quy định nào về số giờ.</b>
hours-share = { $sign } { $what ->
        [required] Bắt buộc
        [related] Liên quan
       *[peripheral] Xung quanh
    } { $hours } giờ · { $part } ({ $what ->
        [required] ít nhất { $law }
        [related] nhiều nhất { $law }; trang chương trình: dưới { $page }
       *[peripheral] nhiều nhất { $law }; trang chương trình: { $page }
    })
hours-shares = <b>Tôi hiểu đây là tỷ lệ thời gian làm việc: bắt buộc { $required }, liên quan { $related }, xung quanh { $peripheral }.</b> { $verdict ->
        [yes] ✅ Tỷ lệ này phù hợp, theo quy định pháp luật và theo trang chương trình; kế hoạch chỉ đúng khi giờ an toàn cũng đúng.
        [page] ⚠ Tỷ lệ này đúng luật, nhưng vượt mức hướng dẫn của trang chương trình.
        [sum] Tổng không bằng 100% nên tôi không xét được.
       *[no] ❌ Tỷ lệ này không phù hợp với quy định pháp luật.
    } Công việc bắt buộc ít nhất { $required_law }, liên quan nhiều nhất { $related_law }, xung quanh nhiều nhất { $peripheral_law }. Để kiểm tra cả công việc an toàn, hãy cho tôi số giờ, ví dụ <b>1000/500/420</b>.
hours-safety-open = Chưa kiểm tra: công việc an toàn vệ sinh, một phần mười của mỗi loại ({ $required } / { $related } / { $peripheral } giờ).
hours-safety-alone = Tôi chưa dùng { $said } giờ an toàn: giờ an toàn tính riêng cho từng loại việc, mỗi loại một phần mười. Hãy ghi theo thứ tự bắt buộc/liên quan/xung quanh, có chữ “an toàn” ở trước.
number-negative = <b>{ $number } là số âm.</b> Tôi cần một số nguyên, ví dụ <b>45</b> nhân viên toàn thời gian, hoặc ba số giờ của kế hoạch: <b>1000/500/420</b>.
number-not-whole = <b>Tôi không tính được với { $number }.</b> Tôi cần một số nguyên viết bằng chữ số, ví dụ <b>45</b> nhân viên toàn thời gian, hoặc ba số giờ của kế hoạch: <b>1000/500/420</b>.
number-trainees = <b>{ $number } thực tập sinh: số nào trong hai số?</b> Hãy cho tôi một con số, cùng số nhân viên toàn thời gian, ví dụ <b>45 nhân viên, 4 thực tập sinh</b>.
number-which = <b>{ $count ->
        [2] Số nào trong hai số?
       *[other] Số nào?
    }</b> { $numbers } — giới hạn tùy vào số nhân viên toàn thời gian chính xác. Các cơ sở của một công ty tính chung; điều dưỡng tính riêng từng cơ sở.
number-staff = { $given ->
        [yes] Tôi không thấy số nhân viên trong “{ $said }”. { "" }
       *[no] { "" }
    }<b>Công ty có bao nhiêu nhân viên toàn thời gian?</b> Chỉ cần một con số, ví dụ <b>45</b>; không tính thực tập sinh.
number-no-day = <b>Không có ngày này: { $said }.</b> Hãy cho tôi tháng và năm, ví dụ <b>5/2027</b> hoặc <b>2027-05</b>.
number-past = <b>{ $month } đã qua.</b> Hãy cho tôi một tháng sắp tới, ví dụ <b>{ $example }</b>.
answer-titp-only = Chỉ về thực tập kỹ năng (Ikusei Shuro: chưa rõ):
lead-titp = Thực tập kỹ năng:
steer-earliest = Theo thời gian thông thường, sớm nhất có thể bắt đầu vào <b>{ $month }</b>.
hours-many = “{ $said }” có nhiều hơn ba con số. Tôi cần giờ của ba loại việc.
hours-none = Tôi không thấy số giờ trong “{ $said }”.
number-zero = <b>Kế hoạch này chưa có giờ nào.</b> Hãy cho tôi giờ công việc bắt buộc, liên quan và xung quanh, ví dụ <b>1000/500/420</b>.
number-not-hours = <b>{ $number } không phải là số giờ nên tôi chưa kiểm tra được.</b> Hãy cho tôi giờ công việc bắt buộc, liên quan và xung quanh, ví dụ <b>1000/500/420</b>.
change-nothing = <b>Chưa có gì để sửa.</b> Hãy cho tôi một con số trước: “45 nhân viên”, hoặc giờ của kế hoạch, “1000/500/420”.
change-which = <b>Tôi đổi số nào thành { $number }?</b>
steer-nothing-back = Không có gì để quay lại. Đây là menu.
steer-thanks = Không có gì. Có gì nữa bạn cứ hỏi nhé.
steer-hello = Xin chào! Hãy hỏi bằng lời của bạn, hoặc bấm nút bên dưới.
steer-other = Có thể tôi đã hiểu sai. Hãy nói bằng cách khác, hoặc bấm nút bên dưới.
steer-word = Tôi chưa rõ ý bạn. Hãy hỏi bằng lời của bạn, hoặc bấm nút bên dưới.
esd-quota-head = <b>Chương trình mới Ikusei Shuro (育成就労): tất cả khoảng { $ordinary } người lao động</b>, với { $staff } nhân viên toàn thời gian (cả ba năm cộng lại). Công ty ưu tú khoảng { $excellent }; ngoài vùng đô thị lớn, với tổ chức ưu tú, khoảng { $region }.
esd-quota-ordinary = <b>Chương trình mới Ikusei Shuro (育成就労): tất cả khoảng { $ordinary } người lao động</b>, với { $staff } nhân viên toàn thời gian (cả ba năm cộng lại).
esd-quota-none = <b>Chương trình mới Ikusei Shuro (育成就労): trường hợp này chưa công bố con số.</b> Số người được tính chung cho cả ba năm; hãy hỏi Tổng cục Quản lý xuất nhập cảnh và cư trú.
esd-quota-open = ⚠ Đây là ước tính từ các con số hiện nay: tôi chưa biết bảng chính thức của chương trình mới. Chương trình mới bắt đầu ngày { $begins }. Đây không phải giới hạn cho thực tập sinh kỹ năng.
hours-bound-head = { $what ->
        [required] <b>Ít nhất { $law } giờ công việc bắt buộc</b> trong { $total } giờ.
        [related] <b>Nhiều nhất { $law } giờ công việc liên quan</b> trong { $total } giờ; trang chương trình muốn { $page } trở xuống.
       *[peripheral] <b>Nhiều nhất { $law } giờ công việc xung quanh</b> trong { $total } giờ; trang chương trình cho phép { $page }.
    }
hours-bound = { $what ->
        [required] Bắt buộc: ít nhất { $law } giờ
        [related] Liên quan: nhiều nhất { $law } giờ (trang chương trình: { $page } giờ)
       *[peripheral] Xung quanh: nhiều nhất { $law } giờ (trang chương trình: { $page } giờ)
    }
hours-part-head = { $verdict ->
        [yes] ✅ <b>{ $hours } giờ là đúng</b>
        [page] ⚠ <b>{ $hours } giờ đúng luật, nhưng vượt mức { $page } giờ của trang chương trình</b>
       *[no]
            ❌ <b>{ $hours } giờ { $what ->
                [required] thiếu { $apart } giờ
               *[other] thừa { $apart } giờ
            }</b>
    }: { $what ->
        [required] công việc bắt buộc cần ít nhất { $law } giờ
        [related] công việc liên quan được nhiều nhất { $law } giờ
       *[peripheral] công việc xung quanh được nhiều nhất { $law } giờ
    } trong { $total } giờ. Các loại khác và giờ an toàn chưa kiểm tra.
sheet-read = <i>Đã đọc{ $page ->
        [none] { "" }
       *[other] { " " }từ “{ $page }”
    }: bắt buộc { $required_hours } giờ ({ $required }), liên quan { $related_hours } giờ ({ $related }), xung quanh { $peripheral_hours } giờ ({ $peripheral }).</i>
sheet-ask = <b>Tôi chưa đánh giá kế hoạch này khi điều đó chưa rõ.</b> Hãy sửa tệp rồi gửi lại, hoặc gửi ba con số: bắt buộc/liên quan/xung quanh.
template-how = <b>Một kế hoạch trống.</b> Hãy điền số giờ của từng tháng rồi gửi lại tệp: tôi kiểm tra và đánh dấu chỗ sai. Bảng khác cũng được, miễn là trong đó có ghi công việc bắt buộc, liên quan và xung quanh.
command-template = Kế hoạch trống để điền và gửi lại
sheet-use = Kiểm tra { $hours } như vậy
sheet-doubt-months = { $at }: tổng không bằng các tháng cộng lại.
sheet-doubt-columns = { $at }: có nhiều số bên cạnh. Số nào là số giờ? Hãy ghi “合計時間” (tổng số giờ) trên cột đó.
sheet-doubt-parts = { $at }: số giờ không bằng các dòng bên dưới cộng lại. Các dòng đó là một phần của nó, hay là thêm vào?
sheet-doubt-total = { $at }: tổng không bằng công việc bắt buộc, liên quan và xung quanh cộng lại.
sheet-doubt-several = Có vài kế hoạch khác nhau: { $at }. Hãy gửi từng cái một.
sheet-doubt-part-hours = { $at }: số giờ không phải số nguyên. Hãy làm tròn như trong kế hoạch.
sheet-doubt-below-zero = { $at }: số giờ nhỏ hơn 0.
sheet-doubt-uncomputed = { $at }: đây là công thức chưa được tính. Hãy mở tệp bằng phần mềm bảng tính, lưu lại rồi gửi lại.
sheet-doubt-unread = { $at }: tôi không đọc được số giờ ở đó. Hãy chỉ ghi số, ví dụ 1000.
sheet-doubt-loose-safety = { $at }: số giờ an toàn này không thuộc loại việc nào, nên tôi không tính. Hãy ghi cho từng loại.
sheet-safety-over = <b>Giờ an toàn của một loại nhiều hơn số giờ của loại đó.</b> Giờ an toàn là một phần trong đó. Hãy sửa tệp rồi gửi lại.
sheet-no-plan = <b>Tôi không thấy kế hoạch nào trong tệp này.</b> Tôi tìm công việc bắt buộc, liên quan và xung quanh (必須・関連・周辺) trong một cột hoặc một dòng, với số giờ ở bên cạnh hoặc bên dưới.
sheet-too-large = <b>Tệp này quá lớn đối với tôi.</b> Hãy chỉ gửi trang có kế hoạch.
sheet-encrypted = <b>Tệp này có mật khẩu.</b> Hãy lưu lại không có mật khẩu rồi gửi lại.
sheet-no-table = <b>Đây không phải là bảng tôi đọc được.</b> Tôi đọc xlsx, xls, ods và csv. Bạn cũng có thể gõ số giờ: 1000/500/420.
sheet-broken = <b>Không đọc được tệp này; có thể tệp bị hỏng.</b> Hãy mở ra, lưu lại thành xlsx rồi gửi lại.
sheet-uncomputed = <b>Các công thức trong tệp này chưa được tính.</b> Hãy mở bằng phần mềm bảng tính, lưu lại rồi gửi lại.
button-stage-three = Việc nào không lên số 3 được?
button-privacy = Những gì được lưu
jobs-ask = <b>Lĩnh vực nào?</b> Tháng 3 năm 2021 có { $then } ngành nghề với { $then_tasks } công việc; nay khoảng { $now } với { $now_tasks }, theo danh sách tháng 7 năm 2026.
jobs-in = <b>{ $field }</b>: ngành nghề nào?
jobs-yes = <b>{ $name }</b> có trong danh sách (lĩnh vực: { $field }).
jobs-several = <b>“{ $word }” có thể là một trong những việc này.</b>
jobs-task = • { $name }{ $no3 ->
        [yes] { "" }
       *[no] { " " }— không có số 3
    }{ $since }
jobs-since = { " " }(từ { $day })
jobs-stages = Công việc trong danh sách có thể lên số 2 (tất cả 3 năm). Nếu không ghi “không có số 3” thì có thể lên cả số 3, nhưng chỉ ở công ty ưu tú (với nghiệp đoàn ưu tú); ai bắt đầu số 1 bây giờ thì không còn kịp lên số 3. OTIT quyết định từng kế hoạch.
jobs-unsure = ⚠ Mục này chỉ dựa vào một danh sách tháng 7 năm 2026; hãy hỏi OTIT trước khi lập kế hoạch.
jobs-special-care = Điều dưỡng (kaigo) có quy định riêng: trình độ tiếng Nhật, loại cơ sở, người hướng dẫn, số người theo từng cơ sở.
jobs-special-construction = Xây dựng có quy định riêng: giấy phép, CCUS, lương ổn định, và giới hạn chung cho tất cả thực tập sinh.
jobs-special-fishery = Tàu cá và nuôi trồng thủy sản có con số riêng, do một thông báo quy định; hãy hỏi Cục Thủy sản (水産庁) hoặc OTIT.
jobs-several-line = • <b>{ $name }</b> ({ $field })
jobs-note = { $note }
jobs-esd = Từ tháng 4 năm 2027: chỉ xét theo tên thì là lĩnh vực “{ $field }” của chương trình Ikusei Shuro (育成就労). Ngành nghề và lĩnh vực không khớp từng cái một; hãy hỏi trước khi lập kế hoạch.
jobs-no-field = Chỉ xét theo tên thì thuộc “{ $field }”, { $esd ->
        [yes] một lĩnh vực của kỹ năng đặc định (特定技能) và, từ tháng 4 năm 2027, của chương trình Ikusei Shuro (育成就労). Hãy hỏi xem lĩnh vực đó còn nhận người không.
       *[no] một lĩnh vực của kỹ năng đặc định (特定技能), không có trong chương trình Ikusei Shuro (育成就労).
    }
jobs-script = <b>Tôi không tra được công việc bằng chữ này.</b> Hãy gõ bằng tiếng Anh hoặc tiếng Nhật, ví dụ <b>welding</b> hoặc <b>溶接</b>.
jobs-no = <b>Theo tôi thấy, “{ $word }”{ $work ->
        [none] { "" }
       *[other] { " " }({ $work })
    } không có trong danh sách.</b> Khi đó chỉ có thể làm số 1 (nhiều nhất một năm), và chỉ khi công việc không phải là lặp lại việc ai cũng học được ngay. Hãy hỏi OTIT trước khi lập kế hoạch.
jobs-source = Danh sách ngành nghề, tháng 7 năm 2026
dates-when = { $kind ->
        [day] ngày { $said }
       *[span] { $said }
    }
dates-taken = Tôi tính với { $days }. Nếu là ngày khác, hãy cho tôi biết.
dates-no = <b>Không: lúc đó không thể bắt đầu thực tập sinh kỹ năng mới nữa.</b>
dates-which = <b>Ngày nào là ngày gì?</b> Tôi đọc được: { $dates }. Hãy viết như sau: “nộp đơn kế hoạch ngày 10/3/2027, bắt đầu ngày 5/6/2027”. Thực tập sinh mới phải bắt đầu muộn nhất { $last_start }, với kế hoạch nộp đơn muộn nhất { $last_application }.
dates-which-month = <b>Tháng nào trong { $said }?</b> Thực tập sinh mới có thể bắt đầu đến { $last_start }, với kế hoạch nộp đơn muộn nhất { $last_application }; sau đó chỉ còn chương trình Ikusei Shuro (ESD, 育成就労). Hãy cho tôi tháng và năm, ví dụ 5/2027.
dates-which-day = <b>Ngày nào trong { $said }?</b> Kế hoạch cho thực tập sinh mới phải nộp đơn muộn nhất { $last_application }, và bắt đầu muộn nhất { $last_start }.
dates-late-start = { $what ->
        [filed] Kế hoạch nộp đơn { $by } không thay đổi điều đó: ngày cuối để nộp đơn là { $last_application }, ngày cuối để bắt đầu là { $last_start }; bạn bắt đầu { $start }.
       *[certified] Kế hoạch được phê duyệt { $by } không thay đổi điều đó: ngày cuối để bắt đầu là { $last_start }; bạn bắt đầu { $start }.
    }
dates-late-plan = <b>Không: không thể nộp đơn kế hoạch cho thực tập sinh mới { $by }; ngày cuối là { $last_application }.</b> Bắt đầu { $start } thì kịp (ngày cuối { $last_start }), nhưng phải có kế hoạch nộp đơn đúng hạn. { $begun ->
        [yes] Lúc đó chương trình Ikusei Shuro (ESD, 育成就労) đã bắt đầu, với kế hoạch riêng.
       *[no] Chương trình Ikusei Shuro (ESD, 育成就労) đã bắt đầu, nhưng dự kiến chưa có ai đến sớm như vậy.
    }
dates-in-time = { $sure ->
        [open] <b>Chỉ có thể bắt đầu { $start } nếu kế hoạch đã nộp đơn muộn nhất { $last_application }.</b> Khi đó được phê duyệt (認定) { $by } là được. Đơn đã nộp khi nào?
       *[yes]
            <b>Về ngày thì được: kế hoạch { $what ->
                [filed] nộp đơn
               *[certified] được phê duyệt
            } { $by }, bắt đầu { $start }.</b> Ngày cuối để nộp đơn là { $last_application }, ngày cuối để bắt đầu là { $last_start }. Kế hoạch phải được phê duyệt (認定) trước khi bắt đầu.
    }
dates-plan-alone = { $when ->
        [early] <b>Kịp ({ $by }): ngày cuối để nộp đơn là { $last_application }.</b> Thực tập sinh cũng phải bắt đầu muộn nhất { $last_start }.
        [late] <b>Không: không thể nộp đơn kế hoạch cho thực tập sinh mới { $by }; ngày cuối là { $last_application }.</b> Kế hoạch giai đoạn sau của thực tập sinh đang ở đây và thay đổi kế hoạch vẫn tiếp tục.
       *[open] <b>Còn tùy: kế hoạch được phê duyệt (認定) { $by } phải đã nộp đơn muộn nhất { $last_application }.</b> Thực tập sinh phải bắt đầu muộn nhất { $last_start }.
    }
no2-begun = { $which ->
        [early] <b>Về ngày thì được: số 2 { $day } không muộn hơn ngày cuối { $last }, nên sau { $begins } vẫn có thể lên số 3 (năm 4–5).</b> Theo một nguồn, tính theo ngày được phép đổi tư cách lưu trú. Các điều kiện khác cũng phải đạt:
        [coming] <b>Về ngày thì số 2 có thể bắt đầu { $day }: sau { $begins } vẫn lên được từ số 1 sang số 2.</b> Khi đó không lên được số 3 (năm 4–5): số 2 phải bắt đầu muộn nhất { $last }.
        [late] <b>Không lên được số 3 (năm 4–5): số 2 { $day } là sau ngày cuối { $last }.</b> Bản thân số 2 vẫn có thể bắt đầu và hoàn thành, kể cả sau { $begins }.
       *[open] <b>Còn tùy ngày bắt đầu số 2: muộn nhất { $last } thì sau { $begins } vẫn lên được số 3 (năm 4–5), muộn hơn một ngày thì không.</b> Đó là ngày nào, năm nào? Theo một nguồn, tính theo ngày được phép đổi tư cách lưu trú.
    }
no2-permitted = Theo một nguồn, tính theo ngày được phép đổi tư cách lưu trú.
no2-before-end = Số 2 hết { $end } thì thường đã bắt đầu trước đó hai năm.
no2-after-arrival = Đến Nhật { $came } thì thường khoảng một năm sau mới bắt đầu số 2.
esd-hours-head = { $fits ->
        [yes] <b>✅ Theo tỷ lệ của chương trình Ikusei Shuro (ESD, 育成就労), công việc bắt buộc là đủ: { $hours } trên { $total } giờ; cần ít nhất { $share }.</b>
       *[no] <b>❌ Theo tỷ lệ của chương trình Ikusei Shuro (ESD, 育成就労), công việc bắt buộc chưa đủ: { $hours } trên { $total } giờ; cần ít nhất { $share }.</b>
    } Chương trình này bắt đầu ngày { $begins }.
esd-hours-open = Tỷ lệ của thực tập kỹ năng (bắt buộc, liên quan, xung quanh) là khác và không áp dụng cho Ikusei Shuro (ESD, 育成就労). Tôi coi số đầu tiên là công việc bắt buộc.
arrival-titp = Bắt đầu vào { $month }: thực tập kỹ năng còn mở{ $begun ->
        [yes] { " " }nếu nộp đơn kế hoạch muộn nhất { $last_application }. Lúc đó chương trình Ikusei Shuro (育成就労) đã bắt đầu, nhưng dự kiến chưa có ai đến theo chương trình đó sớm như vậy.
       *[no] ; chương trình tiếp theo, Ikusei Shuro (育成就労), lúc đó chưa bắt đầu.
    }
arrival-esd = Bắt đầu vào { $month }: chỉ còn chương trình Ikusei Shuro (育成就労). Lúc đó không thể bắt đầu thực tập sinh kỹ năng mới.
arrival-both = Bắt đầu vào { $month }: thực tập kỹ năng còn mở nếu nộp đơn kế hoạch muộn nhất { $last_application }; chương trình Ikusei Shuro (育成就労) cũng đã bắt đầu.
arrival-neither = Bắt đầu vào { $month }: không có chương trình nào mở.
arrival-day = { $left ->
        [0] hôm nay
       *[other] { $day }
    } · { $what }{ $left ->
        [0] { "" }
        [1]
            { $past ->
                [yes] { " " }(hôm qua)
               *[no] { " " }(ngày mai)
            }
       *[other]
            { $past ->
                [yes] { " " }({ $left } ngày trước)
               *[no] { " " }(còn { $left } ngày)
            }
    }
timeline-file-by = thường phải nộp kế hoạch muộn nhất lúc này (bốn tháng trước khi bắt đầu)
timeline-request-by = OTIT đề nghị nộp kế hoạch số 1 muộn nhất khoảng lúc này (đề nghị, không phải luật)
timeline-last-application = ngày cuối nộp kế hoạch cho thực tập sinh mới
timeline-last-start = ngày cuối thực tập sinh mới có thể bắt đầu
timeline-esd-arrival = sớm nhất có thể đến theo chương trình Ikusei Shuro (育成就労)
timeline-intake = ngày bắt đầu của bạn
timeline-no1-ends = hết số 1
timeline-no2-ends = hết số 2
