import { spawn, spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const ARGS = ['scripts/cli.mjs']

const start = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [...ARGS, ...args], { encoding: 'utf8', input })

/** Runs a command whose reader goes away at once. */
const unread = (args: readonly string[]): Promise<{ code: number | null; err: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...ARGS, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stdout.destroy()
    child.stderr.on('data', (part) => {
      err += part
    })
    child.on('close', (code) => resolve({ code, err }))
  })

describe('the command line as a process', () => {
  it('ends with 0 and clean output, or with 1 and one sentence', () => {
    const good = start(['world', '--chair', 'usa', '--seed', '7', '--json'])
    expect(good).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(good.stdout)).toMatchObject({ chair: 'usa', seed: 7 })
    expect(start(['world', '--chair', 'usa', '--seed', '7x'])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'A seed is a whole number from 0 to 4294967295, which 7x is not.\n',
    })
  })

  it('plays from a pipe to the end of the input', () => {
    const played = start(['play', '--chair', 'russia', '--seed', '7'], 'silent\nask\n')
    expect(played).toMatchObject({ status: 0, stderr: '' })
    expect(played.stdout).toContain('The input ended before the summit did.')
  })

  it('says nothing when its reader has gone', async () => {
    for (const verb of [['scenario'], ['play', '--chair', 'usa', '--seed', '7'], ['help']]) {
      expect(await unread(verb)).toEqual({ code: 0, err: '' })
    }
  })

  it('can run several times at once', async () => {
    const runs = await Promise.all([1, 2, 3].map((seed) => unread(['world', '--chair', 'usa', '--seed', `${seed}`])))
    expect(runs.every(({ code }) => code === 0)).toBe(true)
  })
})
