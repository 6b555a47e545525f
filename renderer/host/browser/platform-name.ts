/** What is read of the browser's `navigator`; the structured form exists in Chromium only. */
export interface BrowserFacts {
  readonly userAgent: string;
  readonly userAgentData?: {
    readonly brands: readonly { readonly brand: string; readonly version: string }[];
    readonly platform: string;
  };
}

const families = [
  ['Edg', 'Microsoft Edge'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Version', 'Safari'],
] as const;

/** Name of the browser and of the system, such as `Google Chrome 156 · Windows`. */
export function platformName({ userAgent, userAgentData }: BrowserFacts): string {
  if (userAgentData !== undefined && userAgentData.brands.length > 0) {
    const named = userAgentData.brands.filter(({ brand }) => !/not.?a.?brand/i.test(brand));
    const brand = named.find(({ brand }) => brand !== 'Chromium') ?? named[0];
    if (brand !== undefined) return `${brand.brand} ${brand.version} · ${userAgentData.platform}`;
  }
  for (const [token, name] of families) {
    const version = new RegExp(`${token}/(\\d+)`).exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return userAgent;
}
