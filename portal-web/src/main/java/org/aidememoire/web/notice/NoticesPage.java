package org.aidememoire.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.notice.Notice;
import org.aidememoire.notice.Notices;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.Listing;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Redirect;

/** What the reader was told, newest first. */
@Page(path = "/notices", query = "after")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class NoticesPage {

  private static final int LINES = 20;

  @Inject Address address;

  @Inject Notices notices;

  @Inject Kinds kinds;

  @Inject Form form;

  private Listing<Notice> told = new Listing<>(List.of(), null);
  private Map<UUID, RecordHeader> headers = Map.of();

  /** A notice beside the record that it is about. */
  public record Line(Notice notice, RecordHeader header) {}

  @PostConstruct
  void load() {
    told = notices.newest(address.text("after").orElse(null), LINES);
    var kindOf = new HashMap<UUID, String>();
    told.items().forEach(notice -> kindOf.put(notice.record(), notice.kind()));
    headers = kinds.headers(kindOf);
  }

  public List<Line> lines() {
    return told.items().stream()
        .filter(notice -> headers.containsKey(notice.record()))
        .map(notice -> new Line(notice, Objects.requireNonNull(headers.get(notice.record()))))
        .toList();
  }

  /** Where the older ones are, empty at the end. */
  public String next() {
    return Objects.requireNonNullElse(told.next(), "");
  }

  /** Until when something was told on this page: what comes later stays unread. */
  public String until() {
    return told.items().isEmpty() ? "" : told.items().getFirst().noticed().toString();
  }

  public void read() {
    try {
      notices.read(Instant.parse(form.value("until")));
      Redirect.to("/notices");
    } catch (DateTimeParseException e) {
      throw new NotFound();
    }
  }
}
