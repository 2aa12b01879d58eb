# The record of processing, made from the answers to a privacy notice.

record-item-controller = Controller: name and contact (Article 30(1)(a))
record-item-joint-controllers = Joint controllers (Article 30(1)(a))
record-item-representative = Representative in the United Kingdom (Article 30(1)(a))
record-item-data-protection-officer = Data protection officer (Article 30(1)(a))
record-item-purpose = Purpose (Article 30(1)(b))
record-item-lawful-basis = Lawful basis
record-item-people = Whose information it is (Article 30(1)(c))
record-item-data = Kinds of information (Article 30(1)(c))
record-item-sources = Where it comes from, if not from the people themselves
record-item-recipients = With whom it is shared (Article 30(1)(d))
record-item-transfers = Countries outside the United Kingdom, and what protects it there (Article 30(1)(e))
record-item-time-limits = How long it is kept (Article 30(1)(f))
record-item-security-measures = Security measures (Article 30(1)(g))
record-not-told = not told: the answers do not say
record-nothing = none

# The notice as linked data.
linked-about-bases = This describes a privacy notice under the law of the United Kingdom. The vocabulary has terms for the articles of the European Union’s regulation alone. They are used here for the articles of the UK GDPR that have the same number and say the same in substance. What begins with # is no term of the vocabulary, and is described here.
linked-recognised-interest = A recognised legitimate interest, Article 6(1)(ea) of the UK GDPR. The vocabulary has no term for it.
linked-complaint-controller = The right to complain to the controller, section 164A of the Data Protection Act 2018. The vocabulary has no term for it.
linked-complaint-commissioner = The right to complain to the Information Commissioner, section 165 of the Data Protection Act 2018.

# A notice held against the record and against screenings.
notice-against-title = What the record and the screenings hold and the notice does not tell
notice-against-clean = The notice tells what the record and the screenings hold, as far as its words show.
problem-untold-purpose = the record has the purpose { $name }, and the notice does not tell it
    .hint = tell it in the notice, or take it out of the answers if you no longer do it
problem-untold-data = for { $purpose } the record has { $name }, and the notice does not tell of such information
    .hint = tell it in the notice, or take it out of the answers if you no longer use it
problem-untold-retention = of { $purpose } the record says: { $name } The notice tells no such period.
    .hint = tell in the notice how long you really keep it, and put right whichever of the two is wrong
problem-untold-source = the record has { $name } among the sources, and the notice does not tell it
    .hint = Article 14 asks for the source of what people did not give you themselves
problem-untold-recipient = the record has { $name } among those with whom you share, and the notice does not tell it
    .hint = tell it in the notice, or take it out of the answers if you no longer share with them
problem-untold-transfer = by the record, information goes to { $name }, and the notice does not tell it
    .hint = name the country, and what protects the information there
problem-lists-untold = the notice speaks of no supplier of lists, but this file names { $name }
    .hint = say in the notice that you get information from suppliers of lists, and from which
problem-supplier-unnamed = the notice does not name the list supplier { $name }, whom this file names
    .hint = name every supplier from whom you have lists
problem-screened-lists-untold = the notice speaks of no supplier of lists, but the receipt of a screening on { $day } names { $name } as one
    .hint = say in the notice that you get information from suppliers of lists, and from which
problem-screened-supplier-unnamed = the notice does not name the list supplier { $name }, whom the receipt of a screening on { $day } names
    .hint = name every supplier from whom you have lists
problem-screened-calls-untold = a list was screened for calls on { $day }, and the notice does not tell of marketing calls
    .hint = tell people that you use their information for marketing calls, and that they can object
problem-screened-for-others = this receipt is of calls by { $name }, whom the notice does not name; its suppliers were not compared
    .hint = give the receipts of the organisation whose notice it is, or name in the notice whoever calls
