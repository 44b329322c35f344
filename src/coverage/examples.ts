const plan = '019b76da-a800-7000-8000-000000000002'
const task = '019b76da-a800-7000-8000-000000000003'
const organization = { code: 'HP.ND', name: 'Ủy ban nhân dân xã Nghi Dương' }
const numbers = { due: 11, covered: 9, waived: 0, untraced: 0, open: 2, notDue: 0, coverage: 0.8181818181818182 }
const moment = {
  plan,
  reference: '24/KH-UBND',
  organization: { code: 'HP', name: 'Ủy ban nhân dân thành phố Hải Phòng' },
  asOf: '2026-11-21',
  includeDrafts: false,
  dueOn: '2026-03-31',
  dueRule: 'default'
}

export const coverage = {
  ...moment,
  totals: numbers,
  groupBy: 'organization',
  groups: [{ key: organization.code, label: organization.name, ...numbers }]
}
export const matrix = {
  ...moment,
  statuses: [{ status: 'covered', label: 'đã triển khai' }],
  columns: [{ id: task, ordinal: 'II.1.b', text: 'Rà soát danh mục thủ tục hành chính', quarter: '2026-Q1' }],
  rows: [
    {
      organization,
      tier: 'commune',
      plans: ['019b76da-a800-7000-8000-000000000010'],
      cells: [{ task, status: 'covered' }]
    }
  ]
}
export const obligation = { organization, plan, dueOn: '2026-03-31', dueRule: 'default', source: 'declared' }
export const gap = {
  id: 'AZt22qgAcACAAAAAAAAAAgqY2nQp0yR1m3vXcVbKtWzL',
  code: 'TASK_NOT_TAKEN_UP',
  label: 'Nhiệm vụ chưa được triển khai',
  severity: 'E',
  chargedTo: 'HP.ND',
  organization,
  plan,
  task,
  quarter: '2026-Q1',
  dueOn: '2026-03-31',
  dueRule: 'default',
  message: 'Ủy ban nhân dân xã Nghi Dương chưa triển khai nhiệm vụ II.1.b.',
  remedy: 'take_up',
  remedyText: 'Bổ sung nhiệm vụ vào kế hoạch.',
  evidence: { rule: 'cell_missing', status: 'missing' }
}
