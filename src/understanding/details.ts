import { type Catalogue, competencyKey } from '../rules/catalogue.ts';
import { competencyOf } from '../rules/entitlement.ts';
import type { ContractState, Details, Level, NamedCompetency, Portal, Support } from '../rules/question.ts';
import { claimedOf } from './claimed.ts';
import type { ConceptMatch } from './concepts.ts';
import { asksByDenying } from './denied.ts';
import { heldTogether } from './held-together.ts';
import { sentencesOf } from './sentences.ts';

const levelOf: Readonly<Record<string, Level>> = {
  'level:action-pack': 'action-pack',
  'level:silver': 'silver',
  'level:gold': 'gold',
};

const supportOf: Readonly<Record<string, Support>> = {
  'support:on-premises': 'on-premises',
  'product:on-premises': 'on-premises',
  'support:cloud': 'cloud',
  'signature-cloud': 'cloud',
  'portal:azure': 'cloud',
  'product:azure': 'cloud',
  'product:dynamics-365': 'cloud',
  'product:microsoft-365': 'cloud',
  'portal:lifecycle-services': 'cloud',
};

const portalOf: Readonly<Record<string, Portal>> = {
  'portal:partner-center': 'partner-center',
  'portal:support-for-business': 'support-for-business',
  'portal:azure': 'azure',
  'product:azure': 'azure',
  'product:dynamics-365': 'dynamics-365',
  'product:microsoft-365': 'microsoft-365',
  'portal:lifecycle-services': 'lifecycle-services',
};

/** Competencies whose name is an everyday word: they count only beside a level or the word competency. */
const everydayNames = new Set([
  'Security',
  'Learning',
  'Communications',
  'Messaging',
  'DevOps',
  'Datacenter',
]);

const productPattern =
  /\b(?:windows server|sql server|exchange(?: server)?|sharepoint(?: server)?|system center|dynamics (?:nav|ax|gp)|skype for business|windows|office|hyper-v|biztalk)(?: \d{1,4}(?: ?r2)?| xp| vista)\b/i;

/** Reads what a text says besides its topic. Terms inside a longer term do not count: "cloud competency" says nothing of cloud support. */
export function detailsOf(
  cleaned: string,
  normalized: string,
  concepts: readonly ConceptMatch[],
  catalogue: Catalogue,
): Details {
  const read = withDenials(normalized, concepts);
  const own = read.filter((match) => !read.some((other) => swallows(other, match)));
  const names = own.map((match) => match.concept);
  const product = productPattern.exec(cleaned)?.[0];
  const contract = contractOf(names);
  const held = heldTogether(own, catalogue);
  const yesNo = asksYesNo(cleaned);
  const claimed = yesNo ? claimedOf(cleaned, names) : undefined;
  return {
    levels: mapped(names, levelOf),
    supports: mapped(names, supportOf),
    portals: mapped(names, portalOf),
    competencies: competenciesOf(names, catalogue),
    ...(held ? { held } : {}),
    ...(product ? { product } : {}),
    ...(contract ? { contract } : {}),
    ...(yesNo ? { yesNo } : {}),
    ...(claimed === undefined ? {} : { claimed }),
    ...(yesNo && sentencesOf(cleaned).filter(asksYesNo).some(asksByDenying) ? { denied: true } : {}),
  };
}

/** Concepts whose words mean something else inside them. */
const compounds = /^(competency:|named:|csp$|message:|valid$|portal:|product:|beyond:|add-more-plans$|pack$)/;

/** Words that deny a cloud competency: in front of it in English and Chinese, behind it in Turkish. */
const deniedBefore =
  /(?:\b(?:no|not|non|without|isn't|isnt|aren't|don't have|dont have|other than|except|lack|lacking)\b[\s-]*(?:a |any |in )?|非|不是|不屬於|不算|沒有|没有|無|以外的?)$/;
const deniedBehind =
  /^\p{L}*\s*(?:olma\p{L}*|yok\p{L}*|degil\p{L}*|bulunma\p{L}*|haric\p{L}*|disi\p{L}*|以外)/u;

function withDenials(normalized: string, concepts: readonly ConceptMatch[]): readonly ConceptMatch[] {
  return concepts.map((match) => {
    if (match.concept !== 'competency:cloud') return match;
    const denied =
      deniedBefore.test(normalized.slice(0, match.start)) || deniedBehind.test(normalized.slice(match.end));
    return denied ? { ...match, concept: 'competency:other' } : match;
  });
}

function swallows(other: ConceptMatch, match: ConceptMatch): boolean {
  // "non-cloud competency": what is denied in front is no cloud competency.
  if (other.concept === 'competency:other' && match.concept === 'competency:cloud') {
    return other.start < match.start && match.start < other.end;
  }
  return (
    other !== match &&
    other.start <= match.start &&
    other.end >= match.end &&
    other.end - other.start > match.end - match.start &&
    compounds.test(other.concept)
  );
}

function mapped<Value>(names: readonly string[], table: Readonly<Record<string, Value>>): Value[] {
  return [...new Set(names.flatMap((name) => table[name] ?? []))];
}

function contractOf(names: readonly string[]): ContractState | undefined {
  if (names.includes('expired')) return 'expired';
  if (names.includes('used-up')) return 'used-up';
  return names.includes('valid') ? 'valid' : undefined;
}

function competenciesOf(names: readonly string[], catalogue: Catalogue): NamedCompetency[] {
  const speaksOfMembership = names.some((name) => /^(level:|competency)/.test(name));
  const named = names
    .filter((name) => name.startsWith('named:'))
    .map((name) => name.slice('named:'.length))
    .filter((name) => speaksOfMembership || !everydayNames.has(name));
  if (named.length > 0) return [...new Set(named)].map((name) => competencyOf(name, catalogue));
  if (names.includes('competency:other')) {
    return names.includes('competency:cloud') ? [{ kind: 'cloud' }, { kind: 'other' }] : [{ kind: 'other' }];
  }
  return names.includes('competency:cloud') ? [{ kind: 'cloud' }] : [];
}

/** The terms of an edition's own cloud competencies, so that they are found without being in the lexicon. */
export function competencyTerms(catalogue: Catalogue): Record<string, string[]> {
  return Object.fromEntries(
    catalogue.cloudCompetencies.map((name) => [`named:${name}`, [competencyKey(name)]]),
  );
}

const yesNoPatterns = [
  /(?:^|[.!?\n,:;-]\s*|\b(?:so|and|but|hi|hello|hey|please|pls)\s+)(?:is|are|am|do|does|did|can|could|will|would|should|must|may|has|have|was|were|isn't|aren't|don't|doesn't|can't)\s+\p{L}/iu,
  /\b(?:right|correct|true|yes|no)\s*\?|\b(?:is it true|is that (?:right|true|correct)|true or|correct me|or not)\b/i,
  /[嗎吗吧ㄇ]|是不是|對不對|可不可以|能不能|有沒有|要不要|會不會|可否|能否|是否|需不需要|算不算/u,
  /(?:^|\s)m[iıuü](?:y[iıuü][mz]|s[iıuü]n(?:[iıuü]z)?|yd[iıuü]|d[iıuü]r)?(?=[\s?.!,]|$)/i,
  // Often written together with its verb: "içeriyormu".
  /\p{L}(?:yor|[aeıiuü]r|[dt][ıiuü]|var|yok|l[ıiuü])m[iıuü](?:y[ıiuü]z)?(?=[\s?.!,]|$)/iu,
];

function asksYesNo(cleaned: string): boolean {
  return yesNoPatterns.some((pattern) => pattern.test(cleaned));
}
