import { tokens } from '@fluentui/react-components';
import { useForcedColors } from './use-forced-colors';

/** What bars are filled with. A page that draws with it holds `BeyondPattern` with the same id. */
export function useBarFills(pattern: string): { readonly plain: string; readonly beyond: string } {
  const isForced = useForcedColors();
  return { plain: isForced ? 'CanvasText' : tokens.colorBrandForeground1, beyond: `url(#${pattern})` };
}

/** Stripes, so that what is beyond the target is told by more than its colour. */
export function BeyondPattern({ id }: { id: string }) {
  const isForced = useForcedColors();
  const stripe = isForced ? 'CanvasText' : tokens.colorStatusDangerForeground1;
  const ground = isForced ? 'Canvas' : tokens.colorStatusDangerBackground2;
  return (
    <svg width="0" height="0" aria-hidden style={{ position: 'absolute' }}>
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill={ground} />
          <rect width="3.5" height="6" fill={stripe} />
        </pattern>
      </defs>
    </svg>
  );
}
