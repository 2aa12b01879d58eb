# Beth sydd ar goll o hysbysiad preifatrwydd a ysgrifennodd rhywun, a beth sydd o'i le ynddo: `uphold notice check`.

notice-check-title = Beth mae'r hysbysiad yn ei ddweud
notice-check-told = dywedir
notice-check-missing = AR GOLL
notice-check-not-asked = nid oes ei angen yma
notice-check-faults = Beth sydd o'i le neu wedi dyddio
notice-check-sentence = mae'n dweud: { $said }
notice-check-clean = Nid oes dim y chwiliwyd amdano ar goll, ac nid oes dim wedi dyddio.
notice-check-limit = Mae hwn yn chwilio am eiriau. Dim ond person all ddweud a yw brawddeg yn wir, ac a yw'n glir.
notice-check-findings =
    { $missing ->
        [0] { $faults ->
            [one] Nid oes dim ar goll, ac mae { $faults } frawddeg o'i lle neu wedi dyddio.
            [two] Nid oes dim ar goll, ac mae { $faults } frawddeg o'u lle neu wedi dyddio.
           *[other] Nid oes dim ar goll, ac mae { $faults } brawddeg o'u lle neu wedi dyddio.
        }
        [two] { $faults ->
            [0] Mae { $missing } bwynt ar goll.
            [one] Mae { $missing } bwynt ar goll, ac mae { $faults } frawddeg o'i lle neu wedi dyddio.
            [two] Mae { $missing } bwynt ar goll, ac mae { $faults } frawddeg o'u lle neu wedi dyddio.
           *[other] Mae { $missing } bwynt ar goll, ac mae { $faults } brawddeg o'u lle neu wedi dyddio.
        }
       *[other] { $faults ->
            [0] Mae { $missing } pwynt ar goll.
            [one] Mae { $missing } pwynt ar goll, ac mae { $faults } frawddeg o'i lle neu wedi dyddio.
            [two] Mae { $missing } pwynt ar goll, ac mae { $faults } frawddeg o'u lle neu wedi dyddio.
           *[other] Mae { $missing } pwynt ar goll, ac mae { $faults } brawddeg o'u lle neu wedi dyddio.
        }
    }

# Pwyntiau Erthyglau 13 ac 14 na ddywedir.
notice-lacks-controller = nid yw'n dweud pwy ydych chi, na sut i gysylltu â chi
    .hint = rhowch enw'r sefydliad, cyfeiriad, a chyfeiriad e-bost neu rif ffôn
notice-lacks-representative = nid yw'n enwi eich cynrychiolydd yn y Deyrnas Unedig
    .hint = rhowch enw a manylion cyswllt y cynrychiolydd
notice-lacks-data-protection-officer = nid yw'n dweud sut i gysylltu â'r swyddog diogelu data
    .hint = rhowch gyfeiriad, cyfeiriad e-bost neu rif ffôn y swyddog
notice-lacks-purposes = nid yw'n dweud at beth rydych yn defnyddio gwybodaeth pobl
    .hint = enwch bob diben mewn geiriau plaen
notice-lacks-lawful-bases = nid yw'n dweud ar ba sail gyfreithiol rydych yn dibynnu
    .hint = enwch y sail ar gyfer pob diben
notice-lacks-legitimate-interests = mae'n dibynnu ar fuddiannau cyfreithlon heb ddweud pa rai
    .hint = dywedwch beth yw'r buddiant ym mhob achos
notice-lacks-recipients = nid yw'n dweud gyda phwy rydych yn rhannu gwybodaeth
    .hint = enwch y rhai sy'n ei chael, neu pa fath o sefydliadau ydynt
notice-lacks-transfers = mae'n sôn am wybodaeth sy'n gadael y Deyrnas Unedig heb ddweud beth sy'n ei diogelu yno
    .hint = enwch y rheoliadau, y cytundeb neu'r mesur diogelu arall, a sut i gael copi
notice-lacks-retention = nid yw'n dweud am ba hyd rydych yn cadw gwybodaeth
    .hint = rhowch gyfnod, neu'r rheol rydych yn penderfynu wrthi
notice-lacks-right-access = nid yw'n dweud wrth bobl y gallant weld eu gwybodaeth
    .hint = dywedwch y gallant ofyn am gopi
notice-lacks-right-rectification = nid yw'n dweud wrth bobl y gallant gael cywiro eu gwybodaeth
    .hint = dywedwch y gallant ofyn i chi ei chywiro
notice-lacks-right-erasure = nid yw'n sôn wrth bobl am gael dileu eu gwybodaeth
    .hint = dywedwch pryd y gallant ofyn i chi ei dileu
