import { COMPACTING } from './copy-rules.ts';
import { type ReleaseLayout, releaseLayout } from './release-layout.ts';

/**
 * XML names owners and low bytes, no blocks (PS3.19 A.1.5), so that reading it reserves from 10 on: the path on which an
 * archive of today still renumbers.
 */
export const dcm4cheXML: ReleaseLayout = releaseLayout({
  name: 'dcm4che-xml',
  title: 'blocks from 10 without gaps and values as XML leaves them, as by dcm2xml and xml2dcm',
  source: 'dcm4che 3.3.7 to 5.35.0, SAXWriter and ContentHandlerAdapter; XSLT coercion of attributes',
  rules: { ...COMPACTING, creatorVRs: 'text and OB', values: 'in XML' },
});
