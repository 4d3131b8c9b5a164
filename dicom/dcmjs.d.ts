/** The part of dcmjs, which ships no types, that this project uses for its dictionary. */
declare module 'dcmjs' {
  export const data: {
    readonly DicomMetaDictionary: {
      /** A Proxy: keys cannot be listed, `(GGGG,EEEE)` in upper case can be looked up. */
      readonly dictionary: Readonly<Record<string, { readonly vr: string; readonly name: string } | undefined>>;
    };
  };
}
