package org.aidememoire.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** EclipseLink 4.0 cannot read {@code timestamptz} as an Instant; as an OffsetDateTime it can. */
@Converter(autoApply = true)
public class InstantConverter
    implements AttributeConverter<@Nullable Instant, @Nullable OffsetDateTime> {

  @Override
  public @Nullable OffsetDateTime convertToDatabaseColumn(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  /** A {@code timestamptz} in a row of a native query, which may come as either class. */
  public static Instant ofNative(Object column) {
    return column instanceof Timestamp time
        ? time.toInstant()
        : ((OffsetDateTime) column).toInstant();
  }
}
