package org.aidememoire.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What earlier imports of this ministry brought, by path. */
final class Holdings {

  /**
   * An instrument that was imported before.
   *
   * @param address of its record, {@code /api/instruments/…}
   * @param draft not yet published
   */
  record Held(String address, boolean draft, Provenance provenance) {}

  private final Map<String, Held> byPath = new HashMap<>();

  static Holdings ask(PortalApi api, String ministry)
      throws IOException, InterruptedException, Refused {
    var holdings = new Holdings();
    @Nullable String next = "/api/instruments?limit=100";
    while (next != null) {
      JsonObject page = api.get(next).asJsonObject();
      for (JsonObject instrument : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
        holdings.note(instrument, ministry);
      }
      @Nullable String cursor = page.getString("next", null);
      next =
          cursor == null
              ? null
              : "/api/instruments?limit=100&cursor=" + URLEncoder.encode(cursor, UTF_8);
    }
    return holdings;
  }

  private void note(JsonObject instrument, String ministry) {
    JsonObject header = instrument.getJsonObject("header");
    if (header.getString("ministry").equals(ministry)) {
      Provenance.in(instrument.getString("note", ""))
          .ifPresent(from -> byPath.put(from.path(), held(header, from)));
    }
  }

  private static Held held(JsonObject header, Provenance from) {
    return new Held(
        "/api/instruments/" + header.getString("id"),
        header.getString("state", "").equals("DRAFT"),
        from);
  }

  Optional<Held> of(Provenance provenance) {
    return Optional.ofNullable(byPath.get(provenance.path()));
  }
}
