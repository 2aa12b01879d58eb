# Enwau dewisiadau mewn hysbysiadau preifatrwydd, fel y maent mewn rhestrau.

# audience
notice-audience-customers = cwsmeriaid, cefnogwyr a chyflenwyr
notice-audience-staff = staff, ymgeiswyr a gwirfoddolwyr

# sector
notice-sector-finance = cyllid, yswiriant neu gyfreithiol
notice-sector-education = addysg neu ofal plant
notice-sector-health = iechyd neu ofal cymdeithasol
notice-sector-charity = elusen neu grŵp gwirfoddol
notice-sector-other = rhywbeth arall

# dpo
notice-dpo-none = nac oes, ac nid oes angen un arnom
notice-dpo-named = oes
notice-dpo-required = mae angen un arnom ac nid oes gennym un eto

# purpose
notice-purpose-services = darparu nwyddau a gwasanaethau
notice-purpose-bookings = archebion ac apwyntiadau
notice-purpose-payments = taliadau, anfonebau a chyfrifon
notice-purpose-tax-records = cofnodion y mae cyfraith treth yn gofyn amdanynt
notice-purpose-enquiries = ateb ymholiadau a chwynion
notice-purpose-newsletter = newyddion a chynigion drwy e-bost, neges destun neu’r post
notice-purpose-marketing-calls = galwadau marchnata
notice-purpose-suppliers = prynu gan gyflenwyr
notice-purpose-website = rhedeg ein gwefan a gweld sut mae’n cael ei defnyddio
notice-purpose-security = cadw ein hadeiladau a’n systemau’n ddiogel
notice-purpose-crime = atal a chanfod twyll a throseddau eraill
notice-purpose-identity-checks = gwirio pwy ydych chi, lle mae’r gyfraith yn gofyn am hynny
notice-purpose-advice = eich cynghori a gweithredu ar eich rhan
notice-purpose-insurance = polisïau a hawliadau yswiriant
notice-purpose-tenancies = gosod a rheoli cartrefi
notice-purpose-teaching = addysgu a gofal plant
notice-purpose-pupil-welfare = lles y plant yn ein gofal
notice-purpose-care = gofal iechyd a gofal cymdeithasol
notice-purpose-emergencies = argyfyngau lle mae bywyd mewn perygl
notice-purpose-safeguarding = diogelu plant ac oedolion agored i niwed
notice-purpose-donations = derbyn a chydnabod rhoddion
notice-purpose-gift-aid = hawlio Rhodd Cymorth
notice-purpose-fundraising = gofyn am gefnogaeth
notice-purpose-membership = aelodaeth
notice-purpose-events = digwyddiadau a gweithgareddau
notice-purpose-support = cefnogi’r bobl rydym yma ar eu cyfer
notice-purpose-public-task = ein tasg er budd y cyhoedd
notice-purpose-recruitment = recriwtio
notice-purpose-employment = eich cyflogi
notice-purpose-pay = cyflog, treth a phensiynau
notice-purpose-staff-health = iechyd a diogelwch yn y gwaith, salwch ac addasiadau
notice-purpose-training = hyfforddi a gwerthuso
notice-purpose-equality = cyfle cyfartal
notice-purpose-volunteers = trefnu gwirfoddolwyr
notice-purpose-record-checks = gwiriadau cofnodion troseddol
notice-purpose-emergency-contacts = gwybod pwy i’w ffonio mewn argyfwng
notice-purpose-own = rhywbeth arall

# basis
notice-basis-consent = cydsyniad
notice-basis-contract = contract
notice-basis-legal-obligation = rhwymedigaeth gyfreithiol
notice-basis-vital-interests = buddiannau hanfodol
notice-basis-public-task = tasg gyhoeddus
notice-basis-recognised-interest = buddiant cyfreithlon cydnabyddedig
notice-basis-legitimate-interests = buddiannau cyfreithlon

