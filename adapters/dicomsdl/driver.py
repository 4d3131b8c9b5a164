"""Serves Blockshift's protocol for dicomsdl, which addresses elements by number and knows no creators.

Observed: 0.109.4. Its bytes are little endian whatever the file is.
"""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "python"))

from importlib.metadata import version

import dicomsdl

from serve import BINARY, INTEGERS, Refused, bytes_values, given_bytes, given_values, serve, tag_text

BY_NUMBER = {"addressing": "number", "depth": ["top"]}

OPERATIONS = {
    "read": {"depth": ["all"], "occurrences": "all", "reports": ["path", "item", "vr", "values"]},
    "lookupByTag": {**BY_NUMBER, "reports": ["values"]},
    "eraseByTag": BY_NUMBER,
    "editByTag": BY_NUMBER,
}


def vr_of(element):
    return str(element.vr()).rsplit(".", 1)[-1]


def values_of(element):
    vr = vr_of(element)
    # AT comes as bytes as well.
    if vr in BINARY or vr == "AT":
        return bytes_values(element.toBytes())
    value = element.value()
    if value is None or value == "":
        return []
    return [{"text": text_of(one)} for one in (value if isinstance(value, list) else [value])]


def text_of(value):
    return repr(value) if isinstance(value, float) else str(value)


def elements_of(data_set, path):
    for element in data_set:
        tag, vr = tag_text(element.tag()), vr_of(element)
        is_private = element.tag() >> 16 & 1 and not 0x10 <= element.tag() & 0xFFFF <= 0xFF
        if is_private:
            seen = {"path": path, "tag": tag, "vr": vr}
            yield seen if vr == "SQ" else {**seen, "values": values_of(element)}
        if vr == "SQ":
            sequence = element.toSequence()
            for index in range(len(sequence)):
                yield from elements_of(sequence[index], [*path, {"tag": tag, "item": index}])


def read(request):
    return {"elements": list(elements_of(dicomsdl.open_file(request["file"]), []))}


def element_in(data_set, tag):
    """The element, or None: for an absent one dicomsdl has an element that is nothing."""
    element = data_set.getDataElement(int(tag, 16))
    return element if vr_of(element) != "NONE" else None


def lookup_by_tag(request):
    element = element_in(dicomsdl.open_file(request["file"]), request["tag"])
    if element is None:
        return {"found": []}
    return {"found": [{"values": [] if vr_of(element) == "SQ" else values_of(element)}]}


def erase_by_tag(request):
    data_set = dicomsdl.open_file(request["file"])
    data_set.removeDataElement(int(request["tag"], 16))
    data_set.save(request["output"])


def edit_by_tag(request):
    data_set = dicomsdl.open_file(request["file"])
    element = element_in(data_set, request["tag"])
    if element is None:
        raise Refused("no such element")
    # By type: setValue of release 0.109.4 takes no list.
    vr, field = vr_of(element), given_bytes(request["values"])
    if (field is None) == (vr in BINARY):
        raise Refused(f"dicomsdl takes {'bytes' if vr in BINARY else 'values'} for VR {vr}")
    values = given_values(vr, request["values"]) if field is None else []
    if field is not None:
        element.fromBytes(field)
    elif vr in ("FL", "FD"):
        element.fromDoubleVector(values)
    elif vr in INTEGERS or vr == "AT":
        element.fromLongLongVector(values)
    else:
        element.fromString("\\".join(values))
    data_set.save(request["output"])


if __name__ == "__main__":
    serve(
        "dicomsdl",
        version("dicomsdl"),
        OPERATIONS,
        {"read": read, "lookupByTag": lookup_by_tag, "eraseByTag": erase_by_tag, "editByTag": edit_by_tag},
    )
