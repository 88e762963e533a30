import type { RaisedRecord } from '../../../src/store/ticket-record.ts';
import type { PanelAction } from '../../../src/teams/panels/panel.ts';
import type { OwnTicketSight } from '../../../src/teams/panels/ticket-sight.ts';
import { createTicketSights } from '../../../src/teams/ticket-sights.ts';
import { replies, translators } from '../../support/answering.ts';

const sights = createTicketSights({ translators, replies });

/** What a ticket's panel is made from, in English and for Ada, with whatever a test cares about. */
export function ticketSightOf(record: RaisedRecord, own: Partial<OwnTicketSight> = {}): OwnTicketSight {
  return sights({ record, language: 'en', reader: 'ada', ...own });
}

/** What a button or the button of a form sends, with the title it stands behind. */
export function sentBy(action: PanelAction): string {
  return action.kind === 'press'
    ? `${action.button.verb} (${action.button.title})`
    : `${action.form.submit.verb} (${action.form.title})`;
}
