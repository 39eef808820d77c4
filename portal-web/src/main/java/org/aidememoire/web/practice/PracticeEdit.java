package org.aidememoire.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.practice.PracticeContent;
import org.aidememoire.practice.Practices;
import org.aidememoire.record.Records;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;

/** Describes a good practice, new or again. */
@Page(path = {"/practices/new", "/practices/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class PracticeEdit extends RecordEdit<PracticeContent> {

  @Inject Practices practices;

  @Inject Form form;

  @Override
  protected Records<PracticeContent> records() {
    return practices;
  }
}
