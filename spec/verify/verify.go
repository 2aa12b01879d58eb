// Verify checks receipts as spec/receipt.md lays down, and shares no code with Uphold.
//
// This file holds the checks, numbered as they are there. What is not in the one form that is allowed
// does not come so far: read.go reads the files. main.go takes the options and prints the facts.
package main

import (
	"crypto/sha256"
	"sort"
	"time"

	"golang.org/x/mod/sumdb/tlog"
)

var classes = []string{"callable", "blocked", "unreadable", "not_screened"}

// What was found out about a receipt.
type result struct {
	failed    []string    // which checks, by their names
	signer    string      // the trusted key that signed for the log
	witnesses []signature // of the trusted witnesses that cosigned, the earliest first
}

// check does all checks, given the two files, the keys that are trusted, and the time now.
func check(content []byte, r object, p proof, keys []key, now int64) (found result) {
	fail := func(wrong bool, name string) {
		if wrong {
			found.failed = append(found.failed, name)
		}
	}
	text, signatures := open(p.checkpoint, keys)
	log := checkpoint(text)

	// 1. The figures hold.
	fail(!countsHold(r), "counts-differ")
	fail(!listsHold(r), "lists-differ")
	fail(r["valid_until"] != validUntil(r), "valid-until-wrong")

	// 2. The proof leads from the SHA-256 of the receipt, the entry, to the root of the checkpoint.
	entry := sha256.Sum256(content)
	fail(!log.includes(p, tlog.RecordHash(entry[:])), "not-in-log")

	// 3. A trusted key whose name is that of the log signed. No line of a trusted key is wrong.
	wrong := map[kind]bool{}
	for _, signature := range signatures {
		switch {
		case !signature.good:
			wrong[signature.by.kind] = true
		case signature.by.kind == ofWitness:
			found.witnesses = append(found.witnesses, signature)
		case signature.by.name == log.origin:
			found.signer = signature.by.String()
		}
	}
	if wrong[ofLog] {
		found.signer = ""
	}
	fail(wrong[ofLog], "signature-wrong")
	fail(!wrong[ofLog] && found.signer == "", "signer-unknown")

	// 4. The receipt names the log in which it stands.
	fail(r["log"] != log.origin, "other-log")

	// 5. Each trusted witness vouches for the time at which it signed; a line of one that is wrong spoils it.
	if wrong[ofWitness] {
		found.witnesses = nil
	}
	fail(wrong[ofWitness], "cosignature-wrong")

	// 6. It was not made later than the first of them saw it, nor after now; clocks may differ.
	made, seen := seconds(r["screened_at"].(string)), found.witnesses
	sort.SliceStable(seen, func(i, j int) bool { return seen[i].at < seen[j].at })
	fail(len(seen) > 0 && made > seen[0].at+600, "later-than-vouched")
	fail(made > now+86400, "from-the-future")
	return found
}

// countsHold tells whether the classes add up to the rows, and the reasons of each to the class.
func countsHold(r object) bool {
	counts, reasons := r["counts"].(object), r["reasons"].(object)
	rows, good := int64(0), len(reasons) == len(classes)
	for _, class := range classes {
		told := int64(0)
		of, there := reasons[class].(object)
		for _, count := range of {
			if told < 1<<53 { // beyond, no count can be right; and so no sum runs over
				told += number(count)
			}
		}
		good = good && there && told == number(counts[class])
		rows += number(counts[class])
	}
	return good && rows == number(r["rows"])
}

// listsHold tells whether all five lists are there, with an entry for each row at least, and none without rows.
func listsHold(r object) bool {
	counts, lists := r["counts"].(object), r["lists"].(object)
	_, good := lists["blanked"]
	for _, class := range classes {
		list, there := lists[class].(object)
		rows := number(counts[class])
		good = good && there && number(list["entries"]) >= rows && (rows > 0 || number(list["entries"]) == 0)
	}
	return good && len(lists) == 5
}

// validUntil is 28 days after the oldest edition of TPS or CTPS; nil, JSON's null, without any.
func validUntil(r object) (until any) {
	for _, edition := range r["editions"].([]any) {
		source, asOf := edition.(object)["source"], seconds(edition.(object)["as_of"].(string)+midnight)
		last := time.Unix(asOf, 0).UTC().AddDate(0, 0, 28).Format("2006-01-02")
		if (source == "tps" || source == "ctps") && (until == nil || last < until.(string)) {
			until = last
		}
	}
	return until
}
