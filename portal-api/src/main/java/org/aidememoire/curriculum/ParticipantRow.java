package org.aidememoire.curriculum;

import org.aidememoire.vocabulary.Sex;

/** Participants of an edition from one country, at one stage and in one mode. */
public record ParticipantRow(
    String country, Stage stage, Mode mode, long women, long men, long unspecified) {

  public long of(Sex sex) {
    return switch (sex) {
      case WOMEN -> women;
      case MEN -> men;
      case UNSPECIFIED -> unspecified;
    };
  }

  public long all() {
    return women + men + unspecified;
  }
}
