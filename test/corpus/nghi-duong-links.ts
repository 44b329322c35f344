import type { LinkKind, LinkLabel } from './payloads.ts'

/**
 * Nghi Dương 67/KH-UBND against Hải Phòng 24/KH-UBND, as the emulation board would read them.
 *
 * The measure is the annotators' own (`same` and `partial` of 000 against 002): `takes_up` when the order is carried
 * at commune level, an own conference standing for the city's and a trailing clause done elsewhere in the plan being
 * no breach; `details` when an act of equal weight, or a kind of thing ordered, is left out.
 *
 * Not taken up by anything: II.2.a (no council meets for the first State round or for city emulation fighters in
 * time), II.2.b (nothing on the cluster's programme and rules), II.2.c (no preparing of the mid-year conference),
 * II.4.đ (no dossier to the Prime Minister) and III.2 (city council members). None is required of a commune.
 */
const labels: [child: string, parent: string, kind: LinkKind][] = [
  ['II.1.a', 'II.1.a', 'takes_up'], // same job, same quarter: directive and plan of the year
  ['II.1.a', 'III.1', 'takes_up'], // this plan is the concrete plan that every locality had to draw up
  ['II.1.b', 'II.1.b', 'details'], // own blocks sign and launch, but nobody is told to close the 2025 pledges
  ['II.1.c', 'II.1.c', 'takes_up'], // 2025 results, 2026 focus, pledge registered with its own cluster head
  ['II.1.d', 'II.1.b', 'details'], // the 2025 closing, as a member of its cluster only
  ['II.1.d', 'II.1.d', 'takes_up'], // same conference one level down: cluster 4 of the city
  ['II.1.đ', 'II.5.c', 'details'], // dossiers of Q1: regular and sudden merit, not thematic nor State honours
  ['II.2.a', 'II.5.b', 'details'], // publicity for the movements alone, one quarter
  ['II.2.b', 'II.2.d', 'details'], // a mid-year report, not the blocks' review of their pledges
  ['II.2.c', 'II.3.b', 'takes_up'], // commune council judges education for the school year and proposes upwards
  ['II.2.d', 'II.5.c', 'details'], // dossiers of Q2, as II.1.đ
  ['II.3.a', 'II.2.d', 'takes_up'], // the blocks' mid-year review; in Q3, on time by the order repeated there
  ['II.3.a', 'II.3.c', 'takes_up'], // the same order a second time, same quarter
  ['II.3.b', 'II.3.a', 'takes_up'], // same conference one level down
  ['II.3.c', 'II.3.d', 'takes_up'], // sends its people to the training that the city holds
  ['II.3.d', 'II.5.c', 'details'], // dossiers of Q3, as II.1.đ
  ['II.4.a', 'II.4.a', 'takes_up'], // units inspect themselves and inspectors are received; nearest to doubt
  ['II.4.b', 'II.4.b', 'takes_up'], // same words: year-end report and directions for 2027
  ['II.4.c', 'II.4.c', 'takes_up'], // own blocks close the year; work for 2027 is directed in the line before
  ['II.4.d', 'II.5.c', 'details'], // yearly council: titles and forms of the year, proposals upwards
  ['II.4.đ', 'II.4.c', 'details'], // closing and 2027 directions as a member of its cluster only
  ['II.4.đ', 'II.4.d', 'details'], // attends its own cluster's conference; preparing it is not ordered
  ['II.4.e', 'II.5.c', 'details'], // dossiers of Q4, as II.1.đ
  ['II.5.a', 'II.5.a', 'takes_up'], // same words, central and city movements, launched in the commune
  ['II.5.b', 'II.5.b', 'takes_up'], // same words
  ['III.1', 'III.1', 'details'], // units must carry the plan out, but need not draw up plans of their own
  ['III.2', 'III.4', 'takes_up'], // its standing office follows up and reports; the city binds Sở Nội vụ alone here
  ['III.3', 'II.5.b', 'details'], // movements and examples on the portal and loudspeakers, not policy and law
  ['III.3', 'III.3', 'details'] // local channels spread it; no columns, no talks; the city binds one Sở alone here
]

export const nghiDuongLinks: LinkLabel[] = labels.map(([childOrdinal, parentOrdinal, kind]) => ({
  childOrdinal,
  parentOrdinal,
  kind
}))
