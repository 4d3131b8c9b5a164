/** @jsxImportSource preact */
import { createHash } from 'node:crypto';
import { renderToString } from 'preact-render-to-string';
import type { Results } from '../../contract/results.ts';
import { CLIENT_SCRIPT } from './client-script.ts';
import { embedFiles } from './embedded-files.ts';
import { featureNames } from './feature-names.ts';
import { filterData } from './filter-data.ts';
import type { FindingFiles } from './finding-files.ts';
import { islandJson } from './json-island.ts';
import { Page } from './page.tsx';
import { STYLE } from './style.ts';

/** Only this very style and this very script may act, and nothing may be fetched, framed, sent or made into markup. */
const policy = (): string =>
  [
    "default-src 'none'",
    `style-src '${sourceHash(STYLE)}'`,
    `script-src '${sourceHash(CLIENT_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const sourceHash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * Results as one HTML document that needs nothing else. `given` are the files of the findings by their ids; what is not
 * there is said in words. What comes from tools is text to the page, whatever it holds.
 */
export function htmlReport(results: Results, given: ReadonlyMap<string, FindingFiles> = new Map()): string {
  const features = featureNames(results);
  const { contents, offered } = embedFiles(results.findings, given);
  const document = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy()} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{`Blockshift: ${results.tools.length} tools, ${results.findings.length} counterexamples`}</title>
        <Raw tag="style" text={STYLE} />
      </head>
      <body>
        <Page results={results} given={given} features={features} offered={offered} />
        <Raw tag="script" id="filter-data" text={islandJson(filterData(results, features))} />
        <Raw tag="script" id="filter-names" text={islandJson(namesOf(results, features))} />
        <Raw tag="script" id="files" text={islandJson(contents)} />
        <Raw tag="script" text={CLIENT_SCRIPT} />
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(document)}\n`;
}

/** By what names the address of the page speaks of things. */
const namesOf = ({ tools, properties }: Results, features: readonly string[]): object => ({
  tools: tools.map(({ id }) => id),
  toolkits: tools.map(({ toolkit }) => toolkit),
  properties: properties.map(({ id }) => id),
  features,
});

interface RawProps {
  readonly tag: 'style' | 'script';
  /** A script with an id holds data. */
  readonly id?: string;
  /** Our own text, or JSON that cannot end its element. */
  readonly text: string;
}

const Raw = ({ tag: Tag, id, text }: RawProps) => (
  <Tag {...(id === undefined ? {} : { id, type: 'application/json' })} dangerouslySetInnerHTML={{ __html: text }} />
);
