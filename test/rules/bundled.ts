import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

/**
 * A module and all it imports as one, as the build makes them. The test runner reads every import through a getter,
 * which makes a walk of hundreds of millions of moves five times slower than it is.
 */
export async function bundled<T>(entry: URL): Promise<T> {
  const { output } = await build({ input: fileURLToPath(entry), platform: 'node', write: false, logLevel: 'silent' })
  const code = Buffer.from(output[0].code).toString('base64')
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)) as T
}
