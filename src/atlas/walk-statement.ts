import { ALL_MOODS, SET_WORDS } from '../rules/gauge-sets.ts'
import { fillSteps } from '../rules/steps.ts'
import { areKnown } from './ends.ts'
import { addImages, clearImages, sendImages, suspendedEnds } from './images.ts'
import { countIn } from './layers.ts'
import { countMoves, keysOf, type Work } from './work.ts'

/** Whether a step that suspends the summit would tell nothing new. */
const isIdle = ({ game, rows, images, ends, layers }: Work, row: number, goal: number): boolean =>
  goal < 0 && areKnown(ends, (rows.ends[row] as number) | suspendedEnds(game, images, -1 - goal), layers)

function walkTexts(work: Work): void {
  const { game, rows, levels, steps, layers, images, reached, visit } = work
  const { made, holds } = images
  for (let i = 0; i < steps.count; i++) {
    const row = steps.textRow[i] as number
    const level = steps.level[i] as number
    const goal = steps.textGoal[i] as number
    if (isIdle(work, row, goal)) continue
    const key = row * levels.moods.length + level
    if (made[key] !== visit) {
      made[key] = visit
      clearImages(images, key, layers)
      holds[key] = addImages(images, key, rows, row, levels.moods[level] as number, layers) ? 1 : 0
    }
    if (holds[key] === 1) sendImages(game, images, key, goal, layers, reached)
  }
}

/** All steps but texts. Those in a row that lead to one group are sent together; equal sets are made once. */
function sendOthers(work: Work): void {
  const { game, rows, levels, steps, layers, images, reached } = work
  const key = keysOf(levels) - 1
  let made = -1
  for (let i = 0; i < steps.others; i++) {
    const row = steps.row[i] as number
    const moods = steps.moods[i] as number
    const goal = steps.goal[i] as number
    if (isIdle(work, row, goal)) continue
    const alike = row * (ALL_MOODS + 1) + moods
    const isFirst = goal < 0 || i === 0 || goal !== steps.goal[i - 1]
    if (!isFirst || made !== alike) {
      if (isFirst) clearImages(images, key, layers)
      addImages(images, key, rows, row, moods, layers)
    }
    made = isFirst ? alike : -1
    const isLast = goal < 0 || i === steps.others - 1 || goal !== steps.goal[i + 1]
    if (isLast) sendImages(game, images, key, goal, layers, reached)
  }
}

/** Counts the moves that depend on the gauges. */
function countOthers(work: Work): void {
  const { rows, steps, layers } = work
  for (let i = 0; i < steps.others; i++) {
    if (steps.moves[i] === 0) continue
    const row = steps.row[i] as number
    const moods = steps.moods[i] as number
    const isAll = moods === ALL_MOODS && rows.always[row] === 1
    for (let layer = 0; layer < layers.count; layer++) {
      const count = isAll ? layers.size[layer] : countIn(layers, layer, rows.legal, row * SET_WORDS, moods)
      countMoves(work, layer, count as number)
    }
  }
}

/** Walks a statement, all members of a layer at once. */
export function walkStatement(work: Work): void {
  const { layers, steps } = work
  fillSteps(work.levels, work.ctx, steps)
  for (let layer = 0; layer < layers.count; layer++) {
    countMoves(work, layer, steps.always * (layers.size[layer] as number))
    layers.met[layer] = steps.ends
  }
  walkTexts(work)
  sendOthers(work)
  countOthers(work)
}
