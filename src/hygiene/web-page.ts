/**
 * Whether an address is one of a page on the web. Whatever else a browser would open (`javascript:` above all) may come from
 * a policy, a directory or a mail only by mistake or by malice.
 */
export const isWebPage = (address: string): boolean => /^https?:\/\/[^\s]/i.test(address);
