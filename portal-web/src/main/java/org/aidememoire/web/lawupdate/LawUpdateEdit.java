package org.aidememoire.web.lawupdate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.lawupdate.Importance;
import org.aidememoire.lawupdate.LawUpdateDraft;
import org.aidememoire.lawupdate.LawUpdateView;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.sharing.RecordEdit;
import org.aidememoire.web.sharing.RecordForm;
import org.aidememoire.web.text.Terms;

/** Writes a law update, new or again. */
@Page(
    path = {"/law-updates/new", "/law-updates/{id}/edit"},
    working = true)
@Access(Rule.POSTED)
@Named
@RequestScoped
public class LawUpdateEdit extends RecordEdit<LawUpdateDraft, LawUpdateView> {

  @Inject LawUpdateKind kind;

  @Inject LawUpdateFields fields;

  @Inject InstrumentFinder finder;

  @Inject Terms terms;

  @Override
  protected LawUpdateKind kind() {
    return kind;
  }

  @Override
  protected RecordForm<LawUpdateDraft, LawUpdateView> fields() {
    return fields;
  }

  public List<Option> importances() {
    return terms.of("lawupdate.importance", Importance.class);
  }

  /** The chosen instruments in words. */
  public List<Option> instruments() {
    return finder.options(fields.instruments());
  }
}
