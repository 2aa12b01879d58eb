#!/usr/bin/env python3
"""Reads seeded dirty cells with Uphold and with the Python package `phonenumbers`.

Two checks. The cells are made from known numbers, so each must be read as what it was
made from. And wherever the two readers disagree, the disagreement must belong to a named
kind whose condition is tested here, on the cell and on what the package answered; one
that belongs to none fails the run. `docs/concepts/reading-numbers.md` explains the kinds.

    phonenumbers_differential.py --cells 1000000 --reader target/release/examples/read_cells
"""

import argparse
import collections
import random
import re
import subprocess
import sys
import tempfile
import unicodedata

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, ValidationResult

VERSION = "9.0.43"

# --- cells -----------------------------------------------------------------

NINE_DIGIT_BLOCKS = ["120461", "127620", "148052", "169772", "174420", "190520", "199561"]
AREAS = ["20", "23", "24", "28", "29", "113", "116", "117", "121", "131", "141", "151", "161",
         "191", "1223", "1273", "1382", "1481", "1534", "1624", "1632", "1865", "1904", "1970"]


def national(rng):
    """A national number without its 0, possible for its leading digits."""
    kind = rng.randrange(12)
    if kind < 5:
        return "7" + rng.choice("1345789") + digits(rng, 8)
    if kind < 9:
        area = rng.choice(AREAS)
        return area + rng.choice("23456789") + digits(rng, 9 - len(area))
    if kind == 9:
        return rng.choice(["770090", "163296", "207946", "808157", "306999"]) + digits(rng, 4)
    if kind == 10:
        return rng.choice(NINE_DIGIT_BLOCKS) + digits(rng, 3)
    return rng.choice(["800", "808", "845", "870", "300", "330", "901", "555"]) + "2" + digits(rng, 6)


def digits(rng, count):
    return "".join(rng.choice("0123456789") for _ in range(count))


def grouped(rng, nsn):
    """The number with its 0, in one of the usual groupings."""
    full = "0" + nsn
    cut = 3 if nsn[0] == "2" else 4 if nsn[:2] == "11" or nsn[2:3] == "1" else 5
    mark = rng.choice(["", " ", " ", "-", ".", "\u00a0", "\u2013"])
    if rng.random() < 0.3 and len(full) == 11:
        return mark.join([full[:cut], full[cut:8], full[8:]]) if cut < 7 else full
    if rng.random() < 0.15:
        return f"({full[:cut]}){rng.choice(['', ' '])}{full[cut:]}"
    return full[:cut] + mark + full[cut:]


def arabic(text):
    return "".join(chr(0x660 + int(c)) if c in "0123456789" else c for c in text)


def full_width(text):
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


NOTES = ["(call after 3pm)", "(might be ready next Thursday)", "-----dead", " mobile", " Mrs Jones",
         " - left 12/05/2024", " flat 4", " speak to Jo", " after 15:30", ", wife", " (work)"]
LABELS = ["Tel: ", "Tel ", "T: ", "mob ", "Mobile: ", "phone ", "Home: ", "work ", "M"]
EXTENSIONS = [" ext 45", " ext. 456", " x456", "x12", " #456", " extn 4567", ";ext=45", " EXT:9"]
SPELT = [" extension no. 456", " ext number 45", " extn no 7"]
BETWEEN = [" / ", "/", " or ", ";", "; ", ", ", " & ", " and ", "\n", " | ", " - ", " "]
LETTERS = "BDEGIJKLNQRSUVYZabdegijklnqrsuvyz"

# How a form must be read: as exactly the numbers it was made from; as candidates that
# hold them; or as anything but a certain number.
EXACT, CANDIDATES, NEVER = "exact", "candidates", "never"


