import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Files under a folder, by their path from the repository's root. */
export const filesUnder = (folder: string, ending = '.ts'): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .toSorted()

/** Our own files that a file imports, types and dynamic imports too. */
export const importsOf = (file: string, text = readFileSync(file, 'utf8')): string[] =>
  [...text.matchAll(/(?:from|import\(|import) ?'(\.[^']+)'/g)].map(([, specifier]) =>
    join(dirname(file), specifier!).replaceAll('\\', '/')
  )

/** Files that nothing reaches from the entries given. */
export function orphans(files: readonly string[], entries: readonly string[], imports = importsOf): string[] {
  const reached = new Set<string>()
  const waiting = [...entries]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    waiting.push(...imports(file))
  }
  return files.filter((file) => !reached.has(file))
}

const ASKS = /^src\/(context\.ts|db\/)|(queries|service|routes)\.ts$/

/** Files of the domains that reach neither context nor database, directly or through another file of theirs. */
export function pureFiles(files: readonly string[], imports = importsOf): string[] {
  const pure = (file: string): boolean => !imports(file).some((one) => ASKS.test(one) || (isOurs(one) && !pure(one)))
  const isOurs = (file: string): boolean => files.includes(file)
  return files.filter((file) => !ASKS.test(file) && pure(file))
}

const VAGUE = /^(utils?|helpers?|common|managers?|index|misc|shared|base|core)$/

/** Names that say nothing of what is inside: whole, or as the last word. */
export const vague = (files: readonly string[]): string[] =>
  files.filter((file) =>
    file
      .replace(/\.ts$/, '')
      .split('/')
      .slice(1)
      .some((name) => VAGUE.test(name.split(/[-.]/).at(-1) ?? ''))
  )

/** Whether a file only passes on what others export. */
export const isBarrel = (text: string): boolean =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replaceAll(/export\s+(type\s+)?(\*|\{[^}]*\})(\s+as\s+\w+)?\s+from\s+'[^']+';?/g, '')
    .trim() === '' && /export/.test(text)
