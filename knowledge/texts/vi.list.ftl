# Written by `tis-bot words`; the English beside it is the original.

list-none = Với danh sách công ty, tôi cần một dòng tiêu đề như 会社名, 形態, 分野, 常勤職員数, 優良 (tên, hình thức, ngành, nhân viên toàn thời gian, ưu tú), bên dưới mỗi công ty một dòng.
list-which = <b>Đây là kế hoạch thực tập hay danh sách công ty?</b> Tệp này trông giống cả hai.
list-is-plan = Kế hoạch thực tập
list-is-list = Danh sách công ty
list-twice = <b>Có hai cột hình như cùng một nghĩa.</b> { $at } (“{ $heading }”) trùng với một cột khác. Hãy xóa một cột rồi gửi lại tệp.
list-no-staff = <b>Tôi cần số nhân viên toàn thời gian của từng công ty.</b> Hãy thêm cột “常勤職員数” (nhân viên toàn thời gian; ngành điều dưỡng: “介護職員数”) rồi gửi lại tệp.
list-ask-staff = <b>“{ $heading }” ({ $at }) chỉ là nhân viên toàn thời gian phải không?</b> Số người được tính theo nhân viên toàn thời gian (常勤): không tính người làm bán thời gian, không tính thực tập sinh.
list-staff-yes = Đúng, toàn thời gian
list-staff-no = Không, hoặc không rõ
list-ask-stages = <b>“{ $heading }” ({ $at }) là số thực tập sinh đang có phải không?</b> Cũng có thể hiểu là số tối đa.
list-stages-yes = Đúng, đang có
list-stages-no = Không, bỏ qua
list-ask-type = <b>Thực tập sinh đến theo hình thức nào?</b> Không có cột nào ghi. Hãy bấm điều đúng cho mọi công ty; nếu khác nhau, hãy thêm cột “形態” (団体監理型 hoặc 企業単独型) rồi gửi lại tệp.
list-ask-sector = <b>Ngành nào?</b> Không có cột nào ghi. Hãy bấm điều đúng cho mọi công ty; nếu khác nhau, hãy thêm cột “分野” (介護, 建設, 農業 …) rồi gửi lại tệp.
list-ask-excellent = <b>Công ty nào là công ty ưu tú (優良)?</b> Không có cột nào ghi. Hãy bấm điều đúng cho mọi công ty; nếu khác nhau, hãy thêm cột “優良” (はい hoặc いいえ) rồi gửi lại tệp.
list-excellent-no = thông thường
list-excellent-yes = ưu tú
list-ask-blank = <b>Một số ô dưới “{ $heading }” ({ $at }) để trống. Các công ty đó không phải là công ty ưu tú đúng không?</b>
list-blank-yes = Đúng, trống là không
list-blank-no = Không, chưa rõ
list-ask-care = <b>Với công ty ngành điều dưỡng, “{ $heading }” ({ $at }) có phải là nhân viên chăm sóc của cơ sở không?</b> Ngành điều dưỡng chỉ tính họ.
list-care-yes = Đúng, nhân viên chăm sóc
list-care-no = Không, hoặc không rõ
list-too-many = <b>Danh sách có hơn { $most } công ty.</b> Hãy gửi từng phần.
list-head = <b>{ $companies } công ty: đã trả lời { $answered }{ $bad ->
        [0] .
       *[other] , { $bad } có lỗi.
    }</b>
list-rows-over = ❌ { $count } công ty vượt giới hạn hoặc không có chỗ: dòng { $rows }.
list-rows-ask = ❔ { $count } công ty không có con số; cơ quan quyết định: dòng { $rows }.
list-rows-error = ⚠️ { $count } công ty có lỗi: dòng { $rows }. Trong dòng có ghi cách sửa.
list-read = <i>Đã đọc{ $page ->
        [none] { "" }
       *[other] { " " }từ “{ $page }”
    }: { $columns }.{ $unread ->
        [none] { "" }
       *[other] { " " }Không đọc: { $unread }.
    }</i>
