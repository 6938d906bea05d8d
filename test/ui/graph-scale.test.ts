import { describe, expect, it } from 'vitest'
import { GRAPH, graphScale, pathOf } from '../../src/ui/analysis/graph-scale.ts'

describe('the graph of worth within reach', () => {
  const scale = graphScale(10, [8, 46], 600)

  it('puts the first decision at its start and the end at its end, the greater worth higher', () => {
    expect([scale.x(0), scale.x(10)]).toEqual([GRAPH.start, 600 - GRAPH.end])
    expect(scale.y(46)).toBeLessThan(scale.y(8))
    expect(scale.y(46)).toBeGreaterThanOrEqual(GRAPH.top)
    expect(scale.y(8)).toBeLessThanOrEqual(GRAPH.height - GRAPH.bottom)
  })

  it('names round worths within what it shows', () => {
    expect(scale.up).toEqual([10, 20, 30, 40])
  })

  it('draws no line over a decision that is not worked out', () => {
    const path = pathOf(
      [0, 1, 3].map((step) => ({ step, worth: 20 })),
      scale,
    )
    expect(path.replace(/[\d. ]+/g, '')).toBe('MLM')
  })
})
