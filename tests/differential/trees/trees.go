// Trees prints what golang.org/x/mod makes of trees and notes, for comparison with ours:
// trees SIZES SEED VKEY. For each size below SIZES the signed checkpoint of a tree of the entries
// "0", "1", … (under the key with this seed, in hex, and this vkey), then a hash over all its proofs.
package main

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func main() {
	sizes := must(strconv.ParseInt(os.Args[1], 10, 64))
	seed := append([]byte{1}, must(hex.DecodeString(os.Args[2]))...)
	name := strings.SplitN(os.Args[3], "+", 3)
	key := "PRIVATE+KEY+" + name[0] + "+" + name[1] + "+" + base64.StdEncoding.EncodeToString(seed)
	signer := must(note.NewSigner(key))
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(places []int64) (hashes []tlog.Hash, err error) {
		for _, place := range places {
			hashes = append(hashes, stored[place])
		}
		return hashes, nil
	})
	for size := int64(1); size < sizes; size++ {
		entry := []byte(strconv.FormatInt(size-1, 10))
		stored = append(stored, must(tlog.StoredHashes(size-1, entry, reader))...)
		root := must(tlog.TreeHash(size, reader))
		text := fmt.Sprintf("%s\n%d\n%s\n", name[0], size, root)
		fmt.Print(string(must(note.Sign(&note.Note{Text: text}, signer))))
		proofs := sha256.New()
		for at := int64(0); at < size; at++ {
			for _, hash := range must(tlog.ProveRecord(size, at, reader)) {
				proofs.Write(hash[:])
			}
			for _, hash := range must(tlog.ProveTree(size, at+1, reader)) {
				proofs.Write(hash[:])
			}
		}
		fmt.Printf("%x\n", proofs.Sum(nil))
	}
}
