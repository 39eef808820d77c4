package org.aidememoire.web.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aidememoire.language.Shortened;
import org.aidememoire.mail.Delivery;
import org.aidememoire.mail.Detail;
import org.aidememoire.mail.Letter;
import org.aidememoire.mail.LetterWriter;
import org.aidememoire.notice.Notice;
import org.aidememoire.problem.Language;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.web.record.RecordFields;
import org.aidememoire.web.text.Messages;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mails in the words of the pages: plain text, each notice with the address of its record. */
@ApplicationScoped
class LetterWords implements LetterWriter {

  /** Notices that a digest names; of more it says how many. */
  static final int MOST = 50;

  /** Characters of each text of a record, the rest is read in the portal. */
  static final int LONGEST = 1000;

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm");

  @Inject
  @ConfigProperty(name = "portal.url")
  String portal = "";

  @Inject Messages messages;

  @Inject NoticeWords words;

  @Inject Kinds kinds;

  @Inject RecordFields fields;

  @Override
  public Letter write(String to, Content content) {
    var unsubscribe = portal + "/notices/unsubscribe/" + content.secret();
    var text =
        messages.of("notice.mail-lead", content.notices().size())
            + "\n\n"
            + (content.detail() == Detail.LINK
                ? portal + "/notices\n\n"
                : told(content) + more(content))
            + "-- \n"
            + messages.of("notice.mail-foot", portal + "/notices/mail", unsubscribe)
            + "\n";
    return new Letter(to, subject(content), text, content.language(), unsubscribe);
  }

  private String subject(Content content) {
    int count = content.notices().size();
    if (content.detail() == Detail.LINK) {
      return messages.of("notice.mail-subject-link", count);
    }
    var first = header(content, content.notices().getFirst()).title();
    return content.delivery() == Delivery.IMMEDIATE
        ? messages.of("notice.mail-subject", first)
        : messages.of("notice.mail-subject-digest", count);
  }

  private String told(Content content) {
    return content.notices().stream()
        .limit(MOST)
        .map(notice -> one(content, notice))
        .collect(Collectors.joining());
  }

  private String more(Content content) {
    int left = content.notices().size() - MOST;
    return left <= 0 ? "" : messages.of("notice.mail-more", left) + "\n" + portal + "/notices\n\n";
  }

  private String one(Content content, Notice notice) {
    var header = header(content, notice);
    var at = MOMENT.withLocale(Language.current()).format(notice.noticed().atZone(content.zone()));
    return header.title()
        + "\n"
        + messages.of("notice.mail-happened", words.happened(notice), at)
        + "\n"
        + (content.detail() == Detail.FULL ? texts(header) : "")
        + portal
        + kinds.path(header)
        + "\n"
        + messages.of("notice.mail-why", portal + "/notices/" + notice.id())
        + "\n\n";
  }

  private static RecordHeader header(Content content, Notice notice) {
    return Objects.requireNonNull(content.headers().get(notice.record()));
  }

  /** What the record says in sentences, as its reader reads it now. */
  private String texts(RecordHeader header) {
    var view = kinds.named(header.kind()).get(header.id());
    return fields.prose(kinds.kind(header.kind()), view.said()).stream()
        .map(one -> one.label() + ": " + Shortened.of(one.text(), LONGEST) + "\n")
        .collect(Collectors.joining());
  }
}
