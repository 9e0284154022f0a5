import { auditMessages } from './audit/messages.ja.ts';
import { messages } from './messages.ja.ts';
import { policyMessages } from './policy/messages.ja.ts';
import type { CommandSpec, OptionSpec } from './program.ts';

const PROFILE: OptionSpec = { flags: '--profile <id>', description: messages.profileOption, required: true };
const JSON_OUTPUT: OptionSpec = { flags: '--json', description: messages.jsonOption };

const OVERLAY: OptionSpec = { flags: '--overlay <file>', description: messages.overlayOption };

const QR: OptionSpec = { flags: '--qr', description: messages.qrOption };
const LIST: OptionSpec = { flags: '--list <id>', description: messages.listOption };
const ENCODING: OptionSpec = { flags: '--encoding <name>', description: messages.encodingOption };

const form: CommandSpec = {
  name: 'form',
  description: messages.form,
  subcommands: [
    {
      name: 'list',
      description: messages.formList,
      options: [JSON_OUTPUT],
      action: async (...call) => (await import('./commands/form-list.ts')).formList(...call),
    },
    {
      name: 'blank',
      description: messages.formBlank,
      arguments: [['<id>', messages.formId]],
      options: [{ flags: '--out <file>', description: messages.outOption, required: true }, OVERLAY, QR],
      action: async (...call) => (await import('./commands/form-print.ts')).formBlank(...call),
    },
    {
      name: 'render',
      description: messages.formRender,
      arguments: [
        ['<id>', messages.formId],
        ['<data>', messages.formData],
      ],
      options: [
        { flags: '--out <file>', description: messages.outOption, required: true },
        { flags: '--copy <copy>', description: messages.copyOption },
        OVERLAY,
        QR,
      ],
      action: async (...call) => (await import('./commands/form-print.ts')).formRender(...call),
    },
    {
      name: 'schema',
      description: messages.formSchema,
      arguments: [['<id>', messages.formId]],
      options: [OVERLAY],
      action: async (...call) => (await import('./commands/form-schema.ts')).formSchema(...call),
    },
    {
      name: 'read',
      description: messages.formRead,
      arguments: [['<pdf>', messages.formPdf]],
      options: [{ flags: '--out <file>', description: messages.jsonOutOption }, OVERLAY],
      action: async (...call) => (await import('./commands/form-read.ts')).formRead(...call),
    },
    {
      name: 'table-out',
      description: messages.formTableOut,
      arguments: [
        ['<id>', messages.formId],
        ['<data>', messages.formData],
      ],
      options: [
        { flags: '--out <file>', description: messages.outOption, required: true },
        LIST,
        ENCODING,
        { flags: '--replace', description: messages.replaceOption },
        OVERLAY,
      ],
      action: async (...call) => (await import('./commands/form-table.ts')).formTableOut(...call),
    },
    {
      name: 'table-in',
      description: messages.formTableIn,
      arguments: [
        ['<id>', messages.formId],
        ['<data>', messages.formData],
        ['<table>', messages.tableInFile],
      ],
      options: [{ flags: '--out <file>', description: messages.outOption, required: true }, LIST, ENCODING, OVERLAY],
      action: async (...call) => (await import('./commands/form-table.ts')).formTableIn(...call),
    },
    {
      name: 'diff',
      description: messages.formDiff,
      arguments: [
        ['<a>', messages.formOrOverlay],
        ['<b>', messages.formOrOverlay],
      ],
      options: [JSON_OUTPUT],
      action: async (...call) => (await import('./commands/form-diff.ts')).formDiff(...call),
    },
    {
      name: 'example',
      description: messages.formExample,
      arguments: [
        ['<id>', messages.formId],
        ['[kind]', messages.formExampleKind],
      ],
      action: async (...call) => (await import('./commands/form-example.ts')).formExample(...call),
    },
  ],
};

const profile: CommandSpec = {
  name: 'profile',
  description: messages.profile,
  subcommands: [
    {
      name: 'list',
      description: messages.profileList,
      action: async (...call) => (await import('./commands/profile-list.ts')).profileList(...call),
    },
    {
      name: 'show',
      description: messages.profileShow,
      arguments: [['<id>', messages.profileOption]],
      options: [JSON_OUTPUT],
      action: async (...call) => (await import('./commands/profile-show.ts')).profileShow(...call),
    },
    {
      name: 'validate',
      description: messages.profileValidate,
      arguments: [['<file>', messages.profileFile]],
      action: async (...call) => (await import('./commands/profile-validate.ts')).profileValidate(...call),
    },
    {
      name: 'diff',
      description: messages.profileDiff,
      arguments: [
        ['<a>', messages.profileOption],
        ['<b>', messages.profileOption],
      ],
      options: [JSON_OUTPUT],
      action: async (...call) => (await import('./commands/profile-diff.ts')).profileDiff(...call),
    },
    {
      name: 'new',
      description: messages.profileNew,
      options: [
        { flags: '--out <file>', description: messages.outOption, required: true },
        { flags: '--answers <file>', description: messages.answersOption },
      ],
      action: async (...call) => (await import('./commands/profile-new.ts')).profileNew(...call),
    },
  ],
};

