interface SearchFieldProps {
  readonly label: string
  /** How many were found of how many, in words; it is spoken when it changes. */
  readonly result: string
  readonly asked: string
  readonly onAsk: (asked: string) => void
}

/** A field to search a list with, and what it found. */
export function SearchField({ label, result, asked, onAsk }: SearchFieldProps) {
  return (
    <div class="library-search">
      <label>
        <span>{label}</span>
        <input type="search" autocomplete="off" value={asked} onInput={(event) => onAsk(event.currentTarget.value)} />
      </label>
      <p role="status">{result}</p>
    </div>
  )
}