def plain_form(rng, nsn):
    full = grouped(rng, nsn)
    forms = [
        full, full, full, "+44" + nsn, "+44 " + nsn, "44" + nsn, "0044" + nsn, "0044 " + nsn,
        "+44 (0)" + nsn, "+440" + nsn, nsn, "44-0" + nsn, "'0" + nsn, f'="0{nsn}"', " " + full + " ",
        "\ufeff" + full, full[:4] + "\u200b" + full[4:], "\u202a" + full + "\u202c",
        "tel:+44" + nsn, full_width("0" + nsn), arabic("0" + nsn), "(+44) " + nsn, "(0)" + nsn,
        "(0044) " + nsn, "+44-" + nsn, "+(44)" + nsn, "0" + nsn[:3] + "/" + nsn[3:],
    ]
    return rng.choice(forms)


def form(rng):
    """A cell, what it was made from, and how it must be read."""
    nsn = national(rng)
    other = national(rng)
    full, number = grouped(rng, nsn), "+44" + nsn
    pick = rng.randrange(36)
    if pick < 12:
        return plain_form(rng, nsn), {number}, EXACT
    if pick == 12:
        return rng.choice(LABELS) + full, {number}, EXACT
    if pick == 13:
        return full + rng.choice(EXTENSIONS), {number}, EXACT
    if pick == 14:
        return full + rng.choice(SPELT), {number}, EXACT
    if pick in (15, 16):
        return full + rng.choice(NOTES), {number}, EXACT
    if pick == 17:
        ten = nsn if len(nsn) == 10 else "7" + digits(rng, 9)
        return rng.choice(["O", "o"]) + ten[:4] + rng.choice(["", " "]) + ten[4:], {"+44" + ten}, EXACT
    if pick == 18:
        cell = rng.choice([nsn, "44" + nsn]) + rng.choice([".0", ".00"])
        # Nine digits of 0800 and the zero make a number of ten digits as well.
        return cell, {number}, CANDIDATES if nsn.startswith("800") and len(nsn) == 9 else EXACT
    if pick == 19:
        cell = nsn[0] + "." + nsn[1:] + f"E+{len(nsn) - 1:02d}"
        return cell, {number}, EXACT
    if pick == 20:
        kept = rng.randrange(2, 7)
        return nsn[0] + "." + nsn[1:1 + kept] + f"E+{len(nsn) - 1:02d}", {number}, NEVER
    if pick == 21:
        return f"{int(nsn):,}", {number}, EXACT
    if pick in (22, 23):
        both = {number, "+44" + other}
        # Numbers that lie so close may be the ends of a range of lines.
        close = len(nsn) == len(other) and abs(int(nsn) - int(other)) < 100
        return full + rng.choice(BETWEEN) + grouped(rng, other), both, CANDIDATES if close else EXACT
    if pick == 24:
        return "0" + nsn + "0" + other, {number, "+44" + other}, EXACT
    if pick == 25:
        return rng.choice(["141", "1470", "9", "9,"]) + rng.choice(["", " "]) + "0" + nsn, {number}, EXACT
    if pick == 26:
        prefix = rng.choice(["044", "+044", "44 44 ", "+44 + ", "+44 44", "+0", "0044 44 "])
        return prefix + nsn, {number}, EXACT
    if pick == 27:
        uri = rng.choice([f"sip:+44{nsn}@example.com", f"sip:0{nsn}@192.0.2.7:5060;transport=udp"])
        return rng.choice([uri, f'"Jo" <{uri}>', f'"Jo" <0{nsn}>', f'"0{nsn}" <0{nsn}>']), {number}, EXACT
    if pick == 28:
        step = rng.randrange(1, 10)
        last = int(nsn[-1])
        if len(nsn) == 10 and last + step < 10:
            lines = {f"+44{int(nsn) + line}" for line in range(step + 1)}
            return full + rng.choice(["-", " - "]) + str(last + step), lines, EXACT
        return full + "/" + nsn[-2:], {number}, EXACT if len(nsn) == 10 else CANDIDATES
    if pick == 29:
        at = rng.randrange(1, len(nsn) + 1)
        cell = "0" + nsn
        return cell[:at] + rng.choice(LETTERS) + cell[at + 1:], {number}, NEVER
    if pick == 30:
        return full + rng.choice(LETTERS), {number}, NEVER
    if pick == 31:
        return full + " " + digits(rng, rng.randrange(1, 4)), {number}, NEVER if len(nsn) == 10 else None
    if pick == 32:
        return "0" + nsn[:-1], {number}, NEVER if len(nsn) == 10 and nsn[:3] != "800" else None
    if pick == 33:
        return "0" + nsn + digits(rng, rng.randrange(1, 3)), {number}, NEVER if len(nsn) == 10 else None
    if pick == 34:
        return rng.choice("123456789") + digits(rng, rng.randrange(8)), set(), NEVER
    return "+" + rng.choice(["33", "353", "1", "49", "39", "7", "971"]) + digits(rng, rng.randrange(6, 12)), set(), None