const policy: CommandSpec = {
  name: 'policy',
  description: policyMessages.policy,
  subcommands: [
    {
      name: 'list',
      description: policyMessages.list,
      options: [
        { flags: '--profile <id>', description: policyMessages.listProfile },
        { flags: '--chapter <id>', description: policyMessages.chapterOption },
        { flags: '--gravity <word>', description: policyMessages.gravityOption },
        JSON_OUTPUT,
        { flags: '--csv <file>', description: policyMessages.csvOption },
      ],
      action: async (...call) => (await import('./commands/policy-list.ts')).policyList(...call),
    },
    {
      name: 'explain',
      description: policyMessages.explain,
      arguments: [['<control>', policyMessages.controlId]],
      options: [JSON_OUTPUT],
      action: async (...call) => (await import('./commands/policy-explain.ts')).policyExplain(...call),
    },
    {
      name: 'check',
      description: policyMessages.check,
      arguments: [['<folder>', policyMessages.folder]],
      options: [
        PROFILE,
        { flags: '--as-of <day>', description: policyMessages.asOfOption, required: true },
        { flags: '--fail-on <word>', description: policyMessages.failOnOption },
        { flags: '--access-log <file>', description: policyMessages.accessLogOption },
        { flags: '--csv <file>', description: policyMessages.resultCsvOption },
        { flags: '--pdf <file>', description: policyMessages.pdfOption },
        { flags: '--sheet <file>', description: policyMessages.sheetOption },
        { flags: '--oscal <folder>', description: policyMessages.oscalOption },
        JSON_OUTPUT,
      ],
      action: async (...call) => (await import('./commands/policy-check.ts')).policyCheck(...call),
    },
    {
      name: 'import',
      description: policyMessages.import,
      arguments: [['<file>', policyMessages.resultsFile]],
      options: [JSON_OUTPUT],
      action: async (...call) => (await import('./commands/policy-import.ts')).policyImport(...call),
    },
    {
      name: 'registers',
      description: policyMessages.registersGroup,
      subcommands: [
        {
          name: 'init',
          description: policyMessages.registersInit,
          arguments: [['<folder>', policyMessages.newFolder]],
          options: [
            { flags: '--xlsx', description: policyMessages.xlsxOption },
            { flags: '--profile <id>', description: policyMessages.initProfile },
          ],
          action: async (...call) => (await import('./commands/policy-registers-init.ts')).policyRegistersInit(...call),
        },
      ],
    },
  ],
};

const audit: CommandSpec = {
  name: 'audit',
  description: auditMessages.audit,
  subcommands: [
    {
      name: 'verify',
      description: auditMessages.verify,
      arguments: [['[file]', auditMessages.file]],
      options: [
        { flags: '--database-url <url>', description: auditMessages.databaseUrl },
        { flags: '--tenant <id>', description: auditMessages.tenantOption },
        { flags: '--anchor <anchor>', description: auditMessages.anchorOption },
      ],
      action: async (...call) => (await import('./commands/audit-verify.ts')).auditVerify(...call),
    },
  ],
};

/** Every command of `fukushi`, in the order of its help. What a command needs is loaded when it is called. */
export const commands: readonly CommandSpec[] = [
  {
    name: 'decide',
    description: messages.decide,
    arguments: [
      ['<rule>', messages.decideRule],
      ['[facts]', messages.decideFacts],
    ],
    options: [
      PROFILE,
      { flags: '--at <day>', description: messages.atOption, required: true },
      JSON_OUTPUT,
      { flags: '--csv <file>', description: messages.csvOption },
      { flags: '--out <file>', description: messages.csvOutOption },
    ],
    action: async (...call) => (await import('./commands/decide.ts')).decideFacts(...call),
  },
  {
    name: 'due',
    description: messages.due,
    options: [PROFILE, { flags: '--month <month>', description: messages.monthOption, required: true }, JSON_OUTPUT],
    action: async (...call) => (await import('./commands/due.ts')).due(...call),
  },
  {
    name: 'duties',
    description: messages.duties,
    options: [
      PROFILE,
      { flags: '--as-of <day>', description: messages.asOfOption, required: true },
      { flags: '--facts <file>', description: messages.factsOption },
      JSON_OUTPUT,
      { flags: '--ics <file>', description: messages.icsOption },
    ],
    action: async (...call) => (await import('./commands/duties.ts')).dutiesOfContract(...call),
  },
  form,
  {
    name: 'month',
    description: messages.month,
    arguments: [['<folder>', messages.monthFolder]],
    options: [
      { flags: '--out <folder>', description: messages.outFolderOption, required: true },
      { flags: '--profile <id>', description: messages.monthProfileOption },
      JSON_OUTPUT,
    ],
    action: async (...call) => (await import('./commands/month.ts')).monthOfFolder(...call),
  },
  {
    name: 'clause',
    description: messages.clause,
    arguments: [['[words...]', messages.clauseQuery]],
    options: [JSON_OUTPUT],
    action: async (...call) => (await import('./commands/clause.ts')).findClause(...call),
  },
  policy,
  audit,
  profile,
  {
    name: 'doctor',
    description: messages.doctor,
    action: async (...call) => (await import('./commands/doctor.ts')).doctor(...call),
  },
];
