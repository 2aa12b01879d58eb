# Beth mae hysbysiad preifatrwydd yn ei ddweud.

# Teitlau a phenawdau.
notice-title-customers = Hysbysiad preifatrwydd
notice-title-staff = Hysbysiad preifatrwydd i staff, ymgeiswyr a gwirfoddolwyr
notice-heading-in-short = Yn gryno
notice-heading-who-we-are = Pwy ydym ni
notice-heading-what-for = At beth rydym yn defnyddio eich gwybodaeth, a pham y cawn wneud hynny
notice-heading-where-from = O ble rydym yn cael eich gwybodaeth
notice-heading-who-with = Gyda phwy rydym yn rhannu eich gwybodaeth
notice-heading-abroad = Anfon eich gwybodaeth dramor
notice-heading-decisions = Penderfyniadau gan gyfrifiadur
notice-heading-rights = Eich hawliau
notice-heading-complaints = Sut i gwyno
notice-heading-changes = Yr hysbysiad hwn

# Yn gryno.
notice-short-who = { $organisation } sy’n penderfynu at beth y defnyddir yr wybodaeth amdanoch chi yn yr hysbysiad hwn.
notice-short-purposes = Rydym yn defnyddio eich gwybodaeth at y canlynol:
notice-short-rights = Gallwch ofyn i ni am gopi o’ch gwybodaeth, ac mae gennych hawliau eraill.
notice-short-rights-link = Darllenwch am eich hawliau
notice-short-complain = Os ydych yn anhapus â sut rydym yn defnyddio eich gwybodaeth, dywedwch wrthym.
notice-short-complain-link = Darllenwch sut i gwyno

# Pwy ydym ni.
notice-who = Ni yw { $organisation }. Yn ôl y gyfraith ni yw’r rheolydd: ni sy’n penderfynu pam a sut y defnyddir eich gwybodaeth.
notice-reach = Gallwch gysylltu â ni yn y ffyrdd hyn:
notice-by-post = Drwy’r post
notice-by-email = Drwy e-bost
notice-by-phone = Dros y ffôn
notice-by-web = Ar y we
notice-representative = Rydym wedi’n sefydlu y tu allan i’r Deyrnas Unedig. Ein cynrychiolydd yn y Deyrnas Unedig yw { $organisation }:
notice-officer = Mae gennym swyddog diogelu data, y gallwch ei holi am eich gwybodaeth:

# At beth, a pham y cawn.
notice-purposes-lead = Ar gyfer pob defnydd mae hwn yn dweud pam mae’r gyfraith yn caniatáu hynny (ein sail gyfreithiol), pa wybodaeth rydym yn ei defnyddio ac am ba hyd rydym yn ei chadw.
notice-label-basis = Pam y cawn
notice-label-data = Beth rydym yn ei ddefnyddio
notice-label-kept = Am ba hyd rydym yn ei chadw
notice-label-needed = A oes rhaid i chi ei rhoi
notice-label-special = Gwybodaeth sensitif
notice-basis-said-consent = Ein sail gyfreithiol yw eich cydsyniad (Erthygl 6(1)(a) o GDPR y DU). Gallwch ei dynnu’n ôl ar unrhyw adeg.
notice-basis-said-contract = Ein sail gyfreithiol yw ein contract gyda chi, neu’r hyn y gofynnoch i ni ei wneud cyn contract (Erthygl 6(1)(b) o GDPR y DU).
notice-basis-said-legal-obligation = Ein sail gyfreithiol yw rhwymedigaeth gyfreithiol: mae’r gyfraith yn gofyn i ni wneud hyn (Erthygl 6(1)(c) o GDPR y DU).
notice-basis-said-vital-interests = Ein sail gyfreithiol yw buddiannau hanfodol: mae bywyd rhywun mewn perygl (Erthygl 6(1)(d) o GDPR y DU).
notice-basis-said-public-task = Ein sail gyfreithiol yw ein tasg gyhoeddus: mae’r gyfraith yn rhoi’r dasg hon i ni er budd y cyhoedd (Erthygl 6(1)(e) o GDPR y DU).
notice-basis-said-recognised-interest = Ein sail gyfreithiol yw buddiant cyfreithlon cydnabyddedig (Erthygl 6(1)(ea) o GDPR y DU):
notice-basis-said-legitimate-interests = Ein sail gyfreithiol yw buddiannau cyfreithlon, ac nid yw eich rhai chi’n drech na nhw (Erthygl 6(1)(f) o GDPR y DU). Ein buddiant cyfreithlon yw:
notice-special-lead = Mae peth o’r wybodaeth hon yn sensitif. Mae’r gyfraith yn caniatáu i ni ei defnyddio oherwydd:
notice-criminal-lead = Mae peth o’r wybodaeth hon yn ymwneud â throseddau. Mae’r gyfraith yn caniatáu i ni ei defnyddio oherwydd:
notice-needed-law = Mae’r gyfraith yn dweud bod rhaid i chi roi’r wybodaeth hon i ni. Os na wnewch:
notice-needed-contract = Rhaid i chi roi’r wybodaeth hon i ni ar gyfer ein contract. Os na wnewch:
notice-not-needed = Nid oes rhaid i chi roi’r wybodaeth hon i ni. Os na wnewch, nid oes dim arall yn newid rhyngom.

