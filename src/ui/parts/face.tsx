import type { Person } from './cast.ts'
import '../styles/cast.css'

const PICTURES = import.meta.glob<string>('../../../assets/art/svg/*-calm.svg', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** A small portrait beside a name; the name says who it is. Nothing where the picture is missing. */
export function Face({ person }: { readonly person: Person }) {
  const source = PICTURES[`../../../assets/art/svg/${person}-calm.svg`]
  return source === undefined ? null : (
    <span class="cast-face" aria-hidden="true">
      <img src={source} alt="" />
    </span>
  )
}
