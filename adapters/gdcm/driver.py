"""Serves Blockshift's protocol for GDCM's Python interface.

Every question is put to GDCM: `DataSet.GetDataElement(PrivateTag)` finds an element by its creator, and
`DataSetHelper.ComputeVR`, `Dicts.GetDictEntry` and `DataSet.GetPrivateCreator` tell what it is. This file only walks
from Data Set to Data Set, and packs values into bytes and unpacks them. Observed: 3.0.21 and 3.2.6.
"""

import os
import struct
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "python"))

import gdcm

from serve import Refused, address_of, bytes_values, given_bytes, given_values, serve, text_value

LITTLE_ENDIAN = ["1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1.99"]

# GDCM keeps numbers little endian in memory, whatever the file has.
NUMBERS = {"FL": "f", "FD": "d", "SL": "i", "SS": "h", "SV": "q", "UL": "I", "US": "H", "UV": "Q"}
ONE_TEXT = {"LT", "ST", "UR", "UT"}
TEXT = {"AE", "AS", "CS", "DA", "DS", "DT", "IS", "LO", "PN", "SH", "TM", "UC", "UI"} | ONE_TEXT

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
    "edit": {"depth": ["top", "all", "path"], "occurrences": "all"},
    "editByTag": {"addressing": "number", "depth": ["all"], "occurrences": "all"},
    "transcode": {"depth": ["all"], "occurrences": "all", "writes": LITTLE_ENDIAN},
    "deidentify": {"depth": ["all"], "occurrences": "all"},
}


def opened(request):
    reader = gdcm.Reader()
    reader.SetFileName(request["file"])
    if not reader.Read():
        raise ValueError("gdcm.Reader.Read() returned False")
    return reader


def written(file, request):
    writer = gdcm.Writer()
    writer.SetFile(file)
    writer.SetFileName(request["output"])
    if not writer.Write():
        raise Refused("gdcm.Writer.Write() returned False")
    return {}


def tags_of(ds):
    """The tags of a Data Set as numbers: an iterator would not survive a change."""
    return [(e.GetTag().GetGroup(), e.GetTag().GetElement()) for e in ds.GetDES()]


def tag_text(group, element):
    return "%04X%04X" % (group, element)


def items_of(element):
    """The Items of what GDCM can read as a sequence; the sequence is needed to keep them alive."""
    sequence = element.GetValueAsSQ()
    # A smart pointer that holds nothing is true all the same: this is what a broken value gives.
    count = sequence.GetNumberOfItems() if sequence and sequence.GetPointer() else 0
    return sequence, [sequence.GetItem(index + 1) for index in range(count)]


def is_sequence(file, ds, tag):
    return str(gdcm.DataSetHelper.ComputeVR(file, ds, tag)) == "SQ"


def walk(file, visit):
    """Shows every Data Set with its path in raw tags: the root, then the Items in order."""

    def inside(ds, path):
        visit(ds, path)
        for group, element in tags_of(ds):
            tag = gdcm.Tag(group, element)
            if not is_sequence(file, ds, tag):
                continue
            sequence, items = items_of(ds.GetDataElement(tag))
            for index, item in enumerate(items):
                inside(item.GetNestedDataSet(), [*path, {"tag": tag_text(group, element), "item": index}])

    inside(file.GetDataSet(), [])


def with_open_lengths(tag, sequence, items):
    """
    A sequence without lengths, at every depth: GDCM computes none anew, and those of Items that were read from a UN value
    in Implicit VR are wrong once the sequence is written in Explicit VR.
    """
    for item in items:
        inner = item.GetNestedDataSet()
        for group, element in tags_of(inner):
            below = inner.GetDataElement(gdcm.Tag(group, element))
            if not below.IsEmpty() and below.GetByteValue() is None and below.GetSequenceOfFragments() is None:
                inner.Replace(with_open_lengths(gdcm.Tag(group, element), *items_of(below)))
        item.SetVLToUndefined()
    sequence.SetLengthToUndefined()
    new = gdcm.DataElement(tag)
    new.SetVR(gdcm.VR(gdcm.VR.SQ))
    new.SetValue(sequence.__deref__())
    new.SetVLToUndefined()
    return new


