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
