# Help first, in Vietnamese. <b> is Telegram's. Words to say aloud to others stand in Japanese.

help-suicide = <b>Xin bạn đừng chịu đựng một mình.</b> Hãy nói chuyện ngay với người mà bạn tin tưởng, hoặc gọi một trong các số dưới đây. Nếu ngay lúc này bạn đang gặp nguy hiểm, hãy gọi 119 (xe cấp cứu). Đây không phải lỗi của bạn, và có những người giúp bạn khi gặp chuyện ở chỗ làm.
help-violence = <b>Không ai được đánh bạn hay làm bạn bị thương.</b> Nếu đang nguy hiểm: hãy đến chỗ an toàn và gọi cảnh sát 110. Không cần giỏi tiếng Nhật: chỉ cần nói “tasukete” (cứu tôi với) và nói bạn đang ở đâu.
help-threats = <b>Không ai được đe dọa hay bắt nạt bạn.</b> Nếu bây giờ bạn thấy không an toàn, hãy gọi cảnh sát 110. OTIT giúp bạn bằng tiếng Việt.
help-sexual = <b>Không ai được đụng chạm vào người bạn khi bạn không muốn, hay ép bạn quan hệ tình dục. Bạn không có lỗi.</b> Nếu đang nguy hiểm: gọi cảnh sát 110. Khi bạn gọi các số dưới đây, sẽ có người lắng nghe và giúp bạn.
help-documents = <b>Không ai được giữ hộ chiếu, thẻ ngoại kiều (zairyu card) hay sổ ngân hàng của bạn</b>, dù bạn đã đồng ý. Hãy yêu cầu họ trả lại. Nếu họ không trả, hoặc bạn sợ không dám đòi, hãy báo cho OTIT. Không ai được phạt bạn vì bạn đã báo.
help-locked-in = <b>Không ai được nhốt bạn hay cấm bạn ra ngoài.</b> Nếu bây giờ bạn không ra được, hãy gọi cảnh sát 110.
help-forced-return = <b>Không ai được bắt bạn về nước trái ý muốn khi chưa hết thời gian thực tập.</b> Hãy báo ngay cho OTIT. Đừng ký giấy tờ mà bạn không hiểu; hãy tự giữ hộ chiếu bên mình. Nếu bị ép ra sân bay: gọi cảnh sát 110, và nói cả với nhân viên sân bay: “Kaeritaku arimasen” (Tôi không muốn về nước).
help-unpaid = <b>Bạn phải được trả lương cho tất cả công việc bạn đã làm.</b> Hãy ghi lại ngày và giờ làm, giữ lại bảng lương và hình ảnh, và nhờ giúp đỡ ngay; pháp luật đứng về phía bạn.
help-office = 📞 { $name }: <b>{ $phone }</b>{ $free ->
        [yes] { " " }(miễn phí)
       *[no] { " " }(mất phí)
    }{ $now ->
        [open] { " " }— bây giờ gọi được
        [away] { " " }— đang nghỉ
        [closed] { " " }— đang nghỉ, gọi được từ { $clock } { $day ->
            [1] thứ Hai
            [2] thứ Ba
            [3] thứ Tư
            [4] thứ Năm
            [5] thứ Sáu
            [6] thứ Bảy
           *[7] Chủ nhật
        }
       *[unknown] { "" }
    }
help-rights = Báo cho OTIT hoặc Phòng giám sát tiêu chuẩn lao động (労働基準監督署) là quyền của bạn; không ai được phạt bạn vì việc đó. Tôi không lưu lại bất cứ điều gì bạn đã viết.
