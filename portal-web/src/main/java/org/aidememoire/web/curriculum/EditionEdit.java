package org.aidememoire.web.curriculum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.aidememoire.curriculum.EditionContent;
import org.aidememoire.curriculum.Editions;
import org.aidememoire.curriculum.Programmes;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.Denied;
import org.aidememoire.record.Draft;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;
import org.aidememoire.web.record.RecordField;

/** Writes an edition of a programme, new or again. */
@Page(path = {"/programmes/{programme}/editions/new", "/editions/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class EditionEdit extends RecordEdit<EditionContent> {

  @Inject Editions editions;

  @Inject Programmes programmes;

  @Inject ModuleFinder finder;

  @Inject Form form;

  @Inject Address here;

  @Override
  protected Records<EditionContent> records() {
    return editions;
  }

  @Override
  protected void startNew(Form started) {
    if (!programmes.get(here.key("programme")).header().editable()) {
      throw new Denied("denied.edit");
    }
    started.start("sharing", SharingLevel.COMMUNITY);
  }

  @Override
  protected View<EditionContent> create(Draft<EditionContent> draft) {
    return editions.create(draft, here.key("programme"));
  }

  /** The chosen modules in words; every key in what was pasted, whole addresses do. */
  public List<Option> modules() {
    return finder.options(
        RecordField.keys(String.join(" ", form.values("modules"))).stream()
            .map(UUID::fromString)
            .toList());
  }

  @Override
  public String back() {
    return here.text("programme").map(whole -> "/programmes/" + whole).orElseGet(super::back);
  }
}
