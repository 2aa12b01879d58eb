# Derbynebau, eu gwirio, y log tystiolaeth, a rhestrau o argraffiadau. Heb ei adolygu: gweler reviewed.txt.

receipt-recorded = receipt.json yw cofnod { $index } y log { $log }, ac mae receipt.tlog-proof yn dangos hynny
receipt-valid-until = nid yw’r argraffiadau y mae’n eu henwi’n rhy hen ar gyfer galwadau hyd at { $day }
screen-verdicts = Dim ond dyfarniadau a ysgrifennwyd: dim rhestrau, dim adroddiad a dim derbynneb. Er mwyn gallu profi’r sgrinio hwn, sgriniwch heb `--verdicts`.
receipt-self-asserted = nid oes neb arall eto’n tystio mai heddiw y’i gwnaed: gofynnwch i’ch cleient neu i dyst arall gydlofnodi’r log (`uphold log witness`, neu drwy’r post gyda `uphold log request`), yna rhedwch `uphold receipt refresh`
receipt-refreshed =
    { $vouchers ->
        [zero] nid oes neb arall yn tystio i’r pwynt gwirio y mae’r prawf o dano
        [one] mae’r prawf bellach o dan bwynt gwirio y mae { $vouchers } parti arall yn tystio iddo
        [two] mae’r prawf bellach o dan bwynt gwirio y mae { $vouchers } barti arall yn tystio iddo
        [few] mae’r prawf bellach o dan bwynt gwirio y mae { $vouchers } pharti arall yn tystio iddo
        [many] mae’r prawf bellach o dan bwynt gwirio y mae { $vouchers } pharti arall yn tystio iddo
       *[other] mae’r prawf bellach o dan bwynt gwirio y mae { $vouchers } parti arall yn tystio iddo
    }
receipt-kept = mae’r prawf a oedd yno’n aros, gan fod eraill yn tystio iddo nad yw’r log hwn yn gwybod amdanynt i gyd (nifer: { $vouchers })
receipt-number-absent = nid yw’r rhif yn yr un o bum rhestr y dderbynneb hon
receipt-number-absent-partly = nid yw’r rhif yn yr un o’r rhestrau a roddwyd, ond nid dyna holl restrau’r dderbynneb hon: rhowch ei ffolder, neu bob un o’i rhestrau
receipt-not-vouched = nid oes neb arall yn tystio i’r dderbynneb hon eto
receipt-opened =
    { $places ->
        [zero] nid oes yr un lle’n cael ei ddangos yn { $file }
        [one] dangosir { $places } lle yn { $file }; rhowch ef gyda receipt.json, heb unrhyw restr
        [two] dangosir { $places } le yn { $file }; rhowch ef gyda receipt.json, heb unrhyw restr
        [few] dangosir { $places } lle yn { $file }; rhowch ef gyda receipt.json, heb unrhyw restr
        [many] dangosir { $places } lle yn { $file }; rhowch ef gyda receipt.json, heb unrhyw restr
       *[other] dangosir { $places } lle yn { $file }; rhowch ef gyda receipt.json, heb unrhyw restr
    }

