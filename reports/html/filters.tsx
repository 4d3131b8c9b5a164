/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { VERDICTS } from '../../contract/judgement.ts';
import type { Results } from '../../contract/results.ts';
import { MEANINGS, SYMBOLS } from '../verdict-symbols.ts';
import { propertyGroup } from './exercised.ts';
import { shownText } from './shown-text.ts';

interface FiltersProps {
  readonly results: Results;
  readonly features: readonly string[];
}

/** What the page can be narrowed to; works through the page's script, which keeps the choice in the address. */
export function Filters({ results, features }: FiltersProps): VNode {
  const { tools, properties, cells, findings } = results;
  const toolkits = [...new Set(tools.map(({ toolkit }) => toolkit))];
  const groups = [...new Set(properties.map(({ id }) => propertyGroup(id)))];
  const given = VERDICTS.filter(
    (verdict) =>
      cells.some((cell) => cell.counts[verdict] !== undefined) ||
      findings.some((finding) => finding.verdict === verdict),
  );
  return (
    <search class="filters" aria-label="Filter the report">
      <div class="needs-script" hidden>
        <Choice name="toolkit" label="Toolkit" all="all toolkits" options={toolkits} />
        <Choice name="tool" label="Tool" all="all tools" options={tools.map(({ id }) => id)} />
        <label>
          <span>Property</span>
          <select name="property">
            <option value="">all properties</option>
            {groups.map((group) => (
              <optgroup label={shownText(group, 40)}>
                <option value={`${group}.*`}>{`${shownText(group, 40)}: all`}</option>
                {properties
                  .filter(({ id }) => propertyGroup(id) === group)
                  .map(({ id }) => (
                    <option value={id}>{shownText(id, 60)}</option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        <Choice name="feature" label="Feature" all="all features" options={features} />
        <label>
          <span>Verdict</span>
          <select name="verdict">
            <option value="">all verdicts</option>
            {given.map((verdict) => (
              <option value={verdict}>{`${SYMBOLS[verdict]} ${MEANINGS[verdict]}`}</option>
            ))}
          </select>
        </label>
        <button type="button" class="reset">
          Show all
        </button>
        <p class="count" role="status" />
      </div>
      <noscript>
        <p>Filters, copying and downloads need JavaScript. All the rest of this page works without it.</p>
      </noscript>
    </search>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly options: readonly string[];
}

const Choice = ({ name, label, all, options }: ChoiceProps): VNode => (
  <label>
    <span>{label}</span>
    <select name={name}>
      <option value="">{all}</option>
      {options.map((option) => (
        <option value={option}>{shownText(option, 60)}</option>
      ))}
    </select>
  </label>
);
