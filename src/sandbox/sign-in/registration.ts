import { PERMISSIONS } from './words';

/** Ids of the invented organisation, and of Kuvert as it is registered there. */
export const TENANT_ID = '6f6a7264-6279-4b6f-8d6d-756e65000001';
export const CLIENT_ID = '6b757665-7274-4a70-8070-726567000001';

/** A permission that is asked about, and not one of OpenID's own. */
export const isGraphScope = (scope: string) => Object.hasOwn(PERMISSIONS, scope);
