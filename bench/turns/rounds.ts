import type { Outgoing } from './activities.ts';
import type { Connector } from './connector.ts';
import { type Load, measure } from './measure.ts';
import { ordersOf } from './orders.ts';
import { percentile } from './statistics.ts';
import type { Subject, SubjectName } from './subject.ts';

/** What one bot did in one round. */
export interface Figures {
  turnsPerSecond: number;
  medianMs: number;
  p99Ms: number;
  cpuMs: number;
  memoryMegabytes: number;
  replyBytes: number;
}

export interface Plan {
  rounds: number;
  /** Before each measurement, not counted. */
  warmUp: Load;
  /** One turn at a time, for the latency. */
  alone: Load;
  /** Many turns at once, for turns per second and processor time. */
  together: Load;
}

export const fullPlan: Plan = {
  rounds: 6,
  warmUp: { turns: 100, concurrency: 16 },
  alone: { turns: 300, concurrency: 1 },
  together: { turns: 1000, concurrency: 16 },
};

/** Before the first round: code is compiled as it is used, and the first thousand turns are slower than all later ones. */
const firstWarmUp: Load = { turns: 1500, concurrency: 16 };

interface Course {
  subjects: readonly Subject[];
  connector: Connector;
  nextMessage: () => Outgoing;
  /** Told what is going on. */
  tell: (line: string) => void;
}

/** Measures all bots in every round, each round in another order. Of each bot, the figures of all rounds in turn. */
export async function runRounds(course: Course, plan: Plan): Promise<Map<SubjectName, Figures[]>> {
  const figures = new Map<SubjectName, Figures[]>(course.subjects.map(({ name }) => [name, []]));
  for (const subject of course.subjects) {
    course.tell(`warming up ${subject.name}`);
    await measure(subject, course.connector, course.nextMessage, firstWarmUp);
  }
  for (const [round, order] of ordersOf(course.subjects, plan.rounds).entries()) {
    course.tell(`round ${round + 1} of ${plan.rounds}: ${order.map(({ name }) => name).join(', ')}`);
    for (const subject of order) figures.get(subject.name)?.push(await figuresOf(subject, course, plan));
  }
  return figures;
}

async function figuresOf(subject: Subject, course: Course, plan: Plan): Promise<Figures> {
  const run = (load: Load) => measure(subject, course.connector, course.nextMessage, load);
  await run(plan.warmUp);
  const alone = await run(plan.alone);
  const together = await run(plan.together);
  return {
    turnsPerSecond: plan.together.turns / (together.elapsedMs / 1000),
    medianMs: percentile(alone.latenciesMs, 0.5),
    p99Ms: percentile(alone.latenciesMs, 0.99),
    cpuMs: together.cpuMs / plan.together.turns,
    memoryMegabytes: (await subject.usage()).memoryBytes / 1024 ** 2,
    replyBytes: together.replyBytes / plan.together.turns,
  };
}
