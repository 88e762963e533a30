import { z } from 'zod';
import { levels } from './question.ts';

const incidentCount = z.int().min(0).max(100_000);
const allowance = z.union([incidentCount, z.literal('unlimited'), z.literal('none')]);

const entitlementRow = z.strictObject({
  /** Microsoft product support: incidents per membership year. */
  onPremises: allowance,
  /** Signature Cloud Support: incidents per membership year, by the kind of the competency. */
  cloud: z.strictObject({ cloudCompetency: allowance, otherCompetency: allowance }),
});

const webAddress = z.url({ protocol: /^https$/ });

const catalogueSchema = z.strictObject({
  /** Name of the edition, cited beside the facts. */
  edition: z.string().trim().min(1).max(40),
  /** Title and date of the page the edition encodes. */
  source: z.strictObject({ title: z.string().trim().min(1), date: z.iso.date() }),
  entitlements: z.strictObject({
    'action-pack': entitlementRow,
    silver: entitlementRow,
    gold: entitlementRow,
  }),
  /** Exactly the competencies that count as cloud competencies (F-ENT-2). */
  cloudCompetencies: z
    .array(z.string().trim().min(1).max(100))
    .min(1)
    .refine((names) => new Set(names.map(competencyKey)).size === names.length, 'names a competency twice'),
  links: z.strictObject({
    supportForBusiness: webAddress,
    incidentsLeft: webAddress,
    customers: webAddress,
    supportedVersions: webAddress,
    premier: webAddress,
    advanced: webAddress,
    comparePlans: webAddress,
    technicalBenefits: webAddress,
  }),
});

/** One edition of the programme, checked. */
export type Catalogue = Readonly<z.infer<typeof catalogueSchema>>;
/** Incidents per membership year. */
export type Allowance = z.infer<typeof allowance>;

/** An edition that does not have the form of a catalogue; the message lists each wrong place. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
}

/**
 * Checks an edition.
 *
 * @param origin where it came from, for the message
 * @throws {CatalogueError} naming every wrong place
 */
export function parseCatalogue(input: unknown, origin: string): Catalogue {
  const result = catalogueSchema.safeParse(input);
  if (result.success) return result.data;
  const mistakes = result.error.issues.map(
    (issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`,
  );
  throw new CatalogueError(
    `The catalogue ${origin} is not a valid edition: ${mistakes.join('; ')}. ` +
      `Correct it after the pattern of src/rules/editions/mpn-2021.ts (levels: ${levels.join(', ')}).`,
  );
}

/** Folds a competency's name so that spelling of case, hyphens and "and" does not matter. */
export function competencyKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(competency|competence)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
