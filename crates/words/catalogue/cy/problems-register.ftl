# Problemau gyda chofrestrau, gwrthwynebiadau a galwyr. Heb ei adolygu: gweler reviewed.txt.

problem-register-not-a-register = nid ffeil gofrestr yw hon
    .hint = enwch y cyfeiriadur sy’n cynnwys tps.register a ctps.register; derbynnir rhestr o rifau gyda `uphold register import`
problem-register-version = mae’r ffeil gofrestr hon yn fersiwn { $found }, na all y rhaglen hon ei ddarllen
    .hint = fe’i hysgrifennwyd gan Uphold diweddarach: defnyddiwch hwnnw
problem-register-damaged = mae’r ffeil gofrestr hon wedi’i difrodi, ac ni ellir sgrinio dim yn ei herbyn
    .hint = adferwch hi o gopi wrth gefn, neu mewnforiwch yr argraffiadau eto; mae `uphold register status --verify` yn dweud beth sydd wedi’i ddifrodi
problem-register-misused = gofynnwyd i’r gofrestr rywbeth na ellir ei ofyn iddi
    .hint = nam ar y rhaglen yw hwn: rhowch wybod amdano
problem-register-other-source = ar gyfer cofrestr arall y mae’r ffeil hon
    .hint = gwiriwch `--source`
problem-register-conflict = cedwir argraffiad arall dyddiedig { $as-of } eisoes, ac mae ei rifau’n wahanol
    .hint = gwiriwch `--as-of`: ni all dau argraffiad o’r un diwrnod a’r un cwmpas fod yn gywir ill dau
problem-register-no-base = nid oes argraffiad cyn { $as-of } y gallai’r diweddariad hwn fod yn berthnasol iddo
    .hint = mewnforiwch argraffiad llawn o’r un cwmpas yn gyntaf
problem-register-empty = nid yw’r argraffiad hwn yn rhestru unrhyw rif
    .hint = mae’n debyg bod y ffeil yn anghyflawn: byddai cofrestr wag yn gwneud i bob rhif edrych fel un y gellir ei ffonio, felly fe’i gwrthodir
problem-register-outside-scope =
    { $count ->
        [one] mae { $count } rhif y tu allan i’r codau deialu y dywedir bod yr argraffiad hwn yn eu cwmpasu
        [two] mae { $count } rif y tu allan i’r codau deialu y dywedir bod yr argraffiad hwn yn eu cwmpasu
       *[other] mae { $count } rhif y tu allan i’r codau deialu y dywedir bod yr argraffiad hwn yn eu cwmpasu
    }
    .hint = gwiriwch `--scope` yn erbyn y drwydded
problem-register-not-gb =
    { $count ->
        [one] nid yw { $count } rhif o dan +44
        [two] nid yw { $count } rif o dan +44
       *[other] nid yw { $count } rhif o dan +44
    }
    .hint = rhifau’r DU sydd mewn cofrestrau; ai dyma’r ffeil gywir?
problem-register-dates-reversed =
    { $count ->
        [one] tynnwyd { $count } rhes cyn iddi gael ei chofrestru
        [two] tynnwyd { $count } res cyn iddynt gael eu cofrestru
       *[other] tynnwyd { $count } rhes cyn iddynt gael eu cofrestru
    }
    .hint = a yw’r ddwy golofn ddyddiad yn y drefn gywir?
problem-register-both-ways =
    { $count ->
        [one] dywedir bod { $count } rhif ar y gofrestr a hefyd oddi arni
        [two] dywedir bod { $count } rif ar y gofrestr a hefyd oddi arni
       *[other] dywedir bod { $count } rhif ar y gofrestr a hefyd oddi arni
    }
    .hint = gofynnwch i’r sawl a wnaeth y ffeil pa un sy’n gywir; ni fewnforiwyd dim
problem-register-full = ni all y gofrestr hon dderbyn rhagor
    .hint = dechreuwch gyfeiriadur data newydd, a chadwch yr hen un er mwyn ei hanes
problem-register-scope = rhestr o godau deialu o 1 i 9 digid yw cwmpas
    .hint = ysgrifennwch nhw heb fylchau, fel `161,20`
problem-register-name = mae gan enw cofrestr hyd at 40 o lythrennau a i z, digidau a chysylltnodau, llythyren yn gyntaf
    .hint = tps, ctps a fps yw’r rhai swyddogol
problem-register-shrank =
    { $count ->
        [one] { $count } rhif yn llai nag yn argraffiad { $previous }: { $before } bryd hynny, { $after } nawr
        [two] { $count } rif yn llai nag yn argraffiad { $previous }: { $before } bryd hynny, { $after } nawr
       *[other] { $count } rhif yn llai nag yn argraffiad { $previous }: { $before } bryd hynny, { $after } nawr
    }
    .hint = mae tynnu niferoedd mawr yn digwydd; gwiriwch fod y ffeil yn gyflawn
problem-register-added-twice =
    { $count ->
        [one] roedd { $count } rhif i’w ychwanegu wedi’i gofrestru eisoes
        [two] roedd { $count } rif i’w hychwanegu wedi’u cofrestru eisoes
       *[other] roedd { $count } rhif i’w hychwanegu wedi’u cofrestru eisoes
    }
    .hint = a gymhwyswyd y diweddariad hwn o’r blaen, neu a adawyd un allan?
problem-register-removed-twice =
    { $count ->
        [one] nid oedd { $count } rhif i’w dynnu wedi’i gofrestru
        [two] nid oedd { $count } rif i’w tynnu wedi’u cofrestru
       *[other] nid oedd { $count } rhif i’w tynnu wedi’u cofrestru
    }
    .hint = a gymhwyswyd y diweddariad hwn o’r blaen, neu a adawyd un allan?
problem-register-repeated =
    { $count ->
        [one] mae { $count } rhif yn y ffeil fwy nag unwaith
        [two] mae { $count } rif yn y ffeil fwy nag unwaith
       *[other] mae { $count } rhif yn y ffeil fwy nag unwaith
    }
    .hint = cyfrifwyd unwaith; dim i’w wneud
problem-vault-io = ni ellir darllen neu ysgrifennu { $path }: { $cause }
    .hint = gwiriwch ei fod yn bodoli, bod gennych hawl i’w ddefnyddio, a bod lle ar y ddisg
problem-vault-locked = mae rhywun arall yn ysgrifennu yno: { $holder }
    .hint = rhowch gynnig arall arni pan fydd wedi gorffen, neu arhoswch amdano gyda `--wait`
problem-vault-misnamed = nid { $path } yw’r gofrestr y mae ei henw’n ei ddweud
    .hint = enwir ffeiliau cofrestr yn tps.register, ctps.register ac yn y blaen; peidiwch â’u hailenwi
problem-objections-damaged = mae eich gwrthwynebiadau’n anghyflawn neu wedi’u difrodi ({ $what }), ac ni ellir sgrinio dim hebddynt
    .hint = adferwch y cyfeiriadur `objections` o gopi wrth gefn, yn gyfan
problem-callers-unreadable = ni ellir darllen rhestr y galwyr cofrestredig: { $cause }
    .hint = cywirwch `callers.toml` yn y cyfeiriadur data
problem-caller-taken = mae { $name } eisoes yn perthyn i’r galwr cofrestredig { $other }
    .hint = mae un enw’n golygu un galwr: dewiswch un arall, neu ychwanegwch enw arall at hwnnw
problem-caller-nameless = mae angen enw ar alwr sy’n cynnwys llythyren neu ddigid
    .hint = rhowch yr enw y mae’r sefydliad wedi’i gofrestru odano
