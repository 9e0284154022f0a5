// Lists what the sources leave open (疑義) and the reading that each shipped profile chooses, in docs/doubts.md.
// `--check` compares with the committed page.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { doubts, isDoubtId } from '../packages/clause/src/index.ts';
import { doubtsPage } from './doubts-page.mjs';
import { root } from './exports.mjs';

const page = join(root, 'docs/doubts.md');

const profiles = globSync('packages/municipality/profiles/*.json', { cwd: root })
  .sort()
  .map((path) => ({ path, ...JSON.parse(readFileSync(join(root, path), 'utf8')) }));

const chosenIn = ({ readings }, id) => readings?.find(({ doubt }) => doubt === id)?.reading;

/** What the profiles say that no list of doubts knows, and doubts of its source that a profile does not speak of. */
function complaints() {
  return profiles.flatMap((profile) => {
    const spoken = profile.readings ?? [];
    const unknown = spoken
      .filter(({ doubt }) => !isDoubtId(doubt))
      .map(({ doubt }) => `reads ${doubt}, which is no doubt`);
    const wrong = doubts.flatMap(({ id, readings }) => {
      const reading = chosenIn(profile, id);
      const isKnown = reading === undefined || reading === null || readings.some((each) => each.id === reading);
      return isKnown ? [] : [`chooses ${reading} for ${id}, which is no reading of it`];
    });
    const own = doubts.filter(({ id }) => id.startsWith(`${profile.source ?? profile.id}:`));
    const silent = own
      .filter(({ id }) => chosenIn(profile, id) === undefined)
      .map(({ id }) => `does not speak of ${id}`);
    return [...unknown, ...wrong, ...silent].map((complaint) => `${profile.path}:1 ${complaint}`);
  });
}

const text = doubtsPage(profiles);
const found = complaints();
const isStale = !existsSync(page) || readFileSync(page, 'utf8') !== text;
if (process.argv.includes('--check') && isStale) found.push('docs/doubts.md:1 is stale: run npm run docs');
for (const complaint of found) console.error(complaint);
if (found.length > 0) process.exitCode = 1;
if (!process.argv.includes('--check')) writeFileSync(page, text);
console.log(`${doubts.length} doubts, ${profiles.length} profiles`);
