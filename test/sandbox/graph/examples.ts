import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Microsoft's published contract lies beside the project, not in it: where it is absent, nothing is checked, and the test says so. */
export const FOLDER = path.resolve('../shared/contract/graph');

// biome-ignore lint/suspicious/noExplicitAny: a document of somebody else's
export type Json = any;

export interface Example {
  /** `getMe.json: get_user` */
  readonly title: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query: string | null;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
    readonly rawBody?: string;
  };
  readonly status: number | null;
}

/** The documented requests of operations in the contract; none where the contract is not there. */
export function documentedExamples(): Example[] {
  const folder = path.join(FOLDER, 'examples');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => !['errors.json', 'outside-slice.json', 'changeNotification.json'].includes(file))
    .sort()
    .flatMap((file) => {
      const { examples }: Json = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
      return examples
        .filter((one: Json) => one.request)
        .map((one: Json) => ({
          title: `${file}: ${one.name}`,
          request: one.request,
          status: one.response?.status ?? null,
        }));
    });
}
