import { type ParseImage, serveParsed } from '../daikon/serve-parsed.ts';

interface DicomTs {
  readonly default: { readonly parseImage: ParseImage };
}

await serveParsed('dicom.ts', 'parseImage', (module: DicomTs) => (file) => module.default.parseImage(file));
