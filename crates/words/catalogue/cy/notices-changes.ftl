# Beth a newidiodd rhwng dau fersiwn o hysbysiad preifatrwydd. Ar ôl brawddeg sy'n gorffen â
# cholon daw enw, rhestr, neu'r hyn a ddywedwyd o'r blaen ac a ddywedir nawr.

notice-changes-title = Beth sydd wedi newid yn ein hysbysiad preifatrwydd
notice-changes-lead = Mae { $organisation } wedi newid ei hysbysiad preifatrwydd. Dyma beth sy’n wahanol rhwng fersiwn { $was }, dyddiedig { $before }, a fersiwn { $is }, dyddiedig { $day }.
notice-changes-none = Nid oes dim wedi newid yn yr hyn y mae hysbysiad preifatrwydd { $organisation } yn ei ddweud wrthych. Dim ond y rhif a’r dyddiad sy’n newydd: ar ôl fersiwn { $was }, dyddiedig { $before }, daw fersiwn { $is }, dyddiedig { $day }.
notice-changes-before = O’r blaen
notice-changes-now = Nawr
notice-changes-unreviewed = Nid oes cyfieithydd wedi adolygu geiriau Cymraeg y dudalen hon eto.

# Pwy ydym ni.
notice-changes-for-customers = Mae’r hysbysiad hwn bellach i gwsmeriaid, cefnogwyr a chyflenwyr.
notice-changes-for-staff = Mae’r hysbysiad hwn bellach i staff, ymgeiswyr a gwirfoddolwyr.
notice-changes-name = Mae ein henw wedi newid.
notice-changes-contact = Mae’r ffyrdd o gysylltu â ni wedi newid. Gallwch bellach gysylltu â ni yn y ffyrdd hyn:
notice-changes-representative-new = Rydym bellach wedi’n sefydlu y tu allan i’r Deyrnas Unedig. Ein cynrychiolydd yn y Deyrnas Unedig yw { $organisation }:
notice-changes-representative-other = Mae’r hyn a ddywedwn am ein cynrychiolydd yn y Deyrnas Unedig wedi newid. { $organisation } ydyw, a gallwch gysylltu yn y ffyrdd hyn:
notice-changes-representative-gone = Nid oes gennym gynrychiolydd yn y Deyrnas Unedig mwyach.
notice-changes-officer-new = Mae gennym bellach swyddog diogelu data, y gallwch ei holi am eich gwybodaeth:
notice-changes-officer-other = Mae’r ffyrdd o gysylltu â’n swyddog diogelu data wedi newid:
notice-changes-officer-gone = Nid oes gennym swyddog diogelu data mwyach.

# At beth.
notice-changes-purpose-new = Rydym bellach hefyd yn defnyddio eich gwybodaeth at hyn:
notice-changes-purpose-gone = Nid ydym yn defnyddio eich gwybodaeth at hyn mwyach:
notice-changes-basis = Mae’r rheswm pam mae’r gyfraith yn caniatáu i ni wneud hyn wedi newid.
notice-changes-special = Mae’r hyn sy’n caniatáu i ni ddefnyddio gwybodaeth sensitif at hyn, neu wybodaeth am droseddau, wedi newid.
notice-changes-kept = Mae’r cyfnod rydym yn cadw eich gwybodaeth at hyn wedi newid.
notice-changes-needed = Mae’r hyn a ddywedwn ynghylch a oes rhaid i chi roi’r wybodaeth hon i ni wedi newid.
notice-changes-data-new = Rydym bellach hefyd yn defnyddio’r wybodaeth hon amdanoch yma:
notice-changes-data-gone = Nid ydym yn defnyddio’r wybodaeth hon amdanoch yma mwyach:

# O ble.
notice-changes-source-new = Rydym bellach hefyd yn cael gwybodaeth amdanoch oddi yma:
notice-changes-source-gone = Nid ydym yn cael gwybodaeth amdanoch oddi yma mwyach:
notice-changes-source-other = Mae’r hyn a ddywedwn am gael gwybodaeth oddi yma wedi newid:

# Gyda phwy, a thramor.
notice-changes-recipient-new = Rydym bellach hefyd yn rhannu eich gwybodaeth â’r canlynol:
notice-changes-recipient-gone = Nid ydym yn rhannu eich gwybodaeth â’r canlynol mwyach:
notice-changes-transfer-new = Rydym bellach hefyd yn anfon peth o’ch gwybodaeth y tu allan i’r Deyrnas Unedig, i’r lle hwn:
notice-changes-transfer-by = Dyma beth sy’n ei diogelu yno:
notice-changes-transfer-gone = Nid ydym yn anfon eich gwybodaeth i’r lle hwn mwyach:
notice-changes-transfer-other = Mae’r hyn sy’n diogelu’r wybodaeth a anfonwn i’r lle hwn wedi newid:

# Penderfyniadau gan gyfrifiadur.
notice-changes-decision-new = Mae cyfrifiadur bellach yn gwneud y penderfyniad hwn amdanoch, ac nid oes person yn cymryd rhan ynddo:
notice-changes-decision-gone = Nid cyfrifiadur yn unig sy’n gwneud y penderfyniad hwn amdanoch mwyach:
notice-changes-decision-other = Mae’r hyn a ddywedwn am y penderfyniad hwn gan gyfrifiadur wedi newid:

