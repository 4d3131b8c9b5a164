import type { Release } from '../corpus-files.ts';
import { CPP_EXAMPLE } from './cpp-example.ts';
import { PYDICOM_DIFFERS, PYDICOM_SEEN } from './pydicom-differs.ts';
import { PYTHON_EXAMPLE } from './python-example.ts';

const wrong = PYDICOM_DIFFERS.reduce((sum, { lookups }) => sum + lookups, 0);

/** `README.md` of a corpus that was built. */
export const readme = (
  cases: number,
  { version, license }: Pick<Release, 'version' | 'license'>,
): string => `# Private blocks: ${cases} DICOM files with right answers

DICOM files for the tests of any toolkit in any language. They ask one question: does it find private data by who reserved
the block (the Private Creator, PS3.5 7.8.1), or by the number that the block happens to have? Nothing here needs Node or
Blockshift; copy this folder into your tests. All values are made up.

Made by Blockshift ${version}. ${license} license; its text is in \`LICENSE\`.

| file | holds |
|---|---|
| \`manifest.json\` | the version of Blockshift, the license, and every case: file, size, SHA-256, validity, Transfer Syntax, features, where its answers are |
| \`manifest.tsv\` | the same without JSON, tab separated: file, bytes, sha256, validity, transfer syntax, creators (divided by a backslash) |
| \`AREA/NAME.dcm\` | the file; \`AREA/NAME\` is the id of the case, which never changes and is never used again |
| \`AREA/NAME.expected.json\` | what the file shows, why, and the right answers |
| \`expected.schema.json\`, \`manifest.schema.json\` | JSON Schemas (2020-12) |
| \`examples/\` | the two programs below |

## What is right

\`elements\` lists everything in the file in its order, at every depth: \`path\` (Items by raw tag and number, from 0) and \`tag\` say where it is
in this file, \`owner\` whose it is (\`null\`: nobody's; left out: a standard element), \`vr\` what its owner means it to be and \`storedVR\` what the file
says (\`null\` in Implicit VR), and \`values\`, \`base64\`, \`fragments\` or the number of \`items\` what it holds. Text is one character (U+0000 to U+00FF) for
each byte, without padding. \`reservations\` lists the Private Creators.

\`questions\` have their answers with them:

- \`lookup\` by address (group, creator, low byte): exactly \`found\`. With \`path\` only in that Item, without it at every depth.
- \`lookupByTag\`: what a program gets that asks by number. It shows what such a program would take for something else.
- \`erase\`, \`edit\`: \`erased\` or \`edited\` are concerned, and nothing else changes.
- \`insert\`: \`block\` is the one that must be used, \`free\` for any block that nobody has, \`none\` where it must be refused.
- \`deidentify\`: private elements that are known to be safe stay (\`kept\`), all others go (\`removed\`).

Where the encoding hides a private Sequence from who does not know it (UN, or Implicit VR with a defined length), taking it for bytes is right too.

\`validity\` says how much a difference weighs: \`legal\`, every difference is a fault; \`tolerated\`, not quite legal or not in every edition,
the answers are what most would expect; \`malformed\`, broken: neither crash nor hang, and never an answer that is not in \`elements\`.
\`edition\` says where editions of the Standard differ, and what makes a file less than legal; where it says "in every edition" and no more, no difference
is known between those from 2013 to 2025a. Where \`readable\` is \`part\`, the file is cut or damaged: showing a part, or an error, is right.

## Python

With pydicom: \`python3 examples/lookup.py .\` looks up every address in the root of every legal file and compares. \`dcmread\` has to take a
\`Path\`: pydicom 1.4.2 does not, 2.3.1 and 3.0.2 do.

With pydicom ${PYDICOM_SEEN.join(' and ')}, the last line says ${wrong} wrong and the exit status is 1. The files are legal and the answers stand; a tool that finds them does better:

${PYDICOM_DIFFERS.map(({ file, lookups, why }) => `- \`${file}\` (${lookups}): ${why}`).join('\n')}

\`\`\`python
${PYTHON_EXAMPLE}\`\`\`

## C++

The standard library is enough: \`manifest.tsv\` needs no JSON. It ends with 0 wrong and status 0.

\`\`\`cpp
${CPP_EXAMPLE}\`\`\`
`;
