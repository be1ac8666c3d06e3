/** The mark of Jernih, for beside its name. */
export function Drop() {
  return (
    <svg class="drop" viewBox="5 1 14 21" aria-hidden="true">
      <path d="M12 1.5c3.6 4.6 7 8.4 7 12.8a7 7 0 0 1-14 0C5 9.900 8.400 6.100 12 1.500Z" />
      <path class="line" d="M8.500 12.500h7M8.500 16h4.500" />
    </svg>
  );
}
