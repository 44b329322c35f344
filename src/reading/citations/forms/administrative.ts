import { GROUP, MORE } from './symbol.ts'

// Administrative papers, numbered afresh each January:
// 24/KH-UBND · 733/QĐ-TTg · 03/CT-UBND · 1313/NQ-UBTVQH15 · 3722/VPCP-CN · 030c/QĐ-UBND
// damaged: 24 /KH-UBND · 164/TTr- SKHCN · 136/QĐ.TTg · 1961/QĐUBND
export const ADMINISTRATIVE = new RegExp(`(\\d{1,6}[a-zđ]{0,2}) ?(/) ?(${GROUP}${MORE})`, 'uy')
