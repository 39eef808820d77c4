package org.aidememoire.vocabulary;

/** As people say it of themselves, or as a register has it. */
public enum Sex {
  WOMEN,
  MEN,
  UNSPECIFIED
}