# Am ba hyd.
notice-kept-days-last-contact =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } diwrnod ar ôl i ni glywed gan ein gilydd ddiwethaf.
        [one] Rydym yn ei chadw am { $count } diwrnod ar ôl i ni glywed gan ein gilydd ddiwethaf.
        [two] Rydym yn ei chadw am { $count } ddiwrnod ar ôl i ni glywed gan ein gilydd ddiwethaf.
        [few] Rydym yn ei chadw am { $count } diwrnod ar ôl i ni glywed gan ein gilydd ddiwethaf.
        [many] Rydym yn ei chadw am { $count } diwrnod ar ôl i ni glywed gan ein gilydd ddiwethaf.
       *[other] Rydym yn ei chadw am { $count } diwrnod ar ôl i ni glywed gan ein gilydd ddiwethaf.
    }
notice-kept-days-ended =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } diwrnod ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben.
        [one] Rydym yn ei chadw am { $count } diwrnod ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben.
        [two] Rydym yn ei chadw am { $count } ddiwrnod ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben.
        [few] Rydym yn ei chadw am { $count } diwrnod ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben.
        [many] Rydym yn ei chadw am { $count } diwrnod ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben.
       *[other] Rydym yn ei chadw am { $count } diwrnod ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben.
    }
notice-kept-days-financial-year =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } diwrnod ar ôl diwedd y flwyddyn ariannol.
        [one] Rydym yn ei chadw am { $count } diwrnod ar ôl diwedd y flwyddyn ariannol.
        [two] Rydym yn ei chadw am { $count } ddiwrnod ar ôl diwedd y flwyddyn ariannol.
        [few] Rydym yn ei chadw am { $count } diwrnod ar ôl diwedd y flwyddyn ariannol.
        [many] Rydym yn ei chadw am { $count } diwrnod ar ôl diwedd y flwyddyn ariannol.
       *[other] Rydym yn ei chadw am { $count } diwrnod ar ôl diwedd y flwyddyn ariannol.
    }
notice-kept-days-collected =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } diwrnod ar ôl i ni ei chasglu.
        [one] Rydym yn ei chadw am { $count } diwrnod ar ôl i ni ei chasglu.
        [two] Rydym yn ei chadw am { $count } ddiwrnod ar ôl i ni ei chasglu.
        [few] Rydym yn ei chadw am { $count } diwrnod ar ôl i ni ei chasglu.
        [many] Rydym yn ei chadw am { $count } diwrnod ar ôl i ni ei chasglu.
       *[other] Rydym yn ei chadw am { $count } diwrnod ar ôl i ni ei chasglu.
    }
notice-kept-days-decision =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } diwrnod ar ôl i ni benderfynu ar gais.
        [one] Rydym yn ei chadw am { $count } diwrnod ar ôl i ni benderfynu ar gais.
        [two] Rydym yn ei chadw am { $count } ddiwrnod ar ôl i ni benderfynu ar gais.
        [few] Rydym yn ei chadw am { $count } diwrnod ar ôl i ni benderfynu ar gais.
        [many] Rydym yn ei chadw am { $count } diwrnod ar ôl i ni benderfynu ar gais.
       *[other] Rydym yn ei chadw am { $count } diwrnod ar ôl i ni benderfynu ar gais.
    }
