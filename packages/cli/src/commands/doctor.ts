import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { messages } from '../messages.ja.ts';
import { packageVersion } from '../package-version.ts';
import type { Action } from '../program.ts';
import { errorCode } from '../read-text.ts';
import { table } from '../table.ts';

interface Check {
  readonly isGood: boolean;
  readonly text: string;
}

const NEEDED_NODE = '20.19.0';
const PACKAGES = [
  'cli',
  'office',
  'form-pdf',
  'municipality',
  'official-forms',
  'evacuation-plan',
  'rule',
  'clause',
  'schema',
];

/** `fukushi doctor`. */
export const doctor: Action = async (_args, _options, { stdout, cwd }) => {
  const checks = [
    nodeCheck(process.versions.node),
    await fontCheck(),
    await folderCheck(cwd),
    ...PACKAGES.map(packageCheck),
  ];
  const isGood = checks.every((check) => check.isGood);
  stdout(
    `${table(checks.map((check) => [check.isGood ? messages.good : messages.bad, check.text]))}\n${isGood ? messages.doctorGood : messages.doctorBad}\n`,
  );
  return isGood ? 0 : 1;
};

function nodeCheck(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED_NODE.split('.').map(Number);
  const isGood = major > neededMajor || (major === neededMajor && minor >= neededMinor);
  return { isGood, text: messages.doctorNode(version, NEEDED_NODE) };
}

async function fontCheck(): Promise<Check> {
  try {
    const { openTypefaces } = await import('@fukushi-kit/form-pdf');
    const faces = await openTypefaces();
    return { isGood: true, text: messages.doctorFont(faces.map(({ name }) => name).join('、')) };
  } catch {
    return { isGood: false, text: messages.doctorFonts };
  }
}

async function folderCheck(cwd: string): Promise<Check> {
  try {
    await rm(await mkdtemp(join(cwd, '.fukushi-')), { recursive: true });
    return { isGood: true, text: messages.doctorFolder(cwd) };
  } catch (error) {
    return { isGood: false, text: messages.fileError(messages.doctorFolder(cwd), errorCode(error)) };
  }
}

function packageCheck(short: string): Check {
  const name = `@fukushi-kit/${short}`;
  try {
    return { isGood: true, text: messages.doctorPackage(name, packageVersion(name)) };
  } catch {
    return { isGood: false, text: name };
  }
}
