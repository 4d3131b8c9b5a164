import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findProgram } from '../../adapters/find-program.ts';
import type { Adapter, Package } from '../../contract/adapter.ts';
import { packageRoot } from '../program-name.ts';
import { installDebian } from './install-debian.ts';
import { type Installed, installTools } from './install-tools.ts';
import { runStep } from './run-step.ts';
import { summaryTable } from './summary-table.ts';
import { wantedPackages } from './wanted.ts';

/** What a script needs beside the shell: found before PATH is changed. */
const BASICS = ['sh', 'mkdir', 'touch', 'cat', 'sleep', 'dirname'].map((name) => [name, findProgram(name)!] as const);

const { PATH } = process.env;
let root = '';
let log = '';
let tools = '';

test.before.each(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'blockshift-test-'));
  [log, tools] = [join(root, 'log'), join(root, 'tools')];
  mkdirSync(join(root, 'bin'));
  for (const [name, file] of BASICS) symlinkSync(file, join(root, 'bin', name));
  process.env.PATH = join(root, 'bin');
});
test.after.each(() => {
  process.env.PATH = PATH;
  rmSync(root, { recursive: true });
});

/** A program on the PATH that writes down how it was called, one argument after the other, and then does something. */
function fake(name: string, script = ''): void {
  const file = join(root, 'bin', name);
  const words = `{ printf "%s" "\${0##*/}"; for w; do printf " %s" "$w"; done; echo; }`;
  writeFileSync(file, `#!${join(root, 'bin/sh')}\n${words} >> '${log}'\n${script}\n`);
  chmodSync(file, 0o755);
}

const calls = (): string[] => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);
/** Without the names that differ from run to run. */
const plain = (line: string): string => line.replaceAll(root, '').replace(/\.installing-\d+-/g, 'NEW-');
const adapter = (id: string, wanted?: Package): Adapter =>
  ({ id, toolkit: 'Kit', install: 'Do it yourself.', ...(wanted && { package: wanted }) }) as Adapter;
const install = (...wanted: readonly Package[]): Promise<readonly Installed[]> =>
  installTools(
    wantedPackages(
      wanted.map((each, index) => adapter(`tool-${index}`, each)),
      [],
    ),
    tools,
    () => {},
  );
const states = (all: readonly Installed[]): string[] => all.map(({ outcome }) => outcome.state);

/** A python3 that makes virtual environments whose Python is itself, and answers the question whether it can. */
const PYTHON = `case "$1 $2" in
  "-c "*) echo "$0" ;;
  "-m venv") mkdir -p "$3/bin"; cat "$0" > "$3/bin/python"; echo "#!$3/bin/python" > "$3/bin/tool"; echo "command = $3" > "$3/pyvenv.cfg"
    "$BIN/chmod" +x "$3/bin/python" ;;
esac`;

function fakePython(): void {
  symlinkSync('/bin/chmod', join(root, 'bin/chmod'));
  fake('python3', PYTHON.replace('$BIN', join(root, 'bin')));
}

test('pip: a virtual environment with the requirements, whose scripts name the place where they end up', async () => {
  fakePython();
  const [done] = await install({ via: 'pip', name: 'a-1', requirements: ['a==1', 'b==2'] });
  assert.equal(done?.outcome, { state: 'installed', where: join(tools, 'a-1') });
  const options = '--disable-pip-version-check --no-input --no-warn-script-location --retries 2';
  assert.equal(
    calls()
      .map(plain)
      .filter((line) => !line.startsWith('python3 -c')),
    ['python3 -m venv /tools/NEW-a-1', `python -m pip install ${options} a==1 b==2`],
  );
  assert.is(readFileSync(join(tools, 'a-1/bin/tool'), 'utf8'), `#!${tools}/a-1/bin/python\n`);
  assert.is(readFileSync(join(tools, 'a-1/pyvenv.cfg'), 'utf8'), `command = ${tools}/a-1\n`);
});

test('npm: exact versions beside a package.json of their own, no scripts', async () => {
  fake('npm', 'mkdir -p "$3/node_modules"');
  const [done] = await install({ via: 'npm', name: 'n-1', packages: ['n@1.0.0'] });
  assert.is(done?.outcome.state, 'installed');
  assert.equal(calls().map(plain), [
    'npm install --prefix /tools/NEW-n-1 --ignore-scripts --save-exact --no-audit --no-fund --loglevel=error ' +
      '--fetch-retries=2 --fetch-retry-mintimeout=1000 --fetch-retry-factor=2 --fetch-timeout=60000 n@1.0.0',
  ]);
  assert.equal(readdirSync(join(tools, 'n-1')).sort(), ['.blockshift-installed.json', 'node_modules', 'package.json']);
});

