import type { Figures, Measured } from '../../insight/figures.ts';
import type { Translate } from '../../locales/translate.ts';
import { type Language, type Topic, topics } from '../../rules/question.ts';
import {
  type Bar,
  fieldId,
  form,
  type Input,
  type Panel,
  type PanelAction,
  type PanelBlock,
  paragraph,
  press,
} from './panel.ts';
import { dayIn } from './sight.ts';

/** Days that can be looked back on. */
export const lookBacks = [7, 30, 90] as const;
export type LookBack = (typeof lookBacks)[number];

export interface InsightSight {
  language: Language;
  say: Translate;
  figures: Figures;
  /** The viewer's own organisation, one that a helpdesk serves, or so many together. */
  whose: { kind: 'own' } | { kind: 'tenant'; tenantId: string } | { kind: 'together'; count: number };
  days: LookBack;
  /** Organisations to choose from; none where there is no choice. */
  choices: readonly string[];
}

/** How the bot is used, in figures and bars; holds no names and no questions. */
export function insightPanel(sight: InsightSight): Panel {
  const { language, say, figures } = sight;
  const { questions, tickets } = figures;
  const hasAny = questions + figures.askedBack + tickets > 0;
  return {
    language,
    title: say('insight.title'),
    blocks: [
      paragraph(headline(sight)),
      ...(hasAny ? pictures(sight) : [paragraph(say('insight.nothing'))]),
      { kind: 'details', details: numbers(sight) },
    ],
    facts: [],
    actions: actionsOf(sight),
  };
}

function headline({ whose, figures: { period }, language, say }: InsightSight): string {
  const days = { from: dayIn(period.from, { language }), to: dayIn(period.to, { language }) };
  switch (whose.kind) {
    case 'own':
      return say('insight.own', days);
    case 'tenant':
      return say('insight.tenant', { tenant: whose.tenantId, ...days });
    case 'together':
      return say('insight.together', { count: whose.count, ...days });
  }
}

/** More topics would be a list nobody reads; the rest is in the CSV. */
const mostTopics = 8;

function pictures(sight: InsightSight): PanelBlock[] {
  const { figures, say } = sight;
  const { withoutPerson, questions } = figures;
  const share = withoutPerson.value;
  const settledBars: Bar[] =
    share === undefined
      ? []
      : [
          settledBar('insight.without-person', share, sight),
          settledBar('insight.with-person', 1 - share, sight),
        ];
  const known = figures.topics.filter(({ topic }) => isTopic(topic));
  const shown = known.slice(0, mostTopics);
  const all = sumOf(figures.topics);
  const others = all - sumOf(shown);
  const topicBars = [
    ...shown.map(({ topic, count }) => bar(say(`topic.${topic as Topic}`), count, all, say)),
    ...(others > 0 ? [bar(say('insight.other-topics'), others, all, say)] : []),
  ];
  const languageBars = figures.languages.map(({ language, count }) =>
    bar(say(`ticket.language.${language}`), count, questions, say),
  );
  return [
    ...bars(say('insight.settled'), settledBars),
    ...bars(say('insight.topics'), topicBars),
    ...bars(say('insight.languages'), languageBars),
  ];
}

function settledBar(
  label: 'insight.without-person' | 'insight.with-person',
  share: number,
  { figures, say }: InsightSight,
): Bar {
  return {
    label: say(label),
    value: say('insight.of-questions', { share, count: figures.questions }),
    share,
  };
}

function bars(title: string, all: readonly Bar[]): PanelBlock[] {
  return all.length > 0 ? [{ kind: 'bars', title, bars: all }] : [];
}

function bar(label: string, count: number, all: number, say: Translate): Bar {
  const share = count / all;
  return { label, value: say('insight.count-and-share', { count, share }), share };
}

function isTopic(name: string): name is Topic {
  return (topics as readonly string[]).includes(name);
}

function sumOf(counts: readonly { count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function numbers({ figures, say }: InsightSight): { name: string; value: string }[] {
  const number = (count: number) => say('insight.number', { count });
  const { withoutPerson, firstReplyMs, resolutionMs, activationLeadMs } = figures;
  const measured = (
    { value, restsOn }: Measured,
    of: 'insight.of-tickets' | 'insight.of-activations',
  ): string =>
    value === undefined
      ? say('insight.too-few', { count: restsOn })
      : say(of, { value: durationIn(value, say), count: restsOn });
  const tooFew =
    withoutPerson.value === undefined
      ? [
          {
            name: say('insight.without-person'),
            value: say('insight.too-few', { count: withoutPerson.restsOn }),
          },
        ]
      : [];
  return [
    ...tooFew,
    { name: say('insight.answered'), value: number(figures.answered) },
    { name: say('insight.unknown'), value: number(figures.unknown) },
    { name: say('insight.asked-back'), value: number(figures.askedBack) },
    { name: say('insight.tickets'), value: number(figures.tickets) },
    { name: say('insight.first-reply'), value: measured(firstReplyMs, 'insight.of-tickets') },
    { name: say('insight.resolution'), value: measured(resolutionMs, 'insight.of-tickets') },
    { name: say('insight.activation'), value: measured(activationLeadMs, 'insight.of-activations') },
  ];
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** In the largest unit of which there are about two: minutes, then hours and days to a tenth. */
function durationIn(ms: number, say: Translate): string {
  const tenths = (unitMs: number) => Math.round((ms / unitMs) * 10) / 10;
  if (ms >= 2 * dayMs) return say('insight.days', { count: tenths(dayMs) });
  if (ms >= 2 * hourMs) return say('insight.hours', { count: tenths(hourMs) });
  return say('insight.minutes', { count: Math.round(ms / minuteMs) });
}

function actionsOf(sight: InsightSight): PanelAction[] {
  const { language, say, whose, days } = sight;
  const tenant = whose.kind === 'tenant' ? { tenant: whose.tenantId } : {};
  const others = lookBacks
    .filter((each) => each !== days)
    .map((each) =>
      press({
        title: say('insight.button.days', { days: each }),
        verb: 'insight-show',
        data: { language, days: each, ...tenant },
      }),
    );
  const csv = press({
    title: say('insight.button.csv'),
    verb: 'insight-csv',
    data: { language, days, ...tenant },
  });
  return [...others, csv, ...choice(sight)];
}

/** More would make the card too large to be sent; one is named by its ID then. */
const mostChoices = 30;

function choice({ language, say, whose, days, choices }: InsightSight): PanelAction[] {
  if (choices.length < 2) return [];
  const id = fieldId('insight', 'tenant');
  const value = whose.kind === 'tenant' ? whose.tenantId : '';
  const input: Input =
    choices.length > mostChoices
      ? {
          kind: 'text',
          id,
          label: say('insight.field.tenant-id'),
          value,
          required: false,
          maxLength: 64,
        }
      : {
          kind: 'choice',
          id,
          label: say('insight.field.tenant'),
          value: value === '' ? everyTenant : value,
          required: false,
          choices: [
            { title: say('insight.all-together'), value: everyTenant },
            ...choices.map((tenantId) => ({ title: tenantId, value: tenantId })),
          ],
        };
  return [
    form({
      title: say('insight.form.tenant'),
      open: false,
      inputs: [input],
      submit: {
        title: say('insight.form.show'),
        verb: 'insight-choose',
        data: { language, days },
        tone: 'positive',
      },
    }),
  ];
}

/** What stands for all of them in the list of choices. */
export const everyTenant = 'all';
