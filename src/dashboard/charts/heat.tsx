import { HeatMapChart, ResponsiveContainer } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import { number } from '../numbers';
import type { HeatProps } from './types';

/** The colours of nothing, of little and of most: read from the theme, for Fluent mixes only what it can take apart. */
type Colours = readonly [none: string, little: string, most: string];
/** Nothing stands above the fields. */
const TOP = 4;
const TOKENS = [
  tokens.colorNeutralBackground1,
  tokens.colorBrandBackground2,
  tokens.colorBrandForegroundInverted,
] as const;

/** A field for each row and column, the darker or the stronger the more; its number stands in it. */
export function Heat({ columns, rows, height, language }: HeatProps) {
  const place = useRef<HTMLDivElement>(null);
  const [colours, setColours] = useState<Colours | null>(null);
  useLayoutEffect(() => {
    if (!place.current) return;
    const found = coloursAt(place.current);
    setColours((before) => (before?.join() === found.join() ? before : found));
  });
  const most = Math.max(2, ...rows.flatMap(({ values }) => values));
  const cell = (value: number) => (value === 0 ? '' : number(value, language));
  return (
    <div ref={place} style={{ height }}>
      {colours && (
        <ResponsiveContainer height={height}>
          <HeatMapChart
            key={rows.map(({ label }) => label).join()} // It keeps the axes of the first data and fails with others.
            data={[
              {
                legend: '',
                value: most,
                data: [...rows].reverse().flatMap(({ label, values }) =>
                  columns.map((column, at) => ({
                    x: column,
                    y: label,
                    value: values[at] ?? 0,
                    rectText: cell(values[at] ?? 0),
                  })),
                ),
              },
            ]}
            domainValuesForColorScale={[0, 1, most]}
            rangeValuesForColorScale={[...colours]}
            sortOrder="none"
            showYAxisLables
            margins={{ top: TOP }}
            hideLegend
            hideTooltip
          />
        </ResponsiveContainer>
      )}
    </div>
  );
}

function coloursAt(element: Element): Colours {
  const style = getComputedStyle(element);
  const [none, little, most] = TOKENS.map((token) => style.getPropertyValue(token.slice(4, -1)).trim());
  return [none ?? '', little ?? '', most ?? ''];
}