notice-kept-days-leaving =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } diwrnod ar ôl i rywun ein gadael.
        [one] Rydym yn ei chadw am { $count } diwrnod ar ôl i rywun ein gadael.
        [two] Rydym yn ei chadw am { $count } ddiwrnod ar ôl i rywun ein gadael.
        [few] Rydym yn ei chadw am { $count } diwrnod ar ôl i rywun ein gadael.
        [many] Rydym yn ei chadw am { $count } diwrnod ar ôl i rywun ein gadael.
       *[other] Rydym yn ei chadw am { $count } diwrnod ar ôl i rywun ein gadael.
    }
notice-kept-days-eighteenth-birthday =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } diwrnod ar ôl y pen-blwydd yn ddeunaw oed.
        [one] Rydym yn ei chadw am { $count } diwrnod ar ôl y pen-blwydd yn ddeunaw oed.
        [two] Rydym yn ei chadw am { $count } ddiwrnod ar ôl y pen-blwydd yn ddeunaw oed.
        [few] Rydym yn ei chadw am { $count } diwrnod ar ôl y pen-blwydd yn ddeunaw oed.
        [many] Rydym yn ei chadw am { $count } diwrnod ar ôl y pen-blwydd yn ddeunaw oed.
       *[other] Rydym yn ei chadw am { $count } diwrnod ar ôl y pen-blwydd yn ddeunaw oed.
    }
notice-kept-months-last-contact =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } mis ar ôl i ni glywed gan ein gilydd ddiwethaf.
        [one] Rydym yn ei chadw am { $count } mis ar ôl i ni glywed gan ein gilydd ddiwethaf.
        [two] Rydym yn ei chadw am { $count } fis ar ôl i ni glywed gan ein gilydd ddiwethaf.
        [few] Rydym yn ei chadw am { $count } mis ar ôl i ni glywed gan ein gilydd ddiwethaf.
        [many] Rydym yn ei chadw am { $count } mis ar ôl i ni glywed gan ein gilydd ddiwethaf.
       *[other] Rydym yn ei chadw am { $count } mis ar ôl i ni glywed gan ein gilydd ddiwethaf.
    }
notice-kept-months-ended =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } mis ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben.
        [one] Rydym yn ei chadw am { $count } mis ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben.
        [two] Rydym yn ei chadw am { $count } fis ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben.
        [few] Rydym yn ei chadw am { $count } mis ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben.
        [many] Rydym yn ei chadw am { $count } mis ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben.
       *[other] Rydym yn ei chadw am { $count } mis ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben.
    }
notice-kept-months-financial-year =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } mis ar ôl diwedd y flwyddyn ariannol.
        [one] Rydym yn ei chadw am { $count } mis ar ôl diwedd y flwyddyn ariannol.
        [two] Rydym yn ei chadw am { $count } fis ar ôl diwedd y flwyddyn ariannol.
        [few] Rydym yn ei chadw am { $count } mis ar ôl diwedd y flwyddyn ariannol.
        [many] Rydym yn ei chadw am { $count } mis ar ôl diwedd y flwyddyn ariannol.
       *[other] Rydym yn ei chadw am { $count } mis ar ôl diwedd y flwyddyn ariannol.
    }
notice-kept-months-collected =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } mis ar ôl i ni ei chasglu.
        [one] Rydym yn ei chadw am { $count } mis ar ôl i ni ei chasglu.
        [two] Rydym yn ei chadw am { $count } fis ar ôl i ni ei chasglu.
        [few] Rydym yn ei chadw am { $count } mis ar ôl i ni ei chasglu.
        [many] Rydym yn ei chadw am { $count } mis ar ôl i ni ei chasglu.
       *[other] Rydym yn ei chadw am { $count } mis ar ôl i ni ei chasglu.
    }
notice-kept-months-decision =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } mis ar ôl i ni benderfynu ar gais.
        [one] Rydym yn ei chadw am { $count } mis ar ôl i ni benderfynu ar gais.
        [two] Rydym yn ei chadw am { $count } fis ar ôl i ni benderfynu ar gais.
        [few] Rydym yn ei chadw am { $count } mis ar ôl i ni benderfynu ar gais.
        [many] Rydym yn ei chadw am { $count } mis ar ôl i ni benderfynu ar gais.
       *[other] Rydym yn ei chadw am { $count } mis ar ôl i ni benderfynu ar gais.
    }
