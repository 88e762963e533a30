import type { Translate } from '../../locales/translate.ts';
import { type Language, languages } from '../../rules/question.ts';
import type { Agent } from '../../rules/ticket.ts';
import type { Helpdesk } from '../../store/tenant-record.ts';
import {
  fieldId,
  form,
  type Notice,
  type Panel,
  type PanelAction,
  type PanelBlock,
  paragraph,
  press,
} from './panel.ts';
import { dayIn } from './sight.ts';

export interface HelpdeskSight {
  language: Language;
  say: Translate;
  notice?: Notice | undefined;
  /** Absent where the channel is no helpdesk. */
  helpdesk: Helpdesk | undefined;
  /** It was one until now, which the notice says. */
  isRemoved?: boolean;
  /** Those on duty who have not left the team; all who are noted where absent. */
  onDuty?: readonly Agent[] | undefined;
  /** Whether its tenant's helpdesks serve other organisations as well. */
  isOperator: boolean;
  /** The form as it was filled in, where its tenant IDs could not be taken; `served` is absent for every language. */
  wrong?: { tenants: string; served?: Language | undefined; chosen?: Language | undefined } | undefined;
}

/** Whether a channel is a helpdesk, whom it serves, and who is on duty. */
export function helpdeskPanel(sight: HelpdeskSight): Panel {
  const { language, say, notice, helpdesk, isRemoved } = sight;
  return {
    language,
    title: say('helpdesk.title'),
    notice,
    blocks: helpdesk ? standing(helpdesk, sight) : isRemoved ? [] : [paragraph(say('helpdesk.not-here'))],
    facts: [],
    actions: helpdesk ? [...duty(sight), settings(sight), removal(sight)] : [settings(sight)],
  };
}

function standing(helpdesk: Helpdesk, sight: HelpdeskSight): PanelBlock[] {
  const { say, language } = sight;
  const { unreachable } = helpdesk;
  return [
    paragraph(say('helpdesk.is-here')),
    ...(unreachable
      ? [
          paragraph(
            say('helpdesk.unreachable', {
              date: dayIn(unreachable.since, { language }),
              reason: unreachable.reason,
            }),
          ),
        ]
      : []),
    {
      kind: 'points',
      points: [
        say('helpdesk.serves-languages', { languages: languagesOf(helpdesk, say) }),
        say('helpdesk.serves-tenants', { tenants: tenantsOf(helpdesk, sight) }),
        say('helpdesk.card-language', { language: say(`ticket.language.${helpdesk.language}`) }),
      ],
    },
    paragraph(dutyLine(helpdesk, sight)),
  ];
}

function dutyLine(helpdesk: Helpdesk, { say, onDuty = helpdesk.onDuty }: HelpdeskSight): string {
  const names = onDuty.map(({ name }) => name ?? say('panel.someone')).join(', ');
  if (names !== '') return say('helpdesk.on-duty', { names });
  return say(helpdesk.onDuty.length > 0 ? 'helpdesk.all-on-duty-left' : 'helpdesk.nobody-on-duty');
}

function languagesOf({ languages: served }: Helpdesk, say: Translate): string {
  if (served === undefined) return say('helpdesk.every-language');
  return served.map((language) => say(`ticket.language.${language}`)).join(', ');
}

function tenantsOf({ tenants }: Helpdesk, { say, isOperator }: HelpdeskSight): string {
  if (tenants !== undefined) return tenants.join(', ');
  return say(isOperator ? 'helpdesk.every-tenant' : 'helpdesk.own-tenant');
}

function duty({ say, language }: HelpdeskSight): PanelAction[] {
  return [
    press({ title: say('helpdesk.button.on-duty'), verb: 'helpdesk-on-duty', data: { language } }),
    press({ title: say('helpdesk.button.off-duty'), verb: 'helpdesk-off-duty', data: { language } }),
  ];
}

/** What stands for every language in the list of choices. */
const everyLanguage = 'all';

function settings({ say, language, helpdesk, isOperator, wrong }: HelpdeskSight): PanelAction {
  const each = languages.map((value) => ({ title: say(`ticket.language.${value}`), value }));
  const served = wrong ? wrong.served : helpdesk?.languages?.[0];
  return form({
    title: say(helpdesk ? 'helpdesk.form.settings' : 'helpdesk.form.register'),
    ...(helpdesk ? {} : { tone: 'positive' as const }),
    open: wrong !== undefined,
    inputs: [
      {
        kind: 'choice',
        id: fieldId('helpdesk', 'languages'),
        label: say('helpdesk.field.languages'),
        value: served ?? everyLanguage,
        required: false,
        choices: [{ title: say('helpdesk.all-languages'), value: everyLanguage }, ...each],
      },
      {
        kind: 'choice',
        id: fieldId('helpdesk', 'card-language'),
        label: say('helpdesk.field.card-language'),
        value: wrong?.chosen ?? helpdesk?.language ?? language,
        required: true,
        choices: each,
      },
      ...(isOperator
        ? [
            {
              kind: 'text' as const,
              id: fieldId('helpdesk', 'tenants'),
              label: say('helpdesk.field.tenants'),
              value: wrong?.tenants ?? helpdesk?.tenants?.join(', '),
              required: false,
              maxLength: 4_000,
              ...(wrong === undefined ? {} : { error: say('helpdesk.wrong-tenants') }),
            },
          ]
        : []),
    ],
    submit: {
      title: say(helpdesk ? 'helpdesk.form.save' : 'helpdesk.form.register'),
      verb: 'helpdesk-register',
      data: { language },
      tone: 'positive',
    },
  });
}

function removal({ say, language }: HelpdeskSight): PanelAction {
  const tone = 'destructive';
  return form({
    title: say('helpdesk.button.remove'),
    tone,
    open: false,
    explained: say('helpdesk.remove-explained'),
    inputs: [],
    submit: { title: say('helpdesk.remove-now'), verb: 'helpdesk-remove', data: { language }, tone },
  });
}
