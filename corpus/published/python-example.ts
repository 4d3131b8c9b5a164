/** `examples/lookup.py` of a corpus that was built: pydicom asked by creator, in the root of every legal file. */
export const PYTHON_EXAMPLE: string = `import json
import pathlib
import sys

import pydicom

root = pathlib.Path(sys.argv[1])
right = wrong = 0
for case in json.loads((root / "manifest.json").read_text("utf-8"))["cases"]:
    if case["validity"] != "legal":
        continue
    expected = json.loads((root / case["expected"]["file"]).read_text("utf-8"))
    try:
        dataset = pydicom.dcmread(root / case["file"])
    except Exception as error:
        wrong += 1
        print(f"{case['file']}: cannot be read: {error}")
        continue
    for question in expected["questions"]:
        if question["operation"] != "lookup" or "path" in question:
            continue
        group, creator, byte = (question["address"][key] for key in ("group", "creator", "element"))
        must_be_found = any(hit["path"] == [] for hit in question["found"])
        try:
            found = int(byte, 16) in dataset.private_block(int(group, 16), creator)
        except KeyError:
            found = False
        if found == must_be_found:
            right += 1
        else:
            wrong += 1
            print(f"{case['file']}: ({group},{creator},{byte}) found: {found}")
print(f"{right} lookups right, {wrong} wrong")
sys.exit(1 if wrong else 0)
`;
