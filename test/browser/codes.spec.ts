import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import decodeQR from 'qr/decode.js'
import { game } from '../../src/i18n/en/game.ts'
import { start } from '../../src/i18n/en/start.ts'
import { expect, exposed, onScreen, openMatch, test } from './page.ts'

const named = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true })

/** Plays from the dossier to a walk-out at the first statement: two decisions, ending 19. */
async function walkOut(page: Page): Promise<void> {
  await page.keyboard.press('Enter')
  await onScreen(page, 'arrival')
  await page.keyboard.press('1')
  await onScreen(page, 'table')
  await page.keyboard.press('w')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await onScreen(page, 'ending')
}

/** Opens the share dialog from the paper by its key, and gives the code in it. */
async function share(page: Page): Promise<string> {
  await page.keyboard.press('c')
  await dialog(page, game['share.title']).waitFor()
  return (await page.locator('.share-code [aria-hidden]').textContent()) ?? ''
}

/** What a reader of QR codes reads off the picture as the page shows it. */
async function scanned(page: Page): Promise<string> {
  const picture = page.getByRole('img', { name: game['share.qr.alt'] })
  await picture.waitFor()
  const pixels = await picture.evaluate(async (img: HTMLImageElement) => {
    await img.decode()
    const canvas = document.createElement('canvas')
    canvas.width = img.naturalWidth
    canvas.height = img.naturalHeight
    const paint = canvas.getContext('2d')
    paint?.drawImage(img, 0, 0)
    const { data, width, height } = paint?.getImageData(0, 0, canvas.width, canvas.height) ?? new ImageData(1, 1)
    return { width, height, data: [...data] }
  })
  return decodeQR({ ...pixels, data: Uint8ClampedArray.from(pixels.data) })
}

/** Opens the list of finished summits from the menu. */
async function openRuns(page: Page): Promise<void> {
  await named(page, game['menu.open']).click()
  await named(page, start['runs.title']).click()
  await dialog(page, start['runs.title']).waitFor()
}

/** Begins practice at the first statement of the newest run. */
async function practise(page: Page): Promise<void> {
  await openRuns(page)
  await page.locator('.runs-run summary').first().click()
  await page.getByLabel(game['runs.from']).selectOption({ index: 1 })
  await named(page, game['runs.practise']).click()
  await onScreen(page, 'table')
}

test('a finished summit is shared as code, link, words and a picture that scans', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openMatch(page, 'russia', 7)
  await walkOut(page)
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  const code = await share(page)
  expect(code).toMatch(/^[0-9A-Z]{7,32}$/)
  await named(page, game['share.copy.code']).click()
  await expect(page.getByText(game['share.copied'])).toBeVisible()
  expect(await clipboard()).toBe(code)
  await named(page, game['share.copy.link']).click()
  const link = await clipboard()
  expect(link).toBe(`${new URL(page.url()).origin}/#r=${code}`)
  expect(await scanned(page)).toBe(link)
  await named(page, game['share.copy.words']).click()
  const words = await clipboard()
  for (const part of [start['app.name'], 'Ending 19', 'seed 7', '2 decisions', code, link])
    expect(words).toContain(part)
  const [file] = await Promise.all([page.waitForEvent('download'), named(page, game['share.download']).click()])
  expect(file.suggestedFilename()).toBe('geneva-russia-7.txt')
})

test('where the browser refuses to copy, the code is selected and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } })
  })
  await openMatch(page, 'russia', 7)
  await walkOut(page)
  const code = await share(page)
  await named(page, game['share.copy.code']).click()
  await expect(page.getByText(game['share.not-copied'])).toBeVisible()
  expect((await page.evaluate(() => `${window.getSelection()}`)).replace(/\s/g, '')).toBe(code)
})