notice-lacks-right-restriction = nid yw'n dweud wrth bobl y gallant gael cyfyngu ar y defnydd o'u gwybodaeth
    .hint = dywedwch pryd y gallant ofyn i chi gyfyngu arno
notice-lacks-right-objection = nid yw'n dweud wrth bobl y gallant wrthwynebu
    .hint = dywedwch hynny am bob defnydd sy'n seiliedig ar fuddiannau cyfreithlon neu dasg gyhoeddus
notice-lacks-right-marketing-objection = mae'n sôn am farchnata heb ddweud wrth bobl y gallant ei stopio
    .hint = dywedwch hynny'n glir ac ar wahân i bopeth arall
notice-lacks-right-portability = nid yw'n dweud wrth bobl y gallant fynd â'u gwybodaeth i rywle arall
    .hint = dywedwch hynny am yr hyn sy'n seiliedig ar gydsyniad neu gontract
notice-lacks-right-withdrawal = mae'n dibynnu ar gydsyniad heb ddweud y gellir ei dynnu'n ôl
    .hint = dywedwch y gall pobl ei dynnu'n ôl ar unrhyw adeg, a sut
notice-lacks-complaint-controller = nid yw'n dweud wrth bobl y gallant gwyno i chi
    .hint = ers 19 Mehefin 2026 rhaid iddo: dywedwch sut, a'ch bod yn cydnabod cwyn o fewn 30 diwrnod
notice-lacks-complaint-commissioner = nid yw'n dweud wrth bobl y gallant gwyno i'r Comisiynydd Gwybodaeth
    .hint = dywedwch hynny, gyda'r cyfeiriad
notice-lacks-must-be-given = nid yw'n dweud a oes rhaid i bobl roi eu gwybodaeth, a beth sy'n dilyn os na wnânt
    .hint = dywedwch hynny lle mae cyfraith neu gontract yn gofyn amdani
notice-lacks-automated-decisions = mae'n sôn am benderfyniadau heb berson heb ddweud sut y cânt eu gwneud
    .hint = dywedwch yn ôl pa resymeg, beth maent yn ei olygu i bobl, a sut i gael person i ailedrych
notice-lacks-data-categories = mae'n sôn am wybodaeth o rywle arall heb ddweud pa fathau
    .hint = enwch y mathau o wybodaeth rydych yn eu cael o bob ffynhonnell
notice-lacks-source = mae'n sôn am wybodaeth o rywle arall heb ddweud o ble
    .hint = enwch y ffynhonnell, a dywedwch a yw'n gyhoeddus

# Beth na fu erioed yn iawn, neu nad yw mwyach.
notice-fault-blank = geiriau templed na lenwodd neb
    .hint = llenwch nhw, neu tynnwch nhw allan
notice-fault-act-1998 = nid yw Deddf Diogelu Data 1998 yn gyfraith mwyach
    .hint = ysgrifennwch am GDPR y DU a Deddf Diogelu Data 2018
notice-fault-fee-for-access = mae copi o'ch gwybodaeth yn rhad ac am ddim
    .hint = tynnwch y ffi allan; dim ond am gais sy'n amlwg yn ddi-sail neu'n ormodol y gellir codi tâl
notice-fault-forty-days = un mis yw'r amser i ateb, nid 40 diwrnod
    .hint = ysgrifennwch un mis
notice-fault-privacy-shield = nid yw'r trefniant hwnnw â'r Unol Daleithiau yn diogelu dim mwyach
    .hint = enwch yr hyn sy'n diogelu'r wybodaeth heddiw
notice-fault-marketing-recognised = nid yw marchnata yn fuddiant cyfreithlon cydnabyddedig
    .hint = dibynnwch ar gydsyniad neu ar fuddiannau cyfreithlon, ac enwch y buddiant
notice-fault-consent-by-use = nid yw defnyddio gwefan yn gydsyniad
    .hint = gofynnwch am gydsyniad drwy weithred glir, neu dibynnwch ar sail arall
notice-fault-kept-for-ever = ni cheir cadw gwybodaeth am byth
    .hint = rhowch gyfnod, neu'r rheol rydych yn penderfynu wrthi
notice-fault-kept-as-necessary = nid yw “cyhyd ag y bo angen” yn dweud dim
    .hint = rhowch gyfnod, neu'r rheol rydych yn penderfynu wrthi
notice-fault-old-regulator = nid oes gan y rheoleiddiwr yr enw hwnnw ers blynyddoedd lawer
    .hint = ysgrifennwch y Comisiynydd Gwybodaeth
notice-fault-old-regulator-address = ni ellir cysylltu â'r Comisiynydd Gwybodaeth yn y cyfeiriad hwnnw mwyach
    .hint = ysgrifennwch `https://ico.org.uk`
