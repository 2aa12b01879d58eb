// Verify checks receipts as spec/receipt.md lays down: verify [-now TIME] KEY... FOLDER..., with vkeys of logs and witnesses.
// Exit code: 0 all holds and a trusted key signed, 1 a check failed or no such key signed, 2 something cannot be read.
// Not checked: that the fields of a receipt that are not used here are there, and that a KEY is not of small order.
package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"golang.org/x/mod/sumdb/note"
	"io"
	"math/bits"
	"os"
	"regexp"
	"strings"
	"time"
)

var utc, end, now, keys, worst = "2006-01-02T15:04:05Z", uint64(65536 * 86400), time.Time{}, map[string][]byte{}, -1
var odd = regexp.MustCompile(`\x7f|[^\\](?:\\\\)*\\[^\\"]|(?m)^ {128}.*[][{}],?$`) // DEL, escapes but \\ and \", 65 deep
var proof = regexp.MustCompile(strings.NewReplacer("N", "(0|[1-9][0-9]*)", "HASH", "[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=",
	"B", "(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?").Replace( // base64
	`^c2sp\.org/tlog-proof@v1\n(?:extra B\n)?index N\n((?:HASH\n)*)\n(((.+)\nN\n(HASH)\n(?:.+\n)*)\n(?:— [^ \p{Cc}]+ B\n)+)$`))

