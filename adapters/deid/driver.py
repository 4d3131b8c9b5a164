"""Serves Blockshift's protocol for deid: every question is put to it as a recipe of one line, or as its own function.

A recipe names a private element as (gggg,"CREATOR",ee), and deid finds it at every depth. Observed: 0.4.13.
"""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "python"))

import tempfile
from importlib.metadata import version

from deid.config import DeidRecipe
from deid.dicom import replace_identifiers
from deid.dicom.parser import DicomParser

from serve import Refused, given_bytes, given_values, serve

BY_CREATOR = {"depth": ["all"], "occurrences": "all"}
BY_NUMBER = {**BY_CREATOR, "addressing": "number"}

OPERATIONS = {
    "erase": BY_CREATOR,
    "eraseByTag": BY_NUMBER,
    "edit": BY_CREATOR,
    "deidentify": BY_CREATOR,
}


def field_of(request):
    if "tag" in request:
        return request["tag"]
    address = request["address"]
    if '"' in address["creator"]:
        raise Refused("a recipe has no way to write a creator with a quotation mark")
    return f'({address["group"]},"{address["creator"]}",{address["element"]})'


def parsed(request, action, lookup):
    """What a recipe of one line makes of the file."""
    if "path" in request:
        raise Refused("a recipe names no Item")
    with tempfile.NamedTemporaryFile("w", suffix=".deid") as recipe:
        recipe.write(f"FORMAT dicom\n\n%header\n\n{action}\n")
        recipe.flush()
        parser = DicomParser(request["file"], recipe=DeidRecipe(deid=recipe.name), force=False)
    parser.lookup.update(lookup)
    parser.parse()
    parser.dicom.save_as(request["output"])


def erase(request):
    parsed(request, f"REMOVE {field_of(request)}", {})


def edit(request):
    """
    REPLACE writes a value as it is given, whatever the element's VR. A text for a number is an error that pydicom 3.0.2
    needs minutes to word where Items are nested deep, so the value has the type that the request's VR asks for.
    """
    values = given_bytes(request["values"])
    if values is None:
        values = given_values(request.get("vr", "LO"), request["values"])
    given = values[0] if isinstance(values, list) and len(values) == 1 else values
    parsed(request, f"REPLACE {field_of(request)} var:given", {"given": given})


def deidentify(request):
    if request["keepSafePrivate"]:
        raise Refused("deid knows of no private elements that are safe")
    (dicom,) = replace_identifiers(request["file"], remove_private=True, force=False)
    dicom.save_as(request["output"])


if __name__ == "__main__":
    serve(
        "deid",
        version("deid"),
        OPERATIONS,
        {"erase": erase, "eraseByTag": erase, "edit": edit, "deidentify": deidentify},
    )
