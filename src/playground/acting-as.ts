import { type Person, type PlaygroundData, shortId } from './data.ts';

/** The data with this person as the one who writes: they and the current user change places. */
export function actingAs(data: PlaygroundData, person: Person): PlaygroundData {
  if (person.id === data.currentUser.id) return data;
  return {
    ...data,
    currentUser: person,
    users: data.users.map((user) => (user.id === person.id ? data.currentUser : user)),
    // The bot knows a person's chat by this ID, so no two people may share one.
    personalChat: { ...data.personalChat, id: `${data.personalChat.id}-${shortId(person)}` },
  };
}
