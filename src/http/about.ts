/** Version of the API and of the program. */
export const version = '0.1.0'

export const description = `Stores administrative plans as a tree with their căn cứ links, lets child plans inherit and trace the parent's quarterly tasks, and answers where the coverage gaps are.

Conventions: JSON objects only; lists answer \`{items, next}\`; every refusal is \`application/problem+json\` with a stable \`code\` and a JSON pointer per field; messages in Vietnamese (default) or English by \`Accept-Language\`; every answer carries a strong \`ETag\`, a write to an existing resource needs \`If-Match\`; days are Asia/Ho_Chi_Minh, quarters are \`2026-Q1\`.`
