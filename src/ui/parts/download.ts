/** Hands a text to the browser as a file of this name. */
export function download(name: string, text: string, type: string): void {
  const link = document.createElement('a')
  const address = URL.createObjectURL(new Blob([text], { type }))
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
