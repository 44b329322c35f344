/** Communes that did what was asked, directly or through Sở Nội vụ. INVENTED plans of real bodies. */
import { oneStopDecree, plan18, plan31, preamble, reformProgramme } from './cite.ts'
import { communePlan, type Ward } from './commune-template.ts'
import { Q3 } from './task.ts'
import type { Answer } from './types.ts'

/** Everything taken up, on time, traced. */
const ordinary: Ward[] = [
  {
    key: 'hong-bang',
    code: 'HP.P11311',
    number: '41',
    issuedOn: '2026-02-09',
    style: 1,
    citations: preamble([
      ['Căn cứ', oneStopDecree],
      ['Thực hiện', plan18]
    ])
  },
  { key: 'an-bien', code: 'HP.P11407', number: '28', issuedOn: '2026-02-26', style: 0 },
  { key: 'dong-hai', code: 'HP.P11411', number: '37', issuedOn: '2026-03-03', style: 2, timing: { 'II.5': Q3 } },
  { key: 'phu-lien', code: 'HP.P11446', number: '33', issuedOn: '2026-02-12', style: 0 },
  { key: 'nam-do-son', code: 'HP.P11737', number: '25', issuedOn: '2026-03-05', style: 2 },
  { key: 'an-duong', code: 'HP.P11581', number: '46', issuedOn: '2026-02-25', style: 1 },
  { key: 'hung-thang', code: 'HP.X11809', number: '22', issuedOn: '2026-03-10', style: 0, timing: { 'II.5': Q3 } },
  { key: 'hai-duong', code: 'HP.P10525', number: '52', issuedOn: '2026-02-10', style: 1 },
  { key: 'le-thanh-nghi', code: 'HP.P10532', number: '39', issuedOn: '2026-02-27', style: 2 }
]

/** Xã thân thiện, Cụm số 4: through the plan of Sở Nội vụ, or through both. */
const chains: Ward[] = [
  { key: 'kien-thuy', code: 'HP.X11680', number: '30', issuedOn: '2026-03-04', style: 0, via: 'both' },
  {
    key: 'kien-minh',
    code: 'HP.X11725',
    number: '27',
    issuedOn: '2026-03-02',
    style: 1,
    via: 'snv31',
    without: ['II.7']
  },
  {
    key: 'kien-hai',
    code: 'HP.X11749',
    number: '21',
    issuedOn: '2026-03-06',
    style: 2,
    via: 'snv31',
    without: ['II.7']
  },
  {
    key: 'kien-hung',
    code: 'HP.X11728',
    number: '24',
    issuedOn: '2026-02-27',
    style: 0,
    via: 'snv31',
    without: ['II.7'],
    citations: preamble([
      ['Căn cứ', reformProgramme],
      ['Thực hiện', plan31]
    ])
  }
]

export const communes: Answer[] = [...ordinary, ...chains].map(communePlan)
