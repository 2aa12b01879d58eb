# README.txt y pecyn ailgyfrifo.

kit-title = Sut i gyfrifo’r ffigurau hyn eto heb Uphold
kit-what = Mae’r ffolder hwn yn cynnwys sgript SQL plaen ar gyfer DuckDB, cronfa ddata y gall unrhyw un ei chael am ddim. Nid yw’n rhannu unrhyw god ag Uphold. Mae’n darllen y cofnodion galwadau eu hunain ac yn canfod eto: y dosbarth y mae pob rhes yn diweddu ynddo, y ffigurau gyda’u hansicrwydd, y misoedd, a phob galwad anghyfreithlon gyda’i ffeil a’i rhes.
kit-digests = Yn gyntaf, gwelwch fod y cofnodion yr un fath. Mae `inputs.sha256` yn enwi pob ffeil a’i chrynodeb; yn y ffolder lle dechreuwyd yr archwiliad, cymharwch hwy:
kit-run = Yna rhedwch y sgript yn y ffolder hwn, gyda DuckDB 1.5 neu’n ddiweddarach (mae `pip install duckdb-cli` yn dod ag ef hefyd), neu gyda Python a’r pecyn `duckdb`:
kit-moved = Os yw’r cofnodion mewn lle arall erbyn hyn, newidiwch y llinell `SET VARIABLE records` ar frig y sgript.
kit-steps = Mae’r sgript yn mynd gam wrth gam, fel yr adroddiad: celloedd, rhesi, galwadau, dyfarniad, ffigurau. Mae pob cam yn dabl sy’n aros, fel y gellir dilyn unrhyw res drwyddo.
kit-data = Mae’r ffeiliau wrth ei hochr yn dal yr hyn na ellir ei ganfod yn y cofnodion. Gellir gwirio pob llinell â llaw:
kit-offsets = `offsets.csv`: faint y mae cloc pob parth o flaen UTC, mewn eiliadau, ac o ba bryd hyd ba bryd.
kit-standings = `standings.csv` a `default_standings.csv`: yr hyn y mae rhifynnau’r cofrestrau’n ei brofi am rif ar ddiwrnod pan gafodd ei ffonio, ac am bob rhif nad oes rhifyn yn ei enwi.
kit-statements = `statements.csv`: gwrthwynebiadau a chydsyniadau rhifau a ffoniwyd, pob un gyda’r eiliad gyntaf a’r olaf pan allai fod wedi’i wneud neu ei dynnu’n ôl.
kit-readings = `readings.csv`: celloedd a ddarllenir mewn ffordd wahanol i ddarlleniad syml y sgript, neu na allant fod yn rhif ffôn.
kit-converted =
    { $count ->
        [0] Nid oedd angen copïo dim: mae’r sgript yn darllen y cofnodion fel y maent.
        [one] Ni all DuckDB ddarllen { $count } ffeil fel y mae (llyfr gwaith, nodau eraill, toriadau llinell o fewn celloedd, neu ddiwedd sydd ar goll). Fe’i copïwyd i `converted/`, rhes am res a chell am gell; cymharwch hi â’i gwreiddiol.
        [two] Ni all DuckDB ddarllen { $count } ffeil fel y maent (llyfrau gwaith, nodau eraill, toriadau llinell o fewn celloedd, neu ddiwedd sydd ar goll). Fe’u copïwyd i `converted/`, rhes am res a chell am gell; cymharwch hwy â’u gwreiddiol.
       *[other] Ni all DuckDB ddarllen { $count } ffeil fel y maent (llyfrau gwaith, nodau eraill, toriadau llinell o fewn celloedd, neu ddiwedd sydd ar goll). Fe’u copïwyd i `converted/`, rhes am res a chell am gell; cymharwch hwy â’u gwreiddiol.
    }
kit-copy = Mae { $copy } yn gopi o { $original }
