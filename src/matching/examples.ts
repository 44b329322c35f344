const childTask = '019b76da-a800-7000-8000-000000000011'
const parentTask = '019b76da-a800-7000-8000-000000000003'
const parentPlan = '019b76da-a800-7000-8000-000000000002'

export const suggestion = {
  childTask,
  parentTask,
  parentPlan,
  kind: 'takes_up',
  strength: 'same',
  score: 0.93,
  confident: true,
  reasons: ['cùng việc: rà soát thủ tục', 'cùng quý']
}
export const link = {
  id: '019b76da-a800-7000-8000-000000000020',
  childTask,
  parentTask,
  childPlan: '019b76da-a800-7000-8000-000000000010',
  parentPlan,
  kind: 'takes_up',
  state: 'confirmed',
  to: null,
  grounds: null,
  note: null,
  parentFingerprint: 'p2Xc1rN0o0Jm3nUu9cVd1w',
  parentVersion: 1
}