verify-unaltered = heb ei newid: cywir; cofnod { $index } y log { $log } ydyw
verify-consistent = yn gyson â chofnod { $index } y log { $log }, ond heb sefydlu pwy a’i llofnododd
verify-altered = heb ei newid: NAC YDYW
verify-altered-rest = ni ellir dibynnu ar ddim arall y mae’n ei ddweud
verify-failure-not-in-log = - nid y dderbynneb yw’r cofnod y mae ei phrawf ar ei gyfer: newidiwyd un ohonynt
verify-failure-signature-wrong = - nid allwedd y log a wnaeth lofnod sy’n honni hynny: newidiwyd y prawf
verify-failure-signer-unknown = - nid oes allwedd yr ydych yn ymddiried ynddi wedi’i llofnodi, a gallai unrhyw un fod wedi’i gwneud: mynnwch yr allwedd gan berchennog y log, ac ymddiriedwch ynddi drwy --key neu --policy
verify-failure-signer-unknown-page = - ni lofnododd unrhyw allwedd yr ymddiriedwch ynddi, a gallai unrhyw un fod wedi’i gwneud: mynnwch yr allwedd gan berchennog y log, a’i rhoi yn y maes ar gyfer y rhai yr ymddiriedwch ynddynt
verify-failure-other-log = - mae’r dderbynneb yn enwi log gwahanol i’w phrawf
verify-failure-counts-differ = - nid yw ei chyfrifon yn adio’n gywir
verify-failure-lists-differ = - nid yw ei rhestrau’n cytuno â’i chyfrifon
verify-failure-valid-until-wrong = - nid yw’r diwrnod y mae’n honni bod yn ddilys hyd ato yn dilyn o’i hargraffiadau
verify-failure-cosignature-wrong = - nid tyst yr ydych yn ymddiried ynddo a wnaeth lofnod sy’n honni hynny: newidiwyd y prawf
verify-failure-quorum-missing = - mae llai o dystion wedi llofnodi nag y mae eich polisi’n gofyn amdanynt
verify-failure-key-revoked = - cafodd yr allwedd a’i llofnododd ei dwyn, ac ni welodd unrhyw dyst hi cyn hynny
verify-failure-later-than-vouched = - mae’n dweud iddi gael ei gwneud yn hwyrach nag y’i gwelwyd: mae un o’r clociau’n anghywir, neu cafodd ei hôl-ddyddio
verify-failure-from-the-future = - mae’n dweud iddi gael ei gwneud ar ôl heddiw
verify-failure-list-differs = - nid rhestr y dderbynneb hon yw un o’r rhestrau: cafodd rhesi eu newid, eu hychwanegu, eu tynnu neu eu haildrefnu, neu gyfrinach rhestr arall a roddwyd
verify-failure-file-differs = - nid yw un o’r ffeiliau yn rhestr o’r canlyniad gyda’i cholofnau, nac, feit am feit, y rhestr a sgriniwyd
verify-failure-secret-missing = - ni ellid cymharu’r rhestrau: mae angen y gyfrinach sy’n mynd gyda’r rhestr gyfan (receipt.secret, neu --secret)
verify-failure-opening-wrong = - nid yw rhif a ddangoswyd yn rhestr y dderbynneb hon fel y’i dangosir
verify-failure-editions-signature-wrong = - newidiwyd rhestr o argraffiadau ar ôl iddi gael ei llofnodi
verify-failure-edition-differs = - mae gan rywun yr ydych yn ymddiried yn ei allwedd rifau gwahanol ar gyfer argraffiad y sgriniwyd yn ei erbyn: nid yw un o’r ddau’n ddilys
verify-failure-list-missing = - ni roddwyd un o restrau’r canlyniad
verify-failure-file-unknown = - ni ellid cymharu un o’r ffeiliau
verify-failure-stamp = - nid yw’r stamp amser yn ddilys ({ $code })

verify-signer = llofnodwyd gan: { $log }, ag allwedd yr ydych yn ymddiried ynddi ({ $digest })
verify-signer-stolen = llofnodwyd gan: ni ŵyr neb; ag allwedd o eiddo { $log } a gafodd ei dwyn ({ $digest })
verify-signer-unknown = llofnodwyd gan: heb ei sefydlu
verify-time-witness = amser: mae { $name } yn tystio iddo ar { $day } am { $clock } UTC
verify-time-authority = amser: mae stamp amser { $name } yn tystio iddo ar { $day } am { $clock } UTC
verify-time-silent = amser: nid yw { $name }, yr ydych yn ymddiried ynddo, wedi tystio iddo
verify-time-unchecked = amser: mae stamp amser yn dweud { $day } am { $clock } UTC, ond heb --authority ni ŵyr neb stamp pwy ydyw
verify-time-own = yn ôl cloc y sgriniwr ei hun fe’i gwnaed ar { $day } am { $clock } UTC; am unrhyw beth cyn amser tyst nid oes ond y gair hwnnw
verify-time-nobody = amser: nid oes neb yn tystio iddo; yn ôl cloc y sgriniwr ei hun { $day } am { $clock } UTC ydoedd (ei air ei hun)
verify-edition =
    { $numbers ->
        [zero] argraffiad o’r gofrestr: { $source }, { $day }, dim rhifau, crynodeb { $digest }
        [one] argraffiad o’r gofrestr: { $source }, { $day }, { $numbers } rhif, crynodeb { $digest }
        [two] argraffiad o’r gofrestr: { $source }, { $day }, { $numbers } rif, crynodeb { $digest }
        [few] argraffiad o’r gofrestr: { $source }, { $day }, { $numbers } rhif, crynodeb { $digest }
        [many] argraffiad o’r gofrestr: { $source }, { $day }, { $numbers } rhif, crynodeb { $digest }
       *[other] argraffiad o’r gofrestr: { $source }, { $day }, { $numbers } rhif, crynodeb { $digest }
    }
