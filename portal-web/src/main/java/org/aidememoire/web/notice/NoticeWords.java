package org.aidememoire.web.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.notice.Notice;
import org.aidememoire.notice.Notice.Reason;
import org.aidememoire.notice.NoticeSource;
import org.aidememoire.notice.NoticeSource.Cause;
import org.aidememoire.notice.Reminders;
import org.aidememoire.problem.Language;
import org.aidememoire.web.text.Messages;

/**
 * Notices in words. Each source has three in the bundle of its name: {@code notice}, what happened;
 * {@code notice-because}, why this reader was told; {@code notice-absent}, when nobody is told. Of
 * a reminder {@code notice-on} says the day.
 */
@Named
@ApplicationScoped
public class NoticeWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu");

  @Inject @Any Instance<NoticeSource> sources;

  @Inject Messages messages;

  /** What happened, each of several kinds once. */
  public String happened(Notice notice) {
    return notice.reasons().stream()
        .map(this::happened)
        .distinct()
        .collect(Collectors.joining(". "));
  }

  private String happened(Reason reason) {
    return Reminders.day(reason.occasion())
        .map(
            day ->
                messages.of(
                    reason.source() + ".notice-on", DAY.withLocale(Language.current()).format(day)))
        .orElseGet(() -> messages.of(reason.source() + ".notice"));
  }

  public String because(Reason reason) {
    return messages.of(reason.source() + ".notice-because");
  }

  /** What gave the occasion, where the reader may still open it. */
  public Optional<Cause> cause(Reason reason) {
    return sources.stream()
        .filter(source -> source.name().equals(reason.source()))
        .findFirst()
        .flatMap(source -> source.cause(reason.occasion()))
        .map(this::inWords);
  }

  private Cause inWords(Cause cause) {
    return cause.term().isEmpty() ? cause : new Cause(messages.of(cause.term()), cause.path());
  }

  /** When each source tells nothing, by what it tells. */
  public List<String> absent() {
    return sources.stream()
        .map(source -> messages.of(source.name() + ".notice-absent"))
        .sorted()
        .toList();
  }
}
