import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../context.ts'
import { download } from '../parts/download.ts'

/** Pixels of one module where the picture is kept as a file. */
const MODULE = 10
/** White modules around the code: readers need four (ISO/IEC 18004). */
const QUIET = 4

/** The QR code of a text as an SVG picture, black on white whatever the page looks like. */
async function qrOf(text: string): Promise<string> {
  const { renderSVG } = await import('uqr')
  return renderSVG(text, { ecc: 'M', border: QUIET, pixelSize: MODULE, blackColor: '#000', whiteColor: '#fff' })
}

interface QrProps {
  readonly text: string
  /** What the picture is called as a file. */
  readonly file: string
  /** What it is, for who does not see it; where it is left out, the link to a summit. */
  readonly alt?: string
}

/** A link or a line as a QR code, to be scanned, printed or kept. The program that draws it is fetched only here. */
export function Qr({ text, file, alt }: QrProps) {
  const { say } = useWords()
  const [drawn, setDrawn] = useState<string | 'failed' | null>(null)
  useEffect(() => {
    let isStale = false
    const show = (came: string) => isStale || setDrawn(came)
    qrOf(text).then(show, () => show('failed'))
    return () => {
      isStale = true
    }
  }, [text])
  if (drawn === 'failed') return <p role="alert">{say('share.qr.failed')}</p>
  return (
    <figure class="share-qr">
      {drawn === null ? (
        <div class="share-qr-wait" />
      ) : (
        <img src={`data:image/svg+xml,${encodeURIComponent(drawn)}`} alt={alt ?? say('share.qr.alt')} />
      )}
      <button
        type="button"
        class="button"
        aria-disabled={drawn === null}
        onClick={() => drawn !== null && download(`${file}.svg`, drawn, 'image/svg+xml')}
      >
        {say('share.qr.download')}
      </button>
    </figure>
  )
}
