# Problemau gyda derbynebau a roddir ar gyfer archwiliad. Heb ei adolygu: gweler reviewed.txt.

problem-receipts-none = nid oes derbynneb yno
    .hint = derbynneb yw’r ffeil `receipt.json` gyda `receipt.tlog-proof` wrth ei hymyl; gofynnwch i bwy bynnag a sgriniodd am ffolder cyfan pob canlyniad
problem-receipt-altered = nid y dderbynneb hon, neu’r prawf wrth ei hymyl, yw’r hyn a gofnodwyd ac a lofnodwyd ({ $what }); nid yw’n cyfrif dros yr un alwad
    .hint = mae `uphold verify` yn dweud beth sydd o’i le; gofynnwch i bwy bynnag a sgriniodd am y ffeiliau fel y’u hysgrifennwyd
problem-receipt-not-proved =
    { $what ->
        [signer-unknown] ni lofnododd yr un allwedd yr ydych yn ymddiried ynddi y dderbynneb hon: gall unrhyw un fod wedi’i gwneud; nid yw’n cyfrif dros yr un alwad
        [quorum-missing] nid oes digon o’r tystion y mae eich polisi yn gofyn amdanynt wedi llofnodi’r dderbynneb hon; nid yw’n cyfrif dros yr un alwad
        [key-revoked] cafodd yr allwedd a lofnododd y dderbynneb hon ei dwyn, ac ni welodd yr un tyst y dderbynneb cyn hynny; nid yw’n cyfrif dros yr un alwad
        [later-than-vouched] mae’r dderbynneb hon yn dweud iddi gael ei gwneud yn hwyrach nag y gwelodd eraill hi; nid yw’n cyfrif dros yr un alwad
       *[from-the-future] mae’r dderbynneb hon yn dweud iddi gael ei gwneud ar amser nad yw wedi dod eto; nid yw’n cyfrif dros yr un alwad
    }
    .hint =
        { $what ->
            [signer-unknown] rhowch allwedd ei log gyda --key, neu bolisi gyda --policy; mynnwch hi drwy ffordd wahanol i’r un y daeth y dderbynneb
            [quorum-missing] gofynnwch i bwy bynnag a sgriniodd gael tystion iddi, ac am y prawf wedyn: mae `uphold receipt refresh` yn ei ysgrifennu
           *[other] gofynnwch i bwy bynnag a sgriniodd sut y gall hynny fod
        }
problem-receipt-proof-missing = nid yw prawf y dderbynneb hon wrth ei hymyl; nid yw’n cyfrif dros yr un alwad
    .hint = gofynnwch i bwy bynnag a sgriniodd am y ffeil â’r terfyniad `.tlog-proof`
problem-receipt-stamp-wrong = nid yw’r stamp amser wrth ymyl y dderbynneb yn dal ({ $code }); nid yw’n tystio i ddim
    .hint = gofynnwch i bwy bynnag a sgriniodd am y stamp amser eto: mae `uphold receipt refresh` yn ei ysgrifennu
problem-receipt-expired = roedd y dderbynneb hon yn cyfrif dros alwadau hyd at { $day }, ac mae’r alwad gyntaf yn hwyrach
    .hint = gofynnwch am dderbynebau cyfnod y galwadau: mae argraffiad o’r gofrestr yn rhy hen ar ôl 28 diwrnod
problem-receipt-without-registers = nid oedd TPS na CTPS ar gael pan sgriniwyd hyn; nid yw’r dderbynneb yn cyfrif dros yr un alwad
    .hint = gofynnwch i bwy bynnag a sgriniodd pam
problem-receipt-day-unreadable = ni ellir darllen diwrnod galw y dderbynneb hon; nid yw’n cyfrif dros yr un alwad
    .hint = gofynnwch i bwy bynnag a sgriniodd am y ffeil fel y’i hysgrifennwyd
problem-receipt-of-another = mae’r dderbynneb hon ar gyfer galwr arall: { $name }
    .hint = mae sgrinio yn cyfrif dros bwy bynnag sy’n galw; os yr un galwr ydyw dan enw arall, cofrestrwch hynny gyda `uphold caller add NAME --alias NAME`
problem-receipt-of-nobody = nid yw’r dderbynneb hon yn enwi galwr
    .hint = mae sgrinio yn cyfrif dros bwy bynnag sy’n galw, gan mai iddo ef y rhoddwyd gwrthwynebiadau a chydsyniadau; gofynnwch am un sy’n enwi’r galwr
problem-receipt-for-another = mae’r dderbynneb hon ar gyfer galwadau sy’n cario neges { $name }
    .hint = mae sgrinio yn cyfrif dros bwy bynnag a drefnodd y galwadau; edrychwch ar `instigator` yn yr ymgyrch
