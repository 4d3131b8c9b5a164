/** A requirement that a property rests on, in our own words; the Standard itself is the authority. */
export interface Rule {
  /** Stable. `DER-` marks what follows from several clauses without being written in one. */
  readonly id: string;
  readonly clause: string;
  /** The editions in which the clause was read; later ones may differ. */
  readonly edition: string;
  readonly level: 'shall' | 'should' | 'may' | 'note' | 'derived';
  readonly text: string;
  /** What the editions say differently, and what that means for a judgement; left out where those seen agree. */
  readonly differs?: string;
  /** Without it nothing would follow when blocks move: the core of the catalogue. */
  readonly key?: true;
}

const rule = (
  id: string,
  clause: string,
  edition: string,
  level: Rule['level'],
  text: string,
  more: Pick<Rule, 'differs' | 'key'> = {},
): Rule => ({
  id,
  clause,
  edition,
  level,
  text,
  ...more,
});

const KEY: Pick<Rule, 'key'> = { key: true };

const BOTH = '2013, 2020';

/** Every requirement that a property cites, and no other. */
export const RULES: readonly Rule[] = [
  rule('PS3.5-6.2-LO', 'PS3.5 6.2, Table 6.2-1', BOTH, 'shall', 'Spaces before and after an LO value are padding; a backslash separates values; 64 characters at most.'),
  rule('PS3.5-6.2.2-a', 'PS3.5 6.2.2', '2020', 'shall', 'UN is left to elements whose VR nobody knows any more, and to values too long for the short header of their VR.', { differs: '2013 has no word on values too long for their VR: UN is right for those here, and so is their VR.' }),
  rule('PS3.5-6.2.2-b', 'PS3.5 6.2.2', BOTH, 'shall', 'The bytes of a UN value stay as they are in every byte order; Items inside are in Implicit VR.'),
  rule('PS3.5-6.2.2-c', 'PS3.5 6.2.2', BOTH, 'shall', 'A Private Creator never has VR UN.'),
  rule('PS3.5-6.2.2-d', 'PS3.5 6.2.2, PS3.10 7.1', BOTH, 'shall', 'Nothing in the File Meta Information has VR UN.'),
  rule('PS3.5-6.2.2-n2', 'PS3.5 6.2.2 Note 2', BOTH, 'note', 'Whoever recognises a UN element may read its value as Implicit VR Little Endian.'),
  rule('PS3.5-6.2.2-n5', 'PS3.5 6.2.2 Note 5', BOTH, 'note', 'UN of undefined length holds Items in Implicit VR, delimited as in a Sequence.', { differs: 'Note 4 in 2013; the words agree.' }),
  rule('PS3.5-7.1-a', 'PS3.5 7.1', BOTH, 'shall', 'Within one Data Set a tag occurs once, and elements ascend by tag.'),
  rule('PS3.5-7.1-c', 'PS3.5 7.1', BOTH, 'shall', 'A Data Set and all that is nested in it are either explicit or implicit, never a mixture; only UN values are set apart.'),
  rule('PS3.5-7.1.2-a', 'PS3.5 7.1.2', '2020', 'shall', 'The VR decides the form of an explicit header: two bytes of length, or two reserved bytes and four of length.', { differs: '2013 lists the VRs with the long header (OB OW OF SQ UT UN), 2020 those with the short one: VRs that came later differ, and are read by 2020.' }),
  rule('PS3.5-7.1.3-a', 'PS3.5 7.1.3', BOTH, 'shall', 'An implicit header carries no VR, so that the reader has to know the element by its owner.'),
  rule('PS3.5-7.2-a', 'PS3.5 7.2', BOTH, 'may', 'Group lengths are retired: a writer may drop them, and one that is kept has to be right.'),
  rule('PS3.5-7.5-a', 'PS3.5 7.5', BOTH, 'shall', 'The order of the Items of a Sequence is kept.'),
  rule('PS3.5-7.5-b', 'PS3.5 7.5', BOTH, 'shall', 'Items and Delimitations are encoded without VR in every Transfer Syntax.'),
  rule('PS3.5-7.5.1-a', 'PS3.5 7.5.1', BOTH, 'shall', 'An Item holds a complete Data Set with its own order and its own creators.', KEY),
  rule('PS3.5-7.5.1-b', 'PS3.5 7.5.1', BOTH, 'shall', 'Readers take Sequences and Items of defined and of undefined length.'),
  rule('PS3.5-7.5.1-c', 'PS3.5 7.5.1', BOTH, 'shall', 'No Item holds elements of the groups 0000, 0002 and 0006.'),
  rule('PS3.5-7.8-a', 'PS3.5 7.8', BOTH, 'shall', 'Private elements have the structure of standard ones: an odd group, ascending tags, a VR of the Standard.'),
  rule('PS3.5-7.8.1-a1', 'PS3.5 7.8.1 a', BOTH, 'shall', 'An element 0010-00FF of an odd group names the implementer for whom it reserves one block of that group.', KEY),
  rule('PS3.5-7.8.1-a2', 'PS3.5 7.8.1 a', '2013, 2020 (the first free one), 2025a (any free one)', 'shall', 'A new reservation takes a creator element that nobody has taken.', { differs: '2013 and 2020 want the first free element, 2025a any free one: any is right here.' }),
  rule('PS3.5-7.8.1-a3', 'PS3.5 7.8.1 a', BOTH, 'shall', 'A Private Creator has VR LO and one value.'),
  rule('PS3.5-7.8.1-a4', 'PS3.5 7.8.1 a', '2020, 2025a (not in 2013)', 'shall', 'One creator reserves one block of a group, not several.', { ...KEY, differs: '2013 does not say it, so that a file with two blocks of one creator is tolerated data; a tool that makes a second one fails by 2020 and 2025a.' }),
  rule('PS3.5-7.8.1-a-n1', 'PS3.5 7.8.1 a Note 1', '2020', 'note', 'Whoever needs a private element several times has private Sequences for it, not several blocks.'),
  rule('PS3.5-7.8.1-a-n2', 'PS3.5 7.8.1 a Note 2', '2020', 'note', 'A creator may reserve blocks in several groups, so that an owner is known by group and creator together.'),
  rule('PS3.5-7.8.1-b1', 'PS3.5 7.8.1 b', BOTH, 'shall', 'The creator at (gggg,00XX) owns (gggg,XX00-XXFF) of its own Data Set and nothing else.', KEY),
  rule('PS3.5-7.8.1-c1', 'PS3.5 7.8.1 c', BOTH, 'shall', 'A writer is able to put private data into any block that is free, and says so in the creator.'),
  rule('PS3.5-7.8.1-c2', 'PS3.5 7.8.1 c', BOTH, 'shall', 'A reader takes the data of a creator from whichever block it has reserved.', KEY),
  rule('PS3.5-7.8.1-g1', 'PS3.5 7.8.1', BOTH, 'shall', 'An Item with private elements holds the creators that reserve their blocks.', KEY),
  rule('PS3.5-7.8.1-g2', 'PS3.5 7.8.1', BOTH, 'shall', 'A reservation counts in its own Data Set: an Item inherits none and passes none on.', KEY),
  rule('PS3.5-7.8.1-g-n1', 'PS3.5 7.8.1 Note 1', BOTH, 'note', 'Around and within a private Sequence there are creators, each for its own level.'),
  rule('PS3.5-7.8.1-g-n2', 'PS3.5 7.8.1 Note 2', BOTH, 'note', 'The same block may belong to one creator in an Item and to another in the next.', KEY),
  rule('PS3.5-7.8.1-g-n3', 'PS3.5 7.8.1 Note 3', '2020', 'should', 'Private elements are referred to by group, low byte and creator, with the block left open.'),
  rule('PS3.5-7.8.2-a', 'PS3.5 7.8.2', BOTH, 'shall', 'Private values follow the same rules of encoding as standard ones.'),
  rule('PS3.5-7.8.2-b', 'PS3.5 7.8.2', BOTH, 'may', 'A private Sequence may hold standard and private elements.'),
  rule('PS3.5-A.1-a', 'PS3.5 A.1', BOTH, 'shall', 'Implicit VR Little Endian covers the whole Data Set, nested and private parts included.'),
  rule('PS3.5-A.2-a', 'PS3.5 A.2', BOTH, 'shall', 'In the explicit Transfer Syntaxes every element shows its VR.'),
  rule('PS3.3-C.12.1-a', 'PS3.3 C.12.1, Table C.12-1', '2016c', 'shall', 'A description of private elements in (0008,0300) names their block by group and by the value of the creator, which stays when the block gets another number.', KEY),
  rule('PS3.4-B.4.1.1-a', 'PS3.4 B.4.1.1', '2020', 'shall', 'An archive of full level keeps and gives back every Attribute, private ones included; no clause has it keep block numbers.'),
  rule('PS3.10-7.1-a', 'PS3.10 7.1, Table 7.1-1', BOTH, 'shall', 'Private Information in the File Meta Information stands there with the UID of its creator, and whoever has the UID has the information.'),
  rule('PS3.10-7.1-b', 'PS3.10 7.1', BOTH, 'shall', 'Group 0002 is in Explicit VR Little Endian whatever the Data Set is in, and nowhere else in the file.'),
  rule('PS3.15-E.1.1-a', 'PS3.15 E.1.1', '2020', 'shall', 'What is done to a Sequence covers all that is in it; a Sequence that stays is treated Item by Item.'),
  rule('PS3.15-E.3.10-a', 'PS3.15 E.3.10, Table E.1-1', BOTH, 'shall', 'Deidentifying removes every private element, unless safe ones are to be kept.', { differs: 'The profile of 2008 does not ask for it: a tool that claims that one is not judged by this.' }),
  rule('PS3.15-E.3.10-b', 'PS3.15 E.3.10', BOTH, 'shall', 'Private elements known to be safe stay together with the creators that they need, and all others go.', { ...KEY, differs: '2020 also lets what is not safe be treated as (0008,0307) of its description says; no property holds a tool to that.' }),
  rule('PS3.15-E.3.10-e', 'PS3.15 E.3.10 Note 2', BOTH, 'note', 'One approach keeps private elements that can hold nothing but numbers, by a VR that is known for certain.'),
  rule('PS3.18-F.2.2-a', 'PS3.18 F.2.2', BOTH, 'shall', 'In JSON an element is named by the eight digits of its actual tag, without group lengths, and UN is base64.'),
  rule('PS3.18-F.2.2-n1', 'PS3.18 F.2.2 Note 1', BOTH, 'note', 'In JSON private tags follow PS3.5 7.8.1: creators are members of the object whose elements they own.', KEY),
  rule('PS3.18-F.3.1-a', 'PS3.18 F.3.1', BOTH, 'shall', 'Elements of several creators share a tag in XML, and get blocks of their own when they become JSON or a file.'),
  rule('PS3.19-A.1.5-a', 'PS3.19 A.1.5, Table A.1.5-2', BOTH, 'shall', 'In XML a private element has 00 for its block and names its creator in an attribute.', KEY),
  rule('DER-1', 'PS3.5 7.8.1 b, g', 'derived', 'derived', 'A private element whose Data Set has no creator for its block belongs to nobody.'),
  rule('DER-2', 'PS3.5 7.8.1 a, b', 'derived', 'derived', 'A creator without elements in its block is not forbidden, so that it may stay when they go.'),
  rule('DER-3', 'PS3.5 7.8.1 c', 'derived', 'derived', 'Reserved blocks need not be adjacent nor start at 10.'),
  rule('DER-4', 'PS3.5 7.8.1 b, c', 'derived', 'derived', 'Moving a creator and all its elements to another block changes no value, VR, owner or Item.', KEY),
  rule('DER-5', 'PS3.5 7.8.1 b', 'derived', 'derived', 'A group has room for 240 creators, in the blocks 10 to FF, and for no more.'),
  rule('DER-6', 'PS3.5 6.2, 7.8.1', 'derived', 'derived', 'Creators are compared as they are written: no clause makes upper and lower case the same.'),
  rule('DER-7', 'PS3.5 7.1.1, 7.5', 'derived', 'derived', 'A length or a Delimitation that the bytes do not bear out is an error of the file, which a reader finds and survives.'),
  rule('DER-8', 'PS3.10 7.1, PS3.5 7.1.1', 'derived', 'derived', 'A file that ends within an element is not whole, and whoever reads it is to learn so.'),
]; // biome-ignore format: a table
