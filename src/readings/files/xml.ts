import { SaxesParser } from 'saxes'
import { Unreadable } from './unreadable.ts'

type Attributes = Readonly<Record<string, string>>

export interface Handlers {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text?(text: string): void
}

/** Reads XML as events. A document type is refused unread: no entity is ever declared, so none expands. */
export function readXml(bytes: Uint8Array, { open, close, text }: Handlers): void {
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    throw new Unreadable('declares_entities')
  })
  parser.on('error', (error) => {
    throw new Unreadable('broken', error.message)
  })
  parser.on('opentag', ({ name, attributes }) => open(name, attributes as Attributes))
  parser.on('closetag', ({ name }) => close(name))
  if (text) parser.on('text', text)
  let xml: string
  try {
    xml = new TextDecoder(bytes[0] === 0xff || bytes[0] === 0xfe ? 'utf-16' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Unreadable('broken', 'no UTF-8')
  }
  parser.write(xml).close()
}
