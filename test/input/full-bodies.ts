import type { Json } from '../support/app.ts'
import { citation, document, organization, task } from '../support/builders.ts'

// One body of each kind with every field there is, so that every place of its schema can be spoilt.

const ANY_ID = '019b76da-a800-7000-8000-000000000001'

const numbered = {
  type: 'Kế hoạch',
  number: '31',
  symbol: 'KH-UBND',
  reference: '31/KH-UBND',
  issuedOn: '2026-03-02',
  title: 'Trồng cây chắn cát'
}
const organizationFields = organization({
  parent: 'TL',
  aliases: ['UBND xã Bến Tre Xanh'],
  areaCode: '09999',
  kind: 'government',
  validFrom: '2025-07-01',
  validTo: '2030-12-31',
  successors: ['TL.AB']
})
const fullCitation = citation({
  raw: 'Kế hoạch 24',
  scope: 'preamble',
  reference: '24/KH-UBND',
  dateText: '26/01',
  title: 'Trồng rừng'
})
const fullTask = task({
  id: ANY_ID,
  section: 'I. Ven biển',
  kind: 'scheduled',
  timing: { kind: 'quarters', quarters: ['2026-Q2'], dueOn: '2026-06-30' },
  lead: ['Đội trồng rừng'],
  support: ['Hội Nông dân'],
  targets: [{ text: '2 héc-ta', value: 2, to: 3, unit: 'héc-ta', comparator: 'range' }],
  series: 'phi-lao',
  cascade: { mode: 'required', tiers: ['unit'], organizations: ['TL.AB.VH'], answeredBy: 'task' }
})
const planFields = {
  document: numbered,
  carrier: { ...numbered, type: 'Quyết định', number: '210', symbol: 'QĐ-UBND', reference: '210/QĐ-UBND' },
  parent: ANY_ID,
  field: 'trong-rung',
  period: { from: '2026-01-01', to: '2026-12-31' },
  citations: [fullCitation],
  obliges: {
    tiers: ['unit'],
    organizations: ['TL.AB'],
    blocks: ['TL.K1'],
    except: ['TL.CK'],
    dueOn: '2026-04-15',
    words: 'giao các đơn vị'
  },
  reviewDays: 30,
  tasks: [fullTask]
}
const words = { to: 'TL.AB.VH', grounds: 'Không có bờ biển', note: 'Đã trao đổi' }

export const fullBodies: Record<string, Json> = {
  NewOrganization: { code: 'TL.MOI', ...organizationFields },
  OrganizationPatch: organizationFields,
  NewBlock: { code: 'TL.K9', name: 'Cụm ven biển', owner: 'TL', members: ['TL.AB'], inCharge: 'Trưởng cụm' },
  NewDocument: document({ reference: '7/CT-UBND', effectiveFrom: '2026-01-05', effectiveTo: '2027-01-05' }),
  DocumentPatch: document({ reference: '7/CT-UBND', effectiveFrom: '2026-01-05', effectiveTo: '2027-01-05' }),
  NewPlan: { issuer: 'TL.AB', state: 'issued', ...planFields },
  PlanPatch: planFields,
  NewWaiver: {
    ...{ plan: ANY_ID, task: ANY_ID, organization: 'TL.AB', grounds: 'Không có bờ biển', decidedBy: 'TL' },
    ...{ decidedOn: '2026-03-02', document: ANY_ID, expiresOn: '2026-12-31' }
  },
  WaiverPatch: { expiresOn: '2026-06-30' },
  NewTaskLink: { childTask: ANY_ID, parentTask: ANY_ID, kind: 'forwards', state: 'suggested', ...words },
  TaskLinkPatch: { kind: 'forwards', state: 'rejected', ...words },
  AcceptedSuggestions: { items: [{ childTask: ANY_ID, parentTask: ANY_ID, kind: 'details' }] },
  NewAct: {
    kind: 'amend',
    number: '31',
    symbol: 'KH-UBND',
    reference: '31/KH-UBND',
    issuedOn: '2026-03-02',
    document: { ...numbered, issuer: 'TL', effectiveFrom: '2026-03-02', effectiveTo: '2027-03-02' },
    effectiveOn: '2026-03-10',
    tasks: { change: [{ ...fullTask, id: ANY_ID }], add: [fullTask], remove: [ANY_ID] },
    citations: { change: [{ position: 1, ...fullCitation }], add: [fullCitation], remove: [1] },
    by: [ANY_ID]
  },
  NewReview: {
    taskLink: ANY_ID,
    childTask: ANY_ID,
    parentTask: ANY_ID,
    by: 'Phòng Kinh tế',
    on: '2026-03-10',
    grounds: 'Vẫn đúng',
    document: ANY_ID
  },
  NewTracing: { state: 'declared', by: 'TL.AB', on: '2026-03-10' }
}
