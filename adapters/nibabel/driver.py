"""Serves Blockshift's protocol for nibabel's reader of Siemens CSA headers.

A conversion is what the reader gives for each file of a series: the entries of the image's header, by name. Observed:
5.0.0 and 5.4.2.
"""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "python"))

from importlib.metadata import version

import pydicom
from nibabel.nicom import csareader

from serve import serve


def entries_of(file):
    header = csareader.get_csa_header(pydicom.dcmread(file), "image")
    return {} if header is None else {name: entry["items"] for name, entry in header["tags"].items()}


def convert(request):
    images = [entries_of(file) for file in request["files"]]
    names = dict.fromkeys(name for entries in images for name in entries)
    return {"converted": [{"sidecar": {name: [entries.get(name) for entries in images] for name in names}}]}


if __name__ == "__main__":
    serve("nibabel", version("nibabel"), {"convert": {"depth": ["top"], "occurrences": "all"}}, {"convert": convert})
