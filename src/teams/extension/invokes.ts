import { z } from 'zod';

/** What the message extension is sent, by the name of the invoke. Nothing in it says who asks. */

/** The commands of the manifest. */
export const searchCommands = ['openTickets', 'myTickets', 'resolvedTickets', 'facts'] as const;
export type SearchCommand = (typeof searchCommands)[number];

const parameter = z.looseObject({ name: z.string().optional(), value: z.unknown() });

/** More than Teams asks for at once makes an answer that is too large. */
const mostResults = 25;

export const queryInvoke = z
  .looseObject({
    commandId: z.enum(searchCommands),
    parameters: z.array(parameter).max(20).optional(),
    queryOptions: z
      .looseObject({
        skip: z.int().min(0).max(1_000_000).optional(),
        count: z.int().min(1).max(1_000_000).optional(),
      })
      .optional(),
  })
  .transform(({ commandId, parameters = [], queryOptions: { skip = 0, count = mostResults } = {} }) => ({
    commandId,
    words: wordsOf(parameters),
    skip,
    count: Math.min(count, mostResults),
  }));
export type Query = z.output<typeof queryInvoke>;

/** Before anything is written, Teams sends `initialRun`. */
function wordsOf(parameters: readonly z.output<typeof parameter>[]): string {
  const written = parameters.find(({ name }) => name !== 'initialRun')?.value;
  return typeof written === 'string' ? written : '';
}

export const linkInvoke = z.looseObject({ url: z.string().max(8_000) });

/** The one command on messages; the local Playground leaves its name out. */
export const explainInvoke = z.looseObject({
  commandId: z.literal('explainMessage').optional(),
  messagePayload: z.looseObject({
    body: z.looseObject({ content: z.string().nullish() }).nullish(),
    attachments: z.array(z.unknown()).nullish(),
  }),
});

export const submitInvoke = z.looseObject({
  data: z.looseObject({ verb: z.string().max(100) }),
});
