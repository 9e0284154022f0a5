import { utf8ToBytes } from '@noble/hashes/utils.js';
import { parse, v5 } from 'uuid';
import { oscalNamespace } from './oscal-namespace.ts';

const NAMESPACE = parse(v5(oscalNamespace, v5.URL));

/** The UUID (version 5) of what these parts name: the same parts always give the same one, other parts another one. */
export function oscalUuid(...parts: readonly (string | number | null)[]): string {
  return v5(utf8ToBytes(JSON.stringify(parts)), NAMESPACE);
}
