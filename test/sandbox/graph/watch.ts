import type { SandboxOptions } from '../../../src/sandbox/server/sandbox';
import {
  type Contract,
  type Exchange,
  openContract,
  partsOf,
  recordContract,
  servedOperation,
} from './contract';
import { ASKED_OUTSIDE } from './outside';

export interface GraphWatch {
  /** Goes into the sandbox's options; empty where the contract is not there. */
  readonly options: Pick<SandboxOptions, 'wrapGraph'>;
  /** How many requests have passed, the parts of a batch among them. */
  count(): number;
  /**
   * @throws Error that names every problem of all that has passed, each once: method, path of the contract, what. Never what
   *   stood in a request or an answer
   */
  verify(): void;
}

/** Said once for each test file: each has its modules to itself. */
let said = false;

/** Holds to Microsoft's contract what the add-in asks of the local Graph, and what that answers. */
export function watchGraph(contract: Contract | null = openContract()): GraphWatch {
  if (!contract) {
    if (!said) console.info('Microsoft’s contract is not beside the project: what passes is not held to it.');
    said = true;
    return { options: {}, count: () => 0, verify: () => {} };
  }
  let passed: readonly Exchange[] = [];
  return {
    options: {
      wrapGraph(bare) {
        const { server, exchanges } = recordContract(bare);
        passed = exchanges;
        return server;
      },
    },
    count: () => passed.flatMap(partsOf).length,
    verify() {
      const problems = new Set(passed.flatMap((one) => problemsIn(contract, one)));
      if (problems.size > 0)
        throw new Error(`Not as Microsoft’s contract says:\n${[...problems].join('\n')}`);
    },
  };
}

function problemsIn(contract: Contract, exchange: Exchange): string[] {
  const parts = partsOf(exchange);
  return [...contract.problemsOf(exchange), ...parts.flatMap((one) => strayed(contract, one))];
}

/** What the service does not refuse for reasons of its own, but because the request was no good. */
const MISTAKEN = [400, 405, 501];

/** Asked outside the contract, or wrongly. */
function strayed(contract: Contract, exchange: Exchange): string[] {
  const known = contract.operationOf(exchange);
  const name = known ?? servedOperation(exchange) ?? `${exchange.method} of something that nobody serves`;
  return [
    ...(known === null && !(name in ASKED_OUTSIDE)
      ? [`${name}: not in the contract, nor in outside.ts`]
      : []),
    ...(MISTAKEN.includes(exchange.status) ? [`${name} ${exchange.status}: refused as no good`] : []),
  ];
}
