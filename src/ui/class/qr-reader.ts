/** What some browsers have to read codes in pictures (Shape Detection API). */
interface Detector {
  detect(picture: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>
}
type DetectorKind = new (wanted: { formats: readonly string[] }) => Detector

/** Reads the QR codes of a picture; none where there is none, or where the picture is not there yet. */
export type QrReader = (picture: HTMLVideoElement | ImageBitmap) => Promise<readonly string[]>

/** The longer side of a picture that is read, in pixels: enough for a code that fills a fifth of it. */
const LONGEST = 1280

/** For browsers that have no reader of their own: a library, fetched at the first picture. It finds one code in each. */
function libraryReader(page: Window): QrReader {
  const canvas = page.document.createElement('canvas')
  return async (picture) => {
    const { default: decodeQR } = await import('qr/decode.js')
    const [width, height] =
      picture instanceof ImageBitmap ? [picture.width, picture.height] : [picture.videoWidth, picture.videoHeight]
    const scale = Math.min(1, LONGEST / Math.max(width, height, 1))
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    const pen = canvas.getContext('2d', { willReadFrequently: true })
    if (pen === null || canvas.width * canvas.height === 0) return []
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
    try {
      return [decodeQR(pen.getImageData(0, 0, canvas.width, canvas.height))]
    } catch {
      return [] // the library throws where it finds no code
    }
  }
}

/** The browser's own reader of QR codes where it has one, else a library. */
export function openReader(page: Window): QrReader {
  const Kind = (page as Window & { readonly BarcodeDetector?: DetectorKind }).BarcodeDetector
  if (Kind === undefined) return libraryReader(page)
  const detector = new Kind({ formats: ['qr_code'] })
  return (picture) =>
    detector.detect(picture).then(
      (found) => found.map(({ rawValue }) => rawValue),
      () => [],
    )
}
