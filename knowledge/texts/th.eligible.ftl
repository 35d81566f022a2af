# Written by `tis-bot words`; the English beside it is the original.

flow-eligible = เรารับได้ไหม และได้นานเท่าไร
eligible-occupation = <b>เป็นงานอะไร</b> พิมพ์เป็นภาษาอังกฤษหรือญี่ปุ่น เช่น <b>welding</b>
eligible-occupation-hint = พิมพ์ชื่องานหนึ่งอย่าง หนึ่งหรือสองคำ เช่น <b>welding</b> ถ้าหาไม่เจอ แตะ “ไม่อยู่ในรายการ” หรือ “ไม่ทราบ”
eligible-occupation-name = งาน
eligible-occupation-which = <b>มีหลายประเภทงานที่ตรงกับ “{ $word }”</b> แตะงานที่ท่านหมายถึง
eligible-occupation-none = ไม่อยู่ในรายการ
eligible-type = <b>ผู้ฝึกงานมาทางไหน</b> บริษัทส่วนใหญ่ผ่านองค์กรกำกับดูแล (監理団体)
eligible-type-hint = แตะปุ่มใดปุ่มหนึ่ง หรือพิมพ์ <b>1</b> ถ้าผ่านองค์กรกำกับดูแล, <b>2</b> หรือ <b>3</b> ถ้ามาจากบริษัทของท่านเองในต่างประเทศ
eligible-type-name = มาทางไหน
eligible-type-supervised = องค์กรกำกับดูแล
eligible-type-enterprise = จากบริษัทเราเองในต่างประเทศ
eligible-type-enterprise_recognised = บริษัทเราเอง ที่รัฐมนตรีรับรอง
eligible-organisation = <b>ท่านมีสัญญากับองค์กรกำกับดูแล (監理団体) ที่มีใบอนุญาตไหม</b> องค์กรนี้ตรวจสอบบริษัทด้วย
eligible-organisation-hint = กรุณาตอบ <b>ใช่</b> หรือ <b>ไม่</b> ถ้ายังไม่ได้เซ็นอะไร คำตอบคือไม่
eligible-organisation-name = องค์กร
eligible-excellent = <b>บริษัทเป็นบริษัทดีเด่น (優良) ไหม</b> ถ้าผ่านองค์กรกำกับดูแล องค์กรนั้นต้องมีใบอนุญาตทั่วไป (一般監理事業) ด้วย
eligible-excellent-hint = กรุณาตอบ <b>ใช่</b> หรือ <b>ไม่</b> ถ้าไม่มีใครเคยบอกท่านว่าเป็น คำตอบคือไม่
eligible-excellent-name = ดีเด่น
eligible-start = <b>หมายเลข 1 (ปีแรก) เริ่มเดือนไหน</b> พิมพ์มา เช่น <b>พฤษภาคม 2027</b>
eligible-start-hint = ต้องเป็นเดือนพร้อมปี ค.ศ. เช่น <b>พฤษภาคม 2027</b> หรือ <b>2027-05</b>
eligible-start-name = เริ่ม
eligible-people = <b>มีคนครบสามตำแหน่งไหม</b> ผู้รับผิดชอบการฝึกงาน (ที่อบรมแล้ว), ผู้สอนการฝึกงาน, ผู้ดูแลความเป็นอยู่ คนเดียวอาจทำหลายตำแหน่งได้
eligible-people-hint = แตะที่บรรทัด หรือพิมพ์เลขข้อที่ใช่ เช่น <b>1 2 5</b>; <b>4 ไม่</b> สำหรับข้อที่ไม่ใช่ นับปีที่ทำในบริษัทอื่นด้วย
eligible-people-name = บุคลากร
eligible-work = <b>งานและประวัติของบริษัทเข้าเกณฑ์ไหม</b> การกระทำผิด: ห้าปีที่ผ่านมา; การหายตัวที่บริษัทหรือองค์กรกำกับดูแลเป็นฝ่ายผิด: หนึ่งปีที่ผ่านมา
eligible-work-hint = แตะที่บรรทัด หรือพิมพ์เลขข้อที่ใช่ เช่น <b>1 2 5</b>; <b>3 ไม่</b> สำหรับข้อที่ไม่ใช่ ถ้าหนี้สินเกินทรัพย์สินแต่มีคำประเมินของผู้เชี่ยวชาญ ถือว่าใช่
eligible-work-name = งานและบริษัท
eligible-pay = <b>ค่าจ้าง ที่พัก ประกัน และบันทึกเรียบร้อยไหม</b> ขนาดห้องนอนไม่นับตู้เก็บของ
eligible-pay-hint = แตะที่บรรทัด หรือพิมพ์เลขข้อที่ใช่ เช่น <b>1 2 5</b>; <b>4 ไม่</b> สำหรับข้อที่ไม่ใช่
eligible-pay-name = ค่าจ้างและที่พัก
eligible-trainee_supervised = <b>ผู้ฝึกงานเข้าเกณฑ์ไหม</b> คนที่ไม่เคยทำงานแบบเดียวกันนอกญี่ปุ่นต้องมีเหตุผลพิเศษ นับเงินประกันและค่าปรับที่ผูกกับครอบครัวด้วย
eligible-trainee_supervised-hint = แตะที่บรรทัด หรือพิมพ์เลขข้อที่ใช่ เช่น <b>1 2 3</b>; <b>5 ไม่</b> สำหรับข้อที่ไม่ใช่
eligible-trainee_supervised-name = ผู้ฝึกงาน
eligible-trainee_enterprise = <b>ผู้ฝึกงานเข้าเกณฑ์ไหม</b> บริษัทในต่างประเทศที่เกี่ยวข้องใกล้ชิดนับเหมือนสำนักงานของท่านเอง นับเงินประกันและค่าปรับที่ผูกกับครอบครัวด้วย
eligible-trainee_enterprise-hint = แตะที่บรรทัด หรือพิมพ์เลขข้อที่ใช่ เช่น <b>1 2 3</b>; <b>4 ไม่</b> สำหรับข้อที่ไม่ใช่
eligible-trainee_enterprise-name = ผู้ฝึกงาน
eligible-care = <b>ครบเงื่อนไขเพิ่มของงานดูแลผู้สูงอายุ (介護) ไหม</b> คือเรื่องภาษาญี่ปุ่นและพื้นฐานของผู้ฝึกงาน, ผู้สอนที่เป็นผู้ดูแลที่มีใบรับรองหรือพยาบาล, และเวรกลางคืน
eligible-care-hint = แตะที่บรรทัด หรือพิมพ์เลขข้อที่ใช่ เช่น <b>1 2 3</b>; <b>5 ไม่</b> สำหรับข้อที่ไม่ใช่ หลักสูตรพยาบาลหรือใบรับรองของรัฐด้านการดูแลนับเป็นพื้นฐานได้
eligible-care-name = งานดูแล
eligible-construction = <b>ครบเงื่อนไขเพิ่มของงานก่อสร้าง (建設) ไหม</b> คือเรื่องใบอนุญาต, ระบบบันทึกอาชีพ CCUS (建設キャリアアップシステム), และค่าจ้างที่มั่นคง
eligible-construction-hint = แตะที่บรรทัด หรือพิมพ์เลขข้อที่ใช่ เช่น <b>1 2</b>; <b>3 ไม่</b> สำหรับข้อที่ไม่ใช่ ประเภทใบอนุญาตไม่จำเป็นต้องตรงกับงาน
eligible-construction-name = ก่อสร้าง
checklist-how = แตะที่บรรทัดเพื่อเปลี่ยน: ❔ ไม่ทราบ → ✅ ใช่ → ❌ ไม่ แล้วแตะ “ไปต่อ”
checklist-typed = หรือพิมพ์: <b>ใช่ทั้งหมด</b>, <b>3 ไม่</b>, <b>ไปต่อ</b>
checklist-said = { $yes } ✅ { $no } ❌ { $open } ❔
button-checklist-all = ใช่ทั้งหมด
button-checklist-on = ไปต่อ
words-all = ใช่ทั้งหมด, ใช่หมด, ใช่ทุกข้อ, ใช่ทุกอย่าง, มีทั้งหมด, มีหมด, มีครบ, ครบ, ครบหมด, ครบทุกข้อ, ได้ทั้งหมด, ได้หมด, ถูกทั้งหมด, ถูกหมด, โอเคหมด, โอเคทั้งหมด, ผ่านหมด, ผ่านทุกข้อ, จริงทั้งหมด, จริงทุกข้อ, chai mot, mi khrop, khrop mot, all yes, all ok
words-on = ไปต่อ, ต่อ, ต่อไป, ถัดไป, เสร็จ, เสร็จแล้ว, หมดแล้ว, แค่นี้, ทำต่อ, ข้าม, ข้ามไป, เรียบร้อย, พร้อม, pai to, to pai, set laeo, go on, next
check-people-supervisor = มีผู้รับผิดชอบการฝึกงานประจำ
check-people-course = อบรมใน 3 ปีที่ผ่านมา
check-people-instructor = มีผู้สอนประจำ
check-people-years = ผู้สอน: ทำทักษะนี้ 5 ปีขึ้นไป
check-people-life = มีผู้ดูแลความเป็นอยู่ประจำ
check-people-clean = ไม่มีผู้เยาว์ ไม่เพิ่งทำผิด
check-work-own-work = งานปกติ อุปกรณ์ของเราเอง
check-work-skilled = ไม่ใช่แค่งานซ้ำง่าย ๆ
check-work-accounts = บัญชีมั่นคง 2 ปีที่ผ่านมา
check-work-offences = 5 ปีไม่ทำผิด ไม่ถูกเพิกถอน
check-work-disappearance = ไม่มีคนหายเพราะเราผิด
check-work-room = โควตายังว่าง
check-pay-equal = ค่าจ้างเท่าคนญี่ปุ่นหรือมากกว่า
check-pay-proof = โอนเข้าบัญชี หรือพิสูจน์ได้
check-pay-lodging = มีที่พักเหมาะสมแล้ว
check-pay-bedroom = ห้องนอน: 4.5 m² ต่อคน
check-pay-insurance = ประกันอุบัติเหตุ ความปลอดภัย
check-pay-records = มีทะเบียนและบันทึก
check-trainee-supervised-age = อายุ 18 ปีขึ้นไป
check-trainee-supervised-purpose = เข้าใจวัตถุประสงค์
check-trainee-supervised-use = จะใช้ทักษะที่บ้านเกิด
check-trainee-supervised-experience = เคยทำงานเดียวกัน/มีเหตุผล
check-trainee-supervised-recommended = หน่วยงานรัฐแนะนำมา
check-trainee-supervised-first-time = ขั้นนี้เป็นครั้งแรก
check-trainee-supervised-no-deposit = ไม่มีเงินประกัน/บังคับออม
check-trainee-supervised-no-penalty = ไม่มีสัญญาค่าปรับ
check-trainee-enterprise-age = อายุ 18 ปีขึ้นไป
check-trainee-enterprise-purpose = เข้าใจวัตถุประสงค์
check-trainee-enterprise-use = จะใช้ทักษะที่บ้านเกิด
check-trainee-enterprise-office = พนักงานประจำที่สาขาต่างประเทศ
check-trainee-enterprise-first-time = ขั้นนี้เป็นครั้งแรก
check-trainee-enterprise-no-deposit = ไม่มีเงินประกัน/บังคับออม
check-trainee-enterprise-no-penalty = ไม่มีสัญญาค่าปรับ
check-care-n4 = ภาษาญี่ปุ่น N4 หรือเทียบเท่า
check-care-experience = มีพื้นฐานงานดูแล/พยาบาล
check-care-qualified = ผู้ดูแลมีใบรับรอง/พยาบาล
check-care-ratio = ผู้สอน 1 คนต่อผู้ฝึกงาน 5 คน
check-care-night = ไม่มีเวรกลางคืน/จัดให้ปลอดภัย
check-construction-licence = ใบอนุญาตก่อสร้าง ประเภทใดก็ได้
check-construction-ccus-company = บริษัทลงทะเบียน CCUS
check-construction-ccus-trainee = ผู้ฝึกงานลงทะเบียน CCUS
check-construction-monthly-pay = จ่ายเป็นเงินเดือน
eligible-head-open = { $occupation ->
        [unknown] <b>นานที่สุด { $years } ปี</b> ถ้างานอยู่ในรายการและครบทุกเงื่อนไข
       *[other] <b>นานที่สุด { $years } ปี</b> ({ $occupation }) ถ้าครบทุกเงื่อนไข
    }