test('a summit is shared while it runs, a world named by hand not before it is over', async ({ page }) => {
  const open = async () => {
    await named(page, game['menu.open']).click()
    await named(page, game['menu.share']).click()
    await dialog(page, game['share.title']).waitFor()
  }
  await openMatch(page, 'usa', 7)
  await open()
  await expect(page.locator('.share-code')).toBeVisible()
  await page.keyboard.press('Escape')
  const world = 'own=justice&their=parity&temperament=proud&event=4&leak=yes&votes=2&posture=relief'
  await openMatch(page, 'usa', world)
  await open()
  await expect(page.getByText(game['share.secret'])).toBeVisible()
  await expect(page.locator('.share-code')).toHaveCount(0)
})

test('a link opens the run on the analysis board, above a summit that goes on', async ({ page }) => {
  await openMatch(page, 'russia', 7)
  await walkOut(page)
  const code = await share(page)
  await page.keyboard.press('Escape')
  await openMatch(page, 'usa', 9)
  await page.keyboard.press('Enter')
  await onScreen(page, 'arrival')
  await page.keyboard.press('1')
  await onScreen(page, 'table')
  await page.evaluate((text) => {
    location.hash = `#r=${text}`
  }, code.toLowerCase())
  await onScreen(page, 'analysis')
  expect(new URL(page.url()).hash).toBe('')
  await page.keyboard.press('Escape')
  await onScreen(page, 'table')
  expect(await exposed(page)).toMatchObject({ seed: 9, chair: 'usa', decisions: 1 })
})

test('a link with a mistake says what is wrong, keeps it, and opens once it is mended', async ({ page }) => {
  await openMatch(page, 'russia', 7)
  await walkOut(page)
  const code = await share(page)
  const wrong = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`
  await page.goto('about:blank')
  await page.goto(`./#r=${wrong}`)
  const field = page.getByLabel(start['code.field'])
  await expect(field).toHaveValue(wrong)
  await expect(field).toBeFocused()
  await expect(page.getByRole('alert').filter({ hasText: start['code.no.mistyped'] })).toBeVisible()
  await field.fill('HELLO U')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'U stands in no run code' })).toBeVisible()
  await expect(field).toHaveValue('HELLO U')
  await field.fill(code)
  await page.keyboard.press('Enter')
  await onScreen(page, 'analysis')
  await expect(dialog(page, start['code.enter'])).toBeHidden()
})

test('on the title a whole link can be pasted, and Escape leaves things as they were', async ({ page }) => {
  await openMatch(page, 'russia', 7)
  await walkOut(page)
  const code = await share(page)
  await page.goto('about:blank')
  await page.goto('./')
  await onScreen(page, 'ending')
  await named(page, game['menu.open']).click()
  await page.getByRole('button', { name: game['menu.title'] }).click()
  await onScreen(page, 'title')
  await named(page, start['code.enter']).click()
  await page.keyboard.press('Escape')
  await expect(named(page, start['code.enter'])).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.insertText(`Look: https://some.where/geneva/#r=${code}`)
  await named(page, start['code.open']).click()
  await onScreen(page, 'analysis')
  await page.keyboard.press('Escape')
  await onScreen(page, 'title')
})

test('finished summits are listed, ordered, opened, played again and removed', async ({ page }) => {
  await openMatch(page, 'russia', 7)
  await walkOut(page)
  await openMatch(page, 'usa', 8)
  await walkOut(page)
  await openRuns(page)
  const rows = page.locator('.runs-run')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('The American chair')
  await page.getByLabel(game['runs.sort'], { exact: true }).selectOption('decisions')
  await expect(rows).toHaveCount(2)
  await rows.first().locator('summary').click()
  await expect(rows.first()).toContainText('Seed 8')
  await named(page, game['runs.remove']).click()
  await named(page, game['runs.remove.yes']).click()
  await expect(rows).toHaveCount(1)
  await page.reload()
  await onScreen(page, 'ending')
  await openRuns(page)
  await expect(rows).toHaveCount(1)
  await rows.first().locator('summary').click()
  await page.getByRole('button', { name: 'From the American chair' }).click()
  await onScreen(page, 'dossier')
  expect(await exposed(page)).toMatchObject({ seed: 7, chair: 'usa', decisions: 0 })
})

