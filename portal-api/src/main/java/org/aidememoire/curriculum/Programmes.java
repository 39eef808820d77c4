package org.aidememoire.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Records;

/** Programmes, each as far as the current reader may see and do. */
@ApplicationScoped
public class Programmes extends Records<ProgrammeContent> {

  @Inject ProgrammeKind kind;

  @Override
  public Kind<ProgrammeContent> kind() {
    return kind;
  }
}
