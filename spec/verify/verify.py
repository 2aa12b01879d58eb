#!/usr/bin/env python3
"""Checks receipts as spec/receipt.md lays down, and shares no code with Uphold.

Each folder holds receipt.json and receipt.tlog-proof. The exit code is 0 when all holds and a trusted key
signed, 1 when a check failed or the signer is not established, 2 when something cannot be read.
Needs Python 3.11 or later and `cryptography`.
"""

import argparse
import base64
import binascii
import csv
import hashlib
import json
import os
import re
import sys
import unicodedata
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

CLASSES = ("callable", "blocked", "unreadable", "not_screened")
# The lists that are committed to, each with its code.
LISTS = {"callable": 1, "blocked": 2, "unreadable": 3, "not_screened": 4, "blanked": 5}
KIB, MIB = 1 << 10, 1 << 20
CLOCKS_DIFFER, FUTURE = 600, 86_400  # seconds
END = 65_536 * 86_400  # the end of 2149-06-06, the last day that there is, in seconds since 1970
DEEPEST = 64  # objects and lists within each other
BUCKET = 32  # tags in a leaf
OF_LOG, OF_WITNESS = 0x01, 0x04  # what a key signs: its own notes, or others' checkpoints

# What the files hold. A question mark: or null. A star: whatever the name.
RECORDS = {"count": "number", "digest": "hash"}
RECEIPT = {
    "format": "text", "version": "number", "kind": "text", "log": "text", "salt": "hash",
    "screened_at": "time", "valid_until?": "day", "rows": "number", "numbers": "number",
    "campaign": {"name?": "text", "caller?": "text", "instigator?": "text", "client?": "text",
                 "screener?": "text", "call_kind": "text", "on": "text"},
    "rules": {"pack": "text", "max_edition_age": "number", "grace": "flag",
              "consent_to_instigator": "flag", "whole_rows": "flag"},
    "reading": {"phone_columns": ["text"], "area?": "text"},
    "counts": dict.fromkeys(CLASSES, "number"),
    "reasons": {"*": {"*": "number"}},
    "list_file?": "hash",
    "lists": {"*": {"entries": "number", "root": "hash"}},
    "editions": [{"source": "text", "as_of": "day", "kind": "text", "scope": "text",
                  "count": "number", "digest": "hash"}],
    "objections": RECORDS, "consents?": RECORDS,
    "suppliers?": {"covered": ["text"], "not_covered": ["text"], "rows_of_others": "number"},
    "program": {"name": "text", "commit?": "text", "lock_file": "text"},
}
OPENING = {
    "format": "text", "version": "number", "receipt": "hash",
    "opened": [{"list": "text", "row": "number", "ordinal": "number", "number?": "text",
                "index": "number", "salt": "salt", "bucket": ["hash"], "path": ["hash"]}],
}


class Unreadable(Exception):
    """Something that is not in the one form that is allowed."""


def ensure(so, otherwise):
    """Gives up reading, unless something is so."""
    if not so:
        raise Unreadable(otherwise)


# --- Reading: bytes, numbers, times, canonical JSON ---------------------------------------------


def read(name, limit):
    """A file, of which no more is taken into memory than such a file may have."""
    try:
        with open(name, "rb") as file:
            content = file.read(limit + 1)
    except OSError as error:
        raise Unreadable(f"{name}: {error.strerror}") from None
    ensure(len(content) <= limit, f"{name} has more than {limit} bytes")
    return content


def to_text(content, what):
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        raise Unreadable(f"{what} is not UTF-8") from None


def decimal(text):
    """A number without leading zeros, below 2^63."""
    ensure(re.fullmatch("0|[1-9][0-9]{0,18}", text), "a number is no decimal, or too large")
    ensure(int(text) < 1 << 63, "a number is no decimal, or too large")
    return int(text)


def unbase64(text):
    """Base64 in its one spelling: no bits left over."""
    try:
        content = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        content = None
    good = content is not None and base64.b64encode(content).decode() == text
    ensure(good, "something is not base64")
    return content


def unhash(text):
    content = unbase64(text)
    ensure(len(content) == 32, "a hash has not 32 bytes")
    return content


