package org.aidememoire.signin;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The requested address, as a link on this site leads back to it. */
public final class AskedAddress {

  private AskedAddress() {}

  /** Path and query, without the host. */
  public static String of(HttpServletRequest request) {
    var query = request.getQueryString();
    return path(request) + (query == null ? "" : "?" + query);
  }

  /** The requested path, also where the request was forwarded to a view. */
  public static String path(HttpServletRequest request) {
    var forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return forwarded == null ? request.getRequestURI() : forwarded.toString();
  }

  /**
   * Whether the API answers, which has guards of its own: by where the server has led the request,
   * not by what was typed, for an address that only looks like the API's must not pass them by.
   */
  public static boolean onApi(HttpServletRequest request) {
    return onApi(request.getServletPath());
  }

  /** Whether a path of this site is the API's. */
  public static boolean onApi(String path) {
    return path.equals("/api") || path.startsWith("/api/");
  }
}