notice-fault-european-law-alone = mae'n enwi cyfraith yr Undeb Ewropeaidd, nad yw'n gyfraith y Deyrnas Unedig
    .hint = ysgrifennwch am GDPR y DU a Deddf Diogelu Data 2018
notice-fault-no-choice-but-consent = nid yw cydsyniad yn sail lle nad oes gan bobl ddewis
    .hint = dibynnwch ar y rhwymedigaeth gyfreithiol neu ar y contract

# Y pwyntiau wrth eu henwau.
notice-point-controller = pwy ydych chi a sut i gysylltu â chi
notice-point-representative = eich cynrychiolydd yn y Deyrnas Unedig
notice-point-data-protection-officer = y swyddog diogelu data
notice-point-purposes = at beth rydych yn defnyddio gwybodaeth
notice-point-lawful-bases = y sail gyfreithiol
notice-point-legitimate-interests = pa fuddiannau cyfreithlon
notice-point-recipients = gyda phwy rydych yn rhannu
notice-point-transfers = anfon dramor, a beth sy'n ei diogelu
notice-point-retention = am ba hyd rydych yn ei chadw
notice-point-right-access = gweld eich gwybodaeth
notice-point-right-rectification = cael ei chywiro
notice-point-right-erasure = cael ei dileu
notice-point-right-restriction = cael cyfyngu ar ei defnydd
notice-point-right-objection = gwrthwynebu
notice-point-right-marketing-objection = stopio marchnata
notice-point-right-portability = mynd â hi i rywle arall
notice-point-right-withdrawal = tynnu cydsyniad yn ôl
notice-point-complaint-controller = cwyno i chi
notice-point-complaint-commissioner = cwyno i'r Comisiynydd Gwybodaeth
notice-point-must-be-given = a oes rhaid ei rhoi
notice-point-automated-decisions = penderfyniadau heb berson
notice-point-data-categories = pa fathau sy'n dod o rywle arall
notice-point-source = o ble maent yn dod

# Ffeiliau na ellir eu darllen.
problem-paper-empty = nid oes geiriau yn y ffeil hon y gellir eu darllen
    .hint = llun yw tudalen a sganiwyd: rhowch y ffeil yr argraffwyd hi ohoni
problem-paper-odd = nid yw'r ffeil hon yn dudalen, PDF, ffeil Word na thestun y gellir ei ddarllen
    .hint = rhowch hi fel HTML, PDF, DOCX, Markdown neu destun plaen
problem-paper-large = mae'r ffeil hon yn fwy nag y gall hysbysiad fod
    .hint = darllenir hysbysiad o hyd at 50 MB
problem-paper-language = nid yw'r testun hwn yn Saesneg nac yn Gymraeg, hyd y dengys ei eiriau
    .hint = gwirir hysbysiadau yn Saesneg a Chymraeg
problem-answers-unreadable = ni ellir darllen y ffeil o atebion o'r fan hon ymlaen
    .hint = mae testun yn sefyll mewn dyfynodau; cymharwch hi â ffeil yn `examples/notices`
problem-answer-odd = ni all hyn fod yn ateb
    .hint = testun, rhif cyfan, diwrnod, `true` neu `false`, neu restr o destunau yw ateb
problem-answers-needed = nid oes neb yno i'w holi, ac ni roddwyd ffeil o atebion
    .hint = rhowch `--answers FILE`; mae enghreifftiau yn `examples/notices`
problem-logo-odd = nid yw hwn yn llun a all fod yn logo
    .hint = rhowch ef fel PNG neu JPEG
problem-logo-large = mae'r logo hwn yn rhy fawr
    .hint = 500 kB a 4,000 o bicseli bob ochr ar y mwyaf
notice-made = mae'r hysbysiad yn { $folder }, yn Saesneg ac yn Gymraeg; fersiwn { $number } ydyw
verify-notice-found = fersiwn { $number } o hysbysiad preifatrwydd ydyw, mewn grym o { $day }
verify-notice-found-undated = fersiwn { $number } o hysbysiad preifatrwydd ydyw
verify-notice-time-nobody = amser: nid oes neb yn tystio iddi; yn ôl cloc y cyhoeddwr ei hun { $day } am { $clock } UTC oedd hi (ar ei air ei hun)
verify-notice-time-own = yn ôl cloc y cyhoeddwr ei hun fe’i cyhoeddwyd ar { $day } am { $clock } UTC; am ddim cyn amser tyst, nid oes ond y gair hwnnw
problem-letters-missing = nid oes gan unrhyw ffont wrth law y llythrennau { $letters }, felly byddai'r PDF hebddynt
    .hint = ysgrifennwch yr enw mewn llythrennau Lladin, neu tynnwch y rhain allan
