import type { Activity } from 'botbuilder';
import { z } from 'zod';

const id = z.string().min(1).max(2000);
/** A reply carries it in its address and in a header; with anything else it could not be sent. */
const addressable = id.regex(/^[ -~]*$/);
const account = z.looseObject({ id, aadObjectId: z.string().optional() });
const typed = z.looseObject({ type: z.string() });

/** What the door relies on in an activity; everything else is let through as it is. */
const activityShape = z.looseObject({
  type: z.string().min(1).max(200),
  id: addressable.optional(),
  channelId: z.string().min(1).max(200),
  // The token names the service URL as well; without one in the activity the SDK would not compare the two.
  serviceUrl: z.url({ protocol: /^https?$/ }),
  conversation: z.looseObject({ id: addressable, conversationType: z.string().optional() }),
  from: account,
  recipient: z.looseObject({ id }),
  text: z.string().nullish(),
  locale: z.string().nullish(),
  name: z.string().nullish(),
  action: z.string().nullish(),
  entities: z.array(typed).nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string() })).nullish(),
  membersAdded: z.array(z.looseObject({ id: z.string() })).nullish(),
  membersRemoved: z.array(z.looseObject({ id: z.string() })).nullish(),
});

export type ShapeResult = { ok: true; activity: Activity } | { ok: false; problem: string };

/** Whether a body has the shape of an activity; the problem names the field, never its value. */
export function readActivity(body: unknown): ShapeResult {
  const read = activityShape.safeParse(body);
  if (read.success) return { ok: true, activity: withoutNulls(read.data) as unknown as Activity };
  const fields = [...new Set(read.error.issues.map((issue) => issue.path.join('.') || 'the body'))];
  return { ok: false, problem: `This is no activity the bot can take: see ${fields.join(', ')}.` };
}

/** The SDK expects absent fields where some clients send null. */
function withoutNulls(activity: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(activity).filter(([, value]) => value !== null));
}
