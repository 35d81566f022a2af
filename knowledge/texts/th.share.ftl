# Written by `tis-bot words`; the English beside it is the original.

inline-open = ถามบอทในแชตของคุณเอง
inline-more = ถามบอท
inline-company = { $sector ->
        [care] พนักงานดูแล
       *[other] พนักงาน
    } { $staff } คน{ $sector ->
        [construction] { " " }ก่อสร้าง
        [agriculture] { " " }เกษตร
        [fishery] { " " }เรือประมง
        [aquaculture] { " " }เพาะเลี้ยงสัตว์น้ำ
       *[general] { "" }
    }{ $type ->
        [supervised] { "" }
       *[other] , บริษัทเราเองในต่างประเทศ
    }{ $excellent ->
        [yes] , ดีเด่น
        [no] , ไม่ใช่ดีเด่น
       *[open] { "" }
    }{ $here ->
        [0] { "" }
       *[other] , มีอยู่แล้ว { $here } คน
    }
inline-hours = { $hours } ชั่วโมง
inline-when = เริ่ม { $month }
link-old = สิ่งที่ลิงก์นี้พาไปไม่อยู่แล้ว นี่คือเมนู
command-link = ลิงก์และ QR code ไปยังผลลัพธ์
button-send = ส่งต่อ
button-link = ลิงก์, QR
link-here = { $whose ->
        [bot] <b>ลิงก์นี้เปิดแชตกับบอท</b> แตะเพื่อคัดลอก หรือเปิดรูปให้ดู
       *[result] <b>ลิงก์นี้เปิดผลลัพธ์</b> ใครเปิดก็ได้ และคำนวณใหม่ตามวันที่เปิด แตะเพื่อคัดลอก หรือเปิดรูปให้ดู
    }
link-none = ไม่พบผลสำหรับ “{ $said }”
inline-compared = { $kind ->
        [x] ทั่วไปกับดีเด่น
        [p] TITP กับ ESD
        [h] สองแผน
       *[other] จำนวนพนักงานสองแบบ
    }
compare-head = <b>{ $sign ->
        [same] ปีแรกไม่ต่างกัน
        [more] ปีแรกเพิ่มขึ้น { $apart } คน
       *[fewer] ปีแรกลดลง { $apart } คน
    }</b> { $kind ->
        [x]
            ถ้าเป็นบริษัทดีเด่น เมื่อมี{ $care ->
                [yes] พนักงานดูแลประจำ
               *[no] พนักงานประจำ
            } { $first } คน
       *[other]
            เมื่อมี{ $care ->
                [yes] พนักงานดูแลประจำ
               *[no] พนักงานประจำ
            } { $second } คน เทียบกับ { $first } คน
    }
compare-stage = { $what ->
        [no1] หมายเลข 1
        [no2] หมายเลข 2
        [no3] หมายเลข 3
       *[total] รวม
    }
compare-staff = พนักงาน
compare-ordinary = ทั่วไป
compare-excellent = ดีเด่น
compare-titp = TITP
compare-esd = ESD
compare-a-year = ปีที่ 1
compare-first-start = ตั้งแต่
compare-last-start = ถึง
compare-plan = แผน { $number }
compare-law = สัดส่วน
compare-programmes = <b>{ $esd ->
        [0] การฝึกงานด้านเทคนิค (TITP): รวม { $total } คน; สำหรับ Ikusei Shuro (ESD, 育成就労) กรณีนี้ยังไม่มีตัวเลขที่ประกาศ
       *[other] การฝึกงานด้านเทคนิค (TITP): รวม { $total } คน; Ikusei Shuro (ESD, 育成就労): ประมาณ { $esd } คน
    }</b> เมื่อมีพนักงานประจำ { $staff } คน
compare-plans = { $first ->
        [yes] ✅ แผน 1: สัดส่วนทั้งสามถูกต้อง
        [page] ⚠ แผน 1: ถูกกฎหมาย แต่เกินสัดส่วนของหน้าเว็บระบบฝึกงาน
       *[no] ❌ <b>แผน 1: สัดส่วนไม่ถูกกฎหมาย</b>
    }
    { $second ->
        [yes] ✅ แผน 2: สัดส่วนทั้งสามถูกต้อง
        [page] ⚠ แผน 2: ถูกกฎหมาย แต่เกินสัดส่วนของหน้าเว็บระบบฝึกงาน
       *[no] ❌ <b>แผน 2: สัดส่วนไม่ถูกกฎหมาย</b>
    }
    ตรงนี้ไม่ได้ตรวจชั่วโมงความปลอดภัย
compare-no3 = หมายเลข 3 เฉพาะคนที่หมายเลข 2 เริ่มภายใน { $until }
compare-worked-out = ตัวเลขเหล่านี้ไม่ได้มีประกาศทั้งหมด บางตัวบอทคำนวณเอง
button-compare-excellent = เทียบ: ดีเด่น
button-compare-esd = เทียบ: ESD
button-compare-staff = เทียบ: พนักงาน { $staff } คน
button-compare-plan = เทียบ: แผนที่แก้แล้ว
button-picture = รูปภาพ
card-when = { $what ->
        [no1] ปีที่ 1
        [no2] ปีที่ 2–3
       *[no3] ปีที่ 4–5
    }
