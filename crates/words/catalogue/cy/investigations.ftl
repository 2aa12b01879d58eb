# Tudalen adroddiad a chrynodeb terfynell ymchwiliad. `list` yw rhif rheoliad. Heb ei adolygu: gweler reviewed.txt.

audit-name = Adroddiad ar gofnodion galwadau
audit-lead = Cofnodion galwadau { $organisation } o { $first } hyd at { $last }, wedi’u barnu fel { $kind }.
audit-lead-nobody = Cofnodion galwadau o { $first } hyd at { $last }, wedi’u barnu fel { $kind }.
audit-lead-empty = Cofnodion galwadau, wedi’u barnu fel { $kind }.
audit-lead-instigator = Gwnaed y galwadau ar gais { $organisation }.
audit-contents = Cynnwys

audit-alarm =
    { $rows ->
        [one] Yn gyntaf: ni ellid darllen { $rows } rhes, { $what } o’r holl resi. Am y rhesi eraill y mae pob ffigur yma, felly gall y gwir ffigurau fod yn uwch.
        [two] Yn gyntaf: ni ellid darllen { $rows } res, { $what } o’r holl resi. Am y rhesi eraill y mae pob ffigur yma, felly gall y gwir ffigurau fod yn uwch.
       *[other] Yn gyntaf: ni ellid darllen { $rows } rhes, { $what } o’r holl resi. Am y rhesi eraill y mae pob ffigur yma, felly gall y gwir ffigurau fod yn uwch.
    }
audit-trial = Gwnaed heb ffeil ymgyrch: ni ddywedwyd pwy a ffoniodd, ar ran pwy nac o dan ba gontractau.
audit-headline =
    { $calls ->
        [0] Ni phrofwyd bod unrhyw alwad yn anghyfreithlon o dan reoliad { $list }.
        [one] Roedd { $calls } alwad yn anghyfreithlon o dan reoliad { $list }.
        [two] Roedd { $calls } alwad yn anghyfreithlon o dan reoliad { $list }.
       *[other] Roedd { $calls } o alwadau’n anghyfreithlon o dan reoliad { $list }.
    }
audit-open = Am { $calls } arall ni ellir gwybod, am y rhesymau hyn.
audit-open-one = Am { $calls } arall ni ellir gwybod, am y rheswm hwn.
audit-sure = Nid oes galwad na ellir gwybod hyn amdani.
audit-attributed =
    { $calls ->
        [0] Os yw’r dyddiadau y mae biwro’n eu rhoi ar gyfer cofrestriadau’n gywir, nid oedd yr un ohonynt yn anghyfreithlon o’u herwydd. Nid yw’r argraffiadau’n profi dyddiadau o’r fath.
        [one] Os yw’r dyddiadau y mae biwro’n eu rhoi ar gyfer cofrestriadau’n gywir, roedd { $calls } ohonynt yn anghyfreithlon hefyd. Nid yw’r argraffiadau’n profi dyddiadau o’r fath.
       *[other] Os yw’r dyddiadau y mae biwro’n eu rhoi ar gyfer cofrestriadau’n gywir, roedd { $calls } ohonynt yn anghyfreithlon hefyd. Nid yw’r argraffiadau’n profi dyddiadau o’r fath.
    }
audit-objections =
    { $calls ->
        [0] Ni phrofwyd bod unrhyw alwad yn anghyfreithlon o dan reoliad 21(1)(a), wedi’i gwneud ar ôl i’r tanysgrifiwr ddweud wrth y galwr hwn am beidio â ffonio.
        [one] Roedd { $calls } alwad yn anghyfreithlon o dan reoliad 21(1)(a): roedd y tanysgrifiwr wedi dweud wrth y galwr hwn am beidio â ffonio. Gall fod ymhlith y rhai uchod.
        [two] Roedd { $calls } alwad yn anghyfreithlon o dan reoliad 21(1)(a): roedd y tanysgrifiwr wedi dweud wrth y galwr hwn am beidio â ffonio. Gall rhai ohonynt fod ymhlith y rhai uchod.
       *[other] Roedd { $calls } o alwadau’n anghyfreithlon o dan reoliad 21(1)(a): roedd y tanysgrifiwr wedi dweud wrth y galwr hwn am beidio â ffonio. Gall rhai ohonynt fod ymhlith y rhai uchod.
    }