notice-kept-months-leaving =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } mis ar ôl i rywun ein gadael.
        [one] Rydym yn ei chadw am { $count } mis ar ôl i rywun ein gadael.
        [two] Rydym yn ei chadw am { $count } fis ar ôl i rywun ein gadael.
        [few] Rydym yn ei chadw am { $count } mis ar ôl i rywun ein gadael.
        [many] Rydym yn ei chadw am { $count } mis ar ôl i rywun ein gadael.
       *[other] Rydym yn ei chadw am { $count } mis ar ôl i rywun ein gadael.
    }
notice-kept-months-eighteenth-birthday =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } mis ar ôl y pen-blwydd yn ddeunaw oed.
        [one] Rydym yn ei chadw am { $count } mis ar ôl y pen-blwydd yn ddeunaw oed.
        [two] Rydym yn ei chadw am { $count } fis ar ôl y pen-blwydd yn ddeunaw oed.
        [few] Rydym yn ei chadw am { $count } mis ar ôl y pen-blwydd yn ddeunaw oed.
        [many] Rydym yn ei chadw am { $count } mis ar ôl y pen-blwydd yn ddeunaw oed.
       *[other] Rydym yn ei chadw am { $count } mis ar ôl y pen-blwydd yn ddeunaw oed.
    }
notice-kept-years-last-contact =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } mlynedd ar ôl i ni glywed gan ein gilydd ddiwethaf.
        [one] Rydym yn ei chadw am { $count } flwyddyn ar ôl i ni glywed gan ein gilydd ddiwethaf.
        [two] Rydym yn ei chadw am { $count } flynedd ar ôl i ni glywed gan ein gilydd ddiwethaf.
        [few] Rydym yn ei chadw am { $count } blynedd ar ôl i ni glywed gan ein gilydd ddiwethaf.
        [4] Rydym yn ei chadw am { $count } blynedd ar ôl i ni glywed gan ein gilydd ddiwethaf.
        [many] Rydym yn ei chadw am { $count } blynedd ar ôl i ni glywed gan ein gilydd ddiwethaf.
       *[other] Rydym yn ei chadw am { $count } mlynedd ar ôl i ni glywed gan ein gilydd ddiwethaf.
    }
notice-kept-years-ended =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } mlynedd ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben.
        [one] Rydym yn ei chadw am { $count } flwyddyn ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben.
        [two] Rydym yn ei chadw am { $count } flynedd ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben.
        [few] Rydym yn ei chadw am { $count } blynedd ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben.
        [4] Rydym yn ei chadw am { $count } blynedd ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben.
        [many] Rydym yn ei chadw am { $count } blynedd ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben.
       *[other] Rydym yn ei chadw am { $count } mlynedd ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben.
    }
notice-kept-years-financial-year =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } mlynedd ar ôl diwedd y flwyddyn ariannol.
        [one] Rydym yn ei chadw am { $count } flwyddyn ar ôl diwedd y flwyddyn ariannol.
        [two] Rydym yn ei chadw am { $count } flynedd ar ôl diwedd y flwyddyn ariannol.
        [few] Rydym yn ei chadw am { $count } blynedd ar ôl diwedd y flwyddyn ariannol.
        [4] Rydym yn ei chadw am { $count } blynedd ar ôl diwedd y flwyddyn ariannol.
        [many] Rydym yn ei chadw am { $count } blynedd ar ôl diwedd y flwyddyn ariannol.
       *[other] Rydym yn ei chadw am { $count } mlynedd ar ôl diwedd y flwyddyn ariannol.
    }
notice-kept-years-collected =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } mlynedd ar ôl i ni ei chasglu.
        [one] Rydym yn ei chadw am { $count } flwyddyn ar ôl i ni ei chasglu.
        [two] Rydym yn ei chadw am { $count } flynedd ar ôl i ni ei chasglu.
        [few] Rydym yn ei chadw am { $count } blynedd ar ôl i ni ei chasglu.
        [4] Rydym yn ei chadw am { $count } blynedd ar ôl i ni ei chasglu.
        [many] Rydym yn ei chadw am { $count } blynedd ar ôl i ni ei chasglu.
       *[other] Rydym yn ei chadw am { $count } mlynedd ar ôl i ni ei chasglu.
    }
