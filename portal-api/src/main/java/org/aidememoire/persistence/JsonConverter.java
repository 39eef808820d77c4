package org.aidememoire.persistence;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A {@code jsonb} column of texts by key, say titles by language. */
@Converter
public class JsonConverter
    implements AttributeConverter<@Nullable SortedMap<String, String>, @Nullable Object> {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public String convertToDatabaseColumn(@Nullable SortedMap<String, String> texts) {
    return texts == null ? "{}" : JSON.toJson(texts);
  }

  @Override
  public SortedMap<String, String> convertToEntityAttribute(@Nullable Object column) {
    var texts = new TreeMap<String, String>();
    if (column != null) {
      JSON.fromJson(column.toString(), Map.class).forEach((k, v) -> texts.put("" + k, "" + v));
    }
    return Collections.unmodifiableSortedMap(texts);
  }
}
