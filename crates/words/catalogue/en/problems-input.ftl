# Problems with files that are read. Lower case, no full stop; a value brings its own backticks.

problem-file-empty = the file is empty
    .hint = check that the export was finished, then try again
