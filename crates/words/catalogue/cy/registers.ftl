# Yr hyn y mae gorchmynion y cofrestrau, y chwiliadau, y gwrthwynebiadau a’r ail sgrinio yn ei ddweud.
# Heb ei adolygu: gweler reviewed.txt.

import-done =
    { $numbers ->
        [two] argraffiad wedi’i fewnforio: { $source }, fel yr oedd ar { $as_of }, { $numbers } rif
       *[other] argraffiad wedi’i fewnforio: { $source }, fel yr oedd ar { $as_of }, { $numbers } rhif
    }
import-changes = { $added } wedi’u hychwanegu a { $removed } wedi’u tynnu ers argraffiad { $before }
import-first = dyma argraffiad cyntaf y gofrestr hon
import-between = mae’n ffitio i mewn cyn argraffiad { $after }, a oedd yma eisoes
import-already = dim i’w wneud: mae argraffiad { $as_of } o { $source } yma eisoes
import-digest = crynodeb { $digest }
import-scope-codes =
    { $codes ->
        [two] mae’n cwmpasu { $codes } god deialu yn unig; mae pob rhif arall yn aros heb ei sgrinio
        [many] mae’n cwmpasu { $codes } chod deialu yn unig; mae pob rhif arall yn aros heb ei sgrinio
       *[other] mae’n cwmpasu { $codes } cod deialu yn unig; mae pob rhif arall yn aros heb ei sgrinio
    }
import-rejected =
    { $lines ->
        [one] nid oes rhif ffôn mewn { $lines } llinell, a gadawyd hi allan
        [two] nid oes rhif ffôn mewn { $lines } linell, a gadawyd nhw allan
       *[other] nid oes rhif ffôn mewn { $lines } llinell, a gadawyd nhw allan
    }
import-shrunk = rhybudd: mae { $removed } o rifau wedi mynd ers argraffiad { $before }; gofynnwch i weithredwr y gofrestr a yw hynny’n iawn
import-update-done = diweddariad wedi’i gymhwyso: { $source }, fel yr oedd ar { $as_of }, { $added } wedi’u hychwanegu, { $removed } wedi’u tynnu
import-dated-done =
    { $numbers ->
        [two] dyddiadau wedi’u derbyn ar gyfer { $numbers } rif o { $source }, yn ôl y biwro, a’u cadw ar wahân i’r hyn y mae argraffiadau’n ei brofi
       *[other] dyddiadau wedi’u derbyn ar gyfer { $numbers } rhif o { $source }, yn ôl y biwro, a’u cadw ar wahân i’r hyn y mae argraffiadau’n ei brofi
    }
import-results-done =
    { $numbers ->
        [two] canlyniadau wedi’u derbyn ar gyfer { $numbers } rif o { $source }, y gofynnwyd amdanynt ar { $as_of }; mae unrhyw rif arall yn aros heb ei sgrinio
       *[other] canlyniadau wedi’u derbyn ar gyfer { $numbers } rhif o { $source }, y gofynnwyd amdanynt ar { $as_of }; mae unrhyw rif arall yn aros heb ei sgrinio
    }

status-none = nid oes cofrestr wedi’i mewnforio eto
    .hint = dechreuwch gyda `uphold register import --source tps --as-of DATE FILE`
status-heading = Y cofrestrau fel y maent ar { $day }
status-register =
    { $editions ->
        [one] { $source }: { $editions } argraffiad
        [two] { $source }: { $editions } argraffiad
       *[other] { $source }: { $editions } argraffiad
    }
status-latest =
    { $numbers ->
        [two] argraffiad diweddaraf: { $as_of }, { $age }, { $numbers } rif
       *[other] argraffiad diweddaraf: { $as_of }, { $age }, { $numbers } rhif
    }
