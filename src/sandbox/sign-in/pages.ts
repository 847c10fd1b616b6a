import { type PageLanguage, PERMISSIONS, WORDS } from './words';

export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly role: { readonly da: string; readonly en: string };
}

/** Every request gets its language from the browser; Danish unless it prefers English. */
export function languageFor(acceptLanguage: string | undefined): PageLanguage {
  return /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'da';
}

/** Choosing who one is. The form posts `person` (an id) or `cancel`. */
export function choosePage(language: PageLanguage, personas: readonly Persona[], action: string): string {
  const words = WORDS[language];
  const buttons = personas.map(
    ({ id, name, username, role }) =>
      `<button class="person" name="person" value="${escaped(id)}"><strong>${escaped(name)}</strong><span>${escaped(role[language])}</span><span>${escaped(username)}</span></button>`,
  );
  return page(
    language,
    words.signIn,
    `<h1>${words.who}</h1><form method="post" action="${escaped(action)}">${buttons.join('')}<button class="plain" name="cancel" value="1">${words.cancel}</button></form><p class="note">${words.pretend}</p>`,
  );
}

/** Consent, each permission in words. The form posts `answer`: `yes`, `no` or `other`. */
export function consentPage(
  language: PageLanguage,
  person: string,
  scopes: readonly string[],
  action: string,
): string {
  const words = WORDS[language];
  return page(
    language,
    words.consent,
    `<h1>${words.consent}</h1><p>${escaped(words.asks(person))}</p>${list(language, scopes)}<form method="post" action="${escaped(action)}"><button class="main" name="answer" value="yes">${words.accept}</button><button name="answer" value="no">${words.decline}</button><button class="plain" name="answer" value="other">${words.other}</button></form>`,
  );
}

/** What only an administrator may give: there is nothing to accept. */
export function adminPage(language: PageLanguage, scopes: readonly string[], action: string): string {
  const words = WORDS[language];
  return page(
    language,
    words.admin,
    `<h1>${words.admin}</h1><p>${words.adminMore}</p>${list(language, scopes)}<form method="post" action="${escaped(action)}"><button class="main" name="answer" value="no">${words.back}</button></form>`,
  );
}

/** An end without a way on: an expired window, a request that makes no sense. */
export function endPage(language: PageLanguage, what: 'wrong' | 'out'): string {
  const words = WORDS[language];
  return page(
    language,
    words[what],
    `<h1>${words[what]}</h1><p>${what === 'wrong' ? words.wrongMore : words.outMore}</p>`,
  );
}

const list = (language: PageLanguage, scopes: readonly string[]) =>
  `<ul>${scopes.map((scope) => `<li>${escaped(PERMISSIONS[scope]?.[language] ?? scope)}<code>${escaped(scope)}</code></li>`).join('')}</ul>`;

const escaped = (text: string) =>
  text.replace(
    /[&<>"']/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character] ?? '',
  );

const STYLE = `
:root{color-scheme:light dark}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:#f3f5f7;color:#1b1f24;font:16px/1.5 system-ui,"Segoe UI",sans-serif}
main{box-sizing:border-box;width:min(26rem,100%);padding:2rem;background:#fff;border:1px solid #d5dae0;border-radius:8px}
h1{margin:0 0 1rem;font-size:1.375rem;line-height:1.3}
form{display:grid;gap:.5rem;margin-top:1.25rem}
button{min-height:2.75rem;padding:.5rem 1rem;border:1px solid #8a939e;border-radius:6px;background:transparent;color:inherit;font:inherit;cursor:pointer}
button:hover{background:#eef2f6}
button:focus-visible{outline:3px solid #0f5ea8;outline-offset:2px}
.person{display:grid;text-align:left;padding:.75rem 1rem}
.person span,.note,code{color:#4a525c;font-size:.875rem}
.main{background:#0f5ea8;border-color:#0f5ea8;color:#fff}
.main:hover{background:#0b4a86}
.plain{border-color:transparent;text-decoration:underline}
ul{margin:0;padding-left:1.25rem}
li{margin:.5rem 0}
code{display:block}
@media (prefers-color-scheme:dark){
body{background:#1b1f24;color:#f0f2f4}main{background:#24292f;border-color:#3d444d}button:hover{background:#2f363d}
.person span,.note,code{color:#b4bcc6}button:focus-visible{outline-color:#7cb8f2}
}`;

const page = (language: PageLanguage, title: string, body: string) => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title} – Kuvert</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>
`;
