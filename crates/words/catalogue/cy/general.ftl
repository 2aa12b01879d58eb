# Dyddiau, cyfrannau, lleoedd, pwysau problemau, pwy ddylai weithredu. Heb ei adolygu: gweler reviewed.txt.

date-1 = { $day } Ionawr { $year }
date-2 = { $day } Chwefror { $year }
date-3 = { $day } Mawrth { $year }
date-4 = { $day } Ebrill { $year }
date-5 = { $day } Mai { $year }
date-6 = { $day } Mehefin { $year }
date-7 = { $day } Gorffennaf { $year }
date-8 = { $day } Awst { $year }
date-9 = { $day } Medi { $year }
date-10 = { $day } Hydref { $year }
date-11 = { $day } Tachwedd { $year }
date-12 = { $day } Rhagfyr { $year }

share = { $number }%
share-under = llai na { $number }%
share-over = mwy na { $number }%

severity-note = nodyn
severity-warning = rhybudd
severity-error = gwall
hint-label = awgrym

actor-caller = y galwr
actor-list-supplier = darparwr y rhestr
actor-screening-contractor = y sawl a gontractiwyd i sgrinio
actor-register-operator = gweithredwr y gofrestr
actor-us = gwneuthurwyr Uphold

place-file = { $file }
place-stdin = mewnbwn safonol
place-row = rhes { $row }
place-column = colofn { $column }
place-row-column = rhes { $row }, colofn { $column }
place-file-row = { $file }, rhes { $row }
place-file-column = { $file }, colofn { $column }
place-file-row-column = { $file }, rhes { $row }, colofn { $column }
place-stdin-row = mewnbwn safonol, rhes { $row }
place-stdin-column = mewnbwn safonol, colofn { $column }
place-stdin-row-column = mewnbwn safonol, rhes { $row }, colofn { $column }

unreviewed = nid oes cyfieithydd wedi adolygu’r Gymraeg hon eto; lle mae’n aneglur, y Saesneg sy’n dangos yr hyn a olygwyd

source-tps = Gwasanaeth Dewisiadau Ffôn (TPS)
source-ctps = Gwasanaeth Dewisiadau Ffôn Corfforaethol (CTPS)
source-fps = Gwasanaeth Dewisiadau Ffacs (FPS)
source-named = y gofrestr { $name }

kind-live = galwadau marchnata byw
kind-automated = galwadau awtomataidd, sy’n chwarae neges wedi’i recordio
kind-claims = galwadau byw am wasanaethau rheoli hawliadau
kind-pensions = galwadau byw am bensiynau

days =
    { $days ->
        [zero] { $days } diwrnod
        [one] { $days } diwrnod
        [two] { $days } ddiwrnod
        [few] { $days } diwrnod
        [many] { $days } diwrnod
       *[other] { $days } diwrnod
    }
rows =
    { $rows ->
        [zero] { $rows } rhes
        [one] { $rows } rhes
        [two] { $rows } res
        [few] { $rows } rhes
        [many] { $rows } rhes
       *[other] { $rows } rhes
    }
numbers =
    { $numbers ->
        [zero] { $numbers } rhif
        [one] { $numbers } rhif
        [two] { $numbers } rif
        [few] { $numbers } rhif
        [many] { $numbers } rhif
       *[other] { $numbers } rhif
    }
age-today = o’r union ddiwrnod hwnnw
age =
    { $days ->
        [two] { $days } ddiwrnod oed
       *[other] { $days } diwrnod oed
    }
age-after =
    { $days ->
        [two] o { $days } ddiwrnod ar ôl y diwrnod galw
       *[other] o { $days } diwrnod ar ôl y diwrnod galw
    }

caller-added = galwr wedi’i gofrestru: { $name }
caller-alias-added = mae { $alias } bellach yn hysbys fel enw arall ar { $name }
caller-known = wedi’i gofrestru eisoes: { $name }; ni newidiwyd dim
caller-number-added = mae rhif cwmni { $name } wedi’i gofnodi
callers-none = nid oes galwr wedi’i gofrestru eto
callers-heading =
    { $count ->
        [two] mae { $count } alwr wedi’u cofrestru
        [one] mae { $count } galwr wedi’i gofrestru
       *[other] mae { $count } galwr wedi’u cofrestru
    }

campaign-written = mae ffeil yr ymgyrch wedi’i hysgrifennu: { $file }
ask-campaign-name = Enw’r ymgyrch
ask-caller = Pwy sy’n gwneud y galwadau (galwr wedi’i gofrestru)
ask-instigator = Ar gais pwy y gwneir y galwadau (gadewch yn wag os yw’r galwr yn galw drosto’i hun)
ask-client = Ar ran pa gleient (gadewch yn wag os nad oes un)
ask-screener = Pwy sy’n sgrinio’r rhestr (gadewch yn wag os ydych yn gwneud hynny eich hunain)
ask-kind = Y math o alwad: live (byw), automated (awtomataidd), claims (hawliadau) neu pensions (pensiynau)
ask-day = Diwrnod y galwadau, ar ffurf YYYY-MM-DD
ask-supplier-column = Y golofn lle mae rhes yn enwi ei darparwr (gadewch yn wag os nad oes un)
ask-supplier = Enw darparwr (gadewch yn wag pan nad oes rhagor)
ask-grace = Defnyddio 28 diwrnod rheoliad 21(3) lle maent wedi’u profi: yes (ie) neu no (na)
ask-again = ni ellir defnyddio hynny; atebwch eto
ask-no-text = nid llythrennau (UTF-8) yw’r rhain; teipiwch nhw eto

stopped = wedi’i atal; ni ysgrifennwyd dim
problems-untold =
    { $count ->
        [one] nid yw { $count } broblem arall yn cael ei dangos yma; mae `--json` yn rhestru’r cyfan
        [two] nid yw { $count } broblem arall yn cael eu dangos yma; mae `--json` yn rhestru’r cyfan
       *[other] nid yw { $count } o broblemau eraill yn cael eu dangos yma; mae `--json` yn rhestru’r cyfan
    }
progress-reading = darllen
progress-sorting = trefnu
progress-writing = ysgrifennu
progress-checking = gwirio

document-skip = Neidio i’r cynnwys
document-contents = Cynnwys
