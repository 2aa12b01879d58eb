# Yr hyn a ddywed `uphold mapping`. Heb ei adolygu: gweler reviewed.txt.

mapping-known = dyma’r fformat hysbys { $format }: ni ddyfalwyd dim ohono
mapping-proposed = cynnig: darllenwch bob llinell cyn dibynnu arno
mapping-certain = sicr: un ymgeisydd ar gyfer pob colofn y mae ei hangen, ac mae pob rhes yr edrychwyd arni’n cytuno
mapping-left-open = gadewir rhywbeth yn agored: mae’r sylwadau’n dweud beth
mapping-written = ysgrifennwyd y mapio i { $file }

mapping-why-name = yn ôl ei henw: { $columns }
mapping-why-name-and-content = yn ôl ei henw a’i chelloedd: { $columns }
mapping-why-content = yn ôl ei chelloedd yn unig: { $columns }

mapping-doubt-no-header = nid oes rhes sy’n enwi’r colofnau, felly fe’u cyfrifir o 1
mapping-doubt-missing = ni chafwyd colofn ar gyfer hyn: enwch un
mapping-doubt-several = gallai pob un o’r rhain fod yn gywir: { $columns }; cadwch yr un iawn
mapping-doubt-unnamed = nid yw enw { $columns } yn dweud hynny: gwiriwch mai hi yw’r un iawn
mapping-doubt-other-content =
    { $rows ->
        [one] mae { $rows } o’r rhesi yr edrychwyd arnynt yn dal rhywbeth arall yma
        [two] mae { $rows } o’r rhesi yr edrychwyd arnynt yn dal rhywbeth arall yma
       *[other] mae { $rows } o’r rhesi yr edrychwyd arnynt yn dal rhywbeth arall yma
    }
mapping-doubt-no-time-of-day = mae { $columns } yn dal dyddiau heb amser: enwch golofn o amserau hefyd
mapping-doubt-month-first = mae’r mis yn gyntaf yn nyddiadau { $columns }, na ellir eu darllen: gofynnwch amdanynt fel YYYY-MM-DD
mapping-doubt-day-or-month = nid oes dyddiad yn { $columns } sy’n dangos ai’r dydd neu’r mis sy’n gyntaf: os y dydd, nid oes angen newid dim
mapping-doubt-unknown-values =
    { $rows ->
        [one] mae { $rows } rhes yn dweud rhywbeth yn { $columns } na ddeellir: ychwanegwch ef at y rhestrau
        [two] mae { $rows } res yn dweud rhywbeth yn { $columns } na ddeellir: ychwanegwch ef at y rhestrau
       *[other] mae { $rows } rhes yn dweud rhywbeth yn { $columns } na ddeellir: ychwanegwch ef at y rhestrau
    }
mapping-doubt-values-passed-over =
    { $rows ->
        [one] mae { $rows } rhes yn dweud rhywbeth yn { $columns } na ddeellir, felly cymerwyd colofn arall
        [two] mae { $rows } res yn dweud rhywbeth yn { $columns } na ddeellir, felly cymerwyd colofn arall
       *[other] mae { $rows } rhes yn dweud rhywbeth yn { $columns } na ddeellir, felly cymerwyd colofn arall
    }
mapping-doubt-other-unit = nid yw { $columns } yn cyfrif mewn eiliadau, a gadawyd hi allan
mapping-doubt-shared = mae gormod o resi’n rhannu gwerth yn { $columns } iddi enwi galwad, felly gadawyd hi allan

mapping-zone-seen = gwelwyd: mae dynodyddion y rhesi’n dal yr un momentau yn UTC
mapping-zone-given = fel y’i rhoddwyd gyda `--zone`
mapping-zone-open = nid yw’r amserau’n enwi cylchfa, ac nid oes dim yn dangos un: ychwanegwch linell megis zone = "Europe/London"

call-format-vicidial = VICIdial: allforiad yr adroddiad galwadau (tabiau, gyda phennawd)
call-format-cisco-cucm = Cisco Unified Communications Manager: ffeiliau cdr_… â dwy res o bennawd
call-format-twilio = Twilio: adnoddau galwad fel llinellau JSON (allforio swmp), neu fel tabl
call-format-cdr-stats = CDR-Stats: y ffeil fewnforio, gyda phennawd
call-format-3cx = 3CX: cofnodion data galwadau â phob colofn yn y drefn arferol, neu gyda phennawd
call-format-freeswitch = FreeSWITCH: mod_cdr_csv gyda’r templed `example`, `snom` neu `linksys`
call-format-freeswitch-asterisk = FreeSWITCH: mod_cdr_csv gyda’r templed `asterisk`
call-format-asterisk = Asterisk: Master.csv, gyda a heb uniqueid a userfield
call-format-zone-needed = nid yw ei amserau’n enwi cylchfa