notice-kept-years-decision =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } mlynedd ar ôl i ni benderfynu ar gais.
        [one] Rydym yn ei chadw am { $count } flwyddyn ar ôl i ni benderfynu ar gais.
        [two] Rydym yn ei chadw am { $count } flynedd ar ôl i ni benderfynu ar gais.
        [few] Rydym yn ei chadw am { $count } blynedd ar ôl i ni benderfynu ar gais.
        [4] Rydym yn ei chadw am { $count } blynedd ar ôl i ni benderfynu ar gais.
        [many] Rydym yn ei chadw am { $count } blynedd ar ôl i ni benderfynu ar gais.
       *[other] Rydym yn ei chadw am { $count } mlynedd ar ôl i ni benderfynu ar gais.
    }
notice-kept-years-leaving =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } mlynedd ar ôl i rywun ein gadael.
        [one] Rydym yn ei chadw am { $count } flwyddyn ar ôl i rywun ein gadael.
        [two] Rydym yn ei chadw am { $count } flynedd ar ôl i rywun ein gadael.
        [few] Rydym yn ei chadw am { $count } blynedd ar ôl i rywun ein gadael.
        [4] Rydym yn ei chadw am { $count } blynedd ar ôl i rywun ein gadael.
        [many] Rydym yn ei chadw am { $count } blynedd ar ôl i rywun ein gadael.
       *[other] Rydym yn ei chadw am { $count } mlynedd ar ôl i rywun ein gadael.
    }
notice-kept-years-eighteenth-birthday =
    { $count ->
        [zero] Rydym yn ei chadw am { $count } mlynedd ar ôl y pen-blwydd yn ddeunaw oed.
        [one] Rydym yn ei chadw am { $count } flwyddyn ar ôl y pen-blwydd yn ddeunaw oed.
        [two] Rydym yn ei chadw am { $count } flynedd ar ôl y pen-blwydd yn ddeunaw oed.
        [few] Rydym yn ei chadw am { $count } blynedd ar ôl y pen-blwydd yn ddeunaw oed.
        [4] Rydym yn ei chadw am { $count } blynedd ar ôl y pen-blwydd yn ddeunaw oed.
        [many] Rydym yn ei chadw am { $count } blynedd ar ôl y pen-blwydd yn ddeunaw oed.
       *[other] Rydym yn ei chadw am { $count } mlynedd ar ôl y pen-blwydd yn ddeunaw oed.
    }
notice-kept-rule = Rydym yn penderfynu am ba hyd i’w chadw yn ôl y rheol hon, ac yna’n ei dileu:

# O ble.
notice-from-you = Rydym yn cael yr wybodaeth hon gennych chi.
notice-from-others = Rydym yn cael peth ohoni gennych chi, a pheth gan eraill. Gan eraill rydym yn cael:
notice-source-public = Mae’r ffynhonnell hon yn agored i’r cyhoedd.
notice-source-not-public = Nid yw’r ffynhonnell hon yn agored i’r cyhoedd.
notice-source-name = Ei henw yw { $organisation }.
notice-source-data = Beth rydym yn ei gael oddi yno:
notice-source-when = Rydym yn dweud wrthych am hyn o fewn mis i’w chael. Os byddwn yn ysgrifennu atoch neu’n eich ffonio, neu’n ei throsglwyddo, cyn hynny, dywedwn wrthych bryd hynny fan bellaf.

# Gyda phwy, a thramor.
notice-shared = Rydym yn rhannu eich gwybodaeth â’r canlynol:
notice-shared-rules = Dim ond fel y dywedwn ni wrthynt y caiff y rhai sy’n gweithio i ni ei defnyddio.
notice-shared-none = Nid ydym yn rhannu eich gwybodaeth â neb.
notice-abroad-none = Nid ydym yn anfon eich gwybodaeth y tu allan i’r Deyrnas Unedig.
notice-abroad = Rydym yn anfon peth o’ch gwybodaeth y tu allan i’r Deyrnas Unedig. Dyma ble, a beth sy’n ei diogelu yno:
notice-abroad-copy = Gallwch ofyn i ni am gopi o’r hyn sy’n ei diogelu.

