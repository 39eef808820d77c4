package org.aidememoire.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.notice.Notice;
import org.aidememoire.notice.Notices;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Why the reader was not told of a record: it is named by its address. Of what the reader may not
 * read it says what it says of what does not exist.
 */
@Page(path = "/notices/missed", query = "about")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class NoNoticePage {

  private static final Pattern KEY =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

  @Inject Address address;

  @Inject Notices notices;

  @Inject Kinds kinds;

  private String about = "";
  private @Nullable RecordHeader header;
  private List<Notice> told = List.of();

  @PostConstruct
  void load() {
    about = address.text("about").orElse("");
    var key = KEY.matcher(about);
    if (key.find()) {
      var record = UUID.fromString(key.group());
      header = kinds.headers(kindOf(record)).get(record);
      told = header == null ? List.of() : notices.of(record);
    }
  }

  private Map<UUID, String> kindOf(UUID record) {
    return kinds.kindsOf(Set.of(record));
  }

  /** What was typed, empty before anybody did. */
  public String about() {
    return about;
  }

  /** Whether it names a record that the reader may read. */
  public boolean found() {
    return header != null;
  }

  public RecordHeader header() {
    return Objects.requireNonNull(header);
  }

  /** What the reader was told of it all the same. */
  public List<Notice> told() {
    return told;
  }
}
