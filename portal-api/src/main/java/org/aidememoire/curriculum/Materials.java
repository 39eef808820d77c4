package org.aidememoire.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Records;

/** Materials of modules, each read by whom it is shared with among the readers of its module. */
@ApplicationScoped
public class Materials extends Records<MaterialContent> {

  @Inject MaterialKind kind;

  @Override
  public Kind<MaterialContent> kind() {
    return kind;
  }
}
