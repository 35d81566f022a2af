# Written by `tis-bot words`; the English beside it is the original.

## Câu trả lời tính theo con số của chính người hỏi

sum-overtime = <b>Tính theo số của bạn: { $hourly } một giờ, tăng ca { $hours } giờ một tháng thì riêng tiền tăng ca ít nhất { $pay }, trước khi khấu trừ.</b>
sum-rest-day = <b>Tính theo số của bạn: { $hours } giờ, mỗi giờ { $hourly }, vào ngày nghỉ theo luật (法定休日) được ít nhất { $rest }; ngày khác, tính là tăng ca, ít nhất { $pay }.</b> Trước khi khấu trừ.
sum-below-minimum = <b>{ $hourly } một giờ là quá thấp ở mọi nơi tại Nhật: mức lương tối thiểu thấp nhất tôi biết cũng là { $lowest }.</b>
sum-overtime-below = <b>Tiền tăng ca { $hourly } một giờ là quá thấp ở mọi nơi tại Nhật: ngay cả với mức lương tối thiểu thấp nhất tôi biết ({ $lowest }) cũng phải khoảng { $least }.</b> Tiền tăng ca của bạn phải cao hơn lương giờ của bạn ít nhất 25%.
sum-minimum = <b>{ $place }: lương tối thiểu là { $least } một giờ, từ { $since }.{ $which ->
        [less] { " " }{ $hourly } là quá thấp.
        [enough] { " " }{ $hourly } không thấp hơn mức này.
       *[none] { "" }
    }</b> Một số ngành có mức riêng cao hơn (特定最低賃金).
sum-hours = <b>{ $which ->
        [against] Tăng ca { $hours } giờ một tháng là trái luật: dù có điều khoản đặc biệt, tăng ca cộng với làm ngày nghỉ phải dưới { $most } giờ.
       *[much] Tăng ca { $hours } giờ một tháng là vượt mức thường { $limit } giờ: chỉ điều khoản đặc biệt của thỏa thuận 36 (36協定) mới cho phép nhiều hơn, trong một số tháng.
    }</b>
sum-pension = <b>Tính theo số của bạn: { $pay } × { $times } = khoảng { $sum } cho { $months } tháng; sau thuế còn khoảng { $left }, phần thuế có thể xin lại.</b> Thực tế tính theo lương bình quân dùng để đóng bảo hiểm (標準報酬).{ $which ->
        [fewer] { " " }Chỉ tính các tháng đóng kosei nenkin; tháng học đầu thường không được tính. Ít hơn một tháng thì × { $fewer }.
       *[same] { "" }
    }
sum-take-home = <b>Với số của bạn: { $pay } một tháng − khoảng { $insurance } bảo hiểm y tế, nenkin và bảo hiểm thất nghiệp{ $which ->
        [rent] { " " }− { $rent } tiền nhà
       *[none] { "" }
    }{ " " }= khoảng { $left }.</b> Còn trừ thuế thu nhập, thuế cư trú từ năm thứ hai và các khoản đã thỏa thuận (mức của năm tài chính 2026).
sum-less-named = <b>Với số của bạn: { $sum } = { $left }.</b> Chỉ trừ những khoản bạn đã nêu.
sum-esd-fee = <b>Với lương tháng { $pay } thì nhiều nhất là { $most } ({ $months } tháng lương, không tính tăng ca).</b>
sum-leave = <b>Làm việc { $months } tháng (không tính khóa học ban đầu) thì được { $days } ngày một năm, nếu đi làm ít nhất 80% số ngày làm việc.</b>
sum-leave-left = <b>{ $which ->
        [told] Tính theo số của bạn: { $days } − { $taken } = còn { $left } ngày phép.
       *[first] Trong { $days } ngày đầu tiên (sau { $months } tháng làm việc), bạn đã nghỉ { $taken } ngày thì còn { $left } ngày.
    }</b> Hãy xin xem sổ theo dõi phép (年次有給休暇管理簿).
sum-room = <b>{ $square } m² cho { $people } người là { $each } m² mỗi người: { $which ->
        [less] quá nhỏ để làm phòng ngủ, cần { $needed } m² mỗi người.
       *[enough] đủ nếu đó chỉ là phòng ngủ; cần { $needed } m² mỗi người.
    }</b>
sum-rent = <b>{ $people } × { $rent } = { $all } một tháng cho cả phòng.</b> Hãy so với tiền thuê thật của cả căn hộ hoặc cả nhà.
