"""Serves Blockshift's protocol (contract/protocol-schema.ts) for pydicom, on stdin and stdout.

Every question is put to pydicom's own interface: it finds blocks, creators, VRs and names. This file only walks from
Data Set to Data Set and writes down what pydicom says.

  python3 driver.py                                   requests on stdin, one JSON text a line
  python3 driver.py --once '{"op":"read","file":"x"}'  one request, one answer; status 0 where it is ok
"""

import base64
import json
import os
import sys
import warnings

import pydicom
from pydicom.uid import UID

MAJOR = int(pydicom.__version__.split(".")[0])

# 16, 32 and 64 bit words: pydicom hands these out as bytes in the byte order of the file.
WORDS = {"OW": 2, "OF": 4, "OL": 4, "OD": 8, "OV": 8}

LITTLE_ENDIAN = ["1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1.99"]

OPERATIONS = {
    "read": {
        "depth": ["all"],
        "occurrences": "all",
        "reports": ["path", "item", "creator", "vr", "name", "values"],
    },
    "lookup": {"depth": ["top", "all", "path"], "occurrences": "all", "reports": ["path", "item", "values"]},
    "lookupByTag": {
        "addressing": "number",
        "depth": ["all"],
        "occurrences": "all",
        "reports": ["path", "item", "values"],
    },
    "erase": {"depth": ["top", "all", "path"], "occurrences": "all"},
    "eraseByTag": {"addressing": "number", "depth": ["all"], "occurrences": "all"},
    # Not between byte orders: write_OWvalue says of itself that it does not swap, which leaves it to the caller, and
    # pydicom 3 declines.
    "transcode": {"depth": ["all"], "occurrences": "all", "reads": LITTLE_ENDIAN, "writes": LITTLE_ENDIAN},
}


def data_sets(ds, path=()):
    """Every Data Set with its path in raw tags: the root, then the Items in order."""
    yield ds, list(path)
    for element in ds:
        if element.VR == "SQ":
            for index, item in enumerate(element.value or []):
                yield from data_sets(item, (*path, {"tag": tag_text(element.tag), "item": index}))


def chosen(ds, request):
    """The Data Sets that a request is about: all of them, or the one that its path leads to, where there is one."""
    if "path" not in request:
        yield from data_sets(ds)
        return
    for step in request["path"]:
        element = ds.get(int(step["tag"], 16))
        if element is None or element.VR != "SQ" or step["item"] >= len(element.value or []):
            return
        ds = element.value[step["item"]]
    yield ds, request["path"]


def is_little_endian(ds):
    syntax = ds.file_meta.get("TransferSyntaxUID")
    return syntax is None or syntax.is_little_endian


def tag_text(tag):
    return "%08X" % int(tag)


def values_of(element, little_endian):
    value = element.value
    if value is None or value == "" or value == b"":
        return []
    if isinstance(value, bytes):
        if not little_endian and element.VR in WORDS:
            value = swapped(value, WORDS[element.VR])
        return [{"base64": base64.b64encode(value).decode("ascii")}]
    if isinstance(value, (list, pydicom.multival.MultiValue)):
        return [{"text": text_of(one, element.VR)} for one in value]
    return [{"text": text_of(value, element.VR)}]


def text_of(value, vr):
    """A value as text: DS and IS as they are stored, numbers so that they read back as the same number."""
    if vr == "AT":
        return tag_text(value)
    if vr in ("FL", "FD"):
        return repr(float(value))
    return "" if value is None else str(value).rstrip(" \0")


def swapped(value, size):
    whole = len(value) - len(value) % size
    words = (value[at : at + size][::-1] for at in range(0, whole, size))
    return b"".join(words) + value[whole:]


def creator_of(element):
    """Nothing where pydicom has None: it has that for orphans, and for sequences of undefined length too."""
    creator = element.private_creator
    if creator is None:
        return {}
    if isinstance(creator, bytes):
        return {"creator": creator.decode("latin-1")}
    if isinstance(creator, (list, pydicom.multival.MultiValue)):
        return {"creator": "\\".join(str(part) for part in creator)}
    return {"creator": str(creator) or None}


