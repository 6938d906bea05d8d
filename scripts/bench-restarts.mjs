// Restarts, of a summit by its address and of a run by its key: how long they take, and that nothing grows.

/** The value below which that share of all lies. */
export const percentile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Megabytes in use once everything that can be is given back. */
async function heapOf(client) {
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  return usedSize / 1024 / 1024
}

const RESTARTS = 50
/** Heap after a first restart and after many: it must not grow. */
export async function restarts(page) {
  const client = await page.context().newCDPSession(page)
  const restart = async (seed) => {
    await page.evaluate((next) => (location.hash = `#chair=usa&seed=${next}`), seed)
    // A running summit is asked about first; one with no decision yet is simply replaced.
    await page.waitForFunction((next) => window.reciprocity.seed === next, seed)
    await page.waitForTimeout(60)
  }
  await page.keyboard.press('r')
  await page.waitForFunction(() => window.reciprocity.screen === 'dossier')
  for (let seed = 100; seed < 105; seed++) await restart(seed)
  const before = await heapOf(client)
  for (let seed = 200; seed < 200 + RESTARTS; seed++) await restart(seed)
  console.log(
    `Heap over ${RESTARTS} restarts: ${before.toFixed(1)} MB before, ${(await heapOf(client)).toFixed(1)} MB after`,
  )
}

const RUN_RESTARTS = 200
/** A run restarted many times by its key: until the first choice answers again, and the heap before and after. */
export async function runRestarts(page) {
  const client = await page.context().newCDPSession(page)
  await page.goto(`${new URL(page.url()).origin}/`)
  await page.reload()
  await page.waitForFunction(() => window.reciprocity?.screen === 'title')
  await page.getByRole('button', { name: 'Runner mode' }).click()
  await page.waitForFunction(() => window.reciprocity.screen === 'runner')
  await page.getByRole('button', { name: 'Begin the run' }).click()
  await page.waitForFunction(() => window.reciprocity.screen === 'arrival')
  // From the key to the frame after the one in which the arrival is drawn; a decision is made before each.
  const restart = () =>
    page.evaluate(async () => {
      const press = (key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      const until = async (isDone) => {
        while (!isDone()) await new Promise((next) => setTimeout(next, 0))
      }
      const frame = () => new Promise((next) => requestAnimationFrame(next))
      press('1')
      await until(() => window.reciprocity.screen === 'table')
      await new Promise((next) => setTimeout(next, 50)) // what the decision itself costs is over by then
      const from = performance.now()
      press('r')
      await until(() => window.reciprocity.screen === 'arrival' && window.reciprocity.decisions === 0)
      await frame()
      return performance.now() - from
    })
  for (let n = 0; n < 10; n++) await restart()
  const before = await heapOf(client)
  const times = []
  for (let n = 0; n < RUN_RESTARTS; n++) times.push(await restart())
  const after = await heapOf(client)
  console.log(
    `Restart of a run, ${RUN_RESTARTS} times: median ${percentile(times, 0.5).toFixed(0)} ms, ` +
      `95th percentile ${percentile(times, 0.95).toFixed(0)} ms; heap ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after`,
  )
}
