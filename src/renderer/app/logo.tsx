/** The mark: a roof over two lines of a ledger. */
export const Logo = ({ size = 30 }: { size?: number }) => (
  <svg aria-hidden="true" width={size} height={size} viewBox="0 0 32 32" className="lay-fixed">
    <rect width="32" height="32" rx="8" fill="var(--primary)" />
    <g fill="none" stroke="var(--on-primary)" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round">
      <path d="M6 15.5 16 8l10 7.5" />
      <path d="M8 24h16M10 20h12" />
    </g>
  </svg>
)
