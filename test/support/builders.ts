// Small payloads in invented wording, valid as they stand. Give a builder what the test is about, and nothing else.
import type { Api, Json } from './app.ts'

type Fields = Record<string, unknown>

export const organization = (fields: Fields = {}) => ({
  name: 'Ủy ban nhân dân xã Bến Tre Xanh',
  tier: 'commune',
  parent: 'TL',
  ...fields
})

/** An invented city with one department, two communes and a unit, parents first. */
export const city = (): { code: string; body: Fields }[] => [
  { code: 'TL', body: { name: 'Ủy ban nhân dân thành phố Thanh Lâm', tier: 'province', areaCode: '99' } },
  { code: 'TL.NV', body: organization({ name: 'Sở Nội vụ thành phố Thanh Lâm', tier: 'department' }) },
  { code: 'TL.AB', body: organization({ name: 'Ủy ban nhân dân xã An Bãi', aliases: ['UBND xã An Bãi'] }) },
  { code: 'TL.CK', body: organization({ name: 'Ủy ban nhân dân phường Cồn Khơi' }) },
  { code: 'TL.AB.VH', body: organization({ name: 'Phòng Văn hóa xã An Bãi', tier: 'unit', parent: 'TL.AB' }) }
]

/** Registers the city. */
export async function registerCity(api: Api): Promise<void> {
  for (const { code, body } of city()) await api.made(api.put(`/v1/organizations/${code}`, body))
}

export const document = (fields: Fields = {}) => ({
  type: 'Chỉ thị',
  number: '7',
  symbol: 'CT-UBND',
  issuer: 'TL',
  issuedOn: '2026-01-05',
  title: 'Tăng cường trồng cây ven biển',
  ...fields
})

export const task = (fields: Fields = {}) => ({ ordinal: 'I.1', text: 'Trồng phi lao dọc bờ kè', ...fields })

/** A citation of the city's plan, parsed. */
export const citation = (fields: Fields = {}) => ({
  verb: 'thuc_hien',
  type: 'Kế hoạch',
  number: '24',
  symbol: 'KH-UBND',
  date: '2026-01-26',
  issuer: 'Ủy ban nhân dân thành phố Thanh Lâm',
  ...fields
})

/** The city's issued plan, which obliges the communes. */
export const plan = (fields: Fields = {}) => ({
  issuer: 'TL',
  document: {
    number: '24',
    symbol: 'KH-UBND',
    issuedOn: '2026-01-26',
    title: 'Trồng rừng phòng hộ ven biển năm 2026'
  },
  state: 'issued',
  obliges: { tiers: ['commune'] },
  tasks: [task()],
  ...fields
})

/** A commune's issued plan, which cites the city's. */
export const communePlan = (fields: Fields = {}) => ({
  issuer: 'TL.AB',
  document: { number: '9', symbol: 'KH-UBND', issuedOn: '2026-02-10', title: 'Trồng cây trên địa bàn xã' },
  state: 'issued',
  citations: [citation()],
  tasks: [task({ text: 'Trồng phi lao thôn Ba Gềnh' })],
  ...fields
})

/** The same plan before it is issued: it has no number yet. */
export const draft = (fields: Fields = {}) =>
  communePlan({ state: 'draft', document: { title: 'Trồng cây trên địa bàn xã' }, ...fields })

/** The city, its plan, a commune's plan under it, a draft, and the link between their tasks. */
export async function smallWorld(api: Api): Promise<Record<'above' | 'below' | 'draft' | 'link', Json>> {
  await registerCity(api)
  const above = await api.made(api.post('/v1/plans', plan()))
  const below = await api.made(api.post('/v1/plans', communePlan()))
  const open = await api.made(api.post('/v1/plans', draft({ issuer: 'TL.CK' })))
  const ends = { childTask: below.tasks[0].id, parentTask: above.tasks[0].id }
  const link = await api.made(api.post('/v1/task-links', { ...ends, kind: 'takes_up' }))
  return { above, below, draft: open, link }
}
