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
})
