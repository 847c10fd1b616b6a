import { sensitiveTexts } from '../sensitive-texts';

export const biometricTexts = sensitiveTexts(
  { title: 'Biometriske data', about: 'biometrisk genkendelse', silence: 'Ikke om en persons biometri' },
  { title: 'Biometric data', about: 'biometric identification', silence: 'Not about a person’s biometrics' },
);
