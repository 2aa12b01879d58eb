# What the commands say with which others vouch for a log: witnesses, cosignatures, timestamps.

witness-begun = the witness { $name } has begun; give the owners of logs this key
witness-log-added = the log { $origin } is known from now on
witness-log-known = the log { $origin } was known by this key already; nothing was changed
witness-log-removed = that key of the log { $origin } is not known any more; what was cosigned before is remembered
witness-log-unknown = that key of the log { $origin } was not known; nothing was changed
witness-name = The witness { $name }
witness-logs-none = no log is known yet: add the key of one with `uphold witness add VKEY`
witness-unseen = { $origin }: nothing has been cosigned yet
witness-seen =
    { $entries ->
        [one] { $origin }: cosigned last with { $entries } entry, at { $time }
       *[other] { $origin }: cosigned last with { $entries } entries, at { $time }
    }
witness-listening = the witness { $name } listens on { $address }; Ctrl-C stops it
witness-stopped = the witness has stopped
cosign-written =
    { $entries ->
        [one] { $origin } is cosigned with { $entries } entry: send { $file } back
       *[other] { $origin } is cosigned with { $entries } entries: send { $file } back
    }

log-request-written =
    { $entries ->
        [one] the request for { $entries } entry, going on from { $old }, is written: send { $file } to the witness
       *[other] the request for { $entries } entries, going on from { $old }, is written: send { $file } to the witness
    }
cosignature-kept =
    { $entries ->
        [one] { $name } vouches for the log with { $entries } entry, at { $time }
       *[other] { $name } vouches for the log with { $entries } entries, at { $time }
    }
cosignature-there =
    { $entries ->
        [one] { $name } has vouched for the log with { $entries } entry already, at { $time }; nothing was asked
       *[other] { $name } has vouched for the log with { $entries } entries already, at { $time }; nothing was asked
    }
timestamp-request-written =
    { $entries ->
        [one] the request for a timestamp of the log with { $entries } entry is written: send { $file } to the authority
       *[other] the request for a timestamp of the log with { $entries } entries is written: send { $file } to the authority
    }
timestamp-kept =
    { $entries ->
        [one] the log with { $entries } entry is stamped: { $time }
       *[other] the log with { $entries } entries is stamped: { $time }
    }
timestamp-there =
    { $entries ->
        [one] the log with { $entries } entry was stamped already: { $time }; that timestamp stays
       *[other] the log with { $entries } entries was stamped already: { $time }; that timestamp stays
    }
timestamp-checked = signed by { $signer }, which comes from the authority { $authority }
timestamp-unchecked = the signature of the authority was NOT checked: give the certificate of an authority that you trust with `--authority`

problem-witness-none = no witness has begun here
    .hint = check `--data-dir`, or begin one with `uphold witness begin NAME`
problem-witness-begun = the witness { $name } has begun here already
    .hint = `uphold witness key` shows its key; for another witness, give another `--data-dir`

problem-cosign-log-unknown = the log { $origin } is not known here, and nothing was cosigned
    .hint = if you want to watch it, ask its owner for its key in another way, and add it with `uphold witness add VKEY`
problem-cosign-signature = the checkpoint is not signed by { $origin } as it is known here, and nothing was cosigned
    .hint = ask its owner whether the key was changed, and add the new one with `uphold witness add VKEY` only if it comes from the owner
problem-cosign-conflict =
    { $entries ->
        [0] nothing of { $origin } has been cosigned here before, and the request does not begin there; nothing was cosigned
        [one] of { $origin } { $entries } entry was cosigned last, and the request does not begin there; nothing was cosigned
       *[other] of { $origin } { $entries } entries were cosigned last, and the request does not begin there; nothing was cosigned
    }
    .hint = send this back: the owner of the log asks again with `uphold log request --old SIZE`, where SIZE is { $size }
problem-cosign-inconsistent = this checkpoint does not continue what was cosigned of { $origin } before: it may be a second history; nothing was cosigned
    .hint = keep the request: it is evidence, signed by the log; ask its owner for the proof from the last size, and tell others if there is none
problem-cosign-malformed = the checkpoint is smaller than the request says, or too long to be kept; nothing was cosigned
    .hint = ask the owner of the log for a new request
problem-listen-public = other machines could reach { $address }
    .hint = if that is what you want, say so with `--public`
problem-listen-failed = it is not possible to listen on { $address }: { $cause }
    .hint = give another address or port with `--listen`

problem-witness-log-unknown = the witness { $name } does not know this log
    .hint = send it the key of the log, and ask again when it is known there; if it is known, check the address
problem-witness-signature = the witness { $name } does not take the signature of this log
    .hint = it knows another key of the log: send it the one that signs now
