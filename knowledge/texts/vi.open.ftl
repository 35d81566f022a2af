# Written by `tis-bot words`; the English beside it is the original.

unknown-means = { $what ->
        [type] Tôi tính theo cách qua nghiệp đoàn, cách mà phần lớn công ty dùng; nếu công ty tự tiếp nhận thì có thể ít hơn.
        [sector] Tôi tính theo “Khác”; điều dưỡng và xây dựng có con số riêng.
        [here] Tôi không trừ ai: thực tập sinh đang có cũng tính vào các con số này.
        [hours] Thiếu số giờ này thì tôi không xét được kế hoạch.
        [total] Tôi cộng giờ của ba loại việc.
        [stage] Tỷ lệ ở giai đoạn nào cũng như nhau.
        [safety] Khi đó giờ an toàn sẽ không được kiểm tra.
        [month] Tôi tính theo quy định hôm nay.
        [earliest] Tôi lấy tháng sớm nhất còn kịp.
        [wish] Tôi lập kế hoạch với số người nhiều nhất mà giới hạn cho phép.
       *[open] Mục này để trống, và kết quả sẽ nói rõ điều đó.
    }
unknown-staff = <b>Không có số nhân viên toàn thời gian thì tôi chưa nói được con số của bạn.</b> Cách tính như sau; khi biết, bạn chỉ cần gõ số đó, ví dụ <b>45</b>.
hours-stage = <b>Kế hoạch này cho giai đoạn nào?</b> Mỗi giai đoạn có một kế hoạch riêng.
hours-stage-hint = Hãy bấm một giai đoạn, hoặc gõ <b>1</b>, <b>2</b> hay <b>3</b>.
hours-stage-name = Giai đoạn
hours-stage-no1 = Số 1 · năm 1
hours-stage-no2 = Số 2 · năm 2–3
hours-stage-no3 = Số 3 · năm 4–5
hours-total = <b>Trong kế hoạch ghi tổng cộng bao nhiêu giờ?</b> Tôi sẽ xem ba loại việc cộng lại có khớp không. Ở số 1, tổng này có thể gồm cả giờ học sau khi đến Nhật.
hours-total-hint = Tôi cần số giờ, ví dụ <b>1920</b>.
hours-total-name = Tổng trong kế hoạch
hours-of-stage = { $stage ->
        [no1] Kế hoạch cho số 1 (năm thứ nhất).
        [no2] Kế hoạch cho số 2 (năm 2–3).
       *[no3] Kế hoạch cho số 3 (năm 4–5).
    }
hours-lectures = { $hours } giờ còn lại trong tổng được coi là khóa học sau khi đến Nhật; phần này không tính vào tỷ lệ.
hours-total-apart = ⚠ <b>Các con số không khớp.</b> Ba loại việc cộng lại là { $summed } giờ, kế hoạch ghi { $total } giờ: lệch { $apart } giờ. Số nào đúng?{ $lectures ->
        [yes] { " " }Ở số 1, phần còn lại có thể là khóa học sau khi đến Nhật.
       *[no] { "" }
    }
button-total = Tổng là { $total } giờ
button-lectures = Còn lại là khóa học (số 1)
hours-safety-part = { $hours } giờ trong { $what ->
        [required] công việc bắt buộc
        [related] công việc liên quan
       *[peripheral] công việc xung quanh
    }
hours-safety-more = Cách sửa ít nhất về an toàn: thêm { $parts }, không đổi số giờ của các loại việc ({ $after }).
button-now = Xem kết quả ngay
