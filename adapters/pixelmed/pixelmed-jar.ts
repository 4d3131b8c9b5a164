/** Where Debian puts the toolkit. */
export const JAR = '/usr/share/java/pixelmed.jar';

/** PixelMed names what it needs in its manifest, but of JSON only the interface. */
export const CLASS_PATH: string = `${JAR}:/usr/share/java/javax.json.jar`;

/** The toolkit, and a compiler for the driver. */
export const PACKAGES: readonly string[] = ['libpixelmed-java', 'libjsonp-java', 'default-jdk-headless'];

/** `20220618` of `Debian 20220618+dfsg-1`: a release is a day; the jar itself tells none. */
export const versionOf = (build: string): string | undefined => / (\d{8})\b/.exec(build)?.[1];
