/** Fills `{gaps}` of a text. A gap without a value stays visible: a test finds it, and nobody reads "undefined". */
export function fill(text: string, data: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => (name in data ? String(data[name]) : gap));
}

/** "1 person", "3 personer": the form that fits the number. */
export function count(n: number, forms: readonly [one: string, many: string]): string {
  return fill(n === 1 ? forms[0] : forms[1], { n });
}
