import type { ConsentField, Field, FormDefinition, FormElement } from '@fukushi-kit/form';
import { formElements } from '@fukushi-kit/form';
import type { FormOverlay } from '@fukushi-kit/schema';

type Operation = FormOverlay['operations'][number];

/** An overlay with these operations over a form, as the municipality 見本市 would write it. */
export function overlayOf(form: FormDefinition, operations: readonly Operation[]): FormOverlay {
  const head = { schemaVersion: '1', id: 'mihon', version: '1', municipality: '見本市' } as const;
  return { ...head, form: form.id, base: form.version, operations: [...operations] };
}

/** Operations on whatever a form has, each with what it finds there; whether it may be done is for `compose` to say. */
export function operationsOn(form: FormDefinition): Operation[] {
  const blocks = form.sheets.flatMap((sheet) => sheet.blocks);
  return [
    ...formElements(form).flatMap(onElement),
    ...blocks.flatMap((block): Operation[] => {
      if (block.kind === 'heading')
        return [{ op: 'label', id: block.id, from: block.text, to: '別の題' }, hideOf(block.id, block.text)];
      if (block.kind === 'paragraph' && block.text !== undefined) {
        return [{ op: 'text', id: block.id, from: block.text, to: '別の文' }, hideOf(block.id, block.text)];
      }
      if (block.kind === 'list') {
        const columns = block.columns.flatMap(({ id, label }): Operation[] => [
          { op: 'label', id, from: plain(label), to: '別の列' },
          hideOf(id, label),
        ]);
        return [...columns, hideOf(block.id, block.caption)];
      }
      if (block.kind === 'grid') return [hideOf(block.id, block.caption), additionTo(block.id)];
      return block.kind === 'figure' ? [hideOf(block.id, block.caption)] : [];
    }),
  ];
}

function onElement({ id, content, prefix, height }: FormElement): Operation[] {
  if (content.kind === 'static') return [{ op: 'text', id: content.id, from: content.text, to: '別の文' }];
  if (content.kind === 'label') return [{ op: 'label', id, from: plain(content.text), to: '別の見出し' }];
  if (content.kind === 'signature' || content.kind === 'sketch') return [hideOf(id, content.label)];
  if (!('bind' in content)) return [];
  const row: Operation = { op: 'height', id, from: Math.round(height * 10), to: 555 };
  return prefix === '' ? [...onField(id, content), row, additionTo(id)] : onField(id, content);
}

function onField(id: string, field: Field): Operation[] {
  const { bind, label, help = null } = field;
  return [
    { op: 'help', id, bind, from: help, to: '別の助け' },
    { op: 'require', id, bind, from: label },
    hideOf(id, label),
    ...(field.kind === 'consent' ? [consentOf(id, field)] : []),
    ...(field.kind === 'choice' ? field.options : []).map(
      ({ value, label: from }): Operation => ({ op: 'option', id, bind, value, from, to: '別の言葉' }),
    ),
  ];
}

function consentOf(id: string, { textId, textVersion }: ConsentField): Operation {
  return {
    op: 'consent',
    id,
    from: { textId, textVersion },
    to: { textId: 'mihon/text', textVersion: '1', text: '別の文' },
  };
}

function hideOf(id: string, from: string): Operation {
  return { op: 'hide', id, from: plain(from) };
}

/** A new row with a day, at the end of a grid or below a cell. */
export function additionTo(id: string, name = 'seenOn'): Operation {
  const field = { kind: 'day', name, label: '見本の日', basis: '見本市要綱（架空）' } as const;
  return { op: 'add', id, height: 90, labelColumns: 1, required: false, field };
}

function plain(text: string): string {
  return text.replaceAll('\n', '');
}