verify-edition-held = gan { $name } hefyd, yr ydych yn ymddiried yn ei allwedd
verify-edition-held-unsigned = mae rhestr dan yr enw { $name } yn dweud bod yr un argraffiad ganddo yntau; nid oes allwedd yr ydych yn ymddiried ynddi wedi llofnodi’r rhestr honno
verify-edition-other = mae gan { $name }, yr ydych yn ymddiried yn ei allwedd, rifau ERAILL ar gyfer y gofrestr a’r diwrnod hwnnw
verify-edition-other-unsigned = mae gan restr dan yr enw { $name } rifau eraill ar gyfer y gofrestr a’r diwrnod hwnnw; nid oes allwedd yr ydych yn ymddiried ynddi wedi llofnodi’r rhestr honno
verify-edition-nobody = ganddo hefyd: neb arall y gofynnwyd iddo (--editions)
verify-edition-nobody-page = a gedwir hefyd gan: ni ofynnwyd yma (mae’r rhaglen yn cymharu rhestrau o argraffiadau)
verify-edition-none = argraffiad o’r gofrestr: ni ddefnyddiwyd UNRHYW argraffiad ({ $source })
verify-screened-for = ar gyfer { $kind } ar { $day }
verify-screened-for-other = ar gyfer galwadau ar { $name }
verify-valid-until = nid yw ei hargraffiadau’n rhy hen ar gyfer galwadau hyd at { $day }
verify-valid-until-passed = - mae hynny cyn { $day }, sef diwrnod y galwadau: caniatawyd argraffiadau hyd at yr oedran hwn mewn diwrnodau: { $days }
verify-suppliers-covered =
    { $suppliers ->
        [zero] nid yw’n cwmpasu’r un darparwr
        [one] yn cwmpasu { $suppliers } darparwr:
        [two] yn cwmpasu { $suppliers } ddarparwr:
        [few] yn cwmpasu { $suppliers } darparwr:
        [many] yn cwmpasu { $suppliers } darparwr:
       *[other] yn cwmpasu { $suppliers } darparwr:
    }
verify-suppliers-none = nid yw’n cwmpasu’r un darparwr
verify-suppliers-not =
    { $suppliers ->
        [zero] nid yw’n enwi darparwr nad yw’n ei gwmpasu
        [one] NID yw’n cwmpasu { $suppliers } darparwr:
        [two] NID yw’n cwmpasu { $suppliers } ddarparwr:
        [few] NID yw’n cwmpasu { $suppliers } darparwr:
        [many] NID yw’n cwmpasu { $suppliers } darparwr:
       *[other] NID yw’n cwmpasu { $suppliers } darparwr:
    }
verify-suppliers-not-none = nid yw’n enwi darparwr nad yw’n ei gwmpasu
verify-suppliers-others =
    { $rows ->
        [zero] nid oes yr un rhes yn enwi darparwr arall
        [one] mae { $rows } rhes yn enwi darparwr nad yw yn y naill restr na’r llall, ac nid yw’n cyfrif fel un y gellir ei ffonio
        [two] mae { $rows } res yn enwi darparwr nad yw yn y naill restr na’r llall, ac nid ydynt yn cyfrif fel rhai y gellir eu ffonio
        [few] mae { $rows } rhes yn enwi darparwr nad yw yn y naill restr na’r llall, ac nid ydynt yn cyfrif fel rhai y gellir eu ffonio
        [many] mae { $rows } rhes yn enwi darparwr nad yw yn y naill restr na’r llall, ac nid ydynt yn cyfrif fel rhai y gellir eu ffonio
       *[other] mae { $rows } rhes yn enwi darparwr nad yw yn y naill restr na’r llall, ac nid ydynt yn cyfrif fel rhai y gellir eu ffonio
    }
