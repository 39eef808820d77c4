package org.aidememoire.web.curriculum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.curriculum.ModuleContent;
import org.aidememoire.curriculum.Modules;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Records;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;

/** Writes one of the modules, new or again. */
@Page(path = {"/modules/new", "/modules/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class ModuleEdit extends RecordEdit<ModuleContent> {

  @Inject Modules modules;

  @Override
  protected Records<ModuleContent> records() {
    return modules;
  }
}
