/** A point that nobody passes until two have come: forces the worst moment of a race, every time. */
export function meeting(): () => Promise<void> {
  let missing = 2
  let open: () => void = () => undefined
  const met = new Promise<void>((resolve) => {
    open = resolve
  })
  return () => {
    if (--missing === 0) open()
    return met
  }
}
