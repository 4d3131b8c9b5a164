/** The part of dcmjs, which ships no types, that this project uses. */
declare module 'dcmjs' {
  interface Data {
    readonly DicomMetaDictionary: {
      /** A Proxy: keys cannot be listed, `(GGGG,EEEE)` in upper case can be looked up. */
      readonly dictionary: Readonly<Record<string, { readonly vr: string; readonly name: string } | undefined>>;
    };
    readonly DicomDict: new (meta: object) => { dict: object; write(): ArrayBuffer };
  }
  export const data: Data;
  const dcmjs: { readonly data: Data };
  export default dcmjs;
}
