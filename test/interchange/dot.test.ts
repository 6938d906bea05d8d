import { instance } from '@viz-js/viz'
import { describe, expect, it } from 'vitest'
import type { Chart } from '../../src/interchange/chart.ts'
import { dotOf } from '../../src/interchange/dot.ts'
import { acts, chartOf, graphAfter, LATE, smallGame } from './charts.ts'

const viz = await instance()

/** The names of the nodes that Graphviz drew, and how many arrows. */
function drawn(chart: Chart) {
  const { status, output, errors } = viz.render(dotOf(chart), { format: 'svg' })
  expect({ status, errors }).toEqual({ status: 'success', errors: [] })
  const titles = (kind: string) =>
    [...(output ?? '').matchAll(new RegExp(`class="${kind}">\\s*<title>([^<]*)</title>`, 'g'))].map(
      ([, title]) => title,
    )
  return { nodes: titles('node'), arrows: titles('edge'), clusters: titles('cluster') }
}

describe('a chart in dot', () => {
  it.each([
    ['the acts', acts],
    ['a late game', chartOf(graphAfter(smallGame(1), LATE))],
  ] as const)('%s: Graphviz draws every state, every group, and an arrow wherever a way leads', (_, chart) => {
    const { nodes, arrows, clusters } = drawn(chart)
    expect([...nodes].sort()).toEqual(['start', ...chart.states.map(({ id }) => id)].sort())
    expect([...clusters].sort()).toEqual([...chart.groups.keys()].map((id) => `cluster_${id}`).sort())
    const ways = chart.states.flatMap(({ id, ways }) => ways.map(({ to }) => `${id}&#45;&gt;${to}`))
    expect([...arrows].sort()).toEqual([...new Set([`start&#45;&gt;${chart.start}`, ...ways])].sort())
  })

  it('a label may hold quotation marks and backslashes', () => {
    const label = 'a "word" \\ and'
    const states = [{ id: 'a', label, group: null, isFinal: true, ways: [] }]
    expect(drawn({ name: label, start: 'a', groups: new Map(), states }).nodes).toContain('a')
  })
})
