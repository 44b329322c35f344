import type { Ctx } from '../context.ts'
import { bodyKey, localForms, nameKey, properPart, saysPlace, wholeKeys, writtenForms } from '../lib/naming.ts'
import { type OrganizationRow, organizationsByIds } from '../organizations/service.ts'
import { issuersFor, namesOfProvinces, organizationsNamed } from './queries.ts'
import { NEARNESS, names, relationOf } from './whom.ts'

/** Under which registered names a body written as `key` may stand, in these places. */
const registeredForms = (keys: readonly string[], places: readonly string[]): string[] => [
  ...new Set(keys.flatMap((key) => [key, ...places.flatMap((place) => writtenForms(localForms(key, [place]), place))]))
]

/**
 * The registered bodies that a letterhead may mean: those of the name, and, when there are several, those whose province
 * or commune the words around it name too.
 */
export async function bodiesOfLetterhead(ctx: Ctx, name: string, around: string): Promise<OrganizationRow[]> {
  const context = nameKey(`${name} ${around}`)
  const provinces = (await namesOfProvinces(ctx.db)).filter((place) => saysPlace(context, properPart(place)))
  const found = await organizationsNamed(ctx.db, registeredForms(wholeKeys(name), provinces))
  const exact = found.filter(({ own }) => own === nameKey(name))
  const said = found.filter(
    ({ province, commune }) =>
      (province === null || saysPlace(context, properPart(nameKey(province)))) &&
      (commune === null || saysPlace(context, properPart(nameKey(commune))))
  )
  const chosen = [said, exact, found].find((some) => some.length === 1) ?? found
  return organizationsByIds(
    ctx,
    chosen.map(({ id }) => id)
  )
}

/** The registered body that a name means where `reader` wrote it; null when none or several are equally near. */
export async function bodyMeant(ctx: Ctx, written: string, reader: OrganizationRow): Promise<string | null> {
  const keys = [...new Set([...wholeKeys(written), bodyKey(written)])]
  const provinces = await namesOfProvinces(ctx.db)
  const places = provinces.filter((place) => keys.some((key) => saysPlace(key, properPart(place))))
  const lookups = registeredForms(keys, places)
  const bodies = await issuersFor(ctx.db, reader.provinceId ? [reader.provinceId] : [], [reader.id], lookups)
  const own = bodies.find(({ id }) => id === reader.id)
  if (!own) return null
  const citing = {
    organizationId: reader.id,
    ancestors: reader.ancestors,
    provinceId: reader.provinceId,
    province: nameKey(own.province),
    communeId: own.communeId,
    commune: nameKey(own.commune),
    issuedOn: null,
    own: []
  }
  const folded = bodies.map((one) => ({ ...one, province: nameKey(one.province), commune: nameKey(one.commune) }))
  const meant = folded
    .map((one) => ({ one, relation: relationOf(one, citing) }))
    .filter(({ one, relation }) => names(keys, one, relation))
  for (const near of NEARNESS) {
    const here = meant.filter(({ relation }) => relation === near)
    if (here.length > 0) return here.length === 1 ? here[0]!.one.code : null
  }
  return null
}
