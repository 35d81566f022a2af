# Written by `tis-bot words`; the English beside it is the original.

flow-excellence = เราเป็นบริษัทดีเด่นไหม
excellence-sat = <b>ในสามปีที่ผ่านมา ผู้ฝึกงานของท่านกี่คนเข้าสอบระดับพื้นฐาน (基礎級)</b>
excellence-sat-hint = ต้องเป็นตัวเลข เช่น <b>10</b>; <b>0</b> ถ้าไม่มี
excellence-sat-name = เข้าสอบระดับพื้นฐาน
excellence-passed = <b>ในนั้นสอบผ่านกี่คน</b> ทั้งข้อเขียนและภาคปฏิบัติ
excellence-passed-hint = ต้องเป็นตัวเลข เช่น <b>9</b> และไม่มากกว่าจำนวนคนที่เข้าสอบ
excellence-passed-name = ผ่านระดับพื้นฐาน
excellence-finished = <b>ในสามปีที่ผ่านมา ผู้ฝึกงานกี่คนจบหมายเลข 2 หรือหมายเลข 3</b> ไม่นับคนที่สอบไม่ได้เพราะเหตุที่ไม่มีใครเลี่ยงได้
excellence-finished-hint = ต้องเป็นตัวเลข เช่น <b>8</b>; <b>0</b> ถ้าไม่มี
excellence-finished-name = จบหมายเลข 2 หรือ 3
excellence-grade3 = <b>ในช่วงนี้ กี่คนสอบภาคปฏิบัติระดับ 3 (3級) ผ่าน</b>
excellence-grade3-hint = ต้องเป็นตัวเลข เช่น <b>6</b>; <b>0</b> ถ้าไม่มี
excellence-grade3-name = ผ่านระดับ 3
excellence-grade2 = <b>กี่คนสอบภาคปฏิบัติระดับ 2 (2級) ผ่าน</b>
excellence-grade2-hint = ต้องเป็นตัวเลข เช่น <b>1</b>; <b>0</b> ถ้าไม่มี
excellence-grade2-name = ผ่านระดับ 2
excellence-written = <b>กี่คนสอบข้อเขียน (学科) ระดับ 3 หรือ 2 ผ่าน</b>
excellence-written-hint = ต้องเป็นตัวเลข เช่น <b>2</b>; <b>0</b> ถ้าไม่มี
excellence-written-name = ผ่านข้อเขียน
excellence-excellent_staff = <b>การอบรม ที่พัก และการช่วยเหลือ: ท่านมีข้อใดบ้าง</b> การอบรม: ในสามปีที่ผ่านมา ที่พัก: ผู้ฝึกงานทุกคนมีห้องของตัวเอง หรือท่านออกค่าเช่าอย่างน้อย 20%
excellence-excellent_staff-hint = แตะที่บรรทัด หรือพิมพ์เลขข้อที่ใช่ เช่น <b>1 2 5</b>; <b>4 ไม่</b> สำหรับข้อที่ไม่ใช่
excellence-excellent_staff-name = อบรมและช่วยเหลือ
excellence-wage = <b>ค่าจ้างต่ำสุดของผู้ฝึกงานปีแรกเป็นกี่เปอร์เซ็นต์ของค่าจ้างขั้นต่ำ</b> ค่าจ้างรายชั่วโมงต่ำสุด ÷ ค่าจ้างขั้นต่ำ × 100; เท่าค่าจ้างขั้นต่ำคือ 100
excellence-wage-hint = ต้องเป็นเปอร์เซ็นต์จำนวนเต็ม เช่น <b>105</b>
excellence-wage-name = ค่าจ้างเป็น % ของขั้นต่ำ
excellence-rise = <b>ค่าจ้างขึ้นกี่เปอร์เซ็นต์จากขั้นหนึ่งไปอีกขั้น</b> นับครั้งที่ขึ้นน้อยที่สุด
excellence-rise-hint = ต้องเป็นเปอร์เซ็นต์จำนวนเต็ม เช่น <b>3</b>; <b>0</b> ถ้าไม่ขึ้น
excellence-rise-name = ขึ้นเป็น %
excellence-excellent_record = <b>สามปีที่ผ่านมา: ข้อใดใช่บ้าง</b>
excellence-excellent_record-hint = แตะที่บรรทัด หรือพิมพ์เลขข้อที่ใช่ เช่น <b>1 2</b>; <b>3 ไม่</b> สำหรับข้อที่ไม่ใช่
excellence-excellent_record-name = ประวัติ
excellence-excellent_others = <b>ผู้ฝึกงานของที่อื่นซึ่งฝึกต่อที่นั่นไม่ได้: ข้อใดใช่บ้าง</b>
excellence-excellent_others-hint = แตะที่บรรทัด หรือพิมพ์เลขข้อที่ใช่ เช่น <b>1</b>; <b>2 ไม่</b> สำหรับข้อที่ไม่ใช่
excellence-excellent_others-name = ผู้ฝึกงานของที่อื่น
excellence-excellent_region = <b>การใช้ชีวิตที่นี่: ท่านจัดข้อใดให้บ้าง</b>
excellence-excellent_region-hint = แตะที่บรรทัด หรือพิมพ์เลขข้อที่ใช่ เช่น <b>1 2</b>; <b>3 ไม่</b> สำหรับข้อที่ไม่ใช่
excellence-excellent_region-name = การใช้ชีวิตที่นี่
check-excellent-staff-test-help = ช่วยสอบทักษะให้ที่อื่น
check-excellent-staff-instructor-course = ผู้สอนเข้าอบรมใน 3 ปี
check-excellent-staff-life-course = ผู้ดูแลความเป็นอยู่อบรมใน 3 ปี
check-excellent-staff-housing = ห้องส่วนตัว หรือออกค่าเช่า 20%
check-excellent-staff-manual = คู่มือให้คำปรึกษาภาษาแม่
check-excellent-staff-counsellor = ที่ปรึกษาที่พูดภาษาของเขา
check-excellent-record-no-order = ไม่เคยถูกสั่งให้ปรับปรุง
check-excellent-record-nobody-gone = ไม่มีใครหายตัว
check-excellent-record-not-to-blame = ไม่มีคนหายเพราะเราผิด
check-excellent-others-took-over = เรารับผู้ฝึกงานมาต่อ
check-excellent-others-change-site = ลงทะเบียนเว็บช่วยย้ายที่ฝึก
check-excellent-region-language = สอนภาษาญี่ปุ่น
check-excellent-region-exchange = พบปะคนในพื้นที่
check-excellent-region-culture = เรียนรู้วัฒนธรรมญี่ปุ่น
excellence-so-far = <i>ตอนนี้ { $points } คะแนน เกณฑ์คือ { $line }</i>
excellence-head-yes = ✅ <b>ตามคะแนน ท่านเป็นบริษัทดีเด่น: { $least } จาก { $full }</b> เกณฑ์คือ { $line }
excellence-head-no = ❌ <b>ตามคะแนน ท่านไม่ใช่บริษัทดีเด่น: ได้มากที่สุด { $most } จาก { $full }</b> เกณฑ์คือ { $line }
excellence-head-open = ❔ <b>ยังตัดสินไม่ได้: แน่นอนแล้ว { $points } จาก { $full } คะแนน เกณฑ์คือ { $line }</b> เมื่อรวมข้อที่ยังไม่รู้ อาจเป็น { $least } ถึง { $most }
excellence-section = { $section ->
        [tests] การสอบ
        [staff] การอบรม
        [treatment] ค่าจ้างและที่พัก
        [law] กฎหมาย การหายตัว
        [support] การช่วยเหลือ
       *[community] การใช้ชีวิตที่นี่
    }: <b>{ $points }</b> จาก { $most }{ $open ->
        [0] { "" }
       *[other] { " " }(ยังไม่รู้ { $open } ข้อ)
    }
