// How the files are read: in the one form that spec/receipt.md allows, and no other.
package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/bits"
	"os"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// What receipt.json holds. A question mark: or null. A star: whatever the name.
const form = `{
	"format": "text", "version": "number", "kind": "text", "log": "text", "salt": "hash", "screened_at": "time",
	"valid_until?": "day", "rows": "number", "numbers": "number", "list_file?": "hash",
	"campaign": {"name?": "text", "caller?": "text", "instigator?": "text", "client?": "text", "screener?": "text",
		"call_kind": "text", "on": "text"},
	"rules": {"pack": "text", "max_edition_age": "number", "grace": "flag", "consent_to_instigator": "flag",
		"whole_rows": "flag"},
	"reading": {"phone_columns": ["text"], "area?": "text"},
	"counts": {"callable": "number", "blocked": "number", "unreadable": "number", "not_screened": "number"},
	"reasons": {"*": {"*": "number"}},
	"lists": {"*": {"entries": "number", "root": "hash"}},
	"editions": [{"source": "text", "as_of": "day", "kind": "text", "scope": "text", "count": "number",
		"digest": "hash"}],
	"objections": {"count": "number", "digest": "hash"},
	"consents?": {"count": "number", "digest": "hash"},
	"suppliers?": {"covered": ["text"], "not_covered": ["text"], "rows_of_others": "number"},
	"program": {"name": "text", "commit?": "text", "lock_file": "text"}}`

const (
	clock    = "2006-01-02T15:04:05Z"
	midnight = "T00:00:00Z"
	end      = 65536 * 86400 // the end of 2149-06-06, the last day that there is, in seconds since 1970
	deepest  = 64            // objects and lists within each other
)

var hash = regexp.MustCompile(`^[0-9a-f]{64}$`)

type object = map[string]any

// unreadable says why something cannot be read at all.
type unreadable string

// ensure gives up reading, unless something is so.
func ensure(so bool, otherwise string) {
	if !so {
		panic(unreadable(otherwise))
	}
}

// read gives a file, of which no more is taken into memory than such a file may have.
func read(name string, limit int64) []byte {
	file, err := os.Open(name)
	ensure(err == nil, fmt.Sprint(err))
	defer file.Close()
	content, err := io.ReadAll(io.LimitReader(file, limit+1))
	ensure(err == nil, fmt.Sprint(err))
	ensure(int64(len(content)) <= limit, fmt.Sprintf("%s has more than %d bytes", name, limit))
	return content
}

// receipt reads receipt.json: it must be what a printer of canonical JSON makes of it, byte for byte.
func receipt(content []byte) object {
	var value any
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.UseNumber()
	ensure(decoder.Decode(&value) == nil, "receipt.json is not JSON")
	var again bytes.Buffer
	encoder := json.NewEncoder(&again)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(value)
	ensure(err == nil && bytes.Equal(again.Bytes(), content) && plain(value, 1), "receipt.json is not in canonical form")
	var wanted any
	ensure(json.Unmarshal([]byte(form), &wanted) == nil, "the form itself is wrong")
	ensure(fits(wanted, value), "receipt.json lacks a field, or has one of another kind")
	r := value.(object)
	ensure(r["format"] == "uphold-statement" && r["kind"] == "screening", "receipt.json is no receipt of a screening")
	for name := range r["lists"].(object) {
		_, class := wanted.(object)["counts"].(object)[name]
		ensure(class || name == "blanked", "receipt.json names a list that is not known here")
	}
	ensure(number(r["version"]) == 1, "receipt.json is of a version that is not known here")
	return r
}

// plain tells whether a value holds only what canonical JSON can hold.
func plain(value any, depth int) bool {
	good := true
	switch value := value.(type) {
	case object:
		good = depth <= deepest
		for name, inner := range value {
			good = good && plain(name, depth) && plain(inner, depth+1)
		}
	case []any:
		good = depth <= deepest
		for _, inner := range value {
			good = good && plain(inner, depth+1)
		}
	case string:
		odd := func(r rune) bool { return r < ' ' || r == 0x7f || r == 0x2028 || r == 0x2029 }
		good = strings.IndexFunc(value, odd) < 0
	case json.Number:
		n, err := strconv.ParseUint(value.String(), 10, 64)
		good = err == nil && n < 1<<53
	}
	return good
}

