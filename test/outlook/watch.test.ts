import { type Watch, watchMail } from '../../src/outlook/watch';
import { TestOutlook } from '../support/compose-item';
import { until } from '../support/until';

const KINDS = ['subject', 'body', 'recipients', 'attachment-names'] as const;
const watches: Watch[] = [];
afterEach(() => {
  for (const watch of watches.splice(0)) watch.stop();
});

function watched(tell: (subject: string | undefined) => void = () => {}) {
  const outlook = new TestOutlook({ subject: 'a', body: '<p>a</p>' });
  const told: (string | undefined)[] = [];
  const watch = watchMail(outlook.item, KINDS, 200, undefined, ({ mail }) => {
    told.push(mail.subject);
    tell(mail.subject);
  });
  watches.push(watch);
  return { outlook, told, watch };
}

describe('following a mail', () => {
  test('tells each change once', async () => {
    const { outlook, told, watch } = watched();
    await watch.now();
    await watch.now();
    outlook.mail.subject = 'b';
    await until(() => told.length > 1);
    expect(told).toEqual(['a', 'b']);
  });

  test('goes on when a telling throws, and tells that reading again', async () => {
    let failing = true;
    const { told } = watched(() => {
      if (failing) throw new Error('a bug');
    });
    await until(() => told.length === 1);
    failing = false;
    await until(() => told.length === 2);
    expect(told).toEqual(['a', 'a']);
  });

  test('“now” waits for a reading that began after it', async () => {
    const { outlook, told, watch } = watched();
    await watch.now();
    outlook.troubles['body.getAsync'] = { after: 60 };
    const before = watch.now();
    await until(() => outlook.count('subject.getAsync') > 2);
    outlook.mail.subject = 'b';
    await watch.now();
    await before;
    expect(told).toEqual(['a', 'b']);
  });

  test('says nothing after it was stopped, and “now” still settles', async () => {
    const { told, watch } = watched();
    watch.stop();
    await watch.now();
    expect(told).toEqual([]);
  });
});