audit-objections-between = Roedd o leiaf { $low }, ac ar y mwyaf { $high }, o alwadau’n anghyfreithlon o dan reoliad 21(1)(a): roedd y tanysgrifiwr wedi dweud wrth y galwr hwn am beidio â ffonio. Gall rhai ohonynt fod ymhlith y rhai uchod.
audit-any =
    { $calls ->
        [0] Ni phrofwyd bod unrhyw alwad wedi torri’r un o’r darpariaethau a gymhwyswyd.
        [one] At ei gilydd, torrodd { $calls } alwad o leiaf un ddarpariaeth.
        [two] At ei gilydd, torrodd { $calls } alwad wahanol o leiaf un ddarpariaeth.
       *[other] At ei gilydd, torrodd { $calls } o alwadau gwahanol o leiaf un ddarpariaeth.
    }
audit-any-between = At ei gilydd, torrodd o leiaf { $low }, ac ar y mwyaf { $high }, o alwadau gwahanol o leiaf un ddarpariaeth.
audit-no-records = Nid oes galwadau yn y cofnodion hyn.
audit-between = o leiaf { $low }, ar y mwyaf { $high }
audit-up-to = hyd at { $high }

audit-tile-calls = Galwadau yn y cofnodion
audit-tile-calls-note = un ar gyfer pob galwad, nid pob rhes
audit-tile-unlawful = Anghyfreithlon o dan reoliad { $list }
audit-tile-unlawful-note = pob un wedi’i phrofi
audit-tile-unknown = Ni ellir gwybod
audit-tile-unknown-note = heb ei phrofi na’i gwrthbrofi
audit-tile-objections = Anghyfreithlon o dan reoliad 21(1)(a)
audit-tile-objections-note = ar ôl gwrthwynebiad; gellir ei chyfrif wrth ei ochr hefyd
audit-tile-any = Torrodd o leiaf un ddarpariaeth
audit-tile-any-note = pob galwad wedi’i chyfrif unwaith

audit-heading-steps = O resi i alwadau anghyfreithlon
audit-heading-waterfall = Ble y diweddodd pob rhes
audit-heading-provisions = Yn ôl darpariaeth
audit-heading-regimes = Cyn 5 Chwefror 2026, ac o hynny ymlaen
audit-heading-months = Yn ôl mis
audit-heading-hours = Yn ôl awr y dydd
audit-heading-weekdays = Yn ôl diwrnod yr wythnos
audit-heading-lines = Yn ôl y llinell a ffoniodd
audit-heading-suppliers = Yn ôl darparwr
audit-heading-campaigns = Yn ôl ymgyrch
audit-heading-agents = Yn ôl asiant
audit-heading-three = Tri chyfrif gwahanol i’w gilydd
audit-heading-people = Y rhifau a ffoniwyd amlaf
audit-heading-after = Galwadau ar ôl gwrthwynebiad
audit-heading-events = Ar ôl pob digwyddiad
audit-heading-coverage = A oedd sgrinio’n cwmpasu’r galwadau
audit-heading-registers = Y cofrestrau
audit-heading-method = Sut y cyfrifwyd hyn
audit-heading-law = Y gyfraith a gymhwyswyd
audit-heading-problems = Problemau a gafwyd yn y cofnodion
audit-heading-assumed = Beth a dybiwyd
audit-heading-sources = Beth a ddarllenwyd
audit-heading-recompute = Sut i gael yr un ffigurau heb Uphold
audit-heading-custody = O ble y daeth y ffeiliau
audit-heading-outputs = Y ffeiliau a ysgrifennwyd
audit-heading-about = Am yr adroddiad hwn

