import { GROUP, MORE } from './symbol.ts'

// Party papers put the hyphen first, the slash before the organ:
// 41-CT/TW · 46-CT/TU · 03-NQ/TU · 08-CTr/TU · 212-TB/TU
// damaged: 01- KL/TW · 52 NQ/TW (the hyphen lost) · 24-KH/UBND (a state body's paper in the Party's way)
export const PARTY = new RegExp(`(\\d{1,5}[a-zđ]?)( ?- ?| )(${GROUP} ?/ ?${GROUP}${MORE})`, 'uy')
