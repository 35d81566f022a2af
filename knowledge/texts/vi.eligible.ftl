# Written by `tis-bot words`; the English beside it is the original.

flow-eligible = Có đủ điều kiện không, trong bao lâu
eligible-occupation = <b>Công việc là gì?</b> Hãy gõ bằng lời của bạn, ví dụ <b>hàn</b>.
eligible-occupation-hint = Hãy gõ một loại công việc bằng một hai từ, ví dụ <b>hàn</b>. Nếu không tìm thấy, hãy bấm “Không có trong danh sách” hoặc “Tôi không biết”.
eligible-occupation-name = Công việc
eligible-occupation-which = <b>Có vài ngành nghề hợp với “{ $word }”.</b> Hãy bấm ngành bạn muốn nói.
eligible-occupation-none = Không có trong danh sách
eligible-type = <b>Thực tập sinh đến bằng cách nào?</b> Hầu hết công ty qua nghiệp đoàn, tức đơn vị quản lý (監理団体).
eligible-type-hint = Hãy bấm một nút, hoặc gõ <b>1</b> nếu qua nghiệp đoàn, <b>2</b> hoặc <b>3</b> nếu từ công ty của chính mình ở nước ngoài.
eligible-type-name = Cách tiếp nhận
eligible-type-supervised = Qua nghiệp đoàn (監理団体)
eligible-type-enterprise = Từ công ty mình ở nước ngoài
eligible-type-enterprise_recognised = Công ty mình, được bộ trưởng công nhận
eligible-organisation = <b>Công ty có hợp đồng với một nghiệp đoàn, tức đơn vị quản lý (監理団体), có giấy phép không?</b> Nơi đó cũng kiểm tra công ty.
eligible-organisation-hint = Hãy trả lời <b>có</b> hoặc <b>không</b>. Nếu chưa ký gì thì câu trả lời là không.
eligible-organisation-name = Nghiệp đoàn
eligible-excellent = <b>Công ty có phải là đơn vị ưu tú (優良) không?</b> Nếu qua nghiệp đoàn thì nghiệp đoàn cũng phải có giấy phép chung (一般監理事業).
eligible-excellent-hint = Hãy trả lời <b>có</b> hoặc <b>không</b>. Nếu chưa ai báo cho công ty như vậy thì câu trả lời là không.
eligible-excellent-name = Ưu tú
eligible-start = <b>Số 1 (năm thứ nhất) bắt đầu vào tháng nào?</b> Hãy gõ, ví dụ <b>5/2027</b>.
eligible-start-hint = Tôi cần tháng và năm, ví dụ <b>5/2027</b> hoặc <b>2027-05</b>.
eligible-start-name = Bắt đầu
eligible-people = <b>Ba vị trí đã có người chưa?</b> Người phụ trách thực tập (đã học khóa học), người hướng dẫn kỹ năng, người hướng dẫn sinh hoạt; một người có thể giữ nhiều vị trí.
eligible-people-hint = Bấm vào các dòng, hoặc gõ số của những dòng đúng, ví dụ <b>1 2 5</b>; <b>4 không</b> cho dòng không đúng. Số năm ở công ty khác cũng tính.
eligible-people-name = Người phụ trách
eligible-work = <b>Công việc và lý lịch của công ty có phù hợp không?</b> Vi phạm: năm năm gần đây; thực tập sinh bỏ trốn do lỗi của công ty hoặc nghiệp đoàn: một năm gần đây.
eligible-work-hint = Bấm vào các dòng, hoặc gõ số của những dòng đúng, ví dụ <b>1 2 5</b>; <b>3 không</b> cho dòng không đúng. Vốn âm nhưng có đánh giá của chuyên gia thì là có.
eligible-work-name = Công việc và công ty
eligible-pay = <b>Lương, chỗ ở, bảo hiểm và sổ sách có đúng không?</b> Tủ âm tường không tính vào diện tích phòng ngủ.
eligible-pay-hint = Bấm vào các dòng, hoặc gõ số của những dòng đúng, ví dụ <b>1 2 5</b>; <b>4 không</b> cho dòng không đúng.
eligible-pay-name = Lương và chỗ ở
eligible-trainee_supervised = <b>Thực tập sinh có phù hợp không?</b> Người chưa từng làm cùng loại việc ở ngoài Nhật cần có lý do đặc biệt. Tiền cọc và tiền phạt của gia đình cũng tính.
eligible-trainee_supervised-hint = Bấm vào các dòng, hoặc gõ số của những dòng đúng, ví dụ <b>1 2 3</b>; <b>5 không</b> cho dòng không đúng.
eligible-trainee_supervised-name = Thực tập sinh
eligible-trainee_enterprise = <b>Thực tập sinh có phù hợp không?</b> Công ty ở nước ngoài có quan hệ mật thiết được tính như cơ sở của chính mình. Tiền cọc và tiền phạt của gia đình cũng tính.
eligible-trainee_enterprise-hint = Bấm vào các dòng, hoặc gõ số của những dòng đúng, ví dụ <b>1 2 3</b>; <b>4 không</b> cho dòng không đúng.
eligible-trainee_enterprise-name = Thực tập sinh
eligible-care = <b>Có đủ các điều kiện thêm của ngành điều dưỡng (介護) không?</b> Đó là tiếng Nhật và kinh nghiệm của thực tập sinh, có nhân viên điều dưỡng có chứng chỉ quốc gia hoặc y tá trong số người hướng dẫn, và ca đêm.
eligible-care-hint = Bấm vào các dòng, hoặc gõ số của những dòng đúng, ví dụ <b>1 2 3</b>; <b>5 không</b> cho dòng không đúng. Khóa học điều dưỡng hoặc chứng chỉ nhà nước về chăm sóc được tính là kinh nghiệm.
eligible-care-name = Điều dưỡng
eligible-construction = <b>Có đủ các điều kiện thêm của ngành xây dựng (建設) không?</b> Đó là giấy phép, hệ thống CCUS (建設キャリアアップシステム) và lương ổn định.
eligible-construction-hint = Bấm vào các dòng, hoặc gõ số của những dòng đúng, ví dụ <b>1 2</b>; <b>3 không</b> cho dòng không đúng. Loại giấy phép không cần trùng với công việc.
eligible-construction-name = Xây dựng
checklist-how = Bấm vào một dòng để đổi: ❔ chưa biết → ✅ có → ❌ không. Rồi bấm “Tiếp”.
checklist-typed = Hoặc gõ: <b>có hết</b>, <b>3 không</b>, <b>tiếp</b>.
checklist-said = { $yes } ✅ { $no } ❌ { $open } ❔
button-checklist-all = Có hết
button-checklist-on = Tiếp
words-all = có hết, co het, tất cả có, tat ca co, có tất cả, co tat ca, đủ hết, du het, đúng hết, dung het, tất cả đều có, all yes
words-on = tiếp, tiep, tiếp tục, tiep tuc, xong, đi tiếp, di tiep, hết rồi, het roi, bỏ qua, bo qua, go on
check-people-supervisor = Có người phụ trách chính thức
check-people-course = Học khóa trong 3 năm qua
check-people-instructor = Người hướng dẫn chính thức
check-people-years = Hướng dẫn: 5+ năm tay nghề
check-people-life = Có người hướng dẫn sinh hoạt
check-people-clean = Không vị thành niên, không án
check-work-own-work = Việc thường ngày, máy của mình
check-work-skilled = Không chỉ là việc lặp đơn giản
check-work-accounts = Sổ sách tốt trong 2 năm qua
check-work-offences = 5 năm không vi phạm, thu hồi
check-work-disappearance = Không ai bỏ trốn do lỗi mình
check-work-room = Còn chỗ trong hạn mức
check-pay-equal = Lương bằng người Nhật trở lên
check-pay-proof = Trả qua ngân hàng, có chứng từ
check-pay-lodging = Có chỗ ở phù hợp
check-pay-bedroom = Phòng ngủ: 4.5 m²/người
check-pay-insurance = Bảo hiểm tai nạn, an toàn
check-pay-records = Có sổ quản lý và nhật ký
check-trainee-supervised-age = Đủ 18 tuổi
check-trainee-supervised-purpose = Hiểu mục đích chương trình
check-trainee-supervised-use = Sẽ dùng kỹ năng ở quê nhà
check-trainee-supervised-experience = Đã làm việc này hoặc có lý do
check-trainee-supervised-recommended = Cơ quan nhà nước tiến cử
check-trainee-supervised-first-time = Lần đầu ở giai đoạn này
check-trainee-supervised-no-deposit = Không cọc, không ép tiết kiệm
check-trainee-supervised-no-penalty = Không hợp đồng phạt tiền
check-trainee-enterprise-age = Đủ 18 tuổi
check-trainee-enterprise-purpose = Hiểu mục đích chương trình
check-trainee-enterprise-use = Sẽ dùng kỹ năng ở quê nhà
check-trainee-enterprise-office = Chính thức ở cơ sở nước ngoài
check-trainee-enterprise-first-time = Lần đầu ở giai đoạn này
check-trainee-enterprise-no-deposit = Không cọc, không ép tiết kiệm
check-trainee-enterprise-no-penalty = Không hợp đồng phạt tiền
check-care-n4 = Tiếng Nhật N4 hoặc tương đương
check-care-experience = Đã làm chăm sóc, điều dưỡng
check-care-qualified = Người có chứng chỉ hoặc y tá
check-care-ratio = 5 người có 1 người hướng dẫn
check-care-night = Không ca đêm, hoặc đã an toàn
check-construction-licence = Có giấy phép xây dựng
check-construction-ccus-company = Công ty đã đăng ký CCUS
check-construction-ccus-trainee = Thực tập sinh đăng ký CCUS
check-construction-monthly-pay = Lương tháng
eligible-head-open = { $occupation ->
        [unknown] <b>Tối đa { $years } năm</b>, nếu công việc có trong danh sách và mọi điều kiện đều đạt.
       *[other] <b>Tối đa { $years } năm</b> ({ $occupation }), nếu mọi điều kiện đều đạt.
    }
