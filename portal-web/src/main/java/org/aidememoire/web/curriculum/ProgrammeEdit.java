package org.aidememoire.web.curriculum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.curriculum.ProgrammeContent;
import org.aidememoire.curriculum.Programmes;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Records;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;

/** Writes one of the programmes, new or again. */
@Page(path = {"/programmes/new", "/programmes/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class ProgrammeEdit extends RecordEdit<ProgrammeContent> {

  @Inject Programmes programmes;

  @Override
  protected Records<ProgrammeContent> records() {
    return programmes;
  }
}
