# Written by `tis-bot words`; the English beside it is the original.

list-none = Para sa listahan ng mga kumpanya, kailangan ko ang isang row ng heading gaya ng 会社名, 形態, 分野, 常勤職員数, 優良 (pangalan, paraan, field, full-time na empleyado, mahusay), at isang kumpanya bawat row sa ilalim.
list-which = <b>Training plan ba ito o listahan ng mga kumpanya?</b> Mukhang puwedeng alinman dito ang file.
list-is-plan = Training plan
list-is-list = Listahan ng kumpanya
list-twice = <b>May dalawang column na parang pareho.</b> Ang { $at } (“{ $heading }”) ay pareho ng isa pang column. Burahin ang isa at ipadala ulit ang file.
list-no-staff = <b>Kailangan ko ang full-time na empleyado ng bawat kumpanya.</b> Magdagdag ng column na “常勤職員数” (full-time; sa caregiving “介護職員数”) at ipadala ulit ang file.
list-ask-staff = <b>Full-time na empleyado lang ba ang “{ $heading }” ({ $at })?</b> Sa full-time (常勤) binibilang ang mga numero: walang part-time, walang trainee.
list-staff-yes = Oo, full-time
list-staff-no = Hindi, o hindi sigurado
list-ask-stages = <b>Ang “{ $heading }” ({ $at }) ba ay mga trainee na narito ngayon?</b> Maaari rin itong ang pinakamarami na puwede.
list-stages-yes = Oo, narito ngayon
list-stages-no = Hindi, huwag basahin
list-ask-type = <b>Paano dumarating ang mga trainee?</b> Walang column na nagsasabi. I-tap ang totoo para sa lahat ng kumpanya; kung magkakaiba, magdagdag ng column na “形態” (団体監理型 o 企業単独型) at ipadala ulit ang file.
list-ask-sector = <b>Anong field ng trabaho?</b> Walang column na nagsasabi. I-tap ang totoo para sa lahat ng kumpanya; kung magkakaiba, magdagdag ng column na “分野” (介護, 建設, 農業 …) at ipadala ulit ang file.
list-ask-excellent = <b>Aling kumpanya ang mahusay (優良)?</b> Walang column na nagsasabi. I-tap ang totoo para sa lahat ng kumpanya; kung magkakaiba, magdagdag ng column na “優良” (はい o いいえ) at ipadala ulit ang file.
list-excellent-no = karaniwan
list-excellent-yes = mahusay
list-ask-blank = <b>May mga blangkong cell sa ilalim ng “{ $heading }” ({ $at }). Hindi ba mahusay ang mga kumpanyang iyon?</b>
list-blank-yes = Oo, blangko ay hindi
list-blank-no = Hindi, hindi alam
list-ask-care = <b>Sa mga kumpanya ng caregiving, ang “{ $heading }” ({ $at }) ba ay ang mga care staff ng establishment?</b> Sa caregiving, sila lang ang binibilang.
list-care-yes = Oo, mga care staff
list-care-no = Hindi, o hindi sigurado
list-too-many = <b>Higit ito sa { $most } kumpanya.</b> Ipadala ang listahan nang paunti-unti.
list-head = <b>{ $companies } kumpanya: { $answered } ang nasagot{ $bad ->
        [0] .
       *[other] , { $bad } ang may mali.
    }</b>
list-rows-over = ❌ { $count } ang lampas sa limitasyon o walang puwesto: row { $rows }.
list-rows-ask = ❔ { $count } ang walang numero; ang opisina ang magpapasya: row { $rows }.
list-rows-error = ⚠️ { $count } ang may mali: row { $rows }. Nakasulat sa row kung ano ang gagawin.
list-read = <i>Binasa{ $page ->
        [none] { "" }
       *[other] { " " }mula sa “{ $page }”
    }: { $columns }.{ $unread ->
        [none] { "" }
       *[other] { " " }Hindi binasa: { $unread }.
    }</i>
