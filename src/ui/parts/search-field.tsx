interface SearchFieldProps {
  readonly label: string
  /** Stands in the field while it is empty; for those who do not see the label. */
  readonly placeholder?: string
  /** How many were found of how many, in words; it is spoken when it changes. */
  readonly result: string
  readonly asked: string
  readonly onAsk: (asked: string) => void
}

/** A field to search a list with, and what it found. */
export function SearchField({ label, placeholder, result, asked, onAsk }: SearchFieldProps) {
  return (
    <div class="library-search">
      <label>
        <span>{label}</span>
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
