/** Somebody of an organisation, as the directory knows them. */
export interface DirectoryPerson {
  tenantId: string;
  /** Directory object ID; a person without one holds no role. */
  directoryId: string | undefined;
  /** As people sign in, in lower case, where it is known. */
  signInName?: string | undefined;
}

/** Says who holds which role. What it cannot find out counts as "no". */
export interface Directory {
  /**
   * Whether a person is a Global administrator (F-ROLE-1) by the configuration or the directory.
   * @throws DirectoryError where the directory cannot be asked.
   */
  isGlobalAdministrator(person: DirectoryPerson): Promise<boolean>;
  /**
   * Whether a person owns a group, such as the one behind a team; absent where nobody can be asked.
   * @throws DirectoryError where the directory cannot be asked.
   */
  ownsGroup?(person: DirectoryPerson, groupId: string): Promise<boolean>;
}

/** The directory could not be asked; the message says why and what to do. */
export class DirectoryError extends Error {
  override readonly name = 'DirectoryError';
}
