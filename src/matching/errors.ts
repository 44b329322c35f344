import { AppError, fault, refusal } from '../lib/errors.ts'

const foreign = refusal(
  'task_not_of_plan',
  'unprocessable',
  'Nhiệm vụ không thuộc kế hoạch này',
  'Task is not of this plan'
)

/** A child task accepted under the address of another plan. */
export const taskNotOfPlan = (indexes: readonly number[]) =>
  new AppError(
    foreign,
    {
      vi: 'Chỉ nhận liên kết của các nhiệm vụ thuộc kế hoạch này.',
      en: 'Only links of tasks of this plan are accepted here.'
    },
    indexes.map((index) => fault(`/items/${index}/childTask`, 'không thuộc kế hoạch này', 'is not of this plan'))
  )
