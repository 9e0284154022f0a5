// React chooses by this, while it is loaded, between its build for work and the slower one for building pages.
process.env['NODE_ENV'] ??= 'production';
const [{ run }, { troubleText }] = await Promise.all([import('./run.ts'), import('./settings/start-text.ja.ts')]);

await run().catch((error: unknown) => {
  process.stderr.write(`${troubleText(error)}\n`);
  process.exit(1);
});

export {};
