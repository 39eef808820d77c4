package org.aidememoire.attachment;

/** Whether files are scanned for viruses. */
public enum ScannerState {
  /** None is configured. */
  NONE,
  ANSWERS,
  /** Files stay held until it answers. */
  SILENT
}