test('a tab that watches sees new runs and removes none', async ({ page, context }) => {
  await openMatch(page, 'russia', 7)
  const second = await context.newPage()
  await second.goto('./')
  await onScreen(second, 'dossier')
  await walkOut(page)
  await onScreen(second, 'ending')
  await openRuns(second)
  await second.locator('.runs-run summary').first().click()
  await expect(second.getByText(game['runs.watching'])).toBeVisible()
  await named(second, game['runs.remove']).click({ force: true })
  await expect(dialog(second, game['runs.remove.question'])).toHaveCount(0)
  await expect(second.locator('.runs-run')).toHaveCount(1)
})

test('practice says so, takes back, begins again, and keeps nothing', async ({ page }) => {
  await openMatch(page, 'russia', 7)
  await walkOut(page)
  const kept = () => page.evaluate(() => JSON.stringify([{ ...localStorage }]))
  const before = await kept()
  await practise(page)
  const bar = page.getByRole('complementary', { name: game['practice.name'] })
  await expect(bar).toContainText('from decision 2')
  expect(await exposed(page)).toMatchObject({ practice: true, decisions: 1, screen: 'table' })
  await page.keyboard.press('q')
  await page.waitForFunction(() => window.reciprocity.decisions === 2)
  await page.keyboard.press('u')
  await page.waitForFunction(() => window.reciprocity.decisions === 1)
  await page.keyboard.press('u')
  expect((await exposed(page)).decisions).toBe(1)
  await page.keyboard.press('w')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await onScreen(page, 'ending')
  await expect(page.getByText(game['practice.over'])).toBeVisible()
  await expect(named(page, game['ending.again'])).toHaveCount(0)
  await page.keyboard.press('r')
  await onScreen(page, 'table')
  await page.keyboard.press('Escape')
  await dialog(page, game['pause.title']).waitFor()
  await named(page, game['menu.practice']).click()
  await onScreen(page, 'ending')
  expect(await exposed(page)).toMatchObject({ practice: false, seed: 7, decisions: 2 })
  expect(await kept()).toBe(before)
})

test('axe finds nothing, and nothing is wider than the page, at 100 and 200 % text @every-size', async ({ page }) => {
  test.setTimeout(240_000)
  const found: string[] = []
  const look = async (where: string) => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${where}: ${id} at ${target}`)))
    const over = await page.evaluate(() => {
      const boxes = [document.documentElement, ...document.querySelectorAll('dialog[open]')]
      return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth))
    })
    if (over > 1) found.push(`${where}: ${over} px too wide`)
  }
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openMatch(page, 'russia', 7)
  await walkOut(page)
  for (const textSize of [100, 200]) {
    await page.evaluate((size) => {
      localStorage.setItem('reciprocity.settings', JSON.stringify({ textSize: size, quality: 'still' }))
    }, textSize)
    await page.reload()
    await onScreen(page, 'ending')
    await share(page)
    await page.getByRole('img', { name: game['share.qr.alt'] }).waitFor()
    await look(`share at ${textSize} %`)
    await page.keyboard.press('Escape')
    await page.evaluate(() => {
      location.hash = '#r=ABCD-EFGH-JKMN-PQRS'
    })
    await dialog(page, start['code.enter']).waitFor()
    await look(`a bad link at ${textSize} %`)
    await page.keyboard.press('Escape')
    await practise(page)
    await look(`practice at ${textSize} %`)
    await openRuns(page)
    await page.locator('.runs-run summary').first().click()
    await look(`finished summits at ${textSize} %`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('w')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await onScreen(page, 'ending')
    await look(`the end of practice at ${textSize} %`)
    await named(page, game['menu.practice']).click()
  }
  expect(found).toEqual([])
})
