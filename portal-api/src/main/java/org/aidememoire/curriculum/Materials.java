package org.aidememoire.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.Draft;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.jspecify.annotations.Nullable;

/** Materials of modules, each read by whom it is shared with among the readers of its module. */
@ApplicationScoped
public class Materials extends Records<MaterialContent> {

  @Inject MaterialKind kind;

  @Inject Modules modules;

  @Override
  public Kind<MaterialContent> kind() {
    return kind;
  }

  /** Who may change the module adds to it. */
  @Override
  public View<MaterialContent> create(Draft<MaterialContent> draft, @Nullable UUID container) {
    if (container == null) {
      throw new NotFound();
    }
    if (!modules.get(container).header().editable()) {
      throw new Denied("denied.edit");
    }
    return super.create(draft, container);
  }
}
