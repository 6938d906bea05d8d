import { useEffect, useRef, useState } from 'preact/hooks'
import { useWords } from '../context.ts'
import { FileButton } from '../parts/file-button.tsx'
import { openReader, type QrReader } from './qr-reader.ts'

/** Milliseconds between two looks through the camera. */
const LOOK = 250

interface CameraProps {
  readonly reader: QrReader
  readonly label: string
  readonly onRead: (text: string) => void
  readonly onFail: () => void
}

/** What the camera sees, for as long as it is shown; every code it meets is told once. */
function Camera({ reader, label, onRead, onFail }: CameraProps) {
  const video = useRef<HTMLVideoElement>(null)
  const [met] = useState(() => new Set<string>())
  useEffect(() => {
    let stream: MediaStream | null = null
    let isOver = false
    const look = async () => {
      if (video.current === null || isOver) return
      const found = await reader(video.current)
      for (const text of found) {
        if (isOver || met.has(text)) continue
        met.add(text)
        onRead(text)
      }
      if (!isOver) setTimeout(look, LOOK)
    }
    const begin = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      if (isOver || video.current === null) return end()
      video.current.srcObject = stream
      await video.current.play()
      await look()
    }
    const end = () => {
      isOver = true
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
    begin().catch(() => isOver || onFail())
    return end
  }, [reader])
  return <video class="class-camera" ref={video} muted playsInline aria-label={label} />
}

/** Reads QR codes by the camera or from a picture. */
export function Scan({ onRead }: { readonly onRead: (text: string) => void }) {
  const { say } = useWords()
  const [reader] = useState(() => openReader(window))
  const [isOn, setOn] = useState(false)
  const [told, setTold] = useState('')
  const count = useRef(0)
  const read = (text: string) => {
    count.current += 1
    setTold(say('class.scan.got', { n: count.current }))
    onRead(text)
  }
  const fail = () => {
    setOn(false)
    setTold(say('class.scan.no-camera'))
  }
  const readPicture = async (file: File) => {
    const found = await createImageBitmap(file)
      .then(reader)
      .catch(() => [])
    if (found.length === 0) setTold(say('class.scan.no-code'))
    for (const text of found) read(text)
  }
  return (
    <>
      <button type="button" class="button" aria-pressed={isOn} onClick={() => setOn(!isOn)}>
        {say(isOn ? 'class.scan.stop' : 'class.scan')}
      </button>
      <FileButton label={say('class.scan.picture')} accept="image/*" onPick={(file) => void readPicture(file)} />
      <p role="status">{told}</p>
      {isOn ? (
        <div class="class-scan">
          <p>{say('class.scan.what')}</p>
          <Camera reader={reader} label={say('class.scan')} onRead={read} onFail={fail} />
        </div>
      ) : null}
    </>
  )
}
