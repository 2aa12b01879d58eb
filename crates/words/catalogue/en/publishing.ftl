# What a check of an English text and its Welsh twin finds.

parity-gap-figure =
    { $what ->
        [welsh] the figure { $english } is missing in Welsh
        [english] the figure { $welsh } is missing in English
       *[differ] the figure is { $english } in English and { $welsh } in Welsh
    }
parity-gap-money =
    { $what ->
        [welsh] the amount { $english } is missing in Welsh
        [english] the amount { $welsh } is missing in English
       *[differ] the amount is { $english } in English and { $welsh } in Welsh
    }
parity-gap-date =
    { $what ->
        [welsh] the date { $english } is missing in Welsh
        [english] the date { $welsh } is missing in English
       *[differ] the date is { $english } in English and { $welsh } in Welsh
    }
parity-gap-link =
    { $what ->
        [welsh] the link { $english } is missing in Welsh
        [english] the link { $welsh } is missing in English
       *[differ] the link is { $english } in English and { $welsh } in Welsh; if they are the same page, declare them with --pairs
    }
parity-gap-heading =
    { $what ->
        [welsh] the heading { $english } is missing in Welsh
       *[english] the heading { $welsh } is missing in English
    }
parity-gap-level = the heading { $english } has another level than { $welsh }
parity-gap-list =
    { $what ->
        [welsh] a list of { $items } items is missing in Welsh; it begins { $english }
       *[english] a list of { $items } items is missing in English; it begins { $welsh }
    }
parity-gap-item =
    { $what ->
        [welsh] the list item { $english } is missing in Welsh
       *[english] the list item { $welsh } is missing in English
    }
parity-gap-nesting = the list item { $english } stands at another depth than { $welsh }
parity-gap-quotation =
    { $what ->
        [welsh] the quotation { $english } is missing in Welsh, or not marked as one
        [english] the quotation { $welsh } is missing in English, or not marked as one
       *[differ] the quotation { $english } is { $welsh } in Welsh
    }
parity-gap-image =
    { $what ->
        [welsh] an image is missing in Welsh
       *[english] an image is missing in English
    }
parity-gap-description =
    { $what ->
        [welsh] the image in Welsh has no description
       *[english] the image in English has no description
    }
parity-gap-untranslated = the same words stand in both languages: not translated
parity-gap-mark =
    { $what ->
        [welsh] the Welsh page says that its language is { $welsh }
       *[english] the English page says that its language is { $english }
    }
parity-no-twin =
    { $what ->
        [en] { $title } has no Welsh twin
       *[cy] { $title } has no English twin
    }
parity-compared =
    { $pairs ->
        [one] compared in English and Welsh: { $facts } facts in { $blocks } headings, items and paragraphs
       *[other] compared in English and Welsh: { $pairs } pairs of texts, with { $facts } facts in { $blocks } headings, items and paragraphs
    }
parity-gaps =
    { $gaps ->
        [0] no gaps
        [one] { $gaps } gap
       *[other] { $gaps } gaps
    }
parity-alone =
    { $posts ->
        [one] { $posts } post without a twin
       *[other] { $posts } posts without a twin
    }

problem-text-cannot-read = the file could not be read: { $reason }
    .hint = see that it is there, and that you may read it
problem-text-too-long = the file is longer than { $limit } MB; nothing was compared
    .hint = give one text, not a whole site
problem-text-not-text = this is no text
    .hint = give Markdown, HTML or plain text; save a Word file or PDF as one of these
problem-text-empty = there is nothing in it to compare
    .hint = is it the right file?
problem-text-old-letters = the file is not in UTF-8; it was read as Windows-1252
    .hint = save it as UTF-8: ŵ and ŷ cannot be written otherwise
problem-parity-swapped = the two texts are swapped: { $english } is in Welsh, and { $welsh } in English
    .hint = give the English one with --en and the Welsh one with --cy
problem-parity-same-language =
    { $what ->
        [cy] both texts are in Welsh: { $english } and { $welsh }
       *[en] both texts are in English: { $english } and { $welsh }
    }
    .hint = give the text and its translation
problem-parity-not-english = the text that should be in English is in Welsh
    .hint = give the English one with --en and the Welsh one with --cy
problem-parity-not-welsh = the text that should be in Welsh is in English
    .hint = give the English one with --en and the Welsh one with --cy
problem-parity-pairs-unreadable = this line is no pair of addresses
    .hint = write the English address, a blank, =, a blank, and the Welsh address
problem-parity-no-feed = this is no feed
    .hint = give a JSON Feed, RSS or Atom file, or a folder of NAME.en.md and NAME.cy.md
problem-parity-no-posts = there are no posts in it
    .hint = in a folder, texts are called NAME.en.md and NAME.cy.md
problem-parity-language-unknown = it cannot be told in which language { $post } is
    .hint = say it in the feed, with `language`
