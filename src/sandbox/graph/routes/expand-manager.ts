import { readSelect, select } from '../odata';
import { badUri, directoryDenied, notServed } from '../refusals';
import type { DirectoryUser, GraphCall, World } from '../types';

const WIDE = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];
/** As `$levels=max` of the docs: the chain is no longer than this. */
const MOST_LEVELS = 1000;

/**
 * `$expand=manager` and `manager($levels=max;$select=id,displayName)`: the managers, one inside the other.
 * @throws Refusal
 */
export function expandManager(
  call: GraphCall,
  world: World,
  user: DirectoryUser,
  text: string,
): { manager?: object } {
  const parts = /^manager(?:\(([^()]*)\))?$/.exec(text.trim());
  if (!parts) throw notServed(`'$expand=${text.slice(0, 40)}'`);
  if (!WIDE.some((scope) => call.caller.scopes.has(scope))) throw directoryDenied();
  const options = new Map(
    (parts[1] ?? '')
      .split(';')
      .filter(Boolean)
      .map((one) => {
        const [name = '', value = ''] = one.split('=');
        return [name.trim(), value.trim()] as const;
      }),
  );
  const levels = options.get('$levels') ?? '1';
  if (!/^(max|[1-9]\d{0,2})$/.test(levels)) throw badUri(`Invalid value '${levels}' for $levels.`);
  const names = readSelect(options.get('$select') ?? null, 'user');
  const manager = chain(world, user, names, levels === 'max' ? MOST_LEVELS : Number(levels));
  return manager ? { manager } : {};
}

function chain(
  world: World,
  user: DirectoryUser,
  names: readonly string[] | null,
  levels: number,
): object | undefined {
  const found = levels > 0 ? world.directory.user(user.managerId ?? '') : undefined;
  if (!found) return undefined;
  const { managerId: _, ...whole } = found;
  const above = chain(world, found, names, levels - 1);
  return {
    '@odata.type': '#microsoft.graph.user',
    ...select(whole, names, []),
    ...(above ? { manager: above } : {}),
  };
}
