package org.aidememoire.consultation;

/** What a delegation says when it is asked to come. */
public enum Reply {
  ATTENDING,
  REGRETS
}
