/**
 * Official forms on paper: a form definition and its data become a page model, with no renderer.
 *
 * @module
 */
export { blankFields } from './blank-fields.ts';
export type * from './cell.ts';
export { dataDigest } from './data-digest.ts';
export type * from './definition.ts';
export { type DefinitionFinding, type DefinitionFindingCode, definitionFindings } from './definition-findings.ts';
export type { LayOutInput } from './draft.ts';
export type * from './field.ts';
export type { FigureBlock, FigureKind } from './figure/figure-block.ts';
export { boundPointers, type FormElement, formElements } from './form-elements.ts';
export { graphemes } from './grapheme.ts';
export { isAsked } from './is-asked.ts';
export { type LineManners, lineManners } from './kinsoku.ts';
export { type LaidOut, layOut } from './lay-out.ts';
export type { LayoutFinding, LayoutFindingCode } from './layout-finding.ts';
export { layoutMessage } from './messages.ja.ts';
export { omittedFields } from './omitted-fields.ts';
export { compareForms, type FormChange } from './overlay/compare-forms.ts';
export { type Composed, type ComposedForm, compose } from './overlay/compose.ts';
export { formChangeText, overlayMessage } from './overlay/messages.ja.ts';
export type { OverlayFinding, OverlayFindingCode } from './overlay/overlay-finding.ts';
export type { OverlayStamp } from './overlay/overlay-stamp.ts';
export type * from './page-model.ts';
export { parseQr } from './parse-qr.ts';
export { type Pointer, pointerPath, valueAt } from './pointer.ts';
export type { Millimetres } from './points.ts';
export type { QrContent } from './qr-content.ts';
export { type RubyPart, rubyParts } from './ruby-parts.ts';
export { schemaHas } from './schema-has.ts';
export { schemasAt } from './schemas-at.ts';
export { textDigest } from './text-digest.ts';
export type * from './typeface.ts';
