/** Above this a mail's style sheet is left out instead of being worked in: every rule visits the whole mail. */
const MOST_RULES = 1000;

/**
 * Writes a mail's own style sheets into the `style` attributes of its elements and removes the sheets, so that the mail keeps its look
 * where its sheets must not reach the page around it. What an element says itself wins; among sheets the later rule does.
 */
export function inlineStyles(mail: Document): void {
  const sheets = [...mail.querySelectorAll('style')];
  const rules = sheets.flatMap((sheet) => readRules(sheet.textContent ?? ''));
  for (const sheet of sheets) sheet.remove();
  if (rules.length > MOST_RULES) return;

  const own = new Map<HTMLElement, Set<string>>();
  for (const rule of rules) {
    for (const element of select(mail, rule.selectorText)) {
      const said = own.get(element) ?? new Set(element.style);
      own.set(element, said);
      for (const property of rule.style) {
        if (!said.has(property)) element.style.setProperty(property, rule.style.getPropertyValue(property));
      }
    }
  }
}

function readRules(css: string): CSSStyleRule[] {
  const sheet = new CSSStyleSheet();
  try {
    sheet.replaceSync(css);
  } catch {
    return [];
  }
  return [...sheet.cssRules].filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule);
}

function select(mail: Document, selector: string): HTMLElement[] {
  try {
    return [...mail.body.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element instanceof HTMLElement,
    );
  } catch {
    return [];
  }
}
