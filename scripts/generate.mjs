import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const statuses = ['codegen.mjs', 'profiles.mjs'].map((name) => {
  const script = fileURLToPath(new URL(name, import.meta.url));
  return spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' }).status;
});
process.exit(statuses.every((status) => status === 0) ? 0 : 1);
