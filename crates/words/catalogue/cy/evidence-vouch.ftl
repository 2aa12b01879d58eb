# Yr hyn y mae’r gorchmynion yn ei ddweud y mae eraill yn tystio drwyddynt i log: tystion, cydlofnodion, stampiau amser.
# Heb ei adolygu: gweler reviewed.txt.

witness-begun = mae’r tyst { $name } wedi dechrau; rhowch yr allwedd hon i berchnogion logiau
witness-log-added = mae’r log { $origin } yn hysbys o hyn ymlaen
witness-log-known = roedd y log { $origin } yn hysbys wrth yr allwedd hon eisoes; ni newidiwyd dim
witness-log-removed = nid yw’r allwedd honno o’r log { $origin } yn hysbys mwyach; cofir yr hyn a gydlofnodwyd o’r blaen
witness-log-unknown = nid oedd yr allwedd honno o’r log { $origin } yn hysbys; ni newidiwyd dim
witness-name = Y tyst { $name }
witness-logs-none = nid oes log yn hysbys eto: ychwanegwch allwedd un gyda `uphold witness add VKEY`
witness-unseen = { $origin }: nid oes dim wedi’i gydlofnodi eto
witness-seen =
    { $entries ->
        [two] { $origin }: cydlofnodwyd ddiwethaf gyda { $entries } gofnod, am { $time }
        [few] { $origin }: cydlofnodwyd ddiwethaf gyda { $entries } chofnod, am { $time }
        [many] { $origin }: cydlofnodwyd ddiwethaf gyda { $entries } chofnod, am { $time }
       *[other] { $origin }: cydlofnodwyd ddiwethaf gyda { $entries } cofnod, am { $time }
    }
witness-listening = mae’r tyst { $name } yn gwrando ar { $address }; mae Ctrl-C yn ei atal
witness-stopped = mae’r tyst wedi’i atal
cosign-written =
    { $entries ->
        [two] mae { $origin } wedi’i gydlofnodi gyda { $entries } gofnod: anfonwch { $file } yn ôl
        [few] mae { $origin } wedi’i gydlofnodi gyda { $entries } chofnod: anfonwch { $file } yn ôl
        [many] mae { $origin } wedi’i gydlofnodi gyda { $entries } chofnod: anfonwch { $file } yn ôl
       *[other] mae { $origin } wedi’i gydlofnodi gyda { $entries } cofnod: anfonwch { $file } yn ôl
    }

log-request-written =
    { $entries ->
        [two] mae’r cais am { $entries } gofnod, yn parhau o { $old }, wedi’i ysgrifennu: anfonwch { $file } at y tyst
        [few] mae’r cais am { $entries } chofnod, yn parhau o { $old }, wedi’i ysgrifennu: anfonwch { $file } at y tyst
        [many] mae’r cais am { $entries } chofnod, yn parhau o { $old }, wedi’i ysgrifennu: anfonwch { $file } at y tyst
       *[other] mae’r cais am { $entries } cofnod, yn parhau o { $old }, wedi’i ysgrifennu: anfonwch { $file } at y tyst
    }
cosignature-kept =
    { $entries ->
        [two] mae { $name } yn tystio i’r log gyda { $entries } gofnod, am { $time }
        [few] mae { $name } yn tystio i’r log gyda { $entries } chofnod, am { $time }
        [many] mae { $name } yn tystio i’r log gyda { $entries } chofnod, am { $time }
       *[other] mae { $name } yn tystio i’r log gyda { $entries } cofnod, am { $time }
    }
cosignature-there =
    { $entries ->
        [two] mae { $name } eisoes wedi tystio i’r log gyda { $entries } gofnod, am { $time }; ni ofynnwyd dim
        [few] mae { $name } eisoes wedi tystio i’r log gyda { $entries } chofnod, am { $time }; ni ofynnwyd dim
        [many] mae { $name } eisoes wedi tystio i’r log gyda { $entries } chofnod, am { $time }; ni ofynnwyd dim
       *[other] mae { $name } eisoes wedi tystio i’r log gyda { $entries } cofnod, am { $time }; ni ofynnwyd dim
    }
