# Problemau gyda ffeiliau a ddarllenir. Heb ei adolygu: gweler reviewed.txt.

problem-no-such-file = nid oes ffeil o’r fath
    .hint = gwiriwch yr enw a’r ffolder
problem-is-a-folder = ffolder yw hwn, nid ffeil
    .hint = enwch un ffeil ynddo
problem-no-permission = nid oes gennych hawl i ddarllen y ffeil hon
    .hint = gofynnwch i berchennog y ffeil, neu copïwch hi i le sy’n eiddo i chi
problem-cannot-read = ni ellid darllen y ffeil: { $reason }
    .hint = ateb y peiriant yw hwn, nid y ffeil: rhowch gynnig arall arni, neu copïwch y ffeil i ddisg arall
problem-no-room = ni ellir cadw ffeil dros dro yn y ffolder hon: { $reason }
    .hint = gwnewch le yno, neu enwch ffolder arall yn y newidyn `TMPDIR`; ni ysgrifennwyd dim
problem-empty-file = mae’r ffeil yn wag
    .hint = gofynnwch amdani eto; ni ddarllenwyd dim
problem-header-only = mae pennawd yn y ffeil, ond dim rhesi
    .hint = gofynnwch amdani eto, neu rhowch `--header no` os data yw ei rhes gyntaf
problem-not-a-table =
    { $what ->
        [pdf] dogfen PDF yw hon, nid tabl
        [picture] llun yw hwn, nid tabl
        [program] rhaglen yw hon, nid tabl
        [old-excel] llyfr gwaith Excel o’r cyfnod cyn 2007 yw hwn, na ellir ei ddarllen
        [open-document] taenlen OpenDocument yw hon, na ellir ei darllen
        [binary-excel] llyfr gwaith deuaidd Excel yw hwn, na ellir ei ddarllen
        [document] dogfen destun neu sleidiau yw’r rhain, nid tabl
        [web-page] tudalen we yw hon, nid tabl; mae rhai systemau’n cadw’r rheini fel .xls
        [json] JSON yw hwn, nid tabl
        [xml] XML yw hwn, nid tabl
        [database] cronfa ddata yw hon, nid tabl
        [archive] archif o fath na ellir ei ddadbacio yw hon
        [utf-32] testun UTF-32 yw hwn, na ellir ei ddarllen
        [binary] nid testun yw hwn: nid oes ystyr i’w feitiau fel tabl
       *[other] nid tabl yw hwn
    }
    .hint = cadwch ef fel CSV neu XLSX, yna rhowch gynnig arall arni
problem-encrypted = mae’r ffeil wedi’i chloi â chyfrinair
    .hint = agorwch hi, cadwch hi heb gyfrinair, a rhowch gynnig arall arni
problem-several-sheets = mae rhesi mewn sawl dalen: { $sheets }
    .hint = dewiswch un gyda `--sheet NAME`, neu bob un gyda `--sheet all` os oes ganddynt yr un colofnau
problem-no-such-sheet = nid oes dalen { $sheet }; y rhai yn y ffeil yw { $sheets }
    .hint = enwch un o’r rheini
problem-sheets-differ = nid oes gan y dalennau yr un colofnau: { $sheets }
    .hint = dewiswch un gyda `--sheet NAME`
problem-hidden-sheets = ni ddarllenwyd dalennau cudd: { $sheets }
    .hint = enwch un gyda `--sheet` i’w darllen
problem-several-members = mae { $count } o ffeiliau yn yr archif: { $members }
    .hint = dadbaciwch hi ac enwch un
problem-no-member = nid oes ffeil yn yr archif
    .hint = gofynnwch amdani eto
problem-truncated-file = mae’r ffeil yn gorffen yn rhy gynnar: fe’i torrwyd wrth ei hysgrifennu neu ei hanfon
    .hint = gofynnwch amdani eto
problem-damaged-file = mae’r ffeil wedi’i difrodi: ni ellir dadbacio ei chynnwys { $what }
    .hint = gofynnwch amdani eto
