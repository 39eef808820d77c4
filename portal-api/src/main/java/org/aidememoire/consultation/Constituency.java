package org.aidememoire.consultation;

/** On whose side a delegation sits. */
public enum Constituency {
  SENDING_GOVERNMENT,
  HOST_GOVERNMENT,
  EMPLOYERS,
  WORKERS,
  CIVIL_SOCIETY,
  INTERNATIONAL_ORGANISATION
}
