import { bodyFromHtml } from '../../src/hygiene/mail/body';
import { insertSignature } from '../../src/outlook/insert-signature';
import { TestOutlook, type Trouble } from '../support/compose-item';
import { METTES, policyWith } from '../support/manual';
import { givenOffice, withoutOffice } from '../support/own-settings';

/** Outlook's own signature is on, so that every call is made. */
function given() {
  givenOffice({ 'kuvert.person': METTES });
  const outlook = new TestOutlook({ clientSignature: true });
  const target = { item: outlook.item, limit: 150, isCurrent: () => true };
  return { outlook, insert: () => insertSignature(target, policyWith()) };
}

afterEach(withoutOffice);

describe('whatever Outlook does', () => {
  const troubles: Trouble[] = ['silent', 'throws', 'nothing', { code: 9017 }, { after: 600 }];
  const members = {
    'body.getTypeAsync': 'refused',
    'body.getAsync': 'refused',
    'from.getAsync': 'inserted',
    getComposeTypeAsync: 'inserted',
    isClientSignatureEnabledAsync: 'inserted',
    disableClientSignatureAsync: 'inserted',
    'body.setSignatureAsync': 'refused',
  } as const;
  const rows = Object.entries(members).flatMap(([member, ending]) =>
    troubles.map((trouble) => [member, trouble, ending] as const),
  );

  test.each(rows)('%s, %j: it ends in time, and says how (%s)', async (member, trouble, ending) => {
    const { insert, outlook } = given();
    outlook.troubles[member] = trouble;
    const started = Date.now();
    expect(await insert()).toBe(ending);
    expect(Date.now() - started).toBeLessThan(590);
  });

  test.each(Object.keys(members))('%s, twice: once is enough', async (member) => {
    const { insert, outlook } = given();
    outlook.troubles[member] = 'twice';
    expect(await insert()).toBe('inserted');
    expect(bodyFromHtml(outlook.mail.body).text.match(/Mette Holm/g)).toHaveLength(1);
    expect(outlook.count('body.setSignatureAsync')).toBe(1);
  });
});
