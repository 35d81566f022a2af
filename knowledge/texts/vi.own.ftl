# Written by `tis-bot words`; the English beside it is the original.

command-settings = Ngôn ngữ, tiếng Nhật ở dưới, công ty của bạn
command-export = Mọi thứ tôi giữ về cuộc trò chuyện này, dạng tệp
settings-head = <b>Cài đặt</b>
settings-language = Ngôn ngữ: <b>{ $language }</b>
settings-second = Tiếng Nhật dưới mỗi câu trả lời: <b>{ $on ->
        [yes] bật
       *[no] tắt
    }</b>
settings-stand-in = Câu trả lời chưa có trong tiếng của bạn: <b>{ $tongue ->
        [easy] tiếng Nhật dễ
       *[en] tiếng Anh
    }</b>
settings-company = Công ty đang giữ:
settings-no-company = không có
second-on = <b>Từ bây giờ dưới câu trả lời và kết quả có thêm tiếng Nhật</b>, để cho công ty hoặc cơ quan xem.
second-off = <b>Câu trả lời lại chỉ có một ngôn ngữ.</b>
stand-in-set = <b>{ $tongue ->
        [easy] Từ bây giờ, câu trả lời chưa có trong tiếng của bạn sẽ hiện bằng tiếng Nhật dễ.
       *[en] Từ bây giờ, câu trả lời chưa có trong tiếng của bạn sẽ hiện bằng tiếng Anh.
    }</b>
second-below = <i>Nội dung này bằng tiếng Nhật, để đưa cho người khác xem:</i>
company-none = <b>Không giữ công ty nào.</b> Chỉ khi bạn muốn, tôi giữ bốn điều: cách tiếp nhận, lĩnh vực, số nhân viên, có phải ưu tú không. Không giữ tên. Khi đó /quota, /intake và /eligible bắt đầu từ đó và nói rõ điều này. /erase sẽ xóa.
company-last = Lần tra cứu cuối: { $company }
company-kept = <b>Đang giữ:</b> { $company }. /quota, /intake và /eligible bắt đầu từ đó và nói rõ điều này; dòng nào có số khác thì tính đúng theo dòng đó. Bấm để đổi.
company-from = <b>Từ thông tin công ty bạn đã lưu:</b> { $company }
company-forgotten = <b>Đã xóa.</b> Không giữ công ty nào.
button-keep-company = Giữ công ty này
button-tell-company = Nhập thông tin công ty
button-forget-company = Xóa công ty này
button-company = Công ty chúng tôi
button-language-change = Ngôn ngữ
button-second-on = Thêm tiếng Nhật
button-second-off = Chỉ một ngôn ngữ
button-stand-in = { $tongue ->
        [easy] Bằng tiếng Nhật dễ
       *[en] Bằng tiếng Anh
    }
button-export = Gửi dưới dạng tệp
button-without = Bắt đầu mà không dùng
button-settings = Cài đặt
button-menu = Menu
privacy-keeps = <b>Với cuộc trò chuyện này tôi chỉ giữ:</b>
kept-chat_id = số của nó ở Telegram
kept-lang = ngôn ngữ của bạn
kept-second = có thêm tiếng Nhật dưới câu trả lời hay không
kept-stand_in = ngôn ngữ dùng cho câu trả lời chưa có bằng tiếng của bạn
kept-company = công ty của bạn, nếu bạn bảo tôi giữ
kept-flow = cuộc hỏi đáp đang làm, hoặc lần tra cứu cuối cùng
kept-answers = các câu trả lời và con số trong đó, mục tôi trả lời gần nhất và các lựa chọn tôi đưa ra kèm theo
kept-misses = số lần không hiểu câu trả lời
kept-seen_at = lần cuối bạn viết
export-head = <b>Đây là tất cả những gì tôi giữ về cuộc trò chuyện này.</b> Trong tệp có từng giá trị.
export-nothing = <b>Tôi không giữ gì về cuộc trò chuyện này</b>: không ngôn ngữ, không cài đặt, không câu trả lời.
export-turns = Ngoài ra, trong 7 ngày: việc mỗi tin nhắn đã được trả lời, cùng số của tin, số của cuộc trò chuyện và thời gian, không có nội dung.
export-line = { $name }: <b>{ $said }</b>
export-none = không có
export-in-file = trong tệp
export-answers = { $count ->
        [0] không có
       *[other] { $count }, trong tệp
    }
erase-ask = <b>Xóa tất cả những gì tôi giữ về cuộc trò chuyện này?</b> Đó là ngôn ngữ và cài đặt, công ty bạn đã bảo tôi giữ, cuộc hỏi đáp đang làm và các câu trả lời trong đó.
erase-company = Thông tin công ty của bạn cũng đã được xóa.
erase-next = Bạn có thể tiếp tục ngay: viết câu hỏi, hoặc bấm bên dưới.
