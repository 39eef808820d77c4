package org.aidememoire.web.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.minutes.AgreedRecord;
import org.aidememoire.minutes.Corrigenda;
import org.aidememoire.paper.Paper;
import org.aidememoire.problem.NotFound;
import org.aidememoire.web.paper.PaperSource;
import org.aidememoire.web.text.Messages;

/** The agreed record of a session whose minutes are adopted, for everybody who reads it. */
@RequestScoped
public class AgreedPaper implements PaperSource {

  @Inject Sessions sessions;

  @Inject AgreedRecord agreed;

  @Inject Corrigenda corrigenda;

  @Inject MinutesParts parts;

  @Inject Messages messages;

  @Override
  public String name() {
    return "agreed";
  }

  @Override
  public Paper of(UUID key) {
    var session = sessions.get(key);
    var headings = agreed.headings(key);
    if (headings.isEmpty()) {
      throw new NotFound();
    }
    var said = new ArrayList<Paper.Part>();
    Paper.Labelled.add(said, messages.of("minutes.held"), parts.held(session.content()));
    said.addAll(parts.rows(headings, corrigenda.of(key)));
    var title = messages.of("minutes.agreed") + ": " + session.header().title();
    return new Paper(title, session.header().language(), said);
  }
}
