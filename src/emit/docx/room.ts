// The room that content takes on a page, noted where the content is made: words, the height of a picture, notes at the
// foot. The library's components cannot be read back, and the pages are counted before they are written.
import type { BaseXmlComponent, XmlComponent } from 'docx'
import { WordsRun } from './package/compact.ts'

/** What some content takes of a page. */
export interface Room {
  /** Words as they stand on the line. */
  readonly words: string
  /** Height of the highest picture in twips; 0 when there is none. */
  readonly height: number
  /** Numbers of the footnotes referred to. */
  readonly notes: readonly number[]
}

const NOTED = Symbol('room')

interface Noted {
  [NOTED]?: Partial<Room> | string
}

/** The same component with its words noted: most have nothing else. */
export function withWords<Component extends XmlComponent>(
  component: Component & Noted,
  words: string,
): Component {
  component[NOTED] = words
  return component
}

/** The same component with its room noted. */
export function withRoom<Component extends XmlComponent>(
  component: Component & Noted,
  room: Partial<Room>,
): Component {
  component[NOTED] = room
  return component
}

/** What the components take together. */
export function roomOf(content: readonly BaseXmlComponent[]): Room {
  let words = ''
  let height = 0
  const notes: number[] = []
  for (const component of content) {
    if (component instanceof WordsRun) {
      words += component.words
      continue
    }
    const room = (component as Noted)[NOTED]
    if (room === undefined) continue
    if (typeof room === 'string') words += room
    else {
      words += room.words ?? ''
      height = Math.max(height, room.height ?? 0)
      notes.push(...(room.notes ?? []))
    }
  }
  return { words, height, notes }
}
