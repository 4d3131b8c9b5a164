import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { seenValues } from '../dcmjs/seen-values.ts';
import { serve } from '../protocol/serve.ts';
import { toolModule } from '../protocol/tool-module.ts';

/** What dcmjs-dimse keeps of a file. */
interface Dataset {
  getElement(tag: string): unknown;
  setTransferSyntaxUid(uid: string): void;
  toFile(file: string): void;
}
interface DcmjsDimse {
  readonly Dataset: { fromFile(file: string): Dataset };
}
const { module, version } = toolModule<DcmjsDimse>('dcmjs-dimse');
const { implicitLittle, explicitLittle } = TRANSFER_SYNTAX;

/** Values that show what they are without a VR, which dcmjs-dimse has thrown away: no tags, no words. */
const SELF_EVIDENT = 'AE AS CS DA DS DT FD FL IS LO LT OB PN SH SL SS ST TM UC UI UL UN UR US UT'.split(' ');
const NATIVE = [implicitLittle, explicitLittle];

await serve({
  name: 'dcmjs-dimse',
  version,
  operations: {
    lookupByTag: {
      addressing: 'number',
      depth: ['top'],
      occurrences: 'first',
      reports: ['values'],
      reads: NATIVE,
      vrs: SELF_EVIDENT,
    },
    transcode: { addressing: 'number', depth: ['all'], occurrences: 'all', reads: NATIVE, writes: NATIVE },
  },
  handlers: {
    lookupByTag: ({ file, tag }) => {
      const value = module.Dataset.fromFile(file).getElement(tag);
      if (value === undefined) return { found: [] };
      const values = Array.isArray(value) ? value : [value];
      // A sequence is a list of Data Sets, each with the VRs of its elements under this name.
      const isSequence = values.some((one) => typeof one === 'object' && one !== null && '_vrMap' in one);
      return { found: [{ values: isSequence ? [] : seenValues('', values, true) }] };
    },
    transcode: ({ file, output, transferSyntax }) => {
      const dataset = module.Dataset.fromFile(file);
      dataset.setTransferSyntaxUid(transferSyntax);
      dataset.toFile(output);
    },
  },
});
