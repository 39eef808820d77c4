package org.aidememoire.identity;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What was asked for, as a link on this site leads back to it. */
public final class AskedAddress {

  private AskedAddress() {}

  /** Path and query, without the host. */
  public static String of(HttpServletRequest request) {
    var query = request.getQueryString();
    return path(request) + (query == null ? "" : "?" + query);
  }

  /** The path as it was asked for, also where the request was led on to a view. */
  public static String path(HttpServletRequest request) {
    var forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return forwarded == null ? request.getRequestURI() : forwarded.toString();
  }
}
