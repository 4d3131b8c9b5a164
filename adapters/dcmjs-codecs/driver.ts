import { readFileSync, writeFileSync } from 'node:fs';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { serve } from '../protocol/serve.ts';
import { toolModule } from '../protocol/tool-module.ts';

/** What dcmjs-codecs makes of a file. */
interface Transcoder {
  transcode(transferSyntaxUid: string): void;
  getDicomPart10(): ArrayBuffer;
}
interface DcmjsCodecs {
  readonly Transcoder: new (file: ArrayBuffer) => Transcoder;
}
const { module, version } = toolModule<DcmjsCodecs>('dcmjs-codecs');
const { implicitLittle, explicitLittle, explicitBig } = TRANSFER_SYNTAX;

/** Those that its documentation lists. */
const NATIVE = [implicitLittle, explicitLittle, explicitBig];

await serve({
  name: 'dcmjs-codecs',
  version,
  operations: {
    transcode: { addressing: 'number', depth: ['all'], occurrences: 'all', reads: NATIVE, writes: NATIVE },
  },
  handlers: {
    transcode: ({ file, output, transferSyntax }) => {
      const transcoder = new module.Transcoder(Uint8Array.from(readFileSync(file)).buffer);
      transcoder.transcode(transferSyntax);
      writeFileSync(output, new Uint8Array(transcoder.getDicomPart10()));
    },
  },
});