# interest
notice-interest-request = ateb corff cyhoeddus y mae angen yr wybodaeth arno ar gyfer ei dasg
notice-interest-national-security = diogelwch gwladol, diogelwch y cyhoedd neu amddiffyn
notice-interest-emergency = ymdrin ag argyfwng
notice-interest-crime = atal, canfod neu ymchwilio i droseddau
notice-interest-safeguarding = diogelu pobl agored i niwed

# data
notice-data-name = enw
notice-data-contact = cyfeiriad, cyfeiriad e-bost a rhif ffôn
notice-data-birth-date = dyddiad geni
notice-data-gender = rhywedd
notice-data-payment = manylion talu a banc
notice-data-history = yr hyn a brynoch, a archeboch, a roesoch neu a ddefnyddioch
notice-data-correspondence = llythyrau, negeseuon a nodiadau o alwadau
notice-data-account = enw cyfrif a sut y defnyddir y cyfrif
notice-data-preferences = pa newyddion rydych am eu cael gennym
notice-data-web-use = sut rydych yn defnyddio ein gwefan, gan gynnwys cwcis
notice-data-pictures = ffotograffau a fideo, gan gynnwys camerâu diogelwch
notice-data-recordings = recordiadau o alwadau
notice-data-location = ble rydych chi
notice-data-identity = pasbort, trwydded yrru neu brawf arall o bwy ydych chi
notice-data-finances = materion ariannol, megis incwm a chredyd
notice-data-family = teulu, perthynas agosaf a dibynyddion
notice-data-work = gwaith a chymwysterau
notice-data-schooling = addysg a chynnydd
notice-data-attendance = presenoldeb
notice-data-performance = gwerthusiadau, hyfforddiant a disgyblaeth
notice-data-pay-details = cyflog, cod treth, rhif Yswiriant Gwladol a phensiwn
notice-data-needs = amgylchiadau ac anghenion
notice-data-health = iechyd
notice-data-ethnicity = tarddiad hiliol neu ethnig
notice-data-politics = barn wleidyddol
notice-data-religion = credoau crefyddol neu athronyddol
notice-data-trade-union = aelodaeth o undeb llafur
notice-data-genetic = gwybodaeth enetig
notice-data-biometric = gwybodaeth fiometrig, megis olion bysedd
notice-data-sex-life = bywyd rhywiol
notice-data-sexual-orientation = cyfeiriadedd rhywiol
notice-data-criminal = euogfarnau troseddol a throseddau

# condition
notice-condition-explicit-consent = rhoesoch eich cydsyniad penodol i ni
notice-condition-employment-law = mae cyfraith cyflogaeth, nawdd cymdeithasol neu amddiffyniad cymdeithasol yn gofyn amdani
notice-condition-vital-interests = mae bywyd rhywun yn dibynnu arni ac ni allant gydsynio
notice-condition-not-for-profit = rydym yn gorff nid er elw ac yn ei defnyddio ar gyfer ein haelodau a’n cysylltiadau
notice-condition-made-public = gwnaethoch hi’n gyhoeddus eich hun
notice-condition-legal-claims = mae ei hangen ar hawliadau cyfreithiol neu lysoedd
notice-condition-equality = mae’n helpu i gadw llygad ar gyfle cyfartal
notice-condition-unlawful-acts = mae’n helpu i atal neu ganfod gweithredoedd anghyfreithlon
notice-condition-safeguarding = mae’n helpu i ddiogelu plant neu bobl sydd mewn perygl
notice-condition-insurance = mae ei hangen at yswiriant
notice-condition-health-care = mae ei hangen at ofal iechyd neu ofal cymdeithasol
notice-condition-public-health = mae ei hangen at iechyd y cyhoedd
notice-condition-research = mae ei hangen at archifau, ymchwil neu ystadegau

