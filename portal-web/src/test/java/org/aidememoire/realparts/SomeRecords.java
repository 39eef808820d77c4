package org.aidememoire.realparts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A record of each kind with a file, which a ministry keeps to itself and whose titles have a word
 * that stands nowhere else. They fill the addresses of pages and of the API: a key stands where the
 * path of its kind stands in braces, a file's key behind {@code .file}, the next step behind {@code
 * .step}.
 */
public final class SomeRecords {

  private static final String HOST = "TH";

  private final Map<String, String> known = new LinkedHashMap<>();
  private final List<SomeKind> kinds;

  private SomeRecords(List<SomeKind> kinds, String word) {
    this.kinds = kinds;
    known.put("word", word);
    known.put("start", word.substring(0, 8));
    known.put("slip", word.substring(0, word.length() - 1) + "z");
  }

  /** A word that stands nowhere else. */
  public static String newWord() {
    var word = new StringBuilder("leak");
    for (char digit : UUID.randomUUID().toString().replace("-", "").toCharArray()) {
      word.append((char) ('a' + Character.digit(digit, 16)));
    }
    return word.substring(0, 16);
  }

  /**
   * Makes them.
   *
   * @param keeper writes and releases them
   * @param peer of another post of the same ministry, for steps that ask for one
   */
  public static SomeRecords of(String word, Visitor keeper, Visitor peer) {
    var kinds = new ArrayList<>(Discovered.kinds());
    kinds.sort((one, other) -> Boolean.compare(one.container() != null, other.container() != null));
    var records = new SomeRecords(List.copyOf(kinds), word);
    kinds.forEach(kind -> records.begin(kind, keeper, peer));
    kinds.forEach(kind -> records.awaitChecked(kind, keeper));
    return records;
  }

  /** The addresses of what does not exist, with a word that stands nowhere. */
  public SomeRecords nothing() {
    var nothing = new SomeRecords(kinds, "nosuchword" + "q".repeat(6));
    known.forEach(
        (name, value) ->
            nothing.known.computeIfAbsent(
                name, n -> n.endsWith(".step") ? value : UUID.randomUUID().toString()));
    return nothing;
  }

  public String word() {
    return key("word");
  }

  public void know(String name, String value) {
    known.put(name, value);
  }

  /** What is known by that name: of the path of a kind the key of its record. */
  public String key(String name) {
    return Objects.requireNonNull(known.get(name), name);
  }

  /** The address with what is known put in the place of the names in braces. */
  public String in(String address) {
    var filled = address;
    for (var value : known.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }

  /**
   * The addresses of a path as it is registered, one for each kind of record that it serves.
   *
   * @param given by the tests of the features
   */
  public List<String> addresses(String path, Map<String, List<String>> given) {
    var own = given.get(path);
    if (own != null) {
      return own;
    }
    var all =
        kinds.stream()
            .map(kind -> named(path, kind.path()))
            .distinct()
            .filter(this::complete)
            .toList();
    if (all.isEmpty()) {
      throw new AssertionError(
          path + " has no test data: a SomeAddresses beside its tests is to say where it leads");
    }
    return all;
  }

  private static String named(String path, String kind) {
    return path.replaceFirst("^/\\{records}/\\{id}", "/" + kind + "/{id}")
        .replaceFirst("/" + kind + "/\\{[a-z]+}", "/" + kind + "/{" + kind + "}")
        .replaceFirst("(?<=})/files/\\{file}", "/files/{" + kind + ".file}")
        .replaceFirst("(?<=})/steps/\\{step}", "/steps/{" + kind + ".step}");
  }

  private boolean complete(String address) {
    return !in(address).contains("{") && !address.contains("*");
  }

  /** Whether the answer has anything of the records beside a word that somebody typed. */
  public boolean shownIn(String body) {
    return body.contains("Act " + word())
        || body.contains("words of " + word())
        || kinds.stream().map(kind -> kind.path() + "/" + key(kind.path())).anyMatch(body::contains)
        || kinds.stream().anyMatch(kind -> body.contains("\"" + key(kind.path()) + "\""));
  }

  private void begin(SomeKind kind, Visitor keeper, Visitor peer) {
    var draft =
        Json.createObjectBuilder(kind.draft("Act " + word() + " " + kind.name(), HOST))
            .add("sharing", Json.createObjectBuilder().add("level", "MINISTRY"))
            .build();
    var id = create(keeper, in(kind.beginning()), draft.toString());
    known.put(kind.path(), id);
    known.put(kind.path() + ".file", attach(keeper, id));
    for (var step : kind.release()) {
      var by = step.startsWith("peer ") ? peer : keeper;
      take(by, record(kind), step.replace("peer ", ""));
    }
    known.put(kind.path() + ".step", next(keeper, kind));
  }

  private String record(SomeKind kind) {
    return "/api/" + kind.path() + "/" + key(kind.path());
  }

  private String next(Visitor keeper, SomeKind kind) {
    var header = read(keeper.open(record(kind))).getJsonObject("header");
    return header.getJsonArray("next").getString(0).toLowerCase(Locale.ROOT);
  }

  private static JsonObject read(HttpResponse<String> answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  /** Sends a draft as a page of the portal does, and gives the key of what it made. */
  public static String create(Visitor visitor, String path, String draft) {
    return created(
        visitor.send(
            Visitor.get(path)
                .header("X-Requested-With", "page")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(draft))
                .build()));
  }

  private static String created(HttpResponse<String> created) {
    assertEquals(201, created.statusCode(), created.body());
    return created.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
  }

  /** Takes a step with the record as it is now. */
  public static void take(Visitor visitor, String record, String step) {
    var version = read(visitor.open(record)).getJsonObject("header").getInt("version");
    var taken =
        visitor.send(
            Visitor.get(record + "/" + step)
                .header("X-Requested-With", "page")
                .header("If-Match", "\"" + version + "\"")
                .POST(BodyPublishers.noBody())
                .build());
    assertEquals(200, taken.statusCode(), taken.body());
  }

  private String attach(Visitor visitor, String id) {
    return created(
        visitor.send(
            Visitor.get("/api/attachments?name=note.txt&record=" + id)
                .header("X-Requested-With", "page")
                .header("Content-Type", "text/plain")
                .POST(
                    BodyPublishers.ofString(
                        "The words of " + word() + " stand here for " + id + "."))
                .build()));
  }

  private void awaitChecked(SomeKind kind, Visitor keeper) {
    var address = "/api/attachments/" + key(kind.path() + ".file");
    for (int attempt = 0; attempt < 240; attempt++) {
      if (keeper.open(address).body().contains("\"AVAILABLE\"")) {
        return;
      }
      try {
        Thread.sleep(250);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    throw new AssertionError("the file was not checked within 60 s");
  }
}
