import { oscalUuid } from './oscal-uuid.ts';

/** A document with the UUID of its content: another content is another document, the same content the same. */
export function withUuid<Body extends object>(kind: string, body: Body): { readonly uuid: string } & Body {
  return { uuid: oscalUuid('document', kind, JSON.stringify(body)), ...body };
}
