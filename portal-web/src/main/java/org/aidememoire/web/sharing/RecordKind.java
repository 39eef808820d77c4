package org.aidememoire.web.sharing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.aidememoire.sharing.PublishingStep;
import org.aidememoire.sharing.ReadershipView;
import org.aidememoire.sharing.RecordHeader;
import org.aidememoire.sharing.Sharing;
import org.jspecify.annotations.Nullable;

/** A kind of record as the pages that serve every kind need it. */
public interface RecordKind {

  /** As in {@link RecordHeader#kind()}, say {@code law-update}. */
  String kind();

  RecordHeader header(UUID id);

  /** Those of the named ones that the reader may see. */
  List<RecordHeader> headers(Collection<UUID> ids);

  void step(UUID id, int version, PublishingStep step, @Nullable String reason);

  ReadershipView wouldGain(UUID id, Sharing sharing);

  /** Its fields in the order of its form. */
  List<RecordField> fields();

  /** The folder of its pages and texts. */
  default String feature() {
    return kind().replace("-", "");
  }
}
