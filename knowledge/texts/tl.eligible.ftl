# Written by `tis-bot words`; the English beside it is the original.

flow-eligible = Kuwalipikado ba kami, at gaano katagal
eligible-occupation = <b>Ano ang trabaho?</b> I-type sa sarili ninyong salita, halimbawa <b>welding</b>.
eligible-occupation-hint = I-type ang isang klase ng trabaho sa isa o dalawang salita, halimbawa <b>welding</b>. Kung wala, i-tap ang “Wala sa listahan” o “Hindi ko alam”.
eligible-occupation-name = Trabaho
eligible-occupation-which = <b>Ilang uri ng trabaho ang tugma sa “{ $word }”.</b> I-tap ang tinutukoy ninyo.
eligible-occupation-none = Wala sa listahan
eligible-type = <b>Paano darating ang mga trainee?</b> Karamihan ng kumpanya ay dumadaan sa supervising organization (監理団体).
eligible-type-hint = I-tap ang isa sa mga button, o i-type ang <b>1</b> para sa supervising organization, <b>2</b> o <b>3</b> para sa sarili ninyong kumpanya sa abroad.
eligible-type-name = Paano darating
eligible-type-supervised = Supervising organization
eligible-type-enterprise = Galing sa sariling kumpanya sa abroad
eligible-type-enterprise_recognised = Sariling kumpanya, kinilala ng mga ministro
eligible-organisation = <b>May kontrata ba kayo sa isang lisensyadong supervising organization (監理団体)?</b> Ito rin ang nag-o-audit sa kumpanya.
eligible-organisation-hint = Sumagot po ng <b>oo</b> o <b>hindi</b>. Kung wala pang napipirmahan, hindi ang sagot.
eligible-organisation-name = Organisasyon
eligible-excellent = <b>Mahusay (優良) ba ang kumpanya?</b> Kung gumagamit kayo ng supervising organization, kailangan ding may general license (一般監理事業) ito.
eligible-excellent-hint = Sumagot po ng <b>oo</b> o <b>hindi</b>. Kung walang nagsabi sa inyo na mahusay kayo, hindi ang sagot.
eligible-excellent-name = Mahusay
eligible-start = <b>Anong buwan magsisimula ang No. 1 (ang unang taon)?</b> I-type, halimbawa <b>Mayo 2027</b>.
eligible-start-hint = Kailangan ko ng buwan at taon, halimbawa <b>Mayo 2027</b> o <b>2027-05</b>.
eligible-start-name = Simula
eligible-people = <b>May tao na ba sa tatlong posisyon?</b> Training supervisor (nakakuha ng kurso), training instructor, life instructor; puwedeng ilang posisyon ang hawak ng isang tao.
eligible-people-hint = I-tap ang mga linya, o i-type ang mga numero ng totoo, halimbawa <b>1 2 5</b>; <b>4 hindi</b> para sa hindi. Kasama sa bilang ang mga taon sa ibang kumpanya.
eligible-people-name = Mga tao
eligible-work = <b>Pasado ba ang trabaho at ang rekord ng kumpanya?</b> Mga paglabag: huling limang taon; mga pagkawala na kasalanan ng kumpanya o ng supervising organization nito: huling isang taon.
eligible-work-hint = I-tap ang mga linya, o i-type ang mga numero ng totoo, halimbawa <b>1 2 5</b>; <b>3 hindi</b> para sa hindi. Kung negatibo ang net worth pero may ebalwasyon ng eksperto, oo ang sagot.
eligible-work-name = Trabaho at kumpanya
eligible-pay = <b>Maayos ba ang sahod, tirahan, insurance at mga rekord?</b> Hindi kasama ang cabinet sa sukat ng kuwarto.
eligible-pay-hint = I-tap ang mga linya, o i-type ang mga numero ng totoo, halimbawa <b>1 2 5</b>; <b>4 hindi</b> para sa hindi.
eligible-pay-name = Sahod at tirahan
eligible-trainee_supervised = <b>Pasado ba ang trainee?</b> Ang hindi pa nakagawa ng kaparehong trabaho sa labas ng Japan ay kailangang may espesyal na dahilan. Kasama rin ang mga deposito at multa para sa pamilya.
eligible-trainee_supervised-hint = I-tap ang mga linya, o i-type ang mga numero ng totoo, halimbawa <b>1 2 3</b>; <b>5 hindi</b> para sa hindi.
eligible-trainee_supervised-name = Trainee
eligible-trainee_enterprise = <b>Pasado ba ang trainee?</b> Ang malapit na kaugnay na kumpanya sa abroad ay itinuturing na parang sarili ninyong opisina. Kasama rin ang mga deposito at multa para sa pamilya.
eligible-trainee_enterprise-hint = I-tap ang mga linya, o i-type ang mga numero ng totoo, halimbawa <b>1 2 3</b>; <b>4 hindi</b> para sa hindi.
eligible-trainee_enterprise-name = Trainee
eligible-care = <b>Natutugunan ba ang dagdag na kondisyon sa caregiving (介護)?</b> Tungkol ito sa Japanese at karanasan ng trainee, sa certified care worker o nurse sa mga instructor, at sa night duty.
eligible-care-hint = I-tap ang mga linya, o i-type ang mga numero ng totoo, halimbawa <b>1 2 3</b>; <b>5 hindi</b> para sa hindi. Bilang na karanasan ang kursong nursing o sertipiko ng estado sa caregiving.
eligible-care-name = Caregiving
eligible-construction = <b>Natutugunan ba ang dagdag na kondisyon sa konstruksyon (建設)?</b> Tungkol ito sa lisensya, sa career system na CCUS (建設キャリアアップシステム), at sa tuloy-tuloy na sahod.
eligible-construction-hint = I-tap ang mga linya, o i-type ang mga numero ng totoo, halimbawa <b>1 2</b>; <b>3 hindi</b> para sa hindi. Hindi kailangang tugma sa trabaho ang uri ng lisensya.
eligible-construction-name = Konstruksyon
checklist-how = I-tap ang linya para palitan: ❔ hindi alam → ✅ oo → ❌ hindi. Pagkatapos, i-tap ang “Ituloy”.
checklist-typed = O i-type: <b>oo lahat</b>, <b>3 hindi</b>, <b>ituloy</b>.
checklist-said = { $yes } ✅ { $no } ❌ { $open } ❔
button-checklist-all = Oo lahat
button-checklist-on = Ituloy
words-all = oo lahat, lahat oo, oo sa lahat, lahat ay oo, puro oo, lahat ok, ok lahat, ok na lahat, tama lahat, lahat tama, totoo lahat, meron lahat, kumpleto lahat, kumpleto na lahat, pasado lahat, yes lahat, all yes
words-on = ituloy, ituloy na, tuloy, tuloy na, tuloy lang, tuloy natin, magpatuloy, susunod, sunod, next, tapos, tapos na, laktawan, yun lang, iyon lang, yun na lahat, go on, done, skip
check-people-supervisor = Full-time training supervisor
check-people-course = Nag-kurso sa huling 3 taon
check-people-instructor = Full-time na instructor
check-people-years = Instructor: 5+ taon sa skill
check-people-life = Full-time na life instructor
check-people-clean = Di menor, walang bagong paglabag
check-work-own-work = Karaniwang gawa, sariling gamit
check-work-skilled = Higit sa simpleng pag-uulit
check-work-accounts = OK ang finances, huling 2 taon
check-work-offences = 5 taong walang paglabag/revoke
check-work-disappearance = Walang nawala dahil sa amin
check-work-room = May puwang pa sa quota
check-pay-equal = Sahod: gaya ng Hapon o higit
check-pay-proof = Bayad sa account, o may patunay
check-pay-lodging = May maayos na tirahan
check-pay-bedroom = Kuwarto: 4.5 m² bawat tao
check-pay-insurance = Accident insurance, kaligtasan
check-pay-records = May register at mga log
check-trainee-supervised-age = 18 taong gulang pataas
check-trainee-supervised-purpose = Alam ang layunin
check-trainee-supervised-use = Gagamitin ang skill pag-uwi
check-trainee-supervised-experience = Parehong work abroad, o dahilan
check-trainee-supervised-recommended = Rekomendado ng ahensyang publiko
check-trainee-supervised-first-time = Unang beses sa stage na ito
check-trainee-supervised-no-deposit = Walang deposito o pilit na ipon
check-trainee-supervised-no-penalty = Walang kontrata ng multa
check-trainee-enterprise-age = 18 taong gulang pataas
check-trainee-enterprise-purpose = Alam ang layunin
check-trainee-enterprise-use = Gagamitin ang skill pag-uwi
check-trainee-enterprise-office = Full-time sa opisina sa abroad
check-trainee-enterprise-first-time = Unang beses sa stage na ito
check-trainee-enterprise-no-deposit = Walang deposito o pilit na ipon
check-trainee-enterprise-no-penalty = Walang kontrata ng multa
check-care-n4 = Japanese N4 o katumbas
check-care-experience = Karanasan sa care o nursing
check-care-qualified = Certified care worker o nurse
check-care-ratio = 1 instructor sa bawat 5 trainee
check-care-night = Walang night duty, o ligtas ito
check-construction-licence = Lisensya sa konstruksyon, anuman
check-construction-ccus-company = Kumpanya, rehistrado sa CCUS
check-construction-ccus-trainee = Trainee, rehistrado sa CCUS
check-construction-monthly-pay = Buwanang sahod
eligible-head-open = { $occupation ->
        [unknown] <b>Hanggang { $years } taon</b>, kung nasa listahan ang trabaho at natutugunan ang lahat ng kondisyon.
       *[other] <b>Hanggang { $years } taon</b> ({ $occupation }), kung natutugunan ang lahat ng kondisyon.
    }
