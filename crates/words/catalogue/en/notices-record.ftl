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