test('cargo: a crate, or a driver by its source, both locked; what is built on the way is thrown away', async () => {
  const build = 'mkdir -p "$4/bin" "$CARGO_TARGET_DIR"; touch "$4/bin/x" "$CARGO_TARGET_DIR/large"';
  fake('cargo', build);
  const all = await install(
    { via: 'cargo', name: 'c', crate: 'c@0.1.0' },
    { via: 'cargo', name: 'd', source: 'scripts/install' },
  );
  assert.equal(states(all), ['installed', 'installed']);
  assert.equal(
    calls().map(plain).sort(),
    [
      'cargo install --locked --root /tools/NEW-c c@0.1.0',
      `cargo install --locked --root /tools/NEW-d --path ${join(packageRoot(), 'scripts/install')}`,
    ].map(plain),
  );
  assert.equal(readdirSync(tools).sort(), ['c', 'd']);
});

test('go: a driver is built in its own folder by its go.sum, and programs of its modules with it', async () => {
  fake('go', `mkdir -p "$4"; touch "$4/x"; echo "$PWD $GOFLAGS" >> '${log}'`);
  const [done] = await install({ via: 'go', name: 'g', source: 'scripts/install', programs: ['x.org/m/cmd/p'] });
  assert.is(done?.outcome.state, 'installed', JSON.stringify(done?.outcome));
  assert.equal(calls().map(plain), [
    'go build -trimpath -o /tools/NEW-g/bin/ . x.org/m/cmd/p',
    `${join(packageRoot(), 'scripts/install')} -mod=readonly`,
  ]);
});

test('maven: a project of dependencies, copied with all that they need', async () => {
  const copy = `cat "$4" >> '${log}'; d="\${6#-DoutputDirectory=}"; touch "$d/art-1.2.jar"`;
  fake('mvn', copy);
  const [done] = await install({ via: 'maven', name: 'm', artifacts: ['org.x:art:1.2'] });
  assert.is(done?.outcome.state, 'installed', JSON.stringify(done?.outcome));
  const text = calls().map(plain).join('\n');
  assert.match(
    text,
    /^mvn -B -q -f \/tools\/NEW-m\.scratch\/pom\.xml \S+:copy-dependencies -DoutputDirectory=\/tools\/NEW-m -DincludeScope=runtime/,
  );
  assert.match(text, '<groupId>org.x</groupId><artifactId>art</artifactId><version>1.2</version>');
});

test('what is there is not fetched again; other pins are, and the old folder is gone', async () => {
  fake('npm', 'mkdir -p "$3/node_modules"');
  const version = (number: string): Package => ({ via: 'npm', name: 'n', packages: [`n@${number}`] });
  assert.equal(states(await install(version('1.0.0'))), ['installed']);
  writeFileSync(join(tools, 'n/old'), '');
  assert.equal(states(await install(version('1.0.0'))), ['there']);
  assert.is(calls().length, 1);
  assert.equal(states(await install(version('2.0.0'))), ['installed']);
  assert.not(existsSync(join(tools, 'n/old')));
  rmSync(join(tools, 'n/node_modules'), { recursive: true });
  assert.equal(states(await install(version('2.0.0'))), ['installed'], 'what was damaged is made anew');
});

test('a failure leaves what was there, says why in one line, and stops nothing else', async () => {
  fake(
    'npm',
    'mkdir -p "$3/node_modules"; case "$*" in *bad*) echo "npm error code E404" >&2; echo "npm error 404 Not Found - bad" >&2; exit 1;; esac',
  );
  await install({ via: 'npm', name: 'n', packages: ['n@1.0.0'] });
  const all = await install(
    { via: 'npm', name: 'n', packages: ['bad@1.0.0'] },
    { via: 'npm', name: 'm', packages: ['m@1.0.0'] },
  );
  assert.equal(all[0]?.outcome, { state: 'failed', why: 'npm install: npm error 404 Not Found - bad' });
  assert.is(all[1]?.outcome.state, 'installed');
  assert.match(readFileSync(join(tools, 'n/.blockshift-installed.json'), 'utf8'), 'n@1.0.0');
  assert.equal(readdirSync(tools).sort(), ['m', 'n']);
});

