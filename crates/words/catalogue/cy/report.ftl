# Tudalen adroddiad y sgrinio. Heb ei adolygu: gweler reviewed.txt.

report-name = Adroddiad sgrinio
report-skip = Neidio i’r canlyniad
report-lead = { $file }, wedi’i sgrinio ar gyfer { $kind } ar { $day } gan { $organisation }
report-lead-nobody = { $file }, wedi’i sgrinio ar gyfer { $kind } ar { $day }
report-lead-instigator = ar gais { $organisation }

verdict =
    { $rows ->
        [one] Gellir ffonio { $callable } o’r { $rows } rhes ar { $day }.
        [two] Gellir ffonio { $callable } o’r { $rows } res ar { $day }.
       *[other] Gellir ffonio { $callable } o’r { $rows } rhes ar { $day }.
    }
verdict-none =
    { $rows ->
        [one] Ni ellir ffonio’r { $rows } rhes ar { $day }.
        [two] Ni ellir ffonio’r un o’r { $rows } res ar { $day }.
       *[other] Ni ellir ffonio’r un o’r { $rows } rhes ar { $day }.
    }
verdict-trial =
    { $rows ->
        [one] Prawf: byddai modd ffonio { $callable } o’r { $rows } rhes, pe bai { $file } yn cynnwys popeth i’w wirio.
        [two] Prawf: byddai modd ffonio { $callable } o’r { $rows } res, pe bai { $file } yn cynnwys popeth i’w wirio.
       *[other] Prawf: byddai modd ffonio { $callable } o’r { $rows } rhes, pe bai { $file } yn cynnwys popeth i’w wirio.
    }
verdict-empty = Nid oes rhesi yn y rhestr.
verdict-not-screened =
    { $rows ->
        [one] Ni ellid sgrinio { $rows } rhes. Nid yw’n cyfrif fel un y gellir ei ffonio; ni chaiff neb ei ffonio nes ei bod wedi’i sgrinio.
        [two] Ni ellid sgrinio { $rows } res. Nid ydynt yn cyfrif fel rhai y gellir eu ffonio; ni chaiff neb eu ffonio nes eu bod wedi’u sgrinio.
       *[other] Ni ellid sgrinio { $rows } rhes. Nid ydynt yn cyfrif fel rhai y gellir eu ffonio; ni chaiff neb eu ffonio nes eu bod wedi’u sgrinio.
    }

class-callable = Y gellir eu ffonio
class-blocked = Wedi’u blocio
class-unreadable = Na ellir eu darllen
class-not-screened = Heb eu sgrinio
class-callable-note = dim a wiriwyd yma yn gwahardd yr alwad
class-callable-note-trial = yn y prawf hwn yn unig
class-blocked-note = peidiwch â’u ffonio
class-unreadable-note = dim rhif sicr: peidiwch â’u ffonio
class-not-screened-note = heb eu gwirio: peidiwch â’u ffonio
totals-balance = Mae pob rhes wedi’i chyfrif unwaith yn union:

heading-rows = I ble’r aeth y rhesi
heading-reasons = Y rhesymau, a beth i’w wneud
heading-receipt = Derbynneb
report-receipt = Ei derbynneb, `receipt.json`, yw cofnod { $index } y log { $log }; mae `receipt.tlog-proof` yn dangos hynny.
report-receipt-alone = Pan wnaed y dudalen hon, nid oedd neb arall yn tystio i’r amser. Gall eich cleient neu dyst arall wneud hynny: `uphold log request`, yna `uphold receipt refresh`.
heading-registers-used = Y cofrestrau
heading-columns = Yn ôl colofn y rhestr
heading-suppliers = Yn ôl darparwr
heading-readings = Sut y darllenwyd y celloedd
heading-duplicates = Fwy nag unwaith yn y rhestr
heading-problems = Sylwadau am y mewnbwn
heading-shows = Beth mae’r adroddiad hwn yn ei ddangos, a beth nad yw’n ei ddangos
heading-law = Y gyfraith a gymhwyswyd
heading-outputs = Y ffeiliau a ysgrifennwyd
heading-about = Am y sgrinio hwn

drawing-title = I ble’r aeth y rhesi
drawing-description =
    { $rows ->
        [one] Llif o { $rows } rhes i’w chanlyniad. Mae’r tabl isod yn rhoi’r un ffigurau.
        [two] Llif o { $rows } res ar y chwith i’w canlyniadau ar y dde, a’i led yn dangos faint o resi sydd. Mae’r tabl isod yn rhoi’r un ffigurau.
       *[other] Llif o { $rows } rhes ar y chwith i’w canlyniadau ar y dde, a’i led yn dangos faint o resi sydd. Mae’r tabl isod yn rhoi’r un ffigurau.
    }
drawing-blocked = Wedi’u blocio: { $reason }
drawing-blocked-others = Wedi’u blocio: rhesymau eraill
rows-caption = Rhesi yn ôl canlyniad ac yn ôl y rheswm a benderfynodd
rows-outcome = Canlyniad
rows-rows = Rhesi
rows-share = Cyfran
rows-all = Pob rhes

reason-id = yn y ffeiliau:
reason-who = Pwy ddylai weithredu:
reason-next = Beth i’w wneud:
reason-law = Darpariaethau:

registers-caption = Argraffiad pob cofrestr mewn grym ar gyfer galwadau ar { $day }
registers-register = Cofrestr
registers-edition = Argraffiad
registers-covers = Yn cwmpasu
registers-kept = Argraffiadau a gedwir
registers-digest = Crynodeb y rhifau
registers-none = Ni ddefnyddiwyd cofrestr.