problem-receipt-other-kind =
    { $what ->
        [live] mae’r dderbynneb hon ar gyfer galwadau byw, ac o fath arall y mae’r rhain
        [automated] mae’r dderbynneb hon ar gyfer galwadau awtomatig, ac o fath arall y mae’r rhain
        [claims] mae’r dderbynneb hon ar gyfer galwadau am reoli hawliadau, ac o fath arall y mae’r rhain
        [pensions] mae’r dderbynneb hon ar gyfer galwadau am bensiynau, ac o fath arall y mae’r rhain
       *[other] mae’r dderbynneb hon ar gyfer galwadau o fath arall
    }
    .hint = mae’r gyfraith yn wahanol i bob math; edrychwch ar `kind` yn yr ymgyrch
problem-receipt-list-secret = mae rhestrau wrth ymyl y dderbynneb hon heb eu cyfrinach: ni ellir gwirio pa rifau sydd ynddi
    .hint = gofynnwch i bwy bynnag a sgriniodd am y ffeil `receipt.secret`; hebddi dim ond cyfrifon y dderbynneb sy’n hysbys
problem-receipt-list-differs = nid y rhestr hon yw’r un y mae’r dderbynneb wrth ei hymyl ar ei chyfer; nid oes dim ynddi’n cyfrif
    .hint = gofynnwch am y rhestrau fel y’u hysgrifennwyd, gyda’u holl resi yn eu trefn
problem-opening-of-none = nid yw’r agoriad hwn o’r un o’r derbynebau
    .hint = rhowch ef gyda’r dderbynneb y’i gwnaed ohoni
problem-opening-wrong = nid yw rhif a ddangosir yma yn sefyll yn y dderbynneb
    .hint = gofynnwch i bwy bynnag a sgriniodd ei agor eto gyda `uphold receipt open`
problem-timestamp-beside = ni ellir enwi un stamp amser ar gyfer llawer o dderbynebau
    .hint = rhowch bob stamp amser wrth ymyl ei dderbynneb, â’r terfyniad `.tsr`, a hepgorwch --timestamp

# Problems of an audit beside those of its records.

problem-no-register = ni chedwir unrhyw gofrestr: ni ellir cymharu galwadau â hi
    .hint = mewnforiwch ei rhifynnau gydag `uphold register import`, neu enwch ffolder y cofrestrau gyda --register
problem-caller-not-registered = nid yw { $name } wedi’i gofrestru yma: ni ellir cyfateb gwrthwynebiadau a fewnforiwyd yn gynharach ag ef
    .hint = os oes ganddo enwau eraill neu wrthwynebiadau a fewnforiwyd, cofrestrwch ef gydag `uphold caller add`; mae ffeiliau sy’n ei enwi felly yn cyfrif beth bynnag
problem-too-many-unreadable = { $count ->
        [one] ni ellid darllen un rhes o { $rows }, ac nid yw’n cyfrif dim: mae’r ffigurau isod am y gweddill
       *[other] ni ellid darllen { $count } o’r { $rows } rhes, ac nid ydynt yn cyfrif dim: mae’r ffigurau isod am y gweddill
    }
    .hint = mae’r problemau’n enwi’r ffeiliau a’r rhes gyntaf o’r fath ym mhob un; cywirwch y darllen, neu gofynnwch am y ffeiliau eto
problem-record-passed-over = mae’r ffeil hon yn sôn wrth bobl am y lleill; ni chafodd ei darllen fel cofnod o alwadau
    .hint = enwch hi gyda --map neu --format os cofnod ydyw
problem-files-alike = { $count ->
        [one] mae’r un peth yn wir am un ffeil arall wrth ochr { $file }
       *[other] mae’r un peth yn wir am { $count } ffeil arall wrth ochr { $file }
    }
    .hint = mae’r hyn a ddywedwch am y ffolder yn dal am bob ffeil ynddi: --zone FFOLDER=CYLCHFA, --map FFOLDER=MAPIAD
problem-no-such-record = nid oes ffeil na ffolder { $file } ymhlith y cofnodion
    .hint = ysgrifennwch yr enw fel y mae yn yr adroddiad, neu hepgorwch FFEIL= i sôn am bob ffeil
problem-systems-hours-apart = { $count ->
        [one] mewn un achos mae dwy system yn sôn am alwadau i’r un rhif sydd oriau cyfan ar wahân: efallai y darllenir un o’u clociau mewn cylchfa anghywir
       *[other] mewn { $count } achos mae dwy system yn sôn am alwadau i’r un rhif sydd oriau cyfan ar wahân: efallai y darllenir un o’u clociau mewn cylchfa anghywir
    }
    .hint = cyfrifir yr un alwad ddwywaith felly; edrychwch ar gylchfaoedd y ffeiliau, a rhowch yr un gywir gyda --zone
problem-calls-ahead = mae’r alwad olaf yn y cofnodion ar { $day }, nad yw wedi dod eto
    .hint = roedd cloc yn anghywir, neu cymerwyd y diwrnod a’r mis am ei gilydd: edrychwch ar y ffeil cyn dibynnu ar ei dyddiadau
