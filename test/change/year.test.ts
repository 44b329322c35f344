import t from 'tap'
import { allItems, type Json, openApi } from '../support/app.ts'

// One year of one city's plan, told in sentences: what each act does below, to whom it is charged, and what closes it.

const CITY = 'Ủy ban nhân dân thành phố Thanh Lâm'

t.test('a year of a plan', async (t) => {
  const api = await openApi(t)
  const bodies: [string, Json][] = [
    ['TL', { name: CITY, tier: 'province' }],
    ['TL.NV', { name: 'Sở Nội vụ thành phố Thanh Lâm', tier: 'department', parent: 'TL' }],
    ['TL.AB', { name: 'Ủy ban nhân dân xã An Bãi', tier: 'commune', parent: 'TL' }],
    ['TL.CK', { name: 'Ủy ban nhân dân phường Cồn Khơi', tier: 'commune', parent: 'TL' }]
  ]
  for (const [code, body] of bodies) await api.made(api.put(`/v1/organizations/${code}`, body))
  const timed = (ordinal: string, text: string, quarter: number, more: Json = {}) => ({
    ordinal,
    text,
    lead: ['Phòng Kinh tế'],
    timing: { kind: 'quarters', quarters: [`2026-Q${quarter}`] },
    ...more
  })
  const root: Json = await api.made(
    api.post('/v1/plans', {
      issuer: 'TL',
      state: 'issued',
      document: { number: '24', symbol: 'KH-UBND', issuedOn: '2026-01-20', title: 'Trồng rừng ven biển' },
      field: 'trong-rung',
      period: { from: '2026-01-01', to: '2026-12-31' },
      obliges: { tiers: ['commune'], dueOn: '2026-03-15' },
      reviewDays: 30,
      tasks: [
        timed('1', 'Ươm cây giống tại vườn ươm', 1),
        timed('2', 'Trồng phi lao dọc bờ kè', 2),
        timed('3', 'Kiểm đếm cây sống sau mùa mưa', 3),
        timed('4', 'Tổng kết và khen thưởng hộ trồng rừng', 4)
      ]
    })
  )
  const answer = (issuer: string, number: string, issuedOn: string) =>
    api.made(
      api.post('/v1/plans', {
        issuer,
        state: 'issued',
        document: { number, symbol: 'KH-UBND', issuedOn, title: 'Trồng cây trên địa bàn' },
        field: 'trong-rung',
        period: { from: '2026-01-01', to: '2026-12-31' },
        citations: [
          { verb: 'thuc_hien', type: 'Kế hoạch', number: '24', symbol: 'KH-UBND', date: '2026-01-20', issuer: CITY }
        ],
        tasks: [1, 2, 3, 4].map((one) => timed(String(one), `Việc ${one} của ${issuer}`, one))
      })
    )
  const commune = await answer('TL.AB', '9', '2026-02-10')
  const ward = await answer('TL.CK', '11', '2026-02-20')
  const links: Record<string, Json> = {}
  for (const plan of [commune, ward]) {
    for (const [index, task] of plan.tasks.entries()) {
      const ends = { childTask: task.id, parentTask: root.tasks[index].id, kind: 'takes_up' }
      links[`${plan.issuer} ${index + 1}`] = await api.made(api.post('/v1/task-links', ends))
    }
    await api.made(api.put(`/v1/plans/${plan.id}/tracing`, { state: 'declared', on: '2026-03-01' }))
  }
  const gaps = async (asOf: string, query = ''): Promise<Json[]> =>
    (await allItems(api, `/v1/plans/${root.id}/gaps?asOf=${asOf}${query}`)).filter(
      ({ code }) => code !== 'LEAD_MISSING'
    )
  const told = (items: Json[]) => items.map(({ code, chargedTo }) => `${code} ${chargedTo}`).sort()
  const totals = async (asOf: string) =>
    (await api.made(api.get(`/v1/plans/${root.id}/coverage?asOf=${asOf}`))).totals as Json
  const amendment = {
    kind: 'amend',
    document: {
      type: 'Quyết định',
      number: '210',
      symbol: 'QĐ-UBND',
      issuedOn: '2026-05-28',
      title: 'Sửa đổi Kế hoạch 24'
    },
    effectiveOn: '2026-06-01',
    tasks: {
      change: [
        { id: root.tasks[1].id, timing: { kind: 'quarters', quarters: ['2026-Q1'] } },
        { id: root.tasks[2].id, lead: ['Phòng Nông nghiệp'] }
      ],
      add: [timed('5', 'Dựng biển báo rừng phòng hộ', 4)],
      remove: [root.tasks[3].id]
    }
  }
  const before: Record<string, string> = {}
  const pull = async (asOf: string) => {
    const [coverage, matrix, list] = await Promise.all([
      api.get(`/v1/plans/${root.id}/coverage?groupBy=task&asOf=${asOf}`),
      api.get(`/v1/plans/${root.id}/coverage/matrix?asOf=${asOf}`),
      api.get(`/v1/plans/${root.id}/gaps?include=derived&asOf=${asOf}`)
    ])
    return [coverage.text, matrix.text, list.text].join('\n')
  }

  await t.test('after the children have answered nothing is wanting', async (t) => {
    t.strictSame(told(await gaps('2026-04-30')), [])
    t.match(await totals('2026-04-30'), { due: 8, covered: 8, open: 0 })
    for (const day of ['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']) before[day] = await pull(day)
  })

  let foreseen: Json
  await t.test('a dry run tells what an amendment would do below, and stores nothing', async (t) => {
    const reply = await api.post(`/v1/plans/${root.id}/acts?dryRun=true`, amendment)
    t.equal(reply.status, 200, reply.text.slice(0, 300))
    foreseen = reply.body
    t.strictSame(told(foreseen.opened.filter(({ causedBy }: Json) => !causedBy)), [
      'STALE_TASK_ADDED TL.AB',
      'STALE_TASK_ADDED TL.CK',
      'STALE_TASK_MOVED TL.AB',
      'STALE_TASK_MOVED TL.CK',
      'STALE_TASK_REASSIGNED TL.AB',
      'STALE_TASK_REASSIGNED TL.CK',
      'STALE_TASK_REMOVED TL.AB',
      'STALE_TASK_REMOVED TL.CK'
    ])
    t.strictSame((await api.made(api.get(`/v1/plans/${root.id}/acts`))).items, [])
    t.equal(await pull('2026-04-30'), before['2026-04-30'])
    t.strictSame(told(await gaps('2026-06-02')), [])
  })

  await t.test('the amendment does what its dry run said', async (t) => {
    const ids = foreseen.act.tasks.added
    const add = amendment.tasks.add.map((task, index) => ({ ...task, id: ids[index] }))
    const act = await api.made(
      api.post(`/v1/plans/${root.id}/acts`, { ...amendment, tasks: { ...amendment.tasks, add } })
    )
    t.match(act, {
      kind: 'amend',
      effectiveOn: '2026-06-01',
      tasks: { changed: { length: 2 }, removed: { length: 1 } }
    })
    const now = await gaps('2026-06-01')
    const named = (items: Json[]) => items.map(({ id }) => id).sort()
    t.strictSame(named(now), named(foreseen.opened.filter(({ causedBy }: Json) => !causedBy)))
    const moved = now.find(({ code }) => code === 'STALE_TASK_MOVED')
    t.match(moved, {
      severity: 'W',
      chargedTo: 'TL.AB',
      task: root.tasks[1].id,
      childTask: commune.tasks[1].id,
      remedy: 'review',
      evidence: {
        since: '2026-06-01',
        aspects: ['moved'],
        differs: [{ field: 'quarters', before: ['2026-Q2'], after: ['2026-Q1'] }]
      }
    })
    t.match(moved.message, /đã đổi thời gian từ 01\/6\/2026/)
    t.equal(now.find(({ code }) => code === 'STALE_TASK_ADDED').severity, 'E')
    t.match(await totals('2026-06-01'), { due: 8, covered: 6, open: 2 }, 'stale still counts as covered')
  })

  await t.test('before its day everything is as it was', async (t) => {
    for (const [day, text] of Object.entries(before)) t.equal(await pull(day), text, day)
    const then = await api.made(api.get(`/v1/plans/${root.id}?asOf=2026-05-31`))
    t.strictSame(
      then.tasks.map(({ ordinal, timing }: Json) => [ordinal, timing.quarters[0]]),
      [1, 2, 3, 4].map((one) => [String(one), `2026-Q${one}`])
    )
    const now = await api.made(api.get(`/v1/plans/${root.id}/tasks?asOf=2026-06-01`))
    t.strictSame(
      now.items.map(({ ordinal, version, validFrom }: Json) => [ordinal, version, validFrom]),
      [
        ['1', 1, null],
        ['2', 2, '2026-06-01'],
        ['3', 2, '2026-06-01'],
        ['5', 1, '2026-06-01']
      ]
    )
    t.match(await api.made(api.get(`/v1/tasks/${root.tasks[3].id}`)), { ordinal: '4', validTo: '2026-05-31' })
  })

  await t.test('a review holds the link against the new wording, from its day on', async (t) => {
    const body = {
      taskLink: links['TL.AB 2'].id,
      by: 'Phòng Kinh tế xã An Bãi',
      on: '2026-06-15',
      grounds: 'Xã đã trồng xong trong Quý I'
    }
    t.match(await api.made(api.post('/v1/reviews', body)), { parentVersion: 2, parentTask: root.tasks[1].id })
    const at = async (day: string) => told(await gaps(day, '&code=STALE_TASK_MOVED&organization=TL.AB'))
    t.strictSame(await at('2026-06-14'), ['STALE_TASK_MOVED TL.AB'])
    t.strictSame(await at('2026-06-15'), [])
    const late = await gaps('2026-06-16', '&organization=TL.AB&code=TASK_LATER_THAN_PARENT')
    t.equal(late.length, 1, 'looked at again it is late: the city now asks for Quý I')
  })

  await t.test('an amendment below takes the changes in', async (t) => {
    const amended = await api.post(`/v1/plans/${ward.id}/acts`, {
      kind: 'amend',
      document: { type: 'Kế hoạch', number: '31', symbol: 'KH-UBND', issuedOn: '2026-06-20' },
      tasks: {
        change: [
          { id: ward.tasks[1].id, timing: { kind: 'quarters', quarters: ['2026-Q1'] } },
          { id: ward.tasks[2].id, support: ['Hội Nông dân'] }
        ],
        add: [timed('5', 'Dựng mười biển báo', 4)],
        remove: [ward.tasks[3].id]
      }
    })
    t.equal(amended.status, 201, amended.text.slice(0, 300))
    const added = amended.body.tasks.added[0]
    const five = (await api.made(api.get(`/v1/plans/${root.id}/tasks?asOf=2026-07-01`))).items.at(-1)
    await api.made(api.post('/v1/task-links', { childTask: added, parentTask: five.id, kind: 'takes_up' }))
    t.strictSame(told(await gaps('2026-06-25', '&organization=TL.CK')), [])
    t.strictSame(told(await gaps('2026-06-19', '&organization=TL.CK')).length, 4, 'the day before it was all open')
  })

  await t.test('past the period for reviews one line stands for what was not looked at', async (t) => {
    const late = await gaps('2026-07-10', '&organization=TL.AB')
    t.strictSame(told(late), [
      'REVIEW_OVERDUE TL.AB',
      'STALE_TASK_ADDED TL.AB',
      'STALE_TASK_REMOVED TL.AB',
      'TASK_LATER_THAN_PARENT TL.AB'
    ])
    const derived = await gaps('2026-07-10', '&organization=TL.AB&include=derived&code=STALE_TASK_REASSIGNED')
    t.equal(derived[0].causedBy, late.find(({ code }) => code === 'REVIEW_OVERDUE').id)
  })

  await t.test('a plan revoked below leaves a body without a plan', async (t) => {
    const revoked = { type: 'Quyết định', number: '77', symbol: 'QĐ-UBND', issuedOn: '2026-08-01' }
    const dry = await api.made(api.post(`/v1/plans/${ward.id}/acts?dryRun=true`, { kind: 'revoke', document: revoked }))
    t.ok(dry.opened.some(({ code }: Json) => code === 'PLAN_WITHDRAWN'))
    await api.made(api.post(`/v1/plans/${ward.id}/acts`, { kind: 'revoke', document: revoked }))
    t.strictSame(told(await gaps('2026-08-01', '&organization=TL.CK')), ['PLAN_WITHDRAWN TL.CK'])
    t.strictSame(told(await gaps('2026-07-31', '&organization=TL.CK')), [])
    t.match(await api.made(api.get(`/v1/plans/${ward.id}`)), { endedOn: '2026-08-01', endedBy: 'revoke' })
  })

  await t.test('a plan replaced holds nothing against anyone, and citing it afterwards is a finding', async (t) => {
    const next = await api.made(
      api.post('/v1/plans', {
        issuer: 'TL',
        state: 'issued',
        document: { number: '90', symbol: 'KH-UBND', issuedOn: '2026-10-01', title: 'Trồng rừng ven biển, thay thế' },
        field: 'trong-rung',
        period: { from: '2026-10-01', to: '2027-12-31' },
        obliges: { tiers: ['commune'], dueOn: '2026-11-01' },
        tasks: [timed('1', 'Trồng dặm', 4)]
      })
    )
    const act = {
      kind: 'replace',
      by: [next.id],
      document: { type: 'Kế hoạch', number: '90', symbol: 'KH-UBND', issuedOn: '2026-10-01' }
    }
    t.match(await api.made(api.post(`/v1/plans/${root.id}/acts`, act)), { kind: 'replace', by: [next.id] })
    t.strictSame(told(await gaps('2026-10-01')), [])
    t.match(await totals('2026-10-01'), { due: 0 })
    t.not((await gaps('2026-09-30')).length, 0, 'it stays readable as it stood')
    const late = await answer('TL.CK', '15', '2026-10-20')
    const own = await allItems(api, `/v1/plans/${late.id}/gaps?asOf=2026-10-20`)
    t.ok(own.some(({ code, severity }) => code === 'CITATION_TO_REPLACED' && severity === 'E'))
    const early = await allItems(api, `/v1/plans/${commune.id}/gaps?asOf=2026-10-20`)
    t.notOk(
      early.some(({ code }) => code === 'CITATION_TO_REPLACED'),
      'judged at issue'
    )
  })

  await t.test('every earlier month reads as it did', async (t) => {
    for (const [day, text] of Object.entries(before)) t.equal(await pull(day), text, day)
  })
})
