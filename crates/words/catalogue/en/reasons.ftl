# A reason in a few words; .meaning says it in a sentence, .who names who must act,
# .next says what to do. The ids are those of rules::screening::Reason.

reason-listed-tps = on the Telephone Preference Service
    .meaning = The subscriber has put the number on the register of people who do not wish to receive marketing calls.
    .who = The caller
    .next = Do not call. Only this subscriber’s own agreement to calls by this caller would change that.
reason-listed-ctps = on the Corporate Telephone Preference Service
    .meaning = The organisation has put the number on the register of organisations that do not wish to receive marketing calls.
    .who = The caller
    .next = Do not call. Only this subscriber’s own agreement to calls by this caller would change that.
reason-listed-fps = on the Fax Preference Service
    .meaning = The number is on the register of numbers that must not be sent marketing faxes.
    .who = The caller
    .next = Send no marketing fax to it.
reason-listed-named = on the register { $name }
    .meaning = The number is on a register that you chose to screen against.
    .who = The caller
    .next = Do not call.
reason-stale-named = the register { $name } is too old
    .meaning = The register that you chose to screen against is older than allowed on the day of calling.
    .who = The caller
    .next = Import a newer edition, then screen again.