// fits tells whether a value has all fields of a form, each of its kind. Other fields are not looked at.
func fits(form, value any) bool {
	switch form := form.(type) {
	case object:
		fields, good := value.(object)
		for name, form := range form {
			if name == "*" {
				for _, inner := range fields {
					good = good && fits(form, inner)
				}
				continue
			}
			inner, there := fields[strings.TrimSuffix(name, "?")]
			good = good && there && (fits(form, inner) || inner == nil && strings.HasSuffix(name, "?"))
		}
		return good
	case []any:
		list, good := value.([]any)
		for _, inner := range list {
			good = good && fits(form[0], inner)
		}
		return good
	}
	text, good := value.(string)
	switch form {
	case "hash":
		good = good && hash.MatchString(text)
	case "day":
		good = good && isTime(text+midnight)
	case "time":
		good = good && isTime(text)
	case "number":
		_, good = value.(json.Number)
	case "flag":
		_, good = value.(bool)
	}
	return good
}

func isTime(text string) bool {
	at, err := time.Parse(clock, text)
	return err == nil && at.Format(clock) == text && at.Unix() >= 0 && at.Unix() < end
}

// number gives a number of receipt.json, which fits has looked at.
func number(value any) int64 {
	n, _ := value.(json.Number).Int64()
	return n
}

// seconds gives a time of receipt.json, which fits has looked at, in seconds since 1970.
func seconds(text string) int64 {
	at, _ := time.Parse(clock, text)
	return at.Unix()
}

// decimal reads a number without leading zeros, below 2^63.
func decimal(text string) int64 {
	n, err := strconv.ParseInt(text, 10, 64)
	ensure(err == nil && n >= 0 && strconv.FormatInt(n, 10) == text, "a number is no decimal, or too large")
	return n
}

// unbase64 reads base64 in its one spelling: no line ends, no bits left over.
func unbase64(text string) []byte {
	content, err := base64.StdEncoding.DecodeString(text)
	ensure(err == nil && base64.StdEncoding.EncodeToString(content) == text, "something is not base64")
	return content
}

func unhash(text string) tlog.Hash {
	content := unbase64(text)
	ensure(len(content) == tlog.HashSize, "a hash has not 32 bytes")
	return *(*tlog.Hash)(content)
}

// A proof that an entry is in a log: where, the path from there to the root, and the signed checkpoint.
type proof struct {
	index      int64
	path       []tlog.Hash
	checkpoint []byte
}

// prove reads receipt.tlog-proof.
func prove(content []byte) proof {
	head, checkpoint, _ := bytes.Cut(content, []byte("\n\n"))
	lines := strings.Split(string(head), "\n")
	ensure(lines[0] == "c2sp.org/tlog-proof@v1", "receipt.tlog-proof is no proof of version 1")
	lines = lines[1:]
	if len(lines) > 0 && strings.HasPrefix(lines[0], "extra ") {
		unbase64(lines[0][len("extra "):])
		lines = lines[1:]
	}
	ensure(len(lines) > 0 && strings.HasPrefix(lines[0], "index "), "the proof does not say for which entry it is")
	ensure(len(lines) <= 1+63, "the proof has more than 63 hashes")
	read := proof{index: decimal(lines[0][len("index "):]), checkpoint: checkpoint}
	for _, line := range lines[1:] {
		read.path = append(read.path, unhash(line))
	}
	return read
}

// A head is what a checkpoint says: the log, how many entries it has, and the root over them.
type head struct {
	origin string
	size   int64
	root   tlog.Hash
}

func checkpoint(text string) head {
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	ensure(len(lines) >= 3, "the checkpoint has not three lines")
	for _, line := range lines {
		ensure(line != "", "the checkpoint has an empty line")
	}
	return head{lines[0], decimal(lines[1]), unhash(lines[2])}
}

// includes follows the path from a leaf to the root, RFC 9162 2.1.3.2. (tlog.CheckRecord does the same,
// but does not end for a size above 2^62, which a forger may write.)
func (h head) includes(p proof, leaf tlog.Hash) bool {
	if p.index >= h.size {
		return false
	}
	// As far as the tree is complete there is a sibling on either side, above that on the left only.
	complete := bits.Len64(uint64(p.index ^ (h.size - 1)))
	if len(p.path) != complete+bits.OnesCount64(uint64(p.index)>>complete) {
		return false
	}
	for level, sibling := range p.path {
		if level < complete && p.index>>level&1 == 0 {
			leaf = tlog.NodeHash(leaf, sibling)
		} else {
			leaf = tlog.NodeHash(sibling, leaf)
		}
	}
	return leaf == h.root
}

