package org.aidememoire.web.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import org.aidememoire.minutes.Communiques;
import org.aidememoire.paper.Paper;
import org.aidememoire.web.paper.PaperSource;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;

/** A communiqué, for everybody. */
@RequestScoped
public class CommuniquePaper implements PaperSource {

  @Inject Communiques communiques;

  @Inject MinutesParts parts;

  @Inject MinutesWords words;

  @Inject Messages messages;

  @Inject Dates dates;

  @Override
  public String name() {
    return "communique";
  }

  @Override
  public Paper of(UUID session) {
    var communique = communiques.get(session);
    var said = new ArrayList<Paper.Part>();
    Paper.Labelled.add(said, messages.of("minutes.held"), parts.held(communique));
    var on = dates.dayOf(communique.released());
    said.add(
        new Paper.Words(
            messages.of("minutes.communique-by", words.author(communique.author()), on)));
    for (var heading : MinutesParts.under(communique)) {
      said.add(new Paper.Heading(1, heading.item()));
      heading
          .decisions()
          .forEach(d -> said.add(new Paper.Labelled(words.decision(d.outcome()), d.text())));
    }
    var title = messages.of("minutes.communique") + ": " + communique.title();
    return new Paper(title, communique.language(), said);
  }
}
