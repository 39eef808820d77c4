package org.aidememoire.web.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Records;
import org.aidememoire.results.MeasurementContent;
import org.aidememoire.results.Measurements;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;

/** Enters a figure with its source, new or again. */
@Page(path = {"/indicators/{indicator}/measurements/new", "/measurements/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class MeasurementEdit extends RecordEdit<MeasurementContent> {

  @Inject Measurements measurements;

  @Override
  protected Records<MeasurementContent> records() {
    return measurements;
  }

  @Override
  protected String containedIn() {
    return "indicator";
  }
}
