"""Serves Blockshift's protocol for dcmstack: the metadata that it embeds into the image of a series. Observed: 0.9.0."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "python"))

from importlib.metadata import version

import dcmstack

from serve import Refused, serve


def convert(request):
    stacks = dcmstack.parse_and_stack(request["files"], force=False)
    if not stacks:
        raise Refused("no image among the files")
    metas = [stack.to_nifti_wrapper().meta_ext for stack in stacks.values()]
    return {"converted": [{"sidecar": {key: meta.get_values(key) for key in meta.get_keys()}} for meta in metas]}


if __name__ == "__main__":
    serve("dcmstack", version("dcmstack"), {"convert": {"depth": ["all"], "occurrences": "all"}}, {"convert": convert})