status-fresh = yn ddilys ar gyfer galwadau hyd at { $until }
status-too-old = rhy hen ers { $since }: mewnforiwch argraffiad newydd cyn ffonio neb
status-missing = nid oes argraffiad o { $source } yma: ni ellir sgrinio rhifau yn ei erbyn
status-gap =
    { $days ->
        [two] bwlch o { $days } ddiwrnod rhwng argraffiadau { $from } a { $to }: ni ellir gwybod beth a ddigwyddodd rhyngddynt
       *[other] bwlch o { $days } diwrnod rhwng argraffiadau { $from } a { $to }: ni ellir gwybod beth a ddigwyddodd rhyngddynt
    }
status-shrunk = rhybudd: { $removed } yn llai o rifau ar { $as_of } nag ar { $before }
status-verified = darllenwyd pob bloc ac mae ei swm gwirio’n gywir
status-damaged = mae ffeil gofrestr { $source } wedi’i difrodi ac ni ellir ei defnyddio
    .hint = mewnforiwch ei hargraffiadau eto, neu adferwch gopi; tan hynny ni sgrinir dim yn ei herbyn
status-no-edition-today = nid oes argraffiad newydd o { $source } wedi dod ers { $as_of }
status-objections =
    { $objections ->
        [0] nid oes gwrthwynebiad wedi’i gofnodi
        [one] mae { $objections } gwrthwynebiad wedi’i gofnodi
        [two] mae { $objections } wrthwynebiad wedi’u cofnodi
       *[other] mae { $objections } gwrthwynebiad wedi’u cofnodi
    }

lookup-heading = { $number } ar { $day }
lookup-listed = { $source }: wedi’i gofrestru
lookup-not-listed = { $source }: heb ei gofrestru
lookup-maybe = { $source }: ni ellir gwybod; mae’r argraffiadau cyn ac ar ôl y diwrnod yn gwahaniaethu
lookup-after-last = { $source }: ni ellir gwybod yn sicr; mae’r diwrnod ar ôl yr argraffiad diwethaf
lookup-unknown = { $source }: ni ellir gwybod; nid oes argraffiad sy’n cwmpasu’r rhif hwn ar y diwrnod hwn
lookup-since-between = wedi’i gofrestru ers diwrnod rhwng { $earliest } a { $latest }
lookup-since-day = wedi’i gofrestru ers { $latest }
lookup-since-before = wedi’i gofrestru ar neu cyn { $latest }, pan chwiliwyd amdano gyntaf
lookup-lasted-at-least =
    { $days ->
        [two] ers o leiaf { $days } ddiwrnod: ydy, mae hynny wedi’i brofi
       *[other] ers o leiaf { $days } diwrnod: ydy, mae hynny wedi’i brofi
    }
lookup-lasted-under =
    { $days ->
        [two] ers o leiaf { $days } ddiwrnod: nac ydy, mae hynny wedi’i brofi
       *[other] ers o leiaf { $days } diwrnod: nac ydy, mae hynny wedi’i brofi
    }
lookup-lasted-unknown =
    { $days ->
        [two] ers o leiaf { $days } ddiwrnod: ni ellir gwybod o’r argraffiadau sydd yma
       *[other] ers o leiaf { $days } diwrnod: ni ellir gwybod o’r argraffiadau sydd yma
    }
lookup-attributed = mae biwro’n dweud: wedi’i gofrestru ers { $day }; nid yw’r argraffiadau sydd yma yn profi hynny
lookup-as-of =
    { $days ->
        [0] fel y mae’n hysbys o argraffiad { $as_of }
        [two] fel y mae’n hysbys o argraffiad { $as_of }, { $days } ddiwrnod ynghynt
       *[other] fel y mae’n hysbys o argraffiad { $as_of }, { $days } diwrnod ynghynt
    }
lookup-last-known-listed = roedd yn yr argraffiad olaf hyd at y diwrnod hwnnw
lookup-last-known-not-listed = nid oedd yn yr argraffiad olaf hyd at y diwrnod hwnnw
lookup-objected = { $caller }: gwrthwynebodd ar { $day }
lookup-objected-always = { $caller }: gwrthwynebodd, ar ddiwrnod nad yw’n hysbys, sy’n cyfrif fel erioed
lookup-objection-withdrawn = { $caller }: tynnwyd y gwrthwynebiad yn ôl ar { $day }
lookup-no-objection = nid oes gwrthwynebiad i unrhyw alwr wedi’i gofnodi

