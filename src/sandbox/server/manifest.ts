/** The folder that a manifest's pages lie in: its icon is `assets/…` below it. Null where it names no icon. */
export function baseOf(xml: string): string | null {
  const icon = /<IconUrl\s+DefaultValue="([^"]+)"/.exec(xml)?.[1];
  return icon?.replace(/\/[^/]*\/[^/]*$/, '') || null;
}

/** The manifest with its base address replaced by `addin`. */
export function manifestAt(xml: string, addin: string): string {
  const base = baseOf(xml);
  if (!base) return xml;
  return xml
    .replaceAll(`"${base}/`, `"${addin}/`)
    .replaceAll(`<AppDomain>${new URL(base).origin}</AppDomain>`, `<AppDomain>${addin}</AppDomain>`);
}
