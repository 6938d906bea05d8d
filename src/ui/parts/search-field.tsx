import '../styles/search.css'

interface SearchFieldProps {
  readonly label: string
  /** Stands in the field while it is empty, in the place of the label; readers hear the label all the same. */
  readonly placeholder?: string
  /** How many were found of how many, in words; it is spoken when it changes. */
  readonly result: string
  readonly asked: string
  readonly onAsk: (asked: string) => void
}

/** A field to search a list with, and what it found. */
export function SearchField({ label, placeholder, result, asked, onAsk }: SearchFieldProps) {
  return (
    <div class="search">
      <label>
        <span class={placeholder === undefined ? '' : 'sr-only'}>{label}</span>
        <input
          type="search"
          autocomplete="off"
          placeholder={placeholder}
          value={asked}
          onInput={(event) => onAsk(event.currentTarget.value)}
        />
      </label>
      <p role="status">{result}</p>
    </div>
  )
}
