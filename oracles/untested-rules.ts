/** A requirement of the parts that were read which no property rests on. */
export interface UntestedRule {
  /** As those in oracles/rules. */
  readonly id: string;
  readonly clause: string;
  readonly edition: string;
  /** What it requires, in our own words. */
  readonly text: string;
  /** Why no answer of a tool could show that it breaks it, or whom it binds instead. */
  readonly reason: string;
}

const rule = (id: string, clause: string, edition: string, text: string, reason: string): UntestedRule => ({
  id,
  clause,
  edition,
  text,
  reason,
});

const BOTH = '2013, 2020';
const AUTHOR = 'It binds whoever designs the data, and no question here has a tool decide it';

/** What the clauses on private data require besides, and why it is not asked of tools. */
export const UNTESTED_RULES: readonly UntestedRule[] = [
  rule('PS3.5-7.1-b', 'PS3.5 7.1', BOTH, 'The odd groups 0001, 0003, 0005, 0007 and FFFF hold no private elements.', 'A file that shows it is malformed in every edition, and malformed data are asked about no meaning, only for an end without a crash.'),
  rule('PS3.5-7.8.1-d', 'PS3.5 7.8.1 d', BOTH, 'The groups 0001, 0003, 0005, 0007 and FFFF are not used.', 'It binds whoever chooses the group. A tool that is told to insert there may do as its caller says or decline: no clause says which.'),
  rule('PS3.5-7.5.3-a', 'PS3.5 7.5.3', BOTH, 'An Item without a Specific Character Set of its own has that of the Data Set around it.', 'How text is decoded does not depend on blocks: the canonical rendering, which is the control, comes out as wrong as the others.'),
  rule('PS3.5-7.8-b', 'PS3.5 7.8', BOTH, 'Private elements neither change what a SOP Class means nor stand in for elements that it requires.', `${AUTHOR}; nothing in a file shows what an element was meant to change.`),
  rule('PS3.5-7.8.1-a5', 'PS3.5 7.8.1 a', '2020, 2025a (not in 2013)', 'The text of a creator is of the default repertoire.', `${AUTHOR}: the creator is given with the question. Curated cases have such creators as tolerated data.`),
  rule('PS3.5-7.8.2-c', 'PS3.5 7.8.2', BOTH, 'In a Standard Extended SOP Class, images, waveforms and overlays are in no private Sequence.', `${AUTHOR}: none puts an image anywhere.`),
  rule('PS3.3-10.17.1.2-a', 'PS3.3 10.17.1.2', '2020', 'Whoever points to a private element gives its group, low byte and creator, and leaves the block out.', 'No operation that tools offer makes such pointers; to a tool that copies them they are values like others, which have no block in them.'),
  rule('PS3.3-C.7.6.17-a', 'PS3.3 C.7.6.17', '2016c', 'A dimension index that points to a private element comes with its creator.', 'No operation that tools offer makes a dimension index.'),
  rule('PS3.15-E.3.10-f', 'PS3.15 E.3.10', BOTH, 'The private elements that a product keeps as safe are listed in its Conformance Statement.', 'It is about a document, which cannot be asked for by running a tool.'),
  rule('PS3.18-8.3.4.1-a', 'PS3.18 8.3.4.1', '2020', 'A query for a private element names its creator too.', 'It binds the client of a query; archives are sent files here and asked to give them back, nothing else.'),
  rule('PS3.18-10.6.3-a', 'PS3.18 10.6.3.3', '2020', 'A search result that has a private element, as asked for, has its creator too.', 'It binds a web server that searches (QIDO-RS), and no operation here is a search: archives are sent files and asked to give them back.'),
]; // biome-ignore format: a table
