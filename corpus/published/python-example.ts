/**
 * `examples/lookup.py` of a corpus that was built, in twenty lines: pydicom asked by creator, in the root of every legal
 * file.
 */
export const PYTHON_EXAMPLE: string = `import json
import sys
from pathlib import Path
from pydicom import dcmread

def finds(file, group, creator, element):
    try:
        return int(element, 16) in dcmread(file).private_block(int(group, 16), creator)
    except Exception as error:  # KeyError: nobody of that name has a block
        return False if isinstance(error, KeyError) else error

root, results = Path(sys.argv[1]), []
for case in json.loads((root / "manifest.json").read_text("utf-8"))["cases"]:
    expected = json.loads((root / case["expected"]["file"]).read_text("utf-8"))
    for question in expected["questions"]:
        if case["validity"] == "legal" and question["operation"] == "lookup" and "path" not in question:
            found = finds(root / case["file"], **question["address"])
            results.append(found == any(hit["path"] == [] for hit in question["found"]))
            if not results[-1]:
                print(f"{case['file']}: {question['address']} found: {found}")
print(f"{results.count(True)} lookups right, {results.count(False)} wrong")
sys.exit(not all(results))
`;
