package org.aidememoire.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.mail.MailChoices;
import org.aidememoire.mail.MailChoices.Mailed;
import org.aidememoire.notice.Notice;
import org.aidememoire.notice.Notice.Reason;
import org.aidememoire.notice.NoticeSource.Cause;
import org.aidememoire.notice.Notices;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;
import org.jspecify.annotations.Nullable;

/** Why the reader was told: every reason of a notice. */
@Page(path = "/notices/{notice}")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class NoticePage {

  @Inject Address address;

  @Inject Notices notices;

  @Inject NoticeWords words;

  @Inject Kinds kinds;

  @Inject MailChoices choices;

  @Inject Messages messages;

  @Inject Dates dates;

  private @Nullable Notice notice;
  private @Nullable RecordHeader header;
  private List<Line> lines = List.of();

  /**
   * A reason in words.
   *
   * @param cause what gave the occasion, null where that has no page for this reader
   */
  public record Line(Reason reason, String because, @Nullable Cause cause) {}

  @PostConstruct
  void load() {
    var found = notices.get(address.key("notice"));
    notice = found;
    header =
        Optional.ofNullable(kinds.headers(Map.of(found.record(), found.kind())).get(found.record()))
            .orElseThrow(NotFound::new);
    lines =
        found.reasons().stream()
            .map(r -> new Line(r, words.because(r), words.cause(r).orElse(null)))
            .toList();
  }

  public Notice notice() {
    return Objects.requireNonNull(notice);
  }

  public RecordHeader header() {
    return Objects.requireNonNull(header);
  }

  /** What became of it by mail, and why. */
  public String mailed() {
    return choices.mailed(notice().id()).map(this::words).orElseGet(this::settling);
  }

  private String settling() {
    return messages.of("notice.mailed-settling");
  }

  private String words(Mailed mailed) {
    if (mailed.state() == null) {
      return messages.word("notice.omitted", Objects.requireNonNull(mailed.omitted()));
    }
    var when = mailed.when() == null ? "" : dates.moment(mailed.when());
    var address = Objects.requireNonNullElse(mailed.address(), "");
    return messages.word("notice.mailed", mailed.state(), when, address);
  }

  public List<Line> lines() {
    return lines;
  }
}
