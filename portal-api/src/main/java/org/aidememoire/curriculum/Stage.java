package org.aidememoire.curriculum;

/** When in an attaché's career a module is taught. */
public enum Stage {
  PRE_DEPLOYMENT,
  IN_POST,
  REFRESHER
}
