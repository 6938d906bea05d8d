import type { Sky } from '../../picture/sky.ts'
import { useWords } from '../context.ts'

interface TiersProps {
  readonly sky: Sky
  /** Where a height of the painting is on the page, and how many pixels a unit is. */
  readonly topOf: (y: number) => number
  readonly unit: number
}

/** What is signed at each height of the sky, along its edge. Readers hear it in the list. */
export function Tiers({ sky, topOf, unit }: TiersProps) {
  const { say } = useWords()
  const rows = new Map(sky.constellations.map(({ form, cell }) => [cell.y, { form, height: cell.height }]))
  return (
    <div aria-hidden="true">
      {[...rows].map(([y, { form, height }]) => (
        <span
          key={y}
          class="atlas-tier"
          style={{ transform: `translateY(${topOf(y)}px) rotate(180deg)`, height: `${height * unit}px` }}
        >
          {say('atlas.row', { form: form ?? 'none' })}
        </span>
      ))}
    </div>
  )
}
