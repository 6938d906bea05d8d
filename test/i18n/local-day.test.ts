import { afterEach, beforeEach, expect, it } from 'vitest'
import { localDay } from '../../src/i18n/local-day.ts'

const zone = process.env['TZ']
beforeEach(() => {
  process.env['TZ'] = 'Pacific/Auckland'
})
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

it('the day of minutes is the player’s own, not that of Greenwich', () => {
  expect(localDay(new Date('2021-06-15T23:30:00Z'))).toBe('2021-06-16')
  process.env['TZ'] = 'America/Los_Angeles'
  expect(localDay(new Date('2021-03-01T02:00:00Z'))).toBe('2021-02-28')
})
