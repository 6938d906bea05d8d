import type { Outlook } from '../../rules/outlook.ts'
import { useWords } from '../context.ts'

/** What a step of face costs at home, beside a text that costs one. */
export function FaceCost({ outlook }: { readonly outlook: Outlook }) {
  const { say } = useWords()
  if (outlook.ownFace === 0 && outlook.theirFace === 0) return null
  return <span class="home-face-cost">{say('price.face.costs')}</span>
}
