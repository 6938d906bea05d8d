import type { Judged } from '../../analysis/judged.ts'
import { useWords } from '../context.ts'
import { useFigures } from '../table/figures.ts'
import { TextLines } from '../table/text-lines.tsx'
import { MarkSign } from './mark-sign.tsx'

/** The reason of a mark in words, with its numbers. */
function useWhy(): (judged: Judged) => string {
  const { say } = useWords()
  const { signed } = useFigures()
  return ({ mark, before, after, gain, lost, idle, better, ends, passed }) => {
    const fall = before.own - after.own
    const own = { from: before.own, to: after.own, fall, kept: fall === 0 ? 'yes' : 'no' }
    const gained = { own: signed(gain.own), theirs: signed(gain.theirs) }
    const gave = passed && gain.own < 0
    const how = ends ? 'ended' : idle ? 'idle' : gave ? 'gave' : passed ? 'passed' : 'other'
    const joint = { jointFrom: before.joint, jointTo: after.joint }
    return say(`analysis.why.${mark ?? 'none'}`, {
      ...own,
      ...gained,
      ...joint,
      how,
      what: gave ? 'text' : 'gift',
      ownThen: better?.own ?? 0,
      jointThen: better?.joint ?? 0,
      fell: fall > 0 ? 'yes' : 'no',
      jointFell: before.joint > after.joint ? 'yes' : 'no',
      lost: lost.length,
    })
  }
}

/** A text that they would have taken, what it keeps within reach, and whether one could know. */
function Instead({ better }: { readonly better: NonNullable<Judged['better']> }) {
  const { say } = useWords()
  const { text, own, joint, forecast } = better
  return (
    <div class="analysis-better">
      <h3>{say('analysis.better')}</h3>
      <TextLines text={text} />
      <p>
        {say('analysis.better.keeps', { own, joint })}{' '}
        {say('analysis.better.known', { n: forecast.accepted, of: forecast.of })}
      </p>
    </div>
  )
}

/** The mark of the decision made at the position shown, and why. */
export function Verdict({ judged }: { readonly judged: Judged | null }) {
  const { say } = useWords()
  const why = useWhy()
  if (judged === null) return <p class="analysis-soft">{say('analysis.not-yet')}</p>
  const { mark, better } = judged
  return (
    <div class={`analysis-verdict analysis-verdict-${mark ?? 'none'}`}>
      <h3>
        {mark === null ? null : <MarkSign mark={mark} />}
        {say(`analysis.mark.${mark ?? 'none'}`)}
      </h3>
      <p>{why(judged)}</p>
      {better === null || mark === null || mark === 'good-trade' ? null : <Instead better={better} />}
    </div>
  )
}