excellence-way = <b>ทำน้อยที่สุดเท่านี้ก็ถึงเกณฑ์:</b>
excellence-item = { $item ->
        [basic_grade] สอบผ่านระดับพื้นฐานมากขึ้น
        [grade_rate] สอบผ่านระดับ 3 หรือ 2 มากขึ้น
        [written_passes] สอบข้อเขียนผ่าน
        [test_help] ช่วยสอบทักษะให้ที่อื่น
        [instructor_course] การอบรมของผู้สอน
        [life_instructor_course] การอบรมของผู้ดูแลความเป็นอยู่
        [wage] ค่าจ้างปีแรกมากขึ้น
        [pay_rise] ขึ้นค่าจ้างมากขึ้น
        [housing] ห้องส่วนตัวให้ทุกคน หรือออกค่าเช่าหนึ่งในห้า
        [manual] คู่มือให้คำปรึกษาในภาษาของเขา
        [counsellor] ที่ปรึกษาที่พูดภาษาของเขา
        [took_over] รับผู้ฝึกงานมาต่อ
        [change_site] ลงทะเบียนในเว็บช่วยย้ายที่ฝึก
       *[community] สอนภาษาญี่ปุ่น พบปะคนในพื้นที่ และวัฒนธรรม
    }
excellence-office = { $count ->
        [1] มีหนึ่งข้อที่ข้อมูลของบอทยังไม่ชัดว่าได้กี่คะแนน
       *[other] มี { $count } ข้อที่ข้อมูลของบอทยังไม่ชัดว่าได้กี่คะแนน
    }: กรุณาถาม OTIT หรือองค์กรกำกับดูแลของท่าน
excellence-then = ตารางคะแนนนี้อ้างอิงจากหน้าเว็บขององค์กรต่าง ๆ ไม่ใช่แบบฟอร์มฉบับพิมพ์: ตรวจกับแบบฟอร์ม 1-24 ของ OTIT ก่อนยื่น ถ้าผ่านองค์กรกำกับดูแล องค์กรนั้นต้องมีใบอนุญาตทั่วไป (一般監理事業) ด้วย งานดูแล (介護) ยังมีเกณฑ์ของตัวเองอีก ซึ่งไม่อยู่ในคะแนนนี้: สอบถาม OTIT
command-excellent = เราเป็นบริษัทดีเด่นไหม: รวมคะแนน
button-excellence = รวมคะแนนของเรา