verify-suppliers-unsaid = darparwyr: nid yw’r dderbynneb yn dweud data pwy y mae’n ei gwmpasu
verify-caller = pwy sy’n ffonio: { $organisation }
verify-instigator = neges pwy: { $organisation }
verify-client = sgriniwyd ar gyfer: { $organisation }
verify-screener = sgriniwyd gan: { $organisation }
verify-counts = gellir ffonio { $callable } · blociwyd { $blocked } · ni ellir darllen { $unreadable } · ni sgriniwyd { $not_screened } = { $rows } o resi
verify-list-same =
    { $what ->
        [callable] rhestr y rhesi y gellir eu ffonio yw’r un y mae’r dderbynneb ar ei chyfer (rhifau a rhesi gwag: { $entries })
        [blocked] rhestr y rhesi a flociwyd yw’r un y mae’r dderbynneb ar ei chyfer (rhifau a rhesi gwag: { $entries })
        [unreadable] rhestr y rhesi na ellir eu darllen yw’r un y mae’r dderbynneb ar ei chyfer (rhifau a rhesi gwag: { $entries })
        [not_screened] rhestr y rhesi na sgriniwyd yw’r un y mae’r dderbynneb ar ei chyfer (rhifau a rhesi gwag: { $entries })
       *[blanked] rhestr y rhifau a wagiwyd yw’r un y mae’r dderbynneb ar ei chyfer (rhifau a chelloedd gwag: { $entries })
    }
verify-list-no-cells = yn ôl y colofnau a ychwanegodd y sgrinio; nid yw ei cholofnau ffôn yno i’w cymharu
verify-list-differs =
    { $what ->
        [callable] NID rhestr y rhesi y gellir eu ffonio yw’r un y mae’r dderbynneb ar ei chyfer
        [blocked] NID rhestr y rhesi a flociwyd yw’r un y mae’r dderbynneb ar ei chyfer
        [unreadable] NID rhestr y rhesi na ellir eu darllen yw’r un y mae’r dderbynneb ar ei chyfer
        [not_screened] NID rhestr y rhesi na sgriniwyd yw’r un y mae’r dderbynneb ar ei chyfer
       *[blanked] NID rhestr y rhifau a wagiwyd yw’r un y mae’r dderbynneb ar ei chyfer
    }
verify-list-missing =
    { $what ->
        [callable] nid yw rhestr y rhesi y gellir eu ffonio yno i’w chymharu
        [blocked] nid yw rhestr y rhesi a flociwyd yno i’w chymharu
        [unreadable] nid yw rhestr y rhesi na ellir eu darllen yno i’w chymharu
        [not_screened] nid yw rhestr y rhesi na sgriniwyd yno i’w chymharu
       *[blanked] nid yw rhestr y rhifau a wagiwyd yno i’w chymharu
    }
verify-lists-scope = o bob rhestr cymharwyd y rhain: pa resi sydd ynddi, ym mha drefn, a chyda pha rifau, hefyd yn ei chelloedd ffôn lle maent yno; nid y rhesymau, nac unrhyw golofn arall
verify-file-passed-over = ni chymharwyd { $file }; rhowch ef wrth ei enw gyda --list os yw’n rhestr sy’n perthyn i’r dderbynneb hon
verify-file-unknown = ni ellid cymharu { $file }: nid yw’r dderbynneb hon, sef un ailsgrinio, yn dweud dim am y ffeil a sgriniwyd gyntaf
verify-file-same = { $file } yw’r rhestr a sgriniwyd, beit am feit
verify-file-other = nid yw { $file } yn rhestr o’r canlyniad gyda’i cholofnau, nac, feit am feit, y rhestr a sgriniwyd
verify-opening-holds =
    { $what ->
        [callable] mae { $number } yn rhes { $row }, a sgriniwyd ac y cafwyd y gellir ei ffonio
        [blocked] mae { $number } yn rhes { $row }, a sgriniwyd ac a flociwyd
        [unreadable] mae { $number } yn rhes { $row }, na ellid ei darllen yn sicr
        [not_screened] mae { $number } yn rhes { $row }, NA chafodd ei sgrinio
       *[blanked] sgriniwyd { $number }, a’i dynnu o res { $row }, y gellir ei ffonio ar rif arall
    }
