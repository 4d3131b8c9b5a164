import { type ParseImage, serveParsed } from './serve-parsed.ts';

interface Daikon {
  readonly Series: { readonly parseImage: ParseImage };
}

await serveParsed(
  'daikon',
  'Series.parseImage',
  ({ Series }: Daikon) =>
    (file) =>
      Series.parseImage(file),
);
