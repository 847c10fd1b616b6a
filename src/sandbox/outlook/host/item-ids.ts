/**
 * Office.js names mails by EWS's ids, Graph by the same with signs that an address may hold; office.js's own
 * `convertToRestId` and `convertToEwsId` do no more.
 */
export const ewsId = (id: string): string => id.replace(/-/g, '/').replace(/_/g, '+');

export const restId = (id: string): string => id.replace(/\//g, '-').replace(/\+/g, '_');