verify-opening-holds-empty =
    { $what ->
        [callable] rhes { $row }, heb rif ynddi: fe’i sgriniwyd, a chafwyd y gellir ei ffonio
        [blocked] rhes { $row }, heb rif ynddi: fe’i sgriniwyd, a’i blocio
        [unreadable] rhes { $row }, lle na ellid darllen rhif yn sicr
        [not_screened] rhes { $row }, heb rif ynddi: NI chafodd ei sgrinio
       *[blanked] tynnwyd cell na ellid ei darllen yn sicr o res { $row }
    }
verify-opening-wrong = { $number } yn rhes { $row }: nid yw’r hyn a ddangosir yn rhestr y dderbynneb hon

log-begun = mae log tystiolaeth wedi dechrau: { $log }; mae ei allwedd breifat yn y cyfeiriadur data, ac mae `uphold log key` yn argraffu’r un gyhoeddus
log-begun-already = mae log tystiolaeth wedi dechrau eisoes: { $log }
log-heading =
    { $entries ->
        [zero] { $log }: dim cofnodion
        [one] { $log }: { $entries } cofnod
        [two] { $log }: { $entries } gofnod
        [few] { $log }: { $entries } chofnod
        [many] { $log }: { $entries } chofnod
       *[other] { $log }: { $entries } cofnod
    }
log-entry-screening =
    { $rows ->
        [zero] { $index }  { $clock }  ni sgriniwyd yr un rhes, ar gyfer galwadau gan { $organisation }
        [one] { $index }  { $clock }  sgriniwyd { $rows } rhes, ar gyfer galwadau gan { $organisation }
        [two] { $index }  { $clock }  sgriniwyd { $rows } res, ar gyfer galwadau gan { $organisation }
        [few] { $index }  { $clock }  sgriniwyd { $rows } rhes, ar gyfer galwadau gan { $organisation }
        [many] { $index }  { $clock }  sgriniwyd { $rows } rhes, ar gyfer galwadau gan { $organisation }
       *[other] { $index }  { $clock }  sgriniwyd { $rows } rhes, ar gyfer galwadau gan { $organisation }
    }
log-entry-genesis = { $index }  { $clock }  dechreuodd y log
log-entry-key-rotated = { $index }  { $clock }  cymerodd allwedd newydd drosodd
log-entry-key-revoked = { $index }  { $clock }  dywedwyd bod yr allwedd wedi’i dwyn
log-entry-edition = { $index }  { $clock }  daeth argraffiad o gofrestr i mewn
log-entry-objections = { $index }  { $clock }  daeth gwrthwynebiadau i mewn
log-entry-audit = { $index }  { $clock }  archwiliwyd cofnodion galwadau
log-entry-notice = { $index }  { $clock }  cyhoeddwyd fersiwn o hysbysiad preifatrwydd
log-entry-other = { $index }  { $clock }  rhywbeth nad yw’r rhaglen hon yn ei adnabod
log-entry-unknown = { $index }  ni chedwir ei ddatganiad yma
log-vouched =
    { $entries ->
        [zero] nid yw eraill yn tystio i’r un cofnod
        [one] mae eraill yn tystio i’r { $entries } cofnod cyntaf
        [two] mae eraill yn tystio i’r { $entries } gofnod cyntaf
        [few] mae eraill yn tystio i’r { $entries } chofnod cyntaf
        [many] mae eraill yn tystio i’r { $entries } chofnod cyntaf
       *[other] mae eraill yn tystio i’r { $entries } cofnod cyntaf
    }
log-nobody-vouches = nid oes neb arall yn tystio i ddim ohono eto: gweler `uphold log request`
log-checked =
    { $entries ->
        [zero] { $log }: nid oedd cofnodion i’w darllen
        [one] { $log }: darllenwyd { $entries } cofnod, a deilliwyd y goeden eto
        [two] { $log }: darllenwyd { $entries } gofnod, a deilliwyd y goeden eto
        [few] { $log }: darllenwyd { $entries } chofnod, a deilliwyd y goeden eto
        [many] { $log }: darllenwyd { $entries } chofnod, a deilliwyd y goeden eto
       *[other] { $log }: darllenwyd { $entries } cofnod, a deilliwyd y goeden eto
    }
