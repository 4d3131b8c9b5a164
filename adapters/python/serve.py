"""The loop of Blockshift's protocol (contract/protocol-schema.ts) for drivers in Python, and what they all need.

A driver gives `serve` its name, its version, its operations and a handler for each, and is run so:

  python3 driver.py                                   requests on stdin, one JSON text a line
  python3 driver.py --once '{"op":"read","file":"x"}'  one request, one answer; status 0 where it is ok
"""

import base64
import json
import os
import sys
import warnings

BINARY = ("OB", "OD", "OF", "OL", "OV", "OW", "UN")
INTEGERS = ("SL", "SS", "SV", "UL", "US", "UV")


class Refused(Exception):
    """The tool has no way to do what is asked, or declines to."""


class GarbledOutput(Exception):
    """What the tool gave is not what its driver knows how to read."""


def serve(name, version, operations, handlers):
    """Answers requests until stdin ends. Never returns: ends the process with its status."""
    # Answers only on the stdout that we got; whatever the tool prints, from Python or from C, goes to stderr.
    sys.stdout.flush()
    out = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    # A warning is how a library tells its caller that a file is not as it should be. Without the place, which is the machine's.
    warnings.simplefilter("always")
    for about_code in (DeprecationWarning, PendingDeprecationWarning, ResourceWarning):
        warnings.simplefilter("ignore", about_code)
    warnings.formatwarning = lambda message, category, *_: f"{category.__name__}: {message}\n"
    hello = {"protocol": 1, "name": name, "version": version, "operations": operations}
    if "--once" in sys.argv:
        answer = answer_to(sys.argv[sys.argv.index("--once") + 1], hello, handlers)
        print(json.dumps(answer), file=out, flush=True)
        sys.exit(0 if "ok" in answer else 1)
    for line in sys.stdin.buffer:
        print(json.dumps(answer_to(line, hello, handlers)), file=out, flush=True)
    sys.exit(0)


def answer_to(line, hello, handlers):
    try:
        request = json.loads(line)
    except ValueError:
        return {"id": None, "error": "not JSON"}
    if not isinstance(request, dict):
        return {"id": None, "error": "malformed request: not an object"}
    answer = {"id": request.get("id")}
    op = request.get("op")
    if op == "hello":
        answer["ok"] = hello
    elif op not in handlers:
        answer["refused"] = f"no operation {op}"
    else:
        try:
            answer["ok"] = handlers[op](request) or {}
        except Refused as reason:
            answer["refused"] = str(reason)
        except GarbledOutput as reason:
            # No answer by the schema, which makes the caller say garbled.
            answer["garbled"] = str(reason)
        except (Exception, SystemExit) as error:  # whatever a tool raises is its word on this file
            # Cut: pydicom 3.0.2 words an error in 12 nested Items with 300 MB.
            answer["error"] = f"{type(error).__name__}: {error}"[:2000]
        if "ok" not in answer and os.path.exists(request.get("output", "")):
            os.remove(request["output"])
    return answer


def address_of(request):
    """Group, creator and low byte of the address in a request."""
    address = request["address"]
    return int(address["group"], 16), address["creator"], int(address["element"], 16)


def tag_text(tag):
    """A tag as the protocol writes it: eight hexadecimal digits."""
    return "%08X" % int(tag)


def text_value(text):
    return {"text": text}


def bytes_values(value):
    """A whole value field, words little endian: one entry, or none where it is empty."""
    return [{"base64": base64.b64encode(value).decode("ascii")}] if value else []


def given_bytes(values):
    """The value field of a request that gives it in base64; None where it gives text."""
    if len(values) == 1 and isinstance(values[0], dict):
        return base64.b64decode(values[0]["base64"])
    return None


def given_values(vr, values):
    """The values of a request as Python keeps them: numbers, tags as integers, text."""
    if vr in INTEGERS:
        return [int(value) for value in values]
    if vr in ("FL", "FD"):
        return [float(value) for value in values]
    if vr == "AT":
        return [int(value, 16) for value in values]
    return list(values)
