import type { Page } from '@playwright/test'
import { byKeyboard, playLine } from './hands.ts'
import { expect, openMatch, test } from './page.ts'

/** Words that stand under a caption. */
const covered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const range = document.createRange()
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const words: { text: string; box: DOMRect }[] = []
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      if (node.parentElement?.closest('.captions, .sr-only')) continue
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) words.push({ text: node.textContent ?? '', box })
    }
    const captions = [...document.querySelectorAll('.captions span')].map((span) => span.getBoundingClientRect())
    return words.flatMap(({ text, box }) =>
      captions.some(
        ({ left, right, top, bottom }) =>
          left < box.right && box.left < right && top < box.bottom && box.top < bottom && box.width > 1,
      )
        ? [text]
        : [],
    )
  })

test('captions of what is heard cover no word of the recess @every-size', async ({ page }) => {
  await openMatch(page, 'russia', 7)
  await playLine(page, byKeyboard, 'line 1; table scope=d nationals=b; ask', 'recess')
  await expect(page.locator('.captions')).toBeVisible()
  expect(await covered(page)).toEqual([])
})

test('captions of what is heard cover no word at the table @every-size', async ({ page }) => {
  await openMatch(page, 'russia', 7)
  await playLine(page, byKeyboard, 'line 1; table scope=d nationals=b', 'table')
  await expect(page.locator('.captions')).toBeVisible()
  expect(await covered(page)).toEqual([])
})
