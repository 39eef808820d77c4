package org.aidememoire.lawupdate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Records;

/** Law updates, each as far as the current reader may see and do. */
@ApplicationScoped
public class LawUpdates extends Records<LawUpdateContent> {

  @Inject LawUpdateKind kind;

  @Override
  public Kind<LawUpdateContent> kind() {
    return kind;
  }
}
