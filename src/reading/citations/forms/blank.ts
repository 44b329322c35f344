import { GROUP, MORE } from './symbol.ts'

// A draft whose number is still to be given:
// số /KH-STP · số: ..../KH-UBND · Tờ trình /TTr-SNV · số -KH/ĐU
export const BLANK = new RegExp(`[ .…]{0,40}(?:(/) ?(${GROUP}${MORE})|(-) ?(${GROUP} ?/ ?${GROUP}${MORE}))`, 'uy')
