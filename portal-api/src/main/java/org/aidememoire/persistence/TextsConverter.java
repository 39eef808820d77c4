package org.aidememoire.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A {@code text[]} column as a sorted set. Assign a new set to change it: EclipseLink does not
 * notice one that is changed in place, so the sets it hands out refuse to be.
 */
@Converter
public class TextsConverter
    implements AttributeConverter<@Nullable SortedSet<String>, @Nullable Object> {

  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable SortedSet<String> texts) {
    return texts == null ? new String[0] : texts.toArray(String[]::new);
  }

  @Override
  public SortedSet<String> convertToEntityAttribute(@Nullable Object column) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(Arrays.asList(strings(column))));
  }

  private static String[] strings(@Nullable Object column) {
    try {
      return switch (column) {
        case null -> new String[0];
        case java.sql.Array array -> (String[]) array.getArray();
        case String[] strings -> strings;
        default -> Arrays.copyOf((Object[]) column, ((Object[]) column).length, String[].class);
      };
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
