# Problemau gyda derbynebau, profion, allweddi, polisïau a’r log tystiolaeth. Heb ei adolygu: gweler reviewed.txt.

problem-evidence-too-long =
    { $what ->
        [note] nid yw nodyn wedi’i lofnodi byth yn hwy na { $limit } o feitiau
        [checkpoint] nid yw pwynt gwirio byth yn hwy na { $limit } o feitiau
        [proof] nid yw prawf byth yn hwy na { $limit } o feitiau
        [statement] nid yw derbynneb byth yn hwy na { $limit } o feitiau
        [opening] nid yw agoriad byth yn hwy na { $limit } o feitiau
        [policy] nid yw ffeil polisi byth yn hwy na { $limit } o feitiau
        [key] nid yw allwedd gyhoeddus byth yn hwy na { $limit } o feitiau
        [request] nid yw cais i dyst byth yn hwy na { $limit } o feitiau
        [editions] nid yw rhestr o argraffiadau byth yn hwy na { $limit } o feitiau
        [secret] nid yw cyfrinach rhestr byth yn hwy na { $limit } o feitiau
       *[other] nid yw ffeil o’r fath byth yn hwy na { $limit } o feitiau
    }
    .hint = ai dyma’r ffeil gywir?
problem-evidence-unreadable =
    { $what ->
        [note] ni ellir darllen y nodyn wedi’i lofnodi; y rheswm, yn Saesneg: { $detail }
        [checkpoint] ni ellir darllen y pwynt gwirio; y rheswm, yn Saesneg: { $detail }
        [proof] ni ellir darllen y prawf; y rheswm, yn Saesneg: { $detail }
        [statement] ni ellir darllen y dderbynneb; y rheswm, yn Saesneg: { $detail }
        [opening] ni ellir darllen yr agoriad; y rheswm, yn Saesneg: { $detail }
        [policy] ni ellir darllen y ffeil polisi; y rheswm, yn Saesneg: { $detail }
        [key] ni ellir darllen yr allwedd gyhoeddus; y rheswm, yn Saesneg: { $detail }
        [request] ni ellir darllen y cais; y rheswm, yn Saesneg: { $detail }
        [editions] ni ellir darllen y rhestr o argraffiadau; y rheswm, yn Saesneg: { $detail }
        [secret] ni ellir darllen cyfrinach y rhestr; y rheswm, yn Saesneg: { $detail }
       *[other] ni ellir darllen y ffeil; y rheswm, yn Saesneg: { $detail }
    }
    .hint =
        { $what ->
            [policy] cywirwch y rhes; mae polisi i’w weld yn `spec/threat-model.md`
           *[other] gofynnwch amdano eto, fel ffeil: mae rhaglenni e-bost a golygyddion yn newid diwedd llinellau a bylchau
        }
problem-evidence-version =
    { $what ->
        [proof] mae’r prawf yn fersiwn nad yw’r rhaglen hon yn ei adnabod
        [statement] mae’r dderbynneb yn fersiwn nad yw’r rhaglen hon yn ei adnabod
        [opening] mae’r agoriad yn fersiwn nad yw’r rhaglen hon yn ei adnabod
        [editions] mae’r rhestr o argraffiadau yn fersiwn nad yw’r rhaglen hon yn ei adnabod
       *[other] mae’r ffeil yn fersiwn nad yw’r rhaglen hon yn ei adnabod
    }
    .hint = Uphold diweddarach a’i hysgrifennodd: defnyddiwch hwnnw
problem-log-refused = nid yw’r log tystiolaeth yn gwneud hyn; y rheswm, yn Saesneg: { $what }
    .hint = mae `uphold log check` yn dweud beth sydd o’i le ar y log; mae `--no-receipt` yn sgrinio hebddo
problem-log-missing = nid oes log tystiolaeth wedi dechrau
    .hint = mae’n dechrau gyda’r mewnforio neu’r sgrinio cyntaf, neu dan enw o’ch dewis gydag `uphold log begin NAME`
problem-clock-behind = mae cloc y peiriant hwn ar ei hôl hi: cofnodwyd rhywbeth ar { $day }, ar amser nad yw wedi dod eto
    .hint = cywirwch y cloc; nid yw derbynneb ag amser anghywir yn argyhoeddi neb
problem-time-unreadable = nid amser yw { $text }
    .hint = ysgrifennwch ef yn UTC, fel 2026-11-20T00:00:00Z
