/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { OfferedFile } from './embedded-files.ts';
import { shownText } from './shown-text.ts';

interface DownloadsProps {
  readonly id: string;
  readonly folder: string;
  readonly files: readonly OfferedFile[];
}

/** The files of a finding: those in this page as downloads, the others by name. */
export function FindingDownloads({ id, folder, files }: DownloadsProps): VNode | null {
  if (files.length === 0) return null;
  const embedded = files.filter(({ place }) => place !== undefined);
  const others = files.length - embedded.length;
  return (
    <section>
      <h3>Files</h3>
      {embedded.length > 0 && (
        <p class="downloads needs-script" hidden>
          {embedded.map(({ name, size, place }) => (
            <button type="button" class="download" data-place={place} data-name={fileName(id, name)}>
              <span aria-hidden="true">↓ </span>
              {shownText(name.slice(name.lastIndexOf('/') + 1), 80)} <span class="quiet">{sizeText(size ?? 0)}</span>
            </button>
          ))}
        </p>
      )}
      {others > 0 && (
        <p class="quiet">
          {embedded.length === 0 ? 'The files are not in this page' : `${others} more are not in this page`}
          {`: look in the folder of the results, in ${shownText(folder.replace(/\/files\/[^/]*$/, ''), 120)}.`}
        </p>
      )}
    </section>
  );
}

/** `f-571febba-decoy-0.dcm`: what the download is called on somebody's disk. */
const fileName = (id: string, name: string): string =>
  `${id}-${name.slice(name.lastIndexOf('/') + 1)}`.replace(/[^\w.-]/g, '_').slice(0, 100);

const sizeText = (bytes: number): string => (bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 102.4) / 10} kB`);
