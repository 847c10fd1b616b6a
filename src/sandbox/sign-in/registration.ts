import { PERMISSIONS } from './words';

/** Ids of the invented organisation, and of Kuvert as it is registered there. */
export const TENANT_ID = '6f6a7264-6279-4b6f-8d6d-756e65000001';
export const CLIENT_ID = '6b757665-7274-4a70-8070-726567000001';

/** What stands for login.microsoftonline.com, at a sandbox on `host`. */
export const loginAt = (host: string) => `${host}/login`;

/** Where the organisation's people sign in there. */
export const authorityAt = (host: string) => `${loginAt(host)}/${TENANT_ID}`;

/** Microsoft Graph, at a sandbox on `host`. */
export const graphAt = (host: string) => `${host}/v1.0`;

/** A permission that is asked about, and not one of OpenID's own. */
export const isGraphScope = (scope: string) => Object.hasOwn(PERMISSIONS, scope);
