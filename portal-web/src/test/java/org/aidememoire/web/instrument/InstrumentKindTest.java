package org.aidememoire.web.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.instrument.InstrumentDraft;
import org.aidememoire.web.sharing.RecordField;
import org.aidememoire.web.text.Messages;
import org.junit.jupiter.api.Test;

class InstrumentKindTest {

  @Test
  void historyAndMergeKnowEveryFieldOfTheForm() {
    var kind = new InstrumentKind();
    kind.messages = new Messages();
    var known =
        kind.fields().stream()
            .map(RecordField::name)
            .map(name -> name.replaceFirst("[.].*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        Arrays.stream(InstrumentDraft.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toCollection(TreeSet::new)),
        known);
  }
}