def change(file, request, act):
    """Has `act` change the Data Sets that a request is about, from the innermost out; lengths become undefined."""
    wanted = request.get("path")

    def inside(ds, path):
        changed = False
        for group, element in tags_of(ds):
            tag = gdcm.Tag(group, element)
            if wanted is not None and wanted[len(path) : len(path) + 1] == []:
                break
            if not is_sequence(file, ds, tag):
                continue
            sequence, items = items_of(ds.GetDataElement(tag))
            below = False
            for index, item in enumerate(items):
                step = [*path, {"tag": tag_text(group, element), "item": index}]
                if wanted is not None and wanted[: len(step)] != step:
                    continue
                below = inside(item.GetNestedDataSet(), step) or below
            if below:
                ds.Replace(with_open_lengths(tag, sequence, items))
                changed = True
        if wanted is None or wanted == path:
            changed = act(ds) or changed
        return changed

    inside(file.GetDataSet(), [])


def bytes_of(element):
    value = element.GetByteValue()
    text = value.GetBuffer() if value else None
    return b"" if text is None else text.encode("utf-8", "surrogateescape")


def text_of(value):
    """A text as GDCM hands it out, a character for each byte of the file."""
    return value.encode("utf-8", "surrogateescape").decode("latin-1")


def owner_of(creator):
    return creator.encode("latin-1").decode("utf-8", "surrogateescape")


