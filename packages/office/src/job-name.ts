import type { FormDefinition } from '@fukushi-kit/form';

/** The name of a printed file: control number, form, copy. Characters that a file system may refuse become `_`. */
export function jobName(prefix: string, definition: FormDefinition, suffix: string | null): string {
  const parts = [prefix, definition.number ?? definition.title, ...(suffix === null ? [] : [suffix])];
  return `${parts.join('-').replaceAll(/[\p{Cc}\\/:*?"<>|\s]/gu, '_')}.pdf`;
}
