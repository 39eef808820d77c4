package org.aidememoire.importer;

import java.util.List;

/** The portal, or the way to it, did not take something. */
final class Refused extends Exception {

  private final String why;
  private final List<Field> fields;

  /** What is wrong with one field of the record, as the portal says it. */
  record Field(String name, String message) {}

  Refused(String why) {
    this(why, List.of());
  }

  Refused(String why, List<Field> fields) {
    super(why);
    this.why = why;
    this.fields = List.copyOf(fields);
  }

  /** Empty where it is not the record's fields that are wrong. */
  List<Field> fields() {
    return fields;
  }

  String why() {
    return why;
  }
}
