/** Opens the finding or the tool that the address names, copies commands, hands out the embedded files. */
export const FINDING_SCRIPT: string = String.raw`
/** @param {string} id @returns {any} */
function readIsland(id) {
  const element = document.getElementById(id);
  return JSON.parse((element && element.textContent) || 'null');
}

/** @type {string[] | undefined} */
let fileContents;

/** @param {HTMLElement} button */
async function download(button) {
  fileContents = fileContents || /** @type {string[]} */ (readIsland('files'));
  const text = atob(fileContents[Number(button.dataset.place)] || '');
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const content = await new Response(stream).arrayBuffer();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/octet-stream' }));
  link.download = button.dataset.name || 'finding.dcm';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** @param {HTMLElement} button */
async function copy(button) {
  const text = button.dataset.copy || '';
  let copied = false;
  try {
    await navigator.clipboard.writeText(text);
    copied = true;
  } catch {
    // No right to the clipboard, as on some file:// pages: the older way needs a selection.
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'unseen';
    document.body.append(area);
    area.select();
    copied = document.execCommand('copy');
    area.remove();
    button.focus();
  }
  button.textContent = copied ? 'Copied' : 'Select the text';
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 2000);
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (button === null) return;
  if (button.classList.contains('copy')) void copy(button);
  else if (button.classList.contains('download')) void download(button);
});

/** @param {string} id */
function openById(id) {
  const element = /^(f-[0-9a-f]+|tool-\d+)$/.test(id) ? document.getElementById(id) : null;
  if (!(element instanceof HTMLDetailsElement)) return;
  element.hidden = false;
  element.open = true;
  element.scrollIntoView({ block: 'start' });
  const summary = element.querySelector('summary');
  if (summary) summary.focus({ preventScroll: true });
}
`;
