/**
 * The PowerShell commands that the deployment guide uses, with the parameters that it gives them, each read in Microsoft's own
 * reference (MicrosoftDocs/office-docs-powershell and the Graph PowerShell reference, autumn 2026). A command that is not here was
 * not looked up.
 */
export const CMDLETS: Readonly<Record<string, readonly string[]>> = {
  'Connect-ExchangeOnline': [],
  'Connect-MgGraph': ['Scopes'],
  'Disable-TransportRule': ['Confirm'],
  'ForEach-Object': [],
  'Format-List': [],
  'Format-Table': [],
  'Get-MailDetailTransportRuleReport': ['TransportRule', 'EventType'],
  'Get-Mailbox': [],
  'Get-MgServicePrincipal': ['Filter'],
  'Get-TransportRule': [],
  'New-MgApplication': ['DisplayName', 'SignInAudience', 'Spa', 'RequiredResourceAccess'],
  'New-MgOauth2PermissionGrant': ['BodyParameter'],
  'New-MgServicePrincipal': ['AppId'],
  'New-OwaMailboxPolicy': [],
  'New-TransportRule': [
    'Name',
    'FromScope',
    'SentToScope',
    'HeaderMatchesMessageHeader',
    'HeaderMatchesPatterns',
    'ExceptIfHeaderMatchesMessageHeader',
    'ExceptIfHeaderMatchesPatterns',
    'RejectMessageReasonText',
    'RouteMessageOutboundConnector',
    'RemoveHeader',
    'Mode',
  ],
  'Remove-TransportRule': ['Confirm'],
  'Set-CASMailbox': ['OwaMailboxPolicy'],
  'Set-Mailbox': ['MessageCopyForSentAsEnabled', 'MessageCopyForSendOnBehalfEnabled'],
  'Set-OwaMailboxPolicy': ['OnSendAddinsEnabled'],
  'Set-TransportRule': ['Mode'],
  'Where-Object': [],
};

/** Operators, which look like parameters. */
const OPERATORS = ['in', 'like', 'eq', 'join'];

/** Quotes and brackets come in pairs, and a line that is cut ends in a backtick, comma or pipe. */
export function isBalanced(text: string): boolean {
  const bare = withoutStrings(text);
  if (bare === null) return false;
  const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  const open: string[] = [];
  for (const sign of bare.match(/[()[\]{}]/g) ?? []) {
    if (!(sign in pairs)) open.push(sign);
    else if (open.pop() !== pairs[sign]) return false;
  }
  const lines = text.trimEnd().split('\n');
  const cut = lines.filter((line, at) => /^\s/.test(lines[at + 1] ?? '') && !/[`,|({]$/.test(line));
  return open.length === 0 && cut.length === 0 && !/`[ \t]+$/m.test(text);
}

/** The text with all that stands in quotes left out; null where a quote has no end. */
function withoutStrings(text: string): string | null {
  const bare = text.replace(/"(?:[^"`\n]|`.)*"|'(?:[^'\n]|'')*'/g, '');
  return /["']/.test(bare) ? null : bare;
}

/** Each command that is called, with its own text up to the next one. */
export function statementsIn(text: string): { cmdlet: string; text: string }[] {
  const bare = withoutStrings(text) ?? text;
  const calls = [...bare.matchAll(/(?<![\w-])[A-Z][A-Za-z]+-[A-Z][A-Za-z0-9]+(?![\w-])/g)];
  return calls.map((call, at) => ({
    cmdlet: call[0],
    text: bare.slice(call.index, calls[at + 1]?.index ?? bare.length),
  }));
}

/** `-Name value` and `-Name:value` → `Name`. */
export const parametersIn = (text: string): string[] =>
  [...text.matchAll(/(?<=[\s(])-([A-Za-z][A-Za-z0-9]*)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !OPERATORS.includes(name));
