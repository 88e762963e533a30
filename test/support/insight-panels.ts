import { figuresOf } from '../../src/insight/figures.ts';
import { createTranslators } from '../../src/locales/translate.ts';
import { type Language, topics } from '../../src/rules/question.ts';
import { type InsightSight, insightPanel } from '../../src/teams/panels/insight-panel.ts';
import type { PanelSample } from './panels.ts';
import { contoso, operator } from './ticket-records.ts';

const translators = createTranslators();
const period = { from: '2021-07-12', to: '2021-08-10' };
const at = (minute: number) => new Date(Date.parse('2021-08-02T08:00:00Z') + minute * 60_000).toISOString();
const line = (day: string, by: string, what: string) => ({ at: `2021-${day}T09:00:00.000Z`, by, what });

/** An organisation that asked more than the card has bars for. */
const busy = {
  days: {
    '2021-08-02': {
      outcomes: { answered: 58, unknown: 9, 'asked-back': 4 },
      languages: { 'zh-TW': 40, en: 21, tr: 6 },
      topics: Object.fromEntries(topics.slice(0, 12).map((topic, index) => [topic, 14 - index])),
    },
  },
  tickets: [4, 50, 130, 700].map((minutes) => ({
    raisedAt: at(0),
    firstReplyAt: at(minutes),
    resolvedAt: at(minutes * 10),
  })),
  history: ['07-14', '07-20', '07-30'].flatMap((day, index) => [
    line(day, 'emre', 'activation-request'),
    line(`08-0${index + 1}`, 'grace', 'activation-record-contract'),
  ]),
};

/** The figures as those who may see them do. */
export function insightPanelsIn(language: Language): PanelSample[] {
  const of = (own: Partial<InsightSight> = {}) =>
    insightPanel({
      language,
      say: translators[language],
      figures: figuresOf([busy], period),
      whose: { kind: 'own' },
      days: 30,
      choices: [],
      ...own,
    });
  const choices = [contoso, operator];
  const nothing = figuresOf([], period);
  return [
    { name: 'insight, own', panel: of() },
    { name: 'insight, nothing asked', panel: of({ figures: nothing, days: 7 }) },
    { name: 'insight, of one served', panel: of({ whose: { kind: 'tenant', tenantId: contoso }, choices }) },
    { name: 'insight, together', panel: of({ whose: { kind: 'together', count: 2 }, days: 90, choices }) },
  ];
}
