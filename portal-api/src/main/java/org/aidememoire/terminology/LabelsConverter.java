package org.aidememoire.terminology;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code jsonb} column of labels by language. */
@Converter
public class LabelsConverter
    implements AttributeConverter<@Nullable Map<String, List<String>>, @Nullable Object> {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public String convertToDatabaseColumn(@Nullable Map<String, List<String>> labels) {
    return labels == null ? "{}" : JSON.toJson(labels);
  }

  @Override
  public Map<String, List<String>> convertToEntityAttribute(@Nullable Object column) {
    var labels = new LinkedHashMap<String, List<String>>();
    if (column != null) {
      JSON.fromJson(column.toString(), Map.class)
          .forEach(
              (language, some) ->
                  labels.put(
                      "" + language, ((List<?>) some).stream().map(String::valueOf).toList()));
    }
    return Labels.tidy(labels);
  }
}
