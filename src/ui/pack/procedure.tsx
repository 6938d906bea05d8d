import type { ComponentChildren } from 'preact'
import { movePrice } from '../../i18n/move-price.ts'
import { FEWEST_SETTLED } from '../../rules/context.ts'
import { BRINK } from '../../rules/position.ts'
import { type Basket, SEATS } from '../../rules/scenario.ts'
import type { Printing } from './printing.ts'
import { Part } from './sheet.tsx'
import { statementsIn } from './turns.ts'

/** A move or an answer, and what it does. */
function Deed({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What each side says to the press on arrival, and after a signature. */
function ToPress({
  printing: { say, scenario },
  moves,
}: {
  readonly printing: Printing
  readonly moves: 'arrival' | 'press'
}) {
  const plain = moves === 'arrival' ? (['silent', 'warm'] as const) : (['joint', 'credit', 'claim'] as const)
  return (
    <dl class="sheet-deeds">
      {plain.map((move) => (
        <Deed key={move} name={say(`move.${move}`)}>
          {say(movePrice(move, scenario))}
        </Deed>
      ))}
      {moves === 'press' ? null : (
        <Deed name={say('pack.answers.lines')}>
          {SEATS.map((seat) => ([1, 2] as const).map((line) => say(`line.${seat}-${line}`)).join(' / ')).join(' · ')}.{' '}
          {say(movePrice('line-1', scenario))}
        </Deed>
      )}
    </dl>
  )
}

/** Putting text forward, and how the other side answers it. */
function Texts({ printing: { say, scenario } }: { readonly printing: Printing }) {
  const { generous, lineBonus } = scenario.thresholds
  return (
    <>
      <p>{say('pack.answers.text')}</p>
      <p>{say('pack.answers.reply')}</p>
      <dl class="sheet-deeds">
        <Deed name={say('pack.answers.accept')}>{say('pack.answers.accept.does', { generous })}</Deed>
        <Deed name={say('pack.answers.decline')}>{say('pack.answers.decline.does')}</Deed>
        <Deed name={say('pack.answers.protest')}>{say('pack.answers.protest.does')}</Deed>
      </dl>
      <p>{say('pack.answers.gain', { bonus: lineBonus })}</p>
    </>
  )
}

/** Statements that are no text. */
function OtherStatements({ printing: { say, scenario } }: { readonly printing: Printing }) {
  const face = { bowed: say('face.0'), high: say('face.2') }
  const temper = { calm: say('temper.0'), sharp: say('temper.2'), brink: say(`temper.${BRINK}`) }
  return (
    <dl class="sheet-deeds">
      <Deed name={say('move.ask')}>{say('pack.answers.ask', { trust: say('trust.2') })}</Deed>
      <Deed name={say('move.ease')}>{say('pack.answers.ease', temper)}</Deed>
      <Deed name={say('move.press')}>{say(movePrice('press', scenario))}</Deed>
      <Deed name={say('move.bridge')}>{say('pack.answers.bridge', face)}</Deed>
      <Deed name={say('move.gallery')}>{say('pack.answers.gallery', face)}</Deed>
      <Deed name={say('pack.answers.take')}>{say('pack.answers.take.does')}</Deed>
      <Deed name={say('move.adjourn')}>
        {say('pack.answers.adjourn', { steps: scenario.adjournCools, calm: temper.calm })}
      </Deed>
      <Deed name={say('move.sign')}>{say('pack.answers.sign', { settled: FEWEST_SETTLED })}</Deed>
      <Deed name={say('move.walk')}>{say('pack.answers.walk')}</Deed>
    </dl>
  )
}

/** A summit between two people as a procedure that can be followed by hand (rule book, section 13). */
export function Procedure({ printing }: { readonly printing: Printing }) {
  const { say, scenario } = printing
  const brink = say(`temper.${BRINK}`)
  const namesOf = (basket: Basket) =>
    scenario.clauses
      .filter((clause) => clause.basket === basket)
      .map(({ id }) => say(`clause.${id}`))
      .join(', ')
  const turns = {
    restricted: statementsIn('restricted'),
    expanded: statementsIn('expanded'),
    final: statementsIn('final'),
    principles: namesOf('principles'),
    texts: namesOf('text'),
  }
  return (
    <Part name={say('pack.answers.how')} on="new-page">
      <ol class="sheet-steps">
        <li>
          <p>{say('pack.answers.arrival')}</p>
          <ToPress printing={printing} moves="arrival" />
        </li>
        <li>
          <p>{say('pack.answers.turns', turns)}</p>
        </li>
        <li>
          <Texts printing={printing} />
        </li>
        <li>
          <p>{say('pack.answers.other')}</p>
          <OtherStatements printing={printing} />
          <p>{say('pack.answers.break', { brink })}</p>
        </li>
        <li>
          <p>{say('pack.answers.recess')}</p>
          <dl class="sheet-deeds">
            <Deed name={say('move.channel')}>{say('pack.answers.channel', { brink })}</Deed>
            <Deed name={say('move.capital')}>{say(movePrice('capital', scenario))}</Deed>
            <Deed name={say('move.lakeside')}>{say(movePrice('lakeside', scenario))}</Deed>
            <Deed name={say('move.host')}>{say('pack.answers.host')}</Deed>
            <Deed name={say('move.retract')}>{say(movePrice('retract', scenario))}</Deed>
          </dl>
        </li>
        <li>
          <p>{say('pack.answers.press')}</p>
          <ToPress printing={printing} moves="press" />
        </li>
      </ol>
    </Part>
  )
}