# Hawliau.
notice-changes-right-new = Mae gennych bellach un hawl arall:
notice-changes-right-gone = Nid yw’r hyn a wnawn â’ch gwybodaeth yn rhoi’r hawl hon i chi mwyach:
notice-changes-right-law = Ers { $day } mae’r gyfraith yn rhoi un hawl arall i chi:
notice-changes-right-law-gone = Ers { $day } nid yw’r gyfraith yn rhoi’r hawl hon i chi mwyach:
notice-changes-right-other = Mae’r hyn y mae un o’ch hawliau yn berthnasol iddo wedi newid:
notice-changes-right-all = Mae hyn bellach yn berthnasol i bopeth rydym yn defnyddio eich gwybodaeth ato.
notice-changes-right-marketing = Gwrthwynebu marchnata

# Cwynion.
notice-changes-complain = Mae’r ffyrdd o gwyno i ni wedi newid. Gallwch bellach wneud hynny yn y ffyrdd hyn:
notice-changes-complaint-gone = Nid yw’r gyfraith yn rhoi’r hawl i chi gwyno i ni mwyach.
notice-changes-regulator = Mae’r ffyrdd o gysylltu â’r Comisiynydd Gwybodaeth wedi newid:

# Yr hysbysiad.
notice-changes-review = Byddwn yn edrych ar yr hysbysiad hwn eto erbyn { $day }. O’r blaen, { $before } a ddywedwyd.
notice-changes-review-gone = Nid ydym yn dweud mwyach pryd y byddwn yn edrych ar yr hysbysiad hwn eto.
notice-changes-welsh = Mae rhai o’n geiriau ein hunain yn yr hysbysiad Cymraeg yn newydd. Nid yw’r hyn a wnawn wedi newid oherwydd hynny.

# Ar derfynell.
notice-changed = mae'r hyn a newidiodd ers fersiwn { $number } yn `changes.en.md` a `changes.cy.md`, i bobl ei ddarllen
notice-unchanged = mae'n dweud yr un peth wrth bobl â fersiwn { $number }; mae `changes.en.md` a `changes.cy.md` yn dweud hynny
notice-first-version = fersiwn 1 yw'r cyntaf: nid oes dim y gallai fod yn wahanol iddo
notice-status-right = mae fersiwn { $number }, sy'n sefyll ers { $from }, yn dal yn gywir ar { $day }, hyd yr edrychwyd: ar ei ffeiliau, y gyfraith y mae'n seiliedig arni a diwrnod ei adolygiad, ac ar eich atebion os rhoesoch rai
notice-status-findings = nid yw fersiwn { $number }, sy'n sefyll ers { $from }, yn gywir mwyach ar { $day }, neu efallai na fydd cyn bo hir:
notice-status-unasked = a ydych yn gwneud pethau eraill â gwybodaeth pobl nawr nag a atebasoch bryd hynny, dim ond atebion newydd all ddweud: rhowch nhw gyda --answers FILE
notice-status-ahead = ni wyddys pa gyfraith fydd yn dechrau ar ôl { $day }: ni ellir dweud am gyfraith nad yw'r rhaglen hon yn ei dal

# Pa fersiwn oedd yn sefyll ar ddiwrnod.
notice-served = ar { $on } fersiwn { $number } oedd yn sefyll; mae'n gymwys o { $from }
notice-served-one = fersiwn { $number }, sy'n gymwys o { $from }
notice-served-several =
    { $versions ->
        [zero] ar { $on } safodd { $versions } fersiwn
        [one] ar { $on } safodd { $versions } fersiwn
        [two] ar { $on } safodd { $versions } fersiwn, y naill ar ôl y llall; dywedir amser pob un gydag ef
        [few] ar { $on } safodd { $versions } fersiwn, y naill ar ôl y llall; dywedir amser pob un gydag ef
        [many] ar { $on } safodd { $versions } fersiwn, y naill ar ôl y llall; dywedir amser pob un gydag ef
       *[other] ar { $on } safodd { $versions } fersiwn, y naill ar ôl y llall; dywedir amser pob un gydag ef
    }
notice-served-until = cymerodd fersiwn { $number } ei le ar { $day }
notice-served-none = ar { $on } nid oedd unrhyw fersiwn o'r hysbysiad hwn yn sefyll eto: mae'r cyntaf yn gymwys o { $from }
notice-served-unproved = nid oes dim yn ei brofi: fe'i gwnaed heb dderbynneb, felly dim ond y ffolder hon sy'n dweud hynny
notice-served-other = nid oes dim yn ei brofi: derbynneb rhywbeth arall sydd wrth ei ymyl, neu fe'i newidiwyd
notice-served-altered = nid yw'r ffeiliau i gyd fel yr oeddent: nid yw'r hyn a ddywedant nawr yn dangos beth oedd yn sefyll bryd hynny
notice-served-limit = mae hyn yn profi pa eiriau a gofnodwyd fel yr hysbysiad, a phryd; nid yw'n profi bod gwefan na chownter wedi eu dangos, na beth arall a ddangoswyd. Ar gyfer hynny rhaid bod rhywun arall wedi cadw copi o'r dudalen ar y diwrnod hwnnw (mae archif we yn gwneud hynny), y gellir cymharu ei eiriau â'r ffeiliau hyn
notice-served-whole = mae ei eiriau yn { $folder }; pob ffeil yno yw'r union un a gofnodwyd
