# Written by `tis-bot words`; the English beside it is the original.

inline-open = Hỏi riêng với tôi
inline-more = Hỏi bot
inline-company = { $staff } { $sector ->
        [care] nhân viên chăm sóc
        [construction] nhân viên, xây dựng
        [agriculture] nhân viên, nông nghiệp
        [fishery] nhân viên, tàu cá
        [aquaculture] nhân viên, nuôi trồng thủy sản
       *[general] nhân viên
    }{ $type ->
        [supervised] { "" }
       *[other] , công ty riêng ở nước ngoài
    }{ $excellent ->
        [yes] , ưu tú
        [no] , không ưu tú
       *[open] { "" }
    }{ $here ->
        [0] { "" }
       *[other] , đang có { $here } thực tập sinh
    }
inline-hours = { $hours } giờ
inline-when = Bắt đầu { $month }
link-old = Nội dung của liên kết này không còn nữa. Đây là menu.
command-link = Liên kết và mã QR đến kết quả
button-send = Gửi đi
button-link = Liên kết, QR
link-here = { $whose ->
        [bot] <b>Liên kết này mở đoạn chat với tôi.</b> Chạm để sao chép, hoặc cho xem hình.
       *[result] <b>Liên kết này mở kết quả</b>, cho bất cứ ai, và được tính lại vào ngày mở. Chạm để sao chép, hoặc cho xem hình.
    }
link-none = Tôi không tìm thấy gì cho “{ $said }”.
inline-compared = { $kind ->
        [x] Thường và ưu tú
        [p] TTS và Ikusei
        [h] Hai kế hoạch
       *[other] Hai số nhân viên
    }
compare-head = <b>{ $sign ->
        [same] Năm đầu không khác nhau
        [more] Năm đầu nhiều hơn { $apart } người
       *[fewer] Năm đầu ít hơn { $apart } người
    }</b> { $kind ->
        [x]
            nếu là công ty ưu tú, với { $first } nhân viên { $care ->
                [yes] chăm sóc{ " " }
               *[no] { "" }
            }toàn thời gian.
       *[other]
            với { $second } nhân viên { $care ->
                [yes] chăm sóc{ " " }
               *[no] { "" }
            }toàn thời gian so với { $first }.
    }
compare-stage = { $what ->
        [no1] Số 1
        [no2] Số 2
        [no3] Số 3
       *[total] Tất cả
    }
compare-staff = Nhân viên
compare-ordinary = Thường
compare-excellent = Ưu tú
compare-titp = TTS
compare-esd = Ikusei
compare-a-year = Năm đầu
compare-first-start = Từ
compare-last-start = Đến
compare-plan = KH { $number }
compare-law = Tỷ lệ
compare-programmes = <b>{ $esd ->
        [0] Thực tập kỹ năng (TTS): tất cả { $total } người. Với Ikusei Shuro (育成就労), trường hợp này chưa công bố con số.
       *[other] Thực tập kỹ năng (TTS): tất cả { $total } người. Ikusei Shuro (育成就労): khoảng { $esd } người.
    }</b> Với { $staff } nhân viên toàn thời gian.
compare-plans = { $first ->
        [yes] ✅ Kế hoạch 1: ba tỷ lệ đều đúng.
        [page] ⚠ Kế hoạch 1: đúng luật, nhưng vượt mức của trang chương trình.
       *[no] ❌ <b>Kế hoạch 1: tỷ lệ không đúng luật.</b>
    }
    { $second ->
        [yes] ✅ Kế hoạch 2: ba tỷ lệ đều đúng.
        [page] ⚠ Kế hoạch 2: đúng luật, nhưng vượt mức của trang chương trình.
       *[no] ❌ <b>Kế hoạch 2: tỷ lệ không đúng luật.</b>
    }
    Giờ an toàn chưa được kiểm tra ở đây.
compare-no3 = Số 3 chỉ khi số 2 đã bắt đầu muộn nhất ngày { $until }.
compare-worked-out = Không phải mọi con số đều đã công bố; một số là do tính ra.
button-compare-excellent = So với ưu tú
button-compare-esd = So với Ikusei
button-compare-staff = So với { $staff } nhân viên
button-compare-plan = So với bản đã sửa
button-picture = Hình
card-when = { $what ->
        [no1] năm 1
        [no2] năm 2–3
       *[no3] năm 4–5
    }
