# Problemau gyda'r atebion y gwneir hysbysiad preifatrwydd ohonynt.

problem-notice-not-answered = nid yw'r cwestiwn hwn wedi'i ateb
    .hint = atebwch ef; lle daw'r atebion o ffeil, rhowch ef yno dan yr enw hwn
problem-notice-no-such-choice = nid yw'r ateb hwn yn un o'r dewisiadau
    .hint = mae’r cwestiwn yn rhestru’r hyn y gellir ei ddewis: mae `uphold notice new` yn ei ofyn ar derfynell, ac `uphold serve` mewn porwr
problem-notice-not-asked = nid oes dim yn gofyn am yr ateb hwn
    .hint = mae'r enw'n anghywir, neu mae ateb arall yn ei wneud yn ddiangen; ni chafodd ei ddefnyddio
problem-notice-too-long =
    { $most ->
        [zero] mae hyn yn hirach na { $most } llythyren
        [one] mae hyn yn hirach nag { $most } llythyren
        [two] mae hyn yn hirach na { $most } lythyren
        [few] mae hyn yn hirach na { $most } llythyren
        [many] mae hyn yn hirach na { $most } llythyren
       *[other] mae hyn yn hirach na { $most } llythyren
    }
    .hint = dywedwch hyn mewn llai o eiriau
problem-notice-unprintable = mae hyn yn cynnwys arwyddion na ellir eu hargraffu
    .hint = teipiwch ef eto â llaw
problem-notice-email-odd = nid yw hwn yn gyfeiriad e-bost
    .hint = ysgrifennwch ef fel `name@example.org`
problem-notice-phone-odd = nid yw hwn yn rhif ffôn
    .hint = mae digidau, bylchau a + ar y dechrau yn ddigon
problem-notice-web-odd = nid yw hwn yn gyfeiriad ar y we
    .hint = mae'n dechrau â `https://`
problem-notice-count-odd = nid yw hwn yn rhif cyfan o 1 i 200
    .hint = ysgrifennwch ef mewn digidau
problem-notice-day-odd = nid yw hwn yn ddiwrnod
    .hint = ysgrifennwch ef fel blwyddyn, mis a diwrnod, megis `2027-11-25`
problem-notice-review-passed = rhaid i ddiwrnod yr adolygiad nesaf fod yn y dyfodol
    .hint = mae blwyddyn o heddiw yn arferol
problem-notice-too-many-purposes =
    { $most ->
        [zero] ni all hysbysiad gael mwy na { $most } diben
        [one] ni all hysbysiad gael mwy nag { $most } diben
        [two] ni all hysbysiad gael mwy na { $most } ddiben
        [few] ni all hysbysiad gael mwy na { $most } diben
        [many] ni all hysbysiad gael mwy na { $most } diben
       *[other] ni all hysbysiad gael mwy na { $most } diben
    }
    .hint = rhowch ynghyd yr hyn sy'n debyg, neu gwnewch hysbysiad ar gyfer pob math o bobl
problem-notice-no-contact = nid oes modd cysylltu â chi yma
    .hint = rhowch gyfeiriad e-bost, rhif ffôn, cyfeiriad post neu dudalen
problem-notice-not-kept = ni ddywedir am ba hyd y cedwir y data hyn
    .hint = rhowch rif, ei uned a'r hyn y mae'n cyfrif ohono; neu reol yn eich geiriau eich hun
problem-notice-named-twice = enwir un peth ddwywaith yma
    .hint = enwch ef unwaith
problem-notice-nobody-and = ni all neb a rhywun ill dau fod yn gywir
    .hint = tynnwch un ohonynt allan
problem-notice-unsuitable = nid yw hysbysiad syml yn addas i'r hyn rydych yn ei wneud
    .hint = darllenwch beth i'w wneud yn lle hynny; i fynd ymlaen er hynny, atebwch `go-on` gyda yes, a gofynnwch i rywun sy'n gyfarwydd â'r gyfraith edrych ar yr hysbysiad
problem-notice-colour-odd = nid yw hwn yn lliw y gellir ei ddarllen ar wyn
    .hint = ysgrifennwch ef fel `#1d70b8`, yn ddigon tywyll i destun
problem-notice-none-here = nid oes hysbysiad yma
    .hint = rhowch y ffolder a ysgrifennodd `uphold notice new`
problem-notice-record-odd = ni ellir darllen cofnod y fersiwn hwn o'r hysbysiad
    .hint = dewch â `notice.json` yn ôl o gopi
problem-notice-version-missing = nid yw fersiwn { $number } o'r hysbysiad yno mwyach
    .hint = dewch â'i ffolder yn ôl o gopi