def values_of(element, vr):
    value = bytes_of(element)
    if value == b"":
        return []
    if vr in NUMBERS and len(value) % struct.calcsize(NUMBERS[vr]) == 0:
        count = len(value) // struct.calcsize(NUMBERS[vr])
        return [text_value(repr(number)) for number in struct.unpack("<%d%s" % (count, NUMBERS[vr]), value)]
    if vr == "AT" and len(value) % 4 == 0:
        parts = struct.unpack("<%dH" % (len(value) // 2), value)
        return [text_value(tag_text(*pair)) for pair in zip(parts[::2], parts[1::2])]
    if vr in TEXT and all(32 <= byte < 127 or byte == 0 for byte in value):
        text = value.decode("ascii").rstrip(" \0")
        return [text_value(one) for one in ([text] if vr in ONE_TEXT else text.split("\\"))]
    return bytes_values(value)


def read(request):
    reader = opened(request)
    file = reader.GetFile()
    dicts = gdcm.Global.GetInstance().GetDicts()
    elements = []

    def visit(ds, path):
        for group, number in tags_of(ds):
            tag = gdcm.Tag(group, number)
            if not tag.IsPrivate() or tag.IsPrivateCreator() or tag.IsGroupLength():
                continue
            creator = ds.GetPrivateCreator(tag)
            computed = gdcm.DataSetHelper.ComputeVR(file, ds, tag)
            vr = str(computed)
            name = dicts.GetDictEntry(tag, creator).GetName() if creator else ""
            seen = {
                "path": path,
                "tag": tag_text(group, number),
                "creator": text_of(creator) or None,
                "vr": vr if vr.isalpha() and len(vr) == 2 else None,
                "name": None if name.strip("? ") == "" else text_of(name),
            }
            if vr != "SQ":
                seen["values"] = values_of(ds.GetDataElement(tag), vr)
            elements.append(seen)

    walk(file, visit)
    return {"elements": elements}


def found(request, get):
    reader = opened(request)
    file = reader.GetFile()
    answers = []

    def visit(ds, path):
        if "path" in request and request["path"] != path:
            return
        element = get(ds)
        if element is None:
            return
        vr = str(gdcm.DataSetHelper.ComputeVR(file, ds, element.GetTag()))
        answers.append({"path": path, "values": [] if vr == "SQ" else values_of(element, vr)})

    walk(file, visit)
    return {"found": answers}


def by_creator(request):
    group, creator, byte = address_of(request)
    wanted = gdcm.PrivateTag(group, byte, owner_of(creator))
    return lambda ds: ds.GetDataElement(wanted) if ds.FindDataElement(wanted) else None


def by_tag(request):
    wanted = gdcm.Tag(int(request["tag"], 16) >> 16, int(request["tag"], 16) & 0xFFFF)
    return lambda ds: ds.GetDataElement(wanted) if ds.FindDataElement(wanted) else None


def copy_of(tag):
    return gdcm.Tag(tag.GetGroup(), tag.GetElement())


def erased(request, get):
    reader = opened(request)
    file = reader.GetFile()

    def remove(ds):
        element = get(ds)
        return element is not None and ds.Remove(copy_of(element.GetTag())) > 0

    change(file, request, remove)
    return written(file, request)


def packed(values, vr):
    """Values as the bytes of a value field, little endian; the padding is the VR's."""
    given = given_bytes(values)
    if given is not None:
        return given
    if vr in NUMBERS:
        return b"".join(struct.pack("<" + NUMBERS[vr], value) for value in given_values(vr, values))
    if vr == "AT":
        return b"".join(struct.pack("<HH", value >> 16, value & 0xFFFF) for value in given_values(vr, values))
    if vr not in TEXT:
        raise Refused(f"GDCM says that the VR is {vr}: text cannot be written as such")
    value = "\\".join(values).encode("utf-8")
    return value + (b"" if len(value) % 2 == 0 else b"\0" if vr == "UI" else b" ")


def edited(request, get):
    reader = opened(request)
    file = reader.GetFile()

    def replace(ds):
        element = get(ds)
        if element is None:
            return False
        tag = copy_of(element.GetTag())
        computed = gdcm.DataSetHelper.ComputeVR(file, ds, tag)
        # Where GDCM knows none, that of the request counts.
        vr = request["vr"] if str(computed) in ("UN", "??") and "vr" in request else str(computed)
        if vr == "SQ":
            raise Refused("a sequence has no values")
        new = gdcm.DataElement(tag)
        new.SetVR(element.GetVR())
        value = packed(request["values"], vr)
        if value != b"":
            new.SetByteStringValue(value)
        ds.Replace(new)
        return True

    change(file, request, replace)
    return written(file, request)


def transcode(request):
    """GDCM computes VRs before it writes them, by creator if it is told to, and writes what the header names."""
    reader = opened(request)
    file = reader.GetFile()
    syntax = gdcm.TransferSyntax(gdcm.TransferSyntax.GetTSType(request["transferSyntax"]))
    if syntax.IsExplicit() and not file.GetHeader().GetDataSetTransferSyntax().IsExplicit():
        vrs = gdcm.FileExplicitFilter()
        vrs.SetFile(file)
        vrs.SetChangePrivateTags(True)
        if not vrs.Change():
            raise Refused("gdcm.FileExplicitFilter.Change() returned False")
    file.GetHeader().SetDataSetTransferSyntax(syntax)
    return written(file, request)


def deidentify(request):
    if request["keepSafePrivate"]:
        raise Refused("gdcm.Anonymizer knows no safe private elements")
    reader = opened(request)
    file = reader.GetFile()
    anonymizer = gdcm.Anonymizer()
    anonymizer.SetFile(file)
    if not anonymizer.RemovePrivateTags():
        raise Refused("gdcm.Anonymizer.RemovePrivateTags() returned False")
    return written(file, request)


HANDLERS = {
    "read": read,
    "lookup": lambda request: found(request, by_creator(request)),
    "lookupByTag": lambda request: found(request, by_tag(request)),
    "erase": lambda request: erased(request, by_creator(request)),
    "eraseByTag": lambda request: erased(request, by_tag(request)),
    "edit": lambda request: edited(request, by_creator(request)),
    "editByTag": lambda request: edited(request, by_tag(request)),
    "transcode": transcode,
    "deidentify": deidentify,
}


if __name__ == "__main__":
    gdcm.Trace.WarningOff()
    serve("gdcm", gdcm.Version.GetVersion(), OPERATIONS, HANDLERS)
