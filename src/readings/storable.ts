// Nothing that is read may be refused as a plan: what a text may hold and the register may not is left out here.

function clean(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .replaceAll('\u0000', '')
      .replaceAll(/\p{Surrogate}/gu, '')
      .normalize('NFC')
  if (Array.isArray(value)) return value.map(clean)
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, clean(one)]))
  }
  return value
}

/** The same plan in characters that can be stored. */
export const storable = <T>(plan: T): T => clean(plan) as T
