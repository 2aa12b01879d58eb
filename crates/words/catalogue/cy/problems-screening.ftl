# Problemau gydag ymgyrchoedd, sgrinio a’r hyn a ysgrifennir. Heb ei adolygu: gweler reviewed.txt.

problem-campaign-unreadable = ni ellir deall ffeil yr ymgyrch: { $what }
    .hint = mae `uphold campaign new` yn ysgrifennu un gywir; mae `spec/inputs.md` yn dangos pob llinell
problem-kind-missing = ni ddywedir pa fath o alwad yw hon
    .hint = ychwanegwch `kind = "live"` at yr ymgyrch, neu rhowch `--kind live`; y mathau yw `live`, `automated`, `claims` a `pensions`, ac mae’r gyfraith yn wahanol i bob un
problem-kind-unknown = nid yw { $kind } yn fath o alwad
    .hint = y mathau yw `live`, `automated`, `claims` a `pensions`
problem-date-unreadable = nid dyddiad yw { $text }
    .hint = ysgrifennwch ef fel YYYY-MM-DD neu DD/MM/YYYY
problem-caller-missing = ni ddywedir pwy sy’n ffonio
    .hint = ychwanegwch `caller = "NAME"` at yr ymgyrch, neu rhowch `--caller NAME`
problem-caller-unknown = nid oes galwr wedi’i gofrestru fel { $name }
    .hint = gwiriwch y sillafiad yn erbyn `uphold caller list`, neu cofrestrwch ef gyda `uphold caller add`
problem-campaign-missing = nid oes ymgyrch i sgrinio ar ei chyfer
    .hint = rhowch `--campaign FILE`; i roi cynnig cyntaf arni heb baratoi dim rhowch `--against REGISTER_FILE --kind live`
problem-register-not-held = ni chedwir cofrestr { $name }
    .hint = mewnforiwch hi gyda `uphold register import --source NAME`, neu tynnwch hi o `also` yn yr ymgyrch
problem-no-edition = ni chedwir argraffiad o { $source } a oedd mewn grym ar { $day }
    .hint = mewnforiwch un gyda `uphold register import`; tan hynny ni ellir ffonio dim
problem-edition-too-old =
    { $age ->
        [one] mae argraffiad diweddaraf { $source } yn { $age } diwrnod oed ar y diwrnod galw, a dim ond { $limit } a ganiateir
        [two] mae argraffiad diweddaraf { $source } yn { $age } ddiwrnod oed ar y diwrnod galw, a dim ond { $limit } a ganiateir
       *[other] mae argraffiad diweddaraf { $source } yn { $age } diwrnod oed ar y diwrnod galw, a dim ond { $limit } a ganiateir
    }
    .hint = mewnforiwch un newydd gyda `uphold register import`; tan hynny ni ellir ffonio dim
problem-out-unwritable = ni ellir ysgrifennu’r canlyniad: { $what }
    .hint = gwiriwch y ffolder a’i ganiatadau, neu dewiswch un arall gyda `--out`
problem-disk-full = mae’r ddisg yn llawn; ni ysgrifennwyd dim
    .hint = gwnewch le, neu dewiswch ddisg arall gyda `--out`
problem-out-unconfirmed = mae’r canlyniad yno’n gyfan, ond ni chadarnhaodd y ddisg ei bod yn ei gadw: { $what }
    .hint = copïwch ef i ddisg arall, neu gwnewch ef eto gyda `--replace`
problem-out-not-a-folder = mae ffeil lle dylai ffolder y canlyniad fynd
    .hint = dewiswch le arall gyda `--out`
problem-out-not-ours = mae pethau heblaw canlyniad gan Uphold yn y ffolder
    .hint = dewiswch ffolder gwag neu newydd gyda `--out`
problem-out-exists = mae canlyniad cynharach yn y ffolder
    .hint = ychwanegwch `--replace` i’w ddisodli, neu dewiswch ffolder arall gyda `--out`
problem-file-exists = mae’r ffeil yn bodoli eisoes
    .hint = dewiswch enw arall; ni throsysgrifir dim byd yma byth
problem-not-a-result = nid canlyniad gan Uphold yw hwn
    .hint = enwch y ffolder a ysgrifennodd `uphold screen`
problem-trial-not-rescreened = ni ellir sgrinio prawf eto
    .hint = paratowch gofrestrau ac ymgyrch, yna sgriniwch y rhestr ei hun
problem-verdicts-not-rescreened = dim ond dyfarniadau a ysgrifennwyd yma, a dim rhestrau y gellid eu sgrinio eto
    .hint = sgriniwch y rhestr ei hun eto
problem-consents-of-others =
    { $count ->
        [one] mae { $count } cydsyniad yn enwi galwr nad yw wedi’i gofrestru, a gadawyd ef allan
        [two] mae { $count } gydsyniad yn enwi galwr nad yw wedi’i gofrestru, a gadawyd nhw allan
       *[other] mae { $count } o gydsyniadau’n enwi galwr nad yw wedi’i gofrestru, a gadawyd nhw allan
    }
    .hint = gwiriwch y sillafiad yn erbyn `uphold caller list`
problem-delimiter-unknown = nid yw { $text } yn wahannod
    .hint = rhowch un nod, neu `tab`
problem-encoding-unknown = nid yw { $text } yn amgodiad hysbys
    .hint = rhowch label fel `utf-8`, `utf-16le` neu `windows-1252`
problem-area-unknown = nid yw { $text } yn god deialu
    .hint = ysgrifennwch ef fel `020` neu `01632`
problem-number-unreadable = ni ellir darllen hyn fel un rhif ffôn
    .hint = ysgrifennwch ef gyda’i god deialu, er enghraifft `020 7946 0123`
problem-odd-quotes = mae rhywbeth yn dilyn dyfynnod cau cell, neu nid yw dyfynnod byth yn cau
    .hint = gall ei chelloedd fod wedi symud, felly ni ellir darllen y rhes: gofynnwch i’r cyflenwr am ffeil lân
problem-group-unknown = nid oes galwr cofrestredig yn perthyn i’r grŵp { $name }
    .hint = gwiriwch y sillafiad, neu enwch y grŵp gyda `uphold caller add CALLER --group NAME`
problem-update-too-late = mae’r argraffiad diwethaf cyn y diweddariad hwn o { $before }, dros 28 diwrnod ynghynt
    .hint = mewnforiwch argraffiad llawn yn gyntaf: nid yw’n hysbys beth a newidiodd yn y cyfamser; ni fewnforiwyd dim
problem-before-an-update = mae diweddariad { $after } yn seiliedig ar argraffiad cynharach na hwn
    .hint = mewnforiwch argraffiad llawn o’r diwrnod hwnnw neu’n hwyrach: ni fyddai’r diweddariad yn gywir mwyach; ni fewnforiwyd dim
problem-same-as-another = mewnforiwyd yr un rhifau fel { $source }
    .hint = ai dyma’r ffeil gywir? ni all un ffeil fod yn ddwy gofrestr; ni fewnforiwyd dim
