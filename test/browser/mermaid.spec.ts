import { createRequire } from 'node:module'
import type { Mermaid } from 'mermaid'
import type { Chart } from '../../src/interchange/chart.ts'
import { MOST_CHARACTERS, mermaidOf } from '../../src/interchange/mermaid.ts'
import { acts, chartOf, graphAfter, LATE, smallGame } from '../interchange/charts.ts'
import { expect, test } from './page.ts'

// the page's own policy forbids a script that is not its own
test.use({ bypassCSP: true })
const SCRIPT = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js')

const CHARTS: readonly (readonly [string, Chart])[] = [
  ['the acts', acts],
  ['a late game', chartOf(graphAfter(smallGame(1), LATE))],
]

for (const [name, chart] of CHARTS) {
  test(`Mermaid reads ${name} and draws every state, group and arrow`, async ({ page }) => {
    const text = mermaidOf(chart)
    expect(text.length).toBeLessThan(MOST_CHARACTERS)
    await page.setContent('<main></main>')
    await page.addScriptTag({ path: SCRIPT })
    const parsed = await page.evaluate(async (diagram) => {
      const { mermaid } = globalThis as unknown as { mermaid: Mermaid }
      mermaid.initialize({ startOnLoad: false })
      const read = await mermaid.parse(diagram)
      const { svg } = await mermaid.render('chart', diagram)
      const main = document.querySelector('main') as HTMLElement
      main.innerHTML = svg
      return read
    }, text)
    expect(parsed.diagramType).toBe('stateDiagram')
    const words = await page
      .locator('svg')
      .evaluate((svg) => [...svg.querySelectorAll('.nodeLabel')].map((label) => label.textContent?.trim() ?? ''))
    const labels = [...chart.groups.values(), ...chart.states.map(({ label }) => label)]
    expect(words.filter((word) => word !== '').sort()).toEqual(labels.sort())
    const goals = chart.states.flatMap(({ id, ways }) => ways.map(({ to }) => `${id} ${to}`))
    const finals = chart.states.filter(({ isFinal }) => isFinal)
    // one arrow more for the start, and one for every final state
    await expect(page.locator('svg .edgePaths path, svg path.transition')).toHaveCount(
      new Set(goals).size + finals.length + 1,
    )
  })
}
