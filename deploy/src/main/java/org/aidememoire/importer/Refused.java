package org.aidememoire.importer;

/** The portal, or the way to it, did not take something. */
final class Refused extends Exception {

  private final String why;

  Refused(String why) {
    super(why);
    this.why = why;
  }

  String why() {
    return why;
  }
}
