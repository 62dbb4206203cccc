/** The commands. The sign-in comes from the environment: ANYPOINT_CLIENT_ID, ANYPOINT_CLIENT_SECRET and so on. */
import { readFile, writeFile } from 'node:fs/promises';
import { AnypointClient } from 'anypoint-sdk';
import {
  accessRows,
  exportAccess,
  formatAccess,
  mapAccess,
  parseAccess,
  parsePlan,
  planAccess,
  planMove,
  toCsv,
  toMermaid,
} from 'anypoint-sdk/access';
import { Command, CommanderError, Option } from 'commander';
import { applyWithProgress } from './apply.js';
import { exitCodes } from './exit-codes.js';

/** Runs a command line and returns its exit code. */
export async function run(argv) {
  let exitCode = exitCodes.done;
  const program = new Command('anypoint-access')
    .description('Who may call what on Anypoint Platform: export it, plan changes, carry them out.')
    .option('--json', 'write JSON instead of text')
    .exitOverride();
  const client = () => new AnypointClient({ userAgentSuffix: 'anypoint-access' });
  const wantsJson = () => program.opts().json === true;
  const command = (definition, action) =>
    program.command(definition).action(async (...parameters) => {
      exitCode = (await action(...parameters)) ?? exitCodes.done;
    });

  command('export', async ({ environment, owners, output }) => {
    const document = await exportAccess(client(), { environments: environment, owners });
    await write(formatAccess(document, { format: wantsJson() ? 'json' : 'yaml' }), output);
  })
    .description('write who may call what as a document')
    .option('-e, --environment <name...>', 'environments, by name or id (all)')
    .option('--owners', 'read the owners of applications as well')
    .option('-o, --output <file>', 'write to a file');

  planOptions(
    command('plan <document>', async (file, options) => {
      const plan = await planAccess(client(), await readDocument(file, options), optionsOfPlan(options));
      return writePlan(plan, options, wantsJson());
    }).description('show what would have to be done; nothing is written to the platform'),
  ).option('-o, --output <file>', 'write the plan to a file, for "apply"');

  applyOptions(
    planOptions(
      command('apply <file>', async (file, options) => {
        const plan = isPlan(await readFile(file, 'utf8'))
          ? parsePlan(await readFile(file, 'utf8'))
          : await planAccess(client(), await readDocument(file, options), optionsOfPlan(options));
        return applyWithProgress(client(), plan, { journal: `${file}.journal`, ...options, json: wantsJson() });
      }).description('carry out a plan, or what a document wishes; the same command resumes'),
    ),
  );

  applyOptions(
    command('move', async (options) => {
      const plan = await planMove(client(), {
        fromApiInstanceId: Number(options.from),
        toApiInstanceId: Number(options.to),
        tiers: pairs(options.tier),
        retire: options.retire,
      });
      if (!options.apply) return writePlan(plan, options, wantsJson());
      const journal = options.journal ?? `move-${options.from}-${options.to}.journal`;
      return applyWithProgress(client(), plan, { ...options, journal, json: wantsJson() });
    })
      .description('move all consumers of one API instance to another')
      .requiredOption('--from <id>', 'the API instance that is left')
      .requiredOption('--to <id>', 'the API instance that takes over')
      .option('--tier <old=new...>', 'tiers that have another name there')
      .addOption(
        new Option('--retire <how>', 'what becomes of the old contracts')
          .choices(['keep', 'revoke', 'delete'])
          .default('keep'),
      )
      .option('--apply', 'carry it out'),
  ).option('-o, --output <file>', 'write the plan to a file, for "apply"');

  command('report [document]', async (file, { environment, csv, mermaid, output }) => {
    const document =
      file === undefined ? await exportAccess(client(), { environments: environment }) : await readDocument(file, {});
    const rows = accessRows(document);
    const text = wantsJson()
      ? JSON.stringify(rows, null, 2)
      : mermaid
        ? toMermaid(rows)
        : csv
          ? toCsv(rows)
          : table(rows);
    await write(text, output);
  })
    .description('show who may call what, on the platform or in a document')
    .option('-e, --environment <name...>', 'environments, by name or id (all)')
    .option('--csv', 'as CSV')
    .option('--mermaid', 'as a Mermaid diagram')
    .option('-o, --output <file>', 'write to a file');

  try {
    await program.parseAsync(argv);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.error;
    console.error(String(error));
    return exitCodes.error;
  }
}

function planOptions(command) {
  return command
    .option('--environment <old=new...>', 'environments that have another name here')
    .option('--tier <old=new...>', 'tiers that have another name here')
    .option('--approve', 'approve what waits for the provider')
    .option('--prune-contracts', 'take away contracts that the document does not have')
    .option('--prune-applications', 'take away applications that the document does not have')
    .option('--max-deletes <count>', 'how much pruning may take away', Number);
}

function applyOptions(command) {
  return command
    .option('--journal <file>', 'where the run is written down, to be resumed')
    .option('--secrets <file>', 'append new client secrets to a file that its owner alone can read')
    .option('--accept-problems', 'carry out a plan that has problems')
    .option('--hold <seconds>', 'how long old contracts are kept once the new ones are there', Number)
    .option('--wait', 'wait for contracts that somebody else approves')
    .option('--concurrency <count>', 'how many applications are worked on at once', Number);
}

function optionsOfPlan({ approve, pruneContracts, pruneApplications, maxDeletes }) {
  return { approve, maxDeletes, prune: { contracts: pruneContracts, applications: pruneApplications } };
}

async function readDocument(file, { environment, tier }) {
  const document = parseAccess(await readFile(file, 'utf8'));
  if (environment === undefined && tier === undefined) return document;
  return mapAccess(document, { environments: pairs(environment), tiers: pairs(tier) });
}

/** A plan is JSON with steps; everything else is a document, and read as one. */
function isPlan(text) {
  try {
    return Array.isArray(JSON.parse(text)?.steps);
  } catch {
    return false;
  }
}

function pairs(texts) {
  if (texts === undefined) return undefined;
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new Error(`"${text}" must be written as old=new.`);
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

async function writePlan(plan, { output }, json) {
  if (output !== undefined) await writeFile(output, `${JSON.stringify(plan, null, 2)}\n`);
  console.log(json ? JSON.stringify(plan, null, 2) : String(plan));
  if (!plan.isEmpty) return exitCodes.changes;
  // What cannot be done is not the same as nothing to do.
  if (plan.problems.length > 0) return exitCodes.error;
  return plan.waiting.length > 0 ? exitCodes.waiting : exitCodes.done;
}

async function write(text, output) {
  if (output === undefined) console.log(text.trimEnd());
  else await writeFile(output, `${text.trimEnd()}\n`);
}

function table(rows) {
  const columns = ['application', 'api', 'version', 'environment', 'tier', 'status'];
  const cells = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index].length)));
  return cells
    .map((line) =>
      line
        .map((cell, index) => cell.padEnd(widths[index]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
