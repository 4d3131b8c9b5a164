import type { EncodingSpec } from '../../contract/case.ts';
import { type DataSet, type Element, isSequence, isValue, type SequenceElement } from '../../dicom/data-set.ts';
import { sequenceElement, valueElement } from '../../dicom/make-element.ts';
import { isCreatorTag, isPrivateGroup } from '../../dicom/private-block.ts';
import { elementOf, groupOf, type Tag } from '../../dicom/tag.ts';
import { encodingOf } from '../../dicom/transfer-syntax.ts';

/** An encoding in which the forms of lengths that are left out stay as they are. */
type Choices = Pick<EncodingSpec, 'transferSyntax' | 'un'> & Partial<EncodingSpec>;

/**
 * A Data Set with the choices that a spec makes: the form of every length and, with `un`, VR UN for private data
 * elements, but never for creators (PS3.5 6.2.2 c), and not inside a Sequence that is UN itself, whose Items are in
 * Implicit VR (6.2.2 Note 5). Encapsulated fragments stay what they are. The Transfer Syntax is the writer's business.
 *
 * Group lengths are left out: they would be wrong, and any may be dropped (PS3.5 7.2).
 */
export const applyEncoding = (spec: Choices, dataSet: DataSet): DataSet =>
  encode(spec, spec.un && encodingOf(spec.transferSyntax).explicit, dataSet);

const encode = (spec: Choices, un: boolean, dataSet: DataSet): DataSet => ({
  elements: dataSet.elements
    .filter(({ tag }) => elementOf(tag) !== 0)
    .map((element): Element => {
      const unknown = un && isPrivateData(element.tag);
      if (isSequence(element)) return encodeSequence(spec, un, unknown ? 'UN' : element.vr, element);
      return unknown && isValue(element) ? valueElement(element.tag, 'UN', element.bytes, element.violation) : element;
    }),
});

const isPrivateData = (tag: Tag): boolean => isPrivateGroup(groupOf(tag)) && !isCreatorTag(tag);

const encodeSequence = (spec: Choices, un: boolean, vr: SequenceElement['vr'], sequence: SequenceElement): Element =>
  sequenceElement(
    sequence.tag,
    vr,
    sequence.items.map((item) => ({
      elements: encode(spec, un && vr !== 'UN', item).elements,
      undefinedLength: spec.items ? spec.items === 'undefined' : item.undefinedLength,
    })),
    spec.sequences ? spec.sequences === 'undefined' : sequence.undefinedLength,
    sequence.violation,
  );
