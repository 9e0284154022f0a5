import { oscalUuid } from './oscal-uuid.ts';

/** A document with the UUID of its content: another content is another document, the same content the same. */
export function withUuid<Body extends object>(kind: string, body: Body): { readonly uuid: string } & Body {
  return { uuid: contentUuid(kind, body), ...body };
}

/** The UUID of the content of a document as it is written, in the order of its properties. */
export function contentUuid(kind: string, body: object): string {
  return oscalUuid('document', kind, JSON.stringify(body));
}