audit-head-step = Cam
audit-head-figure = Ffigur
audit-head-reason = Ble y diweddodd
audit-head-rows = Rhesi
audit-head-left = Rhesi ar ôl
audit-head-meaning = Beth mae hynny’n ei olygu
audit-head-calls = Galwadau
audit-head-connected = Wedi’u cysylltu
audit-head-made = Yn cyfrif fel galwadau
audit-head-unlawful = Anghyfreithlon
audit-head-unlawful-any = Torrodd ddarpariaeth
audit-head-after = Ar ôl gwrthwynebiad
audit-head-provision = Darpariaeth
audit-head-period = Cyfnod
audit-head-month = Mis
audit-head-hour = Awr
audit-head-weekday = Diwrnod
audit-head-line = Llinell
audit-head-owner = Llinell pwy
audit-head-supplier = Darparwr
audit-head-campaign = Ymgyrch
audit-head-agent = Asiant
audit-head-count = Cyfrif
audit-head-what = Beth mae’n ei gyfrif
audit-head-number = Rhif
audit-head-first = Galwad gyntaf
audit-head-last = Galwad olaf
audit-head-delay = Pryd y’u gwnaed
audit-head-event = Digwyddiad
audit-head-day = Diwrnod
audit-head-covered = Beth a gafwyd
audit-head-register = Cofrestr
audit-head-editions = Argraffiadau
audit-head-edition-first = Argraffiad cyntaf
audit-head-edition-last = Argraffiad olaf
audit-head-gap = Bwlch hwyaf
audit-head-force = Mewn grym
audit-head-says = Beth mae’n ei ddweud, wedi’i fyrhau
audit-head-confidence = Pa mor sicr
audit-head-file = Ffeil
audit-head-format = Fformat
audit-head-zone = Cylchfa amser
audit-head-digest = SHA-256
audit-head-system = System
audit-head-mapping = Mapiad
audit-head-files = Ffeiliau
audit-head-who = Pwy
audit-head-when = Pryd
audit-head-from = O ble

audit-step-rows = rhesi yn y cofnodion
audit-step-calls = galwadau y maent yn sôn amdanynt
audit-step-connected = galwadau a atebwyd
audit-step-made = galwadau sy’n cyfrif o dan gyfraith eu diwrnod
audit-step-listed = galwadau sy’n cyfrif, i rifau a fu ar gofrestr am o leiaf 28 diwrnod
audit-step-unlawful-listed = o’r rheini, heb gydsyniad: anghyfreithlon o dan reoliad { $list }
audit-step-unlawful = galwadau sy’n cyfrif, heb gydsyniad: anghyfreithlon o dan reoliad { $list }
audit-step-unknown = na ellir gwybod hynny amdanynt
audit-step-objected = galwadau sy’n cyfrif, ar ôl gwrthwynebiad i’r galwr hwn
audit-step-consented = galwadau sy’n cyfrif, gyda chydsyniad i’r galwr hwn
audit-steps-caption = Faint o resi a galwadau sydd ar ôl ar bob cam

audit-waterfall-text = Cyfrifir pob rhes unwaith, ar y llinell gyntaf sy’n ei ffitio. Mae’r rhesi a dynnwyd, y galwadau anghyfreithlon a’r rhai na ellir gwybod amdanynt yn adio i’r holl resi.
audit-waterfall-caption = Pob rhes yn ôl ble y diweddodd, ar gyfer rheoliad { $list }, a faint o resi oedd ar ôl pob llinell
audit-waterfall-description = Mae’r bariau’n dechrau gyda’r holl resi. Mae pob bar pellach yn dangos yr hyn a dynnir ac yn sefyll o dan yr hyn a oedd ar ôl cyn hynny. Mae’r tabl isod yn rhoi’r un ffigurau.
audit-waterfall-all = yr holl resi
audit-waterfall-unlawful = anghyfreithlon o dan reoliad { $list }
audit-waterfall-unknown = ni ellir gwybod: { $reason }
audit-waterfall-sum = Swm y llinellau

audit-provisions-text = Gall un alwad dorri sawl darpariaeth, felly mae’r ffigurau hyn yn gorgyffwrdd ac ni ddylid eu hadio.
audit-provisions-caption = Galwadau anghyfreithlon yn ôl darpariaeth
audit-provisions-any = o leiaf un ohonynt, pob galwad wedi’i chyfrif unwaith

audit-regimes-text = Cyn 5 Chwefror 2026, dim ond galwad a gysylltodd oedd yn alwad yn ystyr y Rheoliadau. O’r diwrnod hwnnw, mae ymgais yn un hefyd. Cedwir y ddau ar wahân yma.
audit-regimes-caption = Galwadau yn ôl cyfraith eu diwrnod; ystyr anghyfreithlon yw: o dan reoliad { $list }
audit-regime-before = cyn 5 Chwefror 2026
audit-regime-from = o 5 Chwefror 2026

