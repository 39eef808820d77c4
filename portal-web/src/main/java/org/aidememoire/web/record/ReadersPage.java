package org.aidememoire.web.record;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.sharing.ReaderLine;
import org.aidememoire.sharing.ReadershipView;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/** Who can read this record, and why. */
@Page(path = "/{records}/{id}/readers")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class ReadersPage {

  @Inject Address address;

  @Inject Kinds kinds;

  @Inject RecordWords records;

  @Inject Messages messages;

  private @Nullable RecordHeader header;

  @PostConstruct
  void load() {
    header = kinds.below(address.text("records").orElse("")).get(address.key("id")).header();
  }

  public RecordHeader header() {
    return Objects.requireNonNull(header);
  }

  public ReadershipView readers() {
    return records.readers(header());
  }

  /** The reason in words: the widest circle that the person belongs to. */
  public String because(ReaderLine line) {
    return messages.word("record.because", line.because().split(":", 2)[0]);
  }
}
