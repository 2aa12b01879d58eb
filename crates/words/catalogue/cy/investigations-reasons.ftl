# Ystyr yr ids mewn ymchwiliad. Heb ei adolygu: gweler reviewed.txt.

# Pam nad yw rhes yn alwad anghyfreithlon. Mae’r naw cyntaf yn tynnu rhesi cyn gwneud galwadau ohonynt.
excluded-unreadable-row = ni ellid ei darllen
    .meaning = Ni ellir darllen ffurf, amser nac eiliadau’r rhes, neu ni all ei hamser fod yn gywir.
excluded-no-number = dim rhif wedi’i ddeialu
    .meaning = Nid oes rhif ffôn yn y rhes: dim byd, neu eiriau.
excluded-internal = galwad fewnol
    .meaning = Estyniad o hyd at chwe digid a ddeialwyd.
excluded-impossible-number = nid rhif posibl
    .meaning = Ni all yr hyn a ddeialwyd fod yn rhif ffôn.
excluded-inbound = galwad i mewn
    .meaning = Mae’r cofnodion yn dweud mai rhywun a ffoniodd i mewn.
excluded-duplicate-file = ffeil a oedd yno ddwywaith
    .meaning = Mae’r ffeil yn cynnwys yr un beitiau â ffeil gynharach.
excluded-duplicate = yr un rhes eto
    .meaning = Mae’r rhes yn ailadrodd rhes o’r un system: yr un alwad, yr un amser, yr un canlyniad.
excluded-leg = rhan arall o alwad
    .meaning = Mae’r rhes yn rhan bellach o alwad sydd wedi’i chyfrif unwaith eisoes, megis trosglwyddiad.
excluded-other-system = yr un alwad mewn system arall
    .meaning = Cofnododd dwy system un alwad; fe’i cyfrifir unwaith.
excluded-abroad = i rif tramor
    .meaning = Nid yw’r rhif yn un o dan +44, felly ni all y cofrestrau ei gynnwys.
excluded-law-not-held = cyn y gyfraith a gedwir yma
    .meaning = Gwnaed yr alwad cyn y gyfraith y mae’r rheolau hyn yn ei chynnwys.
excluded-not-connected = nid atebodd neb
    .meaning = Ni chysylltodd yr alwad, ac fe’i gwnaed cyn 5 Chwefror 2026, pan nad oedd ymgais yn alwad.
excluded-not-listed = ddim ar gofrestr
    .meaning = Nid oedd y rhif ar unrhyw gofrestr a gedwir yma ar ddiwrnod yr alwad.
excluded-under-28-days = ar gofrestr am lai na 28 diwrnod
    .meaning = Profwyd bod y rhif wedi bod ar y gofrestr am lai na 28 diwrnod, neu newydd ddod arni os o gwbl.
excluded-consented = wedi cytuno i alwadau o’r fath
    .meaning = Roedd cydsyniad y tanysgrifiwr i’r galwr hwn mewn grym pan wnaed yr alwad.
excluded-pensions-allowed = wedi’i chaniatáu gan reoliad 21B
    .meaning = Ffoniodd galwr awdurdodedig rywun y mae rheoliad 21B yn gadael iddo ei ffonio.

# Pam na ellir gwybod.
unknown-connected-unknown = nid yw’n dangos a atebwyd
    .meaning = Nid yw’r cofnodion yn dangos a atebodd rhywun, neu mae dwy system yn anghytuno am hynny.
unknown-no-register-held = ni chedwir cofrestr
    .meaning = Ni chedwir y TPS na’r CTPS yma, felly nid oes dim yn hysbys am unrhyw restriad.
unknown-before-first-edition = cyn yr argraffiad cyntaf
    .meaning = Gwnaed yr alwad cyn yr argraffiad cyntaf o’r gofrestr a gedwir yma.
unknown-after-last-edition = ar ôl yr argraffiad olaf
    .meaning = Gwnaed yr alwad ar ôl yr argraffiad olaf o’r gofrestr a gedwir yma.
unknown-outside-scope = cod deialu heb ei gwmpasu
    .meaning = Nid oes argraffiad a gedwir yma yn cwmpasu cod deialu’r rhif.
unknown-listed-between-editions = wedi newid rhwng dau argraffiad
    .meaning = Daeth y rhif ar y gofrestr neu oddi arni ar ddiwrnod na all yr argraffiadau ei wahaniaethu oddi wrth ddiwrnod yr alwad.
unknown-28-days-not-proved = ni phrofwyd 28 diwrnod
    .meaning = Roedd y rhif ar y gofrestr pan ffoniwyd ef, ond ni phrofwyd ers pryd.
