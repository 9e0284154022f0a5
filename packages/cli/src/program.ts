import { Command, Option } from 'commander';
import stringWidth from 'string-width';
import type { ExitCode } from './exit-code.ts';
import { messages } from './messages.ja.ts';
import { packageVersion } from './package-version.ts';
import type { Terminal } from './terminal.ts';

/** What a command does once its arguments and options stand. */
export type Action = (
  args: readonly string[],
  options: Readonly<Record<string, string | boolean | undefined>>,
  terminal: Terminal,
) => Promise<ExitCode>;

/** One command as the program shows and calls it. Option flags and arguments are in commander's notation. */
export interface CommandSpec {
  readonly name: string;
  readonly description: string;
  readonly arguments?: readonly (readonly [usage: string, description: string])[];
  readonly options?: readonly OptionSpec[];
  readonly subcommands?: readonly CommandSpec[];
  readonly action?: Action;
}

/** One option of a command. */
export interface OptionSpec {
  readonly flags: string;
  readonly description: string;
  readonly required?: boolean;
}

/** A program that writes to the terminal, reports its own errors never, and leaves the exit code with `done`. */
export function program(specs: readonly CommandSpec[], terminal: Terminal, done: (code: ExitCode) => void): Command {
  const root = configured(new Command('fukushi'), terminal, true)
    .description(messages.programDescription)
    .usage(messages.usageGroup)
    .version(packageVersion(), '-V, --version', messages.versionOption);
  for (const spec of specs) root.addCommand(commandOf(spec, terminal, done));
  return root;
}

function commandOf(spec: CommandSpec, terminal: Terminal, done: (code: ExitCode) => void): Command {
  const isGroup = spec.subcommands !== undefined;
  const words = (spec.arguments ?? []).map(([usage]) => usage);
  const command = configured(new Command(spec.name), terminal, isGroup)
    .description(spec.description)
    .usage(isGroup ? messages.usageGroup : [messages.usageOptions, ...words].join(' '));
  for (const [usage, description] of spec.arguments ?? []) command.argument(usage, description);
  for (const { flags, description, required } of spec.options ?? []) {
    command.addOption(new Option(flags, description).makeOptionMandatory(required === true));
  }
  for (const subcommand of spec.subcommands ?? []) command.addCommand(commandOf(subcommand, terminal, done));
  const { action } = spec;
  if (action !== undefined) {
    command.action(async () => {
      done(await action(command.processedArgs.flat().filter(isText), command.opts(), terminal));
    });
  }
  return command;
}

function configured(command: Command, terminal: Terminal, isGroup: boolean): Command {
  if (isGroup) command.helpCommand(`help ${messages.usageGroup}`, messages.helpCommand);
  return command
    .exitOverride()
    .helpOption('-h, --help', messages.helpOption)
    .configureOutput({ writeOut: terminal.stdout, writeErr: terminal.stdout, outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => messages.helpTitles[title] ?? title,
      displayWidth: stringWidth,
      subcommandTerm: (subcommand) => `${subcommand.name()} ${subcommand.usage()}`,
    });
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
