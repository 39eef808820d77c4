package org.aidememoire.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Records;

/** Figures that people entered with their source, parts of their indicators. */
@ApplicationScoped
public class Measurements extends Records<MeasurementContent> {

  @Inject MeasurementKind kind;

  @Override
  public Kind<MeasurementContent> kind() {
    return kind;
  }
}