log-checked-statements =
    { $statements ->
        [zero] ni chedwir yr un datganiad
        [one] { $statements } datganiad sy’n cyfateb i’w gofnod
        [two] { $statements } ddatganiad sy’n cyfateb i’w cofnodion
        [few] { $statements } datganiad sy’n cyfateb i’w cofnodion
        [many] { $statements } datganiad sy’n cyfateb i’w cofnodion
       *[other] { $statements } datganiad sy’n cyfateb i’w cofnodion
    }
log-checked-vouched =
    { $checkpoints ->
        [zero] nid oes pwynt gwirio y mae eraill yn tystio iddo
        [one] { $checkpoints } pwynt gwirio y mae eraill yn tystio iddo sy’n perthyn i’r log hwn
        [two] { $checkpoints } bwynt gwirio y mae eraill yn tystio iddynt sy’n perthyn i’r log hwn
        [few] { $checkpoints } phwynt gwirio y mae eraill yn tystio iddynt sy’n perthyn i’r log hwn
        [many] { $checkpoints } phwynt gwirio y mae eraill yn tystio iddynt sy’n perthyn i’r log hwn
       *[other] { $checkpoints } pwynt gwirio y mae eraill yn tystio iddynt sy’n perthyn i’r log hwn
    }
log-sound = mae’r log yn cytuno ag ef ei hun
log-flaw-tile = DIFROD: mae’r deilsen neu’r bwndel sy’n dal cofnod { $at } ar goll, yn annarllenadwy, neu’n wahanol i’r hyn y mae’r cofnodion yn ei roi
log-flaw-root = DIFROD: nid gwreiddyn y cofnodion yw gwreiddyn y pwynt gwirio
log-flaw-signature = DIFROD: nid oes unrhyw allwedd a fu gan y log wedi llofnodi ei bwynt gwirio
log-flaw-statement = DIFROD: nid datganiad cofnod { $at } yw’r hyn y mae’r cofnod yn sefyll drosto
log-flaw-statement-missing = ni chedwir datganiad cofnod { $at } yma
log-flaw-vouched = DIFROD: nid yw’r pwynt gwirio dros { $at } o gofnodion, y mae eraill yn tystio iddo, yn ddarllenadwy neu’n perthyn i’r log hwn; gofynnwch iddynt eto
log-flaw-signed = AETHPWYD YN ÔL: coeden arall a lofnododd yr allwedd ddiwethaf; mae’r copi hwn yn hŷn, neu aeth copi arall yn ei flaen
log-flaw-unfinished = torrwyd ar draws cofnodi; bydd y cofnodi nesaf yn ei gwblhau, ac ni chollir dim
log-flaw-key = DIFROD: ni ellir darllen yr allwedd a ddylai lofnodi; adferwch `keys` o gopi wrth gefn
log-flaw-key-not-given = nid oes yr un o’r allweddi a roesoch wedi llofnodi ei bwynt gwirio olaf: rhowch yr allweddi cynharach a diweddarach hefyd (maent gan ei berchennog drwy `uphold log key --all`)
log-key-not-given = ni roddwyd allwedd gyda --key: ni ŵyr neb log pwy yw hwn
log-flaw-brought-back = daeth yn ôl o gopi wrth gefn ac nid aeth yn ei flaen ers hynny: `uphold log resume`, os na chofnodwyd dim ar ôl y copi hwnnw
log-receipt-of-it = mae { $file } o’r union hanes hwn
log-receipt-of-another = mae { $file } o hanes ARALL: dangoswyd ail log i’w deiliad dan yr un enw
log-receipt-altered = newidiwyd { $file }: nid y cofnod y mae ei phrawf ar ei gyfer ydyw
log-receipt-foreign = mae { $file } o log arall
log-receipt-unsigned = { $file }: nid oes yr un o’r allweddi a roesoch wedi llofnodi ei phrawf; rhowch allweddi cynharach a diweddarach y log hefyd, neu nid o’r log hwn y daeth
log-receipt-untold = { $file }: ni ellir dweud ai o’r hanes hwn y daeth, gan fod y copi wedi’i ddifrodi
log-receipt-ahead = mae { $file } o’r cyfnod ar ôl gwneud y copi hwn: allforiwch y log eto
log-exported =
    { $files ->
        [zero] ni chopïwyd yr un ffeil i { $folder }
        [one] copïwyd { $files } ffeil i { $folder }; nid oes dim preifat ynddi
        [two] copïwyd { $files } ffeil i { $folder }; nid oes dim preifat ynddynt
        [few] copïwyd { $files } ffeil i { $folder }; nid oes dim preifat ynddynt
        [many] copïwyd { $files } ffeil i { $folder }; nid oes dim preifat ynddynt
       *[other] copïwyd { $files } ffeil i { $folder }; nid oes dim preifat ynddynt
    }
