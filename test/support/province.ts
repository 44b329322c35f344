import type { Api, Json } from './app.ts'

/** An invented province with its board, two departments and three communes; one has a unit. */
export async function province(api: Api): Promise<void> {
  const bodies: [string, Json][] = [
    ['V', { name: 'Ủy ban nhân dân tỉnh Vân Sơn', tier: 'province' }],
    ['V.NV', { name: 'Sở Nội vụ tỉnh Vân Sơn', tier: 'department', parent: 'V' }],
    ['V.NV.TDKT', { name: 'Ban Thi đua - Khen thưởng tỉnh Vân Sơn', tier: 'unit', parent: 'V.NV' }],
    ['V.A', { name: 'Ủy ban nhân dân xã An Phú', tier: 'commune', parent: 'V' }],
    ['V.A.VH', { name: 'Phòng Văn hóa xã An Phú', tier: 'unit', parent: 'V.A' }],
    ['V.B', { name: 'Ủy ban nhân dân xã Bình Lâm', tier: 'commune', parent: 'V' }],
    ['V.B.KT', { name: 'Phòng Kinh tế xã Bình Lâm', tier: 'unit', parent: 'V.B' }],
    ['V.C', { name: 'Ủy ban nhân dân xã Cẩm Thủy', tier: 'commune', parent: 'V', validTo: '2026-08-31' }],
    ['W', { name: 'Ủy ban nhân dân tỉnh Vĩnh Giang', tier: 'province' }]
  ]
  for (const [code, body] of bodies) await api.made(api.put(`/v1/organizations/${code}`, body))
}

/** The province's plan: two tasks for its communes, due on 2026-03-31. */
export const provincePlan = (api: Api, more: Json = {}): Promise<Json> =>
  api.made(
    api.post('/v1/plans', {
      issuer: 'V',
      state: 'issued',
      document: { number: '12', symbol: 'KH-UBND', issuedOn: '2026-01-20', title: 'Trồng cây phân tán' },
      obliges: { tiers: ['commune'], dueOn: '2026-03-31' },
      tasks: [
        {
          ordinal: '1',
          text: 'Ươm cây giống',
          timing: { kind: 'quarters', quarters: ['2026-Q2'] },
          lead: ['Sở Nội vụ']
        },
        {
          ordinal: '2',
          text: 'Trồng cây ven đường',
          timing: { kind: 'quarters', quarters: ['2026-Q3'] },
          lead: ['Sở Nội vụ']
        }
      ],
      ...more
    })
  )

let number = 30

/** A plan that cites the province's, with the tasks given, its links declared complete. */
export async function answer(api: Api, issuer: string, tasks: Json[], more: Json = {}): Promise<Json> {
  const made = await api.made(
    api.post('/v1/plans', {
      issuer,
      state: 'issued',
      document: {
        number: String(number++),
        symbol: 'KH-UBND',
        issuedOn: '2026-02-15',
        title: 'Trồng cây tại địa phương'
      },
      citations: [
        { verb: 'thuc_hien', raw: 'Kế hoạch số 12/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh Vân Sơn' }
      ],
      tasks: tasks.map((task, index) => ({ ordinal: String(index + 1), lead: ['Phòng Kinh tế'], ...task })),
      ...more
    })
  )
  await api.made(api.put(`/v1/plans/${made.id}/tracing`, { state: 'declared' }))
  return made
}

/** Links two tasks. */
export const join = (api: Api, childTask: string, parentTask: string, kind = 'takes_up', more: Json = {}) =>
  api.made(api.post('/v1/task-links', { childTask, parentTask, kind, ...more }))

/** "V.A 1 covered": a plan's cells on a day. */
export async function cells(api: Api, plan: Json, asOf: string): Promise<string[]> {
  const matrix = await api.made(api.get(`/v1/plans/${plan.id}/coverage/matrix?asOf=${asOf}`))
  const ordinal = (id: string) => plan.tasks.find((task: Json) => task.id === id).ordinal
  return matrix.rows.flatMap((row: Json) =>
    row.cells.map((cell: Json) => `${row.organization.code} ${ordinal(cell.task)} ${cell.status}`)
  )
}
