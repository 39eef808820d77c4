package org.aidememoire.web.curriculum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.curriculum.EditionContent;
import org.aidememoire.curriculum.Editions;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Records;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;

/** Writes an edition of a programme, new or again. */
@Page(path = {"/programmes/{programme}/editions/new", "/editions/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class EditionEdit extends RecordEdit<EditionContent> {

  @Inject Editions editions;

  @Inject Form form;

  @Override
  protected Records<EditionContent> records() {
    return editions;
  }

  @Override
  protected String containedIn() {
    return "programme";
  }

  @Override
  protected void startNew(Form started) {
    started.start("sharing", SharingLevel.COMMUNITY);
  }
}
