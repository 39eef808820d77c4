package org.aidememoire.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aidememoire.consultation.AgendaItem;
import org.aidememoire.consultation.Agendas;
import org.aidememoire.consultation.Attendance;
import org.aidememoire.consultation.Attendances;
import org.aidememoire.consultation.Reply;
import org.aidememoire.consultation.SessionContent;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.consultation.Topics;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.words.Dates;
import org.jspecify.annotations.Nullable;

/** What minutes say beside their rows: who was there, what was tabled, when the next session is. */
@Named
@RequestScoped
public class MinutesMeeting {

  @Inject Address address;

  @Inject Sessions sessions;

  @Inject Attendances attendances;

  @Inject Agendas agendas;

  @Inject Topics topics;

  @Inject Kinds kinds;

  @Inject MinutesWords words;

  @Inject Dates dates;

  private List<Attendance> attendance = List.of();
  private List<RecordHeader> tabled = List.of();
  private @Nullable View<SessionContent> next;
  private String expected = "";

  @PostConstruct
  void load() {
    var session = sessions.get(address.key("id"));
    var id = session.header().id();
    attendance = attendances.of(id);
    var raised = agendas.of(id).items().stream().map(AgendaItem::topic).filter(Objects::nonNull);
    tabled = List.copyOf(kinds.headers(Topics.papers(topics.named(raised.toList()))).values());
    next = sessions.next(session).orElse(null);
    if (next == null) {
      expected = sessions.expected(sessions.seriesOf(session.header())).map(dates::day).orElse("");
    }
  }

  /** The delegations that attended, by name. */
  public String present() {
    return replied(Reply.ATTENDING);
  }

  /** Those that sent their regrets. */
  public String absent() {
    return replied(Reply.REGRETS);
  }

  private String replied(Reply reply) {
    return attendance.stream()
        .filter(one -> one.reply() == reply)
        .map(one -> words.who(one.delegation().key()))
        .collect(Collectors.joining(", "));
  }

  /** The papers of the items, as far as the reader may see them. */
  public List<RecordHeader> tabled() {
    return tabled;
  }

  /** Null where none has been proposed. */
  public @Nullable View<SessionContent> next() {
    return next;
  }

  /** The day on which the series leads one to expect it; empty where it is known, or irregular. */
  public String expected() {
    return expected;
  }
}
