package org.aidememoire.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.aidememoire.bench.Sections.Section;
import org.aidememoire.launcher.database.Database;
import org.aidememoire.launcher.database.Durability;

/**
 * PostgreSQL's full text over JDBC, as its manual advises: a stored vector with the language's
 * configuration (<i>simple</i> where there is none), titles weighted, a GIN index made after
 * loading.
 */
final class Postgres implements Contender {

  /** One statement for the answer, so that the matching rows are looked up once. */
  private static final String ANSWER =
      """
      with q as (select %1$s as query),
      found as materialized (
        select s.id, s.title, s.body, s.configuration, s.language, s.year,
               ts_rank(s.vector, q.query) as rank
          from sections s, q where s.vector @@ q.query and s.audience = any(?)),
      best as (select * from found order by rank desc, id limit 10)
      select 'hit', %2$s, rank::float8 from best, q
      union all select 'language ' || language, '', '', count(*) from found group by language
      union all select 'year ' || year, '', '', count(*) from found group by year
      union all select 'total', '', '', count(*) from found
      """;

  private static final String PLAIN = "title, ''";

  private static final String MARKED =
      "ts_headline(configuration, title, query, 'HighlightAll=true'),"
          + " ts_headline(configuration, body, query, 'MaxFragments=2')";

  private final Database database;
  private final Connection connection;
  private final ThreadLocal<Connection> writing = new ThreadLocal<>();
  private final List<String> configurations;

  Postgres(Path folder, Set<String> languages) throws SQLException {
    database = Database.start(folder, 0, Durability.KEPT);
    connection = database.connect(database.owner());
    configurations = languages.stream().map(Postgres::configuration).distinct().toList();
    run(
        """
        create table sections (id text primary key, language text not null, title text not null,
          body text not null, audience text not null, year text not null,
          configuration regconfig not null, vector tsvector not null, titles tsvector not null)
        """);
    run("set work_mem = '64MB'");
    run("set maintenance_work_mem = '256MB'");
  }

  private static String configuration(String language) {
    return switch (language) {
      case "en" -> "english";
      case "id", "ms" -> "indonesian";
      default -> "simple";
    };
  }

  private void run(String statement) throws SQLException {
    try (var run = connection.createStatement()) {
      run.execute(statement);
    }
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  private static final String INSERT =
      """
      insert into sections values (?, ?, ?, ?, ?, ?, ?::regconfig,
        setweight(to_tsvector(?::regconfig, ?), 'A') || setweight(to_tsvector(?::regconfig, ?), 'D'),
        to_tsvector('simple', ?))
      on conflict (id) do update set title = excluded.title, body = excluded.body,
        audience = excluded.audience, year = excluded.year, vector = excluded.vector,
        titles = excluded.titles
      """;

  private Connection writing() throws SQLException {
    Connection own = writing.get();
    if (own == null) {
      own = database.connect(database.owner());
      own.setAutoCommit(false);
      writing.set(own);
    }
    return own;
  }

  @Override
  public void index(List<Section> sections) throws SQLException {
    Connection own = writing();
    try (var insert = own.prepareStatement(INSERT)) {
      for (Section section : sections) {
        fill(insert, section);
        insert.addBatch();
      }
      insert.executeBatch();
    }
    own.commit();
  }

  private static void fill(PreparedStatement insert, Section section) throws SQLException {
    String configuration = configuration(section.language());
    List<String> values =
        List.of(
            section.id(),
            section.language(),
            section.title(),
            section.text(),
            section.audience(),
            section.year(),
            configuration,
            configuration,
            section.title(),
            configuration,
            section.text(),
            section.title());
    for (int i = 0; i < values.size(); i++) {
      insert.setString(i + 1, values.get(i));
    }
  }

  @Override
  public void finish() throws SQLException {
    run("create index if not exists sections_vector on sections using gin (vector)");
    run("create index if not exists sections_titles on sections using gin (titles)");
    run("analyze sections");
  }

  /** The words in each configuration that texts were written with. */
  private String asked(String function) {
    return String.join(
        " || ", configurations.stream().map(name -> function + "('" + name + "', ?)").toList());
  }

  private long search(String function, String words, boolean marked) throws SQLException {
    String shown = marked ? MARKED : PLAIN;
    try (var query = connection.prepareStatement(ANSWER.formatted(asked(function), shown))) {
      int at = 1;
      for (int i = 0; i < configurations.size(); i++) {
        query.setString(at++, words);
      }
      query.setArray(at, connection.createArrayOf("text", READER.toArray()));
      long total = 0;
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          total = row.getString(1).equals("total") ? row.getLong(4) : total;
        }
      }
      return total;
    }
  }

  @Override
  public long query(String words) throws SQLException {
    return search("websearch_to_tsquery", words, false);
  }

  @Override
  public long highlight(String words) throws SQLException {
    return search("websearch_to_tsquery", words, true);
  }

  @Override
  public long phrase(String words) throws SQLException {
    return search("phraseto_tsquery", words, false);
  }

  @Override
  public long suggest(String beginning) throws SQLException {
    try (var query =
        connection.prepareStatement(
            "select title from sections where titles @@ to_tsquery('simple', ? || ':*')"
                + " and audience = any(?) limit 8")) {
      query.setString(1, beginning);
      query.setArray(2, connection.createArrayOf("text", READER.toArray()));
      long found = 0;
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found++;
        }
      }
      return found;
    }
  }

  @Override
  public void publish(Section section) throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      fill(insert, section);
      insert.executeUpdate();
    }
  }

  @Override
  public long bytes() throws SQLException {
    try (var query =
            connection.prepareStatement("select pg_total_relation_size('sections'::regclass)");
        var row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public long memory() throws IOException, SQLException {
    // the embedded server's own process: the parent of this connection's backend
    try (var query = connection.prepareStatement("select pg_backend_pid()");
        var row = query.executeQuery()) {
      row.next();
      ProcessHandle backend = ProcessHandle.of(row.getLong(1)).orElseThrow();
      return Memory.of(backend.parent().orElse(backend));
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
    database.close();
  }
}
