package org.aidememoire.web.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Objects;
import org.aidememoire.sharing.Listing;
import org.aidememoire.sharing.RecordView;
import org.aidememoire.web.page.Address;
import org.jspecify.annotations.Nullable;

/**
 * The records of one kind that the reader may see, newest first; a page of its own each kind.
 *
 * @param <V> a record as a reader sees it
 */
public abstract class RecordList<V extends RecordView> {

  private static final int LINES = 20;

  @Inject Address address;

  private @Nullable Listing<V> listing;

  protected abstract RecordKind<?, V> kind();

  @PostConstruct
  void load() {
    listing = kind().records().newest(address.text("after").orElse(null), LINES);
  }

  public Listing<V> listing() {
    return Objects.requireNonNull(listing);
  }
}
