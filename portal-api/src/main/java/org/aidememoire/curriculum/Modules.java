package org.aidememoire.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Records;

/** Modules, each as far as the current reader may see and do. */
@ApplicationScoped
public class Modules extends Records<ModuleContent> {

  @Inject ModuleKind kind;

  @Override
  public Kind<ModuleContent> kind() {
    return kind;
  }
}