PIECES = list("0123456789") + [" ", "-", "/", ",", ".", "(", ")", "+", "x", "B", "O", "&", ";", "or", "ext",
                               "44", "\u200b", "\u0663", "'", "9", "E+09", "@", "#", "~", "*", "e"]


def cell(rng):
    text, truth, how = form(rng)
    if rng.random() < 0.25:
        for _ in range(rng.randrange(1, 3)):
            at = rng.randrange(len(text) + 1)
            if rng.random() < 0.4:
                text = text[:at] + text[at + 1:]
            else:
                text = text[:at] + rng.choice(PIECES) + text[at:]
        return text, set(), None
    return text, truth, how


# --- the two readers -------------------------------------------------------

CERTAIN = {"read", "repaired", "split"}
Ours = collections.namedtuple("Ours", "kind numbers mark")


def ours(cells, reader):
    with tempfile.TemporaryFile() as source, tempfile.TemporaryFile() as answers:
        for text in cells:
            line = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")
            source.write(line.encode() + b"\n")
        source.seek(0)
        subprocess.run([reader], stdin=source, stdout=answers, check=True)
        answers.seek(0)
        for line in answers:
            kind, numbers, mark = line.decode().rstrip("\n").split("\t")
            yield Ours(kind, numbers.split(), mark)


def stock(text):
    """What the package makes of the cell: E.164, or None where it refuses or deems it impossible."""
    try:
        number = phonenumbers.parse(text, "GB")
    except NumberParseException:
        return None
    if phonenumbers.is_possible_number_with_reason(number) != ValidationResult.IS_POSSIBLE:
        return None
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


# --- kinds of disagreement -------------------------------------------------

# Signs behind which the package expects an extension.
EXTENDS = re.compile(r"[~#,]\D*\d|\d\D*#")


def ascii_digits(text):
    return "".join(str(unicodedata.decimal(c)) for c in text if unicodedata.decimal(c, None) is not None)


def has_letter(text):
    return any(unicodedata.category(c).startswith("L") for c in text)


def digits_after_number(text, number):
    """The cell has more digits than the number, its code and its 0 account for."""
    return len(ascii_digits(text)) > len(number) - 3


def kind_of(text, mine, theirs):
    """The kind of a disagreement, or None where nothing explains it."""
    if mine.kind in CERTAIN:
        return gained(text, mine) if theirs is None else differs(text, mine, theirs)
    return withheld(text, mine, theirs)


def gained(text, mine):
    """Uphold reads what the package refuses."""
    if mine.kind == "split":
        return "several numbers, of which the package reads none"
    if mine.kind == "repaired":
        return f"repaired by {mine.mark}, refused by the package"
    if has_letter(text):
        return "a label or an extension that the package takes for vanity letters"
    if "~" in text:
        return "a sign behind which the package expects an extension"
    if re.search(r"[^\d\s+().\[\]/~-]", unicodedata.normalize("NFKC", text)):
        return "a sign that the package does not know is passed over"
    if text.count("+") > 1:
        return "a second plus is passed over"
    return None


def differs(text, mine, theirs):
    """Both read the cell, and not as the same number."""
    if mine.kind == "split":
        if theirs in mine.numbers:
            return "several numbers, of which the package reads one"
        return "several numbers, which the package reads as another one"
    if mine.mark == "zero-fraction" and re.search(r"\.0+\D*$", text):
        return "the package takes the zeros of a fraction for digits"
    if mine.mark and mine.kind == "repaired" and digits_after_number(text, mine.numbers[0]):
        return f"repaired by {mine.mark}, read by the package as another number"
    if EXTENDS.search(text):
        return "a sign behind which the package expects an extension"
    if mine.kind == "read" and has_letter(text) and digits_after_number(text, mine.numbers[0]):
        return "an extension or label whose digits the package takes for the number's"
    return None


