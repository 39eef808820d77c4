package org.aidememoire.instrument;

/** What kind of instrument it is. */
public enum Form {
  LAW,
  REGULATION,
  NOTIFICATION,
  POLICY,
  PROCEDURE,
  HIRING_REQUIREMENT,
  CONVENTION,
  BILATERAL_AGREEMENT,
  MOU;

  /** The last part but one of the instrument's address, as in {@code /eli/th/law/…}. */
  String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