unknown-consent-order-unknown = cydsyniad a galwad rhy agos
    .meaning = Ni phrofwyd a oedd cydsyniad mewn grym ar funud yr alwad.
unknown-subscriber-unknown = ni wyddys ai unigolyn yw
    .meaning = Mae’r rheoliad yn diogelu unigolion, ac nid yw’r cofnodion yn dangos a yw’r tanysgrifiwr yn un.
unknown-time-ambiguous = dau amser posibl
    .meaning = Dangosodd y cloc yr amser hwnnw ddwywaith, neu mae dwy system yn wahanol, ac mae’r ateb yn dibynnu ar ba un sy’n gywir.

because-connected-unknown = O blith { $calls }, nid yw’r cofnodion yn dangos a atebodd rhywun.
because-no-register-held = Ar gyfer { $calls }, ni chedwir cofrestr yma i’w cymharu â hi.
because-before-first-edition =
    { $calls ->
        [one] Gwnaed { $calls } cyn yr argraffiad cyntaf o’r gofrestr a gedwir yma.
       *[other] Gwnaed { $calls } cyn yr argraffiad cyntaf o’r gofrestr a gedwir yma.
    }
because-after-last-edition =
    { $calls ->
        [one] Gwnaed { $calls } ar ôl yr argraffiad olaf o’r gofrestr a gedwir yma.
       *[other] Gwnaed { $calls } ar ôl yr argraffiad olaf o’r gofrestr a gedwir yma.
    }
because-outside-scope =
    { $calls ->
        [one] Aeth { $calls } i god deialu nad oes argraffiad a gedwir yma yn ei gwmpasu.
       *[other] Aeth { $calls } i godau deialu nad oes argraffiad a gedwir yma yn eu cwmpasu.
    }
because-listed-between-editions =
    { $calls ->
        [one] Aeth { $calls } i rif a ddaeth ar y gofrestr neu oddi arni rhwng dau argraffiad, o gwmpas diwrnod yr alwad.
       *[other] Aeth { $calls } i rifau a ddaeth ar y gofrestr neu oddi arni rhwng dau argraffiad, o gwmpas diwrnod yr alwad.
    }
because-28-days-not-proved =
    { $calls ->
        [one] Aeth { $calls } i rif a oedd ar y gofrestr, ond nid yw’r argraffiadau’n profi ei fod arni ers 28 diwrnod.
       *[other] Aeth { $calls } i rifau a oedd ar y gofrestr, ond nid yw’r argraffiadau’n profi eu bod arni ers 28 diwrnod.
    }
because-consent-order-unknown = O blith { $calls }, ni phrofwyd a oedd cydsyniad mewn grym ar y funud honno.
because-subscriber-unknown = O blith { $calls }, nid yw’r cofnodion yn dangos a ffoniwyd unigolyn.
because-time-ambiguous =
    { $calls ->
        [one] Mae gan { $calls } ddau amser posibl, ac mae’r ateb yn dibynnu ar ba un sy’n gywir.
       *[other] Mae gan { $calls } ddau amser posibl, ac mae’r ateb yn dibynnu ar ba un sy’n gywir.
    }

# Y dyddiau rhwng gwrthwynebiad a galwad.
delay-same-day = ar yr un diwrnod
delay-1-7 = 1 i 7 diwrnod yn ddiweddarach
delay-8-28 = 8 i 28 diwrnod yn ddiweddarach
delay-29-90 = 29 i 90 diwrnod yn ddiweddarach
delay-over-90 = mwy na 90 diwrnod yn ddiweddarach
delay-day-unknown = ar ôl gwrthwynebiad nad yw ei ddiwrnod yn hysbys

# Ble mae galwad yn diweddu y chwiliwyd amdani mewn derbynebau sgrinio.
covered-covered-vouched = wedi’i chwmpasu, ac eraill yn tystio cyn yr alwad
    .meaning = Mae derbynneb i’r galwr hwn yn cwmpasu’r darparwr a’r diwrnod, tystiodd eraill iddi cyn yr alwad, ac mae ei rhestr yn cynnwys y rhif fel un y gellir ei ffonio.
covered-covered-self-asserted = wedi’i chwmpasu, ar air y sgriniwr ei hun
    .meaning = Fel uchod, ond ni thystiodd neb arall i amser y dderbynneb.
covered-counts-only = dim ond cyfrifon y dderbynneb y gellir eu gwirio
    .meaning = Mae derbynneb yn ffitio, ond ni roddwyd y rhestr a sgriniwyd nac agoriad, felly ni ellir ei gwirio ar gyfer y rhif hwn.
covered-blocked-yet-called = wedi’i blocio gan y sgrinio, ond wedi’i ffonio er hynny
    .meaning = Mae’r rhestr a sgriniwyd yn cynnwys y rhif fel un na chaniateir ei ffonio.
