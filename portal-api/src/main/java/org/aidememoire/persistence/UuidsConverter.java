package org.aidememoire.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@code uuid[]} column as a list of keys. */
@Converter
public class UuidsConverter implements AttributeConverter<@Nullable List<UUID>, @Nullable Object> {

  @Override
  public Object convertToDatabaseColumn(@Nullable List<UUID> keys) {
    return keys == null ? new UUID[0] : keys.toArray(UUID[]::new);
  }

  @Override
  public List<UUID> convertToEntityAttribute(@Nullable Object column) {
    try {
      return switch (column) {
        case null -> List.of();
        case java.sql.Array array -> List.of((UUID[]) array.getArray());
        default -> Arrays.stream((Object[]) column).map(key -> (UUID) key).toList();
      };
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