problem-record-too-long = mae’r rhes yn hirach na 16 MiB
    .hint = mae terfyniadau llinell ar goll, neu nid tabl yw hwn
problem-unclosed-quote = mae dyfynnod yn agor yn y rhes hon a byth yn cau
    .hint = caewch neu dilëwch ef: byddai popeth ar ei ôl yn un gell
problem-nul-bytes = mae beitiau NUL yn y rhes
    .hint = difrodwyd y ffeil ar ei ffordd: gofynnwch amdani eto
problem-invalid-utf8 =
    { $count ->
        [one] mae beitiau nad ydynt yn UTF-8 mewn { $count } rhes; gadawyd nhw fel y maent
        [two] mae beitiau nad ydynt yn UTF-8 mewn { $count } res, hon yn gyntaf; gadawyd nhw fel y maent
       *[other] mae beitiau nad ydynt yn UTF-8 mewn { $count } rhes, hon yn gyntaf; gadawyd nhw fel y maent
    }
    .hint = os yw’r ffeil yn Windows-1252, rhowch `--encoding windows-1252`
problem-encoding-guessed = nid yw’r ffeil yn UTF-8, a darllenwyd hi fel { $encoding }
    .hint = rhowch `--encoding NAME` os yw enwau’n edrych yn anghywir
problem-no-such-encoding = nid oes amgodiad { $encoding }
    .hint = rhowch gynnig ar `utf-8`, `windows-1252` neu `utf-16le`
problem-bad-delimiter = ni all { $delimiter } wahanu celloedd
    .hint = rhowch un nod ASCII, fel `,` neu `;` neu `|` neu `tab`
problem-header-guessed = cymerwyd mai’r rhes hon yw’r pennawd
    .hint = rhowch `--header no` os data ydyw
problem-no-header = nid oes pennawd: enwir colofnau â llythrennau
    .hint = rhowch `--header yes` os rhes 1 yw’r pennawd
problem-duplicate-header =
    { $count ->
        [one] mae’r pennawd { $header } uwchben { $count } golofn
        [two] mae’r pennawd { $header } uwchben { $count } golofn; gelwir yr ail wrtho gyda (2)
       *[other] mae’r pennawd { $header } uwchben { $count } o golofnau; gelwir y lleill wrtho gyda (2) ac yn y blaen
    }
    .hint = enwch y golofn a olygwch
problem-ragged-row = { $cells } o gelloedd sydd yn y rhes, lle mae { $columns } yn y pennawd
    .hint = gall ei chelloedd fod wedi symud, felly ni ellir darllen y rhes: gofynnwch i’r darparwr am ffeil lân
problem-no-phone-column = ni chafwyd colofn o rifau ffôn ymhlith { $headers }
    .hint = enwch hi gyda `--phone-column`
problem-no-such-column = nid oes colofn { $column } ymhlith { $headers }
    .hint = enwch un o’r rheini, neu ei llythyren
problem-doubtful-column = gelwir y golofn { $column } yn golofn ffôn, ond nid yw ei chelloedd yn edrych fel rhifau
    .hint = cymerwyd hi; rhowch `--phone-column` i ddewis
problem-missing-column = mae’r golofn { $column } ar goll; y rhai yn y ffeil yw { $headers }
    .hint = ychwanegwch hi, neu ailenwch yr un a olygir
problem-unknown-column = nid yw’r golofn { $column } yn hysbys yma ac ni ddefnyddiwyd hi
    .hint = gweler `spec/inputs.md` am golofnau’r ffeil hon
problem-empty-cell = mae’r gell yn wag
    .hint = rhaid llenwi’r golofn hon ym mhob rhes
problem-bad-date = nid dyddiad sydd yn y gell
    .hint = ysgrifennwch ef fel YYYY-MM-DD neu DD/MM/YYYY
problem-bad-yes-no = nid yw’r gell yn dweud ie na nage
    .hint = ysgrifennwch `yes` (ie) neu `no` (na)
problem-bad-choice = nid yw’r gell yn un o { $known }
    .hint = ysgrifennwch un o’r rheini
