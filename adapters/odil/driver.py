"""Serves Blockshift's protocol (contract/protocol-schema.ts) for odil's Python interface.

odil knows nothing of Private Creators: elements are found by number. This file only walks from Data Set to Data Set.
"""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "python"))

import odil
from serve import bytes_values, given_bytes, given_values, serve, tag_text, text_value

IMPLICIT, EXPLICIT, BIG = SYNTAXES = ["1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2"]
# What release 0.12.2 has no VR for: it says so and reads nothing.
VRS = [
    "AE", "AS", "AT", "CS", "DA", "DS", "DT", "FD", "FL", "IS", "LO", "LT", "OB", "OD", "OF", "OL", "OW", "PN", "SH",
    "SL", "SQ", "SS", "ST", "TM", "UC", "UI", "UL", "UN", "UR", "US", "UT",
]  # fmt: skip

READS = {"depth": ["all"], "occurrences": "all", "reads": SYNTAXES, "vrs": VRS}
BY_NUMBER = {**READS, "addressing": "number"}
OPERATIONS = {
    "read": {**READS, "reports": ["path", "item", "vr", "values"]},
    "lookupByTag": {**BY_NUMBER, "reports": ["path", "item", "values"]},
    "eraseByTag": BY_NUMBER,
    "editByTag": BY_NUMBER,
    "transcode": {**READS, "writes": SYNTAXES},
    "exportJson": READS,
    "exportXml": READS,
    "roundTrip": READS,
}


def read_file(request):
    with odil.open(request["file"]) as stream:
        return odil.Reader.read_file(stream)


def write_file(data, request, syntax):
    with odil.open(request["output"], "wb") as stream:
        odil.Writer.write_file(data, stream, odil.DataSet(), syntax)


def syntax_of(header):
    return header.as_string(odil.registry.TransferSyntaxUID)[0].decode()


def number_of(tag):
    return tag.group << 16 | tag.element


def tag_of(request):
    number = int(request["tag"], 16)
    return odil.Tag(number >> 16, number & 0xFFFF)


def data_sets(data, path=()):
    """Every Data Set with its path in raw tags: the root, then the Items in order."""
    yield data, list(path)
    for tag in list(data.keys()):
        if data[tag].is_data_set():
            for index, item in enumerate(data.as_data_set(tag)):
                yield from data_sets(item, (*path, {"tag": tag_text(number_of(tag)), "item": index}))


def values_of(element):
    if element.is_binary():
        return bytes_values(b"".join(bytes(bytearray(item)) for item in element.as_binary()))
    if element.is_int():
        return [text_value(str(value)) for value in element.as_int()]
    if element.is_real():
        return [text_value(repr(value)) for value in element.as_real()]
    if element.is_string():
        return [text_value(value.decode("utf-8", "surrogateescape").rstrip(" \0")) for value in element.as_string()]
    return []


def read(request):
    _, root = read_file(request)
    elements = []
    for data, path in data_sets(root):
        for tag in data.keys():
            if tag.group % 2 == 0 or tag.element == 0 or 0x10 <= tag.element <= 0xFF:
                continue
            element = data[tag]
            seen = {"path": path, "tag": tag_text(number_of(tag)), "vr": element.vr.name}
            if not element.is_data_set():
                seen["values"] = values_of(element)
            elements.append(seen)
    return {"elements": elements}


def lookup_by_tag(request):
    _, root = read_file(request)
    tag = tag_of(request)
    holders = [(data, path) for data, path in data_sets(root) if data.has(tag)]
    return {"found": [{"path": path, "values": values_of(data[tag])} for data, path in holders]}


def changed_by_tag(request, change):
    header, root = read_file(request)
    tag = tag_of(request)
    for data, _ in list(data_sets(root)):
        if data.has(tag):
            change(data, tag)
    write_file(root, request, syntax_of(header))


def erase_by_tag(request):
    changed_by_tag(request, lambda data, tag: data.remove(tag))


def edit_by_tag(request):
    def change(data, tag):
        vr = data[tag].vr
        field = given_bytes(request["values"])
        if field is not None:
            raise ValueError("text and numbers only")
        values = given_values(vr.name, request["values"])
        if vr.name == "DS":
            values = [float(value) for value in values]
        elif vr.name == "IS":
            values = [int(value) for value in values]
        elif vr.name == "AT":
            values = request["values"]
        data.remove(tag)
        data.add(tag, odil.Element(values, vr))

    changed_by_tag(request, change)


def transcode(request):
    _, root = read_file(request)
    write_file(root, request, request["transferSyntax"])


def written_text(request, text):
    with open(request["output"], "w", encoding="utf-8") as stream:
        stream.write(text)


def export_json(request):
    written_text(request, odil.as_json(read_file(request)[1]))


def export_xml(request):
    written_text(request, odil.as_xml(read_file(request)[1], False))


def round_trip(request):
    header, root = read_file(request)
    write_file(odil.from_json(odil.as_json(root)), request, syntax_of(header))


# The version is the package's: the module has none.
serve(
    "odil for Python",
    "0",
    OPERATIONS,
    {
        "read": read,
        "lookupByTag": lookup_by_tag,
        "eraseByTag": erase_by_tag,
        "editByTag": edit_by_tag,
        "transcode": transcode,
        "exportJson": export_json,
        "exportXml": export_xml,
        "roundTrip": round_trip,
    },
)
