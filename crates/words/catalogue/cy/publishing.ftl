# Yr hyn a ganfyddir wrth gymharu testun Saesneg â’i efaill Cymraeg. Heb ei adolygu: gweler reviewed.txt.

parity-gap-figure =
    { $what ->
        [welsh] mae’r ffigur { $english } ar goll yn y Gymraeg
        [english] mae’r ffigur { $welsh } ar goll yn y Saesneg
       *[differ] y ffigur yw { $english } yn Saesneg a { $welsh } yn Gymraeg
    }
parity-gap-money =
    { $what ->
        [welsh] mae’r swm { $english } ar goll yn y Gymraeg
        [english] mae’r swm { $welsh } ar goll yn y Saesneg
       *[differ] y swm yw { $english } yn Saesneg a { $welsh } yn Gymraeg
    }
parity-gap-date =
    { $what ->
        [welsh] mae’r dyddiad { $english } ar goll yn y Gymraeg
        [english] mae’r dyddiad { $welsh } ar goll yn y Saesneg
       *[differ] y dyddiad yw { $english } yn Saesneg a { $welsh } yn Gymraeg
    }
parity-gap-link =
    { $what ->
        [welsh] mae’r ddolen { $english } ar goll yn y Gymraeg
        [english] mae’r ddolen { $welsh } ar goll yn y Saesneg
       *[differ] y ddolen yw { $english } yn Saesneg a { $welsh } yn Gymraeg; os yr un dudalen ydynt, rhowch wybod gyda --pairs
    }
parity-gap-heading =
    { $what ->
        [welsh] mae’r pennawd { $english } ar goll yn y Gymraeg
       *[english] mae’r pennawd { $welsh } ar goll yn y Saesneg
    }
parity-gap-level = mae’r pennawd { $english } ar lefel wahanol i { $welsh }
parity-gap-list =
    { $what ->
        [welsh] mae rhestr gyfan ar goll yn y Gymraeg, nifer yr eitemau: { $items }; mae’n dechrau gyda { $english }
       *[english] mae rhestr gyfan ar goll yn y Saesneg, nifer yr eitemau: { $items }; mae’n dechrau gyda { $welsh }
    }
parity-gap-item =
    { $what ->
        [welsh] mae’r eitem { $english } o’r rhestr ar goll yn y Gymraeg
       *[english] mae’r eitem { $welsh } o’r rhestr ar goll yn y Saesneg
    }
parity-gap-nesting = mae’r eitem { $english } ar ddyfnder gwahanol yn y rhestr i { $welsh }
parity-gap-quotation =
    { $what ->
        [welsh] mae’r dyfyniad { $english } ar goll yn y Gymraeg, neu heb ei nodi’n ddyfyniad
        [english] mae’r dyfyniad { $welsh } ar goll yn y Saesneg, neu heb ei nodi’n ddyfyniad
       *[differ] { $welsh } yw’r dyfyniad { $english } yn Gymraeg
    }
parity-gap-image =
    { $what ->
        [welsh] mae delwedd ar goll yn y Gymraeg
       *[english] mae delwedd ar goll yn y Saesneg
    }
parity-gap-description =
    { $what ->
        [welsh] nid oes disgrifiad i’r ddelwedd yn y Gymraeg
       *[english] nid oes disgrifiad i’r ddelwedd yn y Saesneg
    }
parity-gap-untranslated = mae’r un geiriau yn y ddwy iaith: heb eu cyfieithu
parity-gap-mark =
    { $what ->
        [welsh] dywed y dudalen Gymraeg mai { $welsh } yw ei hiaith
       *[english] dywed y dudalen Saesneg mai { $english } yw ei hiaith
    }
parity-no-twin =
    { $what ->
        [en] nid oes fersiwn Gymraeg o { $title }
       *[cy] nid oes fersiwn Saesneg o { $title }
    }
parity-compared =
    { $pairs ->
        [one] cymharwyd yn Gymraeg ac yn Saesneg; nifer y ffeithiau: { $facts }; penawdau, eitemau a pharagraffau: { $blocks }
       *[other] cymharwyd yn Gymraeg ac yn Saesneg; nifer y parau o destunau: { $pairs }; ffeithiau: { $facts }; penawdau, eitemau a pharagraffau: { $blocks }
    }
parity-gaps =
    { $gaps ->
        [0] dim bylchau
        [one] { $gaps } bwlch
        [two] { $gaps } fwlch
       *[other] { $gaps } bwlch
    }
parity-alone =
    { $posts ->
        [one] { $posts } neges heb fersiwn yn yr iaith arall
       *[other] { $posts } neges heb fersiwn yn yr iaith arall
    }

problem-text-cannot-read = ni ellid darllen y ffeil; y rheswm, yn Saesneg: { $reason }
    .hint = gwnewch yn siŵr ei bod yno, a bod gennych hawl i’w darllen
problem-text-too-long = mae’r ffeil yn hwy na { $limit } MB; ni chymharwyd dim
    .hint = rhowch un testun, nid gwefan gyfan
problem-text-not-text = nid testun yw hwn
    .hint = rhowch Markdown, HTML neu destun plaen; cadwch ffeil Word neu PDF ar un o’r ffurfiau hyn
problem-text-empty = nid oes dim ynddi i’w gymharu
    .hint = ai dyma’r ffeil gywir?
problem-text-old-letters = nid yw’r ffeil mewn UTF-8; fe’i darllenwyd fel Windows-1252
    .hint = cadwch hi fel UTF-8: ni ellir ysgrifennu ŵ ac ŷ fel arall
problem-parity-swapped = mae’r ddau destun wedi’u cyfnewid: mae { $english } yn Gymraeg, a { $welsh } yn Saesneg
    .hint = rhowch yr un Saesneg gyda --en a’r un Cymraeg gyda --cy
problem-parity-same-language =
    { $what ->
        [cy] mae’r ddau destun yn Gymraeg: { $english } a { $welsh }
       *[en] mae’r ddau destun yn Saesneg: { $english } a { $welsh }
    }
    .hint = rhowch y testun a’i gyfieithiad
problem-parity-not-english = mae’r testun a ddylai fod yn Saesneg yn Gymraeg
    .hint = rhowch yr un Saesneg gyda --en a’r un Cymraeg gyda --cy
problem-parity-not-welsh = mae’r testun a ddylai fod yn Gymraeg yn Saesneg
    .hint = rhowch yr un Saesneg gyda --en a’r un Cymraeg gyda --cy
problem-parity-pairs-unreadable = nid pâr o gyfeiriadau yw’r llinell hon
    .hint = ysgrifennwch y cyfeiriad Saesneg, bwlch, =, bwlch, a’r cyfeiriad Cymraeg
problem-parity-no-feed = nid ffrwd yw hon
    .hint = rhowch ffeil JSON Feed, RSS neu Atom, neu ffolder o NAME.en.md a NAME.cy.md
problem-parity-no-posts = nid oes negeseuon ynddi
    .hint = mewn ffolder, NAME.en.md a NAME.cy.md yw enwau’r testunau
problem-parity-language-unknown = ni ellir dweud ym mha iaith y mae { $post }
    .hint = nodwch hynny yn y ffrwd, gyda `language`
