/** Rounds halves up on the decimal digits one sees, as the platform does, not on the binary ones behind them. */
export function rounded(value: number, decimals: number): number {
  return Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);
}
