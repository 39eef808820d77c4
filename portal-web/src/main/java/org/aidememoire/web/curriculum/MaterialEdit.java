package org.aidememoire.web.curriculum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.curriculum.MaterialContent;
import org.aidememoire.curriculum.Materials;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Records;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;

/** Writes a material of a module, new or again; it starts with the trainers alone. */
@Page(path = {"/modules/{module}/materials/new", "/materials/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class MaterialEdit extends RecordEdit<MaterialContent> {

  @Inject Materials materials;

  @Override
  protected Records<MaterialContent> records() {
    return materials;
  }

  @Override
  protected String containedIn() {
    return "module";
  }

  @Override
  protected void startNew(Form started) {
    started.start("sharing", SharingLevel.MINISTRY);
  }
}
