package org.aidememoire.web.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.consultation.Attendance;
import org.aidememoire.consultation.Attendances;
import org.aidememoire.consultation.Reply;
import org.aidememoire.minutes.Corrigenda;
import org.aidememoire.minutes.Minutes;
import org.aidememoire.minutes.Seats;
import org.aidememoire.paper.Paper;
import org.aidememoire.web.paper.PaperSource;
import org.aidememoire.web.text.Messages;

/** The minutes of a session as they are now, for those at its table. */
@RequestScoped
public class MinutesPaper implements PaperSource {

  @Inject Seats seats;

  @Inject Minutes minutes;

  @Inject Attendances attendances;

  @Inject Corrigenda corrigenda;

  @Inject MinutesParts parts;

  @Inject MinutesWords words;

  @Inject Messages messages;

  @Override
  public String name() {
    return "minutes";
  }

  @Override
  public Paper of(UUID session) {
    var seat = seats.at(session);
    var header = seat.session().header();
    var said = new ArrayList<Paper.Part>();
    said.add(new Paper.Words(messages.word("minutes.status", header.state())));
    Paper.Labelled.add(said, messages.of("minutes.held"), parts.held(seat.session().content()));
    var attendance = attendances.of(session);
    Paper.Labelled.add(said, messages.of("minutes.present"), replied(attendance, Reply.ATTENDING));
    Paper.Labelled.add(said, messages.of("minutes.absent"), replied(attendance, Reply.REGRETS));
    said.addAll(parts.rows(minutes.headings(minutes.of(seat)), corrigenda.of(session)));
    var title = messages.of("minutes.title") + ": " + header.title();
    return new Paper(title, header.language(), said);
  }

  private String replied(List<Attendance> attendance, Reply reply) {
    return attendance.stream()
        .filter(one -> one.reply() == reply)
        .map(one -> words.who(one.delegation().key()))
        .collect(Collectors.joining(", "));
  }
}
