package org.aidememoire.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@code uuid} column that may be null: EclipseLink's own conversion fails on one. */
@Converter
public class UuidConverter implements AttributeConverter<@Nullable UUID, @Nullable Object> {

  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable UUID key) {
    return key;
  }

  @Override
  public @Nullable UUID convertToEntityAttribute(@Nullable Object column) {
    return column == null ? null : UUID.fromString(column.toString());
  }
}
