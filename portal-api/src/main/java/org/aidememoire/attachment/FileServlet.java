package org.aidememoire.attachment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.problem.PortalException;
import org.jspecify.annotations.Nullable;

/**
 * Files for pages: {@code /files/ID/NAME} downloads, {@code ?inline=1} shows a PDF or a picture in
 * place. The name in the address is for people; the key decides.
 */
@WebServlet("/files/*")
@Access(Access.Rule.ANYBODY)
public class FileServlet extends HttpServlet {

  @Inject transient Attachments attachments;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    UUID id = id(request.getPathInfo());
    Delivery delivery = id == null ? null : delivery(id, request);
    if (delivery == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setStatus(delivery.status());
    delivery.headers().forEach(response::setHeader);
    response.setContentLengthLong(delivery.length());
    if (!request.getMethod().equals("HEAD") && delivery.length() > 0) {
      delivery.writeTo(response.getOutputStream());
    }
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  private @Nullable Delivery delivery(UUID id, HttpServletRequest request) {
    try {
      return Delivery.of(
          attachments.open(id),
          "1".equals(request.getParameter("inline")),
          request.getHeader("Range"),
          request.getHeader("If-Range"),
          request.getHeader("If-None-Match"));
    } catch (PortalException nothingForThisReader) {
      return null;
    }
  }

  private static @Nullable UUID id(@Nullable String path) {
    try {
      return path == null ? null : UUID.fromString(path.split("/", 3)[1]);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException noKey) {
      return null;
    }
  }
}
