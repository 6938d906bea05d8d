import { useState } from 'preact/hooks'
import type { PackKey } from '../../i18n/languages.ts'
import type { Say } from '../../i18n/say.ts'
import { LARGEST_SEED, readSeed } from '../../session/seed.ts'
import { SeedField } from '../parts/seed-field.tsx'

interface SeedChoiceProps {
  readonly say: Say<PackKey>
  readonly label: string
  readonly seed: number
  readonly onChoose: (change: { readonly seed: number }) => void
}

/** The seed of the sheets. What is no seed stays written, and changes nothing. */
export function SeedChoice({ say, label, seed, onChoose }: SeedChoiceProps) {
  const [written, setWritten] = useState(`${seed}`)
  const isBad = readSeed(written.trim()) === null
  const write = (text: string) => {
    setWritten(text)
    const read = readSeed(text.trim())
    if (read !== null) onChoose({ seed: read })
  }
  return (
    <div class="pack-seed">
      <SeedField
        label={label}
        written={written}
        isBad={isBad}
        told={isBad ? say('pack.seed.bad', { largest: `${LARGEST_SEED}`, seed: `${seed}` }) : say('pack.seed.what')}
        onWrite={write}
      />
    </div>
  )
}