// What a key signs: the notes of a log, or of a holder of editions; or others' checkpoints, as a witness.
type kind byte

const (
	ofLog     kind = 0x01
	ofWitness kind = 0x04
)

type key struct {
	name, id string
	kind     kind
	public   ed25519.PublicKey
}

func (k key) String() string { return k.name + " (" + k.id + ")" }

// trust reads a verifier key: name, id, and kind and key in base64, with a plus between them.
func trust(vkey string, kind kind) key {
	parts := strings.SplitN(vkey, "+", 3)
	ensure(len(parts) == 3, "a key is not of the form name+id+key")
	public := unbase64(parts[2])
	ensure(len(public) == 1+ed25519.PublicKeySize && public[0] == byte(kind), "a key is of the wrong kind")
	everybodys := append([]byte{1}, make([]byte, 63)...) // a signature that only a key of small order takes
	for n := 0; n < 256; n++ {
		ensure(!ed25519.Verify(public[1:], []byte{byte(n)}, everybodys), "everybody can sign under a key")
	}
	id := sha256.Sum256([]byte(parts[0] + "\n" + string(public)))
	ensure(fmt.Sprintf("%x", id[:4]) == parts[1] && isName(parts[0]), "the id of a key is not that of its name and key")
	return key{parts[0], parts[1], kind, public[1:]}
}

func isName(name string) bool {
	odd := func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) || r == '+' }
	return name != "" && len(name) <= 200 && strings.IndexFunc(name, odd) < 0
}

// What the lines of a trusted key come to: whether all are good, and when a witness first signed.
type signature struct {
	by   key
	good bool
	at   int64
}

// open gives the text of a signed note, and what the lines of each trusted key come to, if it has any.
func open(signed []byte, keys []key) (text string, found []signature) {
	ensure(len(signed) <= 64<<10, "a signed note has more than 64 KiB")
	// Asked without keys, this only takes the note apart: up to 100 lines, each of the right form.
	_, err := note.Open(signed, nil)
	var apart *note.UnverifiedNoteError
	ensure(errors.As(err, &apart), "a signed note, or one of its signature lines, is none")
	text = apart.Note.Text
	for _, line := range apart.Note.UnverifiedSigs {
		ensure(isName(line.Name), "a signature line has no name of a key")
		unbase64(line.Base64)
	}
	for _, key := range keys {
		lines := signature{key, true, end}
		for _, line := range apart.Note.UnverifiedSigs {
			if line.Name == key.name && fmt.Sprintf("%08x", line.Hash) == key.id {
				good, at := key.signed(text, unbase64(line.Base64)[4:])
				lines.good = lines.good && good
				if at < lines.at {
					lines.at = at
				}
			}
		}
		if lines.at < end || !lines.good {
			found = append(found, lines)
		}
	}
	return text, found
}

// signed tells whether the key made this signature; a cosignature begins with its time.
func (k key) signed(text string, content []byte) (good bool, at int64) {
	if k.kind == ofLog {
		return ed25519.Verify(k.public, []byte(text), content), 0
	}
	if len(content) != 8+ed25519.SignatureSize || binary.BigEndian.Uint64(content) >= end {
		return false, end
	}
	at = int64(binary.BigEndian.Uint64(content))
	message := fmt.Sprintf("cosignature/v1\ntime %d\n%s", at, text)
	return ed25519.Verify(k.public, []byte(message), content[8:]), at
}

// holdings notes which editions a holder says that it has: a signed list of editions.
func holdings(file string, keys []key, holders map[string][]string) {
	text, found := open(read(file, 64<<10), keys)
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	ensure(lines[0] == "uphold-editions/1", file+" is no list of editions of version 1")
	ensure(len(found) > 0, file+" is signed by nobody who is trusted")
	for _, signature := range found {
		ensure(signature.good, "a signature under "+file+" is wrong")
	}
	for _, line := range lines[1:] {
		words := strings.Split(line, " ")
		ensure(len(words) == 6 && hash.MatchString(words[5]) && isTime(words[1]+midnight), file+" holds a line that is no edition")
		decimal(words[4])
		same := sameEdition(words[0], words[1], words[3], words[5])
		holders[same] = append(holders[same], found[0].by.name)
	}
}

// sameEdition is the same for two editions when they are the same.
func sameEdition(source, asOf, scope, digest any) string {
	return fmt.Sprintln(source, asOf, scope, digest)
}
