import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import { createRouter, type Router } from '../../../src/sandbox/graph/router';
import { ROUTES } from '../../../src/sandbox/graph/routes';
import type { Route } from '../../../src/sandbox/graph/types';
import { FOLDER, type Json } from './examples';

export { documentedExamples, type Example } from './examples';
export { recordContract } from './recorder';

/** A request and its answer, as they passed. */
export interface Exchange {
  readonly method: string;
  /** Below `/v1.0`, encoded, without the query. */
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  readonly requestBody?: unknown;
  readonly status: number;
  readonly responseBody?: unknown;
}

export interface Contract {
  /** `GET /users/{user-id}/manager` for each operation in it. */
  readonly operations: readonly string[];
  /** The operation that this is; null for one outside. */
  operationOf(exchange: Pick<Exchange, 'method' | 'path'>): string | null;
  /**
   * What is wrong with it; parts of a batch are looked at too. A request that was refused is not held to the contract,
   * and none is with `of` = `answer`.
   */
  problemsOf(exchange: Exchange, of?: 'both' | 'answer'): string[];
}

let opened: Contract | null | undefined;

/** The contract, or null where it is not there. */
export function openContract(): Contract | null {
  opened ??= readContract();
  return opened;
}

function readContract(): Contract | null {
  const file = path.join(FOLDER, 'openapi-slice.json');
  if (!existsSync(file)) return null;
  const document: Json = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false });
  ajv.addSchema({ $id: 'slice', ...document });
  const router = createRouter(pseudoRoutes(document));
  const validators = new Map<string, ValidateFunction>();
  const check = (pointer: string, value: unknown): string[] => {
    const known = validators.get(pointer) ?? ajv.compile({ $ref: `slice#${pointer}` });
    validators.set(pointer, known);
    return known(value) ? [] : [ajv.errorsText(known.errors)];
  };
  const operationOf = ({ method, path: asked }: Pick<Exchange, 'method' | 'path'>) =>
    find(router, method, asked);
  return {
    operations: pseudoRoutes(document).map((route) => `${route.method} ${route.path}`),
    operationOf,
    problemsOf(exchange, of = 'both') {
      return partsOf(exchange).flatMap((one) => {
        const operation = operationOf(one);
        if (operation === null) return [];
        return problems(document, operation, one, of, check).map(
          (problem) => `${operation} ${one.status}: ${problem}`,
        );
      });
    },
  };
}

type Check = (pointer: string, value: unknown) => string[];

function problems(
  document: Json,
  operation: string,
  exchange: Exchange,
  of: 'both' | 'answer',
  check: Check,
): string[] {
  const [method = '', route = ''] = operation.split(' ');
  const at = `/paths/${escaped(route)}/${method.toLowerCase()}`;
  const spec = document.paths[route][method.toLowerCase()];
  const { status } = exchange;
  if (status >= 400) return check('/components/schemas/ODataError', exchange.responseBody);
  const asked =
    of === 'answer'
      ? []
      : [
          ...queryProblems(spec.parameters ?? [], exchange.query, at, check),
          ...bodyProblems(spec, exchange, at, check),
        ];
  const answer = spec.responses[String(status)];
  if (!answer) return [...asked, `status ${status} is not in the contract`];
  if (!answer.content)
    return exchange.responseBody === undefined ? asked : [...asked, 'a body where there is none'];
  return [
    ...asked,
    ...check(`${at}/responses/${status}/content/application~1json/schema`, exchange.responseBody),
  ];
}

function bodyProblems(spec: Json, { requestBody }: Exchange, at: string, check: Check): string[] {
  if (requestBody === undefined || typeof requestBody === 'string') {
    return spec.requestBody?.required && requestBody === undefined ? ['no request body'] : [];
  }
  if (!spec.requestBody) return ['a request body where there is none'];
  return check(`${at}/requestBody/content/application~1json/schema`, requestBody);
}

function queryProblems(parameters: Json[], text: string, at: string, check: Check): string[] {
  const query = new URLSearchParams(text);
  const missing = parameters
    .filter((one) => one.in === 'query' && one.required && !query.has(one.name))
    .map((one) => `${one.name} is missing`);
  const wrong = [...query].flatMap(([name, value]) => {
    const index = parameters.findIndex((one) => one.in === 'query' && one.name === name);
    if (index < 0) return [`query option ${name} is not in the contract`];
    const { type } = parameters[index].schema;
    return check(`${at}/parameters/${index}/schema`, typed(type, value)).map(
      (problem) => `${name} ${problem}`,
    );
  });
  return [...missing, ...wrong];
}

function typed(type: string, value: string): unknown {
  if (type === 'array') return value.split(',').map((one) => one.trim().split('/')[0]);
  if (type === 'integer') return Number(value);
  return type === 'boolean' ? value === 'true' : value;
}

/** A batch is itself and its parts. */
export function partsOf(exchange: Exchange): Exchange[] {
  if (exchange.path !== '/$batch' || exchange.status !== 200) return [exchange];
  const { requests } = exchange.requestBody as Json;
  const { responses } = exchange.responseBody as Json;
  const parts = requests.map((asked: Json) => {
    const [own = '', query = ''] = asked.url.split('?');
    const answer = responses.find((one: Json) => one.id === asked.id);
    return {
      method: asked.method,
      path: own.replace(/^\/*/, '/'),
      query,
      requestBody: asked.body,
      status: answer.status,
      responseBody: answer.body,
    };
  });
  return [exchange, ...parts];
}

const escaped = (text: string) => encodeURI(text.replaceAll('~', '~0').replaceAll('/', '~1'));

function pseudoRoutes(document: Json): Route[] {
  return Object.entries(document.paths as Record<string, object>).flatMap(([route, methods]) =>
    Object.keys(methods)
      .filter((name) => /^(get|post|patch|delete)$/.test(name))
      .map((name) => ({
        method: name.toUpperCase() as Route['method'],
        path: route,
        top: true as const,
        scopes: [],
        answer: () => ({ status: 501 }),
      })),
  );
}

/** `GET /users/{user-id}/messages`: the operation of the local Graph; null for what it does not serve. */
export function servedOperation({ method, path: asked }: Pick<Exchange, 'method' | 'path'>): string | null {
  served ??= createRouter(ROUTES);
  return find(served, method, asked);
}

let served: Router | undefined;

function find(router: Router, method: string, asked: string): string | null {
  try {
    const { route, isMe } = router(method, asked);
    const under = isMe ? '/me' : '/users/{user-id}';
    return `${route.method} ${route.top ? '' : under}${route.path}`;
  } catch {
    return null;
  }
}
