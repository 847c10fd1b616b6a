/** An envelope with a tick: the sandbox's own mark. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#1a7887" />
      <rect x="6" y="9" width="20" height="14" rx="2.5" fill="#fff" />
      <path
        d="M7.5 11.5 16 17.5l8.5-6"
        fill="none"
        stroke="#1a7887"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
      <circle cx="24" cy="22.5" r="5.5" fill="#f2b544" stroke="#1a7887" strokeWidth="1.5" />
      <path
        d="m21.7 22.6 1.7 1.7 3-3.3"
        fill="none"
        stroke="#123"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
