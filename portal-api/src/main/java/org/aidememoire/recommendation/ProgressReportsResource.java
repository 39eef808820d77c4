package org.aidememoire.recommendation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aidememoire.record.RecordResource;

/** Each progress report by itself; they are listed and begun below their recommendation. */
@Path("progress-reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgressReportsResource extends RecordResource<ProgressReportContent> {

  @Inject ProgressReports reports;

  @Override
  protected ProgressReports records() {
    return reports;
  }
}
