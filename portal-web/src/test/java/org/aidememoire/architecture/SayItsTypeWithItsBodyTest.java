package org.aidememoire.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SayItsTypeWithItsBodyTest {

  /** What a resource may look like; no bean, so that the API does not offer it. */
  @SuppressWarnings("unused")
  private static class Samples {

    @GET
    public List<String> returnsItUntyped() {
      return List.of();
    }

    @GET
    public Response putsItInUntyped() {
      return Response.ok("body").build();
    }

    @PUT
    public Response hasItPutInUntyped() {
      return tagged("body").build();
    }

    @GET
    @Produces("text/plain")
    public Response putsItInAndSaysSo() {
      return tagged("body").build();
    }

    @GET
    public Response putsItInWithItsType() {
      return Response.ok("body", "text/plain").build();
    }

    @POST
    public Response answersByHeaders() {
      return Response.status(201).header("Location", "/there").build();
    }

    @DELETE
    public void answersByStatus() {}

    private static Response.ResponseBuilder tagged(Object body) {
      return Response.status(200).entity(body).tag("1");
    }
  }

  @Test
  void bodiesWithoutTypeAreFoundAndNothingElse() {
    var rule = methods().that(CodeRulesTest.answersHttp()).should(new SayItsTypeWithItsBody());
    var report =
        rule.evaluate(new ClassFileImporter().importClasses(Samples.class)).getFailureReport();
    assertEquals(
        Set.of("returnsItUntyped", "putsItInUntyped", "hasItPutInUntyped"),
        Stream.of(Samples.class.getDeclaredMethods())
            .map(java.lang.reflect.Method::getName)
            .filter(name -> report.toString().contains("." + name + "("))
            .collect(Collectors.toSet()));
  }
}
