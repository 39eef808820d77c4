package org.aidememoire.web.instrument;

import org.aidememoire.instrument.InstrumentDraft;
import org.aidememoire.web.sharing.FieldsOfKind;
import org.aidememoire.web.text.Messages;
import org.junit.jupiter.api.Test;

class InstrumentKindTest {

  @Test
  void historyAndMergeKnowEveryFieldOfTheForm() {
    var kind = new InstrumentKind();
    kind.messages = new Messages();
    FieldsOfKind.areThoseOf(InstrumentDraft.class, kind);
  }
}