log-backed-up =
    { $files ->
        [zero] ni chopïwyd yr un ffeil i { $folder }
        [one] copïwyd { $files } ffeil i { $folder }, gyda’r allweddi preifat: cadwch hi mor ddiogel â’r cyfeiriadur data
        [two] copïwyd { $files } ffeil i { $folder }, gyda’r allweddi preifat: cadwch nhw mor ddiogel â’r cyfeiriadur data
        [few] copïwyd { $files } ffeil i { $folder }, gyda’r allweddi preifat: cadwch nhw mor ddiogel â’r cyfeiriadur data
        [many] copïwyd { $files } ffeil i { $folder }, gyda’r allweddi preifat: cadwch nhw mor ddiogel â’r cyfeiriadur data
       *[other] copïwyd { $files } ffeil i { $folder }, gyda’r allweddi preifat: cadwch nhw mor ddiogel â’r cyfeiriadur data
    }
log-key-rotated = mae allwedd newydd yn llofnodi o hyn ymlaen; mae’r hyn a lofnododd yr hen un yn dal yn ddilys. Rhowch hon i bawb a oedd â’r hen allwedd:
log-key-revoked = mae’r log { $log } yn dweud bod ei allwedd wedi’i dwyn, ac mae allwedd newydd yn llofnodi o hyn ymlaen. Mae pawb sydd â’r hen allwedd yn ychwanegu’r ddwy linell hyn at eu ffeil polisi, ac yn cadw llinell yr hen allwedd:
log-resumed = mae’r log yn mynd ymlaen o’r fan hon; os cofnodwyd rhywbeth ers gwneud y copi hwn, bydd tyst yn ei wrthod fel ail hanes

editions-signer = llofnodwyd gan { $name }, â’r allwedd a roesoch
editions-signer-unchecked = mae’n honni bod yn eiddo i { $name }; heb --key ni ŵyr neb
editions-same = { $source }, { $day }: yr un argraffiad
editions-other = { $source }, { $day }: mae rhifau ERAILL ganddynt
editions-none-common = nid oes yr un argraffiad yn y ddwy restr: nid oedd dim i’w gymharu
editions-not-held = { $source }, { $day }: nid yw yn eu rhestr

demo-receipt = Mae’r cleient yn gwirio’r dderbynneb, gyda’r allwedd gyhoeddus a dim arall o’ch eiddo:
demo-altered = Gwrthodir copïau a newidiwyd, gan ddweud beth a’u datgelodd:
demo-python = Yr un gwiriad gan raglen nad yw’n rhannu dim â’r un hon:
demo-no-python = (nis dangosir yma: nid yw python3 gyda’r pecyn `cryptography` ar y peiriant hwn; gweler spec/verify)

# The receipt of an audit.

verify-failure-audit-file-differs = - nid y ffeil y mae’n sôn amdani yw ffeil wrth ei hochr
verify-audit-found = yr hyn a ganfuwyd: { $rows } rhes, { $calls } galwad, a thorrodd rhwng { $low } a { $high } ohonynt o leiaf un ddarpariaeth
verify-audit-found-exact = yr hyn a ganfuwyd: { $rows } rhes, { $calls } galwad, a thorrodd { $low } ohonynt o leiaf un ddarpariaeth
verify-audit-time-nobody = amser: nid oes neb yn tystio iddi; yn ôl cloc yr archwiliwr ei hun { $day } am { $clock } UTC oedd hi (ar ei air ei hun)
verify-audit-time-own = yn ôl cloc yr archwiliwr ei hun fe’i gwnaed ar { $day } am { $clock } UTC; am ddim cyn amser tyst, nid oes ond y gair hwnnw
verify-audit-file-same = { $file }: yr union ffeil y mae’n sôn amdani
verify-audit-file-differs = { $file }: NID y ffeil y mae’n sôn amdani
verify-audit-file-missing = { $file }: nid yw wrth ei hochr, felly ni chafodd ei chymharu
