"""Serves Blockshift's protocol for dicom-anonymizer. Its rules name elements by number, in the root. Observed: 2.1.0."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "python"))

from importlib.metadata import version

from dicomanonymizer.simpledicomanonymizer import anonymize_dicom_file, delete, replace_with_value

from serve import Refused, serve

BY_NUMBER = {"addressing": "number", "depth": ["top"], "occurrences": "all"}

OPERATIONS = {
    "eraseByTag": BY_NUMBER,
    "editByTag": BY_NUMBER,
    "deidentify": {"depth": ["all"], "occurrences": "all"},
}


def ruled(request, action):
    """The file with one rule applied, and none of the rules for standard elements."""
    tag = int(request["tag"], 16)
    anonymize_dicom_file(
        request["file"],
        request["output"],
        extra_anonymization_rules={(tag >> 16, tag & 0xFFFF): action},
        delete_private_tags=False,
        base_rules_gen=dict,
    )


def erase(request):
    ruled(request, delete)


def edit(request):
    if any(not isinstance(value, str) for value in request["values"]):
        raise Refused("dicom-anonymizer replaces with text")
    ruled(request, replace_with_value(["\\".join(request["values"])]))


def deidentify(request):
    if request["keepSafePrivate"]:
        raise Refused("dicom-anonymizer knows of no private elements that are safe")
    anonymize_dicom_file(request["file"], request["output"])


if __name__ == "__main__":
    serve(
        "dicom-anonymizer",
        version("dicom-anonymizer"),
        OPERATIONS,
        {"eraseByTag": erase, "editByTag": edit, "deidentify": deidentify},
    )
