import type { Locator } from 'playwright-core';
import { settled } from './accessibility';
import type { DashboardPage } from './dashboard';

export const WEEKLY = 'Inden fristen, uge for uge';
export const ANSWERING = 'Svartid';
export const AGES = 'Hvor længe de har ventet';
export const ARRIVING = 'Hvornår mailene kommer';
export const PICTURES = [WEEKLY, ANSWERING, AGES, ARRIVING];

/** A part of the department's page, by its heading. */
export const partOf = ({ page }: DashboardPage, name: string): Locator =>
  page.getByRole('region', { name, exact: true });

/** The page with its pictures, or with the tables in their place. */
export async function showDepartment(
  dashboard: DashboardPage,
  department: number,
  as: 'pictures' | 'tables' = 'pictures',
): Promise<void> {
  const { page } = dashboard;
  await dashboard.go(`#/afdeling/${department}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await partOf(dashboard, WEEKLY).locator('svg path').first().waitFor({ state: 'attached' });
  await settled(page); // a switch goes with forced colours
  for (const each of await page.getByRole('switch', { name: 'Vis som tabel' }).all()) {
    await each.setChecked(as === 'tables', { force: true });
  }
}

/** The words of a part's table, row by row. */
export async function cellsOf(dashboard: DashboardPage, name: string): Promise<string[][]> {
  const rows = await partOf(dashboard, name).getByRole('row').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}