problem-no-such-entry = ni chedwir datganiad cofnod { $index } yma
    .hint = mae `uphold log show` yn dweud pa gofnodion sydd
problem-key-of-witness = allwedd tyst yw { $name }, nid allwedd log
    .hint = mae `uphold log key` yn argraffu allwedd log; lle y golygir tyst, rhoddir hi gyda --witness
problem-key-of-log = allwedd log yw { $name }, nid allwedd tyst
    .hint = mae `uphold witness key` yn argraffu allwedd tyst; lle y golygir log, rhoddir hi gyda --key
problem-not-in-this-log = nid yw’r dderbynneb hon yn log y cyfeiriadur data hwn
    .hint = rhedwch y gorchymyn lle y gwnaed y dderbynneb, neu enwch y cyfeiriadur data hwnnw gyda --data-dir
problem-secret-missing = nid yw cyfrinach y rhestr yno
    .hint = y ffeil `receipt.secret` wrth ymyl y dderbynneb ydyw, gan bwy bynnag sydd â’r rhestr gyfan; enwch hi gyda --secret
problem-not-a-receipt = nid derbynneb sgrinio yw hon, ond datganiad o fath arall: { $kind }
    .hint = rhowch ffeil `receipt.json` o ganlyniad sgrinio
problem-only-of-screenings = ar gyfer derbynneb sgrinio y mae { $option }, ac un o fath arall yw hon: { $kind }
    .hint = hepgorwch ef; wrth ymyl y dderbynneb hon y chwilir am y ffeiliau y mae’n sôn amdanynt
problem-list-of-another =
    { $what ->
        [callable] nid rhestr y rhesi y gellir eu ffonio yw’r un y mae’r dderbynneb ar ei chyfer
        [blocked] nid rhestr y rhesi a flociwyd yw’r un y mae’r dderbynneb ar ei chyfer
        [unreadable] nid rhestr y rhesi na ellir eu darllen yw’r un y mae’r dderbynneb ar ei chyfer
        [not_screened] nid rhestr y rhesi na sgriniwyd yw’r un y mae’r dderbynneb ar ei chyfer
       *[blanked] nid rhestr y rhifau a wagiwyd yw’r un y mae’r dderbynneb ar ei chyfer
    }
    .hint = rhowch y rhestrau fel y’u hysgrifennwyd, gyda’u holl resi yn eu trefn
problem-editions-unsigned = nid yr allwedd a roesoch a lofnododd y rhestr hon o argraffiadau
    .hint = gofynnwch i’w pherchennog am yr allwedd, drwy ffordd wahanol i’r un y daeth y rhestr
problem-not-a-list-of-ours = nid rhestr a ysgrifennodd `uphold screen` yw hon: nid oes ganddi’r colofnau uphold_verdict, uphold_number ac uphold_row
    .hint = rhowch callable.csv, blocked.csv, neu ffolder y canlyniad, gyda’u holl golofnau
problem-cells-changed = nid celloedd ffôn y rhes hon yw’r rhifau a sgriniwyd
    .hint = newidiwyd cell ar ôl y sgrinio, neu gan raglen daenlen: gofynnwch am y rhestr fel y’i hysgrifennwyd
problem-list-changed = ni ellir darllen yn y rhes hon y colofnau a ysgrifennodd `uphold screen`
    .hint = gofynnwch am y rhestr fel y’i hysgrifennwyd
problem-time-in-future = nid yw { $day } wedi dod eto
    .hint = ni all allwedd fod wedi’i dwyn bryd hynny; hepgorwch --since am nawr
problem-name-odd = ni all { $name } fod yn enw
    .hint = llythrennau, rhifau ac arwyddion gweladwy heb fylchau na `+`, 100 ar y mwyaf, fel `acme.example/screening`, heb `https://`
problem-receipt-too-long = byddai’r dderbynneb yn rhy hir: mae enwau’r ymgyrch a’i darparwyr yn llenwi mwy na hanner megabeit
    .hint = byrhewch yr enwau, neu sgriniwch gyda --no-receipt; ni sgriniwyd dim
problem-not-recorded = mae’r hyn a wnaed yn sefyll, ond nid yw yn y log tystiolaeth
    .hint = cywirwch y log, yna gwnewch yr un peth eto: fe’i cofnodir, ac ni newidir dim arall
