# Y cofnod o brosesu, a wnaed o'r atebion ar gyfer hysbysiad preifatrwydd.

record-item-controller = Rheolydd: enw a manylion cyswllt (Erthygl 30(1)(a))
record-item-joint-controllers = Cyd-reolyddion (Erthygl 30(1)(a))
record-item-representative = Cynrychiolydd yn y Deyrnas Unedig (Erthygl 30(1)(a))
record-item-data-protection-officer = Swyddog diogelu data (Erthygl 30(1)(a))
record-item-purpose = Diben (Erthygl 30(1)(b))
record-item-lawful-basis = Sail gyfreithiol
record-item-people = Gwybodaeth pwy ydyw (Erthygl 30(1)(c))
record-item-data = Mathau o wybodaeth (Erthygl 30(1)(c))
record-item-sources = O ble y daw, os nad gan y bobl eu hunain
record-item-recipients = Gyda phwy y caiff ei rhannu (Erthygl 30(1)(d))
record-item-transfers = Gwledydd y tu allan i’r Deyrnas Unedig, a beth sy’n ei diogelu yno (Erthygl 30(1)(e))
record-item-time-limits = Am ba hyd y caiff ei chadw (Erthygl 30(1)(f))
record-item-security-measures = Mesurau diogelwch (Erthygl 30(1)(g))
record-not-told = heb ei nodi: nid yw’r atebion yn dweud
record-nothing = dim

# Yr hysbysiad fel data cysylltiedig.
linked-about-bases = Mae hwn yn disgrifio hysbysiad preifatrwydd o dan gyfraith y Deyrnas Unedig. Dim ond ar gyfer erthyglau rheoliad yr Undeb Ewropeaidd y mae gan yr eirfa dermau. Fe’u defnyddir yma ar gyfer erthyglau GDPR y DU sydd â’r un rhif ac sy’n dweud yr un peth yn eu hanfod. Nid yw’r hyn sy’n dechrau â # yn derm o’r eirfa, ac fe’i disgrifir yma.
linked-recognised-interest = Buddiant cyfreithlon cydnabyddedig, Erthygl 6(1)(ea) o GDPR y DU. Nid oes gan yr eirfa derm amdano.
linked-complaint-controller = Yr hawl i gwyno i’r rheolydd, adran 164A o Ddeddf Diogelu Data 2018. Nid oes gan yr eirfa derm amdani.
linked-complaint-commissioner = Yr hawl i gwyno i’r Comisiynydd Gwybodaeth, adran 165 o Ddeddf Diogelu Data 2018.

# Hysbysiad wedi'i ddal yn erbyn y cofnod ac yn erbyn sgrinio.
notice-against-title = Beth sydd yn y cofnod ac yn y sgrinio nad yw'r hysbysiad yn ei ddweud
notice-against-clean = Mae'r hysbysiad yn dweud yr hyn sydd yn y cofnod ac yn y sgrinio, hyd y dengys ei eiriau.
problem-untold-purpose = mae'r diben { $name } yn y cofnod, ac nid yw'r hysbysiad yn ei ddweud
    .hint = dywedwch ef yn yr hysbysiad, neu tynnwch ef o'r atebion os nad ydych yn gwneud hynny mwyach
problem-untold-data = ar gyfer { $purpose } mae { $name } yn y cofnod, ac nid yw'r hysbysiad yn sôn am wybodaeth o'r fath
    .hint = dywedwch hynny yn yr hysbysiad, neu tynnwch hi o'r atebion os nad ydych yn ei defnyddio mwyach
problem-untold-retention = am { $purpose } mae'r cofnod yn dweud: { $name } Nid yw'r hysbysiad yn dweud cyfnod o'r fath.
    .hint = dywedwch yn yr hysbysiad am ba hyd rydych yn ei chadw mewn gwirionedd, a chywirwch ba un bynnag o'r ddau sy'n anghywir
problem-untold-source = mae { $name } ymhlith y ffynonellau yn y cofnod, ac nid yw'r hysbysiad yn dweud hynny
    .hint = mae Erthygl 14 yn gofyn am ffynhonnell yr hyn na roddodd pobl i chi eu hunain
problem-untold-recipient = mae { $name } yn y cofnod ymhlith y rhai rydych yn rhannu â nhw, ac nid yw'r hysbysiad yn dweud hynny
    .hint = dywedwch hynny yn yr hysbysiad, neu tynnwch nhw o'r atebion os nad ydych yn rhannu â nhw mwyach
problem-untold-transfer = yn ôl y cofnod mae gwybodaeth yn mynd i { $name }, ac nid yw'r hysbysiad yn dweud hynny
    .hint = enwch y wlad, a beth sy'n diogelu'r wybodaeth yno
problem-lists-untold = nid yw'r hysbysiad yn sôn am unrhyw gyflenwr rhestrau, ond mae'r ffeil hon yn enwi { $name }
    .hint = dywedwch yn yr hysbysiad eich bod yn cael gwybodaeth gan gyflenwyr rhestrau, a chan ba rai
problem-supplier-unnamed = nid yw'r hysbysiad yn enwi'r cyflenwr rhestrau { $name }, y mae'r ffeil hon yn ei enwi
    .hint = enwch bob cyflenwr y mae gennych restrau ganddo
problem-screened-lists-untold = nid yw'r hysbysiad yn sôn am unrhyw gyflenwr rhestrau, ond mae derbynneb sgrinio ar { $day } yn enwi { $name } fel un
    .hint = dywedwch yn yr hysbysiad eich bod yn cael gwybodaeth gan gyflenwyr rhestrau, a chan ba rai
problem-screened-supplier-unnamed = nid yw'r hysbysiad yn enwi'r cyflenwr rhestrau { $name }, y mae derbynneb sgrinio ar { $day } yn ei enwi
    .hint = enwch bob cyflenwr y mae gennych restrau ganddo
problem-screened-calls-untold = sgriniwyd rhestr ar gyfer galwadau ar { $day }, ac nid yw'r hysbysiad yn sôn am alwadau marchnata
    .hint = dywedwch wrth bobl eich bod yn defnyddio eu gwybodaeth ar gyfer galwadau marchnata, ac y gallant wrthwynebu
problem-screened-for-others = mae'r dderbynneb hon am alwadau gan { $name }, nad yw'r hysbysiad yn ei enwi; ni chymharwyd ei chyflenwyr
    .hint = rhowch dderbynebau'r sefydliad y mae'r hysbysiad yn eiddo iddo, neu enwch yn yr hysbysiad bwy bynnag sy'n galw
