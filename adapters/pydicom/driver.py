"""Serves Blockshift's protocol for pydicom's API.

Every question is put to pydicom's own interface: it finds blocks, creators, VRs and names. This file only walks from
Data Set to Data Set and writes down what pydicom says. Observed: 1.4.2, 2.3.1 and 3.0.2.
"""

import gc
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "python"))

# A tenth of the time that pydicom takes to load goes into looking for garbage, of which there is none yet.
gc.disable()
import pydicom
from pydicom.uid import UID

gc.enable()

from serve import BINARY, Refused, address_of, bytes_values, given_bytes, given_values, serve, tag_text

MAJOR = int(pydicom.__version__.split(".")[0])

# 16, 32 and 64 bit words: pydicom hands these out as bytes in the byte order of the file.
WORDS = {"OW": 2, "OF": 4, "OL": 4, "OD": 8, "OV": 8}

DEFLATED = "1.2.840.10008.1.2.1.99"
LITTLE_ENDIAN = ["1.2.840.10008.1.2", "1.2.840.10008.1.2.1", DEFLATED]
# Release 1 writes the name of the deflated syntax and does not deflate.
WRITES = [syntax for syntax in LITTLE_ENDIAN if MAJOR >= 2 or syntax != DEFLATED]

PLACES = {"depth": ["top", "all", "path"], "occurrences": "all"}
NUMBERS = {"addressing": "number", "depth": ["all"], "occurrences": "all"}

OPERATIONS = {
    "read": {
        "depth": ["all"],
        "occurrences": "all",
        "reports": ["path", "item", "creator", "vr", "name", "values"],
    },
    "lookup": {**PLACES, "reports": ["path", "item", "values"]},
    "lookupByTag": {**NUMBERS, "reports": ["path", "item", "values"]},
    "erase": PLACES,
    "eraseByTag": NUMBERS,
    "edit": PLACES,
    "editByTag": NUMBERS,
    "insert": {"depth": ["top", "path"]},
    # Not between byte orders: write_OWvalue says of itself that it does not swap, which leaves it to the caller, and
    # pydicom 3 declines.
    "transcode": {"depth": ["all"], "occurrences": "all", "reads": LITTLE_ENDIAN, "writes": WRITES},
    # to_json writes binary values as they are in the file (PS3.18 F.2.7 wants them little endian): the same reason.
    "exportJson": {"depth": ["all"], "occurrences": "all", "reads": LITTLE_ENDIAN},
    "roundTrip": {"depth": ["all"], "occurrences": "all", "reads": WRITES, "writes": WRITES},
    "deidentify": {"depth": ["all"], "occurrences": "all"},
}


def opened(request):
    ds = pydicom.dcmread(request["file"])
    if MAJOR < 2:
        # Release 1 compares a creator with the bytes of the file, and finds none, until the elements have been decoded.
        ds.decode()
    return ds


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


def values_of(element, little_endian):
    value = element.value
    if value is None or (isinstance(value, (str, bytes)) and not value):
        return []
    if isinstance(value, bytes):
        return bytes_values(ordered(value, element.VR, little_endian))
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


def ordered(value, vr, little_endian):
    """Words from the file's byte order to little endian, and the same way back."""
    if little_endian or vr not in WORDS:
        return value
    size = WORDS[vr]
    whole = len(value) - len(value) % size
    words = (value[at : at + size][::-1] for at in range(0, whole, size))
    return b"".join(words) + value[whole:]


def creator_of(element):
    """
    Nothing where pydicom has None: it has that for orphans, and for sequences of undefined length too. Elements of
    release 1 have the attribute only where they were read.
    """
    creator = getattr(element, "private_creator", None)
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
    ds = opened(request)
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


def lookup(request):
    group, creator, byte = address_of(request)
    ds = opened(request)
    return found(ds, request, lambda inner: inner.get_private_item(group, byte, creator))


