import type { MiddlewareHandler } from 'hono';
import { unusablePage } from '../page/fault-pages.tsx';

const FORM = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i;

/** Turns down a form that is cut short or malformed before any page reads it: it is no fault of the app. */
export function readableForm(): MiddlewareHandler {
  return async (c, next) => {
    if (!FORM.test(c.req.header('content-type') ?? '') || (await isReadable(c.req.formData()))) return next();
    return unusablePage(c);
  };
}

/** Once read, a form is kept with its request. */
async function isReadable(form: Promise<FormData>): Promise<boolean> {
  try {
    await form;
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
