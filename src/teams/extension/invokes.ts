import { z } from 'zod';

/** What the message extension is sent, by the name of the invoke. Nothing in it says who asks. */

/** The commands of the manifest. */
export const searchCommands = ['openTickets', 'myTickets', 'resolvedTickets', 'facts'] as const;
export type SearchCommand = (typeof searchCommands)[number];

const parameter = z.looseObject({ name: z.string().nullish(), value: z.unknown() });

/** More than Teams asks for at once makes an answer that is too large. */
const mostResults = 25;

/** Nobody turns so many pages; there is nothing behind. */
const mostSkipped = 1_000_000;

export const queryInvoke = z
  .looseObject({
    commandId: z.enum(searchCommands),
    parameters: z.array(parameter).max(20).nullish(),
    queryOptions: z
      .looseObject({ skip: z.number().min(0).nullish(), count: z.number().min(0).nullish() })
      .nullish(),
  })
  .transform(({ commandId, parameters, queryOptions }) => ({
    commandId,
    words: wordsOf(parameters ?? []),
    skip: Math.min(Math.trunc(queryOptions?.skip ?? 0), mostSkipped),
    count: Math.min(Math.trunc(queryOptions?.count ?? 0) || mostResults, mostResults),
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