eligible-head-closed = <b>Sa panahong iyon, wala nang bagong makakapagsimula sa Technical Intern Training.</b> Ang mga bagong tao ay papasok sa kapalit nito, ang Ikusei Shuro (育成就労); magtanong sa Immigration Services Agency tungkol dito.
eligible-head-not-listed = <b>Hanggang { $years } taon lang</b>: ang trabahong wala sa listahan ay puwede lang sa No. 1, at puwede lang kung higit ito sa pag-uulit ng bagay na natututunan agad ng kahit sino. Magtanong sa OTIT bago magplano.
eligible-fails = { $count ->
        [0] ✅ Walang bumagsak sa mga sinagot ninyo.
        [1] ❌ <b>Hindi natugunan:</b>
       *[other] ❌ <b>Hindi natugunan: { $count }</b>, nakalista sa ibaba.
    }
eligible-open = ❔ <b>Aalamin pa: { $count }</b>, nakalista sa ibaba.
eligible-not-met = <b>Hindi natugunan ({ $count }):</b>
eligible-to-find-out = <b>Aalamin pa ({ $count }):</b>
eligible-all-hold = ✅ { $count ->
        [1] Natutugunan ang kondisyong sinagot ninyo.
       *[other] Natutugunan ang lahat ng { $count } kondisyong sinagot ninyo.
    } OTIT ang nagpapasya sa bawat plan.
eligible-more = … at { $count } pa
eligible-skipped-means = Ang kondisyong hindi pa sinasagot ay hindi nangangahulugang hindi; pero inaaprubahan lang ng OTIT ang plan kapag natugunan ang bawat isa.
eligible-stages = Para sa No. 2 (taon 2–3), dapat nasa listahan ang trabaho, at dapat pumasa ang trainee sa basic level test (基礎級 o 初級), written at practical, habang nasa No. 1.
