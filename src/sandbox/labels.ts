/** A sensitivity label, in the shape of `Office.SensitivityLabelDetails`. */
export interface SensitivityLabel {
  id: string;
  name: string;
  tooltip: string;
  color: string;
  children: SensitivityLabel[];
}

const label = (id: string, name: string, color: string, tooltip: string): SensitivityLabel => ({
  id,
  name,
  tooltip,
  color,
  children: [],
});

/** Invented labels of the sandbox's municipality, for a host that is told to have them. */
export const SENSITIVITY_LABELS: readonly SensitivityLabel[] = [
  label('6f0c4c52-9a5e-4f6f-8a0d-7d2100000001', 'Offentlig', '#317100', 'Må læses af alle'),
  label('6f0c4c52-9a5e-4f6f-8a0d-7d2100000002', 'Intern', '#0078d7', 'Bliver i kommunen'),
  label('6f0c4c52-9a5e-4f6f-8a0d-7d2100000003', 'Fortrolig', '#8e192e', 'Personoplysninger: sendes sikkert'),
];

/** The host's methods for labels (`outlook/host/dispatch/labels.ts`). The numbers are the sandbox's own. */
export const LABEL_METHODS = { get: 9001, set: 9002, catalog: 9003, isEnabled: 9004 } as const;