# criminal
notice-criminal-employment-law = mae cyfraith cyflogaeth, nawdd cymdeithasol neu amddiffyniad cymdeithasol yn gofyn amdani
notice-criminal-unlawful-acts = mae’n helpu i atal neu ganfod gweithredoedd anghyfreithlon
notice-criminal-safeguarding = mae’n helpu i ddiogelu plant neu bobl sydd mewn perygl
notice-criminal-consent = cydsynioch â hynny
notice-criminal-vital-interests = mae bywyd rhywun yn dibynnu arni ac ni allant gydsynio
notice-criminal-made-public = gwnaethoch hi’n gyhoeddus eich hun
notice-criminal-legal-claims = mae ei hangen ar hawliadau cyfreithiol neu lysoedd
notice-criminal-insurance = mae ei hangen at yswiriant

# unit
notice-unit-days = diwrnod
notice-unit-months = mis
notice-unit-years = blynedd

# after
notice-after-last-contact = ar ôl i ni glywed gan ein gilydd ddiwethaf
notice-after-ended = ar ôl i’n cytundeb neu ein gwasanaeth ddod i ben
notice-after-financial-year = ar ôl diwedd y flwyddyn ariannol
notice-after-collected = ar ôl i ni ei chasglu
notice-after-decision = ar ôl i ni benderfynu ar gais
notice-after-leaving = ar ôl i rywun ein gadael
notice-after-eighteenth-birthday = ar ôl y pen-blwydd yn ddeunaw oed

# recipient
notice-recipient-it-providers = y rhai sy’n rhedeg ein cyfrifiaduron, ein he-bost a’n storfa
notice-recipient-payment-providers = banciau a gwasanaethau talu
notice-recipient-advisers = ein cyfrifwyr, ein cyfreithwyr a’n cynghorwyr eraill
notice-recipient-delivery = cludwyr a thai postio
notice-recipient-marketing-agencies = asiantaethau marchnata sy’n gweithio i ni
notice-recipient-insurers = yswirwyr
notice-recipient-revenue = Cyllid a Thollau EF
notice-recipient-regulators = rheoleiddwyr ac arolygwyr
notice-recipient-police-and-courts = yr heddlu a’r llysoedd, lle mae’r gyfraith yn gofyn am hynny
notice-recipient-councils = cynghorau a gwasanaethau cymdeithasol
notice-recipient-health-services = y GIG ac eraill sy’n rhoi gofal
notice-recipient-schools = ysgolion a cholegau
notice-recipient-credit-agencies = asiantaethau gwirio credyd ac atal twyll
notice-recipient-funders = y rhai sy’n ein hariannu
notice-recipient-pension-providers = darparwyr pensiwn
notice-recipient-landlords-and-contractors = landlordiaid, tenantiaid a’r rhai sy’n trwsio cartrefi
notice-recipient-disclosure-service = y Gwasanaeth Datgelu a Gwahardd
notice-recipient-own = rhywun arall

# source
notice-source-public-register = cofrestrau a ffynonellau cyhoeddus eraill
notice-source-list-supplier = cyflenwr rhestrau marchnata
notice-source-referrer = rhywun a’ch argymhellodd neu a’ch cyfeiriodd
notice-source-family = eich teulu neu’ch gofalwyr
notice-source-referees = cyflogwyr blaenorol a chanolwyr
notice-source-recruitment-agencies = asiantaethau recriwtio
notice-source-public-bodies = y GIG, cynghorau, ysgolion a chyrff eraill
notice-source-credit-agencies = asiantaethau gwirio credyd ac atal twyll
notice-source-platforms = gwefannau lle mae pobl yn rhoi, yn archebu neu’n prynu
notice-source-social-media = cyfryngau cymdeithasol

# safeguard
notice-safeguard-adequacy = rheoliadau sy’n dweud bod y wlad yn diogelu gwybodaeth yn ddigon da
notice-safeguard-transfer-agreement = y cytundeb trosglwyddo data rhyngwladol
notice-safeguard-addendum = cymalau contractiol safonol gydag atodiad y Deyrnas Unedig
notice-safeguard-corporate-rules = rheolau corfforaethol rhwymol
notice-safeguard-explicit-consent = eich cydsyniad penodol, ar ôl i ni ddweud wrthych am y risgiau
notice-safeguard-contract = ein contract â chi, y mae angen hynny arno
