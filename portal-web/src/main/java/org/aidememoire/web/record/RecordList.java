package org.aidememoire.web.record;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Objects;
import org.aidememoire.record.Content;
import org.aidememoire.record.Listing;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.aidememoire.web.page.Address;
import org.jspecify.annotations.Nullable;

/** The records of one kind that the reader may see, newest first; a page of its own each kind. */
public abstract class RecordList<C extends Content> {

  private static final int LINES = 20;

  @Inject Address address;

  private @Nullable Listing<View<C>> listing;

  protected abstract Records<C> records();

  @PostConstruct
  void load() {
    listing = records().newest(address.text("after").orElse(null), LINES);
  }

  public Listing<View<C>> listing() {
    return Objects.requireNonNull(listing);
  }
}
