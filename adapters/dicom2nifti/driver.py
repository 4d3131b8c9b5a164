"""Serves Blockshift's protocol for dicom2nifti: the image that it makes of a series, with its tables. Observed: 2.6.2."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "python"))

import tempfile
from importlib.metadata import version

import pydicom
from dicom2nifti.convert_dicom import dicom_array_to_nifti

from serve import GarbledOutput, serve


def table(file):
    """The rows of one of FSL's tables."""
    with open(file, encoding="ascii") as lines:
        rows = [line.split() for line in lines if line.strip()]
    try:
        return [[float(word) for word in row] for row in rows]
    except ValueError as error:
        raise GarbledOutput(f"{os.path.basename(file)}: {error}") from error


def convert(request):
    with tempfile.TemporaryDirectory() as folder:
        made = dicom_array_to_nifti([pydicom.dcmread(file) for file in request["files"]], f"{folder}/image.nii")
        image = {"sidecar": {"shape": list(made["NII"].shape)}}
        if "BVAL_FILE" in made:
            (image["bvals"],) = table(made["BVAL_FILE"])
        if "BVEC_FILE" in made:
            image["bvecs"] = [list(volume) for volume in zip(*table(made["BVEC_FILE"]), strict=True)]
    return {"converted": [image]}


if __name__ == "__main__":
    serve("dicom2nifti", version("dicom2nifti"), {"convert": {"depth": ["top"], "occurrences": "all"}}, {"convert": convert})
