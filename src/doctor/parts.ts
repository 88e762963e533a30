import { readCatalogue, readModel } from '../answering.ts';
import { loadTemplates } from '../teams/cards/templates.ts';
import { type Finding, ok, wrongAsTold } from './finding.ts';

/** The edition of the programme the answers rest on. */
export function checkCatalogue(path: string | undefined): Finding {
  return attempt('CATALOGUE', () => {
    const { edition, source } = readCatalogue(path);
    return `Edition ${edition} of “${source.title}”, ${source.date}.`;
  });
}

export function checkCards(folder: string): Finding {
  return attempt('cards', () => {
    loadTemplates(folder);
    return 'All card templates are there.';
  });
}

/** What questions are understood with; made by the build. */
export function checkModel(): Finding {
  return attempt('model', () => {
    readModel();
    return 'The trained model is there.';
  });
}

/** The errors of these parts say themselves what to do. */
function attempt(subject: string, look: () => string): Finding {
  try {
    return ok(subject, look());
  } catch (error) {
    return wrongAsTold(subject, (error as Error).message);
  }
}
