"""Serves Blockshift's protocol (contract/protocol-schema.ts) for the Python interface of vtk-dicom.

An element is asked for with vtkDICOMMetaData.ResolvePrivateTag, or vtkDICOMItem's, and Get. A listing is beyond this
interface: its iterator over data elements has no methods in Python.
"""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "python"))

import vtkmodules.all  # noqa: F401  vtkdicom cannot be imported before it
from serve import Refused, address_of, serve, text_value
from vtkdicom.vtkDICOM import vtkDICOMMetaData, vtkDICOMParser, vtkDICOMTag

SYNTAXES = ["1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2"]
INTEGERS = ("SL", "SS", "SV", "UL", "US", "UV")
# GetUnsignedCharData gives an address, so that bytes and words cannot be had.
HIDDEN = ("OB", "OD", "OF", "OL", "OV", "OW", "UN")
TEXTS = ["AE", "AS", "AT", "CS", "DA", "DS", "DT", "IS", "LO", "LT", "PN", "SH", "ST", "TM", "UC", "UI", "UR", "UT"]
VRS = [*TEXTS, "FD", "FL", *INTEGERS]

OPERATIONS = {
    "lookup": {"depth": ["top", "path"], "occurrences": "first", "reports": ["path", "item", "values"], "reads": SYNTAXES, "vrs": VRS},
    "lookupByTag": {"addressing": "number", "depth": ["top"], "occurrences": "first", "reports": ["path", "item", "values"], "reads": SYNTAXES, "vrs": VRS},
}


def root_of(request):
    data, parser = vtkDICOMMetaData(), vtkDICOMParser()
    parser.SetMetaData(data)
    parser.SetFileName(request["file"])
    parser.Update()
    if parser.GetErrorCode() != 0:
        raise OSError(f"vtkDICOMParser: error code {parser.GetErrorCode()}")
    return data


def tag_of(number):
    return vtkDICOMTag(number >> 16, number & 0xFFFF)


def holder_of(request):
    """The Data Set that the path leads to; None where there is none."""
    holder = root_of(request)
    for step in request.get("path", []):
        value = holder.Get(tag_of(int(step["tag"], 16)))
        if not value.IsValid() or str(value.GetVR()) != "SQ" or step["item"] >= value.GetNumberOfValues():
            return None
        holder = value.GetItem(step["item"])
    return holder


def values_of(value):
    vr = str(value.GetVR())
    if value.GetVL() == 0 or vr == "SQ":
        return []
    if vr in HIDDEN:
        return [{"withheld": True}]
    if vr in ("LT", "ST", "UR", "UT"):
        return [text_value(value.AsUTF8String().rstrip(" \0"))]
    indices = range(value.GetNumberOfValues())
    if vr in INTEGERS:
        get = value.GetUnsignedInt64 if vr.startswith("U") else value.GetInt64
        return [text_value(str(get(index))) for index in indices]
    if vr in ("FD", "FL"):
        return [text_value(repr(value.GetDouble(index))) for index in indices]
    if vr == "AT":
        tags = [value.GetTag(index) for index in indices]
        return [text_value("%04X%04X" % (tag.GetGroup(), tag.GetElement())) for tag in tags]
    return [text_value(value.GetUTF8String(index)) for index in indices]


def found(request, get):
    holder = holder_of(request)
    value = get(holder) if holder is not None else None
    if value is None or not value.IsValid():
        return {"found": []}
    return {"found": [{"path": request.get("path", []), "values": values_of(value)}]}


def lookup(request):
    if "path" not in request:
        raise Refused("ResolvePrivateTag searches one Data Set: no search at every depth")
    group, creator, byte = address_of(request)

    def get(holder):
        # The block is always given as 10; (FFFF,FFFF) where the creator is not there.
        tag = holder.ResolvePrivateTag(vtkDICOMTag(group, 0x1000 | byte), creator)
        return None if tag.GetGroup() == 0xFFFF else holder.Get(tag)

    return found(request, get)


def lookup_by_tag(request):
    return found({"file": request["file"]}, lambda holder: holder.Get(tag_of(int(request["tag"], 16))))


# The version is the package's: the interface has no function that tells it.
serve("vtk-dicom for Python", "0", OPERATIONS, {"lookup": lookup, "lookupByTag": lookup_by_tag})
