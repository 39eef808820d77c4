package org.aidememoire.web.lawupdate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aidememoire.lawupdate.LawUpdateDraft;
import org.aidememoire.lawupdate.LawUpdateView;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.web.sharing.RecordField;
import org.aidememoire.web.sharing.RecordFields;
import org.aidememoire.web.sharing.RecordKind;
import org.aidememoire.web.text.Messages;

@ApplicationScoped
class LawUpdateKind implements RecordKind<LawUpdateDraft, LawUpdateView> {

  @Inject LawUpdates lawUpdates;

  @Inject Messages messages;

  @Override
  public String kind() {
    return "law-update";
  }

  @Override
  public LawUpdates records() {
    return lawUpdates;
  }

  @Override
  public List<RecordField> fields() {
    return new RecordFields(messages, feature())
        .titles()
        .country("host", "field-host")
        .text("changes", "field-changes")
        .text("affected", "field-affected")
        .text("toDo", "field-toDo")
        .day("toDoBy", "field-toDoBy")
        .day("effectiveOn", "field-effectiveOn")
        .term("importance", "field-importance", "lawupdate.importance")
        .terms("topics", "field-topics", "text.topic")
        .terms("sectors", "field-sectors", "text.sector")
        .text("sources", "field-sources")
        .records("instruments", "field-instruments", "instrument")
        .sharing();
  }
}
