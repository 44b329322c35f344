/**
 * The sample: one city (Hải Phòng, 31), its departments and forty wards and communes, five plans of the city and a
 * year of answers in which every gap code arises (`expected.ts` says where). Bodies, names and area codes are real;
 * the plans, their numbers, dates and words are INVENTED, and nobody named here issued them.
 */
import { blocks } from './blocks.ts'
import { mainPlan } from './city-plan.ts'
import { laterPlans } from './city-plans-later.ts'
import { coast } from './coast.ts'
import { communes } from './communes.ts'
import { decliningCommunes } from './communes-declining.ts'
import { failingCommunes } from './communes-failing.ts'
import { miscitingCommunes } from './communes-misciting.ts'
import { ownCommunes } from './communes-own.ts'
import { departments } from './departments.ts'
import { ownDepartments, tetAnswers } from './departments-own.ts'
import { documents } from './documents.ts'
import { organizations } from './organizations.ts'
import type { Sample } from './types.ts'
import { waivers } from './waivers.ts'
import { wasteActs, wasteAnswers, wastePlans } from './waste.ts'

/** In the order of their posting: what is cited comes before what cites it. */
const answers = [
  ...ownDepartments,
  ...departments,
  ...ownCommunes,
  ...decliningCommunes,
  ...communes,
  ...miscitingCommunes,
  ...failingCommunes,
  ...coast,
  ...tetAnswers,
  ...wasteAnswers
]

export const sample: Sample = {
  organizations,
  blocks,
  documents,
  plans: [mainPlan, ...laterPlans, ...wastePlans, ...answers.map((answer) => answer.plan)],
  links: answers.flatMap((answer) => answer.links),
  tracing: answers.flatMap((answer) => answer.tracing),
  acts: wasteActs,
  waivers
}
