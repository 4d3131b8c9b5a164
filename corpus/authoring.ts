/** Everything that a module under cases/ needs. */
export { address, byNumber, type Curated, edit, inItem, insert, lookup } from './curated.ts';
export { append, cutAt, cutLast, dropPreamble, keepFirst, replaceBytes } from './damage.ts';
export {
  block,
  creator,
  element,
  fragments,
  hex,
  item,
  openItem,
  openSequence,
  own,
  ownBefore,
  sequence,
  un,
  violating,
} from './parts.ts';
