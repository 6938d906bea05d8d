import { facePrice, trustPrice } from '../../i18n/price.ts'
import { usePlaying, useWords } from '../context.ts'
import { FaceCost } from '../home/face-cost.tsx'
import { HomeSteps, useHomeAfter } from '../home/home-steps.tsx'
import { Key } from '../parts/key.tsx'
import { useIsTwo } from '../two/use-two.ts'
import { useFigures } from './figures.ts'
import { TextLines } from './text-lines.tsx'

/** What the other side now offers, between two people the text that was declined, its price for us, and the button that takes it. */
export function ProposalCard({ onAccept }: { readonly onAccept: () => void }) {
  const { say } = useWords()
  const { view, briefing } = usePlaying()
  const { plain } = useFigures()
  const { proposal } = view
  const outlook = briefing.outlooks.proposal
  const after = useHomeAfter(outlook)
  const isTwo = useIsTwo()
  const name = say(isTwo ? 'two.declined' : 'proposal.title')
  if (proposal === null) {
    return (
      <section class="table-proposal table-proposal-none paper" aria-label={name}>
        <p>{say(isTwo ? 'two.declined.none' : 'proposal.none')}</p>
      </section>
    )
  }
  return (
    <section class="table-proposal paper" aria-label={name}>
      <h2 class="table-proposal-name">{name}</h2>
      {outlook === null ? null : (
        <p class="table-proposal-price">
          <span>
            {say('price.worth')} <b>{say('price.from-to', { from: plain(view.worth), to: plain(outlook.worth) })}</b>
          </span>{' '}
          <span>
            {say('price.listed', { trust: say(trustPrice(outlook.trust)), face: say(facePrice(outlook)) })}{' '}
            <FaceCost outlook={outlook} />
          </span>
          <HomeSteps turned after={after} />
        </p>
      )}
      <TextLines text={proposal.text} />
      {proposal.acceptable ? null : <p class="table-locked">{say('proposal.locked')}</p>}
      <button
        type="button"
        class={`button table-accept ${(outlook?.ownGain ?? 0) < 0 ? '' : 'button-brass'}`}
        aria-disabled={!proposal.acceptable}
        onClick={onAccept}
      >
        {say(isTwo ? 'two.declined.take' : 'proposal.accept')}
        <Key name="a" />
      </button>
    </section>
  )
}