func either[T any](first bool, a, b T) T     { return map[bool]T{true: a, false: b}[first] }
func decode(text string) (bytes []byte)      { bytes, _ = base64.StdEncoding.DecodeString(text); return }
func hash(of string) string                  { sum := sha256.Sum256([]byte(of)); return string(sum[:]) }
func parse(utc string, of any) (t time.Time) { t, _ = time.Parse(utc, of.(string)); return } // or the year 1
func read(name string, limit int) (empty string) { // where a file is too long, or none
	file, _ := os.Open(name)
	content, err := io.ReadAll(io.LimitReader(file, int64(limit)+1))
	return either(err == nil && file.Close() == nil && len(content) <= limit, string(content), empty)
}
func check(folder string) {
	facts, code := "cannot be read: receipt.json\n", 2 // It stays at that where something is not of the form expected below.
	defer func() { recover(); fmt.Print(folder, ":\n", facts); worst = either(code > worst, code, worst) }()
	// The receipt is in canonical form: printed again it is the same, of plain texts and whole numbers. Its figures agree.
	r, again, content := map[string]any{}, new(strings.Builder), read(folder+"/receipt.json", 1<<20)
	printer, tokens, index, size := json.NewEncoder(again), json.NewDecoder(strings.NewReader(content)), uint64(0), uint64(0)
	printer.SetIndent("", "  ")
	printer.SetEscapeHTML(false)
	exact, rows := json.Unmarshal([]byte(content), &r) == nil && printer.Encode(r) == nil && again.String() == content, 0.0
	for token, err := tokens.Token(); err == nil; token, err = tokens.Token() {
		n, _ := token.(float64) // or 0, which passes; -0 does not
		exact = exact && 1/n > 0 && n < 1<<53 && n == float64(int64(n))
	}
	lists, reasons, counts, until := r["lists"].(map[string]any), r["reasons"].(map[string]any), r["counts"].(map[string]any), ""
	counted, listed, made, told := len(reasons) == 4, len(lists) == 5 && lists["blanked"] != nil, parse(utc, r["screened_at"]), ""
	for _, class := range []string{"callable", "blocked", "unreadable", "not_screened"} {
		count, entries, sum := counts[class].(float64), lists[class].(map[string]any)["entries"].(float64), 0.0
		for _, part := range reasons[class].(map[string]any) {
			sum += part.(float64)
		}
		rows, counted, listed = rows+count, counted && sum == count, listed && entries >= count && (entries > 0) == (count > 0)
	}
	for _, value := range r["editions"].([]any) {
		of := value.(map[string]any)
		asOf, register := parse(utc[:10], of["as_of"]), of["source"] == "tps" || of["source"] == "ctps"
		last := asOf.AddDate(0, 0, 28).Format(utc[:10])
		until, exact = either(register && (until == "" || last < until), last, until), exact && uint64(asOf.Unix()) < end
		told += fmt.Sprintf("register edition: %q %q, digest %q\n", of["source"], of["as_of"], of["digest"])
	}
	suppliers, given := r["suppliers"].(map[string]any)
	told += either(given, fmt.Sprintf("covers suppliers: %q; not: %q\n", suppliers["covered"], suppliers["not_covered"]), "")
	// The proof leads from the SHA-256 of the receipt to the root, RFC 9162: below the level `both`, with hashes on both sides.
	parts, facts := proof.FindStringSubmatch(read(folder+"/receipt.tlog-proof", 128<<10)), "cannot be read: receipt.tlog-proof\n"
	fmt.Sscan(parts[1]+" "+parts[6], &index, &size) // Where one is too large the size stays 0, and nothing is in there.
	path, leaf, both, origin := strings.Fields(parts[2]), hash("\x00"+hash(content)), bits.Len64(index^(size-1)), parts[5]
	for level, line := range path {
		leaf = hash("\x01" + either(level < both && index>>level&1 == 0, leaf+string(decode(line)), string(decode(line))+leaf))
	}
	inLog := index < size && size < 1<<63 && len(path) == both+bits.OnesCount64(index>>both) && leaf == string(decode(parts[7]))
	// The lines of trusted keys are good; those of a witness begin with a time, and the earliest of each witness counts.
	_, apart := note.Open([]byte(parts[3]), nil) // With keys, it would pass over all lines of a key but the first.
	text, signed, cosigned, signer, times, earliest, vouched := []byte(parts[4]), true, true, "", "", end, map[string]string{}
	for _, line := range apart.(*note.UnverifiedNoteError).Note.UnverifiedSigs {
		label, signature := fmt.Sprintf("%s+%08x", line.Name, line.Hash), decode(line.Base64)
		exact = exact && len(line.Name) <= 200 && len(parts[3]) <= 64<<10
		if key := keys[label]; key != nil && key[0] == 1 {
			signed, signer = signed && ed25519.Verify(key[1:], text, signature[4:]), either(line.Name == origin, label, signer)
		} else if key != nil {
			at, old := binary.BigEndian.Uint64(signature[4:]), vouched[label]
			message := fmt.Sprintf("cosignature/v1\ntime %d\n%s", at, text)
			cosigned = cosigned && at < end && ed25519.Verify(key[1:], []byte(message), signature[12:])
			said := fmt.Sprintf("time: vouched for by %s at %s\n", label, time.Unix(int64(at), 0).UTC().Format(utc))
			said, earliest = either(old == "" || said < old, said, old), either(at < earliest, at, earliest)
			times, vouched[label] = strings.Replace(times, old, said, 1), said
		}
	}
	unless := func(ok bool, id string) string { return either(ok, "", ", "+id) }
	failed := unless(r["format"] == "uphold-statement" && r["version"] == 1.0 && r["kind"] == "screening", "not-a-receipt") +
		unless(exact && !odd.MatchString(content) && uint64(made.Unix()) < end && made.Format(utc) == r["screened_at"],
			"not-canonical") + unless(counted && r["rows"] == rows, "counts-differ") + unless(listed, "lists-differ") +
		unless(until < "2149-06-07" && r["valid_until"] == either[any](until == "", nil, until), "valid-until-wrong") +
		unless(inLog, "not-in-log") + unless(signed, "signature-wrong") + unless(!signed || signer != "", "signer-unknown") +
		unless(r["log"] == origin, "other-log") + unless(made.Unix() <= now.Unix()+86400, "from-the-future") +
		unless(cosigned, "cosignature-wrong") + unless(!cosigned || made.Unix() <= int64(earliest)+600, "later-than-vouched")
	no := either(failed == ", signer-unknown", "consistent, signer not established (", "NO (") + strings.Trim(failed, ", ") + ")"
	facts, code = fmt.Sprintf("unaltered: %s\nsigner: %s\n%stime: self-asserted: %s\n%s", either(failed == "", "yes", no),
		either(inLog && signed && signer != "", signer, "not established"), either(inLog && cosigned && times != "", times,
			"time: vouched for by nobody\n"), made.Format(utc), told), either(failed == "", 0, 1)
}
func main() {
	flag.TextVar(&now, "now", time.Now(), "take this `time` for now")
	flag.Parse()
	for _, argument := range flag.Args() {
		p := append(strings.SplitN(argument, "+", 3), "", "") // name, id; type (1 log, 4 witness) and key
		key, id := decode(p[2]), fmt.Sprintf("%.4x", hash(p[0]+"\n"+string(decode(p[2]))))
		if id == p[1] && len(key) == 33 && (key[0] == 1 || key[0] == 4) {
			keys[p[0]+"+"+id] = key
		} else {
			check(argument)
		}
	}
	os.Exit(either(worst < 0, 2, worst))
}
