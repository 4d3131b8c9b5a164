/** Every colour as a variable, once for light and once for dark; verdicts differ in lightness as well as in hue. */
const COLORS = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1d2129; --quiet: #59606c; --line: #e0ddd4; --soft: #f3f1ea;
  --accent: #174ea6; --focus: #174ea6;
  --pass: #dcefe6; --pass-ink: #0b4f3a; --fail: #fbdccb; --fail-ink: #7f2704; --crash: #8c2d04; --crash-ink: #ffffff;
  --lax: #fdeebf; --lax-ink: #634700; --fault: #eadff2; --fault-ink: #55276e; --none: transparent; --none-ink: #59606c;
  --target: #174ea6; --target-soft: #dfe9fa; --rival: #b3460b; --rival-soft: #fde8da;
  --warn: #fff4d6; --warn-line: #d9a400;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171c; --card: #1b1f26; --ink: #e6e8ec; --quiet: #a3abb8; --line: #323843; --soft: #22272f;
    --accent: #8ab4f8; --focus: #8ab4f8;
    --pass: #12382b; --pass-ink: #9fe0c4; --fail: #55240d; --fail-ink: #ffc9ae; --crash: #ffb08a; --crash-ink: #3a1200;
    --lax: #463608; --lax-ink: #fadf8f; --fault: #3c2a4a; --fault-ink: #dfc2f2; --none-ink: #a3abb8;
    --target: #8ab4f8; --target-soft: #1c2f4f; --rival: #ff9d66; --rival-soft: #4a2510;
    --warn: #35300f; --warn-line: #d9a400;
  }
}`;

const BASE = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 1.5rem clamp(.75rem, 3vw, 2.5rem) 4rem; max-width: 1500px; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; }
h1 { font-size: 1.9rem; line-height: 1.1; letter-spacing: -.02em; }
h2 { font-size: 1.3rem; letter-spacing: -.01em; margin: 2.6rem 0 .8rem; } .filters + section > h2 { margin: 1.3rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1rem 0 .4rem; }
.finding-body h3 { font-size: .78rem; font-weight: 650; color: var(--quiet); margin: 0 0 .35rem; text-transform: uppercase; letter-spacing: .05em; }
a { color: var(--accent); text-underline-offset: .15em; }
code, .tag-number, .vr { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: .88em; }
button, select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .35rem .7rem; }
button { cursor: pointer; } button:hover { border-color: var(--accent); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
.quiet { color: var(--quiet); font-size: .9rem; } .block { display: block; font-weight: 400; }
.unseen, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: absolute; padding: .5rem 1rem; background: var(--card); }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
.scroll { overflow-x: auto; }
.warning, .notice { background: var(--warn); border-left: 4px solid var(--warn-line); padding: .5rem .8rem; border-radius: 4px; margin: .6rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-top: 1px solid var(--line); font-weight: 400; }
thead th { border-top: 0; font-size: .8rem; font-weight: 600; color: var(--quiet); }
header { display: flex; gap: 1.3rem; align-items: flex-start; }
header > div { min-width: 0; }
.question { font-size: 1.08rem; margin: .35rem 0 .7rem; max-width: 62ch; } .question em { font-style: normal; font-weight: 650; }
.logo { flex: none; width: 76px; height: 76px; }
.logo .plain { fill: var(--line); } .logo .ghost { fill: none; stroke: var(--quiet); stroke-width: 1.5; stroke-dasharray: 3 3; }
.logo .moved { fill: var(--target); } .logo .way { fill: none; stroke: var(--target); stroke-width: 2; }
.numbers { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; }
.numbers b { font-size: 1.35rem; font-variant-numeric: tabular-nums; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; max-width: 80ch; }
@media print { .filters, .skip, .copy, .download { display: none !important; } }`;

const VERDICTS = `
.v-pass { background: var(--pass); color: var(--pass-ink); }
.v-fail { background: var(--fail); color: var(--fail-ink); }
.v-crash, .v-hang { background: var(--crash); color: var(--crash-ink); }
.v-lax { background: var(--lax); color: var(--lax-ink); }
.v-adapter-error { background: var(--fault); color: var(--fault-ink); }
.v-refused, .v-not-exercised, .v-unsupported, .v-not-run { background: var(--none); color: var(--none-ink); }
.badge { display: inline-block; border-radius: 6px; padding: .05rem .5rem; font-size: .86rem; white-space: nowrap; }
.badge.v-refused, .badge.v-not-exercised, .badge.v-unsupported, .badge.v-not-run { box-shadow: inset 0 0 0 1px var(--line); }
.legend ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.3rem; margin: 0 0 .8rem; }
.legend li { display: flex; gap: .45rem; align-items: baseline; font-size: .84rem; color: var(--quiet); } .legend b { color: var(--ink); font-weight: 600; }
.swatch { flex: none; width: 1.5rem; text-align: center; border-radius: 5px; box-shadow: inset 0 0 0 1px var(--line); font-weight: 700; }`;

