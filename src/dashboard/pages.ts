/** Pages that are fetched when they are first opened: nobody needs them to sign in, and few on the same day. */
export const fetchOverviewPage = () =>
  import(/* webpackChunkName: "dashboard-overview" */ './mailboxes/overview-and-added');

export const fetchDepartmentPage = () =>
  import(/* webpackChunkName: "dashboard-department" */ './department/department-page');

export const fetchListPage = () => import(/* webpackChunkName: "dashboard-list" */ './list/list-page');

export const fetchReportPage = () =>
  import(/* webpackChunkName: "dashboard-report" */ './report/report-page');

export const fetchPrivacyPage = () =>
  import(/* webpackChunkName: "dashboard-privacy" */ './privacy/privacy-page');

/** By the page that the address names. */
export const FETCH_PAGE = {
  overview: fetchOverviewPage,
  department: fetchDepartmentPage,
  list: fetchListPage,
  report: fetchReportPage,
  privacy: fetchPrivacyPage,
} as const;
