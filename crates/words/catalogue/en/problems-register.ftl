# Problems with registers, objections and callers. The codes are those of register::codes and vault::codes.

problem-register-not-a-register = this is not a register file
    .hint = name the directory that holds tps.register and ctps.register; a list of numbers is taken in with `uphold register import`
problem-register-version = this register file is of version { $found }, which this program cannot read
    .hint = it was written by a later Uphold: use that one
problem-register-damaged = this register file is damaged, and nothing can be screened against it
    .hint = bring it back from a backup, or import the editions again; `uphold register status --verify` says what is damaged
problem-register-misused = the register was asked something that it cannot be asked
    .hint = this is a fault of the program: please report it
problem-register-other-source = this file is for another register
    .hint = check `--source`
problem-register-conflict = another edition as of { $as-of } is held already, and its numbers differ
    .hint = check `--as-of`: two editions of one day and scope cannot both be right
problem-register-no-base = there is no edition before { $as-of } that this update could apply to
    .hint = import a full edition of the same scope first
problem-register-empty = this edition lists no number at all
    .hint = the file is probably incomplete: an empty register would make every number look callable, so it is refused
problem-register-outside-scope =
    { $count ->
        [one] { $count } number lies outside the dialling codes that this edition is said to cover
       *[other] { $count } numbers lie outside the dialling codes that this edition is said to cover
    }
    .hint = check `--scope` against the licence
problem-register-not-gb =
    { $count ->
        [one] { $count } number is not under +44
       *[other] { $count } numbers are not under +44
    }
    .hint = registers hold UK numbers; is this the right file?
problem-register-dates-reversed =
    { $count ->
        [one] { $count } row was removed before it was listed
       *[other] { $count } rows were removed before they were listed
    }
    .hint = are the two date columns in the right order?
problem-register-both-ways =
    { $count ->
        [one] { $count } number is said to be both on the register and off it
       *[other] { $count } numbers are said to be both on the register and off it
    }
    .hint = ask whoever made the file which is right; nothing was imported
problem-register-full = this register can take in no more
    .hint = start a new data directory, and keep the old one for its history
problem-register-scope = a scope is a list of dialling codes of 1 to 9 digits
    .hint = write them without spaces, such as `161,20`
problem-register-name = a register’s name has up to 40 letters a to z, digits and hyphens, a letter first
    .hint = tps, ctps and fps are the official ones
problem-register-shrank =
    { $count ->
        [one] { $count } number fewer than in the edition of { $previous }: { $before } then, { $after } now
       *[other] { $count } numbers fewer than in the edition of { $previous }: { $before } then, { $after } now
    }
    .hint = bulk removals do happen; check that the file is complete
problem-register-added-twice =
    { $count ->
        [one] { $count } number to add was listed already
       *[other] { $count } numbers to add were listed already
    }
    .hint = was this update applied before, or one left out?
problem-register-removed-twice =
    { $count ->
        [one] { $count } number to remove was not listed
       *[other] { $count } numbers to remove were not listed
    }
    .hint = was this update applied before, or one left out?
problem-register-repeated =
    { $count ->
        [one] { $count } number stands in the file more than once
       *[other] { $count } numbers stand in the file more than once
    }
    .hint = counted once; nothing to do
problem-vault-io = { $path } cannot be read or written: { $cause }
    .hint = check that it exists, that you may use it, and that the disk has room
problem-vault-locked = someone else is writing there: { $holder }
    .hint = try again when it has finished, or wait for it with `--wait`
problem-vault-misnamed = { $path } is not the register that its name says
    .hint = register files are named tps.register, ctps.register and so on; do not rename them
problem-objections-damaged = your objections are incomplete or damaged ({ $what }), and nothing can be screened without them
    .hint = bring the directory `objections` back from a backup, whole
problem-callers-unreadable = the list of registered callers cannot be read: { $cause }
    .hint = correct `callers.toml` in the data directory
problem-caller-taken = { $name } belongs to the registered caller { $other } already
    .hint = one name stands for one caller: choose another, or add an alias to that one
problem-caller-nameless = a caller needs a name with a letter or digit in it
    .hint = give the name under which the organisation is registered