timestamp-request-written =
    { $entries ->
        [two] mae’r cais am stamp amser ar y log gyda { $entries } gofnod wedi’i ysgrifennu: anfonwch { $file } at yr awdurdod
        [few] mae’r cais am stamp amser ar y log gyda { $entries } chofnod wedi’i ysgrifennu: anfonwch { $file } at yr awdurdod
        [many] mae’r cais am stamp amser ar y log gyda { $entries } chofnod wedi’i ysgrifennu: anfonwch { $file } at yr awdurdod
       *[other] mae’r cais am stamp amser ar y log gyda { $entries } cofnod wedi’i ysgrifennu: anfonwch { $file } at yr awdurdod
    }
timestamp-kept =
    { $entries ->
        [two] mae’r log gyda { $entries } gofnod wedi’i stampio: { $time }
        [few] mae’r log gyda { $entries } chofnod wedi’i stampio: { $time }
        [many] mae’r log gyda { $entries } chofnod wedi’i stampio: { $time }
       *[other] mae’r log gyda { $entries } cofnod wedi’i stampio: { $time }
    }
timestamp-there =
    { $entries ->
        [two] roedd y log gyda { $entries } gofnod wedi’i stampio eisoes: { $time }; mae’r stamp amser hwnnw’n aros
        [few] roedd y log gyda { $entries } chofnod wedi’i stampio eisoes: { $time }; mae’r stamp amser hwnnw’n aros
        [many] roedd y log gyda { $entries } chofnod wedi’i stampio eisoes: { $time }; mae’r stamp amser hwnnw’n aros
       *[other] roedd y log gyda { $entries } cofnod wedi’i stampio eisoes: { $time }; mae’r stamp amser hwnnw’n aros
    }
timestamp-checked = llofnodwyd gan { $signer }, sy’n dod o’r awdurdod { $authority }
timestamp-unchecked = NI wiriwyd llofnod yr awdurdod: rhowch dystysgrif awdurdod yr ydych yn ymddiried ynddo gyda `--authority`

problem-witness-none = nid oes tyst wedi dechrau yma
    .hint = gwiriwch `--data-dir`, neu dechreuwch un gyda `uphold witness begin NAME`
problem-witness-begun = mae’r tyst { $name } wedi dechrau yma eisoes
    .hint = mae `uphold witness key` yn dangos ei allwedd; ar gyfer tyst arall, rhowch `--data-dir` arall

problem-cosign-log-unknown = nid yw’r log { $origin } yn hysbys yma, ac ni chydlofnodwyd dim
    .hint = os ydych am ei wylio, gofynnwch i’w berchennog am ei allwedd mewn ffordd arall, ac ychwanegwch hi gyda `uphold witness add VKEY`
problem-cosign-signature = nid yw’r pwynt gwirio wedi’i lofnodi gan { $origin } fel y mae’n hysbys yma, ac ni chydlofnodwyd dim
    .hint = gofynnwch i’w berchennog a newidiwyd yr allwedd, ac ychwanegwch yr un newydd gyda `uphold witness add VKEY` dim ond os daw gan y perchennog
problem-cosign-conflict =
    { $entries ->
        [0] nid oes dim o { $origin } wedi’i gydlofnodi yma o’r blaen, ac nid yw’r cais yn dechrau yno; ni chydlofnodwyd dim
        [two] cydlofnodwyd { $entries } gofnod o { $origin } ddiwethaf, ac nid yw’r cais yn dechrau yno; ni chydlofnodwyd dim
        [few] cydlofnodwyd { $entries } chofnod o { $origin } ddiwethaf, ac nid yw’r cais yn dechrau yno; ni chydlofnodwyd dim
        [many] cydlofnodwyd { $entries } chofnod o { $origin } ddiwethaf, ac nid yw’r cais yn dechrau yno; ni chydlofnodwyd dim
       *[other] cydlofnodwyd { $entries } cofnod o { $origin } ddiwethaf, ac nid yw’r cais yn dechrau yno; ni chydlofnodwyd dim
    }
    .hint = anfonwch hyn yn ôl: mae perchennog y log yn gofyn eto gyda `uphold log request --old SIZE`, lle mae SIZE yn { $size }
problem-cosign-inconsistent = nid yw’r pwynt gwirio hwn yn parhau’r hyn a gydlofnodwyd o { $origin } o’r blaen: gall fod yn ail hanes; ni chydlofnodwyd dim
    .hint = cadwch y cais: tystiolaeth ydyw, wedi’i llofnodi gan y log; gofynnwch i’w berchennog am y prawf o’r maint diwethaf, a rhowch wybod i eraill os nad oes un
