// Examples shown in the OpenAPI document; a test validates each against its schema.

const planId = '019b76da-a800-7000-8000-000000000010'
const parentId = '019b76da-a800-7000-8000-000000000002'
const taskId = '019b76da-a800-7000-8000-000000000011'
const documentId = '019b76da-a800-7000-8000-000000000012'

const document = {
  type: 'Kế hoạch',
  number: '67',
  symbol: 'KH-UBND',
  issuedOn: '2026-02-23',
  title: 'Công tác cải cách thủ tục hành chính năm 2026'
}
const period = { from: '2026-01-01', to: '2026-12-31' }
const words = {
  verb: 'thuc_hien',
  raw: 'Kế hoạch số 24/KH-UBND ngày 26/01/2026 của Ủy ban nhân dân thành phố Hải Phòng',
  scope: 'preamble',
  type: 'Kế hoạch',
  number: '24',
  symbol: 'KH-UBND',
  reference: '24/KH-UBND',
  date: '2026-01-26',
  dateText: null,
  issuer: 'Ủy ban nhân dân thành phố Hải Phòng',
  title: null
}

export const newCitation = words
export const resolution = {
  state: 'resolved',
  rule: 'issuer_and_date',
  document: documentId,
  plan: parentId,
  differs: []
}
export const citation = { position: 1, ...words, resolution }

export const newTask = {
  ordinal: 'II.1.b',
  text: 'Rà soát, công khai danh mục thủ tục hành chính tại bộ phận một cửa',
  kind: 'scheduled',
  timing: { kind: 'quarters', quarters: ['2026-Q1'] },
  lead: ['Trung tâm Phục vụ hành chính công'],
  support: [],
  targets: [],
  cascade: { mode: 'required', tiers: ['unit'], organizations: [], answeredBy: 'task' }
}
export const task = {
  id: taskId,
  plan: planId,
  section: null,
  series: null,
  ...newTask,
  timing: { kind: 'quarters', quarters: ['2026-Q1'], dueOn: null, from: '2026-01-01', to: '2026-03-31' },
  version: 1,
  validFrom: null,
  validTo: null
}

export const newPlan = {
  issuer: 'HP.ND',
  document,
  state: 'issued',
  parent: null,
  field: 'cai-cach-hanh-chinh',
  period,
  citations: [words],
  obliges: { tiers: ['unit'], dueOn: '2026-04-15' },
  tasks: [newTask]
}
export const planSummary = {
  id: planId,
  issuer: 'HP.ND',
  organization: { code: 'HP.ND', name: 'Ủy ban nhân dân xã Nghi Dương' },
  document: { id: documentId, reference: '67/KH-UBND', ...document },
  carrier: null,
  state: 'issued',
  parent: parentId,
  field: 'cai-cach-hanh-chinh',
  period,
  endedOn: null,
  endedBy: null
}
export const plan = {
  ...planSummary,
  obliges: { tiers: ['unit'], organizations: [], blocks: [], except: [], dueOn: '2026-04-15', words: null },
  tracing: 'open',
  reviewDays: null,
  citations: [citation],
  tasks: [task]
}
export const newAct = { kind: 'issue', number: '67', symbol: 'KH-UBND', issuedOn: '2026-02-23' }
export const newAmendment = {
  kind: 'amend',
  document: { type: 'Quyết định', number: '210', symbol: 'QĐ-UBND', issuedOn: '2026-05-28' },
  effectiveOn: '2026-06-01',
  tasks: { change: [{ id: taskId, timing: { kind: 'quarters', quarters: ['2026-Q3'] } }] }
}
export const act = {
  id: '019b76da-a800-7000-8000-000000000013',
  plan: planId,
  kind: 'issue',
  document: documentId,
  effectiveOn: '2026-02-23',
  recordedAt: '2026-02-24T01:00:00Z'
}
export const tracing = { plan: planId, state: 'declared', by: 'HP.ND', on: '2026-03-10' }
export const treeNode = { ...planSummary, depth: 1, parents: [parentId] }
