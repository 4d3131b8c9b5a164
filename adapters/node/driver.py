"""Serves Blockshift's protocol for a DICOM node: C-STORE sends a file there, C-GET fetches it back.

The bytes of a Data Set are sent and kept as they are: pynetdicom neither decodes nor encodes them here. Observed: 3.0.4.

  BLOCKSHIFT_NODE=TITLE@HOST:PORT BLOCKSHIFT_CALLING=TITLE python driver.py
  … python driver.py --echo          asks with C-ECHO whether the node is there: its name on stdout, or why not on stderr
"""

import os
import re
import socket
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "python"))

from pydicom import dcmread
from pydicom.dataset import Dataset
from pynetdicom import AE, __version__, _config, build_role, evt
from pynetdicom.sop_class import StudyRootQueryRetrieveInformationModelGet, Verification

from serve import Refused, serve

_config.STORE_SEND_CHUNKED_DATASET = True

CALLED, HOST, PORT = re.fullmatch(r"(.{1,16})@(.+):(\d+)", os.environ["BLOCKSHIFT_NODE"]).groups()
CALLING = os.environ["BLOCKSHIFT_CALLING"]

# What a node may fall back on that does not have the file's own Transfer Syntax any more.
USUAL = ["1.2.840.10008.1.2.1", "1.2.840.10008.1.2"]
PENDING = (0xFF00, 0xFF01)
UIDS = ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID")


class NodeError(Exception):
    """The node is not there, or does not talk to us: no answer about a file."""


def send_at_once(event):
    """A message goes out in pieces, which the system else holds back until the one before is confirmed: 40 ms later."""
    event.assoc.dul.socket.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def associated(contexts, **more):
    """An association in which the node accepts at least one of the contexts."""
    ae = AE(ae_title=CALLING)
    ae.connection_timeout = 5
    # Whether the node is there is asked once, and a busy one may take its time; a file has no more than 10 s.
    ae.acse_timeout = 20 if "--echo" in sys.argv else 8
    ae.dimse_timeout = ae.network_timeout = 8
    for abstract, transfer in contexts:
        ae.add_requested_context(abstract, transfer)
    more["evt_handlers"] = [*more.get("evt_handlers", []), (evt.EVT_CONN_OPEN, send_at_once)]
    association = ae.associate(HOST, int(PORT), ae_title=CALLED, **more)
    if association.is_established:
        return association
    if association.is_rejected:
        answer = association.acceptor.primitive
        raise NodeError(f"the node rejects the association: {answer.result_str}, {answer.reason_str}")
    if association.acceptor.primitive is not None and not association.accepted_contexts:
        raise Refused("the node accepts none of the presentation contexts")
    raise NodeError(f"no association with {CALLED}@{HOST}:{PORT}: not reachable, or no DICOM node")


def status_text(what, status):
    if "Status" not in status:
        return f"{what}: the node closed the association without an answer"
    comment = f" ({status.ErrorComment})" if "ErrorComment" in status else ""
    return f"{what}: status {status.Status:04X}{comment}"


def send(path, abstract, transfer):
    association = associated([(abstract, [transfer])])
    try:
        status = association.send_c_store(path)
    finally:
        association.release()
    # Bxxx are warnings: the file is stored, perhaps with changes.
    if "Status" not in status or (status.Status != 0 and status.Status >> 12 != 0xB):
        raise Refused(status_text("C-STORE", status))


def fetched(uids, abstract, transfers):
    """What C-GET brings, and what the node says last."""
    files = []

    def keep(event):
        files.append(event.encoded_dataset())
        return 0

    association = associated(
        [(StudyRootQueryRetrieveInformationModelGet, USUAL[::-1]), (abstract, transfers)],
        ext_neg=[build_role(abstract, scp_role=True)],
        evt_handlers=[(evt.EVT_C_STORE, keep)],
    )
    identifier = Dataset()
    identifier.QueryRetrieveLevel = "IMAGE"
    for name, uid in zip(UIDS, uids):
        setattr(identifier, name, uid)
    try:
        accepted = {context.abstract_syntax for context in association.accepted_contexts}
        if StudyRootQueryRetrieveInformationModelGet not in accepted:
            raise Refused("the node has no C-GET (Study Root): presentation context refused")
        if abstract not in accepted:
            return [], "C-GET: presentation context for the file refused"
        last = Dataset()
        for status, _ in association.send_c_get(identifier, StudyRootQueryRetrieveInformationModelGet):
            last = status
            if "Status" not in status or status.Status not in PENDING:
                break
    finally:
        association.release()
    return files, status_text("C-GET", last)


def store(request):
    head = dcmread(request["file"], specific_tags=list(UIDS), stop_before_pixels=True)
    abstract, transfer = head.file_meta.MediaStorageSOPClassUID, head.file_meta.TransferSyntaxUID
    uids = [head.get(name, "") for name in UIDS]
    if "" in uids:
        raise Refused("the file has no Study, Series or SOP Instance UID to ask for it by")
    send(request["file"], abstract, transfer)
    said = ""
    for transfers in ([transfer], USUAL):
        files, said = fetched(uids, abstract, transfers)
        if len(files) > 1:
            raise Refused(f"C-GET gave {len(files)} files for one SOP Instance UID")
        for file in files:
            with open(request["output"], "wb") as out:
                out.write(file)
            return
    raise Refused(f"{said}; nothing came back")


def echo():
    association = associated([(Verification, USUAL)])
    status = association.send_c_echo()
    name = association.acceptor.implementation_version_name
    association.release()
    if status.get("Status") != 0:
        raise NodeError(status_text("C-ECHO", status))
    print(name or association.acceptor.implementation_class_uid or "unknown")


if "--echo" in sys.argv:
    try:
        echo()
    except (NodeError, Refused) as error:
        sys.exit(str(error))
else:
    serve(f"{CALLED}@{HOST}:{PORT}", __version__, {"store": {"depth": ["all"], "occurrences": "all"}}, {"store": store})