problem-cosign-malformed = mae’r pwynt gwirio yn llai nag y mae’r cais yn ei ddweud, neu’n rhy hir i’w gadw; ni chydlofnodwyd dim
    .hint = gofynnwch i berchennog y log am gais newydd
problem-listen-public = gallai peiriannau eraill gyrraedd { $address }
    .hint = os dyna yr ydych am ei gael, dywedwch hynny gyda `--public`
problem-listen-failed = nid yw’n bosibl gwrando ar { $address }: { $cause }
    .hint = rhowch gyfeiriad neu borth arall gyda `--listen`

problem-witness-log-unknown = nid yw’r tyst { $name } yn adnabod y log hwn
    .hint = anfonwch allwedd y log ato, a gofynnwch eto pan fydd yn hysbys yno; os yw’n hysbys, gwiriwch y cyfeiriad
problem-witness-signature = nid yw’r tyst { $name } yn derbyn llofnod y log hwn
    .hint = mae’n gwybod am allwedd arall i’r log: anfonwch ato yr un sy’n llofnodi nawr
problem-witness-conflict = mae’r tyst { $name } yn dweud ddwywaith fod y cais yn dechrau ar faint gwahanol i’r un a welodd ddiwethaf
    .hint = efallai fod rhaglen arall yn gofyn iddo am yr un log: gofynnwch eto ymhen ychydig
problem-witness-inconsistent = mae’r tyst { $name } yn dweud nad y log hwn yw’r un a welodd o’r blaen
    .hint = a gafodd y log ei adfer o gopi hŷn, neu ei gopïo? peidiwch ag ysgrifennu ynddo, a chwiliwch pa un o’r ddau sy’n gywir
problem-witness-malformed = ni all y tyst { $name } ddarllen y cais
    .hint = gwiriwch mai cyfeiriad tyst C2SP ydyw
problem-witness-status = mae’r tyst { $name } yn ateb gyda statws { $status } a heb gydlofnod
    .hint = gofynnwch eto’n ddiweddarach, neu gwiriwch y cyfeiriad

problem-cosignature-unreadable = nid llinell lofnod yw’r llinell hon
    .hint = rhowch yr hyn a ddaeth yn ôl, heb ddim uwch ei ben nac oddi tano
problem-cosignature-absent = nid oes llinell yma gan y tyst { $name }
    .hint = gwiriwch `--witness`: rhaid iddi fod yn allwedd y sawl a anfonodd hwn
problem-cosignature-wrong = mae llinell yn dweud ei bod gan y tyst { $name }, ond nid yw ar gyfer unrhyw bwynt gwirio o’r log hwn a gedwir; ni chadwyd dim
    .hint = a gafodd ei difrodi ar ei ffordd, neu a yw ar gyfer log arall? gofynnwch eto gyda `uphold log request`
problem-checkpoint-foreign = nid un o rai’r log hwn yw’r pwynt gwirio hwn
    .hint = gwiriwch ei fod wedi dod o’r log hwn, ac nad adferwyd y log o gopi hŷn

problem-stamp-status = mae’r awdurdod yn ateb gyda statws { $status } a heb stamp amser
    .hint = gwiriwch y cyfeiriad; rhaid iddo dderbyn ceisiadau am stampiau amser dros HTTP (RFC 3161)
problem-stamp-foreign = nid yw’r stamp amser hwn ar gyfer unrhyw bwynt gwirio o’r log hwn a gedwir
    .hint = gofynnwch am un gyda `uphold log timestamp --request FILE`, a rhowch yr ateb i hwnnw
problem-stamp-too-large = mae’r ateb yn hwy nag unrhyw stamp amser
    .hint = gwiriwch ei fod wedi dod gan awdurdod stampio amser
problem-stamp-unreadable = nid yw hwn yn stamp amser y gellir ei ddarllen: { $detail }
    .hint = rhowch yr ymateb fel y daeth, ar ffurf ddeuaidd
problem-stamp-not-granted = nid yw’r awdurdod yn rhoi stamp amser: { $status }, { $failure }
    .hint = geiriau RFC 3161 yw’r rheini; gofynnwch i’r awdurdod beth y mae arno ei eisiau
problem-stamp-unsupported = mae’r stamp amser yn defnyddio’r hyn na chefnogir yma: { $detail }
    .hint = defnyddiwch awdurdod sy’n stampio gyda SHA-256
problem-stamp-signers =
    { $count ->
        [0] un llofnodwr sydd gan stamp amser; nid oes un gan hwn
       *[other] un llofnodwr sydd gan stamp amser; mae gan hwn { $count }
    }
    .hint = defnyddiwch awdurdod arall
