# Problems with files that are read. Lower case, no full stop; a value brings its own backticks.
# The codes are those of bulk::codes.

problem-no-such-file = there is no such file
    .hint = check the name and the folder
problem-is-a-folder = this is a folder, not a file
    .hint = name one file in it
problem-no-permission = you may not read this file
    .hint = ask whoever owns the file, or copy it to a place of your own
problem-cannot-read = the file could not be read: { $reason }
    .hint = this is the machine’s answer, not the file’s: try again, or copy the file to another disk
problem-no-room = no temporary file can be kept in this folder: { $reason }
    .hint = make room there, or name another folder in the variable `TMPDIR`; nothing was written
problem-empty-file = the file is empty
    .hint = ask for it again; nothing was read
problem-header-only = the file has a header, but no rows
    .hint = ask for it again, or give `--header no` if its first row is data
problem-not-a-table =
    { $what ->
        [pdf] this is a PDF document, not a table
        [picture] this is a picture, not a table
        [program] this is a program, not a table
        [old-excel] this is an Excel workbook of before 2007, which cannot be read
        [open-document] this is an OpenDocument spreadsheet, which cannot be read
        [binary-excel] this is an Excel binary workbook, which cannot be read
        [document] this is a text document or slides, not a table
        [web-page] this is a web page, not a table; some systems save those as .xls
        [json] this is JSON, not a table
        [xml] this is XML, not a table
        [database] this is a database, not a table
        [archive] this is an archive of a kind that cannot be unpacked
        [utf-32] this is text in UTF-32, which cannot be read
        [binary] this is no text: its bytes have no meaning as a table
       *[other] this is not a table
    }
    .hint = save it as CSV or XLSX, then try again
problem-encrypted = the file is locked with a password
    .hint = open it, save it without a password, and try again
problem-several-sheets = several sheets have rows: { $sheets }
    .hint = choose one with `--sheet NAME`, or all with `--sheet all` if they have the same columns
problem-no-such-sheet = there is no sheet { $sheet }; the file has { $sheets }
    .hint = name one of those
problem-sheets-differ = the sheets do not have the same columns: { $sheets }
    .hint = choose one with `--sheet NAME`
problem-hidden-sheets = hidden sheets were not read: { $sheets }
    .hint = name one with `--sheet` to read it
problem-several-members = the archive holds { $count } files: { $members }
    .hint = unpack it and name one
problem-no-member = the archive holds no file
    .hint = ask for it again
problem-truncated-file = the file ends too early: it was cut while being written or sent
    .hint = ask for it again
problem-damaged-file = the file is damaged: its { $what } content cannot be unpacked
    .hint = ask for it again
problem-record-too-long = the row is longer than 16 MiB
    .hint = line ends are missing, or this is not a table
problem-unclosed-quote = a quotation mark opens in this row and never closes
    .hint = close or remove it: everything after it would be one cell
problem-nul-bytes = the row holds NUL bytes
    .hint = the file was damaged on its way: ask for it again
problem-invalid-utf8 =
    { $count ->
        [one] { $count } row holds bytes that are not UTF-8; they were left as they are
       *[other] { $count } rows hold bytes that are not UTF-8, this one first; they were left as they are
    }
    .hint = if the file is in Windows-1252, give `--encoding windows-1252`
problem-encoding-guessed = the file is not UTF-8 and was read as { $encoding }
    .hint = give `--encoding NAME` if names look wrong
problem-no-such-encoding = there is no encoding { $encoding }
    .hint = try `utf-8`, `windows-1252` or `utf-16le`
problem-bad-delimiter = { $delimiter } cannot separate cells
    .hint = give one ASCII character, such as `,` or `;` or `|` or `tab`
problem-header-guessed = this row was taken for the header
    .hint = give `--header no` if it is data
problem-no-header = there is no header: columns are named by letter
    .hint = give `--header yes` if row 1 is one
problem-duplicate-header =
    { $count ->
        [one] the header { $header } stands over { $count } column
       *[other] the header { $header } stands over { $count } columns; the others are called by it with (2) and so on
    }
    .hint = name the column that you mean
problem-ragged-row = the row has { $cells } cells where the header has { $columns }
    .hint = its cells may be shifted, so the row is not readable: ask the supplier for a clean file
problem-no-phone-column = no column of telephone numbers was found among { $headers }
    .hint = name it with `--phone-column`
problem-no-such-column = there is no column { $column } among { $headers }
    .hint = name one of those, or its letter
problem-doubtful-column = the column { $column } is called a telephone column, but its cells do not look like numbers
    .hint = it was taken; give `--phone-column` to choose
problem-missing-column = the column { $column } is missing; the file has { $headers }
    .hint = add it, or rename the one that is meant
problem-unknown-column = the column { $column } is not known here and was not used
    .hint = see `spec/inputs.md` for the columns of this file
problem-empty-cell = the cell is empty
    .hint = this column must be filled in every row
problem-bad-date = the cell is not a date
    .hint = write it as YYYY-MM-DD or DD/MM/YYYY
problem-bad-yes-no = the cell says neither yes nor no
    .hint = write `yes` or `no`
problem-bad-choice = the cell is none of { $known }
    .hint = write one of those
problem-unreadable-number = no number can be read with certainty in this cell
    .hint = correct it: an entry that cannot be read must not be ignored
problem-bad-rows =
    { $count ->
        [one] { $count } row cannot be used
       *[other] { $count } rows cannot be used; the first { $shown } are listed
    }
    .hint = correct them all: the file is used whole or not at all
problem-ends-before-it-begins = the end comes before the beginning
    .hint = exchange or correct the two dates
problem-bad-record = this is not a register record
    .hint = an edition holds one telephone number in each record
problem-foreign-file = { $count } of { $records } records are not telephone numbers: this is not an edition of a register
    .hint = check that it is the right file; nothing was imported
problem-too-many-rejects =
    { $count ->
        [one] { $count } record cannot be read
       *[other] { $count } records cannot be read
    }
    .hint = ask for the file again, or allow that many with `--allow-rejects`
problem-cut-record = the last record is cut short
    .hint = the file was cut while being sent: ask for it again; nothing was imported
problem-unknown-result = the results say { $values } in column { $column }, which is not understood
    .hint = known are `Y`, `N`, `1`, `0`, `yes`, `no`, `true`, `false`, `TPS`, `CTPS` and `clear`
problem-deletions-ignored =
    { $count ->
        [one] { $count } deletion in VICIdial’s log was not taken for a withdrawal
       *[other] { $count } deletions in VICIdial’s log were not taken for withdrawals
    }
    .hint = where the person took the objection back, give it with `withdrawn_on` in a file of your own
problem-header-short = the header has { $cells } names, but most rows have { $columns } cells; the last are named by letter
    .hint = look whether cells are shifted: a comma within a name must stand in quotes
problem-passed-over-column = the column { $column } looks like telephone numbers but its name says otherwise; it was not screened
    .hint = give `--phone-column` for every column that is to be screened
problem-not-answered =
    { $count ->
        [one] { $count } number has no answer in column { $column } and stays not screened
       *[other] { $count } numbers have no answer in column { $column } and stay not screened
    }
    .hint = ask the bureau what an empty cell means, or have them screened again
problem-no-result-column = no column tells whether a number is on { $register }; the file has { $headers }
    .hint = name the column after the register, or call it `result`
problem-several-number-columns = several columns hold telephone numbers: { $headers }
    .hint = name the one with `--phone-column`
