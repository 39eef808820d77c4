package org.aidememoire.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.aidememoire.problem.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What should be a number and is none is the sender's mistake, as is a yes or no in other words;
 * left alone, the one would answer 404, and the other be taken for no.
 */
@Provider
public class TypedParameters implements ParamConverterProvider {

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

  private static final ParamConverter<Boolean> TRUTH =
      new ParamConverter<>() {
        @Override
        public @Nullable Boolean fromString(@Nullable String value) {
          if (value == null) {
            return null; // left out, and without a default
          }
          return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new BadRequestException(Messages.text("unreadable.truth").formatted(value));
          };
        }

        @Override
        public String toString(Boolean value) {
          return value.toString();
        }
      };

  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    if (type == int.class || type == Integer.class) {
      return (ParamConverter<T>) WHOLE;
    }
    return type == boolean.class || type == Boolean.class ? (ParamConverter<T>) TRUTH : null;
  }
}
