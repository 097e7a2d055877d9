import { describe, expect, it } from 'vitest'
import { makeFolders } from '../../src/cli/make-folders.ts'

const fault = (code: string) => Object.assign(new Error(code), { code })

/** Folders in a set; below `refusing` none can be made. */
function disk(there: readonly string[], refusing = '/proc') {
  const folders = new Set(['/', ...there])
  const make = (folder: string) => {
    if (folders.has(folder)) throw fault('EEXIST')
    if (folder.startsWith(`${refusing}/`)) throw fault('ENOENT')
    if (!folders.has(folder.replace(/\/[^/]*$/, '') || '/')) throw fault('ENOENT')
    folders.add(folder)
  }
  return { folders, make }
}

describe('makeFolders', () => {
  it('makes what is missing, outermost first', () => {
    const { folders, make } = disk(['/a'])
    makeFolders('/a/b/c', make)
    expect([...folders]).toEqual(['/', '/a', '/a/b', '/a/b/c'])
    expect(() => makeFolders('/a/b/c', make)).not.toThrow()
  })

  it('ends with the error where the file system refuses', () => {
    const { make } = disk(['/proc'])
    expect(() => makeFolders('/proc/x/y', make)).toThrow(/ENOENT/)
  })
})
