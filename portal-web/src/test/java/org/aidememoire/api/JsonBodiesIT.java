package org.aidememoire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every resource that takes a body makes of bodies that are no good. The resources are found
 * by their annotations, so a new one is among them.
 */
@ArquillianTest
@RunAsClient
class JsonBodiesIT {

  private static final int MEGABYTE = 1 << 20;

  /** A request that is not answered by then is taken to be never answered. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final List<String> BROKEN =
      List.of(
          "",
          "{",
          "[",
          "{\"a\":[",
          "{\"a\":{",
          "{\"a\":[[",
          "{\"a\":[{\"b\":[",
          "[[[",
          "{\"a\":",
          "{\"a\"",
          "nul",
          "{}}",
          "{} {}",
          "{\"a\":1,}",
          "garbage",
          "\u0000",
          "{\"a\":[}",
          "[".repeat(10_000),
          "{\"a\":".repeat(10_000),
          "[".repeat(10_000) + "]".repeat(10_000),
          "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}");

  private static final List<String> OF_ANOTHER_FORM = List.of("[]", "[{}]", "null", "1", "\"x\"");

  /** Under each name of the body; the first three break off. */
  private static final List<String> UNDER_A_NAME =
      List.of("[", "{", "[[", "[[]]", "{\"x\":{}}", "[{\"x\":[]}]", "1e400", "true", "[null]");

  private Visitor machine;
  private Visitor secretariat;
  private String bearer;

  /**
   * A resource method with a body.
   *
   * @param body what it is bound to
   */
  private record Endpoint(Method method, String verb, String path, Type body) {

    boolean ofTheSecretariat() {
      return method.getAnnotation(Access.class).value() == Rule.SECRETARIAT;
    }

    boolean json() {
      return body != InputStream.class;
    }

    @Override
    public String toString() {
      return verb + " " + path;
    }
  }

  @BeforeEach
  void signIn() {
    machine = new Visitor();
    bearer = "Bearer " + Visitor.machineToken("ph-dmw");
    secretariat = Visitor.of("ilo", "secretariat");
  }

  @AfterEach
  void leave() {
    machine.close();
    secretariat.close();
  }

  @Test
  void aBodyThatIsNoWholeJsonIsRefusedAtOnce() {
    for (var endpoint : taking(true)) {
      for (var body : BROKEN) {
        assertRefused(400, endpoint, body);
      }
      for (var body : OF_ANOTHER_FORM) {
        assertRefused(422, endpoint, body);
      }
    }
  }

  @Test
  void noValueUnderAnyNameKeepsAThread() {
    for (var endpoint : taking(true)) {
      for (var name : JsonComponents.of(endpoint.body).keySet()) {
        for (int i = 0; i < UNDER_A_NAME.size(); i++) {
          var body = "{\"" + name + "\":" + UNDER_A_NAME.get(i);
          var answer = send(endpoint, BodyPublishers.ofString(i < 3 ? body : body + "}"));
          int status = answer.statusCode();
          assertTrue(i < 3 ? status == 400 : status >= 400 && status < 500, endpoint + body);
        }
      }
    }
  }

  @Test
  void aNameThatNothingReadsIsRefusedWhereverItStands() {
    for (var endpoint : taking(true)) {
      assertTrue(
          assertRefused(422, endpoint, "{\"noSuchName\":{\"a\":[1]}}").contains("noSuchName"));
      var components = JsonComponents.of(endpoint.body);
      components.forEach(
          (name, type) -> {
            var misspelt = name + "s";
            if (!components.containsKey(misspelt)) {
              var told = assertRefused(422, endpoint, "{\"" + misspelt + "\":null}");
              assertTrue(told.contains("Did you mean “" + name + "”"), told);
            }
            if (!JsonComponents.of(type).isEmpty()) {
              var nested = assertRefused(422, endpoint, "{\"" + name + "\":{\"x\":1}}");
              assertTrue(nested.contains(name + ".x"), nested);
            }
          });
    }
  }

  @Test
  void nothingIsSavedWiderThanItWasMeant() {
    var title = "Wider " + UUID.randomUUID();
    var endpoint =
        taking(true).stream()
            .filter(e -> e.path.endsWith("/instruments"))
            .findFirst()
            .orElseThrow();
    var told =
        assertRefused(
            422,
            endpoint,
            """
            {"title":"%s","form":"LAW","jurisdiction":"HOST_COUNTRY","host":"TH",
             "inforceOn":"2026-01-31","shareing":{"level":"POST"}}
            """
                .formatted(title));
    assertTrue(told.contains("inforceOn") && told.contains("“sharing”"), told);
    var listed =
        machine.send(Visitor.get("/api/instruments").header("Authorization", bearer).build());
    assertFalse(listed.body().contains(title), "nothing was saved");
  }

  @Test
  void jsonOfOneMegabyteIsReadAndAByteMoreIsRefused() {
    for (var endpoint : taking(true)) {
      for (var chunked : List.of(false, true)) {
        var read = send(endpoint, padded(MEGABYTE, chunked));
        assertTrue(read.statusCode() >= 400 && read.statusCode() < 500, endpoint + read.body());
        assertFalse(read.statusCode() == 413, endpoint + read.body());
        assertTooLarge(1, send(endpoint, padded(MEGABYTE + 1, chunked)), endpoint + " " + chunked);
      }
      assertTooLarge(
          1,
          // the server reads 2 MB of what was refused, so that its answer is heard
          send(endpoint, padded(2 * MEGABYTE, true), "Idempotency-Key", "k" + UUID.randomUUID()),
          "key");
    }
  }

