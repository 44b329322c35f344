// A number without its symbol, only after "số":
// Chỉ thị số 41 ngày 26/12/2024 · Nghị quyết số 57 của Bộ Chính trị
export const PLAIN = /(\d{1,5}[a-zđ]?)(?! ?[\d/.-]*\d| ?[/-] ?\p{L}|[\p{L}\d])/uy