eligible-head-closed = <b>Lúc đó không ai mới có thể bắt đầu thực tập kỹ năng.</b> Người mới đến theo chương trình tiếp theo, Ikusei Shuro (育成就労); hãy hỏi Tổng cục Quản lý xuất nhập cảnh và cư trú.
eligible-head-not-listed = <b>Nhiều nhất { $years } năm</b>: công việc không có trong danh sách chỉ làm được số 1, và chỉ khi không phải là lặp lại việc ai cũng học được ngay. Hãy hỏi OTIT trước khi lập kế hoạch.
eligible-fails = { $count ->
        [0] ✅ Những gì bạn trả lời đều đạt.
        [1] ❌ <b>Chưa đạt:</b>
       *[other] ❌ <b>Chưa đạt: { $count }</b>, liệt kê bên dưới.
    }
eligible-open = ❔ <b>Còn phải tìm hiểu: { $count }</b>, liệt kê bên dưới.
eligible-not-met = <b>Chưa đạt ({ $count }):</b>
eligible-to-find-out = <b>Còn phải tìm hiểu ({ $count }):</b>
eligible-all-hold = ✅ { $count ->
        [1] Điều kiện bạn trả lời đạt.
       *[other] Cả { $count } điều kiện bạn trả lời đều đạt.
    } OTIT quyết định từng kế hoạch.
eligible-more = … và { $count } điều nữa
eligible-skipped-means = Điều kiện để trống không có nghĩa là không đạt; nhưng OTIT chỉ phê duyệt kế hoạch khi mọi điều kiện đều đạt.
eligible-stages = Để lên số 2 (năm 2–3), công việc phải có trong danh sách, và thực tập sinh phải đỗ kỳ thi cấp cơ sở (基礎級 hoặc 初級), cả lý thuyết và thực hành, trong thời gian số 1.
