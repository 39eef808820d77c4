package org.aidememoire.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.record.Kinds;
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

  /** At most one. */
  public List<RecordHeader> newer(RecordHeader header) {
    return newer.computeIfAbsent(header.id(), id -> headers(links.newer(id)));
  }

  public List<RecordHeader> older(RecordHeader header) {
    return older.computeIfAbsent(header.id(), id -> headers(links.older(id)));
  }

  private List<RecordHeader> headers(Map<UUID, String> kindOf) {
    return List.copyOf(kinds.headers(kindOf).values());
  }
}
