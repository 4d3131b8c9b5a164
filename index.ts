/**
 * Blockshift as a library: what its commands are made of. Everything here is meant to be called from outside and keeps
 * its name within a major version; modules that are not named here do not. docs/library.md shows how the parts meet.
 */

// Adapters: how a tool is asked. `ADAPTERS` are those of the tools that Blockshift knows, `REFERENCES` tools without a
// mistake; the others make adapters of your own, and `serve` is for the program that an adapter of `openProtocol` starts.
export {
  type CommandLineOperation,
  type CommandLineTool,
  commandLineAdapter,
  writtenFile,
} from './adapters/command-line.ts';
export { Garbled } from './adapters/garbled.ts';
export { ADAPTERS } from './adapters/index.ts';
export type { ProtocolCommand } from './adapters/protocol/protocol-process.ts';
export { openProtocol, type ProtocolSession } from './adapters/protocol/protocol-session.ts';
export { type Driver, serve } from './adapters/protocol/serve.ts';
export { REFERENCES } from './adapters/reference/index.ts';
// What passes between the parts.
export type { Adapter, Installation, Request, Session } from './contract/adapter.ts';
export { type Capabilities, type Capability, capability } from './contract/capability.ts';
export {
  type Case,
  type Damage,
  type EncodingSpec,
  type LayoutSpec,
  RENDERINGS,
  type RenderedCase,
  type RenderedFile,
  type Rendering,
  type RenderingId,
} from './contract/case.ts';
export type { Judgement, Verdict } from './contract/judgement.ts';
export type { Answer, Converted, Found, Observation, SeenElement, SeenValue } from './contract/observation.ts';
export { OPERATIONS, type Operation, type Question } from './contract/operation.ts';
export type { Ask, Exposure, Observations, Property } from './contract/property.ts';
export type { Results } from './contract/results.ts';
export { UnusableFile } from './contract/unusable-file.ts';
// DICOM: files as Data Sets, and what they mean whatever their blocks are.
export { type Address, type ItemPath, type Key, keyText, parseKey, pathText } from './dicom/address.ts';
export { compareMeanings, type Difference } from './dicom/compare-meanings.ts';
export type { DataSet, DicomFile, Element, Item } from './dicom/data-set.ts';
export type { Content, Meaning, MeaningElement } from './dicom/meaning.ts';
export { meaningOf } from './dicom/meaning-of.ts';
export { creatorsOf, ownerOf } from './dicom/private-block.ts';
export { type Deviation, type ReadOptions, type ReadResult, readFile, type VrOf } from './dicom/read/read-file.ts';
export { parseTag, type Tag, tagForPeople } from './dicom/tag.ts';
export { TRANSFER_SYNTAX } from './dicom/transfer-syntax.ts';
export type { VR } from './dicom/vr.ts';
export { type WriteOptions, writeFile } from './dicom/write/write-file.ts';
// Asking a tool about a case, and judging what it answers.
export { type Claims, type ExaminedCase, examineCase } from './engine/examine-case.ts';
export { readResults } from './engine/store.ts';
export { openTool, type ToolSession } from './engine/tool-session.ts';
// Generators: cases, their renderings, and the steps from a Meaning to bytes.
export { caseOf } from './generators/case-id.ts';
export { DEFECTS, type Defect, DefectError, writeWithDefects } from './generators/defects/index.ts';
export { type DrawOptions, drawCase, drawCases } from './generators/draw.ts';
export { applyEncoding, DRAWN_ENCODINGS as ENCODINGS } from './generators/encodings/index.ts';
export { applyLayout, LAYOUTS, type Layout, LayoutError } from './generators/layouts/index.ts';
export type { Move } from './generators/layouts/moves-between.ts';
export { place } from './generators/place.ts';
export { renderCase } from './generators/render.ts';
export {
  type Transformation,
  type Transformed,
  type TransformOptions,
  transformFile,
} from './generators/transform-file.ts';
export { vendorVR } from './generators/vendors/vendor-vr.ts';
// Oracles: what is claimed about tools, and the rules of the Standard that say so.
export { EXPOSURES, PROPERTIES } from './oracles/index.ts';
export { RULES, type Rule } from './oracles/rules.ts';
// What `inspect` shows.
export { type Inspected, type Inspection, inspection, inspectionText } from './reports/inspection.ts';
