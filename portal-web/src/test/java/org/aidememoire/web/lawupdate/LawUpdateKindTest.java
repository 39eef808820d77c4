package org.aidememoire.web.lawupdate;

import org.aidememoire.lawupdate.LawUpdateDraft;
import org.aidememoire.web.sharing.FieldsOfKind;
import org.aidememoire.web.text.Messages;
import org.junit.jupiter.api.Test;

class LawUpdateKindTest {

  @Test
  void historyAndMergeKnowEveryFieldOfTheForm() {
    var kind = new LawUpdateKind();
    kind.messages = new Messages();
    FieldsOfKind.areThoseOf(LawUpdateDraft.class, kind);
  }
}
