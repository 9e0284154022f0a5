import type { InputFindingCode, Parsed } from '@fukushi-kit/schema';
import type { z } from 'zod';

/** The border of a document whose shape is the app's own; what does not keep it is told by its place. */
export function borderOf<Body>(schema: z.ZodType<Body, unknown>): (body: unknown) => Parsed<Body, InputFindingCode> {
  return (body) => {
    const read = schema.safeParse(body);
    if (read.success) return { ok: true, value: read.data };
    const findings = read.error.issues.map(({ path }) => ({ code: 'wrong-value', path, severity: 'error' }) as const);
    return { ok: false, findings };
  };
}
