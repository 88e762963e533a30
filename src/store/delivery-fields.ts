import { z } from 'zod';

const instant = z.iso.datetime();

/** What every delivery keeps, whomever it goes to. */
export const deliveryFields = {
  id: z.string(),
  /** Not tried before this instant. */
  notBefore: instant,
  /** How often it was tried. */
  attempts: z.int().min(0),
  /** When it failed for the first time. */
  failingSince: instant.exactOptional(),
};
