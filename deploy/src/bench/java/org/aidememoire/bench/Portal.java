package org.aidememoire.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.aidememoire.bench.Sections.Section;

/**
 * The portal's HTTP API with rights, asked by a ministry's machine. Sections are instruments whose
 * note is the text; they are written by SQL, and the portal follows its change log.
 */
final class Portal implements Contender {

  private static final String MARKED = "/api/search?size=10&facets=language&facets=year&q=";
  private static final String SEARCH =
      "/api/search?size=10&facets=language&facets=year&marks=false&q=";

  private static final long STANDSTILL = 120_000_000_000L;

  private static final String INSERT =
      """
      insert into record (id, kind, title, language, host, content, state, phase, level, audience,
          editors, ministry, author_name, created, changed, published)
      values (?, 'instrument', ?, ?, ?,
          jsonb_strip_nulls(jsonb_build_object('form', 'LAW', 'jurisdiction', 'HOST_COUNTRY',
              'host', ?, 'uri', ?, 'force', 'IN_FORCE', 'madeOn', ?::date, 'note', ?::text)),
          'PUBLISHED', 'RELEASED', ?, string_to_array(?, ','), array['post:bench'], ?, 'bench',
          now(), now(), now())
      """;

  /** A sharing level and the tokens that a record of it carries. */
  private record Shared(String level, String audience, String ministry) {

    static Shared of(Section section) {
      return switch (section.audience()) {
        case "public" ->
            new Shared("PUBLIC", "post:ph-dmw-head-office,ministry:ph-dmw,community,public", PH);
        case "community" ->
            new Shared("COMMUNITY", "post:ph-dmw-head-office,ministry:ph-dmw,community", PH);
        case "host:TH" -> new Shared("MINISTRY", "post:ph-dmw-head-office,ministry:ph-dmw", PH);
        default ->
            new Shared(
                "MINISTRY", "post:id-kemnaker-head-office,ministry:id-kemnaker", "id-kemnaker");
      };
    }

    private static final String PH = "ph-dmw";
  }

  private final PortalServer server;
  private final ThreadLocal<Connection> writing = new ThreadLocal<>();
  private final Connection owner;

  Portal(PortalServer server) throws SQLException, IOException {
    this.server = server;
    this.owner = server.owner();
  }

  @Override
  public String name() {
    return "portal over HTTP";
  }

  static UUID id(Section section) {
    return UUID.nameUUIDFromBytes(section.id().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Override
  public void index(List<Section> sections) throws Exception {
    Connection own = writing.get();
    if (own == null) {
      own = server.owner();
      own.setAutoCommit(false);
      writing.set(own);
    }
    insert(own, sections);
    own.commit();
  }

  static void insert(Connection own, List<Section> sections) throws SQLException {
    try (PreparedStatement insert = own.prepareStatement(INSERT)) {
      for (Section section : sections) {
        Shared shared = Shared.of(section);
        insert.setObject(1, id(section));
        insert.setString(2, section.title());
        insert.setString(3, section.language());
        String host = section.place() % 2 == 0 ? "TH" : "MY";
        insert.setString(4, host);
        insert.setString(5, host);
        insert.setString(6, "urn:bench:" + section.id());
        insert.setString(7, section.year() + "-07-01");
        insert.setString(8, section.text());
        insert.setString(9, shared.level());
        insert.setString(10, shared.audience());
        insert.setString(11, shared.ministry());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Waits until a search finds all that this reader may read. */
  @Override
  public void finish() throws Exception {
    long readable;
    try (var query =
            owner.prepareStatement(
                "select count(*) from record where phase <> 'RETIRED' and audience &&"
                    + " '{public,community,ministry:ph-dmw,post:ph-dmw-head-office}'");
        var row = query.executeQuery()) {
      row.next();
      readable = row.getLong(1);
    }
    long found = query("");
    long changed = System.nanoTime();
    while (found < readable) {
      Thread.sleep(20);
      long now = query("");
      changed = now > found ? System.nanoTime() : changed;
      found = now;
      if (System.nanoTime() - changed > STANDSTILL) {
        throw new IOException("only " + found + " of " + readable + " records were indexed");
      }
    }
  }

  @Override
  public long query(String words) throws Exception {
    return server.get(SEARCH, words).number("\"total\":");
  }

  @Override
  public long highlight(String words) throws Exception {
    return server.get(MARKED, words).number("\"total\":");
  }

  @Override
  public long phrase(String words) throws Exception {
    return query('"' + words + '"');
  }

  @Override
  public long suggest(String beginning) throws Exception {
    return server.get("/api/suggest?q=", beginning).body().split("\"text\"").length - 1;
  }

  /** Measured over its own interface, see {@link Publishing}. */
  @Override
  public void publish(Section section) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long bytes() throws IOException {
    return Disk.bytes(server.index());
  }

  @Override
  public long memory() throws IOException {
    return server.memory();
  }

  @Override
  public void close() throws Exception {
    owner.close();
    server.close();
  }
}