audit-parts-text = Ystyr anghyfreithlon yma yw: torrodd yr alwad o leiaf un ddarpariaeth.
audit-months-caption = Galwadau yn ôl mis yn Llundain
audit-hours-caption = Galwadau yn ôl yr awr yn Llundain pan ddechreuasant
audit-weekdays-caption = Galwadau yn ôl diwrnod yr wythnos yn Llundain
audit-lines-caption = Galwadau yn ôl y llinell a ffoniodd
audit-suppliers-caption = Galwadau yn ôl darparwr y rhif
audit-campaigns-caption = Galwadau yn ôl ymgyrch
audit-agents-caption = Galwadau yn ôl asiant
audit-months-description = Un golofn ar gyfer pob mis. Y rhan olau yw’r holl galwadau, y rhan dywyll y rhai a dorrodd ddarpariaeth, a’r rhan resog y rhai na ellir gwybod amdanynt. Mae’r tabl isod yn rhoi’r un ffigurau.
audit-hours-description = Un golofn ar gyfer pob awr. Y rhan olau yw’r holl galwadau, y rhan dywyll y rhai a dorrodd ddarpariaeth, a’r rhan resog y rhai na ellir gwybod amdanynt. Mae’r tabl isod yn rhoi’r un ffigurau.
audit-lines-description = Un bar ar gyfer pob llinell, mor hir ag y mae ei galwadau a dorrodd ddarpariaeth yn niferus. Mae’r tabl isod yn rhoi’r un ffigurau.
audit-suppliers-description = Un bar ar gyfer pob darparwr, mor hir ag y mae ei alwadau a dorrodd ddarpariaeth yn niferus. Mae’r tabl isod yn rhoi’r un ffigurau.
audit-legend-calls = yr holl alwadau
audit-legend-unlawful = torrodd ddarpariaeth
audit-legend-open = ni ellir gwybod
audit-legend-excluded = wedi’u tynnu
audit-legend-broke = anghyfreithlon
audit-part-unnamed = heb ei nodi yn y cofnodion
audit-parts-others =
    { $count ->
        [one] { $count } arall
       *[other] { $count } arall
    }
audit-parts-rest = Mae’r gweddill yn { $file }.

audit-three-text = Mae galwadau a wnaed, galwadau a gysylltodd â rhifau ar gofrestr, a chwynion yn dri chyfrif gwahanol. Nid yw’r un yn sefyll dros un arall.
audit-three-caption = Y tri chyfrif, a’r hyn sy’n perthyn iddynt
audit-three-made = galwadau a wnaed, p’un a atebodd rhywun ai peidio
audit-three-listed = galwadau a gysylltodd â rhifau a fu ar gofrestr am o leiaf 28 diwrnod
audit-three-complaints = cwynion
audit-three-people = rhifau a gwynodd
audit-three-matched = cwynion sy’n cyfateb i alwad yn y cofnodion
audit-three-vulnerable = rhifau y mae eu cwyn yn dweud bod y person yn agored i niwed
audit-three-none = Ni roddwyd ffeil o gwynion.

audit-people-text = Dim ond digidau cyntaf rhif a ddangosir yma. Mae’r rhestr o alwadau anghyfreithlon yn rhoi ffeil a rhes pob un.
audit-people-caption = Rhifau, pob un â’r galwadau iddo
audit-after-text = Nid oes cyfnod gras ar gyfer gwrthwynebiad. Cyfrifir y dyddiau o’r gwrthwynebiad olaf cyn yr alwad.
audit-after-caption = Galwadau ar ôl gwrthwynebiad, yn ôl yr amser ers hynny
audit-events-text = Ni chyfrifir galwadau ar ddiwrnod digwyddiad: gallent fod wedi dod cyn hynny.
audit-events-caption = Galwadau ar ddyddiau ar ôl pob digwyddiad

audit-coverage-text = Derbynebau sgrinio a roddwyd: { $receipts }. Galwadau y chwiliwyd amdanynt ynddynt: { $calls }.
audit-coverage-caption = Galwadau yn ôl yr hyn y mae derbynebau sgrinio’n ei ddangos amdanynt
audit-remainder-caption = Galwadau nad oes derbynneb yn eu cwmpasu, yn ôl darparwr a mis
audit-coverage-all = pob un y chwiliwyd amdani

