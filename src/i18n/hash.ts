/** A small hash (FNV-1a, 32 bits), 0 to 2^32 - 1, so that what is chosen by it is chosen alike in a replay. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
