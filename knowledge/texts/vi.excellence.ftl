# Written by `tis-bot words`; the English beside it is the original.

flow-excellence = Công ty có ưu tú không
excellence-sat = <b>Ba năm gần đây, bao nhiêu thực tập sinh của công ty đã dự kỳ thi cấp cơ sở (基礎級)?</b>
excellence-sat-hint = Tôi cần một con số, ví dụ <b>10</b>; <b>0</b> nếu không có ai.
excellence-sat-name = Đã thi cấp cơ sở
excellence-passed = <b>Bao nhiêu người trong số đó đã đỗ</b>, cả lý thuyết và thực hành?
excellence-passed-hint = Tôi cần một con số, ví dụ <b>9</b>, không nhiều hơn số người đã thi.
excellence-passed-name = Đã đỗ cấp cơ sở
excellence-finished = <b>Ba năm gần đây, bao nhiêu thực tập sinh đã hoàn thành số 2 hoặc số 3?</b> Không tính những người không dự thi được vì lý do không ai tránh được.
excellence-finished-hint = Tôi cần một con số, ví dụ <b>8</b>; <b>0</b> nếu không có ai.
excellence-finished-name = Đã xong số 2 hoặc số 3
excellence-grade3 = <b>Trong những năm này, bao nhiêu người đã đỗ thi thực hành cấp 3 (3級)?</b>
excellence-grade3-hint = Tôi cần một con số, ví dụ <b>6</b>; <b>0</b> nếu không có ai.
excellence-grade3-name = Đã đỗ cấp 3
excellence-grade2 = <b>Bao nhiêu người đã đỗ thi thực hành cấp 2 (2級)?</b>
excellence-grade2-hint = Tôi cần một con số, ví dụ <b>1</b>; <b>0</b> nếu không có ai.
excellence-grade2-name = Đã đỗ cấp 2
excellence-written = <b>Bao nhiêu người đã đỗ thi lý thuyết (学科) cấp 3 hoặc cấp 2?</b>
excellence-written-hint = Tôi cần một con số, ví dụ <b>2</b>; <b>0</b> nếu không có ai.
excellence-written-name = Đã đỗ lý thuyết
excellence-excellent_staff = <b>Khóa học, chỗ ở và hỗ trợ: công ty có những gì trong đây?</b> Khóa học: trong ba năm gần đây. Chỗ ở: mỗi thực tập sinh một phòng riêng, hoặc công ty trả ít nhất 20% tiền nhà.
excellence-excellent_staff-hint = Hãy bấm các dòng, hoặc gõ số của những dòng đúng, ví dụ <b>1 2 5</b>; <b>4 không</b> cho dòng không đúng.
excellence-excellent_staff-name = Khóa học và hỗ trợ
excellence-wage = <b>Lương thấp nhất của thực tập sinh năm đầu bằng bao nhiêu phần trăm lương tối thiểu?</b> Lương giờ thấp nhất ÷ lương tối thiểu × 100; đúng bằng lương tối thiểu là 100.
excellence-wage-hint = Tôi cần số phần trăm nguyên, ví dụ <b>105</b>.
excellence-wage-name = Lương, % so với tối thiểu
excellence-rise = <b>Từ giai đoạn này sang giai đoạn sau, lương tăng bao nhiêu phần trăm?</b> Tính mức tăng nhỏ nhất.
excellence-rise-hint = Tôi cần số phần trăm nguyên, ví dụ <b>3</b>; <b>0</b> nếu không tăng.
excellence-rise-name = Mức tăng, %
excellence-excellent_record = <b>Ba năm gần đây: những điều nào đúng?</b>
excellence-excellent_record-hint = Hãy bấm các dòng, hoặc gõ số của những dòng đúng, ví dụ <b>1 2</b>; <b>3 không</b> cho dòng không đúng.
excellence-excellent_record-name = Quá trình ba năm
excellence-excellent_others = <b>Thực tập sinh không thể tiếp tục ở nơi khác: những điều nào đúng?</b>
excellence-excellent_others-hint = Hãy bấm các dòng, hoặc gõ số của những dòng đúng, ví dụ <b>1</b>; <b>2 không</b> cho dòng không đúng.
excellence-excellent_others-name = TTS từ nơi khác
excellence-excellent_region = <b>Cuộc sống tại đây: công ty có tổ chức những gì trong đây?</b>
excellence-excellent_region-hint = Hãy bấm các dòng, hoặc gõ số của những dòng đúng, ví dụ <b>1 2</b>; <b>3 không</b> cho dòng không đúng.
excellence-excellent_region-name = Cuộc sống tại đây
check-excellent-staff-test-help = Giúp kỳ thi của nơi khác
check-excellent-staff-instructor-course = Khóa HD thực tập, 3 năm
check-excellent-staff-life-course = Khóa HD sinh hoạt, 3 năm
check-excellent-staff-housing = Phòng riêng hoặc 20% tiền nhà
check-excellent-staff-manual = Sổ tay tư vấn, tiếng của họ
check-excellent-staff-counsellor = Cố vấn nói tiếng của họ
check-excellent-record-no-order = Không bị lệnh cải thiện
check-excellent-record-nobody-gone = Không ai mất tích
check-excellent-record-not-to-blame = Không mất tích do lỗi công ty
check-excellent-others-took-over = Đã tiếp nhận TTS từ nơi khác
check-excellent-others-change-site = Đã đăng ký trang chuyển nơi
check-excellent-region-language = Lớp tiếng Nhật
check-excellent-region-exchange = Giao lưu với người địa phương
check-excellent-region-culture = Tìm hiểu văn hóa Nhật
excellence-so-far = <i>Đến giờ { $points } điểm; mức cần là { $line }.</i>
excellence-head-yes = ✅ <b>Theo điểm, công ty là ưu tú: { $least } trên { $full }</b>; mức cần là { $line }.
excellence-head-no = ❌ <b>Theo điểm thì không: nhiều nhất { $most } trên { $full }</b>; mức cần là { $line }.
excellence-head-open = ❔ <b>Chưa rõ: chắc chắn { $points } trên { $full } điểm, mức cần là { $line }.</b> Với những mục còn mở, có thể là từ { $least } đến { $most }.
excellence-section = { $section ->
        [tests] Kỳ thi
        [staff] Khóa học
        [treatment] Lương và chỗ ở
        [law] Luật, mất tích
        [support] Hỗ trợ
       *[community] Cuộc sống tại đây
    }: <b>{ $points }</b> trên { $most }{ $open ->
        [0] { "" }
       *[other] { " " }({ $open } mục còn mở)
    }
