package org.aidememoire.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aidememoire.api.Endpoints;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.web.administration.Rows.Column;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Pages;
import org.aidememoire.web.page.Servlets;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** Every way into the portal and to whom it opens: pages, methods of the API, servlets. */
@Page(path = "/administration/pages", working = true)
@Access(Rule.ADMINISTRATOR)
@Named
@RequestScoped
public class RegistryPage {

  @Inject Pages pages;

  @Inject Endpoints endpoints;

  @Inject Servlets servlets;

  @Inject Messages messages;

  /** One way in; what it is called in the code stands in the name. */
  public record Opening(String address, String name, String access) {}

  public LazyDataModel<Opening> rows() {
    return new Rows<>(
        all(),
        Map.of(
            "path", Column.of(Opening::address),
            "page", Column.of(Opening::name),
            "access", Column.of(Opening::access)));
  }

  List<Opening> all() {
    var pages =
        this.pages.all().stream()
            .map(
                p ->
                    new Opening(
                        String.join("  ", p.paths()),
                        messages.of("administration.registry-a-page", p.name()),
                        access(p.access())));
    var methods =
        endpoints.all().stream()
            .map(
                e ->
                    new Opening(
                        e.verb() + " " + e.path(),
                        messages.of("administration.registry-a-method", e.name()),
                        access(e.access())));
    var rest =
        servlets.all().stream()
            .map(
                s ->
                    new Opening(
                        String.join("  ", s.paths()),
                        messages.of("administration.registry-a-servlet", s.name()),
                        access(s.access())));
    return Stream.of(pages, methods, rest)
        .flatMap(openings -> openings)
        .sorted(Comparator.comparing(o -> o.address().substring(o.address().indexOf('/'))))
        .toList();
  }

  private String access(@Nullable Rule rule) {
    return rule == null
        ? messages.of("administration.access-nobody")
        : messages.word("administration.access", rule);
  }
}
