package org.aidememoire.api;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.aidememoire.language.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Cleans what an address says after its question mark, for every later reader. A path is a name and
 * not text: one that would have to be cleaned leads nowhere.
 */
@Provider
@PreMatching
public class TypedAddress implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    var asked = request.getUriInfo().getRequestUri();
    var path = asked.getPath();
    if (!path.equals(TypedText.clean(path))) {
      throw new NotFoundException();
    }
    var cleaned = cleaned(asked);
    if (!cleaned.equals(asked)) {
      request.setRequestUri(cleaned);
    }
  }

  /** The same address where there is nothing to clean. */
  static URI cleaned(URI asked) {
    var query = asked.getRawQuery();
    var cleaned = cleaned(query);
    return cleaned == null || cleaned.equals(query)
        ? asked
        : URI.create(asked.toString().replaceFirst("[?].*", "?") + cleaned);
  }

  private static @Nullable String cleaned(@Nullable String query) {
    return query == null
        ? null
        : Arrays.stream(query.split("&"))
            .map(pair -> pair.split("=", 2))
            .map(pair -> pair.length < 2 ? pair[0] : pair[0] + "=" + cleanedValue(pair[1]))
            .collect(Collectors.joining("&"));
  }

  /** As it was written where there is nothing to clean. */
  private static String cleanedValue(String encoded) {
    var value = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    var clean = TypedText.clean(value);
    return clean.equals(value) ? encoded : URLEncoder.encode(clean, StandardCharsets.UTF_8);
  }
}
