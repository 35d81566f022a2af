# Written by `tis-bot words`; the English beside it is the original.

command-settings = ภาษา ภาษาญี่ปุ่นด้านล่าง บริษัทของคุณ
command-export = ทุกอย่างที่เก็บของแชตนี้ เป็นไฟล์
settings-head = <b>การตั้งค่า</b>
settings-language = ภาษา: <b>{ $language }</b>
settings-second = ภาษาญี่ปุ่นใต้ทุกคำตอบ: <b>{ $on ->
        [yes] เปิด
       *[no] ปิด
    }</b>
settings-stand-in = คำตอบที่ยังไม่มีภาษาไทย: <b>{ $tongue ->
        [easy] ภาษาญี่ปุ่นแบบง่าย
       *[en] ภาษาอังกฤษ
    }</b>
settings-company = บริษัทที่เก็บไว้:
settings-no-company = ไม่มี
second-on = <b>จากนี้ใต้คำตอบและผลจะมีภาษาญี่ปุ่นด้วย</b> เอาให้ที่ทำงานหรือหน่วยงานดูได้
second-off = <b>คำตอบกลับมาเป็นภาษาเดียวแล้ว</b>
stand-in-set = <b>{ $tongue ->
        [easy] จากนี้คำตอบที่ยังไม่มีภาษาไทยจะเป็นภาษาญี่ปุ่นแบบง่าย
       *[en] จากนี้คำตอบที่ยังไม่มีภาษาไทยจะเป็นภาษาอังกฤษ
    }</b>
second-below = <i>เนื้อหาเดียวกันเป็นภาษาญี่ปุ่น เอาให้คนอื่นดูได้:</i>
company-none = <b>ไม่ได้เก็บข้อมูลบริษัท</b> ถ้าคุณต้องการเท่านั้น บอทจะเก็บสี่อย่าง: มาทางไหน สาขา จำนวนพนักงาน ดีเด่นหรือไม่ ไม่เก็บชื่อ แล้ว /quota, /intake และ /eligible จะเริ่มจากข้อมูลนี้และบอกให้รู้ /erase ลบได้
company-last = ค้นล่าสุด: { $company }
company-kept = <b>เก็บไว้:</b> { $company } /quota, /intake และ /eligible จะเริ่มจากข้อมูลนี้และบอกให้รู้ ข้อความที่มีตัวเลขอื่นจะคิดตามข้อความนั้น แตะเพื่อแก้
company-from = <b>จากข้อมูลบริษัทที่เก็บไว้:</b> { $company }
company-forgotten = <b>ลบแล้ว</b> ไม่ได้เก็บข้อมูลบริษัท
button-keep-company = เก็บบริษัทนี้
button-tell-company = บอกข้อมูลบริษัท
button-forget-company = ลบข้อมูลบริษัท
button-company = บริษัทของเรา
button-language-change = ภาษา
button-second-on = แสดงญี่ปุ่นด้วย
button-second-off = ภาษาเดียว
button-stand-in = { $tongue ->
        [easy] เป็นภาษาญี่ปุ่นแบบง่าย
       *[en] เป็นภาษาอังกฤษ
    }
button-export = เป็นไฟล์
button-without = เริ่มโดยไม่ใช้
button-settings = การตั้งค่า
button-menu = เมนู
privacy-keeps = <b>สำหรับแชตนี้ บอทเก็บเพียง:</b>
kept-chat_id = หมายเลขแชตใน Telegram
kept-lang = ภาษาของคุณ
kept-second = มีภาษาญี่ปุ่นใต้คำตอบหรือไม่
kept-stand_in = ภาษาของคำตอบที่ยังไม่มีภาษาไทย
kept-company = บริษัทของคุณ ถ้าคุณขอให้เก็บ
kept-flow = การสนทนาที่กำลังทำ หรือการค้นครั้งล่าสุด
kept-answers = คำตอบและตัวเลขในนั้น คำตอบล่าสุดที่บอทให้ และตัวเลือกที่ให้ไว้ด้วยกัน
kept-misses = จำนวนครั้งที่บอทไม่เข้าใจคำตอบ
kept-seen_at = เวลาที่คุณเขียนมาครั้งล่าสุด
export-head = <b>ทั้งหมดที่เก็บเกี่ยวกับแชตนี้มีเท่านี้</b> ในไฟล์มีค่าทีละอย่าง
export-nothing = <b>ไม่ได้เก็บอะไรเกี่ยวกับแชตนี้</b>: ไม่มีภาษา ไม่มีการตั้งค่า ไม่มีคำตอบ
export-turns = นอกจากนี้ เป็นเวลา 7 วัน: ว่าได้ตอบแต่ละข้อความแล้ว พร้อมหมายเลขข้อความ หมายเลขแชต และเวลา โดยไม่มีเนื้อความ
export-line = { $name }: <b>{ $said }</b>
export-none = ไม่มี
export-in-file = อยู่ในไฟล์
export-answers = { $count ->
        [0] ไม่มี
       *[other] { $count } อยู่ในไฟล์
    }
erase-ask = <b>ลบทุกอย่างที่เก็บไว้เกี่ยวกับแชตนี้ไหม</b> คือภาษาและการตั้งค่าของคุณ บริษัทที่ขอให้เก็บ การสนทนาที่ค้างอยู่ และคำตอบในนั้น
erase-company = ลบข้อมูลบริษัทของคุณแล้วด้วย
erase-next = ทำต่อได้เลย: เขียนคำถาม หรือแตะด้านล่าง
