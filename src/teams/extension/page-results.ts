import type { Replies } from '../../answers/reply.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Catalogue } from '../../rules/catalogue.ts';
import type { Language } from '../../rules/question.ts';
import type { RenderPanel } from '../cards/renderer.ts';
import { pagePanel } from '../panels/page-panel.ts';
import type { ExtensionVisit, Replied } from './extension.ts';
import { factOfAddress } from './pages.ts';
import { resultList } from './results.ts';

/** The newest version of cards that Teams shows for a link ("Link unfurling"). */
const cardVersion = '1.3';

/** Says of an address that somebody pastes what its page is for; of any other address, nothing. */
export function createPageResults(parts: {
  replies: Replies;
  catalogue: Pick<Catalogue, 'links'>;
  translators: Record<Language, Translate>;
  renderPanel: RenderPanel;
}): (visit: ExtensionVisit, address: string) => Replied {
  const { replies, catalogue, translators, renderPanel } = parts;
  return ({ language }, address) => {
    const fact = factOfAddress(address, catalogue.links);
    const reply = fact && replies.fact(fact, language);
    if (reply?.kind !== 'answers') return { outcome: 'ignored', body: resultList([]) };
    const panel = pagePanel(reply, translators[language]);
    const { attachment } = renderPanel(panel);
    const card = { ...attachment, content: { ...attachment.content, version: cardVersion } };
    return { outcome: 'answered', body: resultList([{ title: panel.title, text: reply.summary, card }]) };
  };
}