problem-stamp-nonce-differs = mae’r stamp amser hwn yn ateb cais arall
    .hint = rhowch yr ateb i’r cais a ysgrifennodd `uphold log timestamp --request FILE` ddiwethaf
problem-stamp-imprint-differs = stamp amser ar rywbeth arall yw hwn
    .hint = rhowch yr ateb i’r cais a ysgrifennodd `uphold log timestamp --request FILE` ddiwethaf
problem-stamp-attribute = rhaid i briodwedd lofnodedig { $name } y stamp amser fod yno unwaith
    .hint = defnyddiwch awdurdod arall
problem-stamp-content-wrong = nid stamp amser yw’r hyn a lofnodwyd yma
    .hint = gwiriwch ei fod wedi dod gan awdurdod stampio amser
problem-stamp-content-differs = newidiwyd y stamp amser ar ôl ei lofnodi; nid yw’n cael ei gadw
    .hint = gofynnwch amdano eto
problem-stamp-signer-missing = nid yw tystysgrif y llofnodwr yn y stamp amser nac ymhlith rhai `--authority`
    .hint = ychwanegwch dystysgrif y llofnodwr at y ffeil honno
problem-stamp-signer-differs = mae’r llofnod yn enwi tystysgrif arall, nid un y llofnodwr; nid yw’r stamp amser yn cael ei gadw
    .hint = defnyddiwch awdurdod arall
problem-stamp-signature-wrong = mae llofnod y stamp amser yn anghywir; nid yw’n cael ei gadw
    .hint = gofynnwch amdano eto; os yw’n aros felly, defnyddiwch awdurdod arall
problem-stamp-usage-wrong = nid ar gyfer stampiau amser yn unig y mae tystysgrif y llofnodwr
    .hint = defnyddiwch awdurdod arall
problem-stamp-not-yet-valid = nid oedd tystysgrif yn ddilys eto pan wnaed y stamp amser
    .hint = gwiriwch gloc yr awdurdod, a ffeil `--authority`
problem-stamp-expired = roedd tystysgrif wedi dod i ben pan wnaed y stamp amser
    .hint = defnyddiwch awdurdod arall, neu ffeil fwy newydd ar gyfer `--authority`
problem-stamp-signer-unknown = nid yw’r llofnodwr yn dod o awdurdod yn ffeil `--authority`
    .hint = gwiriwch fod y ffeil yn cynnwys tystysgrif yr awdurdod hwn, a’ch bod yn ymddiried ynddo
problem-stamp-chain = mae’r gadwyn o’r llofnodwr i’r awdurdod yn torri rheol ar gyfer tystysgrifau
    .hint = defnyddiwch awdurdod arall
problem-stamp-authorities-unreadable = nid oes tystysgrifau PEM yn y ffeil hon, neu mae wedi’i difrodi
    .hint = rhowch dystysgrifau’r awdurdodau yr ydych yn ymddiried ynddynt, ar ffurf PEM

problem-http-address = nid yw hwnnw’n gyfeiriad sy’n dechrau gyda `http://` neu `https://`
    .hint = ysgrifennwch ef yn gyfan
problem-http-host = ni ellir dod o hyd i westeiwr y cyfeiriad
    .hint = gwiriwch ei sillafiad, a bod gan y peiriant hwn rwydwaith
problem-http-timeout = ni ddaeth ateb mewn pryd
    .hint = gofynnwch eto’n ddiweddarach
problem-http-connection = methodd y cysylltiad: { $cause }
    .hint = gwiriwch y cyfeiriad a’r porth, a gofynnwch eto’n ddiweddarach
problem-http-tls = nid oes cysylltiad diogel: gwrthodwyd tystysgrif neu brotocol y gweinydd
    .hint = peidiwch â mynd heibio i hyn; rhowch wybod i’r sawl sy’n rhedeg y gweinydd
problem-http-too-long =
    { $limit ->
        [two] mae gan yr ateb fwy na { $limit } feit, ac nid oes gan unrhyw ateb o’r fath gymaint
       *[other] mae gan yr ateb fwy na { $limit } beit, ac nid oes gan unrhyw ateb o’r fath gymaint
    }
    .hint = gwiriwch mai’r cyfeiriad cywir ydyw
problem-http-protocol = ni ellir darllen yr ateb fel HTTP
    .hint = gwiriwch y cyfeiriad a’r porth
