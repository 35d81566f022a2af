# Help first, in Vietnamese. <b> is Telegram's. Words to say aloud to others stand in Japanese.

help-suicide = <b>Xin bạn đừng chịu đựng một mình.</b> Hãy nói chuyện ngay với người mà bạn tin tưởng, hoặc gọi một trong các số dưới đây. Nếu ngay lúc này bạn đang gặp nguy hiểm, hãy gọi 119 (xe cấp cứu). Đây không phải lỗi của bạn, và có những người giúp bạn khi gặp chuyện ở chỗ làm.
help-violence = <b>Không ai được đánh bạn hay làm bạn bị thương.</b> Nếu đang nguy hiểm: hãy đến chỗ an toàn và gọi cảnh sát 110. Không cần giỏi tiếng Nhật: chỉ cần nói “tasukete” (cứu tôi với) và nói bạn đang ở đâu.
help-threats = <b>Không ai được đe dọa hay bắt nạt bạn.</b> Nếu bây giờ bạn thấy không an toàn, hãy gọi cảnh sát 110. OTIT giúp bạn bằng tiếng Việt.
help-sexual = <b>Không ai được đụng chạm vào người bạn khi bạn không muốn, hay ép bạn quan hệ tình dục. Bạn không có lỗi.</b> Nếu đang nguy hiểm: gọi cảnh sát 110. Khi bạn gọi các số dưới đây, sẽ có người lắng nghe và giúp bạn.
help-documents = <b>Không ai được giữ hộ chiếu, thẻ ngoại kiều (zairyu card) hay sổ ngân hàng của bạn</b>, dù bạn đã đồng ý. Hãy yêu cầu họ trả lại. Nếu họ không trả, hoặc bạn sợ không dám đòi, hãy báo cho OTIT. Không ai được phạt bạn vì bạn đã báo.
help-locked-in = <b>Không ai được nhốt bạn hay cấm bạn ra ngoài.</b> Nếu bây giờ bạn không ra được, hãy gọi cảnh sát 110.
help-forced-return = <b>Không ai được bắt bạn về nước trái ý muốn khi chưa hết thời gian thực tập.</b> Hãy báo ngay cho OTIT. Đừng ký giấy tờ mà bạn không hiểu; hãy tự giữ hộ chiếu bên mình. Nếu bị ép ra sân bay: gọi cảnh sát 110, và nói cả với nhân viên sân bay: “Kaeritaku arimasen” (Tôi không muốn về nước).
help-unpaid = <b>Bạn phải được trả lương cho tất cả công việc bạn đã làm.</b> Hãy ghi lại ngày và giờ làm, giữ lại bảng lương và hình ảnh, và nhờ giúp đỡ ngay; pháp luật đứng về phía bạn.
help-kept-here = <b>Bạn được phép về nước. Không ai được giữ bạn lại</b> bằng tiền phạt, nợ, tiền cọc hay hộ chiếu. Khi bạn kết thúc thực tập, bạn không phải tự trả tiền đi về. Trước chuyến bay, nghiệp đoàn (監理団体) phải xác nhận ý muốn của bạn bằng giấy viết tiếng của bạn và báo cho OTIT. Nếu họ không chịu, hãy báo cho OTIT.
help-dismissed = <b>Công ty không thể tự ý chấm dứt sớm hợp đồng có thời hạn</b>; phải có lý do bất khả kháng. Đừng ký giấy tờ mà bạn không hiểu. Nếu bạn muốn tiếp tục, nghiệp đoàn (監理団体) phải tìm công ty khác. Lương những ngày đã làm vẫn phải được trả. Hãy hỏi OTIT và cơ quan lao động ngay.
help-left-company = <b>Bạn vẫn có thể được giúp.</b> Hãy sớm gọi cho OTIT hoặc luật sư và nói vì sao bạn ra đi. Trong 14 ngày phải báo cho Cục Xuất nhập cảnh (入管) rằng bạn đã rời công ty; ở lại mà không thực tập có thể mất tư cách lưu trú. Lương những ngày đã làm vẫn phải được trả. Đừng trả tiền cho môi giới: làm việc nơi khác khi chưa được phép là không được.
help-danger = <b>Gọi 119 ngay: cứu hỏa và cấp cứu, miễn phí. Trước hết hãy nói bạn đang ở đâu.</b> Có lửa, khí ga hay khói: ra ngoài ngay và đừng quay lại. Không gọi được thì nhờ người gần đó gọi. Sau đó: bị thương khi làm việc hay trên đường đi làm thì chữa ở bệnh viện chỉ định được miễn phí (bảo hiểm tai nạn lao động 労災).
help-ill = <b>Nguy hiểm đến tính mạng: gọi 119.</b> Bị thương khi làm việc hay trên đường đi làm: chữa ở bệnh viện chỉ định được miễn phí (bảo hiểm tai nạn lao động 労災); hãy nói với bệnh viện là bị khi làm việc. Trường hợp khác, bảo hiểm y tế trả 70 %. Công ty không được cấm bạn đi khám; nếu bị cấm, hãy báo OTIT.
help-afraid = <b>Bạn nói ra là rất tốt. Bạn không một mình.</b> Hôm nay hãy nói với người bạn tin. Nếu không ngủ, không ăn được hay khóc nhiều, hãy đi khám; bảo hiểm y tế trả 70 %. Ở các số dưới đây có người lắng nghe. Nếu ai đánh, đe dọa hay nhốt bạn, hãy viết cho tôi, tôi sẽ chỉ nơi giúp.
help-no-rest = <b>Bạn phải được nghỉ: theo luật ít nhất một ngày mỗi tuần, hoặc bốn ngày trong bốn tuần.</b> Làm thêm giờ và làm ngày nghỉ phải được trả thêm. Hãy ghi lại ngày và giờ làm, rồi hỏi Phòng Giám sát Tiêu chuẩn Lao động (労働基準監督署) hoặc OTIT.
help-wants-home = <b>Nếu muốn, bạn được về nước; không ai được giữ bạn lại hay bắt bạn nộp phạt.</b> Nếu kết thúc thực tập, tiền đi về không phải do bạn trả; trước đó nghiệp đoàn (監理団体) xác nhận ý muốn của bạn bằng giấy và báo OTIT. Nếu chỉ về thăm: xin công ty nghỉ phép. Nếu vì chuyện ở chỗ làm, có thể được đổi công ty: hãy nói với OTIT trước khi quyết định.
help-stored = Tôi không lưu những gì bạn viết.
help-which = <b>Bạn gặp chuyện gì?</b> Hãy bấm một nút, hoặc viết bằng lời của bạn. Đang nguy hiểm: cảnh sát 110, cấp cứu 119.
help-pick-violence = Bị đánh hoặc đe dọa
help-pick-documents = Bị giữ hộ chiếu
help-pick-unpaid = Không được trả lương
help-pick-forced-return = Bị ép về nước
help-pick-ill = Ốm hoặc bị thương
help-pick-afraid = Sợ hãi hoặc buồn
help-pick-suicide = Tôi không muốn sống nữa
help-pick-danger = Có người nguy hiểm đến tính mạng
help-pick-threats = Tôi bị đe dọa, bắt nạt
help-pick-sexual = Tôi bị sờ soạng, ép quan hệ
help-pick-locked-in = Tôi không ra ngoài được
help-pick-kept-here = Họ không cho tôi về nước
help-pick-dismissed = Tôi mất việc hoặc mất chỗ ở
help-pick-left-company = Tôi đã rời khỏi công ty
help-pick-no-rest = Tôi không có ngày nghỉ
help-pick-wants-home = Tôi muốn về nước
help-perhaps = <b>Nếu đây là chuyện bạn đang gặp, hãy bấm nút bên dưới: tôi chỉ cho bạn nơi giúp được.</b>
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
help-rights = Báo cho OTIT hoặc Phòng Giám sát Tiêu chuẩn Lao động (労働基準監督署) là quyền của bạn; không ai được phạt bạn vì việc đó. Tôi không lưu lại bất cứ điều gì bạn đã viết.
