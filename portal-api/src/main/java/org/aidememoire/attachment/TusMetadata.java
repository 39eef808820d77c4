package org.aidememoire.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.Malformed;
import org.aidememoire.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Upload-Metadata}: keys and Base64 values, {@code filename YS5wZGY=,record …}.
 */
final class TusMetadata {

  private static final List<String> NAMES = List.of("record", "filename", "language");

  private TusMetadata() {}

  /**
   * @throws Malformed where it holds a name that nothing reads
   */
  static Map<String, String> parse(@Nullable String header) {
    Map<String, String> metadata = new LinkedHashMap<>();
    for (String pair : header == null ? new String[0] : header.split(",")) {
      String[] parts = pair.strip().split("\\s+", 2);
      if (!NAMES.contains(parts[0])) {
        throw new Malformed(List.of(Malformed.Part.unknown(parts[0], parts[0], NAMES)));
      }
      try {
        byte[] value = parts.length < 2 ? new byte[0] : Base64.getDecoder().decode(parts[1]);
        metadata.put(parts[0], TypedText.clean(new String(value, StandardCharsets.UTF_8)));
      } catch (IllegalArgumentException notBase64) {
        metadata.put(parts[0], "");
      }
    }
    return metadata;
  }

  static UUID record(Map<String, String> metadata) {
    try {
      return UUID.fromString(metadata.getOrDefault("record", ""));
    } catch (IllegalArgumentException noKey) {
      throw new NotFound();
    }
  }
}