covered-not-in-list = ddim yn y rhestr a sgriniwyd
    .meaning = Mae derbynneb yn ffitio, ond nid yw ei rhestr yn cynnwys y rhif.
covered-not-screened = yn y rhestr, ond heb ei sgrinio mewn gwirionedd
    .meaning = Mae derbynneb sydd mewn grym yn dal y rhif ymhlith y rhai na ellid eu darllen neu na chawsant eu sgrinio.
covered-other-kind = wedi’i sgrinio ar gyfer math arall o alwad
    .meaning = Dim ond derbynneb ar gyfer math arall o alwad oedd mewn grym; mae’r gyfraith yn wahanol i bob math.
covered-not-proved = nid yw’r dderbynneb wedi’i phrofi
    .meaning = Dim ond derbynneb nas llofnodwyd fel y mae gan allwedd yr ymddiriedir ynddi, neu nas llofnodwyd gan ddigon o dystion yr ymddiriedir ynddynt, oedd yno.
covered-stale = ar ôl i’r sgrinio ddod i ben
    .meaning = Roedd y gofrestr y sgriniwyd yn ei herbyn yn rhy hen ar ddiwrnod yr alwad.
covered-not-yet-vouched = eraill yn tystio dim ond ar ôl yr alwad
    .meaning = Tystiodd eraill i’r dderbynneb, ond dim ond ar ôl i’r alwad gael ei gwneud.
covered-other-client = wedi’i sgrinio ar gyfer cleient arall
    .meaning = Gwnaed y dderbynneb sy’n cynnwys y rhif ar gyfer cleient arall.
covered-other-caller = wedi’i sgrinio ar gyfer galwr arall
    .meaning = Gwnaed y dderbynneb sy’n cynnwys y rhif ar gyfer galwr arall.
covered-supplier-not-covered = darparwr y tu allan i’r contract
    .meaning = Nid oedd y sgrinio wedi’i gontractio i gwmpasu data’r darparwr hwn.
covered-no-receipt = dim derbynneb o gwbl
    .meaning = Nid oes derbynneb yn cwmpasu diwrnod yr alwad.
covered-altered = newidiwyd y dderbynneb neu’r rhestr
    .meaning = Nid yw llofnod y dderbynneb neu ymrwymiad y rhestr yn dal.

# Beth a dybiwyd.
assumed-kind-live = Cymerwyd bod pob galwad yn alwad farchnata fyw; nid yw’r cofnodion yn dweud beth a ddywedwyd.
assumed-zone-given = Cymerwyd bod y cloc a ysgrifennodd { $file } yn dangos amser { $zone }, am mai hynny a roddwyd.
assumed-register-not-held = Ni chedwir yma argraffiad o gofrestr y { $source }. Nid yw galwadau i rifau sydd ar y gofrestr honno’n unig ymhlith y rhai anghyfreithlon, na’r rhai na ellir gwybod amdanynt.
assumed-same-call =
    { $seconds ->
        [one] Cymerwyd bod galwadau i un rhif a gofnodwyd gan ddwy system o fewn { $seconds } eiliad i’w gilydd yn un alwad.
       *[other] Cymerwyd bod galwadau i un rhif a gofnodwyd gan ddwy system o fewn { $seconds } eiliad i’w gilydd yn un alwad.
    }
assumed-line-identity-unknown = Nid yw’r cofnodion yn dangos a oedd rhif y llinell wedi’i gelu, felly ni farnwyd rheoliad 21(A1).
assumed-marks-are-objections = Cymerwyd marc “peidiwch â ffonio” yng nghofnodion y galwr ei hun fel gwrthwynebiad a wnaed pan ddaeth yr alwad sy’n ei ddwyn i ben.
assumed-no-consents = Ni roddwyd ffeil o gydsyniadau; cymerwyd nad oedd neb wedi cytuno.
assumed-no-objections = Ni roddwyd cofnod o wrthwynebiadau; dim ond marciau yn y cofnodion galwadau a gyfrifwyd.
assumed-individuals-unknown = Ni ddywedwyd a yw tanysgrifwyr yn unigolion neu’n gwmnïau.
assumed-not-authorised = Cymerwyd nad yw’r galwr wedi’i awdurdodi ar gyfer galwadau am bensiynau.
assumed-connected-by-seconds = Lle nad oes canlyniad yn y cofnodion, cymerwyd bod galwad ag eiliadau o sgwrs wedi’i hateb.
assumed-machines-answered = Cymerwyd bod galwad a atebwyd gan beiriant wedi’i hateb.
assumed-caller-all = Cymerwyd bod pob galwad yn y cofnodion yn alwad gan y galwr hwn.
