import { seedSigns } from '../../runner/seed-signs.ts'
import { useWords } from '../context.ts'
import { Icon } from '../parts/icon.tsx'
import { useRunWords } from './use-words.ts'

/** A seed as number, four words and four drawings, to be compared by eye. */
export function SeedSigns({ seed }: { readonly seed: number }) {
  const { say } = useWords()
  const { wordsOfSeed } = useRunWords()
  return (
    <span class="run-seed">
      <b>{say('run.seed', { seed: `${seed}` })}</b> <span class="run-words">{wordsOfSeed(seed)}</span>{' '}
      <span class="run-icons" aria-hidden="true">
        {seedSigns(seed).icons.map((icon, index) => (
          <Icon key={index} name={icon} />
        ))}
      </span>
    </span>
  )
}
