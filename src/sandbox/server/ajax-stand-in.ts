/**
 * office.js for Outlook on the web wants "MicrosoftAjax.js" (2007) from another host and starts only when it is there. It is
 * not in the npm package, and nothing may be fetched from outside, so the sandbox puts this in its place: our own writing of
 * the few members that office.js asks for (`isMsAjaxLoaded` in outlook-web-16.01.debug.js names them).
 */

interface Expected {
  name: string;
  type?: unknown;
  mayBeNull?: boolean;
  optional?: boolean;
}

/** Stands alone: its text is served to the add-in's pages as a script of its own. */
function install(scope: Record<string, unknown>): void {
  const sys = scope.Sys as { StringBuilder?: unknown } | undefined;
  if (sys?.StringBuilder) return; // the real one is there

  const problem = (kind: string, detail: string | undefined, parameter?: string) => {
    const where = parameter === undefined ? '' : ` (${parameter})`;
    const error = new Error(`Sys.${kind}Exception: ${detail ?? kind}${where}`);
    error.name = `Sys.${kind}Exception`;
    return error;
  };
  const define = (target: object, name: string, value: unknown) => {
    if (name in target) return;
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
  };

  const fits = (value: unknown, type: unknown): boolean => {
    if (type === String) return typeof value === 'string';
    if (type === Number) return typeof value === 'number';
    if (type === Boolean) return typeof value === 'boolean';
    if (type === Array) return Array.isArray(value);
    if (type === Object)
      return value instanceof Object || typeof value === 'object' || typeof value === 'string';
    return typeof type !== 'function' || value instanceof (type as new () => unknown);
  };
  const checkOne = (value: unknown, expected: Expected): Error | null => {
    const missing = value === undefined || value === null;
    if (missing)
      return expected.optional || expected.mayBeNull
        ? null
        : problem('ArgumentNull', undefined, expected.name);
    if (expected.type === undefined || fits(value, expected.type)) return null;
    return problem('ArgumentType', undefined, expected.name);
  };
  const checkAll = (given: ArrayLike<unknown>, expected: Expected[]): Error | null => {
    if (given.length > expected.length) return problem('ParameterCount', undefined);
    for (let index = 0; index < expected.length; index += 1) {
      const one = expected[index] as Expected;
      if (index >= given.length && !one.optional) return problem('ParameterCount', undefined);
      const wrong = index < given.length ? checkOne(given[index], one) : null;
      if (wrong) return wrong;
    }
    return null;
  };

  // A namespace is an object under the window, a class is a function with a name.
  scope.Type = Function;
  define(Function, 'registerNamespace', (path: string) => {
    let place = scope;
    for (const part of path.split('.')) {
      place[part] ??= {};
      place = place[part] as Record<string, unknown>;
    }
  });
  define(Function.prototype, 'registerClass', function (this: unknown) {
    return this;
  });
  define(Function, '_validateParams', checkAll);

  const pieces = class {
    parts: string[];
    constructor(first?: string) {
      this.parts = first ? [first] : [];
    }
    append(part: string) {
      this.parts.push(part);
    }
    toString() {
      return this.parts.join('');
    }
  };
  const quiet = () => {};
  scope.Sys = {
    StringBuilder: pieces,
    Serialization: {
      JavaScriptSerializer: { serialize: JSON.stringify, deserialize: (text: string) => JSON.parse(text) },
    },
    Debug: { trace: quiet, assert: quiet, fail: quiet },
    Browser: { InternetExplorer: {}, agent: null },
  };
  // office.js takes its exceptions from the Error object itself.
  define(Error, 'argument', (parameter?: string, detail?: string) => problem('Argument', detail, parameter));
  define(Error, 'argumentNull', (parameter?: string, detail?: string) =>
    problem('ArgumentNull', detail, parameter),
  );
  define(Error, 'argumentOutOfRange', (parameter?: string, _value?: unknown, detail?: string) =>
    problem('ArgumentOutOfRange', detail, parameter),
  );
  define(Error, 'argumentType', (parameter?: string, _is?: unknown, _should?: unknown, detail?: string) =>
    problem('ArgumentType', detail, parameter),
  );
  define(Error, 'argumentUndefined', (parameter?: string, detail?: string) =>
    problem('ArgumentUndefined', detail, parameter),
  );
  define(Error, 'parameterCount', (detail?: string) => problem('ParameterCount', detail));
  define(Error, 'invalidOperation', (detail?: string) => problem('InvalidOperation', detail));
  define(Error, 'notImplemented', (detail?: string) => problem('NotImplemented', detail));
  define(Error, 'create', (detail?: string) => new Error(detail));
}

/** The stand-in as the text of a classic script. */
export const AJAX_STAND_IN = `(${install.toString()})(window);\n`;
