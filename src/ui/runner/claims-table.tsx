import { useRef } from 'preact/hooks'
import { whyLeftOut } from '../../i18n/why-left-out.ts'
import { SEATS } from '../../rules/scenario.ts'
import type { BoardRow } from '../../runner/board.ts'
import type { CategoryId } from '../../runner/categories.ts'
import { formatTime } from '../../session/times.ts'
import { useActions, useTable, useWords } from '../context.ts'
import { useCopying } from '../parts/copying.ts'
import { useBoard } from './use-board.ts'
import { useRunWords } from './use-words.ts'

const HEADS = ['rank', 'name', 'decisions', 'ending', 'own', 'seed', 'claim'] as const

function Row({ row }: { readonly row: BoardRow }) {
  const { say } = useWords()
  const { study } = useActions()
  const code = row.codes.at(-1)
  const where = `${say(`seat.${SEATS[row.chair]}`)}, ${say('run.seed', { seed: `${row.seed}` })}`
  return (
    <tr>
      <td>{row.rank}</td>
      <th scope="row">
        {row.name || say('claims.nameless')}
        {row.same === null ? null : <small>{say('claims.same', { line: row.same })}</small>}
        {row.comment === '' ? null : <small>{row.comment}</small>}
      </th>
      <td>{row.decisions}</td>
      <td>
        {row.endings.join(', ')}
        {row.left === 0 ? null : <small>{say('claims.left', { left: row.left })}</small>}
      </td>
      <td>{row.own}</td>
      <td>{where}</td>
      <td>{row.claim === null ? say('claims.no-claim') : formatTime(row.claim)}</td>
      <td>
        {code === undefined ? null : (
          <button
            type="button"
            class="button"
            aria-label={say('claims.step.of', { name: row.name || say('claims.nameless') })}
            onClick={() => study(code)}
          >
            {say('claims.step')}
          </button>
        )}
      </td>
    </tr>
  )
}

/** A board as its codes prove it: runs by rank, and every line that is left out with its reason. */
export function ClaimsTable({ text, category }: { readonly text: string; readonly category: CategoryId }) {
  const { say: start } = useTable()
  const { say } = useWords()
  const { categoryName } = useRunWords()
  const { rows, bad, known, all } = useBoard(text, category)
  const { came, copy } = useCopying()
  const table = useRef<HTMLDivElement>(null)
  const name = categoryName(category)
  const asText = () =>
    rows
      .map(({ rank, name, decisions, endings, claim, codes }) =>
        [
          say('claims.row', {
            rank,
            name: name || say('claims.nameless'),
            decisions,
            ending: endings.join(', '),
            claim: claim === null ? say('claims.no-claim') : formatTime(claim),
          }),
          ...codes.map((code) => say('runner.submit.code', { code })),
        ].join('\n'),
      )
      .join('\n')
  if (text.trim() === '') return null
  return (
    <section class="desk-card timed-card paper" aria-label={say('claims.rows', { category: name, count: rows.length })}>
      <h2>{say('claims.rows', { category: name, count: rows.length })}</h2>
      <p role="status">{known < all ? say('claims.counting', { known, all }) : ''}</p>
      {rows.length === 0 ? (
        <p>{say('claims.none', { category: name })}</p>
      ) : (
        <div class="desk-scroll" ref={table}>
          <p>{say('claims.ranks')}</p>
          <table class="desk-table timed-table">
            <thead>
              <tr>
                {HEADS.map((head) => (
                  <th key={head} scope="col">
                    {say(`claims.${head}`)}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.line} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div class="timed-row">
        <button
          type="button"
          class="button"
          aria-disabled={rows.length === 0}
          onClick={() => rows.length > 0 && copy(asText(), table.current)}
        >
          {say('claims.copy')}
        </button>
        <p role="status">{came === null ? '' : say(`minutes.${came}`)}</p>
      </div>
      {bad.length === 0 ? null : (
        <>
          <h2>{say('claims.bad', { count: bad.length })}</h2>
          <ul class="timed-bad">
            {bad.map((problem) => (
              <li key={problem.line}>
                {say('runner.out.line', { line: problem.line, why: whyLeftOut(start, say, problem) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
