package org.aidememoire.web.recommendation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.recommendation.ForumSessionContent;
import org.aidememoire.recommendation.ForumSessions;
import org.aidememoire.record.Records;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;

/** Describes a session of a forum, new or again. */
@Page(path = {"/forums/{forum}/sessions/new", "/forum-sessions/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class ForumSessionEdit extends RecordEdit<ForumSessionContent> {

  @Inject ForumSessions sessions;

  @Override
  protected Records<ForumSessionContent> records() {
    return sessions;
  }

  @Override
  protected String containedIn() {
    return "forum";
  }

  @Override
  protected void startNew(Form started) {
    started.start("sharing", SharingLevel.COMMUNITY);
  }
}