  @Test
  void everyOtherBodyHasABoundToo() {
    var streams = taking(false);
    for (var endpoint : streams) {
      var most = endpoint.method.getAnnotation(MostBytes.class);
      assertTrue(most != null && most.value() <= 100 * MEGABYTE, endpoint.toString());
    }
    var terms = streams.stream().filter(e -> e.path.endsWith("/import")).findFirst().orElseThrow();
    for (var chunked : List.of(false, true)) {
      var read = send(terms, bytes(2 * MEGABYTE, chunked), "Content-Type", "text/csv");
      // 412 where the list has changed since: it was read all the same
      assertTrue(List.of(200, 412).contains(read.statusCode()), read.body());
      assertTooLarge(
          2, send(terms, bytes(2 * MEGABYTE + 1, chunked), "Content-Type", "text/csv"), "terms");
    }
    var step = "/api/instruments/" + UUID.randomUUID() + "/publish";
    assertTooLarge(1, machine.send(request(step).POST(bytes(MEGABYTE + 1, false)).build()), step);
  }

  @Test
  void aFormMeansNothingToTheApi() {
    var form =
        request("/api/instruments")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(bytes(6 * MEGABYTE, false));
    int status = machine.send(form.build()).statusCode();
    assertTrue(status == 413 || status == 415, "" + status);
  }

  private String assertRefused(int status, Endpoint endpoint, String body) {
    var answer = send(endpoint, BodyPublishers.ofString(body));
    var what = endpoint + " " + body.substring(0, Math.min(40, body.length())) + answer.body();
    assertEquals(status, answer.statusCode(), what);
    assertEquals(
        "application/problem+json",
        answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""),
        what);
    return answer.body();
  }

  private static void assertTooLarge(int megabytes, HttpResponse<String> answer, String what) {
    assertEquals(413, answer.statusCode(), what + answer.body());
    assertTrue(answer.body().contains("at most " + megabytes + " MB"), answer.body());
  }

  private static BodyPublisher padded(int bytes, boolean chunked) {
    return publisher(
        ("{" + " ".repeat(bytes - 2) + "}").getBytes(StandardCharsets.US_ASCII), chunked);
  }

  private static BodyPublisher bytes(int bytes, boolean chunked) {
    var content = new byte[bytes];
    Arrays.fill(content, (byte) ' ');
    return publisher(content, chunked);
  }

  /** One whose length is not known is sent in chunks. */
  private static BodyPublisher publisher(byte[] content, boolean chunked) {
    return chunked
        ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(content))
        : BodyPublishers.ofByteArray(content);
  }

  private HttpResponse<String> send(Endpoint endpoint, BodyPublisher body, String... headers) {
    var request = request(endpoint.path).method(endpoint.verb, body);
    request.header("If-Match", "\"1\"");
    if (headers.length == 0 || !headers[0].equals("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return (endpoint.ofTheSecretariat() ? secretariat : machine).send(request.build());
  }

  /** With the signs of a machine and of a page; each visitor is known by one of them. */
  private HttpRequest.Builder request(String path) {
    var request = Visitor.get(path).timeout(PATIENCE);
    return path.startsWith("/api/terms")
        ? request.header("X-Requested-With", "test")
        : request.header("Authorization", bearer);
  }

  private static List<Endpoint> taking(boolean json) {
    var found =
        new ClassFileImporter()
            .importPackages("org.aidememoire").stream()
                .filter(c -> c.isAnnotatedWith(Path.class))
                .map(c -> c.reflect())
                .flatMap(c -> Arrays.stream(c.getMethods()).flatMap(m -> endpoint(c, m)))
                .filter(e -> e.json() == json)
                .toList();
    assertFalse(found.size() < 3, () -> "only found " + found);
    return found;
  }

  private static Stream<Endpoint> endpoint(Class<?> resource, Method method) {
    var verb =
        Arrays.stream(method.getAnnotations())
            .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
            .filter(v -> v != null)
            .findFirst();
    var body = body(method);
    if (verb.isEmpty() || body == null) {
      return Stream.empty();
    }
    var below = method.getAnnotation(Path.class);
    var path =
        "/api/"
            + resource.getAnnotation(Path.class).value()
            + (below == null ? "" : "/" + below.value());
    return Stream.of(
        new Endpoint(
            method,
            verb.get().value(),
            path.replaceAll("\\{\\w+}", UUID.randomUUID().toString()),
            resolved(resource, body.getParameterizedType())));
  }

  /** The parameter that no annotation explains. */
  private static @Nullable Parameter body(Method method) {
    return Arrays.stream(method.getParameters())
        .filter(p -> Arrays.stream(p.getAnnotations()).noneMatch(a -> ofTheApi(a.annotationType())))
        .findFirst()
        .orElse(null);
  }

  private static boolean ofTheApi(Class<?> annotation) {
    return annotation.getPackageName().startsWith("jakarta.ws.rs");
  }

  private static Type resolved(Class<?> resource, Type type) {
    if (type instanceof ParameterizedType of) {
      var arguments = Arrays.stream(of.getActualTypeArguments()).map(a -> resolved(resource, a));
      return new Resolved(of.getRawType(), arguments.toArray(Type[]::new), null);
    }
    if (type instanceof TypeVariable<?> variable) {
      for (Class<?> at = resource; at != null; at = at.getSuperclass()) {
        if (at.getGenericSuperclass() instanceof ParameterizedType parent
            && parent.getRawType().equals(variable.getGenericDeclaration())) {
          var names = Arrays.asList(at.getSuperclass().getTypeParameters());
          return resolved(resource, parent.getActualTypeArguments()[names.indexOf(variable)]);
        }
      }
    }
    return type;
  }

  /** A type whose variables the resource has filled in. */
  private record Resolved(
      Type getRawType, Type[] getActualTypeArguments, @Nullable Type getOwnerType)
      implements ParameterizedType {}
}
