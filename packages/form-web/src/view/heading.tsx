import { createElement, type ReactNode } from 'react';
import { useForm } from './form-context.ts';

/** A heading `below` levels under that of the form; there is none under h6. */
export function Heading({ below, children }: { readonly below: number; readonly children: ReactNode }): ReactNode {
  const { level } = useForm();
  return createElement(`h${Math.min(6, level + below)}`, { className: 'fk-heading' }, children);
}
