package org.aidememoire.web.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Records;
import org.aidememoire.results.ReleaseContent;
import org.aidememoire.results.Releases;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;

/** Prepares a release, new or again. */
@Page(path = {"/indicators/{indicator}/releases/new", "/result-releases/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class ReleaseEdit extends RecordEdit<ReleaseContent> {

  @Inject Releases releases;

  @Override
  protected Records<ReleaseContent> records() {
    return releases;
  }

  @Override
  protected String containedIn() {
    return "indicator";
  }
}
