package org.aidememoire.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.aidememoire.problem.Messages;
import org.jspecify.annotations.Nullable;

/** What should be a number and is none is the sender's mistake; left alone, it would answer 404. */
@Provider
public class NumberParameters implements ParamConverterProvider {

  private static final ParamConverter<Integer> WHOLE =
      new ParamConverter<>() {
        @Override
        public @Nullable Integer fromString(@Nullable String value) {
          if (value == null) {
            return null; // left out, and without a default
          }
          try {
            return Integer.valueOf(value);
          } catch (NumberFormatException e) {
            throw new BadRequestException(Messages.text("unreadable.number").formatted(value), e);
          }
        }

        @Override
        public String toString(Integer value) {
          return value.toString();
        }
      };

  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    return type == int.class || type == Integer.class ? (ParamConverter<T>) WHOLE : null;
  }
}