eligible-head-closed = <b>ถึงตอนนั้นคนใหม่เริ่มการฝึกงานด้านเทคนิคไม่ได้แล้ว</b> คนใหม่จะมาภายใต้ระบบที่มาแทน คือ Ikusei Shuro (育成就労) กรุณาถามสำนักงานบริการตรวจคนเข้าเมือง
eligible-head-not-listed = <b>มากที่สุด { $years } ปี</b>: งานที่ไม่อยู่ในรายการทำได้แค่หมายเลข 1 และเฉพาะเมื่อไม่ใช่แค่การทำซ้ำสิ่งที่ใคร ๆ ก็เรียนรู้ได้ทันที กรุณาถาม OTIT ก่อนวางแผน
eligible-fails = { $count ->
        [0] ✅ ในข้อที่ท่านตอบ ไม่มีข้อใดไม่ผ่าน
        [1] ❌ <b>ไม่ผ่าน:</b>
       *[other] ❌ <b>ไม่ผ่าน: { $count } ข้อ</b> ดูรายการด้านล่าง
    }
eligible-open = ❔ <b>ยังต้องหาคำตอบ: { $count } ข้อ</b> ดูรายการด้านล่าง
eligible-not-met = <b>ไม่ผ่าน ({ $count }):</b>
eligible-to-find-out = <b>ยังต้องหาคำตอบ ({ $count }):</b>
eligible-all-hold = ✅ { $count ->
        [1] เงื่อนไขที่ท่านตอบผ่านแล้ว
       *[other] เงื่อนไขทั้ง { $count } ข้อที่ท่านตอบผ่านแล้ว
    } ส่วนผู้ตัดสินแผนแต่ละแผนคือ OTIT
eligible-more = … และอีก { $count } ข้อ
eligible-skipped-means = เงื่อนไขที่ยังไม่ตอบไม่ได้แปลว่าไม่ผ่าน แต่ OTIT จะรับรองแผนก็ต่อเมื่อครบทุกข้อ
eligible-stages = สำหรับหมายเลข 2 (ปีที่ 2–3) งานต้องอยู่ในรายการ และผู้ฝึกงานต้องสอบผ่านระดับพื้นฐาน (基礎級 หรือ 初級) ทั้งข้อเขียนและภาคปฏิบัติ ในช่วงหมายเลข 1
