import { describe, expect, it } from 'vitest'
import { heldOn, padSteps } from '../../src/ui/parts/pad.ts'

const pad = (pressed: readonly number[], axes: readonly number[] = [0, 0]) => ({
  buttons: Array.from({ length: 17 }, (_, index) => ({ pressed: pressed.includes(index) })),
  axes,
})

describe('what is held on a gamepad', () => {
  it('is read by the standard layout', () => {
    expect(heldOn(pad([0, 1, 9]))).toEqual(['press', 'back', 'start'])
    expect(heldOn(pad([12])).concat(heldOn(pad([13])), heldOn(pad([14])), heldOn(pad([15])))).toEqual([
      'up',
      'down',
      'left',
      'right',
    ])
  })
  it('is the one way that the stick leans most, once it leans enough', () => {
    expect(heldOn(pad([], [0.3, -0.4]))).toEqual([])
    expect(heldOn(pad([], [0.9, -0.6]))).toEqual(['right'])
    expect(heldOn(pad([], [0.5, -0.6]))).toEqual(['up'])
    expect(heldOn(pad([15], [1, 0]))).toEqual(['right'])
  })
  it('is nothing on a gamepad without buttons or sticks', () => {
    expect(heldOn({ buttons: [], axes: [] })).toEqual([])
  })
})

describe('what is held', () => {
  it('acts once, and again after it was let go', () => {
    const step = padSteps()
    expect([step(['press'], 0), step(['press'], 16), step(['press'], 5000)]).toEqual([['press'], [], []])
    expect([step([], 5016), step(['press'], 5032)]).toEqual([[], ['press']])
  })
  it('acts again and again where it is a direction, later at first', () => {
    const step = padSteps()
    const times = Array.from({ length: 60 }, (_, frame) => frame * 16)
    expect(times.filter((time) => step(['down'], time).length > 0)).toEqual([0, 432, 592, 752, 912])
  })
  it('does not wait for what else is held', () => {
    const step = padSteps()
    step(['down'], 0)
    expect(step(['down', 'press'], 16)).toEqual(['press'])
  })
})
