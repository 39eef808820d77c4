package org.aidememoire.web.curriculum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.curriculum.MaterialContent;
import org.aidememoire.curriculum.Materials;
import org.aidememoire.curriculum.Modules;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.Denied;
import org.aidememoire.record.Draft;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;

/** Writes a material of a module, new or again; it starts with the trainers alone. */
@Page(path = {"/modules/{module}/materials/new", "/materials/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class MaterialEdit extends RecordEdit<MaterialContent> {

  @Inject Materials materials;

  @Inject Modules modules;

  @Inject Address here;

  @Override
  protected Records<MaterialContent> records() {
    return materials;
  }

  @Override
  protected void startNew(Form started) {
    if (!modules.get(here.key("module")).header().editable()) {
      throw new Denied("denied.edit");
    }
    started.start("sharing", SharingLevel.MINISTRY);
  }

  @Override
  protected View<MaterialContent> create(Draft<MaterialContent> draft) {
    return materials.create(draft, here.key("module"));
  }

  @Override
  public String back() {
    return here.text("module").map(whole -> "/modules/" + whole).orElseGet(super::back);
  }
}
