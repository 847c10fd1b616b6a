import { fjordbyDirectory, PERSONAS } from '../directory/directory';
import type { Persona } from './pages';

/** Whom one can sign in as: three people of the sandbox's directory. */
export function personas(): Persona[] {
  const directory = fjordbyDirectory();
  return Object.values(PERSONAS).map(({ id, da, en }) => {
    const user = directory.user(id);
    if (!user) throw new Error(`The directory has nobody with the id ${id}`);
    return { id, name: user.displayName, username: user.userPrincipalName, role: { da, en } };
  });
}
