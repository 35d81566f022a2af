# Written by `tis-bot words`; the English beside it is the original.

button-private = Mở trò chuyện riêng
group-privacy = <b>Trong nhóm tôi không giữ gì cả:</b> không tin nhắn, không tên, không con số. Tôi chỉ trả lời những gì nói với tôi. Với cuộc trò chuyện riêng với tôi thì như sau:
group-own = Trong nhóm tôi không giữ gì, nên ở đây không có gì để cài đặt hay xóa. Cài đặt của bạn nằm trong trò chuyện riêng với tôi.
group-file = Trong nhóm tôi không đọc tệp: kế hoạch là của riêng công ty. Hãy gửi cho tôi trong trò chuyện riêng.
group-flow = Việc này cần vài câu hỏi. Ta làm trong trò chuyện riêng, ở đó chỉ bạn thấy câu trả lời.