excellence-way = <b>Ít việc nhất để đạt mức cần:</b>
excellence-item = { $item ->
        [basic_grade] nhiều người đỗ cấp cơ sở hơn
        [grade_rate] nhiều người đỗ cấp 3 hoặc cấp 2 hơn
        [written_passes] có người đỗ thi lý thuyết
        [test_help] giúp kỳ thi kỹ năng của nơi khác
        [instructor_course] khóa học của người hướng dẫn thực tập
        [life_instructor_course] khóa học của người hướng dẫn sinh hoạt
        [wage] lương năm đầu cao hơn
        [pay_rise] mức tăng lương lớn hơn
        [housing] phòng riêng cho mọi người, hoặc một phần năm tiền nhà
        [manual] sổ tay tư vấn bằng tiếng của họ
        [counsellor] cố vấn nói tiếng của họ
        [took_over] tiếp nhận thực tập sinh từ nơi khác
        [change_site] đăng ký trên trang hỗ trợ chuyển nơi thực tập
       *[community] lớp tiếng Nhật, giao lưu và văn hóa
    }
excellence-office = { $count ->
        [one] Một mục cho bao nhiêu điểm thì trong những gì tôi biết chưa rõ
       *[other] { $count } mục cho bao nhiêu điểm thì trong những gì tôi biết chưa rõ
    }: hãy hỏi OTIT hoặc nghiệp đoàn (監理団体).
excellence-then = Bảng điểm ở đây dựa trên trang của các tổ chức, không phải mẫu in: hãy so với mẫu 1-24 của OTIT trước khi khai. Nếu qua nghiệp đoàn thì nghiệp đoàn cũng phải có giấy phép chung (一般監理事業). Ngành điều dưỡng (kaigo) còn có điều kiện riêng, không nằm trong các điểm này: hãy hỏi OTIT.
command-excellent = Có phải đơn vị ưu tú không: cộng điểm
button-excellence = Cộng điểm của chúng tôi
