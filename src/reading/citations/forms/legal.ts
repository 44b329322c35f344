import { GROUP, MORE } from './symbol.ts'

// Legal documents carry the year inside:
// 152/2025/NĐ-CP · 06/2022/QH15 · 01/2024/TT-BNV · 25/2021/QĐ-TTg · 15/2014/TTLT-BLĐTBXH-BNV
// damaged: 98/2023/NĐ- CP · 30 / 2020/NĐ-CP
export const LEGAL = new RegExp(`(\\d{1,6}[a-zđ]?) ?(/) ?((?:19|20)\\d\\d ?/ ?${GROUP}${MORE})`, 'uy')
