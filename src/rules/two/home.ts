import { newContext } from '../context.ts'
import type { Game } from '../game.ts'
import type { Pair, Seat } from '../scenario.ts'
import { type HomeView, homeView } from '../view.ts'

/** Home groups of both capitals, each by its own seat's public line; the news before the votes where it is known. */
export function homesOf(
  games: Pair<Game>,
  draft: number,
  lines: Pair<number>,
  face: (seat: Seat) => number,
  votes: number,
): { readonly russia: readonly HomeView[]; readonly usa: readonly HomeView[] } {
  const of = (seat: Seat) => homeView(games[seat], { ...newContext(), draft, line: lines[seat] }, face, votes)
  return { russia: of(0).russia, usa: of(1).usa }
}