# Penderfyniadau gan gyfrifiadur.
notice-decisions = Gwneir y penderfyniadau awtomataidd hyn amdanoch gan gyfrifiadur, ac nid oes person yn cymryd rhan ynddynt:
notice-label-logic = Sut y penderfynir
notice-label-effect = Beth mae’n ei olygu i chi
notice-decisions-rights = Gallwch ddweud wrthym beth yw eich barn am y penderfyniad, gofyn i berson edrych arno, a’i herio.

# Hawliau.
notice-rights-lead = Dyma eich hawliau. Mae eu defnyddio am ddim, ac rydym yn ateb o fewn mis. Gofynnwch i ni.
notice-label-right-access = Gweld eich gwybodaeth
notice-said-right-access = Gallwch ofyn i ni am gopi o’r wybodaeth sydd gennym amdanoch.
notice-label-right-rectification = Cael ei chywiro
notice-said-right-rectification = Gallwch ofyn i ni gywiro gwybodaeth sy’n anghywir, a chwblhau’r hyn sy’n anghyflawn.
notice-label-right-erasure = Cael ei dileu
notice-said-right-erasure = Gallwch ofyn i ni ddileu eich gwybodaeth, er enghraifft pan nad oes ei hangen arnom mwyach.
notice-label-right-restriction = Cyfyngu ar sut rydym yn ei defnyddio
notice-said-right-restriction = Gallwch ofyn i ni gyfyngu ar sut rydym yn defnyddio eich gwybodaeth, er enghraifft wrth i ni wirio a yw’n gywir.
notice-label-right-objection = Gwrthwynebu
notice-said-right-objection = Mae gennych hawl i wrthwynebu sut rydym yn defnyddio eich gwybodaeth. Byddwn wedyn yn rhoi’r gorau i hynny, oni bai bod gennym resymau cryf dros barhau.
notice-label-right-portability = Mynd â hi i rywle arall
notice-said-right-portability = Gallwch ofyn i ni roi i chi’r wybodaeth a roesoch i ni ar ffurf y gall cyfrifiaduron ei darllen, neu ei throsglwyddo i sefydliad arall.
notice-label-right-withdrawal = Tynnu eich cydsyniad yn ôl
notice-said-right-withdrawal = Lle rhoesoch eich cydsyniad i ni, gallwch ei dynnu’n ôl ar unrhyw adeg. Mae mor hawdd â’i roi. Mae’r hyn a wnaethom cyn hynny yn aros yn gyfreithlon.
notice-right-for = Mae hyn yn berthnasol i’r hyn rydym yn defnyddio eich gwybodaeth ato yma:
notice-marketing-stop = Mae gennych hawl i wrthwynebu marchnata. Gallwch ddweud wrthym am roi’r gorau i’n marchnata atoch ar unrhyw adeg, a byddwn wedyn yn rhoi’r gorau iddo.

# Cwynion.
notice-complain-us = Gallwch gwyno i ni am sut rydym yn defnyddio eich gwybodaeth:
notice-complain-how = Byddwn yn cydnabod eich cwyn o fewn 30 diwrnod i’w derbyn. Byddwn yn ymchwilio iddi heb oedi diangen, yn rhoi gwybod i chi beth sy’n digwydd, ac yn dweud wrthych beth yw’r canlyniad.
notice-complain-commissioner = Gallwch hefyd gwyno i’r Comisiynydd Gwybodaeth, sy’n gwarchod hawliau gwybodaeth yn y Deyrnas Unedig:

# Yr hysbysiad hwn.
notice-holds-from = Mae’r hysbysiad hwn yn gymwys o { $day }.
notice-version = Fersiwn { $number } ydyw.
notice-looked-at = Byddwn yn edrych arno eto erbyn { $day }. Pan fydd yn newid, byddwn yn cyhoeddi’r hysbysiad newydd yn yr un lle.
notice-unreviewed = Nid oes cyfieithydd wedi adolygu geiriau Cymraeg yr hysbysiad hwn eto.
