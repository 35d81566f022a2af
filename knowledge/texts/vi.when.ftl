# Written by `tis-bot words`; the English beside it is the original.

flow-when = Khi nào, theo chương trình nào
button-when = Khi nào, chương trình nào?
command-when = Nộp khi nào, theo chương trình nào, ví dụ /when 7/2027
when-start = <b>Muốn họ bắt đầu vào tháng nào?</b> Hãy gõ, ví dụ <b>5/2027</b>, hoặc <b>càng sớm càng tốt</b>.
when-start-hint = Tôi cần một tháng sắp tới và năm, ví dụ <b>5/2027</b> hoặc <b>2027-05</b>. Gõ “càng sớm càng tốt” cũng được.
when-start-name = Bắt đầu
when-unknown = Bạn chưa cho biết tháng, nên tôi trả lời cho tháng sớm nhất thường còn kịp nếu nộp kế hoạch bây giờ.
when-over = Thực tập sinh kỹ năng mới chỉ có thể bắt đầu đến { $last_start }. Ai bắt đầu từ nay thuộc chương trình Ikusei Shuro (育成就労).
button-calendar = Thêm ngày vào lịch của tôi
calendar-how = { $days ->
       *[other] <b>{ $days } ngày để đưa vào lịch của bạn.</b>
    } Hãy mở tệp trên điện thoại hoặc máy tính. Nếu tháng bắt đầu thay đổi, hãy hỏi lại và dùng tệp mới.
