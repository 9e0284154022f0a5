declare module 'pg-copy-streams' {
  import type { Submittable } from 'pg';
  export function to(sql: string): NodeJS.ReadableStream & AsyncIterable<Buffer> & Submittable;
  export function from(sql: string): NodeJS.WritableStream & Submittable;
}
