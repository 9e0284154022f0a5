import { createReadStream } from 'node:fs';
import { readAccessLines } from '@fukushi-kit/policy-check/sources';
for (let k=0;k<3;k++){ const t=performance.now(); let n=0; const r=readAccessLines(createReadStream('/tmp/log.jsonl',{highWaterMark:1<<18})); for await (const row of r.rows) n++; console.log(n, performance.now()-t, process.resourceUsage().maxRSS/1000, r.summary().counts);
}
