/** The run-time interface of a learning platform (SCORM 1.2 Run-Time Environment, 3.3): all text, 'true' for success. */
export interface Api {
  LMSInitialize(nothing: ''): string
  LMSFinish(nothing: ''): string
  LMSGetValue(element: string): string
  LMSSetValue(element: string, value: string): string
  LMSCommit(nothing: ''): string
}

type Framed = Window & { readonly API?: Api }

/** As deep as frames are ever nested. */
const DEEPEST = 50

function above(from: Window | null): Api | null {
  let frame = from as Framed | null
  for (let depth = 0; frame !== null && depth < DEEPEST; depth++) {
    try {
      if (frame.API !== undefined) return frame.API
    } catch {
      // A frame of another origin does not let us look; the platform may still be above it.
    }
    if (frame.parent === frame) return null
    frame = frame.parent as Framed | null
  }
  return null
}

/** The interface where the standard says it lies: in a frame above the page, or above the window that opened it. */
export function findApi(page: Window): Api | null {
  try {
    return above(page) ?? above(page.opener) ?? above(page.top?.opener ?? null)
  } catch {
    return null
  }
}
