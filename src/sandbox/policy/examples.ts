import type { PolicyFile } from '../../hygiene/policy/fill';
import { SHARED_DEPARTMENTS, SHARED_MAILBOXES } from '../directory/shared-mailboxes';
import fjordby from './fjordby.json';
import fjordbyAddress from './fjordby-address.json';

/** What `npm start` uses where nobody asks for another. */
export const SANDBOX_POLICY = 'fjordby-demo';

/** The mailbox of the demo month whose answers lie in their writers' own Sent Items only. */
const UNSEEN = 'skole@fjordby.example';

/** As `fjordby`, with the three departments of the demo month in place of its own two. */
const fjordbyDemo = {
  ...fjordby,
  name: 'fjordby-demo',
  replies: {
    ...fjordby.replies,
    departments: SHARED_DEPARTMENTS.map(({ name, workingDays, mailboxes }) => ({
      name,
      mailboxes: SHARED_MAILBOXES.filter(({ number }) => mailboxes.includes(number)).map(({ mail }) =>
        mail === UNSEEN ? { address: mail, copies: 'sender' } : mail,
      ),
      target: { workingDays },
    })),
  },
};

/** Our own examples for the sandbox's invented municipality, by name; no organisation published them. README.md tells more. */
export const examplePolicies: Readonly<Record<string, PolicyFile>> = {
  fjordby: fjordby as PolicyFile,
  'fjordby-demo': fjordbyDemo as PolicyFile,
  'fjordby-address': fjordbyAddress as PolicyFile,
};