def name_of(element):
    """pydicom puts the names of its private dictionary in brackets, and a phrase where it has none."""
    name = element.name
    return name[1:-1] if name.startswith("[") and name.endswith("]") else None


def read(request):
    ds = pydicom.dcmread(request["file"])
    elements = []
    for inner, path in data_sets(ds):
        for element in inner:
            if not element.tag.is_private or element.tag.is_private_creator:
                continue
            seen = {
                "path": path,
                "tag": tag_text(element.tag),
                **creator_of(element),
                # In release 2.3 a VR is sometimes a member of an enumeration, whose `str` is not the two letters.
                "vr": str(getattr(element.VR, "value", element.VR)),
                "name": name_of(element),
            }
            if element.VR != "SQ":
                seen["values"] = values_of(element, is_little_endian(ds))
            elements.append(seen)
    return {"elements": elements}


def found(ds, request, get):
    """What `get` gives in each Data Set that the request is about; KeyError is pydicom's way to say: not here."""
    answers = []
    for inner, path in chosen(ds, request):
        try:
            element = get(inner)
        except KeyError:
            continue
        values = [] if element.VR == "SQ" else values_of(element, is_little_endian(ds))
        answers.append({"path": path, "values": values})
    return {"found": answers}


def address_of(request):
    address = request["address"]
    return int(address["group"], 16), address["creator"], int(address["element"], 16)


def lookup(request):
    group, creator, byte = address_of(request)
    ds = pydicom.dcmread(request["file"])
    return found(ds, request, lambda inner: inner.get_private_item(group, byte, creator))


def lookup_by_tag(request):
    tag = int(request["tag"], 16)
    return found(pydicom.dcmread(request["file"]), {}, lambda inner: inner[tag])


def erased(request, remove):
    ds = pydicom.dcmread(request["file"])
    for inner, _ in list(chosen(ds, request)):
        try:
            remove(inner)
        except KeyError:
            continue
    ds.save_as(request["output"])
    return {}


def erase(request):
    group, creator, byte = address_of(request)

    def remove(inner):
        del inner.private_block(group, creator)[byte]

    return erased(request, remove)


def erase_by_tag(request):
    tag = int(request["tag"], 16)

    def remove(inner):
        del inner[tag]

    return erased({key: request[key] for key in ("file", "output")}, remove)


def transcode(request):
    ds = pydicom.dcmread(request["file"])
    syntax = UID(request["transferSyntax"])
    ds.file_meta.TransferSyntaxUID = syntax
    if MAJOR >= 3:
        ds.save_as(request["output"], enforce_file_format=True)
    else:
        ds.is_little_endian = syntax.is_little_endian
        ds.is_implicit_VR = syntax.is_implicit_VR
        ds.save_as(request["output"], write_like_original=False)
    return {}


HANDLERS = {
    "read": read,
    "lookup": lookup,
    "lookupByTag": lookup_by_tag,
    "erase": erase,
    "eraseByTag": erase_by_tag,
    "transcode": transcode,
}


def answer_to(line):
    try:
        request = json.loads(line)
    except ValueError:
        return {"id": None, "error": "not JSON"}
    if not isinstance(request, dict):
        return {"id": None, "error": "malformed request: not an object"}
    answer = {"id": request.get("id")}
    op = request.get("op")
    if op == "hello":
        answer["ok"] = {"name": "pydicom", "version": pydicom.__version__, "operations": OPERATIONS}
    elif op not in HANDLERS:
        answer["refused"] = f"no operation {op}"
    else:
        try:
            answer["ok"] = HANDLERS[op](request)
        except Exception as error:  # whatever pydicom raises is its word on this file
            answer["error"] = f"{type(error).__name__}: {error}"
            if "output" in request and os.path.exists(request["output"]):
                os.remove(request["output"])
    return answer


def main():
    # Answers only on stdout; what pydicom prints goes to stderr.
    out = sys.stdout
    sys.stdout = sys.stderr
    warnings.simplefilter("ignore")
    if "--once" in sys.argv:
        answer = answer_to(sys.argv[sys.argv.index("--once") + 1])
        print(json.dumps(answer), file=out)
        return 0 if "ok" in answer else 1
    for line in sys.stdin.buffer:
        print(json.dumps(answer_to(line)), file=out, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
