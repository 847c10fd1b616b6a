import { type Kind, line } from './mail';

const WRONG = [null, true, 5, -1e308, '', 'x', [], {}, [[]], [null], { address: {} }, [{ address: 5 }]];
const FIELDS = [
  'from',
  'to',
  'cc',
  'bcc',
  'subject',
  'bodyHtml',
  'bodyText',
  'attachments',
  'composeType',
  'location',
];

/** Lines of NDJSON that are none, or hold what no mail holds. */
export const LINES: readonly Kind[] = [
  {
    name: 'lines: broken off',
    share: 150,
    make: (random, { said, canary }, id) => {
      const whole = line(id, { subject: canary, bodyText: said });
      // Never the whole line, and never so little of it that nothing is asked.
      return { ...whole, bytes: whole.bytes.subarray(0, random.between(1, whole.bytes.length - 1)) };
    },
  },
  {
    name: 'lines: fields of other types',
    share: 150,
    make: (random, { said, canary }, id) => {
      const fields: Record<string, unknown> = { subject: canary, bodyText: said, [canary]: canary };
      for (let times = random.between(1, 4); times > 0; times--)
        fields[random.pick(FIELDS)] = random.pick(WRONG);
      return line(id, fields, false);
    },
  },
  {
    name: 'lines: names of JavaScript’s own, and the same name twice',
    share: 80,
    make: (random, { said, canary }, id) => {
      const json = JSON.stringify({ to: [], subject: canary, bodyText: said });
      const more = random.pick([
        `"__proto__":{"subject":"${canary}"}`,
        `"constructor":{"prototype":1}`,
        `"toString":1`,
        `"id":${id}`,
      ]);
      return { form: 'line', bytes: Buffer.from(`{"id":${id},${more},${json.slice(1)}`), shown: true };
    },
  },
  {
    name: 'lines: values nested deeply',
    share: 20,
    make: (random, { said }, id) => {
      const deep = random.between(1000, 50_000);
      const nest = `${'['.repeat(deep)}${']'.repeat(deep)}`;
      const { bytes } = line(id, { bodyText: said, location: '#' });
      return { form: 'line', bytes: Buffer.from(bytes.toString().replace('"#"', nest)), shown: true };
    },
  },
];
