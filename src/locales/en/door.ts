/** What the bot says at the door: refusals, failures, and what it has noted. */
export const door = {
  'door.tenant-refused':
    'I’m sorry, I can’t help you here: your organization is not among those I am allowed to talk to. Please ask the people who run this bot to add it.',
  'door.failed':
    'I’m sorry, something went wrong on my side and I couldn’t finish this. Please try again in a moment. If it happens again, give the people who run this bot this reference number: {reference}',
  'door.nothing-said':
    'Your message reached me without any text. Just ask me about your MPN technical support benefits, for example: “How many incidents come with a Gold competency?”',
  'door.only-attachment':
    'I can only read text, not files or pictures. Please tell me in a few words what you would like to know, or paste the message you see.',
  'door.no-words':
    'I can’t make a question out of that. Please tell me in a few words what you would like to know about your MPN technical support benefits.',
  'door.too-long':
    'That is too long for me to read: I can take up to {most, number} characters. Please put your question in a few sentences, and paste only the message you see.',
  'door.press-not-understood':
    'I couldn’t make sense of that button. The card may be from an earlier version of me; please ask your question again in a message.',
  'door.press-taken': 'Thank you. You will find my reply below.',
  'door.remembered':
    'I’ve noted that your organization has {level, select, gold {a Gold competency} silver {a Silver competency} other {the Action Pack}}{competency, select, none {} other { ({competency})}}. From now on I’ll take it into account for everybody in your organization. If that is wrong, write “forget”.',
  'door.remembering-needs-tenant':
    'I can’t note that here, because this chat doesn’t tell me which organization you belong to. Please name your level in your question instead.',
  'forget.title': 'Forget what I noted about your organization',
  'forget.explained': 'This is forgotten for everybody in your organization, not only for you:',
  'forget.stays': 'The activation and the recorded contract stay as they are.',
  'forget.yourself': 'To have only your own data deleted, write “forget me” instead.',
  'forget.do': 'Forget it for everybody',
  'forget.done':
    'Done: I’ve forgotten this for everybody in your organization. You can tell me again whenever you like.',
  'forget.nothing':
    'I haven’t noted anything about your organization’s offers or contract, so there is nothing to forget.',
} as const;
