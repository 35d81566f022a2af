# Written by `tis-bot words`; the English beside it is the original.

flow-intake = การรับคนในห้าปี
button-intake = วางแผนการรับคน
command-intake = การรับคนในห้าปี: ปีละกี่คน
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
intake-wish = <b>ท่านอยากรับปีละกี่คน</b> ถ้าเลือก “ไม่ทราบ” จะวางแผนให้มากเท่าที่ขีดจำกัดอนุญาต
intake-wish-hint = ต้องเป็นจำนวนคนต่อปี เช่น <b>3</b> ถ้าไม่มี จะวางแผนให้มากเท่าที่ขีดจำกัดอนุญาต
intake-wish-name = จำนวนที่อยากได้ต่อปี
intake-start = <b>ชุดแรกเริ่มเดือนไหน</b> พิมพ์มา เช่น <b>พฤษภาคม 2027</b> หรือ <b>เร็วที่สุด</b>
intake-start-hint = ต้องเป็นเดือนในอนาคตพร้อมปี ค.ศ. เช่น <b>พฤษภาคม 2027</b> หรือ “เร็วที่สุด” ก็ได้
intake-start-name = เริ่มครั้งแรก
intake-no1_began = <b>คนกลุ่มนี้เริ่มหมายเลข 1 เดือนไหน</b> พิมพ์พร้อมปี ค.ศ. เช่น <b>พฤษภาคม 2026</b>
intake-no1_began-hint = ต้องเป็นเดือนนี้หรือก่อนหน้า พร้อมปี ค.ศ. เช่น <b>พฤษภาคม 2026</b> ถ้ามีหลายชุด ให้บอกชุดล่าสุด
intake-no1_began-name = หมายเลข 1 เริ่ม
intake-no2_began = <b>คนกลุ่มนี้เริ่มหมายเลข 2 เดือนไหน</b> พิมพ์พร้อมปี ค.ศ. เช่น <b>พฤษภาคม 2026</b>
intake-no2_began-hint = ต้องเป็นเดือนนี้หรือก่อนหน้า พร้อมปี ค.ศ. เช่น <b>พฤษภาคม 2026</b> ถ้ามีหลายชุด ให้บอกชุดล่าสุด
intake-no2_began-name = หมายเลข 2 เริ่ม
intake-no3_began = <b>คนกลุ่มนี้เริ่มหมายเลข 3 เดือนไหน</b> พิมพ์พร้อมปี ค.ศ. เช่น <b>พฤษภาคม 2026</b>
intake-no3_began-hint = ต้องเป็นเดือนนี้หรือก่อนหน้า พร้อมปี ค.ศ. เช่น <b>พฤษภาคม 2026</b> ถ้ามีหลายชุด ให้บอกชุดล่าสุด
intake-no3_began-name = หมายเลข 3 เริ่ม
intake-began-open = ⚠ ขั้นที่ท่านไม่ทราบว่าเริ่มเมื่อไร บอทใช้เดือนนี้แทน จึงนับผู้ฝึกงานเหล่านั้นนานที่สุด ถ้าใช้เดือนจริง ตัวเลขอาจต่างไป
intake-head = <b>{ $esd ->
        [none] ผู้ฝึกงานด้านเทคนิคเริ่มได้ { $people } คน ในการรับปีละครั้ง { $years } ครั้ง เมื่อมีพนักงาน { $staff } คน
       *[yes] ผู้ฝึกงานด้านเทคนิคยังเริ่มได้ { $people } คน แล้วแรงงานในระบบ ESD (育成就労) ประมาณ { $workers } คน ในการรับปีละครั้ง { $years } ครั้ง เมื่อมีพนักงาน { $staff } คน
    }</b>{ $esd ->
        [none] { " " }สำหรับ ESD (育成就労) ที่ตามมา ให้ตัวเลขไม่ได้
       *[yes] { "" }
    }
intake-titp = { $month }: <b>{ $people }</b> { $binding ->
        [wish] (ตามที่ท่านอยากได้)
        [last_start] (ระบบปัจจุบันสิ้นสุดแล้ว; ESD: ให้ตัวเลขไม่ได้)
        [total] (ขีดจำกัด: รวมทุกขั้น)
        [no1] (ขีดจำกัด: หมายเลข 1)
        [no2] (ขีดจำกัด: หมายเลข 2 เมื่อเลื่อนขั้น)
       *[no3] (ขีดจำกัด: หมายเลข 3 เมื่อเลื่อนขั้น)
    }
intake-esd = { $month }: <b>ประมาณ { $people }</b>, ESD { $binding ->
        [wish] (ตามที่ท่านอยากได้)
       *[esd]
            (ขีดจำกัด: ตัวเลขประมาณของแรงงาน ESD ทั้งหมด{ $here ->
                [0] { "" }
               *[other] { " " }หักผู้ฝึกงานที่ยังอยู่ { $here } คน
            })
    }
intake-stages = ตารางบอกว่า <b>ใครอยู่ที่นี่ตั้งแต่เดือนไหน</b> ถ้าทุกคนไปต่อทุกขั้นที่เปิดให้
intake-column = { $what ->
        [from] ตั้งแต่
        [no1] No.1
        [no2] No.2
        [no3] No.3
       *[esd] ESD≈
    }
intake-ordinary = คิดแบบไม่ใช่บริษัทดีเด่น (優良)
button-sheet = เป็นไฟล์ตาราง (xlsx)
intake-sheet = การรับคน
intake-sheet-how = <b>แผนของท่านเป็นไฟล์ตาราง</b>
