package org.aidememoire.web.record;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.PortalException;
import org.aidememoire.record.DiscardedDrafts;
import org.aidememoire.record.Kinds;
import org.aidememoire.web.error.Failures;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Done;

/**
 * Discards a draft and takes it back, from one button on any page: neither asks first, because each
 * undoes the other.
 */
@Access(Rule.POSTED)
@WebServlet({"/drafts/discard", "/drafts/restore"})
public class DraftServlet extends HttpServlet {

  @Inject transient DiscardedDrafts drafts;

  @Inject transient Kinds kinds;

  @Inject transient Address address;

  @Inject transient Done done;

  @Inject transient Failures failures;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      var record = address.key("record");
      if (request.getServletPath().equals("/drafts/discard")) {
        var discarded = drafts.discard(record, address.number("version"));
        done.say(response, "record.done.DISCARD", record);
        response.sendRedirect("/" + kinds.kind(discarded.kind()).path());
      } else {
        var draft = drafts.takeBack(record);
        done.say(response, "record.done.RESTORE");
        response.sendRedirect("/" + kinds.kind(draft.kind()).path() + "/" + record);
      }
    } catch (PortalException e) {
      failures.show(request, response, e);
    }
  }
}
