package org.aidememoire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The description of the API against the API. */
@ArquillianTest
@RunAsClient
class OpenApiIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private JsonNode description;

  @BeforeEach
  void read() throws IOException {
    try (var anybody = new Visitor()) {
      description = JSON.readTree(anybody.open("/api/openapi").body());
    }
  }

  @Test
  void everyResourceMethodIsDescribedAndNothingElse() {
    var described = new TreeSet<String>();
    description
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(verb -> described.add(verb + " " + path.getKey())));
    var offered =
        new ClassFileImporter()
            .importPackages("org.aidememoire").stream()
                .filter(c -> c.isAnnotatedWith(Path.class))
                .map(c -> c.reflect())
                .flatMap(c -> Arrays.stream(c.getMethods()).flatMap(m -> operation(c, m)))
                .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(offered, described);
  }

  @Test
  void everyBodysBoundIsDescribed() {
    for (var path : description.get("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        assertEquals(
            operation.getValue().has("requestBody"),
            operation.getValue().path("responses").has("413"),
            operation.getKey() + " " + path.getKey());
      }
    }
  }

  private static Stream<String> operation(Class<?> resource, Method method) {
    var root = "/api/" + resource.getAnnotation(Path.class).value();
    var own = method.getAnnotation(Path.class);
    return Arrays.stream(method.getAnnotations())
        .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(
            verb ->
                verb.value().toLowerCase(Locale.ROOT)
                    + " "
                    + root
                    + (own == null ? "" : "/" + own.value()));
  }

  @Test
  void theExamplesOfGetAreAnsweredAsDescribed() throws IOException {
    var asked = new ArrayList<String>();
    for (var path : description.get("paths").properties()) {
      var get = path.getValue().path("get");
      var address = address(path.getKey(), get.path("parameters"));
      var schema = get.path("responses").path("200").path("content").path("application/json");
      if (address != null && schema.has("schema")) {
        var answer = ask(address, null);
        assertEquals(200, answer.statusCode(), address + " " + answer.body());
        assertFits(schema.get("schema"), answer.body(), address);
        asked.add(address);
      }
    }
    assertFalse(asked.size() < 9, () -> "only asked " + asked);
  }

  @Test
  void theExamplesOfPostAreTakenAndReadBackAsDescribed() throws IOException {
    var created201 = new ArrayList<String>();
    for (var described : description.get("paths").properties()) {
      var path = described.getKey();
      var post = described.getValue().path("post");
      if (path.contains("{") || !makesARecord(post)) {
        continue;
      }
      created201.add(path);
      var example = post.get("requestBody").get("content").get("application/json").get("example");
      var created = ask(path, example.toString());
      assertEquals(201, created.statusCode(), created.body());
      var schema =
          post.get("responses").get("201").get("content").get("application/json").get("schema");
      assertFits(schema, created.body(), path);
      var again = ask(created.headers().firstValue("Location").orElseThrow(), null);
      assertFits(schema, again.body(), path);
      assertEquals("\"1\"", again.headers().firstValue("ETag").orElseThrow());
    }
    assertTrue(created201.size() >= 3, created201::toString);
  }

  /** Whether it answers with a record: what has a header, and a version as entity tag. */
  private boolean makesARecord(JsonNode post) {
    var schema =
        post.path("responses").path("201").path("content").path("application/json").path("schema");
    var name = schema.path("$ref").asText().replaceFirst(".*/", "");
    return description
        .path("components")
        .path("schemas")
        .path(name)
        .path("properties")
        .has("header");
  }

  @Test
  void aRefusalIsAProblemAsDescribed() throws IOException {
    var refused = ask("/api/instruments", "{}");
    assertEquals(422, refused.statusCode());
    assertEquals(
        "application/problem+json",
        refused.headers().firstValue("Content-Type").orElseThrow().replaceAll(";.*", ""));
    assertFits(
        JSON.valueToTree(Map.of("$ref", "#/components/schemas/Problem")), refused.body(), "{}");
  }

  /** Null where the path needs a value of which no example is given. */
  private static @org.jspecify.annotations.Nullable String address(
      String path, JsonNode parameters) {
    var query = new ArrayList<String>();
    for (var parameter : parameters) {
      var example = parameter.path("example").asText();
      if (parameter.get("in").asText().equals("path") && !example.isEmpty()) {
        path = path.replace("{" + parameter.get("name").asText() + "}", example);
      } else if (!example.isEmpty()) {
        query.add(parameter.get("name").asText() + "=" + example);
      } else if (parameter.path("required").asBoolean()) {
        return null;
      }
    }
    return path.contains("{") ? null : path + "?" + String.join("&", query);
  }

  private static HttpResponse<String> ask(
      String address, @org.jspecify.annotations.Nullable String body) {
    try (var machine = new Visitor()) {
      var request =
          Visitor.get(address).header("Authorization", "Bearer " + Visitor.machineToken("ph-dmw"));
      if (body != null) {
        request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
      }
      return machine.send(request.build());
    }
  }

  private void assertFits(JsonNode schema, String answer, String what) throws IOException {
    var whole = JSON.createObjectNode();
    whole.set("components", description.get("components"));
    whole.setAll((com.fasterxml.jackson.databind.node.ObjectNode) schema.deepCopy());
    var problems =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(whole)
            .validate(JSON.readTree(answer));
    assertEquals("[]", problems.toString(), what + " answered " + answer);
  }
}
