# Problemau gyda chofnodion galwadau. Heb ei adolygu: gweler reviewed.txt.

problem-mapping-unreadable = ni ellir darllen y mapio: { $what }
    .hint = mae `spec/call-records.md` yn disgrifio pob un o’i feysydd; mae `uphold mapping propose` yn ysgrifennu un ar gyfer ffeil
problem-mapping-lacks = nid yw’r mapio’n dweud pa golofn sy’n dal y { $what }
    .hint = ychwanegwch y llinell
problem-format-unknown = ni ŵyr neb beth mae colofnau’r ffeil hon yn ei feddwl
    .hint = ysgrifennwch fapio gyda `uphold mapping propose FILE --out map.toml`, darllenwch ef, a’i roi gyda `--map`
problem-zone-missing = nid yw’r amserau yn y ffeil hon yn enwi cylchfa amser, ac nid oes dim ynddi’n dangos un
    .hint = rhowch `--zone Europe/London`, neu pa gloc bynnag a’u hysgrifennodd
problem-zone-unknown = nid oes cylchfa amser { $zone }
    .hint = enwch un fel y mae cronfa ddata IANA yn ei wneud, megis `Europe/London` neu `UTC`
problem-no-records = nid oes cofnodion galwadau yma
    .hint = gwiriwch enw’r ffolder
problem-call-row-shape =
    { $count ->
        [one] ni ellid darllen { $count } rhes fel rhes o alwad
        [two] ni ellid darllen { $count } res fel rhesi o alwadau, hon yn gyntaf
       *[other] ni ellid darllen { $count } rhes fel rhesi o alwadau, hon yn gyntaf
    }
    .hint = collwyd neu symudwyd celloedd: gofynnwch am y ffeil eto; cyfrifir y rhesi’n annarllenadwy
problem-call-row-time =
    { $count ->
        [one] mae amser na ellir ei ddarllen mewn { $count } rhes
        [two] mae amser na ellir ei ddarllen mewn { $count } res, hon yn gyntaf
       *[other] mae amser na ellir ei ddarllen mewn { $count } rhes, hon yn gyntaf
    }
    .hint = ni ddyfelir byth am ddyddiadau â’r mis yn gyntaf; cyfrifir y rhesi’n annarllenadwy
problem-call-row-time-skipped =
    { $count ->
        [one] mae amser na ddangosodd y cloc erioed mewn { $count } rhes
        [two] mae amser na ddangosodd y cloc erioed mewn { $count } res, hon yn gyntaf
       *[other] mae amser na ddangosodd y cloc erioed mewn { $count } rhes, hon yn gyntaf
    }
    .hint = mae’n gorwedd yn yr awr a adewir allan yn y gwanwyn: efallai mai cylchfa arall ydyw
problem-call-row-time-range =
    { $count ->
        [one] mae amser y tu allan i 2000 hyd 2079 mewn { $count } rhes
        [two] mae amser y tu allan i 2000 hyd 2079 mewn { $count } res, hon yn gyntaf
       *[other] mae amser y tu allan i 2000 hyd 2079 mewn { $count } rhes, hon yn gyntaf
    }
    .hint = nid oedd cloc wedi’i osod pan ysgrifennwyd nhw; cyfrifir y rhesi’n annarllenadwy
problem-call-row-seconds =
    { $count ->
        [one] nid oes nifer posibl o eiliadau mewn { $count } rhes
        [two] nid oes nifer posibl o eiliadau mewn { $count } res, hon yn gyntaf
       *[other] nid oes nifer posibl o eiliadau mewn { $count } rhes, hon yn gyntaf
    }
    .hint = ni all galwad orffen cyn iddi ddechrau; cyfrifir y rhesi’n annarllenadwy
problem-zone-contradicted =
    { $count ->
        [one] mae { $count } rhes yn dal dwy foment sy’n wahanol o oriau cyfan
        [two] mae { $count } res yn dal dwy foment sy’n wahanol o oriau cyfan, hon yn gyntaf
       *[other] mae { $count } rhes yn dal dwy foment sy’n wahanol o oriau cyfan, hon yn gyntaf
    }
    .hint = mae’r gylchfa’n anghywir, neu newidiwyd y cloc: rhowch `--zone`, ac edrychwch ar y rhesi
problem-duplicate-file = mae’r ffeil hon yn dal yr un beitiau â { $other }
    .hint = ni chyfrifwyd ei rhesi eilwaith
problem-file-broken-off = mae’r ffeil yn torri i ffwrdd yma
    .hint = cyfrifwyd yr hyn sydd o’i flaen, ac ni ellir cyfrif dim ar ei ôl: gofynnwch am y ffeil eto
problem-column-turned =
    { $count ->
        [one] mae { $count } rhes yn dal rhywbeth arall yng ngholofn y rhifau
        [two] o’r rhes hon ymlaen, mae { $count } res yn dal rhywbeth arall yng ngholofn y rhifau
       *[other] o’r rhes hon ymlaen, mae { $count } rhes yn dal rhywbeth arall yng ngholofn y rhifau
    }
    .hint = mae ystyr y colofnau’n newid hanner ffordd: holltwch y ffeil yno, a mapiwch bob rhan
problem-no-such-format = nid oes fformat { $format }
    .hint = y rhai hysbys yw { $known }
problem-not-of-format = nid rhesi’r fformat { $format } sydd yn y ffeil hon
    .hint = hepgorwch `--format` i weld sut y’u deellir, neu rhowch fapio gyda `--map`
