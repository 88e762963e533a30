import { csvOf } from './csv.ts';
import type { Figures, Measured } from './figures.ts';

/** The figures of one organisation. */
export interface TenantFigures {
  tenantId: string;
  figures: Figures;
}

type Row = readonly [figure: string, of: string, value: number | '', unit: string, restsOn: number | ''];

const header = ['tenant', 'from', 'to', 'figure', 'of', 'value', 'unit', 'rests on'];
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Figures as CSV, a line each; named alike in every language, so that programs can read them. */
export function figuresCsv(organisations: readonly TenantFigures[]): string {
  const rows = organisations.flatMap(({ tenantId, figures }) =>
    rowsOf(figures).map((row) => [tenantId, figures.period.from, figures.period.to, ...row]),
  );
  return csvOf([header, ...rows]);
}

function rowsOf(figures: Figures): Row[] {
  const { withoutPerson, firstReplyMs, resolutionMs, activationLeadMs } = figures;
  return [
    ['questions', '', figures.questions, 'questions', ''],
    ['questions by outcome', 'answered', figures.answered, 'questions', ''],
    ['questions by outcome', 'unknown', figures.unknown, 'questions', ''],
    ['asked back', '', figures.askedBack, 'questions', ''],
    ...figures.topics.map(({ topic, count }): Row => ['answers by topic', topic, count, 'answers', '']),
    ...figures.languages.map(
      ({ language, count }): Row => ['questions by language', language, count, 'questions', ''],
    ),
    ['tickets raised', '', figures.tickets, 'tickets', ''],
    measured('answered without a person', withoutPerson, 'share', 1),
    measured('median time to first reply', firstReplyMs, 'minutes', minuteMs),
    measured('median time to resolution', resolutionMs, 'minutes', minuteMs),
    measured('median activation lead time', activationLeadMs, 'days', dayMs),
  ];
}

function measured(figure: string, { value, restsOn }: Measured, unit: string, unitSize: number): Row {
  const rounded = value === undefined ? '' : Math.round((value / unitSize) * 1000) / 1000;
  return [figure, '', rounded, unit, restsOn];
}
