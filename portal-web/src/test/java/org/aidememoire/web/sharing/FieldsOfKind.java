package org.aidememoire.web.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.TreeSet;
import org.aidememoire.sharing.RecordDraft;

/** The fields that a kind of record lists for its form, history and merge. */
public final class FieldsOfKind {

  private FieldsOfKind() {}

  /** A field that is sent in but not listed would be lost when two people save. */
  public static <D extends Record & RecordDraft> void areThoseOf(
      Class<D> draft, RecordKind<D, ?> kind) {
    var sent = new TreeSet<String>();
    for (RecordComponent component : draft.getRecordComponents()) {
      sent.add(component.getName());
    }
    var listed = new TreeSet<String>();
    kind.fields().forEach(field -> listed.add(field.name().replaceFirst("[.].*", "")));
    assertEquals(sent, listed);
  }
}
