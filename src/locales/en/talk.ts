/** What the bot says outside of answers: welcome, help, courtesies, refusals, errors. */
export const talk = {
  'talk.greeting': 'Hello! Ask me about your MPN technical support benefits.',
} as const;
