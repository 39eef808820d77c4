package org.aidememoire.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.problem.FieldProblem;
import org.aidememoire.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypedJsonTest {

  record Inner(String text, LocalDate day) {}

  record Body(
      String title, LocalDate day, List<Inner> more, Map<String, Inner> byName, Set<String> some) {}

  private static String cleaned(String body) {
    return new String(TypedJson.cleaned(body.getBytes(UTF_8), Body.class), UTF_8);
  }

  private static List<String> refused(String body) {
    return assertThrows(Invalid.class, () -> cleaned(body)).fields().stream()
        .map(FieldProblem::field)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"title\":\"a\\u0000b\"} | {\"title\":\"ab\"}",
        "{\"title\":\"\\u3164\\u200b\"} | {\"title\":\"\"}",
        "{\"title\":\"\\u202egpj.exe\"} | {\"title\":\"gpj.exe\"}",
        "{\"title\":\"a\\r\\n\\tb\"} | {\"title\":\"a\\n\\tb\"}",
        "{\"title\":\"\\ud83d\\udc69 e\\u0301\"} | {\"title\":\"👩 é\"}",
        "{\"some\":[\"x\\u0007\",\" y \"],\"unknown\":{\"z\":[\"\\ufeff\"]}} | {\"some\":[\"x\",\"y\"],\"unknown\":{\"z\":[\"\"]}}",
        "{\"more\":[{\"text\":\"\\u0001t\",\"day\":\"2026-01-15\"}],\"byName\":{\"n\\u0000\":{\"text\":null}}} | {\"more\":[{\"text\":\"t\",\"day\":\"2026-01-15\"}],\"byName\":{\"n\":{\"text\":null}}}",
        "{\"day\":null,\"x\":[1.50,true,false,null]} | {\"day\":null,\"x\":[1.50,true,false,null]}",
      })
  void everyTextIsCleanedWhereverItStands(String sent, String clean) {
    assertEquals(clean, cleaned(sent));
  }

  @Test
  void halfACharacterIsRefusedByTheWayToIt() {
    assertEquals(List.of("title"), refused("{\"title\":\"a\\ud83d\"}"));
    assertEquals(
        List.of("more[1].text", "some[0]"),
        refused("{\"more\":[{},{\"text\":\"\\udc00\"}],\"some\":[\"\\ud800\"]}"));
    assertEquals(List.of("byName.\ufffd"), refused("{\"byName\":{\"\\ud800\":{}}}"));
  }

  @Test
  void everyDateThatIsNoneIsRefusedAtOnceAndInItsOwnWords() {
    var wrong =
        assertThrows(
            Invalid.class,
            () ->
                cleaned(
                    "{\"day\":\"2569-01-15\",\"more\":[{\"day\":\"-9999-12-31\"}],"
                        + "\"byName\":{\"a\":{\"day\":\"2026-02-30\"}}}"));
    assertEquals(
        "day: 2569 is a year of the Buddhist era. Send 2026-01-15."
            + " more[0].day: “-9999-12-31” is no date. Send year, month and day, such as 2026-11-03."
            + " byName.a.day: February 2026 has 28 days. Check the day.",
        wrong.getMessage());
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void everyTextAndDateOfEveryBodyThatAResourceTakesIsReadSo(Type bound) {
    JsonComponents.of(bound)
        .forEach(
            (name, type) -> {
              if (type == String.class) {
                var clean = TypedJson.cleaned(body(name, "a\\u0000\\u202eb"), bound);
                assertEquals("{\"" + name + "\":\"ab\"}", new String(clean, UTF_8));
                assertThrows(Invalid.class, () -> TypedJson.cleaned(body(name, "\\ud800"), bound));
              } else if (type == LocalDate.class) {
                refusesDays(name, bound);
              }
            });
  }

  private static void refusesDays(String name, Type bound) {
    for (var sent : List.of("2569-01-15", "+20226-01-15", "0206-01-15", "-9999-12-31", "")) {
      var wrong =
          assertThrows(Invalid.class, () -> TypedJson.cleaned(body(name, sent), bound), sent);
      assertEquals(name, wrong.fields().getFirst().field());
    }
  }

  private static byte[] body(String name, String value) {
    return "{\"%s\":\"%s\"}".formatted(name, value).getBytes(UTF_8);
  }

  /** What stands in a parameter without an annotation is the body. */
  static Set<Type> bodies() {
    var found =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.aidememoire")
                .stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .<Class<?>>map(type -> type.reflect())
                .flatMap(TypedJsonTest::bodies)
                .filter(type -> !JsonComponents.of(type).isEmpty())
                .collect(Collectors.toSet());
    assertTrue(found.stream().anyMatch(t -> JsonComponents.of(t).containsKey("effectiveOn")));
    return found;
  }

  private static Stream<Type> bodies(Class<?> resource) {
    return Arrays.stream(resource.getMethods())
        .filter(method -> !method.isBridge())
        .flatMap(method -> Arrays.stream(method.getParameters()))
        .filter(parameter -> parameter.getAnnotations().length == 0)
        .map(parameter -> type(parameter, resource));
  }

  /** With the resource's own content in the place of that of any resource of records. */
  private static Type type(Parameter parameter, Class<?> resource) {
    var generic = parameter.getParameterizedType();
    if (generic instanceof ParameterizedType sent
        && sent.getActualTypeArguments()[0] instanceof TypeVariable<?>
        && resource.getGenericSuperclass() instanceof ParameterizedType parent) {
      return new ParameterizedType() {
        @Override
        public Type[] getActualTypeArguments() {
          return parent.getActualTypeArguments();
        }

        @Override
        public Type getRawType() {
          return sent.getRawType();
        }

        @Override
        public Type getOwnerType() {
          return sent.getOwnerType();
        }
      };
    }
    return generic;
  }
}