objections-imported =
    { $objections ->
        [one] { $objections } gwrthwynebiad wedi’i gofnodi
        [two] { $objections } wrthwynebiad wedi’u cofnodi
       *[other] { $objections } gwrthwynebiad wedi’u cofnodi
    }
objections-withdrawn =
    { $objections ->
        [one] { $objections } tynnu’n ôl wedi’i gofnodi
       *[other] { $objections } achos o dynnu’n ôl wedi’u cofnodi
    }
objections-already =
    { $objections ->
        [one] roedd { $objections } wedi’i gofnodi eisoes
       *[other] roedd { $objections } wedi’u cofnodi eisoes
    }
objections-unreadable =
    { $rows ->
        [one] ni ellid darllen { $rows } rhes ac ni chofnodwyd hi: cywirwch hi a’i mewnforio eto
        [two] ni ellid darllen { $rows } res ac ni chofnodwyd nhw: cywirwch nhw a’u mewnforio eto
       *[other] ni ellid darllen { $rows } rhes ac ni chofnodwyd nhw: cywirwch nhw a’u mewnforio eto
    }
objections-unknown-caller =
    { $rows ->
        [one] mae { $rows } rhes yn enwi galwr nad yw wedi’i gofrestru, ac ni chofnodwyd hi
        [two] mae { $rows } res yn enwi galwr nad yw wedi’i gofrestru, ac ni chofnodwyd nhw
       *[other] mae { $rows } rhes yn enwi galwr nad yw wedi’i gofrestru, ac ni chofnodwyd nhw
    }

rescreen-newly-blocked =
    { $rows ->
        [one] { $rows } wedi’i blocio o’r newydd ers { $since }: tynnwch hi allan
       *[other] { $rows } wedi’u blocio o’r newydd ers { $since }: tynnwch y rhain allan
    }
rescreen-newly-not-screened =
    { $rows ->
        [one] ni ellir sgrinio { $rows } mwyach: peidiwch â’i ffonio nes y gellir
       *[other] ni ellir sgrinio { $rows } mwyach: peidiwch â’u ffonio nes y gellir
    }
rescreen-newly-callable =
    { $rows ->
        [one] { $rows } y gellir ei ffonio o’r newydd ers { $since }
       *[other] { $rows } y gellir eu ffonio o’r newydd ers { $since }
    }
rescreen-same = ni newidiodd dim ers { $since }
rescreen-file = fe’u rhestrir yn { $file }

demo-welcome = Arddangosiad yw hwn, gyda phobl ddychmygol a rhifau nad ydynt yn canu yn unman. Nid oes dim yn gadael eich peiriant.
demo-list = 1. Rhestr fel y’i prynir: celloedd brwnt a’r cyfan
demo-registers = 2. Y cofrestrau, gyda chof
demo-screen = 4. Beth y gellir ei ffonio, a pham na ellir y gweddill
demo-fail-closed = 3. Heb argraffiad o’r CTPS ni ddywedir y gellir ffonio dim
demo-rescreen = 5. Wythnos yn ddiweddarach, sgrinio eto
demo-next = Nawr edrychwch ar { $report }, yna rhowch gynnig ar eich rhestr eich hun: `uphold screen FILE --against REGISTER`
demo-case = Cofnodion galwadau'r achos { $case }, wedi'u gwneud o hedyn: mae hyn yn dangos cysondeb â'r ffigurau a gyhoeddwyd, nid yr hyn a ddigwyddodd.
demo-case-made = Mae { $rows } o resi am { $calls } o alwadau yn { $records }; mae'r hyn y mae'n rhaid i archwiliad ei ganfod yn { $expected }
demo-case-agrees = Canfu’r archwiliad bob ffigur y gwnaed yr achos ag ef. Mae hyn yn dangos bod y rhaglen yn cytuno â hi ei hun ac â’r ffigurau a gyhoeddwyd, nid beth a ddigwyddodd. Darllenwch { $report }
demo-case-differs = Nid yw’r archwiliad a gwneuthurwr yr achos yn cytuno: { $what }
