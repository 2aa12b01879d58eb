// Usage: verify [-key VKEY]... [-witness VKEY]... [-editions FILE]... [-now TIME] FOLDER...
//
// Each folder holds receipt.json and receipt.tlog-proof. The exit code is 0 when all holds and a trusted
// key signed, 1 when a check failed or the signer is not established, 2 when something cannot be read.
package main

import (
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

func main() {
	keys := several("key", "trust this `vkey` of a log, or of a holder of editions; can be given several times")
	witnesses := several("witness", "trust this `vkey` of a witness; can be given several times")
	lists := several("editions", "compare with this `file`, in which a holder lists its editions; can be given several times")
	now := flag.String("now", time.Now().UTC().Format(clock), "take this `time` for now")
	flag.Parse()
	trusted, holders := []key{}, map[string][]string{}
	exit := attempt(func() bool {
		ensure(flag.NArg() > 0, "no folder is given")
		ensure(isTime(*now), "the time for now is not of the form 2026-11-25T10:00:00Z")
		for _, vkey := range *keys {
			trusted = append(trusted, trust(vkey, ofLog))
		}
		for _, vkey := range *witnesses {
			trusted = append(trusted, trust(vkey, ofWitness))
		}
		for _, file := range *lists {
			holdings(file, trusted, holders)
		}
		return true
	})
	if exit != 0 {
		os.Exit(exit)
	}
	for _, folder := range flag.Args() {
		if flag.NArg() > 1 {
			fmt.Println(folder + ":")
		}
		code := attempt(func() bool {
			content := read(folder+"/receipt.json", 1<<20)
			proof := prove(read(folder+"/receipt.tlog-proof", 128<<10))
			r := receipt(content)
			found := check(content, r, proof, trusted, seconds(*now))
			tell(r, found, holders)
			return len(found.failed) == 0
		})
		if code > exit {
			exit = code
		}
	}
	os.Exit(exit)
}

// several is an option that can be given several times.
func several(name, usage string) *[]string {
	var values []string
	flag.Func(name, usage, func(value string) error {
		values = append(values, value)
		return nil
	})
	return &values
}

// attempt does something, and gives the exit code for it; it says why if something cannot be read.
func attempt(something func() bool) (code int) {
	defer func() {
		switch why := recover().(type) {
		case nil:
		case unreadable:
			fmt.Println("cannot be read:", why)
			code = 2
		default:
			panic(why)
		}
	}()
	if something() {
		return 0
	}
	return 1
}

// tell prints the facts, one a line. What the receipt says itself stands in quotation marks.
func tell(r object, found result, holders map[string][]string) {
	switch failed := strings.Join(found.failed, ", "); failed {
	case "":
		fmt.Println("unaltered: yes")
	case "signer-unknown":
		fmt.Println("unaltered: consistent, signer not established (signer-unknown)")
	default:
		fmt.Printf("unaltered: NO (%s)\n", failed)
	}
	if found.signer == "" {
		found.signer = "not established"
	}
	fmt.Println("signer:", found.signer)
	for _, witness := range found.witnesses {
		at := time.Unix(witness.at, 0).UTC().Format(clock)
		fmt.Printf("time: vouched for by %s at %s\n", witness.by, at)
	}
	if len(found.witnesses) == 0 {
		fmt.Println("time: vouched for by nobody")
	}
	fmt.Println("time: self-asserted:", r["screened_at"])
	for _, edition := range r["editions"].([]any) {
		tellEdition(edition.(object), holders)
	}
	var parties []string
	for _, party := range []string{"caller", "instigator", "client", "screener"} {
		if name, given := r["campaign"].(object)[party].(string); given {
			parties = append(parties, party+" "+strconv.Quote(name))
		}
	}
	until, given := r["valid_until"].(string)
	if !given {
		until = "not said, as no edition of TPS or CTPS was held"
	}
	fmt.Printf("screened for: %s; valid until: %s\n", list(parties), until)
	counts := r["counts"].(object)
	fmt.Printf("counts: %s rows: %s callable, %s blocked, %s unreadable, %s not screened\n",
		r["rows"], counts["callable"], counts["blocked"], counts["unreadable"], counts["not_screened"])
	if suppliers, given := r["suppliers"].(object); given {
		fmt.Printf("covers suppliers: %s; not: %s\n", names(suppliers["covered"]), names(suppliers["not_covered"]))
	} else {
		fmt.Println("covers suppliers: nothing is said of suppliers")
	}
}

func tellEdition(edition object, holders map[string][]string) {
	source := edition["source"].(string)
	if source == "tps" || source == "ctps" {
		source = strings.ToUpper(source)
	} else {
		source = strconv.Quote(source)
	}
	scope := ""
	if edition["scope"] != "whole" {
		scope = ", only " + strconv.Quote(edition["scope"].(string))
	}
	also := strings.Join(holders[sameEdition(edition["source"], edition["as_of"], edition["scope"], edition["digest"])], ", ")
	if also == "" {
		also = "nobody else that was asked"
	}
	fmt.Printf("register edition: %s %s%s, digest %s, also held by %s\n", source, edition["as_of"], scope, edition["digest"], also)
}

func names(texts any) string {
	var quoted []string
	for _, text := range texts.([]any) {
		quoted = append(quoted, strconv.Quote(text.(string)))
	}
	return list(quoted)
}

func list(words []string) string {
	if len(words) == 0 {
		return "nobody"
	}
	return strings.Join(words, ", ")
}
