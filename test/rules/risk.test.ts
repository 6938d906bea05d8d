import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { outlooksOf } from '../../src/rules/outlook.ts'
import { riskOf } from '../../src/rules/risk.ts'
import { viewOf } from '../../src/rules/view.ts'
import { gameNamed, moveOf, playLines, summitAt } from './scene.ts'

const usa = gameNamed({ chair: 'usa', own: 'justice', their: 'sovereignty' })

/** What is asked before a move at a position. */
function riskAt(position: string, move: string) {
  const view = viewOf(summitAt(usa, position))
  return riskOf(moveOf(move), view, outlooksOf(geneva, view))
}

const WILLING = '8 cbcbccc trust=3 temper=0 face=1/1 line=0'
const UNWILLING = '8 cccbccc trust=0 temper=1 face=1/1 line=0'
const BRINK = '4 c------ trust=1 temper=3 face=1/1 line=0'
const CALM = '4 c------ trust=1 temper=0 face=1/1 line=0'

describe('what is asked before a move', () => {
  it('walking out, with what leaving is worth: two below the fallback', () => {
    expect(riskAt(CALM, 'walk')).toEqual({ risk: 'walk', draft: 2, worth: 10 })
  })
  it('suspending the summit, but not ending another session', () => {
    expect(riskAt(UNWILLING, 'adjourn')).toMatchObject({ risk: 'adjourn' })
    expect(riskAt(CALM, 'adjourn')).toBeNull()
  })
  it('a hard word at the brink', () => {
    for (const move of ['press', 'gallery']) {
      expect(riskAt(BRINK, move), move).toEqual({ risk: 'breaks-off', draft: 2 })
      expect(riskAt(CALM, move), move).toBeNull()
    }
  })
  it('a text at the brink that some reading takes badly, with the readings that accept it', () => {
    expect(riskAt(BRINK, 'table evidence=c offlimits=e')).toMatchObject({ risk: 'may-break-off', draft: 2, of: 9 })
    expect(riskAt(CALM, 'table evidence=c offlimits=e')).toBeNull()
    expect(riskAt(BRINK, 'ask')).toBeNull()
  })
  it('any other move at the last statement where they would sign', () => {
    const view = viewOf(summitAt(usa, WILLING))
    expect(view.willing).toBe(true)
    for (const move of ['ask', 'press', 'gallery', 'table scope=d']) {
      expect(riskAt(WILLING, move), move).toEqual({ risk: 'unsigned', draft: view.worth })
      expect(riskAt(WILLING.replace('8', '7'), move), move).toBeNull()
      expect(riskAt(UNWILLING, move)?.risk, move).not.toBe('unsigned')
    }
    expect(riskAt(WILLING, 'sign protocol')).toBeNull()
  })
  it('nothing, where the move is not legal', () => {
    expect(riskAt(WILLING, 'ease')).toBeNull()
    expect(riskAt(WILLING, 'table scope=a')).toBeNull()
    const over = viewOf(playLines(summitAt(usa, CALM), ['walk']))
    expect(riskOf(moveOf('walk'), over, outlooksOf(geneva, over))).toBeNull()
  })
})
