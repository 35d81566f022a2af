# Written by `tis-bot words`; the English beside it is the original.

flow-intake = Kế hoạch tiếp nhận năm năm
button-intake = Lập kế hoạch tiếp nhận
command-intake = Tiếp nhận trong năm năm: mỗi năm bao nhiêu
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
intake-wish = <b>Mỗi năm muốn nhận bao nhiêu người?</b> Nếu trả lời “không biết”, tôi lập kế hoạch với số nhiều nhất mà giới hạn cho phép.
intake-wish-hint = Tôi cần số người mỗi năm, ví dụ <b>3</b>. Nếu không có, tôi tính số nhiều nhất mà giới hạn cho phép.
intake-wish-name = Mong muốn mỗi năm
intake-start = <b>Những người đầu tiên bắt đầu vào tháng nào?</b> Hãy gõ, ví dụ <b>5/2027</b>, hoặc <b>càng sớm càng tốt</b>.
intake-start-hint = Tôi cần một tháng sắp tới và năm, ví dụ <b>5/2027</b>. Gõ “càng sớm càng tốt” cũng được.
intake-start-name = Đợt đầu tiên
intake-no1_began = <b>Số 1 của họ bắt đầu vào tháng nào?</b> Hãy gõ cả năm, ví dụ <b>5/2026</b>.
intake-no1_began-hint = Tôi cần tháng này hoặc một tháng trước đó, kèm năm, ví dụ <b>5/2026</b>. Nếu có nhiều nhóm thì lấy tháng gần đây nhất.
intake-no1_began-name = Số 1 bắt đầu
intake-no2_began = <b>Số 2 của họ bắt đầu vào tháng nào?</b> Hãy gõ cả năm, ví dụ <b>5/2026</b>.
intake-no2_began-hint = Tôi cần tháng này hoặc một tháng trước đó, kèm năm, ví dụ <b>5/2026</b>. Nếu có nhiều nhóm thì lấy tháng gần đây nhất.
intake-no2_began-name = Số 2 bắt đầu
intake-no3_began = <b>Số 3 của họ bắt đầu vào tháng nào?</b> Hãy gõ cả năm, ví dụ <b>5/2026</b>.
intake-no3_began-hint = Tôi cần tháng này hoặc một tháng trước đó, kèm năm, ví dụ <b>5/2026</b>. Nếu có nhiều nhóm thì lấy tháng gần đây nhất.
intake-no3_began-name = Số 3 bắt đầu
intake-began-open = ⚠ Giai đoạn nào không biết bắt đầu khi nào, tôi tính từ tháng này, tức là họ được tính ở lại lâu nhất. Với tháng thật, con số có thể khác.
intake-head = <b>{ $esd ->
        [none] { $people } thực tập sinh kỹ năng được bắt đầu trong { $years } đợt hằng năm với { $staff } nhân viên.
       *[yes] Còn { $people } thực tập sinh kỹ năng được bắt đầu, sau đó khoảng { $workers } người theo Ikusei Shuro (育成就労), trong { $years } đợt hằng năm với { $staff } nhân viên.
    }</b>{ $esd ->
        [none] { " " }Với chương trình tiếp theo (育成就労) không thể nêu con số.
       *[yes] { "" }
    }
intake-titp = { $month }: <b>{ $people }</b> { $binding ->
        [wish] (theo mong muốn)
        [last_start] (chương trình hiện nay đã hết; Ikusei Shuro: không thể nêu con số)
        [total] (giới hạn: tất cả các giai đoạn)
        [no1] (giới hạn: số 1)
        [no2] (giới hạn: số 2, khi họ chuyển lên)
       *[no3] (giới hạn: số 3, khi họ chuyển lên)
    }
intake-esd = { $month }: <b>khoảng { $people }</b>, Ikusei Shuro { $binding ->
        [wish] (theo mong muốn)
       *[esd]
            (giới hạn: ước tính cho tất cả người Ikusei Shuro{ $here ->
                [0] { "" }
               *[other] , trừ { $here } thực tập sinh còn ở đây
            })
    }
intake-stages = Bảng cho biết <b>từ tháng nào có bao nhiêu người</b>, nếu mọi người chuyển lên mọi giai đoạn còn mở.
intake-column = { $what ->
        [from] Từ
        [no1] Số 1
        [no2] Số 2
        [no3] Số 3
       *[esd] Ikusei≈
    }
intake-ordinary = Tính như không phải đơn vị ưu tú (優良).
button-sheet = Dạng bảng tính (xlsx)
intake-sheet = Tiếp nhận
intake-sheet-how = <b>Kế hoạch của bạn dạng bảng tính.</b>
