/** Filters by what the selects say, counts the matrix anew, and keeps the choice in the address. */
export const FILTER_SCRIPT: string = `
const FILTERS = ['toolkit', 'tool', 'property', 'feature', 'verdict'];
/** @type {{ tools: string[], toolkits: string[], properties: string[], features: string[] }} */
const names = readIsland('filter-names');
/** @type {{ verdicts: { id: string, symbol: string, words: string }[], columns: number[], counts: number[][], cells: any[][] } | undefined} */
let counted;
const EXERCISED = ['pass', 'fail', 'lax', 'crash', 'hang'];

/** @param {string} selector @returns {HTMLElement[]} */
const all = (selector) => [...document.querySelectorAll(selector)].filter((one) => one instanceof HTMLElement);

/** @param {string} name @returns {HTMLSelectElement} */
const selectOf = (name) => /** @type {HTMLSelectElement} */ (document.querySelector('select[name=' + name + ']'));

/** @param {string} wanted @param {number} place */
function propertyFits(wanted, place) {
  const id = names.properties[place] || '';
  if (wanted === '') return true;
  return wanted.endsWith('.*') ? id.split('.')[0] + '.*' === wanted : id === wanted;
}

/** @param {Record<string, string>} chosen @param {number} place */
const toolFits = (chosen, place) =>
  (chosen.tool === '' || names.tools[place] === chosen.tool) &&
  (chosen.toolkit === '' || names.toolkits[place] === chosen.toolkit);

/** The counts of one tool in one column, by the number of the verdict. @param {Record<string, string>} chosen @param {number} tool @param {number} column */
function countsIn(chosen, tool, column) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  if (!counted) return { counts, worst: -1 };
  let worst = Infinity;
  const feature = chosen.feature === '' ? -1 : names.features.indexOf(chosen.feature);
  (counted.cells[tool] || []).forEach((cell, property) => {
    if (!counted || cell === 0 || counted.columns[property] !== column || !propertyFits(chosen.property, property)) return;
    let own = counted.counts[cell[1]] || [];
    if (feature >= 0) {
      own = [];
      for (let at = 0; at < cell[2].length; at += 2) if (cell[2][at] === feature) own = counted.counts[cell[2][at + 1]] || [];
    } else worst = Math.min(worst, cell[0]);
    for (let at = 0; at < own.length; at += 2) {
      const [verdict = 0, times = 0] = own.slice(at, at + 2);
      counts.set(verdict, (counts.get(verdict) || 0) + times);
      worst = Math.min(worst, verdict);
    }
  });
  return { counts, worst: worst === Infinity ? -1 : worst };
}

/** @param {HTMLElement} cell @param {Record<string, string>} chosen @param {number} tool */
function writeCell(cell, chosen, tool) {
  if (!counted) return;
  const { counts, worst } = countsIn(chosen, tool, Number(cell.dataset.column));
  const last = counted.verdicts.length - 1;
  const verdict = counted.verdicts[worst < 0 ? last : worst];
  if (!verdict) return;
  let exercised = 0;
  for (const [index, times] of counts) {
    const one = counted.verdicts[index];
    if (one && EXERCISED.includes(one.id)) exercised += times;
  }
  const times = counts.get(worst) || 0;
  const text = exercised === 0 ? '' : verdict.id === 'pass' ? String(times) : times + '/' + exercised;
  const faded = chosen.verdict !== '' && ![...counts.keys()].some((index) => counted && (counted.verdicts[index] || verdict).id === chosen.verdict);
  cell.className = 'cell v-' + verdict.id + (faded ? ' faded' : '');
  const parts = cell.querySelectorAll('.sign, .unseen, .counts');
  [verdict.symbol, verdict.words + ' ', text].forEach((part, at) => {
    const element = parts[at];
    if (element && element.textContent !== part) element.textContent = part;
  });
}

/** Whether a tool ever got the verdict in what is chosen. @param {Record<string, string>} chosen @param {number} tool */
function hasVerdict(chosen, tool) {
  if (chosen.verdict === '' || !counted) return true;
  const index = counted.verdicts.findIndex(({ id }) => id === chosen.verdict);
  return new Set(counted.columns).size > 0 && [...new Set(counted.columns)].some((column) => (countsIn(chosen, tool, column).counts.get(index) || 0) > 0);
}

let pristine = true;

function applyFilter() {
  /** @type {Record<string, string>} */
  const chosen = {};
  for (const name of FILTERS) chosen[name] = selectOf(name).value;
  const any = FILTERS.some((name) => chosen[name] !== '');
  if (!any && pristine) return;
  pristine = !any;
  counted = counted || readIsland('filter-data');

  /** @type {Set<number>} */
  const columns = new Set();
  if (counted) counted.columns.forEach((column, place) => propertyFits(chosen.property || '', place) && columns.add(column));
  let tools = 0;
  for (const row of all('.tool-row')) {
    const tool = Number(row.dataset.tool);
    const fits = toolFits(chosen, tool) && hasVerdict(chosen, tool);
    row.hidden = !fits;
    if (!fits) continue;
    tools++;
    for (const cell of row.querySelectorAll('.cell')) if (cell instanceof HTMLElement) writeCell(cell, chosen, tool);
  }
  for (const cell of all('.matrix [data-column]')) cell.hidden = !columns.has(Number(cell.dataset.column));
  for (const body of all('.matrix tbody')) body.hidden = !body.querySelector('.tool-row:not([hidden])');
  for (const remark of all('.remark')) remark.hidden = any;

  let found = 0;
  const feature = names.features.indexOf(chosen.feature || '');
  const findings = all('.finding');
  for (const finding of findings) {
    const { tool, property, verdict, features } = finding.dataset;
    const fits =
      toolFits(chosen, Number(tool)) &&
      propertyFits(chosen.property || '', Number(property)) &&
      (chosen.verdict === '' || chosen.verdict === verdict) &&
      (chosen.feature === '' || (features || '').split(' ').includes(String(feature)));
    finding.hidden = !fits;
    if (fits) found++;
  }
  for (const note of all('.none-left')) note.hidden = found > 0 || findings.length === 0;
  for (const tool of all('.tools > details')) tool.hidden = !toolFits(chosen, Number(tool.dataset.tool));
  for (const row of all('.tools tr[data-property]')) row.hidden = !propertyFits(chosen.property || '', Number(row.dataset.property));
  const status = document.querySelector('.filters .count');
  if (status) status.textContent = any ? tools + (tools === 1 ? ' tool, ' : ' tools, ') + found + ' of ' + findings.length + ' counterexamples' : '';
}

function toAddress() {
  const words = new URLSearchParams();
  for (const name of FILTERS) if (selectOf(name).value !== '') words.set(name, selectOf(name).value);
  history.replaceState(null, '', words.size === 0 ? location.pathname + location.search : '#' + words);
}

function fromAddress() {
  const hash = location.hash.slice(1);
  if (hash.includes('=')) {
    const words = new URLSearchParams(hash);
    for (const name of FILTERS) {
      const select = selectOf(name);
      const value = words.get(name) || '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    applyFilter();
    openById(words.get('open') || '');
  } else openById(hash);
}

for (const name of FILTERS)
  selectOf(name).addEventListener('change', () => {
    applyFilter();
    toAddress();
  });
const reset = document.querySelector('.reset');
if (reset)
  reset.addEventListener('click', () => {
    for (const name of FILTERS) selectOf(name).value = '';
    applyFilter();
    toAddress();
  });
addEventListener('hashchange', fromAddress);
// Once at once, and again when the browser has followed the address by itself, which takes the focus away.
fromAddress();
addEventListener('load', () => setTimeout(fromAddress, 0));
`;
