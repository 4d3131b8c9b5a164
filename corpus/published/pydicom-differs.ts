/** Releases of pydicom that were run with the Python example, with the same lookups wrong in each. */
export const PYDICOM_SEEN: readonly string[] = ['2.3.1', '3.0.2'];

/** What the Python example calls wrong with those releases: the file is right, and this is what pydicom does with it. */
export const PYDICOM_DIFFERS: readonly { readonly file: string; readonly lookups: number; readonly why: string }[] = [
  {
    file: 'creator-text/leading-spaces.dcm',
    lookups: 1,
    why: 'pydicom keeps the spaces before a creator, which are padding in LO (PS3.5 6.2), so that it finds `"  ACME"` and not `"ACME"`.',
  },
  {
    file: 'vr/big-endian-un.dcm',
    lookups: 3,
    why: 'pydicom reads the Items of UN in the byte order of the file, where PS3.5 6.2.2 has them in Little Endian, and ends with an error ("No tag to read").',
  },
];
