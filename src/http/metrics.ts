import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { TurnReport } from '../teams/conversation.ts';

export interface Metrics {
  report(turn: TurnReport): void;
  /** Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Figures of the process and of turns; labels are of small closed sets: no IDs, no texts. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const turns = new Counter({
    name: 'support_bot_turns_total',
    help: 'Turns taken, by what the person did, what came of it, and the language of the reply.',
    labelNames: ['kind', 'outcome', 'language'],
    registers: [registry],
  });
  const duration = new Histogram({
    name: 'support_bot_turn_duration_seconds',
    help: 'From the activity at the door to the end of its turn, replies sent included.',
    labelNames: ['kind'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  return {
    report({ kind, outcome, language, durationMs }) {
      turns.inc({ kind, outcome, language });
      duration.observe({ kind }, durationMs / 1000);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
