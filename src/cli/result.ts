import { formatPosition } from '../rules/notation.ts'
import { viewOf } from '../rules/view.ts'
import type { Match } from '../session/match.ts'

/** What a match comes to, as JSON shows it; ending, outcome and worth are null while it runs. */
export function resultOf(match: Match) {
  const { end, draft, fallback, chair } = viewOf(match.summit)
  return {
    rules: match.rulesVersion,
    chair,
    seed: match.seed,
    position: formatPosition(match.summit.position),
    draft,
    ending: end?.ending ?? null,
    outcome: end?.outcome ?? null,
    form: end?.form ?? null,
    worth: end?.worth ?? null,
    fallback,
    decisions: match.moves.length,
    guesses: match.guesses,
  }
}
