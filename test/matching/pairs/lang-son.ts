import { type Link, links } from './pair.ts'

/**
 * Sở Tư pháp Lạng Sơn read against the plan of another province, Hải Phòng, as if it were its parent: which of that
 * plan's orders its tasks would answer. One person's reading, by the convention of the gold links.
 */
export const langSonLinks: Link[] = links(`
  II.1 ~II.1.b ~II.5.a
  II.2 =II.1.a =III.1 =II.3.d
  II.3 ?II.1.d ?II.1.b
  II.4 ~II.1.d ~II.1.b
  II.5 ~II.5.a
  II.6 ?II.5.b
  II.8 =II.3.d
  II.9 ~II.2.d ~II.3.c
  II.10 ~II.2.d ~II.3.c ?II.3.a
  II.11 ?III.4
  II.12 ~II.4.a
  II.14 ~II.4.a
  II.15 ~II.5.c
  II.16 =II.4.b ?II.4.c
  II.17 ~II.5.c
  II.18 ~II.5.c
  II.19 ~II.4.c ?II.4.b ?II.4.d
  III.1.b ~II.5.a ?III.1
  III.1.c ~II.5.c
  III.2 ?II.5.b
  III.3.a =III.4
`)