def withheld(text, mine, theirs):
    """The package reads what Uphold leaves in doubt or refuses."""
    why, count = mine.mark, len(ascii_digits(text))
    extends = EXTENDS.search(text) is not None
    nsn = theirs[3:] if theirs.startswith("+44") else ""
    if nsn[:1] in ("0", "4", "6") and nsn:
        return "a number that begins with 00, 04 or 06 to the package"
    if not nsn and re.match(r"\+\d{1,3}0", theirs):
        return "a number from abroad that begins with a 0 too many"
    if len(nsn) in (7, 8):
        return "seven digits, which the package deems possible"
    if re.match(r"\D*(00\D*)?44\D*0\D*0", text):
        return "zeros behind the country code"
    conditions = {
        "letter-in-number": has_letter(text),
        "longer-than-its-range": theirs in mine.numbers or has_letter(text),
        "several-readings": theirs in mine.numbers or has_letter(text) or extends or ";" in text,
        "unexplained-digits": theirs in mine.numbers or count > 9 or has_letter(text),
        "unclear-range": len(mine.numbers) > 0,
        "mail-address": "@" in text,
        "too-short": bool(nsn) and len(nsn) < 10 or has_letter(text),
        "too-long": count > 11 or extends,
        "lossy-cell": re.search(r"\d[eE]\D*\d", text) is not None,
        "no-area-code": has_letter(text),
        "impossible-abroad": not nsn,
        "no-digits": False,
    }
    return f"{why}: in doubt or refused, read by the package" if conditions.get(why) else None


# --- the run ---------------------------------------------------------------

def breaks_truth(mine, truth, how):
    if how == EXACT:
        return mine.kind not in CERTAIN or set(mine.numbers) != truth
    if how == CANDIDATES:
        return not truth <= set(mine.numbers)
    return how == NEVER and mine.kind in CERTAIN


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--cells", type=int, default=1_000_000)
    options.add_argument("--reader", required=True, help="the example program `read_cells`")
    options.add_argument("--seed", type=int, default=20261123)
    options.add_argument("--show", type=int, default=20, help="how many failures to print")
    options = options.parse_args()
    if phonenumbers.__version__ != VERSION:
        sys.exit(f"needs phonenumbers=={VERSION}, found {phonenumbers.__version__}")

    rng = random.Random(options.seed)
    made = [cell(rng) for _ in range(options.cells)]
    kinds, examples, failures = collections.Counter(), {}, []
    answers = ours([text for text, _, _ in made], options.reader)
    seen = 0
    for (text, truth, how), mine in zip(made, answers):
        seen += 1
        if breaks_truth(mine, truth, how):
            failures.append(("not as made", text, mine, truth))
        theirs = stock(text)
        sure = mine.numbers if mine.kind in CERTAIN else []
        if theirs is None and not sure:
            kind = "agreed: no number for certain"
        elif [theirs] == sure:
            kind = "agreed: the same number"
        else:
            kind = kind_of(text, mine, theirs)
            if kind is None:
                failures.append(("unexplained", text, mine, theirs))
                kind = "UNEXPLAINED"
        kinds[kind] += 1
        examples.setdefault(kind, text)

    for kind, count in sorted(kinds.items(), key=lambda pair: (not pair[0].startswith("agreed"), -pair[1])):
        print(f"{count:>9,}  {kind}  e.g. {examples[kind]!r}")
    print(f"{sum(kinds.values()):>9,}  cells")
    for what, text, mine, against in failures[:options.show]:
        print(f"{what}: {text!r}: {mine} against {against}", file=sys.stderr)
    if seen != options.cells:
        sys.exit(f"the reader answered {seen} of {options.cells} cells")
    if failures:
        sys.exit(f"{len(failures)} cells failed")


if __name__ == "__main__":
    main()
