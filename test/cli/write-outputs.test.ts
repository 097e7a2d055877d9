import { describe, expect, it } from 'vitest'
import { CliError } from '../../src/cli/error.ts'
import { writeOutputs } from '../../src/cli/write-outputs.ts'
import { memoryHost } from '../support/memory-host.ts'

const files = [
  { name: 'a.json', data: '{}' },
  { name: 'a.html', data: '<p>' },
]
const text = (host: ReturnType<typeof memoryHost>, file: string) =>
  new TextDecoder().decode(host.files.get(file))

describe('writeOutputs', () => {
  it('writes every file and leaves neither lock nor temporary file', async () => {
    const host = memoryHost()
    await writeOutputs('out/deep', files, host)
    expect(host.list('/desk/out/deep')).toEqual(['a.html', 'a.json'])
    expect(text(host, '/desk/out/deep/a.json')).toBe('{}')
  })

  it('touches no file when one of the set cannot be written', async () => {
    const host = memoryHost({ 'out/a.json': 'old' })
    host.failing.set('/desk/out/.a.html.4321.tmp', 'ENOSPC')
    await expect(writeOutputs('out', files, host)).rejects.toThrow(/磁盘已满/)
    expect(host.list('/desk/out')).toEqual(['a.json'])
    expect(text(host, '/desk/out/a.json')).toBe('old')
  })

  it('refuses a folder that is a file', async () => {
    const host = memoryHost({ out: 'a file' })
    await expect(writeOutputs('out', files, host)).rejects.toThrow(CliError)
    expect(text(host, '/desk/out')).toBe('a file')
  })

  it('waits for a living build and then refuses, naming the lock', async () => {
    const host = memoryHost({ 'out/.gongshi.lock': '99\n' })
    host.alive.add(99)
    await expect(writeOutputs('out', files, host)).rejects.toThrow(/\.gongshi\.lock/)
    expect(host.list('/desk/out')).toEqual(['.gongshi.lock'])
  })

  it('takes over the lock of a dead build', async () => {
    const host = memoryHost({ 'out/.gongshi.lock': '99\n' })
    await writeOutputs('out', files, host)
    expect(host.list('/desk/out')).toEqual(['a.html', 'a.json'])
  })

  it('clears away what the dead build left, and nothing else', async () => {
    const host = memoryHost({
      'out/.gongshi.lock': '99\n',
      'out/.gongshi.lock.98': '97\n',
      'out/.a.html.99.tmp': '<',
      'out/.a.html.4321.keep': 'x',
      'out/.b.html.77.tmp': 'x',
    })
    await writeOutputs('out', files, host)
    expect(host.list('/desk/out')).toEqual(['.a.html.4321.keep', '.b.html.77.tmp', 'a.html', 'a.json'])
  })

  it('takes over a lock that stays without a name', async () => {
    const host = memoryHost({ 'out/.gongshi.lock': '' })
    await writeOutputs('out', files, host)
    expect(host.list('/desk/out')).toEqual(['a.html', 'a.json'])
  })

  it('refuses a folder under the name of an output before it writes', async () => {
    const host = memoryHost({ 'out/a.html/x': '' })
    await expect(writeOutputs('out', files, host)).rejects.toThrow(/a\.html 是一个目录/)
    expect(host.list('/desk/out')).not.toContain('a.json')
  })

  it('finishes the set of a build that was killed while it renamed', async () => {
    const host = memoryHost({
      'out/.gongshi.lock': '99\n',
      'out/.gongshi.journal': '99\nb.docx\nb.html\n../c.json\n',
      'out/b.docx': 'new',
      'out/b.html': 'old',
      'out/.b.html.99.tmp': 'new',
      'out/.c.json.99.tmp': 'x',
    })
    await writeOutputs('out', files, host)
    expect(text(host, '/desk/out/b.html')).toBe('new')
    expect(host.list('/desk/out').filter((name) => !name.startsWith('.c'))).toEqual([
      'a.html',
      'a.json',
      'b.docx',
      'b.html',
    ])
  })

  it('notes a set before its first file takes its place', async () => {
    const host = memoryHost()
    const seen: string[] = []
    const { rename } = host
    const watched = Object.assign(host, {
      rename: (from: string, to: string) => {
        if (to.endsWith('/a.json')) seen.push(text(host, '/desk/out/.gongshi.journal'))
        rename(from, to)
      },
    })
    await writeOutputs('out', files, watched)
    expect(seen).toEqual(['4321\na.json\na.html\n'])
    expect(host.list('/desk/out')).toEqual(['a.html', 'a.json'])
  })

  it('says that a name is too long', async () => {
    const host = memoryHost()
    const refusing = Object.assign(host, {
      status: () => {
        throw Object.assign(new Error('ENAMETOOLONG'), { code: 'ENAMETOOLONG' })
      },
    })
    await expect(writeOutputs('x'.repeat(300), files, refusing)).rejects.toThrow(/名称太长/)
  })
})
