import vm from 'node:vm';
import { withLocalOfficeJs } from '../../../src/sandbox/server/addin-origin';
import { AJAX_STAND_IN } from '../../../src/sandbox/server/ajax-stand-in';

const LOCAL = '<script src="/sandbox/ajax.js"></script>';

test.each([
  [
    'as built',
    '<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>',
    `<head>${LOCAL}<script src="/office-js/office.js"></script></head>`,
  ],
  [
    'with other attributes and quotes',
    "<SCRIPT type='text/javascript' src='https://appsforoffice.microsoft.com/lib/beta/hosted/office.js' defer></SCRIPT>",
    `${LOCAL}<script type='text/javascript' src="/office-js/office.js" defer></SCRIPT>`,
  ],
  ['other scripts stay', '<script src="taskpane.js"></script>', '<script src="taskpane.js"></script>'],
  [
    'a text that only names it stays',
    '<p>https://appsforoffice.microsoft.com/lib/1/hosted/office.js</p>',
    '<p>https://appsforoffice.microsoft.com/lib/1/hosted/office.js</p>',
  ],
])('office.js: %s', (_case, html, served) => {
  expect(withLocalOfficeJs(html)).toBe(served);
});

describe('the stand-in for MicrosoftAjax.js', () => {
  const page = () => {
    const scope: Record<string, unknown> = {};
    scope.window = scope;
    vm.runInNewContext(AJAX_STAND_IN, scope);
    return (code: string) => vm.runInNewContext(code, scope);
  };

  test('has what office.js asks for before it starts', () => {
    const run = page();
    const asked = [
      'Sys.StringBuilder',
      'Type.registerNamespace',
      'Type.registerClass',
      'Function._validateParams',
      'Sys.Serialization.JavaScriptSerializer.serialize',
    ];
    expect(asked.map((name) => run(`typeof ${name}`))).toEqual(asked.map(() => 'function'));
  });

  test('lets the string files declare themselves', () => {
    const run = page();
    run(
      'Type.registerNamespace("Strings.Deep"); Strings.OfficeOM = function () {}; Strings.OfficeOM.registerClass("Strings.OfficeOM"); Strings.OfficeOM.L_A = "a";',
    );
    expect(run('Strings.OfficeOM.L_A + typeof Strings.Deep')).toBe('aobject');
  });

  test.each([
    ['right', '["a", 1]', null],
    ['an optional one left out', '["a"]', null],
    ['an optional one null', '["a", null]', null],
    ['of another kind', '[1]', 'Sys.ArgumentTypeException'],
    ['missing', '[null]', 'Sys.ArgumentNullException'],
    ['too few', '[]', 'Sys.ParameterCountException'],
    ['too many', '["a", 1, 2]', 'Sys.ParameterCountException'],
  ])('checks arguments: %s', (_case, given, name) => {
    const run = page();
    const expected =
      '[{ name: "id", type: String }, { name: "n", type: Number, optional: true, mayBeNull: true }]';
    expect(run(`(Function._validateParams(${given}, ${expected}) || { name: null }).name`)).toBe(name);
  });

  test('makes the exceptions that office.js throws', () => {
    expect(page()('Error.argument("x", "no good").message')).toBe('Sys.ArgumentException: no good (x)');
    expect(page()('Error.parameterCount("too many") instanceof Error')).toBe(true);
  });

  test('leaves the real one alone', () => {
    const scope: Record<string, unknown> = { Sys: { StringBuilder: Array } };
    scope.window = scope;
    vm.runInNewContext(AJAX_STAND_IN, scope);
    expect(scope.Type).toBeUndefined();
  });
});
