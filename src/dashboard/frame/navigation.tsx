import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { hashOf, pageName } from '../route';
import { departmentsOf, hasPage } from '../state';
import type { Route } from '../types';
import { DepartmentLinks } from './department-links';
import type { FrameProps } from './frame';
import { FRAME_TEXTS } from './texts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXL,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  link: {
    display: 'inline-block',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: '2px solid transparent',
    // Forced colours draw what is transparent.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
  },
  departments: { flexBasis: '100%', minWidth: 0 },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    // Forced colours know no brand: the line under the page where one is has the colour of what is selected.
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** More departments than these stand behind a button: the head would be nothing but links. */
const MOST_LINKS = 6;

/** Where one can go. Real links: each opens in a tab of its own, and may be kept. */
export function Navigation({ session, state, language }: FrameProps) {
  const styles = useStyles();
  const { departments } = session.policy;
  const isOpen = hasPage(state);
  const places = isOpen ? departmentsOf(state, departments) : [];
  const isLong = places.length > MOST_LINKS;
  const toDepartments = places.map((department) => ({ page: 'department', department }) as const);
  const routes: Route[] = [
    { page: 'overview' },
    ...(isLong ? [] : toDepartments),
    ...(isOpen ? ([{ page: 'list', filter: {} }, { page: 'report' }] as const) : []),
    { page: 'privacy' },
  ];
  const here = pageName(state.route, departments, language);
  const linkTo = (route: Route) => {
    const isHere = isSamePage(route, state.route);
    return (
      <li key={hashOf(route)}>
        <a
          href={hashOf(route)}
          className={mergeClasses(styles.link, isHere && styles.here)}
          {...(isHere && { 'aria-current': 'page' as const })}
        >
          {pageName(route, departments, language)}
        </a>
      </li>
    );
  };
  return (
    <nav aria-label={FRAME_TEXTS[language].pages}>
      <ul className={styles.list}>
        {routes.map(linkTo)}
        {isLong && (
          <li className={styles.departments}>
            {/* Another page closes it. */}
            <DepartmentLinks
              key={here}
              here={state.route.page === 'department' ? here : null}
              language={language}
            >
              {toDepartments.map(linkTo)}
            </DepartmentLinks>
          </li>
        )}
      </ul>
    </nav>
  );
}

function isSamePage(one: Route, other: Route): boolean {
  if (one.page !== other.page) return false;
  return one.page !== 'department' || other.page !== 'department' || one.department === other.department;
}
