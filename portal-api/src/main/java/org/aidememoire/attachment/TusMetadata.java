package org.aidememoire.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Upload-Metadata}: keys and Base64 values, {@code filename YS5wZGY=,record …}.
 */
final class TusMetadata {

  private TusMetadata() {}

  static Map<String, String> parse(@Nullable String header) {
    Map<String, String> metadata = new LinkedHashMap<>();
    for (String pair : header == null ? new String[0] : header.split(",")) {
      String[] parts = pair.strip().split("\\s+", 2);
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
