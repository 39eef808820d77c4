package org.aidememoire.web.recommendation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.recommendation.ForumContent;
import org.aidememoire.recommendation.Forums;
import org.aidememoire.record.Records;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;

/** Describes a forum, new or again. */
@Page(path = {"/forums/new", "/forums/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class ForumEdit extends RecordEdit<ForumContent> {

  @Inject Forums forums;

  @Override
  protected Records<ForumContent> records() {
    return forums;
  }
}
