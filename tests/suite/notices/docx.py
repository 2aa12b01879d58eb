"""Opens Word files with nothing but Python's own library, and says what is in them.

Arguments: files. Standard output: a JSON list of { "text": the words, a line for each paragraph,
"found": what is wrong: XML that is none, characters that it forbids, anything that acts by itself or that is
fetched from elsewhere }.
"""

import json
import re
import sys
import zipfile
from xml.parsers import expat

WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/core\.xml|word/_rels/document\.xml\.rels"
    r"|word/(document|styles|numbering|settings|footer)\.xml|word/media/logo\.(png|jpeg)"
)
KINDS = {"styles", "numbering", "settings", "footer", "hyperlink", "image", "officeDocument", "core-properties"}
ACTIVE = {"object", "OLEObject", "control", "altChunk", "attachedTemplate", "script", "oleLink", "ddeLink", "subDoc"}


def read(name, data, found):
    """The words of a part, paragraph by paragraph."""
    text, within, field = [""], [], [""]

    def start(tag, attributes):
        local = tag.rsplit(" ", 1)[-1]
        within.append(tag)
        if local in ACTIVE:
            found.append(f"{name}: <{local}>")
        if local in ("fldSimple", "hyperlink"):
            field.append(attributes.get(f"{WORDS} instr", "PAGE"))
        if local == "Relationship":
            target, kind = attributes["Target"], attributes["Type"].rsplit("/", 1)[-1]
            outside = attributes.get("TargetMode") == "External"
            good = re.match(r"(https|mailto|tel):", target) if outside else re.fullmatch(r"[\w/.]+", target)
            if kind not in KINDS or not good or outside != (kind == "hyperlink"):
                found.append(f"{name}: it leads to {target} as {kind}")

    def end(tag):
        within.pop()
        if tag == f"{WORDS} p":
            text.append("")
        if tag == f"{WORDS} br":
            text[-1] += "\n"

    def words(data):
        if within and within[-1] == f"{WORDS} t":
            text[-1] += data
        if within and within[-1] == f"{WORDS} instrText":
            field.append(data)

    def doctype(*_):
        found.append(f"{name}: a document type")

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = words, doctype
    parser.buffer_text = True
    parser.ordered_attributes = False
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        found.append(f"{name}: {error}")
    found.extend(f"{name}: the field {it}" for it in field if it.strip() not in ("", "PAGE", "NUMPAGES"))
    return "\n".join(text)


def looked_at(path):
    found, text = [], ""
    with zipfile.ZipFile(path) as file:
        if file.testzip():
            found.append("a part is damaged")
        names = file.namelist()
        found.extend(f"a part that nobody knows: {name}" for name in names if not PARTS.fullmatch(name))
        if len(set(names)) != len(names) or names.count("word/document.xml") != 1:
            found.append("parts that stand there twice, or no document")
        for name in names:
            if name.endswith((".xml", ".rels")):
                words = read(name, file.read(name), found)
                text += words if name == "word/document.xml" else ""
    return {"text": text, "found": found}


json.dump([looked_at(path) for path in sys.argv[1:]], sys.stdout)