list-told = <i>Cho mọi công ty, theo lời bạn: { $said }.</i>
list-back = Tệp được gửi lại với các con số ở cột mới (▸). Cột “đọc là” cho biết mỗi con số dựa vào đâu: bạn hãy xem lại. Các con số là số nên dùng để lập kế hoạch; chỗ nào chưa rõ cách làm tròn thì cột “theo câu chữ” ghi cách hiểu kia. Tổng các giai đoạn không phải là một giới hạn riêng, trừ ngành điều dưỡng và xây dựng.
list-if-licensed = <i>Số của công ty ưu tú chỉ đúng khi nghiệp đoàn (監理団体) của họ có giấy phép chung (一般監理事業).</i>
list-again = <b>Tôi không còn xem được tệp đó nữa; tôi không lưu tệp nào.</b> Bạn hãy gửi lại.
list-column-name = tên
list-column-id = số
list-column-remark = ghi chú
list-column-type = hình thức
list-column-sector = ngành
list-column-care = điều dưỡng
list-column-construction = xây dựng
list-column-excellent = ưu tú
list-column-staff = nhân viên toàn thời gian
list-column-care_staff = nhân viên chăm sóc
list-column-held = thực tập sinh đang có
list-column-held_no1 = số 1 đang có
list-column-held_no2 = số 2 đang có
list-column-held_no3 = số 3 đang có
list-column-taken_over = tiếp nhận lại
list-added-as = đọc là
list-added-no1 = số 1 tối đa
list-added-no2 = số 2 tối đa
list-added-no3 = số 3 tối đa
list-added-total = mọi giai đoạn
list-added-letter = theo câu chữ
list-added-room_no1 = còn chỗ số 1
list-added-room_no2 = còn chỗ số 2
list-added-room_no3 = còn chỗ số 3
list-added-verdict = kết luận
list-added-do = cần làm
list-as = { $staff } nhân viên; { $type }; { $sector }; { $excellent }{ $held ->
        [none] { "" }
       *[other] ; đang có { $held }
    }
list-verdict = { $verdict ->
        [yes]
            { $told ->
                [yes] trong giới hạn
               *[no] chỉ giới hạn (chưa ghi số đang có)
            }
        [no] không được
        [ask-office] hỏi cơ quan
        [not-in-force] ngày đó không có quy định
       *[other] chưa rõ
    }
list-row-whole = “{ $heading }” phải là số nguyên, ví dụ 45; { $text ->
        [none] ô này đang trống.
       *[other] ô này ghi “{ $text }”.
    }
list-row-yes-no = “{ $heading }” phải là はい hoặc いいえ (có hoặc không); { $text ->
        [none] ô này đang trống.
       *[other] ô này ghi “{ $text }”.
    }
list-row-held = “{ $heading }” ghi “{ $text }”. Để tính chỗ còn lại, hãy viết thực tập sinh số 1, số 2, số 3 như 5/8/0.
list-row-options-type = “{ $heading }” phải là 団体監理型 (supervised), 企業単独型 (enterprise) hoặc 企業単独型(認定) (enterprise_recognised); { $text ->
        [none] ô này đang trống.
       *[other] ô này ghi “{ $text }”.
    }
list-row-options-sector = “{ $heading }” phải là 介護 (care), 建設 (construction), 農業 (agriculture), 漁船漁業 (fishery), 養殖 (aquaculture) hoặc その他 (general); { $text ->
        [none] ô này đang trống.
       *[other] ô này ghi “{ $text }”.
    }
list-row-both = Điều dưỡng và xây dựng không thể cùng là có. Hãy sửa một cột.
list-row-no-field = Thiếu ngành. Hãy ghi vào cột “分野” (介護, 建設, その他 …).
list-row-fields-differ = Ngành và chữ có ở cột điều dưỡng hoặc xây dựng mâu thuẫn nhau. Hãy sửa một chỗ.
list-row-held-twice = Số thực tập sinh ở một cột và ở các cột theo giai đoạn khác nhau. Hãy sửa một chỗ.
list-row-name-twice = Ở cột “{ $heading }”, công ty này có ở nhiều dòng. Số người được tính theo nhân viên toàn thời gian của cả công ty: hãy gộp vào một dòng, hoặc nếu là công ty khác thì ghi tên khác nhau.
list-row-not-in-force = Ngày này không có quy định nào có hiệu lực.
list-row-care = Ngành điều dưỡng chỉ tính nhân viên chăm sóc của cơ sở. Hãy thêm cột “介護職員数”.
list-row-other = Dòng này mâu thuẫn hoặc không đọc được. Hãy xem lại các con số.