list-told = <i>Para sa lahat ng kumpanya, ayon sa inyo: { $said }.</i>
list-back = Babalik ang file na may mga numero sa mga bagong column (▸). Ipinapakita ng column na “binasa bilang” kung saan nakabatay ang bawat numero: pakitingnan. Ang mga numero ay ang ligtas gamitin sa plano; kung hindi tiyak ang pag-round, nasa “ayon sa teksto” ang isa pang basa. Ang kabuuan ng mga stage ay hindi sariling limitasyon, maliban sa caregiving at konstruksyon.
list-if-licensed = <i>Totoo lang ang mga numero ng mahusay na kumpanya kung may general license (一般監理事業) ang kanilang supervising organization.</i>
list-again = <b>Hindi ko na makita ang file na iyon; wala akong itinatago.</b> Pakipadala ulit.
list-column-name = pangalan
list-column-id = numero
list-column-remark = tala
list-column-type = paraan
list-column-sector = field
list-column-care = caregiving
list-column-construction = konstruksyon
list-column-excellent = mahusay
list-column-staff = full-time na empleyado
list-column-care_staff = care staff
list-column-held = trainee na narito
list-column-held_no1 = No. 1 na narito
list-column-held_no2 = No. 2 na narito
list-column-held_no3 = No. 3 na narito
list-column-taken_over = inilipat dito
list-added-as = binasa bilang
list-added-no1 = No. 1 pinakamarami
list-added-no2 = No. 2 pinakamarami
list-added-no3 = No. 3 pinakamarami
list-added-total = lahat ng stage
list-added-letter = ayon sa teksto
list-added-room_no1 = puwesto No. 1
list-added-room_no2 = puwesto No. 2
list-added-room_no3 = puwesto No. 3
list-added-verdict = resulta
list-added-do = ano ang gagawin
list-as = { $staff } empleyado; { $type }; { $sector }; { $excellent }{ $held ->
        [none] { "" }
       *[other] ; narito { $held }
    }
list-verdict = { $verdict ->
        [yes]
            { $told ->
                [yes] pasok sa limitasyon
               *[no] limitasyon lang (hindi sinabi ang narito)
            }
        [no] hindi puwede
        [ask-office] itanong sa opisina
        [not-in-force] walang patakaran sa araw na iyon
       *[other] hindi pa tiyak
    }
list-row-whole = Dapat buong numero ang “{ $heading }”, gaya ng 45; { $text ->
        [none] blangko ito.
       *[other] ang nakasulat ay “{ $text }”.
    }
list-row-yes-no = Dapat はい o いいえ (oo o hindi) ang “{ $heading }”; { $text ->
        [none] blangko ito.
       *[other] ang nakasulat ay “{ $text }”.
    }
list-row-held = “{ $text }” ang nakasulat sa “{ $heading }”. Para sa natitirang puwesto, isulat ang mga trainee ng No. 1, No. 2 at No. 3 bilang 5/8/0.
list-row-options-type = Dapat 団体監理型 (supervised), 企業単独型 (enterprise) o 企業単独型(認定) (enterprise_recognised) ang “{ $heading }”; { $text ->
        [none] blangko ito.
       *[other] ang nakasulat ay “{ $text }”.
    }
list-row-options-sector = Dapat 介護 (care), 建設 (construction), 農業 (agriculture), 漁船漁業 (fishery), 養殖 (aquaculture) o その他 (general) ang “{ $heading }”; { $text ->
        [none] blangko ito.
       *[other] ang nakasulat ay “{ $text }”.
    }
list-row-both = Hindi puwedeng parehong oo ang caregiving at konstruksyon. Itama ang isa.
list-row-no-field = Kulang ang field ng trabaho. Isulat ito sa “分野” (介護, 建設, その他 …).
list-row-fields-differ = Magkasalungat ang field ng trabaho at ang oo sa caregiving o konstruksyon. Itama ang isa.
list-row-held-twice = Magkaiba ang mga trainee sa isang column at ang ayon sa stage. Itama ang isa.
list-row-name-twice = Sa “{ $heading }”, nasa higit sa isang row ang kumpanyang ito. Ang bilang ay ayon sa mga full-time na empleyado ng buong kumpanya: pagsamahin sa isang row, o kung magkaibang kumpanya, gawing magkaiba ang pangalan.
list-row-not-in-force = Walang patakarang may bisa sa araw na ito.
list-row-care = Sa caregiving, ang mga care staff lang ng establishment ang binibilang. Magdagdag ng column na “介護職員数”.
list-row-other = Magkasalungat o hindi mabasa ang row na ito. Tingnan muli ang mga numero.