problem-witness-conflict = the witness { $name } says twice that the request begins at another size than it saw last
    .hint = another program may be asking it for the same log: ask again in a while
problem-witness-inconsistent = the witness { $name } says that this log is not the one that it saw before
    .hint = was the log brought back from an older copy, or copied? stop writing to it, and find out which of the two is right
problem-witness-malformed = the witness { $name } cannot read the request
    .hint = check that the address is that of a C2SP witness
problem-witness-status = the witness { $name } answers with status { $status } and no cosignature
    .hint = ask again later, or check the address

problem-cosignature-unreadable = this line is no signature line
    .hint = pass on what came back, with nothing above or below it
problem-cosignature-absent = no line here is of the witness { $name }
    .hint = check `--witness`: it must be the key of the one who sent this
problem-cosignature-wrong = a line says that it is of the witness { $name }, but it is for no checkpoint of this log that is kept; nothing was kept
    .hint = was it damaged on its way, or is it for another log? ask again with `uphold log request`
problem-checkpoint-foreign = this checkpoint is not one of this log
    .hint = check that it came from this log, and that the log was not brought back from an older copy

problem-stamp-status = the authority answers with status { $status } and no timestamp
    .hint = check the address; it must take timestamp requests over HTTP (RFC 3161)
problem-stamp-foreign = this timestamp is for no checkpoint of this log that is kept
    .hint = ask for one with `uphold log timestamp --request FILE`, and pass on the answer to that
problem-stamp-too-large = the answer is longer than any timestamp
    .hint = check that it came from a timestamp authority
problem-stamp-unreadable = this is no timestamp that can be read: { $detail }
    .hint = pass on the response as it came, in binary form
problem-stamp-not-granted = the authority gives no timestamp: { $status }, { $failure }
    .hint = those are the words of RFC 3161; ask the authority what it wants
problem-stamp-unsupported = the timestamp uses what is not supported here: { $detail }
    .hint = use an authority that stamps with SHA-256
problem-stamp-signers =
    { $count ->
        [0] a timestamp has one signer; this one has none
       *[other] a timestamp has one signer; this one has { $count }
    }
    .hint = use another authority
problem-stamp-nonce-differs = this timestamp answers another request
    .hint = pass on the answer to the request that `uphold log timestamp --request FILE` wrote last
problem-stamp-imprint-differs = this timestamp is of something else
    .hint = pass on the answer to the request that `uphold log timestamp --request FILE` wrote last
problem-stamp-attribute = the signed attribute { $name } of the timestamp must be there once
    .hint = use another authority
problem-stamp-content-wrong = what is signed here is no timestamp
    .hint = check that it came from a timestamp authority
problem-stamp-content-differs = the timestamp was changed after it was signed; it is not kept
    .hint = ask for it again
problem-stamp-signer-missing = the certificate of the signer is neither in the timestamp nor among those of `--authority`
    .hint = add the certificate of the signer to that file
problem-stamp-signer-differs = the signature names another certificate than the signer’s; the timestamp is not kept
    .hint = use another authority
problem-stamp-signature-wrong = the signature of the timestamp is wrong; it is not kept
    .hint = ask for it again; if it stays so, use another authority
problem-stamp-usage-wrong = the certificate of the signer is not for timestamps alone
    .hint = use another authority
problem-stamp-not-yet-valid = a certificate was not valid yet when the timestamp was made
    .hint = check the clock of the authority, and the file of `--authority`
problem-stamp-expired = a certificate had expired when the timestamp was made
    .hint = use another authority, or a newer file for `--authority`
problem-stamp-signer-unknown = the signer does not come from an authority in the file of `--authority`
    .hint = check that the file holds the certificate of this authority, and that you trust it
problem-stamp-chain = the chain from the signer to the authority breaks a rule for certificates
    .hint = use another authority
problem-stamp-authorities-unreadable = this file holds no certificates in PEM, or is damaged
    .hint = give the certificates of the authorities that you trust, in PEM

problem-http-address = that is no address that begins with `http://` or `https://`
    .hint = write it whole
problem-http-host = the host of the address cannot be found
    .hint = check its spelling, and that this machine has a network
problem-http-timeout = there was no answer in time
    .hint = ask again later
problem-http-connection = the connection failed: { $cause }
    .hint = check the address and the port, and ask again later
problem-http-tls = there is no secure connection: the certificate or the protocol of the server was refused
    .hint = do not go round this; tell whoever runs the server
problem-http-too-long =
    { $limit ->
        [one] the answer has more than { $limit } byte, which no such answer has
       *[other] the answer has more than { $limit } bytes, which no such answer has
    }
    .hint = check that the address is the right one
problem-http-protocol = the answer cannot be read as HTTP
    .hint = check the address and the port
