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

  /** Whether a program asks, which has a guard of its own and is told of failures as such. */
  public static boolean onApi(HttpServletRequest request) {
    return onApi(request.getRequestURI().substring(request.getContextPath().length()));
  }

  /** The same of a path on this site. */
  public static boolean onApi(String path) {
    return path.equals("/api") || path.startsWith("/api/");
  }
}
