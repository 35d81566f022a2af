# Written by `tis-bot words`; the English beside it is the original.

## 用提问者自己的数字计算

sum-overtime = <b>按您的数字：时薪{ $hourly }，一个月加班{ $hours }小时，光加班费就至少是{ $pay }（扣除之前）。</b>
sum-rest-day = <b>按您的数字：时薪{ $hourly }，{ $hours }小时，法定休息日（法定休日）至少{ $rest }；别的日子算加班，至少{ $pay }。</b>都是扣除之前的。
sum-below-minimum = <b>时薪{ $hourly }在日本哪里都太低：我知道的最低的最低工资也有{ $lowest }。</b>
sum-overtime-below = <b>加班每小时{ $hourly }在日本哪里都太低：就算按我知道的最低的最低工资（{ $lowest }），加班也要约{ $least }。</b>您的加班费应该比您自己的时薪至少高25%。
sum-minimum = <b>{ $place }：最低工资是每小时{ $least }，从{ $since }起。{ $which ->
        [less] { $hourly }太低。
        [enough] { $hourly }不低于它。
       *[none] { "" }
    }</b>有的行业另有更高的最低工资（特定最低賃金）。
sum-hours = <b>{ $which ->
        [against] 一个月加班{ $hours }小时是违法的：即使有特别条款，加班和休息日上班合计也必须少于{ $most }小时。
       *[much] 一个月加班{ $hours }小时超过了一般上限{ $limit }小时：只有36协定（36協定）的特别条款才能在某些月份允许更多。
    }</b>
sum-pension = <b>按您的数字：{ $pay }×{ $times }＝大约{ $sum }（{ $months }个月）；扣税后大约{ $left }，税可以申请退还。</b>实际按交保险费时的平均标准报酬（標準報酬）计算。{ $which ->
        [fewer] 只算厚生年金的月份，讲习的那个月一般不算；少一个月就是×{ $fewer }。
       *[same] { "" }
    }
sum-take-home = <b>按您的数字：每月{ $pay }−健康保险、厚生年金、雇用保险约{ $insurance }{ $which ->
        [rent] −房租{ $rent }
       *[none] { "" }
    }＝约{ $left }。</b>另外还扣所得税、第二年起的住民税和约定的其他费用（2026年度的费率）。
sum-less-named = <b>按您的数字：{ $sum } ＝ { $left }。</b>只减去了您写的项目。
sum-esd-fee = <b>月工资{ $pay }的话，最多{ $most }（{ $months }个月工资，不含加班费）。</b>
sum-leave = <b>工作{ $months }个月（讲习不算）：一年{ $days }天，前提是出勤达到应出勤日的80%以上。</b>
sum-leave-left = <b>{ $which ->
        [told] 按您的数字：还剩{ $days }－{ $taken }＝{ $left }天带薪休假。
       *[first] 最初的{ $days }天（工作{ $months }个月后）里，您休了{ $taken }天，还剩{ $left }天。
    }</b>请要求看带薪休假的记录（年次有給休暇管理簿）。
sum-room = <b>{ $square }平方米住{ $people }人，每人{ $each }平方米：{ $which ->
        [less] 作为卧室太小，每人需要{ $needed }平方米。
       *[enough] 如果只算卧室就够；每人需要{ $needed }平方米。
    }</b>
sum-rent = <b>{ $people }人×{ $rent }＝一个月一共{ $all }。</b>请和整套房子的真实房租比一比。
