# Rheswm mewn ychydig eiriau; .meaning mewn brawddeg, .who pwy ddylai weithredu, .next beth i’w wneud.
# Heb ei adolygu: gweler reviewed.txt.

reason-listed-tps = ar y Gwasanaeth Dewisiadau Ffôn
    .meaning = Mae’r tanysgrifiwr wedi rhoi’r rhif ar gofrestr pobl nad ydynt am dderbyn galwadau marchnata.
    .who = Y galwr
    .next = Peidiwch â’i ffonio. Dim ond cytundeb y tanysgrifiwr hwn ei hun i alwadau gan y galwr hwn fyddai’n newid hynny.
reason-listed-ctps = ar y Gwasanaeth Dewisiadau Ffôn Corfforaethol
    .meaning = Mae’r sefydliad wedi rhoi’r rhif ar gofrestr sefydliadau nad ydynt am dderbyn galwadau marchnata.
    .who = Y galwr
    .next = Peidiwch â’i ffonio. Dim ond cytundeb y tanysgrifiwr hwn ei hun i alwadau gan y galwr hwn fyddai’n newid hynny.
reason-listed-fps = ar y Gwasanaeth Dewisiadau Ffacs
    .meaning = Mae’r rhif ar gofrestr y rhifau na ddylid anfon ffacsys marchnata atynt.
    .who = Y galwr
    .next = Peidiwch ag anfon ffacs marchnata ato.
reason-listed-named = ar y gofrestr { $name }
    .meaning = Mae’r rhif ar gofrestr y dewisoch sgrinio yn ei herbyn.
    .who = Y galwr
    .next = Peidiwch â’i ffonio.
reason-stale-named = mae’r gofrestr { $name } yn rhy hen
    .meaning = Mae’r gofrestr y dewisoch sgrinio yn ei herbyn yn hŷn na’r hyn a ganiateir ar y diwrnod galw.
    .who = Y galwr
    .next = Mewnforiwch argraffiad newydd, yna sgriniwch eto.
