/** The main area takes the focus when no field has it: scans and single keys start from there. */
export const SCAN_HOME = 'scan-home'

export const focusScanHome = (): void => document.getElementById(SCAN_HOME)?.focus({ preventScroll: true })
