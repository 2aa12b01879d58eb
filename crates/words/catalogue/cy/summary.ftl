# Yr hyn y mae’r derfynell yn ei ddangos ar ôl sgrinio. Heb ei adolygu: gweler reviewed.txt.

line-callable =
    { $rows ->
        [one] { $rows } y gellir ei ffonio
       *[other] { $rows } y gellir eu ffonio
    }
line-blocked =
    { $rows ->
        [one] { $rows } wedi’i blocio
       *[other] { $rows } wedi’u blocio
    }
line-unreadable =
    { $rows ->
        [one] { $rows } na ellir ei darllen (gyda’i rheswm)
       *[other] { $rows } na ellir eu darllen (pob un gyda’i rheswm)
    }
line-not-screened =
    { $rows ->
        [one] { $rows } heb ei sgrinio
       *[other] { $rows } heb eu sgrinio
    }
line-rows =
    { $rows ->
        [zero] { $rows } rhes
        [one] { $rows } rhes
        [two] { $rows } res
        [few] { $rows } rhes
        [many] { $rows } rhes
       *[other] { $rows } rhes
    }

heading-blocked = Wedi’u blocio, yn ôl y rheswm a benderfynodd
heading-unreadable = Na ellir eu darllen
heading-not-screened = Heb eu sgrinio, felly peidiwch â’u ffonio
heading-registers = Cofrestrau a ddefnyddiwyd ar gyfer galwadau ar { $day }
heading-files = Ffeiliau a ysgrifennwyd
heading-next = Beth i’w wneud nesaf
heading-trial = Prawf yn unig

trial-banner = prawf oedd hwn: sgriniwyd yn erbyn { $file } yn unig, gan ei gymryd fel { $source }; mae rhif yn cyfrif yma fel un y gellir ei ffonio dim ond am nad yw yn yr un ffeil honno; peidiwch â ffonio neb ar sail hynny

register-used =
    { $numbers ->
        [two] argraffiad { $as_of }, { $age }, { $numbers } rif
       *[other] argraffiad { $as_of }, { $age }, { $numbers } rhif
    }
register-missing = dim argraffiad mewn grym ar y diwrnod galw
register-used-too-old = argraffiad { $as_of }, { $age }, rhy hen ar gyfer y diwrnod galw
register-digest = crynodeb { $digest }
register-scope-codes =
    { $codes ->
        [one] dim ond rhifau o dan { $codes } cod deialu: { $list }
        [two] dim ond rhifau o dan { $codes } god deialu: { $list }
        [many] dim ond rhifau o dan { $codes } chod deialu: { $list }
       *[other] dim ond rhifau o dan { $codes } cod deialu: { $list }
    }
register-scope-asked = dim ond y rhifau y gofynnwyd amdanynt
register-scope-whole = pob rhif

next-trial = Mewnforiwch y TPS a’r CTPS, cofrestrwch y galwr, a sgriniwch eto heb `--against` cyn ffonio neb.
next-call = Ffoniwch o { $file } yn unig, ac ar { $day } yn unig; ar gyfer diwrnod arall, sgriniwch eto.
next-call-verdicts = Ffoniwch y rhesi y dywed { $file } `callable` amdanynt yn unig, ac ar { $day } yn unig; ar gyfer diwrnod arall, sgriniwch eto.
next-call-none = Peidiwch â ffonio neb o’r rhestr hon eto.
next-fresh = Mae’r cofrestrau a ddefnyddiwyd yn ddilys ar gyfer galwadau hyd at { $day }; ar gyfer galwadau diweddarach, mewnforiwch argraffiadau newydd a rhedwch `uphold rescreen`.
next-not-screened =
    { $rows ->
        [one] Ni sgriniwyd { $rows } rhes, ac ni chaiff neb ei ffonio. Er mwyn ei sgrinio:
        [two] Ni sgriniwyd { $rows } res, ac ni chaiff neb eu ffonio. Er mwyn eu sgrinio:
       *[other] Ni sgriniwyd { $rows } rhes, ac ni chaiff neb eu ffonio. Er mwyn eu sgrinio:
    }
next-unreadable =
    { $rows ->
        [one] Gofynnwch i ddarparwr y rhestr am y rhif mewn { $rows } rhes na ellir ei darllen; tan hynny peidiwch â’i ffonio.
        [two] Gofynnwch i ddarparwr y rhestr am y rhifau mewn { $rows } res na ellir eu darllen; tan hynny peidiwch â’u ffonio.
       *[other] Gofynnwch i ddarparwr y rhestr am y rhifau mewn { $rows } rhes na ellir eu darllen; tan hynny peidiwch â’u ffonio.
    }
next-duplicates =
    { $numbers ->
        [one] Mae { $numbers } rhif mewn mwy nag un rhes: ffoniwch ef unwaith.
        [two] Mae { $numbers } rif mewn mwy nag un rhes: ffoniwch bob un unwaith.
       *[other] Mae { $numbers } rhif mewn mwy nag un rhes: ffoniwch bob un unwaith.
    }
next-objections = Cofnodwch bob gwrthwynebiad a wneir yn ystod galwad, a’i fewnforio cyn yr alwad nesaf: `uphold objections import`.
next-problems =
    { $problems ->
        [one] Edrychwch ar { $problems } sylw am y rhestr yn yr adroddiad.
        [two] Edrychwch ar { $problems } sylw am y rhestr yn yr adroddiad.
       *[other] Edrychwch ar { $problems } o sylwadau am y rhestr yn yr adroddiad.
    }
next-empty = Nid oes rhesi yn y rhestr; nid oes neb i’w ffonio.

output-callable = gellir eu ffonio
output-blocked = peidiwch â’u ffonio
output-unreadable = ni ellid eu darllen
output-not-screened = ni ellid eu sgrinio
output-verdicts = dyfarniad ar gyfer pob rhes, yn nhrefn y rhestr
output-duplicates = rhifau a phobl sydd yno fwy nag unwaith
output-summary = y ffigurau, ar gyfer peiriannau
output-report = yr adroddiad, ar gyfer pobl
output-receipt = y dderbynneb: rhowch hi i’ch cleient
output-proof = y prawf sy’n mynd gyda hi
output-secret = cyfrinach y rhestrau: rhowch hi’n unig i bwy bynnag sydd â’r rhestr gyfan
