import type { Case } from '../contract/case.ts';
import { CONTROL_SET } from '../corpus/control-set.ts';
import { caseOf } from '../generators/case-id.ts';
import { conversionDraft } from '../generators/convert/conversion-draft.ts';
import { TEMPLATES } from '../generators/convert/templates.ts';

/** A series that any converter of MR images can convert, made like the rest of the control set. */
export function conversionControl(): readonly Case[] {
  const { layout, encoding, recoding, rival } = CONTROL_SET[0]!;
  return [caseOf({ ...conversionDraft(TEMPLATES[0]!, rival.creator), layout, encoding, recoding })];
}
