import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Why a file cannot be replayed. */
const refusals = {
  'not-ours': 'This is not a workspace file.',
  newer: 'This file was written by a newer version of the program.',
  'too-large': 'This file is larger than the program ever writes.',
};

process.exitCode = await replay(process.argv.slice(2));

/**
 * Folds the history of a workspace file with the program's own code and prints what the file holds and where it first
 * departs from its history.
 * @param {readonly string[]} args
 * @returns {Promise<0 | 1 | 2>} 0 intact, 1 damaged or altered, 2 not readable as a workspace file
 */
async function replay([file, ...others]) {
  if (file === undefined || others.length > 0) {
    console.error('Usage: npm run replay -- <file.phukin>');
    return 2;
  }
  let bytes;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch (error) {
    console.error(`${file} cannot be read: ${error.code ?? error.message}`);
    return 2;
  }
  const { inspectWorkspace } = await source('renderer/app/verify-page/inspect-workspace.ts');
  const { sha256Hex } = await source('renderer/data/attachments.ts');
  console.log(`${basename(file)}: ${bytes.length} bytes`);
  console.log(`SHA-256: ${await sha256Hex(bytes)}`);
  const finding = await inspectWorkspace(bytes, { progress() {}, signal: new AbortController().signal });
  if (finding.type === 'refused') {
    console.error(refusals[finding.why] ?? finding.why);
    return 2;
  }
  console.log(holdings(finding.holds, finding.damage === null));
  console.log(
    finding.damage === null ? 'Intact: every part, chain, record and attachment fits.' : fault(finding.damage),
  );
  return finding.damage === null ? 0 : 1;
}

function holdings(holds, whole) {
  const rows = [
    ['agency', holds.agency === null ? '-' : `${holds.agency}${holds.sample ? ' (sample data)' : ''}`],
    ['written by version', holds.program ?? '-'],
    ['journal entries', holds.entries],
    ['change sets', holds.changeSets],
    ['records', holds.records],
    ...(whole ? [['attachments', holds.attachments]] : []),
    ['newest change', holds.lastAt ?? '-'],
  ];
  return [whole ? 'Holds:' : 'Holds, as far as it reads:', ...rows.map(([name, value]) => `  ${name}: ${value}`)].join(
    '\n',
  );
}

function fault({ part, how, entry }) {
  const lines = [`First divergence: ${part}${how === null ? '' : ` (${how})`}`];
  if (entry === null) return lines[0];
  const about = `${entry.entity} ${entry.id}${entry.label === null ? '' : ` "${entry.label}"`}`;
  const where = `line ${entry.number} of ${entry.total}, replica ${entry.replica}, sequence ${entry.seq}`;
  lines.push(how === 'unreadable' ? `  unreadable after: ${where}` : `  entry: ${where}`);
  lines.push(`  record: ${about}`);
  lines.push(`  by: ${entry.person === null ? 'nobody chosen' : entry.person || 'a person no longer listed'}`);
  lines.push(`  at: ${entry.at}`);
  return lines.join('\n');
}

/** A source of the program as a module of this process. */
async function source(path) {
  const { module } = await runnerImport(join(root, path), { configFile: false, root, logLevel: 'error' });
  return module;
}
