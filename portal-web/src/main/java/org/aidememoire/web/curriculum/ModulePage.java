package org.aidememoire.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

/** One module, with the materials that the reader may see; two queries. */
@Page(path = "/modules/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class ModulePage {

  @Inject Address address;

  @Inject Modules modules;

  @Inject Materials materials;

  private @Nullable View<ModuleContent> module;
  private List<View<MaterialContent>> parts = List.of();

  @PostConstruct
  void load() {
    var read = modules.get(address.key("id"));
    module = read;
    parts = materials.of(read.header().id());
  }

  public View<ModuleContent> module() {
    return Objects.requireNonNull(module);
  }

  /** In the order in which they were written. */
  public List<View<MaterialContent>> materials() {
    return parts.reversed();
  }
}
