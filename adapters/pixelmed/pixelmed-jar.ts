import type { Java } from './java-together.ts';

/** Where Debian puts the toolkit. */
export const JAR = '/usr/share/java/pixelmed.jar';

/** PixelMed names what it needs in its manifest, but of JSON only the interface. */
export const CLASS_PATH: string = `${JAR}:/usr/share/java/javax.json.jar`;

/**
 * For `java`: less memory than the limit, and what makes a short run short: the quick compiler alone and no
 * threads for collecting garbage. Compiling and starting the driver takes 1.0 s of processor time in place of 1.7 s
 * (OpenJDK 17).
 */
const OPTIONS: readonly string[] = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx512m'];

/** The same, with the class path. */
export const JAVA_OPTIONS: readonly string[] = [...OPTIONS, '-cp', CLASS_PATH];

export const JAVA: Java = { options: OPTIONS, classPath: CLASS_PATH };

/** The toolkit, and a compiler for the driver. */
export const PACKAGES: readonly string[] = ['libpixelmed-java', 'libjsonp-java', 'default-jdk-headless'];

/** `20220618` of `Debian 20220618+dfsg-1`: a release is a day; the jar itself tells none. */
export const versionOf = (build: string): string | undefined => / (\d{8})\b/.exec(build)?.[1];
