import { Icon } from '../parts/icon.tsx'
import type { Named } from './use-found.ts'

/** The number of an ending; one that was reached from the chair has a tick. */
export function EndingNumber({ standing: { ending, best } }: { readonly standing: Named }) {
  return (
    <span class="atlas-n">
      {ending}
      {best === null ? null : <Icon name="check" />}
    </span>
  )
}
