package org.aidememoire.web.lawupdate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.lawupdate.Importance;
import org.aidememoire.lawupdate.LawUpdateContent;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.record.Records;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;
import org.aidememoire.web.words.Terms;

/** Writes a law update, new or again. */
@Page(path = {"/law-updates/new", "/law-updates/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class LawUpdateEdit extends RecordEdit<LawUpdateContent> {

  @Inject LawUpdates lawUpdates;

  @Inject Terms terms;

  @Inject Address here;

  @Inject Form form;

  @Override
  protected Records<LawUpdateContent> records() {
    return lawUpdates;
  }

  @Override
  protected void startNew(Form started) {
    started.start("instruments", here.text("instrument").orElse(null));
  }

  public List<Option> importances() {
    return terms.of("lawupdate.importance", Importance.class);
  }

  /** Whether something of the details is chosen, written or wrong. */
  public boolean detailed() {
    return Stream.of("sectors", "nationalities", "documents")
        .anyMatch(field -> form.wrong(field) || form.text(field) != null);
  }
}
