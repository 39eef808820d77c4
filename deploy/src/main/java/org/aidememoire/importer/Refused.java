package org.aidememoire.importer;

/** The portal, or the way to it, did not take something; the message says why. */
final class Refused extends Exception {

  Refused(String why) {
    super(why);
  }
}