def seconds(text):
    """A time in seconds since 1970; None where it is none, or beyond the last day."""
    try:
        time = datetime.fromisoformat(text[:-1])
    except ValueError:
        return None
    if time.tzinfo is not None or time.isoformat(timespec="auto") + "Z" != text:
        return None
    since = (time - datetime(1970, 1, 1)) // timedelta(seconds=1)
    return since if 0 <= since < END else None


def shown(time):
    return datetime.fromtimestamp(time, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def canonical(content, what):
    """JSON that is what a printer of canonical JSON makes of it, byte for byte."""

    def refuse(_):
        raise ValueError

    try:
        text = content.decode("utf-8")
        value = json.loads(text, parse_float=refuse, parse_constant=refuse)
        ensure(plain(value, 1), f"{what} is not in canonical form")
        again = json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    except (ValueError, RecursionError):
        raise Unreadable(f"{what} is not JSON in canonical form") from None
    ensure(again == text, f"{what} is not in canonical form")
    return value


def plain(value, depth):
    """Whether a value holds only what canonical JSON can hold."""
    if isinstance(value, dict):
        inner = (plain(name, depth) and plain(value[name], depth + 1) for name in value)
        return depth <= DEEPEST and all(inner)
    if isinstance(value, list):
        return depth <= DEEPEST and all(plain(inner, depth + 1) for inner in value)
    if isinstance(value, str):
        return not re.search("[\x00-\x1f\x7f\u2028\u2029\ud800-\udfff]", value)
    if type(value) is int:
        return 0 <= value < 1 << 53
    return value in (None, True, False)


def fits(form, value):
    """Whether a value has all fields of a form, each of its kind. Other fields are not looked at."""
    if isinstance(form, dict):
        if not isinstance(value, dict):
            return False
        for name, inner in form.items():
            if name == "*":
                if not all(fits(inner, each) for each in value.values()):
                    return False
                continue
            plainly = name.rstrip("?")
            null = name.endswith("?") and plainly in value and value[plainly] is None
            if not null and not (plainly in value and fits(inner, value[plainly])):
                return False
        return True
    if isinstance(form, list):
        return isinstance(value, list) and all(fits(form[0], each) for each in value)
    if form in ("number", "flag"):
        return type(value) is (int if form == "number" else bool)
    if not isinstance(value, str):
        return False
    return {
        "text": lambda: True,
        "hash": lambda: re.fullmatch("[0-9a-f]{64}", value),
        "salt": lambda: re.fullmatch("[0-9a-f]{32}", value),
        "day": lambda: seconds(value + "T00:00:00Z") is not None,
        "time": lambda: seconds(value) is not None,
    }[form]()


def statement(content):
    """Reads receipt.json."""
    receipt = canonical(content, "receipt.json")
    ensure(isinstance(receipt, dict), "receipt.json is no receipt")
    ensure(receipt.get("format") == "uphold-statement", "receipt.json is no receipt")
    ensure(fits("number", receipt.get("version")), "receipt.json says no version")
    ensure(receipt["version"] == 1, "receipt.json is of a version that is not known here")
    ensure(receipt.get("kind") == "screening", "receipt.json is no receipt of a screening")
    ensure(fits(RECEIPT, receipt), "receipt.json lacks a field, or has one of another kind")
    ensure(set(receipt["lists"]) <= set(LISTS), "receipt.json names a list that is not known here")
    return receipt


# --- The tree: RFC 6962 and RFC 9162 ------------------------------------------------------------


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def leaf_hash(entry):
    return sha256(b"\x00", entry)


def node_hash(left, right):
    return sha256(b"\x01", left, right)


def includes(root, size, index, leaf, path):
    """Whether the path leads from a leaf to the root: RFC 9162 2.1.3.2."""
    if index >= size or len(path) > 63:
        return False
    at, last, found = index, size - 1, leaf
    for sibling in path:
        if last == 0:
            return False
        if at % 2 == 1 or at == last:
            found = node_hash(sibling, found)
            while at % 2 == 0 and at != 0:
                at, last = at // 2, last // 2
        else:
            found = node_hash(found, sibling)
        at, last = at // 2, last // 2
    return last == 0 and found == root


class Tree:
    """A tree that grows leaf by leaf; only the roots of its complete parts are kept."""

    def __init__(self):
        self.size, self.parts = 0, []

    def add(self, leaf):
        size = self.size
        while size % 2 == 1:
            leaf, size = node_hash(self.parts.pop(), leaf), size // 2
        self.parts.append(leaf)
        self.size += 1

    def root(self):
        if not self.parts:
            return sha256()
        root = self.parts[-1]
        for part in reversed(self.parts[:-1]):
            root = node_hash(part, root)
        return root


# --- Keys, signed notes, proofs -----------------------------------------------------------------


class Key:
    """A key that is trusted: name+id+base64(kind, key)."""

    def __init__(self, vkey, kind):
        parts = vkey.split("+", 2)
        ensure(len(parts) == 3, "a key is not of the form name+id+key")
        self.name, self.id, self.kind = parts[0], parts[1], kind
        content = unbase64(parts[2])
        ensure(len(content) == 33 and content[0] == kind, "a key is of the wrong kind")
        expected = sha256(to_bytes(self.name), b"\n", content)[:4].hex()
        ensure(is_name(self.name) and self.id == expected, "the id of a key is not its own")
        self.bytes = content[1:]
        try:
            self.public = Ed25519PublicKey.from_public_bytes(self.bytes)
        except ValueError:
            raise Unreadable("a key is no Ed25519 key") from None
        # A signature that only a key of small order takes.
        weak = any(self.verifies(b"\x01" + bytes(63), bytes([n])) for n in range(256))
        ensure(not weak, "everybody can sign under a key")

    def __str__(self):
        return f"{self.name} ({self.id})"

    def verifies(self, signature, message):
        try:
            self.public.verify(signature, message)
        except InvalidSignature:
            return False
        return True


def given_key(given, kind):
    """A key as it is given: itself, or the file that holds it."""
    try:
        return Key(given, kind)
    except Unreadable:
        if not os.path.isfile(given):
            raise
    try:
        return Key(to_text(read(given, 4 * KIB), "it").strip(), kind)
    except Unreadable as why:
        raise Unreadable(f"{given}: {why}") from None


def to_bytes(name):
    """Names in a policy may be of any bytes."""
    return name.encode("utf-8", "surrogateescape")


def is_name(name):
    odd = any(c.isspace() or c == "+" or unicodedata.category(c) == "Cc" for c in name)
    return name != "" and len(to_bytes(name)) <= 200 and not odd


class Note:
    """A signed note: its text, and lines of (name, id, signature)."""

    def __init__(self, content):
        ensure(len(content) <= 64 * KIB, "a signed note has more than 64 KiB")
        signed = to_text(content, "a signed note")
        ensure(not re.search("[\x00-\x09\x0b-\x1f]", signed), "a signed note holds control characters")
        text, gap, lines = signed.rpartition("\n\n")
        ensure(gap and lines.endswith("\n"), "a signed note has no signatures, or no end")
        self.text, self.lines = text + "\n", []
        lines = lines[:-1].split("\n")
        ensure(len(lines) <= 100, "a signed note has more than 100 signatures")
        for line in lines:
            parts = line.split(" ", 2)
            ensure(len(parts) == 3 and parts[0] == "\u2014", "a signature line is none")
            signature = unbase64(parts[2])
            ensure(is_name(parts[1]) and len(signature) > 4, "a signature line is none")
            self.lines.append((parts[1], signature[:4].hex(), signature[4:]))

    def lines_of(self, key):
        return [rest for name, number, rest in self.lines if (name, number) == (key.name, key.id)]

    def signed_by(self, key):
        """None without a line of this key; otherwise whether all its lines are good."""
        lines = self.lines_of(key)
        return all(key.verifies(line, self.text.encode()) for line in lines) if lines else None

    def cosigned_by(self, key):
        """None without a line of this witness; False where one is wrong; otherwise the earliest time."""
        times = []
        for line in self.lines_of(key):
            time = int.from_bytes(line[:8], "big")
            message = f"cosignature/v1\ntime {time}\n{self.text}".encode()
            if len(line) != 72 or time >= END or not key.verifies(line[8:], message):
                return False
            times.append(time)
        return min(times, default=None)


class Proof:
    """Where an entry is in a log, the path from there to the root, and the signed checkpoint."""

    def __init__(self, content):
        head, _, note = content.partition(b"\n\n")
        lines = to_text(head, "receipt.tlog-proof").split("\n")
        ensure(lines.pop(0) == "c2sp.org/tlog-proof@v1", "receipt.tlog-proof is no proof of version 1")
        if lines and lines[0].startswith("extra "):
            unbase64(lines.pop(0).removeprefix("extra "))
        ensure(lines and lines[0].startswith("index "), "the proof does not say for which entry it is")
        self.index = decimal(lines.pop(0).removeprefix("index "))
        ensure(len(lines) <= 63, "the proof has more than 63 hashes")
        self.path = [unhash(line) for line in lines]
        self.note = Note(note)
        checkpoint = self.note.text[:-1].split("\n")
        ensure(len(checkpoint) >= 3 and all(checkpoint), "the checkpoint has not three lines")
        self.origin, self.size, self.root = checkpoint[0], decimal(checkpoint[1]), unhash(checkpoint[2])


# --- Whom the user trusts -----------------------------------------------------------------------


class Policy:
    """Logs, witnesses, and how many of them must have signed: c2sp.org/tlog-policy."""

    def __init__(self):
        self.logs, self.witnesses = [], {}  # witnesses by the names that the policy gives them
        self.groups, self.quorum, self.revoked = {}, None, []

    def read(self, content):
        content = content.removeprefix("\ufeff".encode()).replace(b"\r\n", b"\n")
        ensure(not re.search(rb"[\x00-\x08\x0b-\x1f\x7f]", content), "the policy holds control characters")
        quorums, members = 0, set()
        for line in content.decode("utf-8", "surrogateescape").split("\n"):
            words = re.findall("[^ \t]+", line)
            if not words or words[0].startswith("#"):
                continue
            match words:
                case ["log", vkey] | ["log", vkey, _]:
                    key = Key(vkey, OF_LOG)
                    self.new_key(key, self.logs)
                    self.logs.append(key)
                case ["witness", name, vkey] | ["witness", name, vkey, _]:
                    key = Key(vkey, OF_WITNESS)
                    self.new_name(name)
                    self.new_key(key, self.witnesses.values())
                    self.witnesses[name] = key
                case ["group", name, least, *of]:
                    self.new_name(name)
                    known = all(self.knows(member) for member in of)
                    ensure(known and len(set(of)) == len(of), "a group names somebody unknown, or twice")
                    ensure(not members.intersection(of), "somebody is a member of two groups")
                    members.update(of)
                    least = {"any": 1, "all": len(of)}.get(least) or decimal(least)
                    ensure(1 <= least <= len(of), "a group asks for none, or for more than it has")
                    self.groups[name] = (least, of)
                case ["quorum", name]:
                    quorums += 1
                    ensure(name == "none" or self.knows(name), "the quorum names somebody unknown")
                    self.quorum = None if name == "none" else name
                case ["uphold-revoked", vkey, time]:
                    ensure(seconds(time) is not None, "a time in the policy is none")
                    self.revoked.append((Key(vkey, OF_LOG), seconds(time)))
                case _:
                    raise Unreadable("the policy has a line that no policy can have")
        ensure(quorums == 1, "a policy has one line `quorum`")

    def knows(self, name):
        return name in self.witnesses or name in self.groups

    def new_name(self, name):
        ensure(name != "none" and not self.knows(name), "a name stands in the policy twice")

    def new_key(self, key, others):
        ensure(all(key.bytes != other.bytes for other in others), "a key stands in the policy twice")

    def is_met(self, signed):
        """Whether enough witnesses signed, given the names of those that did."""
        met = {name: name in signed for name in self.witnesses}
        for name, (least, members) in self.groups.items():  # each names only what stands before it
            met[name] = sum(met[member] for member in members) >= least
        return self.quorum is None or met[self.quorum]

    def revoked_since(self, key):
        times = [since for other, since in self.revoked if str(other) == str(key)]
        return min(times, default=None)


class Holder:
    """A list of the editions that somebody has, signed by a key that is trusted."""

    def __init__(self, file, keys):
        note = Note(read(file, 64 * KIB))
        signed = [(key, note.signed_by(key)) for key in keys]
        ensure(all(good is not False for _, good in signed), f"a signature under {file} is wrong")
        names = [key.name for key, good in signed if good]
        ensure(names, f"{file} is signed by nobody who is trusted")
        self.name, self.held = names[0], {}
        lines = note.text.rstrip("\n").split("\n")
        ensure(lines.pop(0) == "uphold-editions/1", f"{file} is no list of editions of version 1")
        for line in lines:
            words = line.split(" ")
            good = len(words) == 6 and fits("day", words[1]) and fits("hash", words[5])
            ensure(good, f"{file} holds a line that is no edition")
            decimal(words[4])
            self.held.setdefault((words[0], words[1], words[3]), set()).add(words[5])

    def has(self, edition):
        return edition["digest"] in self.theirs(edition)

    def differs(self, edition):
        return bool(self.theirs(edition)) and not self.has(edition)

    def theirs(self, edition):
        """The digests that are held of this register and day."""
        return self.held.get(tuple(edition[name] for name in ("source", "as_of", "scope")), set())


# --- The checks, numbered as in spec/receipt.md -------------------------------------------------


class Checked:
    """What was found out about a receipt."""

    def __init__(self, content, receipt, proof, policy, now):
        self.failed, self.signer, self.witnesses = [], None, []
        # 1. The figures hold.
        self.fail(not counts_hold(receipt), "counts-differ")
        self.fail(not lists_hold(receipt), "lists-differ")
        self.fail(receipt["valid_until"] != valid_until(receipt), "valid-until-wrong")
        # 2. The proof leads from the entry, the SHA-256 of the receipt, to the root of the checkpoint.
        leaf = leaf_hash(sha256(content))
        self.fail(not includes(proof.root, proof.size, proof.index, leaf, proof.path), "not-in-log")
        # 3. A trusted key whose name is that of the log signed. No line of a trusted key is wrong.
        signed = [(key, proof.note.signed_by(key)) for key in policy.logs]
        wrong = any(good is False for _, good in signed)
        signers = [key for key, good in signed if good and key.name == proof.origin and not wrong]
        self.fail(wrong, "signature-wrong")
        self.fail(not wrong and not signers, "signer-unknown")
        # 4. The receipt names the log in which it stands.
        self.fail(receipt["log"] != proof.origin, "other-log")
        # 5. Each trusted witness vouches for the time at which it signed; a wrong line spoils it.
        cosigned = [(name, proof.note.cosigned_by(key)) for name, key in policy.witnesses.items()]
        spoilt = any(time is False for _, time in cosigned)
        if not spoilt:
            found = [(name, time) for name, time in cosigned if time is not None]
            self.witnesses = sorted(found, key=lambda witness: witness[1])
        self.fail(spoilt, "cosignature-wrong")
        vouched = self.vouched(policy)
        self.fail(not policy.is_met({name for name, _ in self.witnesses}), "quorum-missing")
        good = [key for key in signers if not is_stolen(policy.revoked_since(key), vouched)]
        self.fail(signers and not good, "key-revoked")
        self.signer = next(iter(good + signers), None)
        # 6. It was not made later than they saw it, nor after now; clocks may differ.
        made = seconds(receipt["screened_at"])
        self.fail(vouched is not None and made > vouched + CLOCKS_DIFFER, "later-than-vouched")
        self.fail(made > now + FUTURE, "from-the-future")

    def fail(self, wrong, name):
        if wrong:
            self.failed.append(name)

    def vouched(self, policy):
        """The time at which enough of the witnesses had signed."""
        signed = set()
        for name, time in self.witnesses:
            signed.add(name)
            if policy.is_met(signed):
                return time
        return None


def is_stolen(since, vouched):
    return since is not None and (vouched is None or vouched >= since)


def counts_hold(receipt):
    counts, reasons = receipt["counts"], receipt["reasons"]
    return (
        set(reasons) == set(CLASSES)
        and all(sum(reasons[name].values()) == counts[name] for name in CLASSES)
        and sum(counts[name] for name in CLASSES) == receipt["rows"]
    )


def lists_hold(receipt):
    counts, lists = receipt["counts"], receipt["lists"]
    if set(lists) != set(LISTS):
        return False
    entries = {name: lists[name]["entries"] for name in CLASSES}
    return all(entries[n] >= counts[n] and (counts[n] > 0 or entries[n] == 0) for n in CLASSES)


def valid_until(receipt):
    """28 days after the oldest edition of TPS or CTPS."""
    days = [edition["as_of"] for edition in receipt["editions"] if edition["source"] in ("tps", "ctps")]
    if not days:
        return None
    return (date.fromisoformat(min(days)) + timedelta(days=28)).isoformat()


# --- Commitments to lists -----------------------------------------------------------------------


def tag(salt, code, row, number):
    return sha256(salt, bytes([code]), row.to_bytes(8, "big"), number.to_bytes(8, "big"))


def digits(number):
    """The digits of an E.164 number as an integer; 0 for none."""
    if number is None:
        return 0
    ensure(re.fullmatch(r"\+[1-9][0-9]{3,14}", number), "a number is not of the form +447700900123")
    return int(number[1:])


def check_opening(file, content, receipt):
    """Prints whether each place that is shown is what the lists were committed to."""
    opening = canonical(read(file, 4 * MIB), "the opening")
    good = fits(OPENING, opening) and opening["format"] == "uphold-opening" and opening["version"] == 1
    ensure(good and opening["opened"], "the opening shows nothing, lacks a field, or is of another form or version")
    good = opening["receipt"] == sha256(content).hex()
    if not good:
        print("opening: NO, it is of another receipt")
    for place in opening["opened"]:
        ensure(place["list"] in LISTS and place["ordinal"] < 1 << 32, "a place of the opening is none")
        holds = place_holds(place, receipt["lists"].get(place["list"]))
        good = good and holds
        said = place["number"] or "no number"
        print(f"opening: {place['list']}, row {place['row']}, {said}: {'holds' if holds else 'DOES NOT HOLD'}")
    return good


def place_holds(place, committed):
    number = digits(place["number"])
    if committed is None or place["index"] >= committed["entries"]:
        return False
    leaf, own = divmod(place["index"], BUCKET)
    width = min(BUCKET, committed["entries"] - BUCKET * leaf)
    bucket = [bytes.fromhex(each) for each in place["bucket"]]
    if len(bucket) != width:
        return False
    shown_tag = tag(bytes.fromhex(place["salt"]), LISTS[place["list"]], place["row"], number)
    leaves = -(-committed["entries"] // BUCKET)
    path = [bytes.fromhex(each) for each in place["path"]]
    root = bytes.fromhex(committed["root"])
    return bucket[own] == shown_tag and includes(root, leaves, leaf, leaf_hash(b"".join(bucket)), path)


def check_list(file, secret, receipt):
    """Prints whether a list is the one that was committed to."""
    name, entries = list_entries(file)
    root, count = commitment(entries, LISTS[name], secret)
    committed = receipt["lists"].get(name)
    good = committed == {**(committed or {}), "entries": count, "root": root.hex()}
    said = "is the one of the receipt" if good else "NOT THE ONE OF THE RECEIPT"
    print(f"list {name}: {count} entries: {said}")
    return good


def list_entries(file):
    """Which list a file is, and its entries: (row, ordinal, number), in their order."""
    csv.field_size_limit(1 << 30)
    entries, verdicts, ordinals = [], set(), {}
    try:
        with open(file, encoding="utf-8-sig", newline="") as lines:
            head = lines.readline()
            lines.seek(0)
            # The cells are separated as they were in the list that was screened.
            separator = max(",;\t|", key=lambda mark: head.count(f"uphold_number{mark}") + head.count(f"{mark}uphold_number"))
            rows = csv.reader(lines, delimiter=separator)
            places = {name: place for place, name in enumerate(next(rows, []))}  # ours stand last
            blanked = "uphold_row" not in places
            row_at = places.get("row" if blanked else "uphold_row")
            number_at, verdict_at = places.get("uphold_number"), places.get("uphold_verdict")
            ensure(None not in (row_at, number_at, verdict_at), f"{file} has not the columns of a result")
            for cells in filter(None, rows):
                ensure(len(cells) > max(row_at, number_at, verdict_at), f"{file} has a row that is cut")
                row = decimal(cells[row_at])
                verdicts.add(cells[verdict_at])
                numbers = cells[number_at].split(" ")
                first = ordinals.get(row, 0)
                for ordinal, number in enumerate(numbers, first):
                    entries.append((row, ordinal, digits(number or None)))
                if blanked:  # in which a row can stand several times
                    ordinals[row] = first + len(numbers)
    except OSError as error:
        raise Unreadable(f"{file}: {error.strerror}") from None
    except (UnicodeDecodeError, csv.Error):
        raise Unreadable(f"{file} is no CSV file in UTF-8") from None
    name = Path(file).stem if not verdicts else verdicts.pop().replace("-", "_")
    name = "blanked" if blanked else name
    ensure(name in LISTS and (blanked or not verdicts), f"it cannot be told which list {file} is")
    return name, entries


def commitment(entries, code, secret):
    """The root over leaves of 32 tags each, and how many tags there are."""
    tree, salts = Tree(), Cipher(algorithms.AES(secret), modes.ECB()).encryptor()
    for first in range(0, len(entries), BUCKET):
        tags = []
        for row, ordinal, number in entries[first : first + BUCKET]:
            place = row.to_bytes(8, "big") + bytes([code, 0, 0, 0]) + ordinal.to_bytes(4, "big")
            tags.append(tag(salts.update(place), code, row, number))
        tree.add(leaf_hash(b"".join(tags)))
    return tree.root(), len(entries)


def list_secret(file):
    lines = to_text(read(file, 4 * KIB), file).split("\n")
    good = len(lines) == 3 and lines[0] == "uphold-list-secret/1" and lines[2] == ""
    ensure(good and re.fullmatch("[0-9a-f]{32}", lines[1]), f"{file} is not the secret of a list")
    return bytes.fromhex(lines[1])


# --- What is printed ----------------------------------------------------------------------------


def quoted(text):
    """What the receipt says itself: in quotation marks, with nothing in it that a screen would obey."""

    def letter(c):
        if c in '"\\':
            return "\\" + c
        if c.isprintable():
            return c
        return f"\\u{ord(c):04x}" if ord(c) < 0x10000 else f"\\U{ord(c):08x}"

    return '"' + "".join(map(letter, text)) + '"'


def listed(words):
    return ", ".join(words) or "nobody"


def tell(receipt, found, holders):
    """Prints the facts, one a line."""
    if not found.failed:
        print("unaltered: yes")
    elif found.failed == ["signer-unknown"]:
        print("unaltered: consistent, signer not established (signer-unknown)")
    else:
        print(f"unaltered: NO ({', '.join(found.failed)})")
    print(f"signer: {found.signer or 'not established'}")
    for name, time in found.witnesses:
        print(f"time: vouched for by {name} at {shown(time)}")
    if not found.witnesses:
        print("time: vouched for by nobody")
    print(f"time: self-asserted: {receipt['screened_at']}")
    others = [holder for holder in holders if holder.name != receipt["log"]]
    for edition in receipt["editions"]:
        known = {"tps": "TPS", "ctps": "CTPS"}
        source = known.get(edition["source"]) or quoted(edition["source"])
        scope = "" if edition["scope"] == "whole" else f", only {quoted(edition['scope'])}"
        also = ", ".join(holder.name for holder in others if holder.has(edition))
        print(f"register edition: {source} {edition['as_of']}{scope}, digest {edition['digest']},"
              f" also held by {also or 'nobody else that was asked'}")
        for holder in others:
            if holder.differs(edition):
                print(f"register edition: {holder.name} holds OTHER numbers for that register and day")
    parties = ("caller", "instigator", "client", "screener")
    named = [(party, receipt["campaign"][party]) for party in parties]
    named = [f"{party} {quoted(name)}" for party, name in named if name is not None]
    until = receipt["valid_until"] or "not said, as no edition of TPS or CTPS was held"
    kind, day = (quoted(receipt["campaign"][name]) for name in ("call_kind", "on"))
    print(f"screened for: {listed(named)}; for calls of the kind {kind} on {day}; valid until: {until}")
    counts = receipt["counts"]
    print(f"counts: {receipt['rows']} rows: {counts['callable']} callable, {counts['blocked']} blocked,"
          f" {counts['unreadable']} unreadable, {counts['not_screened']} not screened")
    suppliers = receipt["suppliers"]
    if suppliers is None:
        print("covers suppliers: nothing is said of suppliers")
    else:
        covered, others = suppliers["covered"], suppliers["not_covered"]
        print(f"covers suppliers: {listed(map(quoted, covered))}; not: {listed(map(quoted, others))}")


def options():
    parser = argparse.ArgumentParser(description="Checks receipts.", allow_abbrev=False)
    add = parser.add_argument
    add("-key", "--key", action="append", default=[], metavar="KEY",
        help="trust this key of a log, or of a holder of editions: the key itself, or a file that holds it")
    add("-witness", "--witness", action="append", default=[], metavar="KEY",
        help="trust this key of a witness: the key itself, or a file that holds it")
    add("-editions", "--editions", action="append", default=[], metavar="FILE",
        help="compare with the editions that a holder has")
    add("-now", "--now", metavar="TIME", help="take this time for now")
    add("--policy", metavar="FILE", help="trust those whom this policy names, as it says")
    add("--opening", metavar="FILE", help="check the places that this file shows")
    add("--list", nargs="+", default=[], metavar="CSV", help="compare these lists with the receipt")
    add("--secret", metavar="FILE", help="the secret of the lists")
    add("folder", nargs="+", help="with receipt.json and receipt.tlog-proof")
    return parser.parse_args()


def check(folder, asked, policy, holders, now):
    """The exit code for one receipt."""
    content = read(f"{folder}/receipt.json", MIB)
    proof = Proof(read(f"{folder}/receipt.tlog-proof", 128 * KIB))
    receipt = statement(content)
    found = Checked(content, receipt, proof, policy, now)
    tell(receipt, found, holders)
    good = not found.failed
    for holder in holders:
        good = good and not any(map(holder.differs, receipt["editions"]))
    if asked.opening:
        good = check_opening(asked.opening, content, receipt) and good
    for file in asked.list:
        good = check_list(file, list_secret(asked.secret), receipt) and good
    return 0 if good else 1


def trusted(asked):
    """Whom the user trusts, and which editions the holders say that they have."""
    policy = Policy()
    if asked.policy:
        policy.read(read(asked.policy, 64 * KIB))
    policy.logs += [given_key(key, OF_LOG) for key in asked.key]
    for given in asked.witness:
        key = given_key(given, OF_WITNESS)
        policy.witnesses[str(key)] = key
    return policy, [Holder(file, policy.logs) for file in asked.editions]


def attempt(something):
    """The exit code of something; it is told why if something cannot be read."""
    try:
        return something()
    except Unreadable as why:
        print(f"cannot be read: {why}")
        return 2


def main():
    asked = options()
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    many = len(asked.folder) > 1
    now = seconds(asked.now) if asked.now is not None else int(datetime.now(timezone.utc).timestamp())

    def all_receipts():
        ensure(now is not None, "the time for now is not of the form 2026-11-25T10:00:00Z")
        ensure(bool(asked.list) == bool(asked.secret), "lists need --list and --secret")
        ensure(not many or not (asked.list or asked.opening), "lists and openings need one folder")
        policy, holders = trusted(asked)
        worst = 0
        for folder in asked.folder:
            if many:
                print(f"{folder}:")
            worst = max(worst, attempt(lambda: check(folder, asked, policy, holders, now)))
        return worst

    sys.exit(attempt(all_receipts))


if __name__ == "__main__":
    main()