audit-registers-caption = Y cofrestrau y cymharwyd galwadau â hwy
audit-register-not-held = heb ei chadw
audit-registers-none = Ni ddefnyddiwyd cofrestr.

audit-method-rows = Nid yw rhes yn alwad eto. Mae rhesi un system i un rhif sy’n rhannu id o fewn diwrnod i’w gilydd yn un alwad: cyfrifir rhannau, trosglwyddiadau ac ailadroddiadau unwaith. Y rhes sy’n cyfrif yw’r un gyntaf o’r alwad ei hun.
audit-method-systems =
    { $seconds ->
        [one] Lle cofnododd dwy system un alwad, i’r un rhif ac o fewn { $seconds } eiliad, fe’i cyfrifir unwaith, gyda’r amser cynharach a’r amser diweddarach yn gyfwng.
       *[other] Lle cofnododd dwy system un alwad, i’r un rhif ac o fewn { $seconds } eiliad, fe’i cyfrifir unwaith, gyda’r amser cynharach a’r amser diweddarach yn gyfwng.
    }
audit-method-day = Bernir pob galwad yn ôl y gyfraith mewn grym ar ei diwrnod yn Llundain. Cyn 5 Chwefror 2026 dim ond galwadau a gysylltodd sy’n cyfrif; o’r diwrnod hwnnw mae ymgeisiau’n cyfrif hefyd.
audit-method-28 = Cyfrifir y 28 diwrnod yn ôl o ddiwrnod yr alwad. Ni phrofir hwy ond os yw argraffiad o leiaf 28 diwrnod cyn yr alwad eisoes yn cynnwys y rhif, ac nad oes un ers hynny’n dangos ei fod wedi mynd. Lle mae’r argraffiadau’n gadael diwrnod yn agored, ni elwir yr alwad yn anghyfreithlon.
audit-method-statements = Mae galwad ar ôl gwrthwynebiad i’r galwr hwn yn anghyfreithlon o dan reoliad 21(1)(a), boed y rhif ar gofrestr ai peidio. Mae cydsyniad i’r galwr hwn yn cyfrif o’r funud y’i rhoddwyd hyd at y funud y’i tynnwyd yn ôl. Dim ond ar gyfer galwadau diweddarach y mae marc a osodwyd ar ddiwedd galwad yn cyfrif.
audit-method-unknown = Ystyr “ni ellir gwybod” yw: nid yw’r hyn a roddwyd yn profi bod yr alwad yn anghyfreithlon na’i bod yn gyfreithlon. Nid yw galwadau o’r fath byth ymhlith y rhai anghyfreithlon. Gydag “o leiaf … ar y mwyaf”, profwyd y ffigur isaf, ac mae’r uchaf yn wir os cyfrifir popeth sy’n amheus.
audit-method-limits = Mae’r adroddiad yn dangos beth mae’r cofnodion yn ei ddweud. Nid yw’n dangos bod y cofnodion yn gyflawn, na beth a ddywedwyd mewn galwad. Nid cyngor cyfreithiol ydyw.

audit-law-caption = Y darpariaethau a gymhwyswyd, yn y fersiynau mewn grym pan wnaed y galwadau
audit-law-none = Ni chymhwyswyd darpariaeth.
audit-law-C = wedi’i gadarnhau yn y ffynhonnell
audit-law-M = o wybodaeth gyffredinol: gwiriwch cyn dibynnu arno
audit-law-G = heb ei ganfod: peidiwch â dibynnu arno
audit-law-apart = y testun: { $what }; y dyddiau mewn grym: { $reason }
audit-law-until = o { $from }, nid o { $to } ymlaen

audit-problems-none = Dim.
audit-assumed-none = Dim byd.

audit-sources-caption = Y ffeiliau o gofnodion galwadau, yn y drefn y’u darllenwyd
audit-systems-caption = Y systemau: pob ffeil y mae un mapiad yn ei darllen
audit-zone-stated = wedi’i nodi gan y fformat
audit-zone-given = wedi’i rhoi ar gyfer y rhediad hwn
audit-zone-seen = i’w gweld yn y ffeil
audit-files-more =
    { $files ->
        [one] hefyd { $files } ffeil arall
       *[other] hefyd { $files } ffeil arall
    }

