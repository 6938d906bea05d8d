import { useRef } from 'preact/hooks'

interface FileButtonProps {
  readonly label: string
  /** What is offered to be picked, as endings and media types. */
  readonly accept: string
  readonly onPick: (file: File) => void
}

/** A button that asks for a file. The same one can be picked again, when it has been changed. */
export function FileButton({ label, accept, onPick }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class="button" onClick={() => picker.current?.click()}>
        {label}
      </button>
      <input
        ref={picker}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file !== undefined) onPick(file)
        }}
      />
    </>
  )
}