columns-caption = Celloedd nad ydynt yn wag, yn ôl canlyniad, ar gyfer pob colofn o rifau ffôn
columns-column = Colofn
columns-cells = Celloedd
columns-empty = Gwag
suppliers-caption = Rhesi yn ôl canlyniad, ar gyfer pob darparwr
suppliers-supplier = Darparwr
suppliers-unnamed = heb enwi darparwr

readings-caption = Celloedd yn ôl sut y’u darllenwyd; ni thaflwyd dim i ffwrdd
readings-reading = Sut y’i darllenwyd
readings-class = Dosbarth
readings-cells = Celloedd

duplicates-numbers =
    { $numbers ->
        [two] Mae { $numbers } rif mewn mwy nag un rhes.
       *[other] Mae { $numbers } rhif mewn mwy nag un rhes.
    }
duplicates-rows =
    { $rows ->
        [one] Mae { $rows } rhes yn ailadrodd rhif sydd yn uwch i fyny.
        [two] Mae { $rows } res yn ailadrodd rhif sydd yn uwch i fyny.
       *[other] Mae { $rows } rhes yn ailadrodd rhif sydd yn uwch i fyny.
    }
duplicates-people =
    { $people ->
        [0] Ni chafwyd neb mewn mwy nag un rhes.
        [one] Cafwyd { $people } person mewn mwy nag un rhes.
        [two] Cafwyd { $people } berson mewn mwy nag un rhes.
        [few] Cafwyd { $people } pherson mewn mwy nag un rhes.
        [many] Cafwyd { $people } pherson mewn mwy nag un rhes.
       *[other] Cafwyd { $people } o bobl mewn mwy nag un rhes.
    }
duplicates-people-unknown = Ni chwiliwyd a oes pobl mewn mwy nag un rhes.

problems-where = Ble:
problems-who = Pwy ddylai weithredu:
problems-more =
    { $problems ->
        [one] Ni ddangosir { $problems } sylw arall o’r mathau hyn yma.
        [two] Ni ddangosir { $problems } sylw arall o’r mathau hyn yma.
       *[other] Ni ddangosir { $problems } o sylwadau eraill o’r mathau hyn yma.
    }

shows-1 = Mae’n dangos beth a ddywedai’r cofrestrau, y gwrthwynebiadau a’r cydsyniadau a gedwir yma am bob rhif ar gyfer galwadau ar { $day }.
shows-2 = Mae’n dangos cyflwr cofrestr fel yr oedd yn yr argraffiad a enwir uchod. Nid yw tanysgrifiwr a gofrestrodd yn ddiweddarach ynddo.
shows-3 = Nid yw’n dangos mai’r rhifau hyn yn unig a ffoniwyd, na phryd, na beth a ddywedwyd.
shows-4 = Nid yw’n dangos bod rhif y galwr wedi’i arddangos, na bod galwyr wedi dweud pwy oeddent. Mae’r ddau yn ofynnol hefyd.
shows-5 = Nid yw’n dangos bod y rhestr wedi’i chael yn gyfreithlon, na bod pobl wedi cael gwybod o ble y daeth eu data.
shows-6 = Gellir ffonio rhif nad yw ar unrhyw gofrestr ac nad oes gwrthwynebiad iddo, o dan y rheolau a enwir yma. Nid cydsyniad yw hynny, ac nid yw’n cyflawni unrhyw ddyletswydd arall.
shows-trial = Yn y prawf hwn, ni wiriwyd dim ond { $file }: nid y cofrestrau, na gwrthwynebiadau na chydsyniadau.
shows-advice = Nid cyngor cyfreithiol yw’r adroddiad hwn. Y rheolau yw rhai’r pecyn rheolau { $pack }.

law-caption = Darpariaethau y mae’r dyfarniadau’n eu dyfynnu
law-provision = Darpariaeth
law-force = Mewn grym
law-read = Darllenwyd y testun ar
law-from = o { $from }
law-from-to = o { $from } hyd at { $to }
law-to = hyd at { $to }
law-unknown = heb ei gofnodi
law-none = Nid oes dyfarniad yn dyfynnu darpariaeth.

outputs-caption = Ffeiliau a ysgrifennwyd, a sawl rhes sydd ym mhob un
outputs-file = Ffeil
outputs-holds = Yn cynnwys
outputs-rows = Rhesi
outputs-no-rows = nid rhestr

about-campaign = Ymgyrch
about-caller = Galwr
about-instigator = Ysgogydd
about-client = Cleient
about-screener = Sgriniwyd gan
about-kind = Math o alwad
about-day = Diwrnod galw
about-grace = 28 diwrnod rheoliad 21(3)
about-grace-used = yn cael eu defnyddio lle mae’r argraffiadau’n eu profi
about-grace-unused = heb eu defnyddio: blocir rhif sydd ar gofrestr o’r diwrnod cyntaf
about-file = Rhestr
about-sheet = Dalen
about-format = Fformat
about-header = Rhes gyntaf
about-header-yes = wedi’i chymryd fel pennawd, a heb ei chyfrif
about-header-no = wedi’i chyfrif fel rhes: nid oes pennawd
about-size = Maint
about-bytes =
    { $bytes ->
        [two] { $bytes } feit
        [few] { $bytes } beit
       *[other] { $bytes } beit
    }
about-made = Gwnaed ar
about-program = Gwnaed gan
about-pack = Pecyn rheolau
about-stdin = mewnbwn safonol
