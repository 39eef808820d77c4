package org.aidememoire.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.signin.AskedAddress;
import org.aidememoire.signin.LostSession;
import org.aidememoire.visit.Presence;
import org.aidememoire.web.error.Failures;

/**
 * Leads a clean address to its view, if the page opens to this reader. What is neither a registered
 * page nor served by a servlet with a rule of access does not exist, a view asked for by its own
 * name included.
 */
public class PageFilter extends HttpFilter {

  /** The request attribute with the page that is shown; set on the forwarded request. */
  public static final String PAGE = "page";

  private static final String PARTS_OF_PAGES = "/jakarta.faces.resource/";

  private static final Set<String> READING = Set.of("GET", "HEAD");

  /** What opens to these alone does not exist for others. */
  private static final Set<Rule> HIDDEN = EnumSet.of(Rule.ADMINISTRATOR, Rule.DIRECTORY);

  @Inject transient Pages pages;

  @Inject transient CurrentReader reader;

  @Inject transient Failures failures;

  @Inject transient Presence presence;

  @Inject transient Servlets servlets;

  @Inject transient SentForms forms;

  @Inject transient Address address;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var uri = request.getRequestURI().substring(request.getContextPath().length());
    if (AskedAddress.onApi(request) || uri.startsWith(PARTS_OF_PAGES)) {
      chain.doFilter(request, response);
      return;
    }
    try {
      var found = pages.at(uri);
      if (found.isPresent()) {
        open(found.get(), request, response);
      } else if (servlets
          .rule(request.getHttpServletMapping().getServletName())
          .filter(rule -> rule.admits(reader.get()))
          .isPresent()) {
        serve(request, response, chain);
      } else {
        failures.show(request, response, 404);
      }
    } catch (ServletException | RuntimeException e) {
      if (response.isCommitted()) {
        // nothing can be explained any more, and the container knows that the answer is not whole
        throw e;
      }
      failures.show(request, response, e);
    }
  }

  /** What opens to anybody saves nothing for somebody: signing in and out, what the broker says. */
  private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var name = request.getHttpServletMapping().getServletName();
    if (SentForms.whole(request) && servlets.rule(name).filter(Rule.ANYBODY::equals).isEmpty()) {
      forms.receive(request, response, answer -> chain.doFilter(request, answer));
    } else {
      chain.doFilter(request, response);
    }
  }

  private void open(Pages.Found found, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var page = found.page();
    request.setAttribute(PAGE, page);
    request.setAttribute(Address.SAID, found.said());
    var wayBack = wayBack(request);
    if (wayBack.isPresent()) {
      response.sendRedirect(wayBack.get());
    } else if (SentForms.whole(request) && reader.get().signedIn()) {
      forms.receive(request, response, answer -> show(page, request, answer));
    } else {
      show(page, request, response);
    }
  }

  private void show(PageEntry page, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!page.opensTo(reader.get())) {
      refuse(page, request, response);
      return;
    }
    if (READING.contains(request.getMethod())) {
      page.check(address.names());
    }
    presence.here();
    // what somebody signed in has read is not to be leafed back to after signing out
    response.setHeader("Cache-Control", reader.get().signedIn() ? "no-store" : "private, no-cache");
    request.getRequestDispatcher(page.view()).forward(request, response);
  }

  private void refuse(PageEntry page, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (reader.get().signedIn()) {
      failures.show(
          request, response, page.access() != null && HIDDEN.contains(page.access()) ? 404 : 403);
    } else if (READING.contains(request.getMethod())) {
      response.sendRedirect(signIn(request));
    } else {
      failures.show(request, response, 401);
    }
  }

  private Optional<String> wayBack(HttpServletRequest request) {
    return READING.contains(request.getMethod()) && !reader.get().signedIn()
        ? LostSession.wayBack(request)
        : Optional.empty();
  }

  /** Where signing in leads back to what was asked for. */
  static String signIn(HttpServletRequest request) {
    return request.getContextPath()
        + "/sign-in?to="
        + URLEncoder.encode(AskedAddress.of(request), StandardCharsets.UTF_8);
  }
}