test('a package manager that says success and leaves nothing is a failure', async () => {
  fake('npm');
  const [done] = await install({ via: 'npm', name: 'n', packages: ['n@1.0.0'] });
  assert.equal(done?.outcome, { state: 'failed', why: 'npm said success and left no node_modules' });
  assert.not(existsSync(join(tools, 'n')));
});

test('what an interrupted installation left is no tool, and is removed by the next', async () => {
  mkdirSync(join(tools, '.installing-999999999-n/node_modules'), { recursive: true });
  mkdirSync(join(tools, `.installing-${process.ppid}-other`));
  fake('npm', 'mkdir -p "$3/node_modules"');
  await install({ via: 'npm', name: 'n', packages: ['n@1.0.0'] });
  assert.equal(readdirSync(tools).sort(), [`.installing-${process.ppid}-other`, 'n']);
});

test('without a toolchain each is skipped, with what is missing', async () => {
  const all = await install(
    { via: 'npm', name: 'n', packages: ['n@1'] },
    { via: 'cargo', name: 'c', crate: 'c@1' },
    { via: 'go', name: 'g', source: 'scripts/install' },
    { via: 'maven', name: 'm', artifacts: ['a:b:1'] },
    { via: 'apt', packages: ['deb'] },
  );
  assert.equal(
    all.map(({ outcome }) => ('why' in outcome ? outcome.why : outcome.state)),
    [
      'no npm on this machine (nodejs.org)',
      'no cargo on this machine (rustup.rs)',
      'no go on this machine (go.dev/dl)',
      'no mvn on this machine (Debian: apt install maven)',
      'no apt-get on this machine',
    ],
  );
  assert.match(summaryTable(all), /skipped\s+n\s+npm\s+tool-0\s+no npm on this machine/);
  assert.match(summaryTable(all), '5 packages: 0 installed, 0 already there, 5 skipped, 0 failed.');
  assert.not(existsSync(tools));
});

/** What package managers say without a network, as seen of each; `mvn` and `apt-get` after their sources. */
const OFFLINE = {
  npm: 'npm error code EAI_AGAIN\nnpm error request to https://r.example/n failed, reason: getaddrinfo EAI_AGAIN r.example',
  pip: "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f1ff3>: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/a/\nERROR: No matching distribution found for a==1",
  cargo:
    'error: download of config.json failed\n\nCaused by:\n  [6] Could not resolve hostname (Could not resolve host: i.example)',
  go: 'x.go:8:2: x@v1: Get "https://p.example/x.zip": dial tcp: lookup p.example: dial udp 192.0.2.1:53: connect: network is unreachable',
  mvn: '[ERROR] Could not transfer artifact a:b:pom:1 from/to central (https://c.example): c.example: Temporary failure in name resolution',
} as const;

for (const [program, said] of Object.entries(OFFLINE))
  test(`offline, ${program}: what it says of the network is told, and what needs it is skipped`, async () => {
    const fails = `"$BIN/cat" >&2 <<'END'\n${said}\nEND\nexit 1`.replace('$BIN', join(root, 'bin'));
    if (program === 'pip') {
      fakePython();
      fake('python3', PYTHON.replace('$BIN', join(root, 'bin')).replace('esac', `"-m pip") ${fails}\n;; esac`));
    } else fake(program, fails);
    const wanted: Record<string, (name: string) => Package> = {
      npm: (name) => ({ via: 'npm', name, packages: [name] }),
      pip: (name) => ({ via: 'pip', name, requirements: [name] }),
      cargo: (name) => ({ via: 'cargo', name, crate: name }),
      go: (name) => ({ via: 'go', name, source: 'scripts/install' }),
      mvn: (name) => ({ via: 'maven', name, artifacts: ['a:b:1'] }),
    };
    const all = await install(...['p-0', 'p-1', 'p-2', 'p-3', 'p-4'].map(wanted[program]!));
    assert.equal(
      states(all),
      all.map(() => 'skipped'),
    );
    const whys = all.map(({ outcome }) => ('why' in outcome ? outcome.why : ''));
    assert.match(
      whys[0]!,
      /^offline: (npm install|pip install|cargo install|go build|mvn)\b.*(EAI_AGAIN|Temporary|resolve|unreach)/,
    );
    assert.not.match(whys[0]!, /Retrying|0x[0-9a-f]/);
    assert.match(whys[4]!, /^offline: (npm|pip|cargo|go|maven) had no connection for p-[01]; run it again with one$/);
    // Two at a time: the second may have begun before the first had failed.
    assert.ok(calls().filter((line) => / (install|build|-B) /.test(line)).length <= 2, calls().join('\n'));
    assert.equal(existsSync(tools) ? readdirSync(tools) : [], []);
  });

