package org.aidememoire.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.aidememoire.curriculum.MaterialContent;
import org.aidememoire.curriculum.Materials;
import org.aidememoire.curriculum.ModuleContent;
import org.aidememoire.curriculum.Modules;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.View;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** One material of a module. */
@Page(path = "/materials/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class MaterialPage {

  @Inject Address address;

  @Inject Materials materials;

  @Inject Modules modules;

  private @Nullable View<MaterialContent> material;
  private @Nullable View<ModuleContent> module;

  @PostConstruct
  void load() {
    var read = materials.get(address.key("id"));
    material = read;
    module = modules.get(Objects.requireNonNull(read.header().container()));
  }

  public View<MaterialContent> material() {
    return Objects.requireNonNull(material);
  }

  public View<ModuleContent> module() {
    return Objects.requireNonNull(module);
  }
}