problem-unreadable-number = ni ellir darllen rhif yn sicr yn y gell hon
    .hint = cywirwch hi: rhaid peidio ag anwybyddu cofnod na ellir ei ddarllen
problem-bad-rows =
    { $count ->
        [one] ni ellir defnyddio { $count } rhes
        [two] ni ellir defnyddio { $count } res; rhestrir y { $shown } cyntaf
       *[other] ni ellir defnyddio { $count } rhes; rhestrir y { $shown } cyntaf
    }
    .hint = cywirwch bob un: defnyddir y ffeil gyfan neu ddim ohoni
problem-ends-before-it-begins = daw’r diwedd cyn y dechrau
    .hint = cyfnewidiwch neu cywirwch y ddau ddyddiad
problem-bad-record = nid cofnod cofrestr yw hwn
    .hint = mae un rhif ffôn ym mhob cofnod mewn argraffiad
problem-foreign-file = nid rhifau ffôn yw { $count } o { $records } o gofnodion: nid argraffiad o gofrestr yw hwn
    .hint = gwiriwch mai dyma’r ffeil gywir; ni fewnforiwyd dim
problem-too-many-rejects =
    { $count ->
        [one] ni ellir darllen { $count } cofnod
        [two] ni ellir darllen { $count } gofnod
       *[other] ni ellir darllen { $count } o gofnodion
    }
    .hint = gofynnwch am y ffeil eto, neu caniatewch gynifer â hynny gyda `--allow-rejects`
problem-cut-record = mae’r cofnod olaf wedi’i dorri’n fyr
    .hint = torrwyd y ffeil wrth ei hanfon: gofynnwch amdani eto; ni fewnforiwyd dim
problem-unknown-result = mae’r canlyniadau’n dweud { $values } yng ngholofn { $column }, nad yw’n cael ei ddeall
    .hint = y rhai hysbys yw `Y`, `N`, `1`, `0`, `yes`, `no`, `true`, `false`, `TPS`, `CTPS` a `clear`
problem-deletions-ignored =
    { $count ->
        [one] ni chymerwyd { $count } dilead yng nghofnod VICIdial fel tynnu’n ôl
        [two] ni chymerwyd { $count } ddilead yng nghofnod VICIdial fel tynnu’n ôl
       *[other] ni chymerwyd { $count } o ddileadau yng nghofnod VICIdial fel tynnu’n ôl
    }
    .hint = lle tynnodd y person y gwrthwynebiad yn ôl, rhowch ef gyda `withdrawn_on` mewn ffeil eich hun
problem-header-short = mae gan y pennawd { $cells } o enwau, ond mae gan y rhan fwyaf o’r rhesi { $columns } o gelloedd; enwir yr olaf â llythyren
    .hint = gwiriwch a yw celloedd wedi symud: rhaid rhoi coma o fewn enw mewn dyfynodau
problem-passed-over-column = mae’r golofn { $column } yn edrych fel rhifau ffôn ond mae ei henw yn dweud fel arall; ni chafodd ei sgrinio
    .hint = rhowch `--phone-column` ar gyfer pob colofn sydd i’w sgrinio
problem-not-answered =
    { $count ->
        [one] nid oes ateb i { $count } rhif yng ngholofn { $column }, ac mae’n aros heb ei sgrinio
        [two] nid oes ateb i { $count } rif yng ngholofn { $column }, ac maent yn aros heb eu sgrinio
       *[other] nid oes ateb i { $count } o rifau yng ngholofn { $column }, ac maent yn aros heb eu sgrinio
    }
    .hint = gofynnwch i’r cwmni beth mae cell wag yn ei olygu, neu trefnwch eu sgrinio eto
problem-no-result-column = nid oes colofn sy’n dweud a yw rhif ar { $register }; mae gan y ffeil { $headers }
    .hint = enwch y golofn ar ôl y gofrestr, neu galwch hi’n `result`
problem-several-number-columns = mae sawl colofn yn dal rhifau ffôn: { $headers }
    .hint = enwch yr un gyda `--phone-column`