const MATRIX = `
.filters { display: block; margin: 1.1rem 0 0; padding: .6rem 1rem .7rem; background: var(--soft); border-radius: 12px; }
.filters > div { display: flex; flex-wrap: wrap; gap: .6rem .9rem; align-items: end; }
.filters label { display: grid; gap: .15rem; font-size: .8rem; color: var(--quiet); } .filters select { color: var(--ink); font-size: .92rem; width: 11.6rem; }
.filters .count { font-size: .95rem; padding: .35rem 0; }
.matrix { background: var(--card); border: 1px solid var(--line); border-radius: 12px; border-collapse: separate; border-spacing: 0; overflow: hidden; }
.matrix thead th { padding-top: .7rem; } .matrix .group { text-align: center; min-width: 4.3rem; padding-inline: .15rem; font-size: .72rem; overflow-wrap: normal; }
.matrix th[scope=row] { min-width: 18rem; padding: .45rem .9rem .55rem; }
.tool-name { font-weight: 650; text-decoration: none; color: var(--ink); } .tool-name:hover { text-decoration: underline; }
.version { color: var(--quiet); font-size: .85rem; }
.sentence { display: block; font-size: .9rem; line-height: 1.4; color: var(--ink); max-width: 110ch; } .sentence > summary { cursor: pointer; list-style: none; } .sentence > summary::-webkit-details-marker { display: none; }
.sentence > summary::after { content: "more"; color: var(--accent); font-size: .8rem; margin-left: .4rem; text-decoration: underline; text-underline-offset: .15em; } .sentence[open] > summary::after { content: "less"; }
.sentence ul { margin: .35rem 0 .2rem; padding: .1rem 0 .1rem .9rem; border-left: 3px solid var(--line); list-style: none; } .sentence li + li { margin-top: .25rem; }
.cell { text-align: center; border-left: 1px solid var(--line); vertical-align: middle; white-space: nowrap; font-variant-numeric: tabular-nums; }
.cell .sign { font-weight: 700; } .cell .counts { margin-left: .3rem; font-size: .86rem; } .cell .counts:empty { display: none; }
.cell-name { display: none; } .cell.faded { background: none; color: var(--quiet); }
.remark { display: block; margin: .1rem 0 .2rem; } .tag { display: inline-block; font-size: .78rem; color: var(--quiet); border: 1px solid var(--line); border-radius: 99px; padding: .05rem .65rem; margin-right: .4rem; }
.tag.odd { color: var(--ink); border-color: var(--warn-line); background: var(--warn); border-radius: 10px; }
.alike th[scope=row] { border-left: 4px solid var(--line); }
.exposures { background: var(--warn); border: 1px solid var(--warn-line); border-radius: 12px; padding: 1.1rem 1.2rem; margin-top: 2.6rem; }
.exposures h2 { margin: 0 0 .5rem; } .exposures > p { max-width: 80ch; margin-bottom: .6rem; } .exposures .quiet { color: inherit; }
.exposures thead th { color: inherit; } .exposures th, .exposures td { border-color: color-mix(in srgb, var(--warn-line) 40%, transparent); }
.exposures th[scope=row] { font-weight: 650; min-width: 6.5rem; } .exposures .kind { padding-top: 1.1rem; font-weight: 650; } .exposures .kind code { font-weight: 400; } .exposures .scroll { max-height: 40rem; overflow-y: auto; } .example { font-size: .9rem; min-width: 14rem; }
.versions th[scope=col] { min-width: 7rem; } .versions td { white-space: nowrap; } .versions th[scope=row] { min-width: 11rem; } .versions h3 .quiet { font-weight: 400; } .unchanged { padding-left: 1.2rem; columns: 22rem; }
.missing div { padding: .45rem 0; border-top: 1px solid var(--line); } .missing dt { font-weight: 600; }
.tools > details { border-top: 1px solid var(--line); padding: .5rem 0; }
.tools summary { cursor: pointer; padding: .2rem 0; } .tools .scroll { margin: .5rem 0; } .outcome { white-space: nowrap; }
.abilities { columns: 24rem; font-size: .9rem; color: var(--quiet); padding-left: 1.2rem; margin: .5rem 0; }
.finding-link { font-family: ui-monospace, monospace; font-size: .85rem; margin-right: .6rem; }
@media (max-width: 1100px) {
  .matrix, .matrix tbody, .matrix tr, .matrix th, .matrix td { display: block; }
  .matrix thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .matrix tbody { border-top: 1px solid var(--line); padding: .5rem 0; } .matrix th, .matrix td { border: 0; }
  .matrix .tool-row { display: flex; flex-wrap: wrap; gap: .3rem; padding: .3rem .8rem .6rem; }
  .matrix th[scope=row] { flex: 1 0 100%; padding: 0 0 .3rem; min-width: 0; } .alike th[scope=row] { border: 0; }
  .matrix .cell { white-space: normal; max-width: 100%; border-radius: 7px; padding: .12rem .5rem; font-size: .88rem; box-shadow: inset 0 0 0 1px var(--line); }
  .matrix .cell-name { display: inline; margin-right: .4rem; opacity: .85; }
  .matrix .v-unsupported, .matrix .v-not-run { display: none; }
  .filters > div { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); } .filters select { width: 100%; min-width: 0; } .filters .count { grid-column: 1 / -1; } .filters .count:empty { display: none; }
  .tag { margin: 0; }
  header { display: block; } .logo { width: 48px; height: 48px; float: right; }
}
@media (max-width: 640px) {
  .versions th, .versions td { padding-inline: .25rem; } .versions th[scope=row] { min-width: 7.5rem; } .versions tbody .block { display: none; }
  .versions th[scope=col] { min-width: 4.6rem; font-size: .74rem; } .versions td .number { display: block; }
  .exposures { padding: .9rem .8rem; } .exposures thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .exposures table, .exposures tbody, .exposures tr, .exposures th, .exposures td { display: block; min-width: 0; } .exposures th, .exposures td { padding: 0; border: 0; }
  .exposures .kind { padding: 1rem 0 .4rem; } .exposures tr.exposed { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding: .45rem 0; border-top: 1px solid color-mix(in srgb, var(--warn-line) 40%, transparent); }
  .exposures .exposed .example { order: 1; flex: 1 0 100%; }
}`;

