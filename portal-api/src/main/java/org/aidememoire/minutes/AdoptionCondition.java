package org.aidememoire.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.aidememoire.consultation.SessionCondition;
import org.aidememoire.consultation.SessionContent;
import org.aidememoire.consultation.SessionStep;
import org.aidememoire.minutes.Consent.Stage;
import org.aidememoire.problem.Conflict;
import org.aidememoire.record.View;

/** A session goes no other way than its minutes do. */
@ApplicationScoped
class AdoptionCondition implements SessionCondition {

  @Inject AdoptionEvents events;

  @Inject StatementTexts texts;

  @Override
  public void check(SessionStep step, View<SessionContent> session) {
    var id = session.header().id();
    var stage = Consent.of(events.of(id)).stage();
    boolean goes =
        switch (step) {
          case CIRCULATE_MINUTES -> stage == Stage.CIRCULATED;
          case REVISE_MINUTES -> stage == Stage.DESK;
          case ADOPT -> stage == Stage.ADOPTED;
          case CLOSE -> texts.aside(id).isEmpty();
          case SCHEDULE, CIRCULATE_AGENDA, HOLD, DRAFT_MINUTES, CANCEL -> true;
        };
    if (!goes) {
      throw new Conflict(
          step == SessionStep.CLOSE ? "minutes.aside-left" : "minutes.on-its-page",
          session.header().version());
    }
  }
}
