import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageEntry } from '../protocol/package-version.ts';

/** What one run of the program left. */
export interface WasmRun {
  readonly exit: number;
  /** What it printed, line by line. */
  readonly lines: readonly string[];
  /** The files in /out. */
  readonly files: ReadonlyMap<string, string>;
}

/** Of Emscripten's module what is used here. */
interface EmscriptenModule {
  readonly FS: {
    mkdir(path: string): void;
    readdir(path: string): string[];
    readFile(path: string, options: { encoding: 'utf8' }): string;
    writeFile(path: string, bytes: Uint8Array): void;
  };
  callMain(parameters: string[]): number;
}
type Factory = (options: object) => Promise<EmscriptenModule>;

/** The parts of the WebAssembly API that Node has and its types for this version lack. */
interface WebAssemblyApi {
  compile(bytes: Uint8Array): Promise<object>;
  instantiate(module: object, imports: object): Promise<object>;
}

/**
 * Loads dcm2niix. The package's entry starts a Web Worker, which Node has not; what the Worker loads is an Emscripten
 * module that runs anywhere. Each run gets an instance and a file system of its own: nothing can carry over, and
 * with the code compiled once it costs 20 ms.
 */
export async function loadDcm2niix(): Promise<
  (
    parameters: readonly string[],
    inputs: ReadonlyMap<string, Uint8Array>,
    read: (name: string) => boolean,
  ) => Promise<WasmRun>
> {
  const file = join(packageEntry('@niivue/dcm2niix'), 'dcm2niix.jpeg');
  const { default: create } = (await import(pathToFileURL(`${file}.js`).href)) as { default: Factory };
  const { compile, instantiate } = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;
  const code = await compile(readFileSync(`${file}.wasm`));

  return async (parameters, inputs, read) => {
    const lines: string[] = [];
    const print = (line: string): unknown => lines.push(line);
    const module = await create({
      print,
      printErr: print,
      noInitialRun: true,
      instantiateWasm: async (imports: object, receive: (instance: object) => object) =>
        receive(await instantiate(code, imports)),
    });
    const { FS } = module;
    FS.mkdir('/in');
    FS.mkdir('/out');
    for (const [name, bytes] of inputs) FS.writeFile(`/in/${name}`, bytes);
    const exit = module.callMain([...parameters]);
    const names = FS.readdir('/out').filter(read);
    return {
      exit,
      lines,
      files: new Map(names.map((name) => [name, FS.readFile(`/out/${name}`, { encoding: 'utf8' })])),
    };
  };
}
