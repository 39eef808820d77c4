package org.aidememoire.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.Phase;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.RecordLinks;

/** What a record supersedes and is superseded by, as far as the reader may see it. */
@Named
@RequestScoped
public class Succession {

  @Inject RecordLinks links;

  @Inject Kinds kinds;

  private final Map<UUID, List<RecordHeader>> newer = new HashMap<>();
  private final Map<UUID, List<RecordHeader>> older = new HashMap<>();

  /** At most one, of what is no longer the present record. */
  public List<RecordHeader> newer(RecordHeader header) {
    return header.phase() == Phase.WORKING || header.phase() == Phase.RELEASED
        ? List.of()
        : newer.computeIfAbsent(header.id(), id -> headers(links.newer(id)));
  }

  /** Of what was released, since nothing else stands in the place of another. */
  public List<RecordHeader> older(RecordHeader header) {
    return header.published() == null
        ? List.of()
        : older.computeIfAbsent(header.id(), id -> headers(links.older(id)));
  }

  private List<RecordHeader> headers(Map<UUID, String> kindOf) {
    return List.copyOf(kinds.headers(kindOf).values());
  }
}
