package org.aidememoire.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What people ask of the portal, in the shares in which they do: most look for something and read
 * it, one in twenty writes something down.
 */
final class Habits {

  private static final Pattern TITLE = Pattern.compile("\"title\":\"([^\"\\\\]+)\"");
  private static final Pattern KEY = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{4,20}");

  private final String portal;
  private final List<String> sessions;
  private final List<String> lawUpdates;
  private final List<String> instruments;
  private final List<String> words = new ArrayList<>();

  /**
   * @param sessions the cookies of people who have signed in
   */
  Habits(String portal, Http http, List<String> sessions) throws IOException, InterruptedException {
    this.portal = portal;
    this.sessions = sessions;
    lawUpdates = listed(http, "/api/law-updates");
    instruments = listed(http, "/api/instruments");
  }

  /** The keys of the public records in a list; the words of their titles are kept. */
  private List<String> listed(Http http, String list) throws IOException, InterruptedException {
    String body = http.send(http.request(list).GET()).body();
    TITLE
        .matcher(body)
        .results()
        .flatMap(title -> WORD.matcher(title.group(1)).results())
        .forEach(word -> words.add(word.group()));
    List<String> keys = KEY.matcher(body).results().map(key -> key.group(1)).distinct().toList();
    if (keys.isEmpty()) {
      throw new IOException("nothing to read at " + list + ": " + body);
    }
    return keys;
  }

  /** Who somebody is for the time of a visit: every third has not signed in. */
  String cookie(RandomGenerator random) {
    return random.nextInt(3) == 0 ? "" : one(sessions, random);
  }

  HttpRequest next(String cookie, RandomGenerator random) {
    int share = random.nextInt(100);
    if (share < 35) {
      return get("/search?q=" + question(random), cookie);
    }
    if (share < 60) {
      return get(record(random), cookie);
    }
    if (share < 75) {
      return get("/", cookie);
    }
    if (share < 85) {
      return get(random.nextBoolean() ? "/law-updates" : "/instruments", cookie);
    }
    if (share < 90) {
      return get("/api/suggest?q=" + encoded(one(words, random).substring(0, 3)), cookie);
    }
    if (share < 95 || cookie.isEmpty()) {
      return get("/api/search?facets=language&q=" + question(random), cookie);
    }
    return note(cookie);
  }

  private String question(RandomGenerator random) {
    return encoded(one(words, random) + (random.nextBoolean() ? " " + one(words, random) : ""));
  }

  private String record(RandomGenerator random) {
    return random.nextBoolean()
        ? "/law-updates/" + one(lawUpdates, random)
        : "/instruments/" + one(instruments, random);
  }

  private HttpRequest get(String path, String cookie) {
    return request(path, cookie).GET().build();
  }

  /** A draft, as a page's script sends it. */
  private HttpRequest note(String cookie) {
    String body =
        """
        {"title": "Load %s", "form": "LAW", "jurisdiction": "INTERNATIONAL", "language": "en"}
        """
            .formatted(UUID.randomUUID());
    return request("/api/instruments", cookie)
        .header("Content-Type", "application/json")
        .header("X-Requested-With", "bench")
        .header("Sec-Fetch-Site", "same-origin")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private HttpRequest.Builder request(String path, String cookie) {
    var request =
        HttpRequest.newBuilder(URI.create(portal + path)).header("Accept-Encoding", "gzip");
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  private static String one(List<String> all, RandomGenerator random) {
    return all.get(random.nextInt(all.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
