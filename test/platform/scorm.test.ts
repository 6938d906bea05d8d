import fc from 'fast-check'
import * as runTime from 'scorm-again/scorm12'
import { describe, expect, it } from 'vitest'
import { scormManifest } from '../../scripts/builds/scorm-manifest.ts'
import { debriefOf } from '../../src/analysis/debrief.ts'
import { NEWEST_RULES, scenarioOf } from '../../src/content/scenarios.ts'
import { openCourse } from '../../src/platform/scorm/course.ts'
import { type Api, findApi } from '../../src/platform/scorm/find-api.ts'
import { scoreOf } from '../../src/platform/scorm/score.ts'
import { sessionTime } from '../../src/platform/scorm/session-time.ts'
import { MOST_SUSPENDED, putBack, suspendedFrom } from '../../src/platform/scorm/suspended.ts'
import { viewOf } from '../../src/rules/view.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { openShelf, type Shelf } from '../../src/store/shelf.ts'

// The package exports by its name what its types call the default.
const { Scorm12API } = runTime as unknown as {
  Scorm12API: new (settings: object) => Api & { loadFromJSON(kept: object, at: string): void }
}

const memory = (): Shelf =>
  openShelf(() => {
    throw new Error('no storage')
  })
const api = { LMSInitialize: () => 'true' } as unknown as Api
const frame = (more: object): Window => {
  const made = { opener: null, ...more } as { parent?: unknown; top?: unknown }
  made.parent ??= made
  made.top ??= made.parent
  return made as unknown as Window
}

describe('the interface of a learning platform', () => {
  it('is found in a frame above the page, however deep', () => {
    const top = frame({ API: api })
    expect(findApi(frame({ parent: frame({ parent: top }) }))).toBe(api)
  })

  it('is found above the window that opened the page', () => {
    expect(findApi(frame({ opener: frame({ parent: frame({ API: api }) }) }))).toBe(api)
  })

  it('is not found where there is none, and a frame of another origin stops nobody', () => {
    const closed = frame({})
    Object.defineProperty(closed, 'API', {
      get() {
        throw new DOMException('another origin', 'SecurityError')
      },
    })
    expect([findApi(frame({})), findApi(frame({ parent: closed }))]).toEqual([null, null])
  })
})

describe('a session time', () => {
  it.each([
    [0, '0000:00:00.00'],
    [1500, '0000:00:01.50'],
    [3_723_040, '0001:02:03.04'],
  ])('of %i milliseconds is %s', (milliseconds, text) => {
    expect(sessionTime(milliseconds)).toBe(text)
  })

  it('is always as SCORM 1.2 wants it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 2 ** 40 }), (milliseconds) => {
        expect(sessionTime(milliseconds)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/)
      }),
    )
  })
})

describe('the score of a summit', () => {
  const scenario = scenarioOf(NEWEST_RULES)
  const summits = Array.from({ length: 12 }, (_, seed) =>
    viewOf(randomGame({ seed }, seed % 2 === 0 ? 0 : 1, seed).summit),
  )

  it('lies from 0 to 100 and rises with own worth', () => {
    for (const view of summits) {
      const learnt = debriefOf(scenario, view)
      if (learnt === null || view.end === null) throw new Error('the summit is not over')
      const score = (own: number) =>
        scoreOf(
          { ...view, end: { ...view.end, worth: { russia: own, usa: own } } as typeof view.end },
          learnt,
        ) as number
      expect([score(4), score(99)]).toEqual([0, 100])
      const all = Array.from({ length: 30 }, (_, own) => score(own))
      expect(all).toEqual([...all].sort((a, b) => a - b))
      expect(score(12)).toBeGreaterThan(score(4))
    }
  })

  it('is none while the summit runs', () => {
    const [view] = summits
    if (view === undefined) throw new Error('no summit')
    expect(scoreOf({ ...view, end: null }, { ratified: { deals: [] }, bargain: { deals: [] } } as never)).toBeNull()
  })
})

describe('what a platform keeps between visits', () => {
  const KEYS = ['first', 'second', 'third']

  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 300, unit: 'binary' }), { minLength: 3, maxLength: 3 }), (texts) => {
        const [one, other] = [memory(), memory()]
        KEYS.forEach((key, nth) => void one.set(key, texts[nth] ?? ''))
        const text = suspendedFrom(one, KEYS)
        if (text.length > MOST_SUSPENDED) throw new Error('too long')
        putBack(other, KEYS, text)
        const held = KEYS.map((key) => other.get(key))
        // What does not fit is left out from the end.
        const lost = held.indexOf(null)
        expect(held.slice(0, lost < 0 ? 3 : lost)).toEqual(texts.slice(0, lost < 0 ? 3 : lost))
      }),
    )
  })

  it('is never longer than a platform takes: the last wanted is left out first', () => {
    const shelf = memory()
    shelf.set('first', 'a'.repeat(3000))
    shelf.set('second', 'b'.repeat(900))
    shelf.set('third', 'c'.repeat(900))
    const text = suspendedFrom(shelf, KEYS)
    expect(Object.keys(JSON.parse(text))).toEqual(['first', 'second'])
  })

  it.each(['', 'damaged {', '[]', '7', '{"first":3}', '{"foreign":"x"}'])('changes nothing where it is %j', (text) => {
    const shelf = memory()
    shelf.set('first', 'kept')
    putBack(shelf, KEYS, text)
    expect(shelf.get('first')).toBe('kept')
  })
})

describe('a course', () => {
  it('tells a real run-time that the lesson has begun, and takes back what it kept', () => {
    const platform = new Scorm12API({ autocommit: false, logLevel: 5 })
    platform.loadFromJSON({ cmi: { suspend_data: '{"reciprocity.save":"kept"}' } }, '')
    const shelf = memory()
    expect(openCourse(frame({ API: platform }), shelf)).not.toBeNull()
    expect(platform.LMSGetValue('cmi.core.lesson_status')).toBe('incomplete')
    expect(shelf.get('reciprocity.save')).toBe('kept')
  })

  it('is none where the platform refuses or throws', () => {
    const broken = {
      LMSInitialize() {
        throw new Error('out of order')
      },
    }
    expect(openCourse(frame({ API: broken }), memory())).toBeNull()
    expect(openCourse(frame({ API: { LMSInitialize: () => 'false' } }), memory())).toBeNull()
    expect(openCourse(frame({}), memory())).toBeNull()
  })
})

describe('the manifest', () => {
  const text = scormManifest(['LICENSE', 'imsmanifest.xml', 'index.html'])

  it('has the prefix that platforms look for, and references that lead somewhere', () => {
    expect(text).toContain('xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"')
    expect(text).toContain('adlcp:scormtype="sco"')
    const [ids, wanted] = [/\bidentifier="([^"]*)"/g, /(?:identifierref|default)="([^"]*)"/g].map((pattern) =>
      [...text.matchAll(pattern)].map(([, id]) => id),
    )
    expect(wanted).toHaveLength(2)
    for (const id of wanted ?? []) expect(ids).toContain(id)
    for (const id of ids ?? []) expect(id).toMatch(/^[a-z][\w-]*$/)
  })

  it('lists every file once, and names no address but those of its schemas', () => {
    expect([...text.matchAll(/<file href="([^"]*)"/g)].map(([, file]) => file)).toEqual([
      'LICENSE',
      'imsmanifest.xml',
      'index.html',
    ])
    for (const [address] of text.matchAll(/https?:[^"\s]*/g))
      expect(address).toMatch(/^http:\/\/www\.(imsproject\.org|adlnet\.org|w3\.org)\//)
  })
})