problem-notice-no-such-version = nid oes fersiwn { $number } o'r hysbysiad hwn
    .hint = cyfrifir fersiynau o 1 hyd at yr un sy'n sefyll
problem-notice-versions-turned = nid yw fersiwn { $from } yn dod cyn fersiwn { $to }
    .hint = rhowch yr un cynharach gyda `--from` a'r un diweddarach gyda `--to`
problem-notice-answers-altered = nid yr atebion y gwnaed fersiwn { $number } ohonynt yw'r rhain mwyach
    .hint = dewch â'r ffeil yn ôl o gopi: o'i atebion y darllenir yr hyn a ddywedodd fersiwn
problem-notice-changes-unknown = ni ellir dweud beth a newidiodd ers y fersiwn cynt
    .hint = ysgrifennir y fersiwn newydd heb `changes.en.md` a `changes.cy.md`; dywedwch eich hun beth a newidiodd
problem-notice-not-yet = mae'r hysbysiad sydd yma yn dyddio o { $day }, sy'n hwyrach na'r diwrnod yr holwch amdano
    .hint = mae `uphold notice served` yn dweud pa fersiwn oedd yn sefyll yn gynharach
problem-notice-file-altered = nid y ffeil hon mwyach yw'r hyn a gofnodwyd pan wnaed y fersiwn
    .hint = dewch â hi yn ôl o gopi; i gyhoeddi geiriau eraill, newidiwch yr atebion a gwnewch y fersiwn nesaf gyda `uphold notice new`
problem-notice-file-missing = mae'r ffeil hon o'r hysbysiad wedi mynd
    .hint = dewch â hi yn ôl o gopi, neu gwnewch y fersiwn nesaf gyda `uphold notice new`
problem-notice-law-asks = ers { $day } mae'r gyfraith yn gofyn i hysbysiad ddweud un peth arall, nad yw hwn yn ei ddweud: { $point }, yn ôl { $provision }
    .hint = gwnewch y fersiwn nesaf gyda `uphold notice new`; mae honno'n dweud hyn
problem-notice-law-anew = ar { $day } newidiwyd yn y gyfraith yr hyn y mae'r hysbysiad hwn yn seiliedig arno: { $provision }
    .hint = yn ôl ein darlleniad ni nid oes angen i'r hysbysiad ddweud dim arall oherwydd hynny; edrychwch arno, a gwnewch y fersiwn nesaf gyda `uphold notice new`, sy'n dilyn cyfraith ei diwrnod
problem-notice-answers-differ =
    { $changes ->
        [zero] yn ôl yr atebion hyn rhaid dweud { $changes } peth yn wahanol i'r hyn y mae'r hysbysiad hwn yn ei ddweud
        [one] yn ôl yr atebion hyn rhaid dweud { $changes } peth yn wahanol i'r hyn y mae'r hysbysiad hwn yn ei ddweud
        [two] yn ôl yr atebion hyn rhaid dweud { $changes } beth yn wahanol i'r hyn y mae'r hysbysiad hwn yn ei ddweud
        [few] yn ôl yr atebion hyn rhaid dweud { $changes } pheth yn wahanol i'r hyn y mae'r hysbysiad hwn yn ei ddweud
        [many] yn ôl yr atebion hyn rhaid dweud { $changes } pheth yn wahanol i'r hyn y mae'r hysbysiad hwn yn ei ddweud
       *[other] yn ôl yr atebion hyn rhaid dweud { $changes } peth yn wahanol i'r hyn y mae'r hysbysiad hwn yn ei ddweud
    }
    .hint = gwnewch y fersiwn nesaf ohonynt gyda `uphold notice new`, a dywed `uphold notice changes` beth sy'n wahanol
problem-notice-answers-alike = nid yr atebion y gwnaed yr hysbysiad hwn ohonynt yw'r rhain, ond yn ôl y ddau mae'n dweud yr un peth
    .hint = nid oes angen gwneud dim
problem-notice-review-overdue = roedd angen edrych ar yr hysbysiad hwn eto erbyn { $day }
    .hint = edrychwch arno, a gwnewch y fersiwn nesaf gyda diwrnod newydd ar gyfer yr adolygiad
problem-notice-review-soon = mae angen edrych ar yr hysbysiad hwn eto erbyn { $day }
    .hint = edrychwch arno, a gwnewch y fersiwn nesaf gyda diwrnod newydd ar gyfer yr adolygiad
problem-notice-day-ahead = nid yw { $day } wedi dod eto
    .hint = ni ŵyr neb pa hysbysiad fydd yn sefyll bryd hynny; holwch am heddiw neu ddiwrnod cyn hynny