def lookup_by_tag(request):
    tag = int(request["tag"], 16)
    return found(opened(request), {}, lambda inner: inner[tag])


def erased(request, remove):
    ds = opened(request)
    for inner, _ in list(chosen(ds, request)):
        try:
            remove(inner)
        except KeyError:
            continue
    ds.save_as(request["output"])


def erase(request):
    group, creator, byte = address_of(request)

    def remove(inner):
        del inner.private_block(group, creator)[byte]

    erased(request, remove)


def erase_by_tag(request):
    tag = int(request["tag"], 16)

    def remove(inner):
        del inner[tag]

    erased({key: request[key] for key in ("file", "output")}, remove)


def given(vr, values, little_endian):
    """The values of a request as pydicom wants them."""
    field = given_bytes(values)
    if field is not None:
        if vr not in BINARY:
            raise Refused(f"pydicom takes values, not bytes, for VR {vr}")
        return ordered(field, vr, little_endian)
    if vr in BINARY:
        raise Refused(f"pydicom takes bytes for VR {vr}")
    taken = given_values(vr, values)
    return taken[0] if len(taken) == 1 else taken or ""


def edited(request, get):
    ds = opened(request)
    some = False
    for inner, _ in list(chosen(ds, request)):
        try:
            element = get(inner)
        except KeyError:
            continue
        if element.VR == "UN":
            element.VR = request.get("vr", "UN")
        element.value = given(element.VR, request["values"], is_little_endian(ds))
        some = True
    if not some:
        raise Refused("no such element")
    ds.save_as(request["output"])


def edit(request):
    group, creator, byte = address_of(request)
    edited(request, lambda inner: inner.get_private_item(group, byte, creator))


def edit_by_tag(request):
    tag = int(request["tag"], 16)
    edited({key: request[key] for key in ("file", "output", "values")}, lambda inner: inner[tag])


def insert(request):
    group, creator, byte = address_of(request)
    ds = opened(request)
    there = [inner for inner, _ in chosen(ds, {"path": [], **request})]
    if not there:
        raise Refused("no such Item")
    block = there[0].private_block(group, creator, create=True)
    if byte in block:
        raise Refused("the element is there")
    block.add_new(byte, request["vr"], given(request["vr"], request["values"], is_little_endian(ds)))
    ds.save_as(request["output"])


def transcode(request):
    ds = opened(request)
    save_in(ds, UID(request["transferSyntax"]), request["output"])


def save_in(ds, syntax, output):
    ds.file_meta.TransferSyntaxUID = syntax
    if MAJOR >= 3:
        ds.save_as(output, enforce_file_format=True)
    else:
        ds.is_little_endian = syntax.is_little_endian
        ds.is_implicit_VR = syntax.is_implicit_VR
        ds.save_as(output, write_like_original=False)


def export_json(request):
    document = opened(request).to_json()
    with open(request["output"], "w", encoding="utf-8") as out:
        out.write(document)


def round_trip(request):
    """To DICOM JSON and back; the JSON Model leaves out group 0002, so the file's own is taken again."""
    ds = opened(request)
    back = pydicom.Dataset.from_json(ds.to_json())
    back.file_meta = ds.file_meta
    save_in(back, ds.file_meta.TransferSyntaxUID, request["output"])


def deidentify(request):
    if request["keepSafePrivate"]:
        raise Refused("pydicom knows of no private elements that are safe")
    ds = opened(request)
    ds.remove_private_tags()
    ds.save_as(request["output"])


if __name__ == "__main__":
    serve(
        "pydicom",
        pydicom.__version__,
        OPERATIONS,
        {
            "read": read,
            "lookup": lookup,
            "lookupByTag": lookup_by_tag,
            "erase": erase,
            "eraseByTag": erase_by_tag,
            "edit": edit,
            "editByTag": edit_by_tag,
            "insert": insert,
            "transcode": transcode,
            "exportJson": export_json,
            "roundTrip": round_trip,
            "deidentify": deidentify,
        },
    )