audit-recompute-1 = Mae’r ffolder `recompute/` yn cynnwys popeth sydd ei angen i wirio’r ffigurau hyn: crynodebau’r holl ffeiliau a ddarllenwyd, y mapiadau, cyflwr y cofrestrau a’r hyn a ddywedwyd wrth y galwr, a sgript SQL ar gyfer DuckDB.
audit-recompute-2 = Rhowch y cofnodion galwadau wrth ei ochr, cymharwch eu crynodebau, a rhedwch y sgript. Nid yw’n rhannu cod ag Uphold, a rhaid mai’r rhain fydd ei ffigurau.
audit-custody-caption = Pob ffeil a ddefnyddiwyd, pwy a’i rhoddodd, a’i chrynodeb
audit-custody-none = Ni ddywedwyd o ble y daeth y ffeiliau. Mae eu crynodebau uchod, ac yn y ffolder `recompute/`.
audit-custody-unstated = heb ei nodi

audit-output-figures = y ffigurau, ar gyfer peiriannau
audit-output-report = yr adroddiad hwn, ar gyfer pobl
audit-output-schedule = pob galwad anghyfreithlon, gyda’i ffeil a’i rhes
audit-output-unknown = pob galwad na ellir gwybod amdani
audit-output-recompute = yr hyn sydd ei angen i wirio’r ffigurau heb Uphold
audit-output-custody = o ble y daeth y ffeiliau
audit-output-receipt = derbynneb ffigurau’r adroddiad hwn
audit-output-proof = y prawf sy’n mynd gyda hi
audit-receipt = Derbynneb y ffigurau hyn yw cofnod { $index } y log { $log }.
audit-about-same = Un alwad mewn dwy system
audit-about-seconds =
    { $seconds ->
        [one] yn dechrau o fewn { $seconds } eiliad
       *[other] yn dechrau o fewn { $seconds } eiliad
    }

audit-month-1 = Ionawr { $what }
audit-month-2 = Chwefror { $what }
audit-month-3 = Mawrth { $what }
audit-month-4 = Ebrill { $what }
audit-month-5 = Mai { $what }
audit-month-6 = Mehefin { $what }
audit-month-7 = Gorffennaf { $what }
audit-month-8 = Awst { $what }
audit-month-9 = Medi { $what }
audit-month-10 = Hydref { $what }
audit-month-11 = Tachwedd { $what }
audit-month-12 = Rhagfyr { $what }
audit-weekday-1 = Dydd Llun
audit-weekday-2 = Dydd Mawrth
audit-weekday-3 = Dydd Mercher
audit-weekday-4 = Dydd Iau
audit-weekday-5 = Dydd Gwener
audit-weekday-6 = Dydd Sadwrn
audit-weekday-7 = Dydd Sul

# Yn y derfynell.
audit-summary-sources = Beth a adnabuwyd
audit-summary-source =
    { $rows ->
        [one] { $file }: { $what }, { $rows } rhes, cylchfa amser { $clock }
        [two] { $file }: { $what }, { $rows } res, cylchfa amser { $clock }
       *[other] { $file }: { $what }, { $rows } rhes, cylchfa amser { $clock }
    }
audit-summary-source-files =
    { $files ->
        [one] { $what }: { $files } ffeil, { $rows } rhes, cylchfa amser { $clock }
        [two] { $what }: { $files } ffeil, { $rows } rhes, cylchfa amser { $clock }
       *[other] { $what }: { $files } ffeil, { $rows } rhes, cylchfa amser { $clock }
    }
audit-summary-result = O resi i alwadau anghyfreithlon
audit-summary-unknown = na ellir gwybod hynny amdanynt
audit-summary-other-reasons = am resymau eraill
audit-summary-objections = anghyfreithlon o dan reoliad 21(1)(a), ar ôl gwrthwynebiad; gellir eu cyfrif uchod hefyd
audit-summary-any = o alwadau gwahanol a dorrodd o leiaf un ddarpariaeth
audit-summary-report = Darllenwch yr adroddiad: { $file }
audit-counts = Dim ond cyfrif y galwadau a wnaed: ni ysgrifennwyd atodlen, adroddiad na derbynneb. Mae’r cyfrifon yn ôl llinell a mis yn { $file }