const FINDINGS = `
.finding { background: var(--card); border: 1px solid var(--line); border-radius: 12px; margin: .55rem 0; }
.finding[open] { border-color: var(--accent); }
.finding > summary { display: flex; gap: .8rem; align-items: flex-start; padding: .7rem .9rem; cursor: pointer; list-style: none; border-radius: 12px; }
.finding > summary::-webkit-details-marker { display: none; }
.finding > summary .sign { flex: none; width: 1.8rem; height: 1.8rem; line-height: 1.8rem; text-align: center; border-radius: 8px; font-weight: 700; }
.what { min-width: 0; } .finding-sentence { display: block; } .finding:not([open]) .finding-sentence { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; } .where { color: var(--quiet); font-size: .86rem; }
.finding > summary::after { content: "+"; margin-left: auto; color: var(--quiet); font-size: 1.3rem; line-height: 1.5rem; } .finding[open] > summary::after { content: "–"; }
.finding-body { padding: .2rem .9rem 1rem; display: grid; gap: 1.1rem; min-width: 0; } .finding-body > * { min-width: 0; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; font-size: .93rem; } .facts dt { color: var(--quiet); } .facts dd { min-width: 0; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: .8rem; }
.side { border-radius: 8px; padding: .6rem .8rem; background: var(--soft); border-left: 4px solid var(--quiet); font-size: .93rem; }
.side.expected { border-color: var(--pass-ink); } .side.observed { border-color: var(--rival); }
.evidence { display: grid; grid-template-columns: minmax(0, 26rem) minmax(0, 1fr); gap: 1.6rem; } .evidence > * { min-width: 0; }
@media (max-width: 900px) { .evidence { grid-template-columns: minmax(0, 1fr); } .facts { grid-template-columns: 1fr; gap: 0; } .facts dd { margin-bottom: .4rem; } }
.blocks { display: block; width: 100%; max-width: 30rem; height: auto; font-size: 12.5px; }
.blocks text { fill: var(--ink); } .blocks .side-name { font-weight: 600; } .blocks .note, .blocks .side-name { font-size: 12px; fill: var(--quiet); }
.blocks .number, .blocks .owner { font-family: ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: 11.5px; } .blocks .number { font-weight: 700; }
.blocks rect { fill: var(--soft); stroke: var(--line); stroke-width: 1.2; }
.blocks .target rect { fill: var(--target-soft); stroke: var(--target); stroke-width: 2; }
.blocks .rival rect { fill: var(--rival-soft); stroke: var(--rival); stroke-width: 1.6; stroke-dasharray: 5 3; }
.blocks .nobody rect { fill: none; stroke-dasharray: 2 3; }
.blocks .gap { stroke: var(--line); stroke-dasharray: 1 4; }
.arrow path { fill: none; stroke: var(--quiet); stroke-width: 1.2; } .arrow polygon { fill: var(--quiet); } .arrow.stays { opacity: .4; }
.arrow.target path { stroke: var(--target); stroke-width: 2.6; } .arrow.target polygon { fill: var(--target); } .arrow.target.stays { opacity: 1; }
.arrow.rival path { stroke: var(--rival); } .arrow.rival polygon { fill: var(--rival); }
figcaption { font-size: .85rem; color: var(--quiet); margin-top: .4rem; }
.key { white-space: nowrap; margin-right: .6rem; } .key::before { content: ""; display: inline-block; width: .8em; height: .8em; margin-right: .35em; border: 2px solid var(--target); background: var(--target-soft); border-radius: 3px; vertical-align: -.08em; }
.key.rival::before { border: 2px dashed var(--rival); background: var(--rival-soft); }
.tree { background: var(--soft); border-radius: 8px; padding: .5rem; max-height: 34rem; overflow: auto; }
.tree ol { list-style: none; padding: 0; font-size: .86rem; line-height: 1.45; } .tree li { padding: .08rem .4rem; border-left: 3px solid transparent; border-radius: 4px; }
.tree .tag-number, .tree .vr { color: var(--quiet); } .tree .creator .element-name { font-style: italic; }
.tree .owner { color: var(--ink); font-weight: 600; } .tree .element-name { color: var(--quiet); } .tree .value { font-family: ui-monospace, Consolas, "DejaVu Sans Mono", monospace; font-size: .92em; }
.tree .mark-target, .tree .mark-absent { background: var(--target-soft); border-color: var(--target); }
.tree .mark-absent { outline: 1.5px dashed var(--target); outline-offset: -1.5px; }
.tree .mark-rival, .tree .mark-given { background: var(--rival-soft); border-color: var(--rival); } .tree .mark-changed { background: var(--lax); border-color: var(--warn-line); }
.tree [class*=mark-] .quiet, .tree [class*=mark-] .tag-number, .tree [class*=mark-] .vr, .tree [class*=mark-] .element-name { color: inherit; }
.mark { display: inline-block; margin-left: .5rem; font-size: .78rem; font-weight: 650; } .mark::before { content: "◂ "; }
.in-output, .in-place > span { display: block; padding-left: 1.2rem; } .in-place b { display: inline-block; min-width: 4.6rem; font-weight: 650; }
.in-place .observed { text-decoration: underline wavy var(--rival) 1px; text-underline-offset: .25em; text-decoration-skip-ink: none; }
.d1 { margin-left: .9rem; } .d2 { margin-left: 1.8rem; } .d3 { margin-left: 2.7rem; } .d4 { margin-left: 3.6rem; } .d5 { margin-left: 4.5rem; } .d6 { margin-left: 5.4rem; }
.d7 { margin-left: 6.3rem; } .d8 { margin-left: 7.2rem; } .d9 { margin-left: 8.1rem; } .d10 { margin-left: 9rem; } .d11 { margin-left: 9.9rem; } .d12 { margin-left: 10.8rem; }
.command .line { display: flex; gap: .6rem; align-items: flex-start; } .command code { flex: 1; min-width: 0; background: var(--soft); border-radius: 8px; padding: .5rem .8rem; white-space: pre-wrap; }
.copy { flex: none; min-width: 5.4rem; } .downloads { display: flex; flex-wrap: wrap; gap: .4rem; } .download { font-size: .88rem; padding: .25rem .6rem; max-width: 100%; }
.clauses { list-style: none; padding: 0; font-size: .92rem; } .level { display: inline-block; font-size: .78rem; border: 1px solid var(--line); border-radius: 5px; padding: 0 .4rem; min-width: 3.2rem; text-align: center; }
.level.shall { border-color: currentColor; font-weight: 650; }`;

/** The looks of the page, in one sheet. */
export const STYLE: string = [COLORS, BASE, VERDICTS, MATRIX, FINDINGS].join('\n');
