// Measures a full answered question against two bare echo bots; README.md beside this file says how.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createMessages } from './activities.ts';
import { answeredTurns } from './answered.ts';
import { startConnector } from './connector.ts';
import { report } from './report.ts';
import { fullPlan, runRounds } from './rounds.ts';
import { type Subject, startSubject, subjectNames } from './subject.ts';
import { machine, titles } from './surroundings.ts';

/** What hangs is given up: a bot ends when the process that asks it is gone. */
const mostRunMs = 180_000;
const mostRounds = 12;

async function run(rounds: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-turns-'));
  const connector = await startConnector();
  const subjects: Subject[] = [];
  try {
    for (const name of subjectNames) subjects.push(await startSubject(name, 'compiled', folder));
    const nextMessage = createMessages(connector.serviceUrl, () => new Date());
    const driver = performance.eventLoopUtilization();
    const figures = await runRounds({ subjects, connector, nextMessage, tell }, { ...fullPlan, rounds });
    const { utilization } = performance.eventLoopUtilization(driver);
    const { turns, answered } = await answeredTurns(subjects[0]?.port ?? 0);
    if (answered < turns) throw new Error(`Only ${answered} of this bot's ${turns} turns got a full answer.`);
    return [
      `${machine()}; the process that asks was busy ${(100 * utilization).toFixed(0)} % of the time.`,
      `Each of this bot's ${turns} turns got a full answer.\n`,
      report(figures, titles()),
    ].join('\n');
  } finally {
    await Promise.all(subjects.map((subject) => subject.stop()));
    await connector.close();
    rmSync(folder, { recursive: true });
  }
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: String(fullPlan.rounds) } } });
const rounds = Math.min(Math.max(Number.parseInt(values.rounds, 10) || 1, 1), mostRounds);
const late = setTimeout(() => {
  tell('The run took too long and was given up.');
  process.exit(1);
}, mostRunMs);
process.stdout.write(await run(rounds));
clearTimeout(late);
