import { defaultPolicyFor } from '../../src/hygiene/policy/shipped/default';
import { withSeenFacts } from '../../src/hygiene/seen-facts';
import { recall } from '../../src/outlook/memory';
import { readMail } from '../../src/outlook/read-mail';
import { Keeper } from '../../src/taskpane/check/leaving';
import { CheckSession } from '../../src/taskpane/check/session';
import { TestOutlook, type Trouble } from '../support/compose-item';
import { until } from '../support/until';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const written = (outlook: TestOutlook) => outlook.count('sessionData.setAsync');
const keptIn = (outlook: TestOutlook) => outlook.mail.session['kuvert.facts'];

function keeperOf(outlook = new TestOutlook(), limit = 1000) {
  const { item } = outlook;
  return { outlook, keeper: new Keeper(item, 'facts', limit, () => outlook.isBeside(item)) };
}

describe('the keeper', () => {
  test('writes what came in a row once, the last of it', async () => {
    const { outlook, keeper } = keeperOf();
    for (const facts of ['a', 'b', 'c']) keeper.keep(facts);
    await until(() => keptIn(outlook) === '"c"');
    expect(written(outlook)).toBe(1);
  });

  test('does not write the same again, nor that there is nothing to tell', async () => {
    const { outlook, keeper } = keeperOf();
    keeper.keep('a');
    await until(() => keptIn(outlook) === '"a"');
    keeper.keep('a');
    keeper.keep(null);
    await pause(250);
    expect(written(outlook)).toBe(1);
  });

  test('writes one at a time: what came while Outlook was slow comes after it', async () => {
    const { outlook, keeper } = keeperOf();
    outlook.troubles['sessionData.setAsync'] = { after: 300 };
    keeper.keep('a');
    await until(() => written(outlook) === 1);
    keeper.keep('b');
    keeper.keep('c');
    await until(() => keptIn(outlook) === '"c"');
    expect(written(outlook)).toBe(2);
  });

  test.each<Trouble>(['silent', 'throws', 'nothing', { code: 9057 }])(
    'leaves it at that where Outlook does not keep it (%j), until there is something new',
    async (trouble) => {
      const { outlook, keeper } = keeperOf(new TestOutlook(), 50);
      outlook.troubles['sessionData.setAsync'] = trouble;
      keeper.keep('a');
      await until(() => written(outlook) === 1);
      await pause(300);
      expect(written(outlook)).toBe(1);
      delete outlook.troubles['sessionData.setAsync'];
      keeper.keep('b');
      await until(() => keptIn(outlook) === '"b"');
    },
  );

  test('writes nothing once it was stopped, and nothing to another mail', async () => {
    const { outlook, keeper } = keeperOf();
    keeper.keep('a');
    keeper.stop();
    await pause(250);
    keeper.keep('b');
    outlook.show(outlook.add({}));
    await pause(250);
    expect(written(outlook)).toBe(0);
  });
});

describe('the pane', () => {
  const POLICY = defaultPolicyFor('mette@fjordby.example');
  const TEXT = 'Kære Karen. Lægen skriver, at din datter har fået diabetes. Venlig hilsen Mette';
  let session: CheckSession;
  afterEach(() => session.stop());

  function opened(body: string) {
    const outlook = new TestOutlook({
      body,
      to: ['karen@gmail.com'],
      attachments: [{ id: '1', name: 'a.txt', content: '' }],
    });
    const { item } = outlook;
    session = new CheckSession(item, POLICY, () => outlook.isBeside(item));
    session.start();
    return outlook;
  }
  const factsAtSend = async ({ item }: TestOutlook) => {
    const { mail } = await readMail(
      item,
      ['subject', 'body', 'recipients', 'attachment-names', 'location'],
      100,
    );
    return withSeenFacts(mail, (await recall(item, 100))?.facts ?? null, POLICY).facts;
  };

  test('leaves what it saw with the mail, and Send knows it by the text; of another text it knows nothing', async () => {
    const outlook = opened(`<p>${TEXT}</p>`);
    await until(() => keptIn(outlook) !== undefined);
    const [fact] = session.get().report?.findings ?? [];
    const { category, sure, where, key } = fact as NonNullable<typeof fact>;
    expect(await factsAtSend(outlook)).toEqual([{ category, sure, where, key }]);
    expect(keptIn(outlook)).not.toMatch(/Karen|datter|diabetes|Mette|a\.txt/i);
    outlook.mail.body = `<p>${TEXT.replace('fået diabetes', 'det godt')}</p>`;
    expect(await factsAtSend(outlook)).toBeUndefined();
    await until(async () => (await factsAtSend(outlook))?.length === 0);
  });

  test('leaves word of a text in which there is nothing, too', async () => {
    const outlook = opened('<p>Kære Karen. Tak for din mail. Vi ses på onsdag klokken ti.</p>');
    await until(() => keptIn(outlook) !== undefined);
    expect(await factsAtSend(outlook)).toEqual([]);
  });

  test('leaves nothing of a text that could be guessed', async () => {
    const outlook = opened('<p>Karen har kræft.</p>');
    await until(() => session.get().report !== null);
    await pause(300);
    expect(keptIn(outlook)).toBeUndefined();
  });
});
