import type { Partner } from '../../src/rules/partner.ts';
import type { Language } from '../../src/rules/question.ts';
import { question, replyTo } from './answering.ts';
import type { Sample } from './replies.ts';

const gold: Partner['offers'] = [{ level: 'gold' }];

/** Replies to portal messages as the bot gives them: an open case, and cases the record closes. */
export function messageRepliesIn(language: Language): Sample[] {
  const associated = question('message-already-associated');
  const noBenefits = question('message-no-benefits');
  const missing = question('support-plan-missing', { portals: ['azure'] });
  const grey = question('activate-button-grey');
  const said: Partner = {
    offers: gold,
    contractSaid: { state: 'valid', on: '2021-07-20', support: 'cloud' },
  };
  const expired: Partner = { offers: gold, contract: { endsOn: '2021-06-30', cloudLeft: 2 } };
  const replies = {
    open: replyTo([associated], language),
    linked: replyTo([associated], language, said),
    expired: replyTo([associated], language, expired),
    'action-pack': replyTo([associated], language, { offers: [{ level: 'action-pack' }] }),
    'no-benefits': replyTo([noBenefits], language),
    'plan-missing': replyTo([missing], language, said),
    grey: replyTo([grey], language, { offers: [], activation: 'submitted' }),
  };
  return Object.entries(replies).map(([name, reply]) => ({ name: `${name}-${language}`, reply }));
}
