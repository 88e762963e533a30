/** What the message extension says: its results, its dialog, and the card of a ticket that is put into a message. */
export const extension = {
  'extension.nothing-found': 'Nothing found. Try fewer words, or a ticket’s reference.',
  'extension.no-facts': 'Nothing found. Try fewer or other words, or a fact’s ID.',
  'extension.no-tickets': 'There are no tickets for you here.',
  'extension.not-ready': 'I’m still reading the tickets. Please try again in a moment.',
  'extension.not-understood': 'I couldn’t make sense of that. Please try again, or ask me in a message.',
  'extension.members-unknown':
    'I couldn’t find out in which helpdesk’s team you are. Please try again in a moment.',
  'extension.ticket.with': 'With',
  'extension.ticket.show': 'Show the ticket',
  'extension.ticket.in-own-chat':
    'I only show it where nobody reads along. Please look for it in your own chat with me.',
  'extension.explain.title': 'Explain this message',
  'extension.explain.message': 'Message: {text}',
  'extension.explain.no-words': 'There are no words in this message that I could explain.',
  'extension.explain.done': 'Done.',
} as const;
