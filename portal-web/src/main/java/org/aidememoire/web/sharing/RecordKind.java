package org.aidememoire.web.sharing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.aidememoire.sharing.RecordDraft;
import org.aidememoire.sharing.RecordHeader;
import org.aidememoire.sharing.RecordView;
import org.aidememoire.sharing.SharedRecords;

/**
 * A kind of record as the pages need it.
 *
 * @param <D> a record as it is sent in
 * @param <V> a record as a reader sees it
 */
public interface RecordKind<D extends RecordDraft, V extends RecordView> {

  /** As in {@link RecordHeader#kind()}, say {@code law-update}. */
  String kind();

  SharedRecords<?, D, V> records();

  /** Its fields in the order of its form. */
  List<RecordField> fields();

  default RecordHeader header(UUID id) {
    return records().get(id).header();
  }

  /** Those of the named ones that the reader may see. */
  default List<RecordHeader> headers(Collection<UUID> ids) {
    return records().named(ids).stream().map(RecordView::header).toList();
  }

  /** The folder of its pages and texts. */
  default String feature() {
    return kind().replace("-", "");
  }
}