test('what is there stays so after a failure of the network, and another failure stops nothing', async () => {
  fake('npm', 'mkdir -p "$3/node_modules"');
  const last: Package = { via: 'npm', name: 'last', packages: ['last@1'] };
  await install(last);
  fake('npm', 'echo "npm error code E404" >&2; exit 1');
  const missing = (name: string): Package => ({ via: 'npm', name, packages: [name] });
  assert.equal(states(await install(missing('a'), missing('b'), missing('c'), last)), [
    'failed',
    'failed',
    'failed',
    'there',
  ]);
  fake('npm', 'echo "npm error getaddrinfo ENOTFOUND r.example" >&2; exit 1');
  assert.equal(states(await install(missing('a'), missing('b'), missing('c'), last)), [
    'skipped',
    'skipped',
    'skipped',
    'there',
  ]);
});

test('a connection that came at a second try is not blamed for what failed after it', async () => {
  fake(
    'cargo',
    'echo "warning: spurious network error (1 try remaining): Could not resolve host: i.example" >&2; echo "error: no such crate" >&2; exit 101',
  );
  const [done] = await install({ via: 'cargo', name: 'c', crate: 'c@1' });
  assert.equal(done?.outcome, { state: 'failed', why: 'cargo install: error: no such crate' });
});

test('apt: without a network the packages are skipped, and what it said is told', async () => {
  fake('dpkg-query', 'exit 1');
  fake('apt-cache', 'echo "Package: x"');
  fake(
    'apt-get',
    'echo "E: Failed to fetch http://d.example/x.deb  Temporary failure resolving \'d.example\'" >&2; exit 100',
  );
  const outcomes = await installDebian(['one'], runStep, true);
  assert.equal(outcomes.get('one'), {
    state: 'skipped',
    why: "offline: apt-get install: E: Failed to fetch http://d.example/x.deb  Temporary failure resolving 'd.example'",
  });
});

test('apt: one call for all that is not there; what the distribution lacks is skipped', async () => {
  fake('dpkg-query', 'case "$*" in *here*) echo installed;; *) exit 1;; esac');
  fake('apt-cache', 'case "$*" in *nosuch*) ;; *) echo "Package: x";; esac');
  fake('apt-get');
  const outcomes = await installDebian(['here', 'one', 'two', 'nosuch'], runStep, true);
  assert.equal([...outcomes].map(([name, { state }]) => `${name} ${state}`).sort(), [
    'here there',
    'nosuch skipped',
    'one installed',
    'two installed',
  ]);
  assert.equal(
    calls().filter((line) => line.startsWith('apt-get')),
    ['apt-get -q update', 'apt-get -q install -y --no-install-recommends one two'],
  );
});

test('apt: who is not root is told what to type', async () => {
  fake('dpkg-query', 'exit 1');
  fake('apt-get');
  const outcomes = await installDebian(['one', 'two'], runStep, false);
  assert.equal(outcomes.get('two'), { state: 'skipped', why: 'needs root: sudo apt-get install one two' });
  assert.equal(
    calls().filter((line) => line.startsWith('apt-get')),
    [],
  );
});

test('names are tools, toolkits or packages; each package once', () => {
  const shared: Package = { via: 'pip', name: 'p-1', requirements: ['p==1'] };
  const all = [
    adapter('a', shared),
    adapter('b', shared),
    adapter('c', { via: 'apt', packages: ['deb'] }),
    adapter('d'),
  ];
  const names = (...wanted: readonly string[]): string[] => wantedPackages(all, wanted).map(({ name }) => name);
  assert.equal(names(), ['p-1', 'deb']);
  assert.equal(names('b'), ['p-1']);
  assert.equal(names('KIT'), ['p-1', 'deb']);
  assert.equal(names('deb', 'p-1', 'a'), ['p-1', 'deb']);
  assert.equal(wantedPackages(all, ['a'])[0]?.tools, ['a', 'b']);
  assert.throws(() => names('p-2'), /There is no tool, toolkit or package "p-2"; did you mean p-1/);
  assert.throws(() => names('d'), /Nothing can fetch d for you\. Do it yourself\./);
});

test('two adapters cannot want different things under one name', () => {
  const pip = (version: string): Package => ({ via: 'pip', name: 'p', requirements: [`p==${version}`] });
  assert.throws(
    () => wantedPackages([adapter('a', pip('1')), adapter('b', pip('2'))], []),
    /a and b want different things/,
  );
});

test.run();