problem-notice-served-unknown = efallai mai fersiwn { $number }, nad yw yno mwyach, oedd yn sefyll ar y diwrnod hwnnw
    .hint = dewch â'i ffolder yn ôl o gopi i mewn i `versions/`
problem-notice-no-welsh = mae'r geiriau hyn yn Saesneg yn unig
    .hint = mae'r hysbysiad Cymraeg yn eu dangos yn Saesneg, wedi'u nodi felly; ychwanegwch nhw yn Gymraeg
problem-notice-marketing-recognised = nid yw marchnata yn fuddiant cyfreithlon cydnabyddedig
    .hint = dibynnwch ar gydsyniad, neu ar fuddiannau cyfreithlon ar ôl eu pwyso
problem-notice-authority-interests = ni all awdurdod cyhoeddus ddibynnu ar fuddiannau cyfreithlon ar gyfer ei dasgau
    .hint = dibynnwch ar y dasg gyhoeddus, ac enwch y gyfraith sy'n ei gosod
problem-notice-consent-without-choice = nid yw cydsyniad yn sail lle nad oes gan bobl ddewis gwirioneddol
    .hint = os byddech yn ei wneud beth bynnag, dibynnwch ar y contract neu ar y gyfraith sy'n gofyn amdano
problem-notice-marketing-contract = anaml y mae angen marchnata ar gontract
    .hint = dibynnwch ar gydsyniad, neu ar fuddiannau cyfreithlon
problem-notice-marketing-obligation = nid oes cyfraith yn eich gorfodi i farchnata
    .hint = dibynnwch ar gydsyniad, neu ar fuddiannau cyfreithlon
problem-notice-task-without-authority = gosodir tasg gyhoeddus gan gyfraith, ac ychydig nad ydynt yn awdurdod cyhoeddus sydd ag un
    .hint = enwch y gyfraith i chi'ch hun; os nad oes un, dibynnwch ar fuddiannau cyfreithlon
problem-notice-vital-unlikely = mae buddiannau hanfodol ar gyfer materion bywyd a marwolaeth
    .hint = dibynnwch ar y contract, rhwymedigaeth gyfreithiol neu fuddiannau cyfreithlon
problem-notice-decision-recognised = ni chaiff penderfyniad heb berson orffwys ar fuddiant cyfreithlon cydnabyddedig
    .hint = gwnewch yn siŵr bod y penderfyniad yn gorffwys ar ddiben arall
problem-notice-electronic-marketing = mae angen cydsyniad unigolion i farchnata drwy e-bost neu neges destun, neu eu bod wedi prynu gennych ac wedi gallu dweud na
    .hint = mae ffôn a phost yn faterion eraill; gweler rheoliad 22 o PECR
problem-notice-interest-unlikely = anaml y mae'r buddiant cydnabyddedig hwn yn gweddu i'r diben hwnnw
    .hint = dibynnwch ar fuddiannau cyfreithlon, ac enwch eich un chi
problem-notice-kept-twice = dywedir ddwywaith am ba hyd y cedwir y data hyn: fel cyfnod ac fel rheol
    .hint = tynnwch y cyfnod allan, neu'r rheol
problem-notice-questions-unknown = mae'r atebion hyn i fersiwn o'r cwestiynau nad yw'r rhaglen hon yn ei adnabod
    .hint = mae'n adnabod fersiynau hyd at { $most }; mae rhaglen newyddach yn darllen atebion newyddach
problem-notice-answer-renamed = { $to } yw enw'r ateb hwn bellach, ac felly y darllenwyd ef
    .hint = rhowch ei enw newydd iddo pan newidiwch y ffeil nesaf
problem-notice-condition-unlikely = anaml y mae'r amod hwn yn gweddu i'r diben
    .hint = darllenwch eto at beth y mae pob amod; os nad oes un yn gweddu, peidiwch â defnyddio'r data hyn ar ei gyfer
problem-notice-authority-officer = rhaid i awdurdod cyhoeddus gael swyddog diogelu data
    .hint = enwch un, ar eich pen eich hunain neu gydag eraill
problem-notice-decision-sensitive = dim ond gyda chydsyniad penodol y caiff penderfyniad heb berson ddefnyddio data sensitif, neu lle mae cyfraith neu gontract yn ei ganiatáu er budd sylweddol i'r cyhoedd
    .hint = gadewch y data hyn allan o'r penderfyniad, neu gofynnwch i berson gymryd rhan ynddo
problem-notice-calls-screened = rhaid sgrinio pob rhif cyn galwadau marchnata
    .hint = yn erbyn y TPS a'r CTPS, ac yn erbyn y rhai a ddywedodd wrthych am beidio â galw; gweler `uphold screen`
